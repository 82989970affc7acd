//! The overview in sentences.

use knowledge::Knowledge;
use matching::ActivityId;
use matching::advice::PhaseGuess;

use super::{Asked, Chosen, LookBack, Overview, Row};
use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Label, Wording};

impl Wording {
    /// The overview as a document: all together in a sentence, the dossiers by place, what they ask, and the days to look back.
    pub fn overview_of(&self, knowledge: &Knowledge, overview: &Overview) -> Document {
        let mut document = Document::default();
        document.heading(1, text!(self, "overview-heading"));
        let count = overview.rows.len();
        document.paragraph(text!(self, "overview-count", count = count));
        self.together_in_short(overview, &mut document);
        document.paragraph(Span::new(Tone::Quiet, text!(self, "overview-order")));
        if !overview.left_out.is_empty() {
            document.paragraph(Span::new(Tone::Caution, text!(self, "overview-left-out")));
            document.list(overview.left_out.iter().map(|file| line(file.as_str())).collect());
        }
        if !overview.rows.is_empty() {
            document.heading(2, text!(self, "overview-places-heading"));
        }
        for row in &overview.rows {
            self.overview_row(knowledge, row, &mut document);
        }
        if overview.totals.initiatives > 0 {
            self.overview_asks(knowledge, overview, &mut document);
            self.overview_look_back(knowledge, overview, &mut document);
        }
        document
    }

    /// The phase in words with place and month, as others may read it: "Westwijk, november 2026: ten minste ongemak". `None` where
    /// one of the three is not known: a phase belongs to a moment and a place.
    pub fn overview_phase(&self, knowledge: &Knowledge, row: &Row) -> Option<String> {
        let (place, day) = (row.place.as_deref()?, row.day?);
        row.phase.leading()?;
        let signals = PhaseGuess { own: None, ..row.phase.clone() };
        let mut said = self.phase_guess(knowledge, &signals);
        if let Some(own) = row.phase.own {
            said = text!(self, "overview-own-phase", said = said, phase = self.phase(knowledge, own));
        }
        Some(text!(self, "overview-phase", place = place, month = self.month(day), phase = said))
    }

    /// What the place is called, or that it has no name.
    fn place_name(&self, place: Option<&str>) -> String {
        place.map_or_else(|| self.label(Label::NoPlace), str::to_owned)
    }

    /// "Westwijk, Buurtmaaltijd"
    fn place_and_activity(&self, knowledge: &Knowledge, place: Option<&str>, activity: &ActivityId) -> String {
        format!("{}, {}", self.place_name(place), self.activity_name(knowledge, activity))
    }

    fn together_in_short(&self, overview: &Overview, document: &mut Document) {
        let totals = &overview.totals;
        if totals.initiatives == 0 {
            document.paragraph(text!(self, "overview-nothing-chosen"));
            return;
        }
        // Of what nobody filled in, 0 would be untrue.
        let sum = |without: usize, said: String| match without {
            0 => Some(said),
            all if all == totals.initiatives => None,
            _ => Some(text!(self, "overview-at-least", asked = said)),
        };
        let (hours, euros) = (self.whole(totals.hours), self.whole(totals.euros));
        let hours = text!(self, "overview-sum-hours", count = totals.hours, hours = hours);
        let euros = text!(self, "overview-sum-euros", count = totals.euros, euros = euros);
        let sums = [sum(totals.without_hours, hours), sum(totals.without_euros, euros)];
        let asked =
            sums.into_iter().flatten().reduce(|hours, euros| format!("{hours} {} {euros}", text!(self, "when-and")));
        let count = totals.initiatives;
        document.paragraph(match asked {
            Some(asked) => Span::new(Tone::Strong, text!(self, "overview-together", count = count, asked = asked)),
            None => Span::new(Tone::Caution, text!(self, "overview-together-not-said", count = count)),
        });
    }

    fn overview_row(&self, knowledge: &Knowledge, row: &Row, document: &mut Document) {
        document.heading(3, self.place_name(row.place.as_deref()));
        if let Some(phase) = self.overview_phase(knowledge, row) {
            document.paragraph(text!(self, "overview-phase-line", phase = phase));
        }
        let names: Vec<&str> = row.situations.iter().map(|id| self.situation_name(knowledge, id)).collect();
        document.paragraph(if names.is_empty() {
            text!(self, "advice-no-situation")
        } else {
            text!(self, "overview-situations", situations = names.join("; "))
        });
        if row.chosen.is_empty() {
            document.paragraph(text!(self, "overview-none-chosen-here"));
        } else {
            document.paragraph(text!(self, "overview-chosen"));
            document.list(row.chosen.iter().map(|one| self.chosen_initiative(knowledge, one)).collect());
        }
        let decided = row.day.map(|day| text!(self, "overview-decided", day = self.day(day)));
        let file = text!(self, "overview-file", file = row.file.as_str());
        let said: Vec<String> = decided.into_iter().chain([file]).collect();
        document.paragraph(Span::new(Tone::Quiet, said.join(" ")));
    }

    fn chosen_initiative(&self, knowledge: &Knowledge, chosen: &Chosen) -> Line {
        let on = self.day(chosen.on);
        let when = match chosen.held {
            Some(held) => text!(self, "overview-held", on = on, held = self.day(held)),
            None => text!(self, "overview-not-held", on = on),
        };
        vec![Span::new(Tone::Strong, self.activity_name(knowledge, &chosen.activity)), Span::from(format!(" {when}"))]
    }

    /// What the initiatives ask, one by one and added up.
    fn overview_asks(&self, knowledge: &Knowledge, overview: &Overview, document: &mut Document) {
        let totals = &overview.totals;
        document.heading(2, text!(self, "overview-asks-heading"));
        let number = |number: Option<u32>| {
            line(number.map_or_else(|| text!(self, "overview-not-said"), |number| self.whole(number.into())))
        };
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for row in &overview.rows {
            rows.extend(row.chosen.iter().map(|one| {
                let name = self.place_and_activity(knowledge, row.place.as_deref(), &one.activity);
                vec![line(name), number(one.asks.hours), number(one.asks.money)]
            }));
        }
        let (hours, euros) = (totals.without_hours, totals.without_euros);
        let strong = |said: String| line(Span::new(Tone::Strong, said));
        let sum = |sum: u64, without: usize| {
            let is_said = without < totals.initiatives;
            strong(if is_said { self.whole(sum) } else { text!(self, "overview-not-said") })
        };
        rows.push(vec![strong(text!(self, "overview-all")), sum(totals.hours, hours), sum(totals.euros, euros)]);
        let head = [text!(self, "overview-initiative"), text!(self, "overview-hours"), text!(self, "overview-euros")];
        document.table(head.into_iter().map(line).collect(), rows);
        if hours > 0 {
            document.paragraph(Span::new(Tone::Quiet, text!(self, "overview-without-hours", count = hours)));
        }
        if euros > 0 {
            document.paragraph(Span::new(Tone::Quiet, text!(self, "overview-without-euros", count = euros)));
        }
        for (heading, asked) in [
            (text!(self, "overview-permissions-heading"), &totals.permissions),
            (text!(self, "overview-keys-heading"), &totals.places),
        ] {
            if !asked.is_empty() {
                document.heading(3, heading);
                document.list(asked.iter().map(|one| self.asked_by(knowledge, one)).collect());
            }
        }
    }

    fn asked_by(&self, knowledge: &Knowledge, asked: &Asked) -> Line {
        let by = self.place_and_activity(knowledge, asked.place.as_deref(), &asked.activity);
        vec![Span::from(asked.text.as_str()), Span::new(Tone::Quiet, format!(" ({by})"))]
    }

    fn overview_look_back(&self, knowledge: &Knowledge, overview: &Overview, document: &mut Document) {
        document.heading(2, text!(self, "overview-look-back-heading"));
        if overview.look_back.is_empty() {
            document.paragraph(text!(self, "overview-no-look-back"));
            return;
        }
        document.paragraph(Span::new(Tone::Quiet, text!(self, "overview-look-back")));
        let point = |one: &LookBack| {
            let name = self.place_and_activity(knowledge, one.place.as_deref(), &one.activity);
            (one.done, vec![Span::new(Tone::Strong, self.day(one.on)), Span::from(format!(": {name}"))])
        };
        document.ticks(overview.look_back.iter().map(point).collect());
    }
}
