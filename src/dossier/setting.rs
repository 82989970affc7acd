//! Changing a text of the user's where it stands.

use crate::{Decision, Dossier, TextPlace, privacy};

impl Dossier {
    /// Puts another text in a place; an optional one that becomes empty goes. Where nothing stands nothing changes.
    pub fn set_text(&mut self, place: &TextPlace, text: &str) {
        let said = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let put = |slot: Option<&mut String>| {
            if let Some(slot) = slot {
                text.trim().clone_into(slot);
            }
        };
        match place {
            TextPlace::Place => self.place = said,
            TextPlace::PhaseBecause => self.phase_because = said,
            TextPlace::Note(id) => {
                let origin = self.origins.entry(id.clone()).or_default();
                origin.note = said;
                if *origin == crate::Origin::default() {
                    self.origins.remove(id);
                }
            }
            TextPlace::Because(id) => {
                if let Some(choice) = self.choices.iter_mut().find(|choice| choice.activity == *id) {
                    choice.because = said;
                }
            }
            TextPlace::PlanLine(id, at) => {
                let choice = self.choices.iter_mut().find(|choice| choice.activity == *id);
                put(choice.and_then(|choice| choice.plan.get_mut(*at)).map(|line| &mut line.text));
            }
            TextPlace::Asks(id) => {
                // Of all that is asked for, what looks as if it names a person is meant.
                let asks = self.choices.iter_mut().find(|choice| choice.activity == *id).map(|choice| &mut choice.asks);
                let texts = asks.into_iter().flat_map(crate::Asks::texts_mut);
                texts.filter(|text| !privacy::find(text).is_empty()).for_each(|text| put(Some(text)));
            }
            TextPlace::Group(at) => {
                if let Some(evaluation) = self.evaluations.get_mut(*at) {
                    evaluation.group = said;
                }
            }
            TextPlace::Remark(evaluation, at) => {
                put(self.evaluations.get_mut(*evaluation).and_then(|one| one.remarks.get_mut(*at)));
            }
            TextPlace::Lesson(at) => put(self.lessons.get_mut(*at).map(|lesson| &mut lesson.text)),
            TextPlace::Log(at) => {
                let Some(entry) = self.log.get_mut(*at) else { return };
                match &mut entry.decided {
                    Decision::Begun(text) | Decision::TakenBack(text) | Decision::Other(text)
                        if !privacy::find(text).is_empty() =>
                    {
                        put(Some(text));
                    }
                    _ => entry.because = said,
                }
            }
        }
    }
}
