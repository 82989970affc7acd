//! The selected question: its text, its steps in words, and where its answer is known from.

use ratatui_core::text::Line;

use knowledge::things::Question;
use matching::Answer;
use wording::Label;
use wording::document::Span as Said;

use crate::model::{Model, Pane};
use crate::view::lay::wrap;
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

/// How many lines are said of where an answer comes from.
const LONGEST_NOTE: usize = 4;

/// The selected question: its text, and its steps in words with the chosen one marked; of a folded group that it is to be unfolded.
pub(super) fn lines(model: &Model, width: u16) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let wide = usize::from(width);
    if model.is_folded_here() {
        let said = [Said::from(model.wording.label(Label::UnfoldFirst))];
        wrap(&mut lines, &said, ("", ""), wide, Some(style(Role::Quiet)));
    } else if let Some(question) = model.knowledge.questions_in_order().nth(model.question) {
        card_of(model, question, wide, &mut lines);
    }
    lines
}

fn card_of(model: &Model, question: &Question, wide: usize, lines: &mut Vec<Line<'static>>) {
    let focus = model.focus == Pane::Profile;
    let text = [Said::from(model.wording.say(&question.text))];
    wrap(lines, &text, ("", ""), wide, Some(style(if focus { Role::Title } else { Role::Strong })));
    let answer = model.dossier.profile.answers.get(&question.id);
    for (at, step) in question.steps.iter().enumerate() {
        let chosen = is_chosen(answer, at);
        let lead = format!("{} {} ", if chosen { "●" } else { " " }, at + 1);
        let role = if chosen { Role::Strong } else { Role::Plain };
        let said = [Said::from(model.wording.say(step))];
        pressed(lines, at as u8 + 1, |lines| wrap(lines, &said, (&lead, "    "), wide, Some(style(role))));
    }
    if let (Some(from), Pane::Profile) = (model.range_from, model.focus) {
        let said = [Said::from(model.wording.range_from(from))];
        wrap(lines, &said, ("  ", "  "), wide, Some(style(Role::Caution)));
    }
    let chosen = answer == Some(&Answer::NotKnown);
    let lead = format!("{} 0 ", if chosen { "●" } else { " " });
    let said = [Said::from(model.wording.label(Label::NotKnownAnswer))];
    let role = if chosen { Role::Strong } else { Role::Quiet };
    pressed(lines, 0, |lines| wrap(lines, &said, (&lead, "    "), wide, Some(style(role))));
    if let Some(answer @ (Answer::Ticked | Answer::NotTicked | Answer::Votes(_) | Answer::Suggestion(_))) = answer {
        let said = [Said::from(model.wording.answer(question, answer))];
        wrap(lines, &said, ("● ", "  "), wide, Some(style(Role::Strong)));
    }
    if let Some(origin) = model.dossier.origins.get(&question.id) {
        let from = lines.len();
        for said in model.wording.origin_of_answer(origin, model.is_note_held(&question.id)) {
            wrap(lines, &[said], ("  ", "    "), wide, None);
        }
        // All of it stands where it is changed; here it is not to take the place of the list.
        if lines.len() > from + LONGEST_NOTE {
            lines.truncate(from + LONGEST_NOTE - 1);
            lines.push(Line::styled("    …", style(Role::Quiet)));
        }
    }
    // Whoever knows the answer asks nobody.
    if !matches!(answer, Some(Answer::Step(_) | Answer::Range(..) | Answer::Votes(_))) {
        let ask = [Said::from(model.wording.say(&question.ask))];
        wrap(lines, &ask, ("", ""), wide, Some(style(Role::Quiet)));
    }
}

/// Adds lines that the mouse presses for an answer over their whole width: its sign and its number too.
fn pressed(lines: &mut Vec<Line<'static>>, step: u8, add: impl FnOnce(&mut Vec<Line<'static>>)) {
    let from = lines.len();
    add(lines);
    for line in &mut lines[from..] {
        line.style = line.style.patch(press(Target::Answer(step)));
    }
}

fn is_chosen(answer: Option<&Answer>, at: usize) -> bool {
    match answer {
        Some(Answer::Step(step)) => usize::from(*step) == at + 1,
        Some(Answer::Range(low, high)) => (usize::from(*low)..=usize::from(*high)).contains(&(at + 1)),
        _ => false,
    }
}
