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
    let mut marks: Vec<(i64, &str)> = Vec::new();
    for (days, label) in moments {
        if !marks.iter().any(|(other, _)| other == days) {
            marks.push((*days, label));
        }
    }
    let (first, last) = marks.iter().fold((0, 1), |(first, last), (days, _)| (first.min(*days), last.max(*days)));
    let span = (last - first).max(1);
    // A margin at either end, so that the first and last label stay within the figure.
    let at = |days: i64| 30 + (days - first) * (i64::from(WIDTH) - 60) / span;
    html! {
        svg.figure viewBox=(format!("0 0 {WIDTH} 96")) aria-hidden="true" {
            line.axis x1="10" y1="48" x2=(WIDTH - 10) y2="48" {}
            @for (nth, (days, label)) in marks.iter().enumerate() {
                // Four heights in turn, so that labels that stand close do not touch.
                @let y = [18, 82, 34, 66][nth % 4];
                line.stem x1=(at(*days)) y1="48" x2=(at(*days)) y2=(if y < 48 { y + 2 } else { y - 10 }) {}
                circle class=(if *days == 0 { "day" } else { "part" }) cx=(at(*days)) cy="48" r=(if *days == 0 { "7" } else { "4" }) {}
                text .name[*days == 0] text-anchor="middle" x=(at(*days)) y=(y) { (short(label, LETTERS)) }
            }
        }
    }
}

/// A text of at most so many letters.
fn short(text: &str, most: usize) -> String {
    let text = clean(text);
    if text.chars().count() <= most { text } else { text.chars().take(most - 1).chain(['…']).collect() }
}
