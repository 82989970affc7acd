//! What is handed over, in the form that was asked for: a plan, or one of the pages that go with it.

use std::io;

use clap::ValueEnum;
use dossier::Evaluation;
use knowledge::Knowledge;
use wording::plan::Planned;
use wording::{Document, Wording};

use super::{Sheet, docx, html, ics, json, markdown, text};

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

/// The formats of what is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum HandedFormat {
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
    format: HandedFormat,
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
    let knowledge = planned.case.knowledge;
    if let HandedFormat::Json = format {
        return Ok(json::plan(wording, planned, what.as_str(), &document).into_bytes());
    }
    page(format, &document, Sheet::Pages, knowledge, wording).unwrap_or_else(|| {
        let entries = planned.choices.iter().map(|choice| ics::Entries {
            name: wording.activity_name(knowledge, &choice.activity).to_owned(),
            id: choice.activity.to_string(),
            tasks: wording.schedule(planned.case, choice).tasks,
        });
        let entries: Vec<_> = entries.collect();
        Ok(ics::write(&entries, planned.place, planned.today, &colophon(knowledge, wording)).into_bytes())
    })
}

/// The bytes of a file with one document. Nothing for a calendar, which no document is.
pub(crate) fn page(
    format: HandedFormat,
    document: &Document,
    sheet: Sheet,
    knowledge: &Knowledge,
    wording: &Wording,
) -> Option<io::Result<Vec<u8>>> {
    let colophon = colophon(knowledge, wording);
    Some(match format {
        HandedFormat::Text => Ok(text::write(document, &colophon).into_bytes()),
        HandedFormat::Md => Ok(markdown::write(document, &colophon).into_bytes()),
        HandedFormat::Html => Ok(html::write_for(document, &colophon, wording.language(), sheet).into_bytes()),
        HandedFormat::Json => Ok(json::document(knowledge, document).into_bytes()),
        HandedFormat::Docx => docx::write(document, &colophon, &wording.plan_page(), sheet),
        HandedFormat::Ics => return None,
    })
}

/// With which program and which knowledge base it was made.
fn colophon(knowledge: &Knowledge, wording: &Wording) -> String {
    wording.made_with(env!("CARGO_PKG_VERSION"), &knowledge.digest)
}
