//! A menu: what is chosen, and the rows to choose from.

use ratatui_core::text::Line;
use wording::Label;
use wording::document::Span as Said;

use crate::handing::{Paper, PaperForm};
use crate::model::{Choosing, Menu, Model, Picked};
use crate::view::lay::{fit, wrap};
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

pub(super) fn title(model: &Model, menu: &Menu) -> String {
    match &menu.what {
        Choosing::Who { first: true } => model.wording.label(Label::Welcome),
        Choosing::Who { first: false } => model.wording.label(Label::WhoTitle),
        Choosing::Phase => model.wording.label(Label::PhaseTitle),
        Choosing::Sieve => model.wording.label(Label::SieveTitle),
        Choosing::Wishes => model.wording.label(Label::WishesTitle),
        Choosing::Origin(id) => model.wording.question_name(&model.knowledge, id).to_owned(),
        Choosing::Paper | Choosing::Form(..) => model.wording.label(Label::HandOver),
        Choosing::Guide => model.wording.label(Label::GuideCommand),
        Choosing::Worked => model.wording.label(Label::LookLessons),
        Choosing::Grouping => model.wording.label(Label::WorkshopGrouping),
    }
}

pub(super) fn lines(model: &Model, menu: &Menu, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let label = |label| model.wording.label(label);
    let intro = match &menu.what {
        Choosing::Who { first: true } => {
            for sentence in [Label::WelcomeWhat, Label::WelcomeHow] {
                wrap(&mut lines, &[Said::from(label(sentence))], ("", ""), width, None);
            }
            wrap(&mut lines, &[Said::from(label(Label::WelcomePrivacy))], ("", ""), width, Some(style(Role::Caution)));
            lines.push(Line::default());
            Label::WhoAsk
        }
        Choosing::Who { first: false } => Label::WhoAsk,
        Choosing::Phase => Label::PhaseAsk,
        Choosing::Origin(_) => Label::OriginAsk,
        Choosing::Paper => Label::PaperAsk,
        Choosing::Form(..) => Label::FormAsk,
        Choosing::Guide => Label::GuideAsk,
        Choosing::Worked => Label::WorkedAsk,
        Choosing::Sieve => Label::SieveAsk,
        Choosing::Wishes => Label::WishesAsk,
        Choosing::Grouping => Label::WorkshopGroupingAsk,
    };
    wrap(&mut lines, &[Said::from(label(intro))], ("", ""), width, Some(style(Role::Strong)));
    // What is not there yet, and how it comes.
    if menu.what == Choosing::Paper && model.dossier.choices.is_empty() {
        wrap(&mut lines, &[Said::from(label(Label::PaperMore))], ("", ""), width, None);
    }
    lines.push(Line::default());
    for (at, picked) in menu.rows(model).iter().enumerate() {
        let selected = at == menu.at;
        let mark = if selected { "▸" } else { " " };
        let said = fit(&format!("{mark} {}", row(model, picked)), width);
        lines.push(Line::styled(
            said,
            style(if selected { Role::Selected } else { Role::Plain }).patch(press(Target::Row(at))),
        ));
    }
    lines
}

fn row(model: &Model, picked: &Picked) -> String {
    let wording = &model.wording;
    match picked {
        Picked::Sieve(part) => crate::view::sieve::row(model, *part),
        Picked::Wish(id) => {
            let sign = if model.dossier.profile.wishes.contains(id) { "[x]" } else { "[ ]" };
            format!("{sign} {}", wording.goal_name(&model.knowledge, id))
        }
        Picked::User(user) => wording.user_to_choose(*user),
        Picked::Phase(Some(phase)) => wording.phase(&model.knowledge, *phase).to_owned(),
        Picked::Phase(None) => wording.label(Label::PhaseOfSignals),
        Picked::Origin(Some(dossier::OriginKind::Statistics(_))) => wording.label(Label::OriginStatistics),
        Picked::Origin(Some(kind)) => wording.origin_kind(*kind),
        Picked::Origin(None) => wording.label(Label::OriginNone),
        Picked::Paper(paper, all) => wording.label(paper_name(*paper, *all)),
        Picked::Form(form) => wording.label(form_name(*form)),
        Picked::Guide(_, name) => name.clone(),
        Picked::Worked(worked) => wording.worked(*worked),
        Picked::Grouping(groups) => wording.workshop_grouping(groups),
    }
}

fn paper_name(paper: Paper, all: bool) -> Label {
    match paper {
        Paper::Plan if all => Label::PaperProgramme,
        Paper::Plan => Label::PaperPlan,
        Paper::Support => Label::PaperSupport,
        Paper::Council => Label::PaperCouncil,
        Paper::Advice => Label::PaperAdvice,
        Paper::FindOut => Label::PaperFindOut,
        Paper::LookBack => Label::PaperLookBack,
    }
}

fn form_name(form: PaperForm) -> Label {
    match form {
        PaperForm::Word => Label::FormWord,
        PaperForm::Page => Label::FormPage,
        PaperForm::Markdown => Label::FormMarkdown,
        PaperForm::Text => Label::FormText,
        PaperForm::Calendar => Label::FormCalendar,
        PaperForm::Data => Label::FormData,
    }
}
