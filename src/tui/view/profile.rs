//! The profile: the questions in their groups, a line for each; below them the selected one with its text and its steps in words, and
//! at the foot what is best asked next.
//!
//! The list begins at the top and the selected question ends above the foot, so that a step changes two lines of the list.

mod card;

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;

use dossier::TextPlace;
use knowledge::things::{Group, Question};
use matching::{Answer, QuestionId};
use wording::Label;

use super::lay::fit;
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::{CommandId, Context};
use crate::layout::inside;
use crate::model::{Model, Pane};
use crate::view::columns::Columns;

/// The lines at the foot of the pane: a rule, why the next question is asked, and the question.
const FOOT: usize = 3;

/// The line between the list and the selected question, with a sign where the list goes on.
const RULE: usize = 1;

/// How many lines of the list there are at least; the foot gives way to them.
const LEAST_LIST: usize = 4;

/// A row of the list.
pub(crate) enum Row {
    /// Between two groups.
    Gap,
    /// The heading of a group.
    Heading(Group),
    /// A question, counted in the order in which they are asked.
    Question(usize),
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let (asked, all) = model.case().asked();
    let title = format!(" {} ", model.wording.label(Label::Profile));
    let block =
        super::pane(model, Pane::Profile, title).title_top(Line::from(format!(" {asked}/{all} ")).right_aligned());
    block.render(area, buffer);
    let inside = inside(area);
    let mut card = card::lines(model, inside.width);
    let heights = Heights::of(usize::from(inside.height), card.len());
    let row = |y: u16| Rect { y, height: 1, ..inside };
    let questions: Vec<&Question> = model.knowledge.questions_in_order().collect();
    let rows = rows(model);
    let (above, below) = (model.profile_scroll > 0, rows.len() > model.profile_scroll + heights.list);
    let shown = rows.into_iter().skip(model.profile_scroll).take(heights.list);
    for (shown, y) in shown.zip(inside.y..) {
        let line = match shown {
            Row::Gap => continue,
            Row::Heading(group) => {
                buffer.set_style(row(y), press(Target::Group(group)));
                heading(model, group, &questions, usize::from(inside.width))
            }
            Row::Question(at) => {
                buffer.set_style(row(y), press(Target::Question(at)));
                one_line(model, questions[at], at == model.question, inside.width)
            }
        };
        line.render(row(y), buffer);
    }
    let mut y = inside.y + heights.list as u16;
    if heights.list > 0 {
        let more = match (above, below) {
            (true, true) => " ↑↓",
            (true, false) => " ↑",
            (false, true) => " ↓",
            (false, false) => "",
        };
        let rule = "─".repeat(usize::from(inside.width).saturating_sub(more.width()));
        let rule = vec![Span::styled(rule, style(Role::Border)), Span::styled(more, style(Role::Quiet))];
        Line::from(rule).render(row(y), buffer);
        y += 1;
    }
    if card.len() > heights.card {
        card.truncate(heights.card.saturating_sub(1));
        card.push(Line::styled("…", style(Role::Quiet)));
    }
    for (line, y) in card.into_iter().zip(y..) {
        buffer.set_style(row(y), press(Target::Question(model.question)));
        line.render(row(y), buffer);
    }
    if heights.foot {
        foot(model, inside, buffer);
    }
}

/// Who gets how many rows of the pane.
struct Heights {
    list: usize,
    card: usize,
    foot: bool,
}

impl Heights {
    /// On a low screen the foot gives way first, and then the list with the rule below it: whoever answers must see all answers.
    fn of(height: usize, card: usize) -> Self {
        // Where there is room, short questions get as much of it as most, so that the rule above them stays where it is.
        let card = card.max(height * 3 / 7);
        let foot = height >= LEAST_LIST + RULE + card + FOOT;
        let room = height - if foot { FOOT } else { 0 };
        if room <= RULE + card {
            return Self { list: 0, card: room, foot };
        }
        Self { list: room - RULE - card, card, foot }
    }
}

/// How many lines of the list are in sight.
pub(crate) fn list_height(model: &Model, inside: Rect) -> usize {
    Heights::of(usize::from(inside.height), card::lines(model, inside.width).len()).list
}

/// The next best question with a word of why, at the foot; or that enough is known.
fn foot(model: &Model, inside: Rect, buffer: &mut Buffer) {
    let (wording, wide) = (&model.wording, usize::from(inside.width));
    let next = model.next_question();
    let lead = match next {
        _ if model.inquiry.enough => Line::styled(fit(&wording.label(Label::Enough), wide), style(Role::Good)),
        None => Line::default(),
        Some(next) => {
            let lead = wording.label(Label::NextQuestion);
            let said = match wording.why_asked(next) {
                None => lead,
                Some(why) if lead.width() + why.width() + 2 <= wide => format!("{lead}: {why}"),
                Some(why) => format!("{}: {why}", wording.label(Label::NextShort)),
            };
            Line::styled(fit(&said, wide), style(Role::Quiet))
        }
    };
    let question = match next {
        None => Line::styled(fit(&wording.label(Label::AllAsked), wide), style(Role::Quiet)),
        Some(next) => {
            let lead =
                if model.inquiry.enough { format!("{}: ", wording.label(Label::ThenAsk)) } else { String::new() };
            let key = model.key_in(CommandId::NextQuestion, Context::Profile);
            let room = wide.saturating_sub(lead.width() + key.width() + 2);
            let name = fit(wording.question_name(&model.knowledge, &next.question), room);
            Line::from(vec![
                Span::styled(lead, style(Role::Quiet)),
                Span::raw(name),
                Span::styled(format!("  {key}"), style(Role::Key)),
            ])
            .patch_style(press(Target::Command(CommandId::NextQuestion)))
        }
    };
    let rule = Line::styled("─".repeat(wide), style(Role::Border));
    for (line, y) in [rule, lead, question].into_iter().zip(inside.bottom() - FOOT as u16..) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// All rows of the list.
pub(crate) fn rows(model: &Model) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut group = None;
    for (at, question) in model.knowledge.questions_in_order().enumerate() {
        let folded = model.folded.contains(&question.group);
        if group != Some(question.group) {
            if group.is_some() && !folded {
                rows.push(Row::Gap);
            }
            group = Some(question.group);
            rows.push(Row::Heading(question.group));
        }
        if !folded {
            rows.push(Row::Question(at));
        }
    }
    rows
}

/// The heading of a group: whether it is folded, its name, and how many of its questions were asked.
fn heading(model: &Model, group: Group, questions: &[&Question], wide: usize) -> Line<'static> {
    let folded = model.folded.contains(&group);
    let is_asked = |question: &Question| model.dossier.profile.answers.contains_key(&question.id);
    let of_group = questions.iter().filter(|one| one.group == group);
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

/// The first and last row that are to be in sight with the selected question; of a folded group its heading.
pub(crate) fn selected(model: &Model, rows: &[Row]) -> (usize, usize) {
    let folded = model.group_here().filter(|_| model.is_folded_here());
    let is = |row: &Row| match row {
        Row::Gap => false,
        Row::Heading(group) => folded == Some(*group),
        Row::Question(at) => *at == model.question,
    };
    let at = rows.iter().position(is).unwrap_or(0);
    // The heading above the first question of all is worth seeing too.
    (if at == 1 { 0 } else { at }, at)
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
        // Its words are in the card; here both ends of it count.
        Some(Answer::Range(low, high)) => (format!("{low}-{high}"), Role::Plain),
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

impl Model {
    /// Whether the note of a question is in memory only, since it looks as if it names a person.
    fn is_note_held(&self, id: &QuestionId) -> bool {
        self.dossier.held.contains(&TextPlace::Note(id.clone()))
    }
}
