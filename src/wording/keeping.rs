//! What the screens say of dossiers, versions, and of looking without changing.

use dossier::Date;

use crate::Wording;
use crate::language::text;

impl Wording {
    /// A moment such as `2026-11-22 22:33` in words: "22 november 2026, 22:33". Anything else is said as it is.
    pub fn moment(&self, moment: &str) -> String {
        let parts = moment.split_once([' ', 'T']).unwrap_or((moment, ""));
        match (parts.0.parse::<Date>(), parts.1) {
            (Err(_), _) => moment.to_owned(),
            (Ok(day), "") => self.day(day),
            (Ok(day), hour) => format!("{}, {hour}", self.day(day)),
        }
    }

    /// What a dossier is called: its place, or else the name of its file.
    pub fn file_title<'a>(place: Option<&'a str>, name: &'a str) -> &'a str {
        place.filter(|place| !place.is_empty()).unwrap_or(name)
    }

    /// The question before a dossier is deleted: by its name, and by its file, since two may be of one place.
    pub fn ask_delete(&self, name: &str, file: &str) -> String {
        text!(self, "ask-delete", name = name, file = file)
    }

    /// How many dossiers were put away and are not shown.
    pub fn put_away(&self, count: usize) -> String {
        text!(self, "home-put-away", count = count)
    }

    /// That an earlier version was taken back.
    pub fn taken_back(&self, made: &str) -> String {
        text!(self, "status-taken-back", moment = self.moment(made))
    }

    /// That an earlier version is looked at, in a few words.
    pub fn version_of(&self, made: &str) -> String {
        text!(self, "looking-version", moment = self.moment(made))
    }

    /// That somebody else has the dossier open, in a few words.
    pub fn open_with(&self, who: &str) -> String {
        text!(self, "looking-locked", who = who)
    }

    /// That somebody else has the dossier open, in full.
    pub fn locked_in_full(&self, who: &str, since: &str) -> String {
        text!(self, "looking-locked-full", who = who, since = since)
    }

    /// That an earlier version is looked at, in full.
    pub fn version_in_full(&self, made: &str) -> String {
        text!(self, "looking-version-full", moment = self.moment(made))
    }

    /// Why something cannot be done while somebody else has the dossier open.
    pub fn not_while_locked(&self, who: &str) -> String {
        text!(self, "not-while-locked", who = who)
    }
}
