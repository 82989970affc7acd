//! The rows of the list. **No name is cut:** one that does not fit beside its points goes on below.

use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};

use matching::ActivityId;
use matching::advice::{Candidate, Readiness, Standing};
use wording::document::Span as Said;
use wording::{Label, Wording};

use crate::model::{Model, Pane};
use crate::view::columns::Columns;
use crate::view::lay::{bar, fit, wrap};
use crate::view::roles::{Role, style};

/// A line of the list, and the activity that it belongs to; none for a heading.
pub(crate) struct ListLine {
    pub(crate) line: Line<'static>,
    pub(crate) activity: Option<ActivityId>,
}

/// The lines of the list at a width, at least as many as are asked for, or all.
pub(crate) fn lines(model: &Model, width: u16, most: usize) -> Vec<ListLine> {
    let wide = usize::from(width);
    let mut lines = Vec::new();
    let heading = |lines: &mut Vec<ListLine>, said: &str| {
        lines.push(ListLine { line: Line::styled(fit(said, wide), style(Role::Strong)), activity: None });
    };
    match model.advice.readiness {
        Readiness::Ready if model.before_all().is_some() => {
            heading(&mut lines, &model.wording.label(Label::NothingHelps));
        }
        Readiness::Ready => {}
        _ => heading(&mut lines, &model.wording.label(Label::NotReady)),
    }
    let listed = model.listed();
    if listed.is_empty() && model.sieve.asks() {
        heading(&mut lines, &model.wording.label(Label::SieveEmpty));
    }
    let ranked = || listed.iter().filter(|one| one.rank.is_some());
    let ranks = ranked().filter_map(|one| one.rank).map(|rank| said_rank(rank).width()).max().unwrap_or(0);
    let best = ranked().map(|one| one.at_best).fold(1.0, f64::max);
    let (mut last, mut above) = (None, None);
    for candidate in listed {
        if lines.len() >= most {
            break;
        }
        let section = Section::of(model, candidate);
        if last != Some(section)
            && let Some(said) = section.heading(model, last)
        {
            heading(&mut lines, &said);
            above = None;
        }
        last = Some(section);
        // Equals are one group: their rank stands at the first that is in sight, and at the selected one.
        let in_sight = lines.len() >= model.activities_scroll;
        let is_said = above == Some((candidate.rank, true)) && Some(&candidate.activity) != model.activity.as_ref();
        above = Some((candidate.rank, in_sight));
        let rank = candidate.rank.filter(|_| !is_said).map_or_else(String::new, said_rank);
        let row = activity(model, candidate, &format!("{rank:<ranks$}"), best, wide);
        lines.extend(row.into_iter().map(|line| ListLine { line, activity: Some(candidate.activity.clone()) }));
    }
    lines
}

/// The first and last line of the selected activity; the first line where none is.
pub(crate) fn selected(model: &Model, lines: &[ListLine]) -> (usize, usize) {
    let is = |line: &ListLine| line.activity.is_some() && line.activity == model.activity;
    let first = lines.iter().position(is).unwrap_or(0);
    let last = lines.iter().rposition(is).unwrap_or(first);
    // The heading above the first of a section is worth seeing too.
    (if first == 1 { 0 } else { first }, last)
}

/// What stands together under a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Strengthen,
    Standing(Standing),
    Hidden,
}

impl Section {
    fn of(model: &Model, candidate: &Candidate) -> Self {
        if model.dossier.hidden.contains(&candidate.activity) {
            Self::Hidden
        } else if model.strengthen.contains(&candidate.activity) {
            Self::Strengthen
        } else {
            Self::Standing(candidate.standing)
        }
    }

    /// The heading of a section, given the one above it; the ranking needs none where it is the first.
    fn heading(self, model: &Model, above: Option<Self>) -> Option<String> {
        let wording = &model.wording;
        let said = match self {
            Self::Strengthen => return Some(wording.label(Label::StrengthenFirst)),
            Self::Standing(Standing::Ranked) if above.is_none() => return None,
            Self::Standing(Standing::Ranked) => wording.label(Label::FitsToo),
            Self::Standing(Standing::AsksMore) => wording.label(Label::AsksMore),
            Self::Standing(Standing::Stopped(time)) => wording.time(time).to_lowercase(),
            Self::Standing(Standing::DoesNotApply) => wording.label(Label::DoesNotApply),
            Self::Hidden => wording.label(Label::HiddenHeading),
        };
        Some(format!("── {said}"))
    }
}

fn said_rank((first, last): (usize, usize)) -> String {
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}

/// One activity: rank, a mark where it was chosen, kept or is on the short list, name, bar, points, sign of evidence. The longest bar
/// stands for the best of the list: against a hundred points all would look the same.
fn activity(model: &Model, candidate: &Candidate, rank: &str, best: f64, wide: usize) -> Vec<Line<'static>> {
    let selected = Some(&candidate.activity) == model.activity.as_ref();
    let focus = model.focus == Pane::Activities;
    let mark = match (selected, focus) {
        (true, true) => "▸",
        (true, false) => "▹",
        _ => " ",
    };
    let base = if selected && focus { style(Role::Selected) } else { style(Role::Plain) };
    let lead = format!("{mark}{rank} {}", sign(model, candidate));
    let rest = " ".repeat(lead.width());
    let name = [Said::from(model.wording.activity_name(&model.knowledge, &candidate.activity))];
    let mut lines = Vec::new();
    if candidate.rank.is_none() {
        wrap(&mut lines, &name, (&lead, &rest), wide, Some(base));
        return lines.into_iter().map(|line| whole(&line, wide, base)).collect();
    }
    let of_best = |points: f64| (100.0 * points / best).round().clamp(0.0, 100.0) as u8;
    let grade = candidate.grade.map_or("", Wording::grade_sign);
    let end = format!("{:>3} {grade:<4}", candidate.at_best.round() as i64);
    // Names before bars: a narrow pane has a short one, or none.
    let bar_width = match wide {
        ..40 => 0,
        40..52 => 5,
        _ => (wide / 5).min(20),
    };
    let room = wide.saturating_sub(end.width() + bar_width + usize::from(bar_width > 0));
    wrap(&mut lines, &name, (&lead, &rest), room, Some(base));
    for (at, line) in lines.iter_mut().enumerate() {
        let plain: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
        let gap = " ".repeat(wide.saturating_sub(end.width() + bar_width + plain.width()));
        *line = Line::from(Span::styled(plain, base));
        if at == 0 {
            line.spans.push(Span::styled(gap, base));
            if bar_width > 0 {
                // The points stand beside it, and in a whole list the rest of each scale is more to send than to see.
                let bar = bar(of_best(candidate.as_it_is), of_best(candidate.at_best), bar_width, " ");
                // Without colours a bar would be one with the selected row.
                let marked = selected && focus;
                line.spans.extend(bar.into_iter().map(|span| if marked { span.style(base) } else { span }));
            }
            line.spans.push(Span::styled(end.clone(), base));
        }
    }
    lines
}

/// A line in one style.
fn whole(line: &Line<'static>, wide: usize, base: Style) -> Line<'static> {
    let plain: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
    Line::from(Span::styled(fit(&plain, wide), base))
}

/// The mark before a name: the strongest of what the user said of it, or that it is on the short list.
fn sign(model: &Model, candidate: &Candidate) -> &'static str {
    let id = &candidate.activity;
    if model.dossier.choices.iter().any(|choice| choice.activity == *id) {
        "✓"
    } else if model.dossier.kept.contains(id) {
        "+"
    } else if model.compared.as_ref() == Some(id) {
        "="
    } else if model.short_list.items.iter().any(|item| item.activity == *id) {
        "*"
    } else {
        " "
    }
}
