//! The log: what was decided, when and why.

use jiff::civil::Date;

use crate::{Decision, Dossier, Entry, TextPlace};

impl Dossier {
    /// Notes a decision at the end of the log. Where it takes back what was decided last on the same day, both vanish: choosing
    /// and dropping at once leaves nothing.
    ///
    /// ```
    /// use dossier::{Date, Decision, Dossier};
    ///
    /// let mut dossier = Dossier::default();
    /// let today = Date::constant(2026, 11, 22);
    /// dossier.decide(today, Decision::Chosen("shared-meal".into()), None);
    /// dossier.decide(today, Decision::Dropped("shared-meal".into()), None);
    /// assert!(dossier.log.is_empty());
    /// ```
    pub fn decide(&mut self, on: Date, decided: Decision, because: Option<String>) {
        if let Some((last, before)) = self.log.split_last()
            && last.on == on
            && takes_back(&decided, &last.decided, before)
        {
            self.log.pop();
            self.held.remove(&TextPlace::Log(self.log.len()));
        } else {
            self.log.push(Entry { on, decided, because });
        }
    }
}

/// Whether a decision undoes the last one, so that all is as the entries before say.
fn takes_back(decided: &Decision, last: &Decision, before: &[Entry]) -> bool {
    // The phase has more than two states: what held before the last decision is not always what holds now.
    let phase_before = || {
        before.iter().rev().find_map(|entry| match entry.decided {
            Decision::OwnPhase(phase) => Some(Some(phase)),
            Decision::PhaseOfSignals => Some(None),
            _ => None,
        })
    };
    match (last, decided) {
        (Decision::Chosen(one), Decision::Dropped(other))
        | (Decision::Dropped(one), Decision::Chosen(other))
        | (Decision::Runs(one), Decision::RunsNot(other))
        | (Decision::RunsNot(one), Decision::Runs(other)) => one == other,
        (Decision::Wish(one), Decision::WishDropped(other)) | (Decision::WishDropped(one), Decision::Wish(other)) => {
            one == other
        }
        (Decision::OwnPhase(_), Decision::PhaseOfSignals) => phase_before().flatten().is_none(),
        (Decision::PhaseOfSignals, Decision::OwnPhase(phase)) => phase_before().flatten() == Some(*phase),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use matching::model::Phase;

    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn log(decisions: &[(Date, Decision)]) -> Vec<Decision> {
        let mut dossier = Dossier::default();
        for (on, decided) in decisions {
            dossier.decide(*on, decided.clone(), None);
        }
        dossier.log.into_iter().map(|entry| entry.decided).collect()
    }

    #[test]
    fn what_is_taken_back_on_the_same_day_leaves_nothing() {
        let (meal, goal) = (Decision::Chosen("shared-meal".into()), Decision::Wish("meet".into()));
        assert_eq!(log(&[(TODAY, meal.clone()), (TODAY, Decision::Dropped("shared-meal".into()))]), []);
        assert_eq!(log(&[(TODAY, goal.clone()), (TODAY, Decision::WishDropped("meet".into()))]), []);
        let both = [(TODAY, meal.clone()), (TODAY, Decision::Dropped("buddy".into()))];
        assert_eq!(log(&both).len(), 2, "another activity is another decision");
    }

    #[test]
    fn what_is_taken_back_on_another_day_stays_in_the_log() {
        let yesterday = Date::constant(2026, 11, 21);
        let decisions = [(yesterday, Decision::Runs("buddy".into())), (TODAY, Decision::RunsNot("buddy".into()))];
        assert_eq!(log(&decisions).len(), 2);
    }

    #[test]
    fn a_phase_taken_back_vanishes_only_where_the_signals_counted_before() {
        let calm = (TODAY, Decision::OwnPhase(Phase::Calm));
        let signals = (TODAY, Decision::PhaseOfSignals);
        assert_eq!(log(&[calm.clone(), signals.clone()]), []);
        let tension = (TODAY, Decision::OwnPhase(Phase::Tension));
        let all = [tension.clone(), calm.clone(), signals.clone()];
        assert_eq!(log(&all), all.clone().map(|(_, decided)| decided));
        // Back to what was said the day before.
        let earlier = (Date::constant(2026, 11, 1), Decision::OwnPhase(Phase::Calm));
        assert_eq!(log(&[earlier.clone(), signals.clone(), calm]), [Decision::OwnPhase(Phase::Calm)]);
        assert_eq!(log(&[earlier, signals, tension]).len(), 3);
    }

    #[test]
    fn a_reason_that_was_held_back_leaves_with_its_entry() {
        let mut dossier = Dossier::default();
        dossier.decide(TODAY, Decision::Runs("buddy".into()), Some("bel 06 12345678".to_owned()));
        dossier.hold_what_names_people(&Dossier::default());
        assert_eq!(dossier.held.len(), 1);
        dossier.decide(TODAY, Decision::RunsNot("buddy".into()), None);
        assert!(dossier.held.is_empty());
    }
}
