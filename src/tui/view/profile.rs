//! The profile: the questions in their groups, a line for each; below them the selected one with its text and its steps in words, and
//! at the foot what is best asked next.
//!
//! The list begins at the top and the selected question ends above the foot, so that a step changes two lines of the list.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;

use dossier::TextPlace;
use knowledge::things::{Group, Question};
use matching::{Answer, QuestionId};
use wording::Label;
use wording::document::Span as Said;

use super::lay::{fit, wrap};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::CommandId;
use crate::layout::inside;
use crate::model::{Model, Pane};
use crate::view::columns::Columns;

/// The lines at the foot of the pane: a rule, why the next question is asked, and the question.
const FOOT: usize = 3;

/// How many lines of the list there are at least; the foot gives way to them.
const LEAST_LIST: usize = 4;

/// A line of the pane, and the question (counted in the order in which they are asked) it belongs to.
pub(crate) struct ProfileLine {
    pub(crate) line: Line<'static>,
    question: Option<usize>,
    /// The group of which it is the heading, if it is one.
    heads: Option<Group>,
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let (asked, all) = model.case().asked();
    let title = format!(" {} ", model.wording.label(Label::Profile));
    let block =
        super::pane(model, Pane::Profile, title).title_top(Line::from(format!(" {asked}/{all} ")).right_aligned());
    block.render(area, buffer);
    let inside = inside(area);
    let card = card(model, inside.width);
    let rows = Rows::of(usize::from(inside.height), card.len());
    let row = |y: u16| Rect { y, height: 1, ..inside };
    let shown = lines(model, inside.width).into_iter().skip(model.profile_scroll).take(rows.list);
    for (line, y) in shown.zip(inside.y..) {
        if let Some(group) = line.heads {
            buffer.set_style(row(y), press(Target::Group(group)));
        } else if let Some(at) = line.question {
            buffer.set_style(row(y), press(Target::Question(at)));
        }
        line.line.render(row(y), buffer);
    }
    let mut y = inside.y + rows.list as u16;
    if rows.rule {
        Line::styled("─".repeat(usize::from(inside.width)), style(Role::Border)).render(row(y), buffer);
        y += 1;
    }
    for (line, y) in card.into_iter().take(rows.card).zip(y..) {
        buffer.set_style(row(y), press(Target::Question(model.question)));
        line.render(row(y), buffer);
    }
    if rows.foot {
        foot(model, inside, buffer);
    }
}

/// Who gets how many rows of the pane.
struct Rows {
    list: usize,
    rule: bool,
    card: usize,
    foot: bool,
}

impl Rows {
    /// On a low screen the foot gives way first, then the list; a line of it stays as long as there is a line.
    fn of(height: usize, card: usize) -> Self {
        // Where there is room, short questions get as much of it as most, so that the line above them stays where it is.
        let card = if card > 0 { card.max(height * 3 / 7) } else { 0 };
        let rule = usize::from(card > 0);
        let foot = height >= LEAST_LIST + rule + card + FOOT;
        let room = height - if foot { FOOT } else { 0 };
        let rule = rule.min(room.saturating_sub(1));
        let card = card.min(room.saturating_sub(1 + rule));
        Self { list: room - rule - card, rule: rule > 0, card, foot }
    }
}

/// How many lines of the list are in sight.
pub(crate) fn list_height(model: &Model, inside: Rect) -> usize {
    Rows::of(usize::from(inside.height), card(model, inside.width).len()).list
}

/// The next best question with a word of why, at the foot; or that enough is known.
fn foot(model: &Model, inside: Rect, buffer: &mut Buffer) {
    let (wording, wide) = (&model.wording, usize::from(inside.width));
    let next = model.inquiry.questions.first();
    let lead = match next {
        _ if model.inquiry.enough => Line::styled(fit(&wording.label(Label::Enough), wide), style(Role::Good)),
        None => Line::default(),
        Some(next) => {
            let lead = wording.label(Label::NextQuestion);
            let said = match wording.why_asked(next) {
                None => lead,
                Some(why) if lead.width() + why.width() + 2 <= wide => format!("{lead}: {why}"),
                Some(why) => format!("{}: {why}", wording.label(Label::Question)),
            };
            Line::styled(fit(&said, wide), style(Role::Quiet))
        }
    };
    let question = match next {
        None => Line::styled(fit(&wording.label(Label::AllAsked), wide), style(Role::Quiet)),
        Some(next) => {
            let lead =
                if model.inquiry.enough { format!("{}: ", wording.label(Label::ThenAsk)) } else { String::new() };
            let room = wide.saturating_sub(lead.width() + 3);
            let name = fit(wording.question_name(&model.knowledge, &next.question), room);
            Line::from(vec![
                Span::styled(lead, style(Role::Quiet)),
                Span::raw(name),
                Span::styled("  n", style(Role::Key)),
            ])
            .patch_style(press(Target::Command(CommandId::NextQuestion)))
        }
    };
    let rule = Line::styled("─".repeat(wide), style(Role::Border));
    for (line, y) in [rule, lead, question].into_iter().zip(inside.bottom() - FOOT as u16..) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// All lines of the list at a width.
pub(crate) fn lines(model: &Model, width: u16) -> Vec<ProfileLine> {
    let mut lines = Vec::new();
    let mut group = None;
    let questions: Vec<&Question> = model.knowledge.questions_in_order().collect();
    for (at, question) in questions.iter().enumerate() {
        let folded = model.folded.contains(&question.group);
        if group != Some(question.group) {
            if group.is_some() && !folded {
                lines.push(ProfileLine { line: Line::default(), question: None, heads: None });
            }
            group = Some(question.group);
            let of_group = questions.iter().copied().filter(|one| one.group == question.group);
            let line = heading(model, question.group, of_group, usize::from(width));
            lines.push(ProfileLine { line, question: folded.then_some(at), heads: Some(question.group) });
        }
        if folded {
            continue;
        }
        let line = one_line(model, question, at == model.question, width);
        lines.push(ProfileLine { line, question: Some(at), heads: None });
    }
    lines
}

/// The heading of a group: whether it is folded, its name, and how many of its questions were asked.
fn heading<'a>(
    model: &Model,
    group: Group,
    of_group: impl Iterator<Item = &'a Question>,
    wide: usize,
) -> Line<'static> {
    let folded = model.folded.contains(&group);
    let is_asked = |question: &Question| model.dossier.profile.answers.contains_key(&question.id);
    let (asked, all) = of_group.fold((0, 0), |(asked, all), one| (asked + usize::from(is_asked(one)), all + 1));
    let count = format!("{asked}/{all}");
    let name = format!("{} {}", if folded { "▸" } else { "▾" }, model.wording.group(group));
    let name = fit(&name, wide.saturating_sub(count.width() + 1));
    let gap = " ".repeat(wide.saturating_sub(name.width() + count.width()));
    let selected = folded && model.is_folded_here() && model.group_here() == Some(group);
    let (name_role, count_role) = match (selected, model.focus == Pane::Profile) {
        (true, true) => (Role::Selected, Role::Selected),
        (true, false) => (Role::Title, Role::Quiet),
        (false, _) => (Role::Strong, Role::Quiet),
    };
    Line::from(vec![Span::styled(name, style(name_role)), Span::raw(gap), Span::styled(count, style(count_role))])
}

/// The first and last line that are to be in sight with a question.
pub(crate) fn selected(lines: &[ProfileLine], question: usize) -> (usize, usize) {
    let is = |line: &ProfileLine| line.question == Some(question);
    let first = lines.iter().position(is).unwrap_or(0);
    let last = lines.iter().rposition(is).unwrap_or(first);
    // The heading above the first question of a group is worth seeing too.
    (if first == 1 { 0 } else { first }, last)
}

/// A question in the list: its name and the words of its answer, or the signal as it was ticked or not.
fn one_line(model: &Model, question: &Question, selected: bool, width: u16) -> Line<'static> {
    let width = usize::from(width).saturating_sub(2);
    let focus = model.focus == Pane::Profile;
    let lead = match (selected, focus) {
        (true, true) => "▸ ",
        (true, false) => "▹ ",
        (false, _) if model.is_note_held(&question.id) => "! ",
        (false, _) => "  ",
    };
    let base = style(if selected && focus { Role::Selected } else { Role::Plain });
    let answer = model.dossier.profile.answers.get(&question.id);
    if let (Some(answer @ (Answer::Ticked | Answer::NotTicked)), Some(tick)) = (answer, &question.tick) {
        let (sign, role) = if *answer == Answer::Ticked { ("[x]", Role::Plain) } else { ("[ ]", Role::Quiet) };
        let said = fit(&format!("{sign} {}", model.wording.say(tick).trim_end_matches('.')), width);
        let said = Span::styled(said, if selected { base } else { style(role) });
        return Line::from(vec![Span::styled(lead, base), said]);
    }
    let (answer, role) = match answer {
        None => ("·".to_owned(), Role::Quiet),
        Some(Answer::NotKnown) => ("?".to_owned(), Role::Quiet),
        Some(answer) => (model.wording.answer(question, answer), Role::Plain),
    };
    // The name leaves room for the beginning of the answer.
    let least = answer.width().min(width / 3);
    let name = fit(model.wording.say(&question.name), width.saturating_sub(least + 2));
    let answer = fit(&answer, width.saturating_sub(name.width() + 2));
    let gap = width.saturating_sub(name.width() + answer.width());
    let name = Span::styled(format!("{lead}{name}"), base);
    Line::from(vec![name, Span::raw(" ".repeat(gap)), Span::styled(answer, style(role))])
}

/// The selected question, where it is not folded away: its text, and its steps in words with the chosen one marked.
fn card(model: &Model, width: u16) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if !model.is_folded_here()
        && let Some(question) = model.knowledge.questions_in_order().nth(model.question)
    {
        card_of(model, question, usize::from(width), &mut lines);
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
        let marked = style(role).patch(press(Target::Answer(at as u8 + 1)));
        wrap(lines, &[Said::from(model.wording.say(step))], (&lead, "    "), wide, Some(marked));
    }
    if let (Some(from), Pane::Profile) = (model.range_from, model.focus) {
        let said = [Said::from(model.wording.range_from(from))];
        wrap(lines, &said, ("  ", "  "), wide, Some(style(Role::Caution)));
    }
    let chosen = answer == Some(&Answer::NotKnown);
    let lead = format!("{} 0 ", if chosen { "●" } else { " " });
    let said = [Said::from(model.wording.label(Label::NotKnownAnswer))];
    let marked = style(if chosen { Role::Strong } else { Role::Quiet }).patch(press(Target::Answer(0)));
    wrap(lines, &said, (&lead, "    "), wide, Some(marked));
    if let Some(answer @ (Answer::Ticked | Answer::NotTicked | Answer::Votes(_) | Answer::Suggestion(_))) = answer {
        let said = [Said::from(model.wording.answer(question, answer))];
        wrap(lines, &said, ("● ", "  "), wide, Some(style(Role::Strong)));
    }
    if let Some(origin) = model.dossier.origins.get(&question.id) {
        for said in model.wording.origin_of_answer(origin, model.is_note_held(&question.id)) {
            wrap(lines, &[said], ("  ", "    "), wide, None);
        }
    }
    // Whoever knows the answer asks nobody.
    if !matches!(answer, Some(Answer::Step(_) | Answer::Range(..) | Answer::Votes(_))) {
        let ask = [Said::from(model.wording.say(&question.ask))];
        wrap(lines, &ask, ("", ""), wide, Some(style(Role::Quiet)));
    }
}

impl Model {
    /// Whether the note of a question is in memory only, since it looks as if it names a person.
    fn is_note_held(&self, id: &QuestionId) -> bool {
        self.dossier.held.contains(&TextPlace::Note(id.clone()))
    }
}

fn is_chosen(answer: Option<&Answer>, at: usize) -> bool {
    match answer {
        Some(Answer::Step(step)) => usize::from(*step) == at + 1,
        Some(Answer::Range(low, high)) => (usize::from(*low)..=usize::from(*high)).contains(&(at + 1)),
        _ => false,
    }
}
