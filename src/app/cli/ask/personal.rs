//! Texts that look as if they name a person: they are not kept until they were changed or said to name nobody.

use dossier::TextPlace;
use dossier::privacy::find;
use wording::{AskSaid, AskWord};

use super::questions::LONGEST_TEXT;
use super::talk::{Ended, Talk};

impl Talk<'_> {
    /// Asks what is to become of texts that were held back just now, one after the other.
    pub(super) fn settle(&mut self, mut found: Vec<TextPlace>) -> Result<(), Ended> {
        while let Some(place) = found.pop() {
            let dossier = &self.known.dossier;
            let said = dossier.texts().find(|(at, text)| *at == place && !find(text).is_empty());
            let Some(said) = said.map(|(_, text)| text.to_owned()) else { continue };
            // The same text may stand in more than one place: a reason stands with the choice and in the log.
            let alike = |(at, text): &(TextPlace, &str)| *text == said && dossier.held.contains(at);
            let alike: Vec<TextPlace> = dossier.texts().filter(alike).map(|(at, _)| at).collect();
            found.retain(|one| !alike.contains(one));
            self.show(&self.wording.ask_personal(&said, &find(&said)));
            let keep = self.wording.ask_word(AskWord::Keep);
            match self.ask_text("", LONGEST_TEXT)? {
                None => self.tell(AskSaid::NotKept),
                Some(word) if word.to_lowercase() == keep => {
                    self.change(|dossier, _| alike.iter().for_each(|place| dossier.confirm(place)))?;
                    self.tell(AskSaid::TextKept);
                }
                Some(other) => {
                    // Should it look the same again, it is asked again.
                    self.change(|dossier, _| alike.iter().for_each(|place| dossier.set_text(place, &other)))?;
                    if find(&other).is_empty() {
                        self.tell(AskSaid::TextChanged);
                    }
                }
            }
        }
        Ok(())
    }
}
