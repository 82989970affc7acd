//! What is handed over, in the form that was asked for: a plan, or one of the pages that go with it.

use std::io;

use clap::ValueEnum;
use dossier::Evaluation;
use wording::plan::Planned;
use wording::{Document, Wording};

use super::{docx, html, ics, json, markdown, text};

/// What can be made of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    Plan,
    Advice,
    Support,
    Council,
    FindOut,
    LookBack,
}

impl What {
    /// As it is written on the command line.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Advice => "advice",
            Self::Support => "support",
            Self::Council => "council",
            Self::FindOut => "find-out",
            Self::LookBack => "look-back",
        }
    }
}

/// The formats of what is made of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlanFormat {
    Text,
    Md,
    Html,
    Docx,
    Ics,
    Json,
}

/// The bytes of a file. `evaluations` are those of the dossier.
pub(crate) fn write(
    what: What,
    format: PlanFormat,
    planned: &Planned<'_>,
    evaluations: &[Evaluation],
    wording: &Wording,
) -> io::Result<Vec<u8>> {
    let document: Document = match what {
        What::Plan => wording.plan(planned),
        What::Advice => wording.advice_to_hand_over(planned),
        What::Support => wording.support(planned),
        What::Council => wording.council(planned),
        What::FindOut => wording.to_find_out(planned),
        What::LookBack => wording.look_back(planned, evaluations),
    };
    let colophon = wording.made_with(env!("CARGO_PKG_VERSION"), &planned.case.knowledge.digest);
    Ok(match format {
        PlanFormat::Text => text::write(&document, &colophon).into_bytes(),
        PlanFormat::Md => markdown::write(&document, &colophon).into_bytes(),
        PlanFormat::Html => html::write(&document, &colophon, wording.language()).into_bytes(),
        PlanFormat::Json => json::plan(wording, planned, what.as_str(), &document).into_bytes(),
        PlanFormat::Docx => docx::write(&document, &colophon, &wording.plan_page())?,
        PlanFormat::Ics => {
            let entries = planned.choices.iter().map(|choice| ics::Entries {
                name: wording.activity_name(planned.case.knowledge, &choice.activity).to_owned(),
                id: choice.activity.to_string(),
                tasks: wording.schedule(planned.case, choice).tasks,
            });
            let entries: Vec<_> = entries.collect();
            ics::write(&entries, planned.place, planned.today, &colophon).into_bytes()
        }
    })
}
