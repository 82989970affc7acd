//! A menu: what is chosen, and the rows to choose from.

use ratatui_core::text::Line;
use wording::Label;
use wording::document::Span as Said;

use crate::model::{Choosing, Menu, Model, Picked};
use crate::view::lay::{fit, wrap};
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

pub(super) fn title(model: &Model, menu: &Menu) -> String {
    match &menu.what {
        Choosing::Who { first: true } => model.wording.label(Label::Welcome),
        Choosing::Who { first: false } => model.wording.label(Label::WhoTitle),
        Choosing::Phase => model.wording.label(Label::PhaseTitle),
        Choosing::Origin(id) => model.wording.question_name(&model.knowledge, id).to_owned(),
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
        Choosing::Grouping => Label::WorkshopGroupingAsk,
    };
    wrap(&mut lines, &[Said::from(label(intro))], ("", ""), width, Some(style(Role::Strong)));
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
        Picked::User(user) => wording.user_to_choose(*user),
        Picked::Phase(Some(phase)) => wording.phase(&model.knowledge, *phase).to_owned(),
        Picked::Phase(None) => wording.label(Label::PhaseOfSignals),
        Picked::Origin(Some(dossier::OriginKind::Statistics(_))) => wording.label(Label::OriginStatistics),
        Picked::Origin(Some(kind)) => wording.origin_kind(*kind),
        Picked::Origin(None) => wording.label(Label::OriginNone),
        Picked::Grouping(groups) => wording.workshop_grouping(groups),
    }
}
