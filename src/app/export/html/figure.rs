//! Figures within a page, drawn as SVG: what people would rather look at than read. What a figure shows is said in words as well,
//! to a screen reader too.

use maud::{Markup, html};
use wording::document::Chart;

use crate::export::clean;

/// How wide a figure is in its own measure; on paper it takes the width that there is.
const WIDTH: u32 = 460;
/// Where the bars of a chart begin, how long the longest is, and how high a line is.
const BARS: usize = 170;
const LONGEST: usize = 240;
const LINE: usize = 18;
/// How many letters of an answer fit before its bar.
const LETTERS: usize = 26;

/// A bar of 100 points. A picture: what it shows is said in words beside it.
pub(super) fn bar(solid: u8, reach: u8) -> Markup {
    let reach = reach.min(100);
    let solid = solid.min(reach);
    html! {
        svg.bar viewBox="0 0 101 5" preserveAspectRatio="none" aria-hidden="true" {
            rect.reach x="0.5" y="0.5" width=(reach) height="4" {}
            rect.solid x="0.5" y="0.5" width=(solid) height="4" {}
            rect x="0.5" y="0.5" width="100" height="4" {}
        }
    }
}

/// How many gave each answer: a bar for each, as long as its share of its row.
pub(super) fn chart(chart: &Chart) -> Markup {
    let high = chart.rows.len() * (chart.answers.len() + 1) * LINE + LINE / 2;
    let count = |counts: &[u32], at: usize| counts.get(at).copied().unwrap_or(0);
    let said: Vec<String> = chart
        .rows
        .iter()
        .map(|(name, counts)| {
            let answers =
                chart.answers.iter().enumerate().map(|(at, answer)| format!("{answer} {}", count(counts, at)));
            format!("{name}: {}", answers.collect::<Vec<_>>().join(", "))
        })
        .collect();
    let label = clean(&said.join(". "));
    html! {
        svg.figure viewBox=(format!("0 0 {WIDTH} {high}")) role="img" aria-label=(label) {
            @for (row, (name, counts)) in chart.rows.iter().enumerate() {
                @let top = row * (chart.answers.len() + 1) * LINE;
                @let all = counts.iter().map(|count| u64::from(*count)).sum::<u64>().max(1);
                text.name x="0" y=(top + LINE - 4) { (short(name, LETTERS * 2)) }
                @for (at, answer) in chart.answers.iter().enumerate() {
                    @let y = top + (at + 1) * LINE;
                    @let long = usize::try_from(u64::from(count(counts, at)) * LONGEST as u64 / all).unwrap_or(LONGEST);
                    text x="8" y=(y + LINE - 4) { (short(answer, LETTERS)) }
                    rect.part x=(BARS) y=(y + 4) width=(long) height=(LINE - 6) {}
                    text x=(BARS + long + 6) y=(y + LINE - 4) { (count(counts, at)) }
                }
            }
        }
    }
}

/// What happens when: a line of time with the day itself standing out. The table beside it says the same in words.
pub(super) fn timeline(moments: &[(i64, String)]) -> Markup {
    let marks = placed(moments);
    html! {
        svg.figure viewBox=(format!("0 0 {WIDTH} {TALL}")) aria-hidden="true" {
            line.axis x1="10" y1=(AXIS) x2=(WIDTH - 10) y2=(AXIS) {}
            @for mark in &marks {
                @let (class, round) = if mark.days == 0 { ("day", "7") } else { ("part", "4") };
                @let end = if mark.y < AXIS { mark.y + 3 } else { mark.y - 11 };
                line.stem x1=(mark.at) y1=(AXIS) x2=(mark.at) y2=(end) {}
                circle class=(class) cx=(mark.at) cy=(AXIS) r=(round) {}
                text .name[mark.days == 0] text-anchor="middle" x=(mark.middle) y=(mark.y) { (mark.label) }
            }
        }
    }
}

/// Where the line of time is, how tall its figure is, and on which heights its labels stand: the nearest first.
const AXIS: i64 = 60;
const TALL: i64 = 120;
const HEIGHTS: [i64; 6] = [46, 82, 30, 98, 14, 114];
/// How wide a letter of a label is at most, and the gap between two labels.
const LETTER: i64 = 7;
const GAP: i64 = 6;

/// A moment on the line of time, and where its label stands.
struct Mark {
    days: i64,
    at: i64,
    label: String,
    middle: i64,
    y: i64,
}

/// The moments on the line, one mark for a day, with labels that neither touch each other nor leave the figure.
fn placed(moments: &[(i64, String)]) -> Vec<Mark> {
    let (first, last) = moments.iter().fold((0, 1), |(first, last), (days, _)| (first.min(*days), last.max(*days)));
    let (width, span) = (i64::from(WIDTH), (last - first).max(1));
    let mut marks: Vec<Mark> = Vec::new();
    let mut taken: Vec<(i64, i64, i64)> = Vec::new();
    for (days, label) in moments {
        if marks.iter().any(|mark| mark.days == *days) {
            continue;
        }
        let label = short(label, LETTERS);
        let half = i64::try_from(label.chars().count()).unwrap_or(0) * LETTER / 2;
        let at = 20 + (days - first) * (width - 40) / span;
        let middle = at.clamp(half.min(width / 2), (width - half).max(width / 2));
        let free =
            |y: i64| !taken.iter().any(|(other, from, to)| *other == y && middle - half < *to && *from < middle + half);
        // Where there is no room left the mark keeps its point on the line, and the table says what it is.
        let place = HEIGHTS.into_iter().find(|y| free(*y));
        let (y, label) = place.map_or((AXIS, String::new()), |y| (y, label));
        taken.push((y, middle - half - GAP, middle + half + GAP));
        marks.push(Mark { days: *days, at, label, middle, y });
    }
    marks
}

/// A text of at most so many letters.
fn short(text: &str, most: usize) -> String {
    let text = clean(text);
    if text.chars().count() <= most { text } else { text.chars().take(most - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

        #[test]
        fn labels_on_the_line_of_time_neither_touch_nor_leave_the_figure(
            moments in prop::collection::vec((-400..400_i64, "[a-z0-9 ]{1,12}"), 0..12),
        ) {
            let marks = placed(&moments);
            let ends = |mark: &Mark| {
                let half = i64::try_from(mark.label.chars().count()).unwrap_or(0) * LETTER / 2;
                (mark.middle - half, mark.middle + half)
            };
            let labelled: Vec<&Mark> = marks.iter().filter(|mark| !mark.label.is_empty()).collect();
            for (nth, one) in labelled.iter().enumerate() {
                let (from, to) = ends(one);
                prop_assert!(from >= 0 && to <= i64::from(WIDTH), "{from} {to}");
                for other in &labelled[..nth] {
                    let (begin, end) = ends(other);
                    prop_assert!(one.y != other.y || to <= begin || end <= from, "{} {}", one.label, other.label);
                }
            }
        }
    }
}
