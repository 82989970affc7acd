//! Texts that look as if they name a person: changing them, keeping them anyway, or leaving them marked.

use dossier::TextPlace;
use dossier::privacy::find;
use wording::Label;

use crate::effect::Effect;
use crate::model::{EntryFor, Model, Popup};

impl Model {
    /// A text and all places where the same stands and is held: a reason stands with the choice and in the log.
    pub(crate) fn held_alike(&self, place: &TextPlace) -> Option<(String, Vec<TextPlace>)> {
        // A place may have more than one text: the one that looks as if it names a person is meant.
        let (_, said) = self.dossier.texts().find(|(at, text)| at == place && !find(text).is_empty())?;
        let alike = |(at, text): &(TextPlace, &str)| *text == said && self.dossier.held.contains(at);
        let places: Vec<TextPlace> = self.dossier.texts().filter(alike).map(|(at, _)| at).collect();
        (!places.is_empty()).then(|| (said.to_owned(), places))
    }

    /// Shows all texts that are held.
    pub(super) fn ask_about_held(&mut self) {
        let held: Vec<TextPlace> = self.dossier.held.iter().cloned().collect();
        self.over(Popup::Personal(held));
    }

    /// Asks for other words in the place of the text that is shown.
    pub(super) fn change_held(&mut self) {
        let Some(Popup::Personal(places)) = self.popups.pop() else { return };
        let Some((said, alike)) = places.first().and_then(|place| self.held_alike(place)) else { return };
        self.show_rest(places, &alike);
        self.ask_for(EntryFor::Change(alike), &said);
    }

    pub(super) fn change_texts(&mut self, places: &[TextPlace], said: &str) -> Vec<Effect> {
        self.change(|dossier, _| places.iter().for_each(|place| dossier.set_text(place, said)))
    }

    /// The user takes the word for it that nobody is harmed: the text is kept as it is.
    pub(super) fn keep_anyway(&mut self) -> Vec<Effect> {
        let Some(Popup::Personal(places)) = self.popups.pop() else { return Vec::new() };
        let Some((_, alike)) = places.first().and_then(|place| self.held_alike(place)) else { return Vec::new() };
        self.show_rest(places, &alike);
        let effects = self.change(|dossier, _| alike.iter().for_each(|place| dossier.confirm(place)));
        self.status = self.wording.label(Label::KeptAnyway);
        effects
    }

    /// What is left of the texts that were shown comes next.
    fn show_rest(&mut self, mut places: Vec<TextPlace>, done: &[TextPlace]) {
        places.retain(|place| !done.contains(place));
        if !places.is_empty() {
            self.over(Popup::Personal(places));
        }
    }
}
