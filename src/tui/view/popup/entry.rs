//! A line to type: what it is for, the line with its cursor, and what is to be watched about it.

use dossier::privacy::find;
use ratatui_core::text::{Line, Span};
use tui_input::Input as TypedLine;
use unicode_width::UnicodeWidthChar;
use wording::Label;
use wording::document::Span as Said;
use wording::plan::Field as PlanField;

use crate::model::{Entry, EntryFor, Model};
use crate::update::{counts, file_name};
use crate::view::columns::Columns;
use crate::view::lay::{fit, wrap};
use crate::view::roles::{Role, style};

pub(super) fn title(model: &Model, entry: &Entry) -> String {
    let (wording, knowledge) = (&model.wording, &model.knowledge);
    match &entry.what {
        EntryFor::New => wording.label(Label::NewTitle),
        EntryFor::Duplicate(_) => wording.label(Label::DuplicateTitle),
        EntryFor::Rename(_) => wording.label(Label::RenameTitle),
        EntryFor::Place => wording.label(Label::PlaceTitle),
        EntryFor::Note(id) | EntryFor::Year(id) | EntryFor::Papers(id) => {
            wording.question_name(knowledge, id).to_owned()
        }
        EntryFor::Phase(phase) => {
            format!("{}: {}", wording.label(Label::PhaseTitle), wording.phase(knowledge, *phase))
        }
        EntryFor::PhaseOfSignals => wording.label(Label::PhaseOfSignals),
        EntryFor::Choose(id) | EntryFor::Drop(id) | EntryFor::PlanLine(id, _) => {
            wording.activity_name(knowledge, id).to_owned()
        }
        EntryFor::Change(_) => wording.label(Label::ChangeTitle),
        EntryFor::Elsewhere => wording.label(Label::ElsewhereTitle),
        EntryFor::PlanNew(_, part, _) => wording.plan_part(*part),
        EntryFor::PlanField(_, field) => wording.plan_field_name(*field),
        EntryFor::Group => wording.label(Label::CountGroup),
        EntryFor::Counts { set, item, .. } => {
            model.looked_item(set, *item).map_or_else(String::new, |(_, item, _)| wording.say(&item.text).to_owned())
        }
        EntryFor::Said(question) => question.clone(),
        EntryFor::Remark(..) => wording.label(Label::LookRemarks),
        EntryFor::NewLesson(worked) => wording.worked(*worked),
        EntryFor::Lesson(_) => wording.label(Label::LookLessons),
        EntryFor::WorkshopNew | EntryFor::WorkshopTime => wording.label(Label::WorkshopTimeTitle),
        EntryFor::WorkshopStreets => wording.label(Label::WorkshopStreetsTitle),
        EntryFor::Hands(id, group) => {
            let names = model.dossier.workshop().map(|workshop| wording.workshop_groups(&workshop.groups));
            let group = names.as_ref().zip(*group).and_then(|(names, at)| names.get(at));
            wording.workshop_counts_for(wording.question_name(knowledge, id), group.map(String::as_str))
        }
        EntryFor::Dots(_) => wording.label(Label::WorkshopDotsTitle),
    }
}

/// What is asked for.
fn asked(what: &EntryFor) -> Label {
    match what {
        EntryFor::PlanNew(..) => Label::PlanNewAsk,
        EntryFor::PlanField(_, PlanField::Held) => Label::DayAsk,
        EntryFor::PlanField(_, PlanField::LookBack) => Label::LookBackDayAsk,
        EntryFor::PlanField(_, PlanField::Contact) => Label::ContactAsk,
        EntryFor::PlanField(_, PlanField::Permissions | PlanField::Places) => Label::TextsAsk,
        EntryFor::Group => Label::GroupAsk,
        EntryFor::PlanField(..) | EntryFor::Counts { .. } => Label::NumberAsk,
        EntryFor::Said(_) => Label::SaidAsk,
        EntryFor::PlanLine(..) | EntryFor::Remark(..) | EntryFor::Lesson(_) => Label::PlanLineAsk,
        EntryFor::NewLesson(_) => Label::LessonAsk,
        EntryFor::New | EntryFor::Place => Label::PlaceAsk,
        EntryFor::Duplicate(_) => Label::DuplicateAsk,
        EntryFor::Rename(_) => Label::RenameAsk,
        EntryFor::Note(_) => Label::NoteAsk,
        EntryFor::Year(_) => Label::YearAsk,
        EntryFor::Phase(_) => Label::PhaseWhy,
        EntryFor::PhaseOfSignals => Label::PhaseOfSignalsWhy,
        EntryFor::Choose(_) => Label::ChooseWhy,
        EntryFor::Drop(_) => Label::DropWhy,
        EntryFor::Change(_) => Label::ChangeAsk,
        EntryFor::Elsewhere => Label::ElsewhereAsk,
        EntryFor::WorkshopNew | EntryFor::WorkshopTime => Label::WorkshopTimeAsk,
        EntryFor::WorkshopStreets => Label::WorkshopStreets,
        EntryFor::Hands(..) => Label::WorkshopCountAsk,
        EntryFor::Papers(_) => Label::WorkshopPaperAsk,
        EntryFor::Dots(_) => Label::WorkshopDotsAsk,
    }
}

pub(super) fn lines(model: &Model, entry: &Entry, width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    let mut lines = Vec::new();
    let how = match &entry.what {
        EntryFor::Counts { set, item, .. } => {
            model.looked_item(set, *item).map(|(set, item, _)| wording.how_to_count(set, item))
        }
        _ => None,
    };
    let asked = how.unwrap_or_else(|| wording.label(asked(&entry.what)));
    wrap(&mut lines, &[Said::from(asked)], ("", ""), width, None);
    lines.push(Line::default());
    let hidden = matches!(entry.what, EntryFor::Papers(_)) && !model.presenting.reveals;
    lines.push(if hidden { field(&starred(&entry.line), width) } else { field(&entry.line, width) });
    // One line is kept for this, so that the pop-up does not grow while one types.
    let watch = entry.wrong.map(|wrong| wording.label(wrong)).or_else(|| {
        let text = match entry.what {
            EntryFor::Year(_) => "",
            EntryFor::Elsewhere => file_name(entry.line.value()),
            _ => entry.line.value(),
        };
        wording.looks_personal(text, &find(text))
    });
    if let Some(numbers) = counts(entry.line.value()).filter(|_| hidden && watch.is_none()) {
        lines.push(Line::from(fit(&wording.workshop_papers(&numbers), width)));
        return lines;
    }
    lines.push(Line::styled(fit(&watch.unwrap_or_default(), width), style(Role::Caution)));
    lines
}

/// A star for each number of the line, however long it is, so that nobody who looks along can read it.
fn starred(typed: &TypedLine) -> TypedLine {
    let stars = typed.value().split_whitespace().map(|_| "*").collect::<Vec<_>>().join(" ");
    let goes_on = typed.value().ends_with(' ');
    TypedLine::new(if goes_on { stars + " " } else { stars })
}

/// The line as far as there is room, with its cursor in sight.
pub(super) fn field(typed: &TypedLine, width: usize) -> Line<'static> {
    let room = width.max(2);
    let (scroll, cursor) = (typed.visual_scroll(room - 1), typed.visual_cursor());
    let (mut before, mut under, mut after) = (String::new(), String::new(), String::new());
    let mut at = 0;
    for c in typed.value().chars() {
        let wide = c.width().unwrap_or(0);
        if at >= scroll && at + wide <= scroll + room {
            match at {
                _ if at < cursor => before.push(c),
                _ if under.is_empty() => under.push(c),
                _ => after.push(c),
            }
        }
        at += wide;
    }
    if under.is_empty() {
        under.push(' ');
    }
    let rest = room.saturating_sub(before.width() + under.width() + after.width());
    Line::from(vec![
        Span::styled(before, style(Role::Field)),
        Span::styled(under, style(Role::Selected)),
        Span::styled(format!("{after}{}", " ".repeat(rest)), style(Role::Field)),
    ])
}
