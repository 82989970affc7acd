//! What is said of a municipality's own files, and of looking things up.

use knowledge::fault::ThingKind;
use knowledge::overlay::Laid;

use crate::Wording;
use crate::language::text;
use crate::search::folded;

impl Wording {
    /// What a folder adds to the knowledge base and what it replaces, in one or two sentences.
    pub fn laid(&self, laid: &Laid) -> String {
        let folder = laid.folder.as_str();
        let mut said = Vec::new();
        if !laid.added.is_empty() {
            said.push(text!(self, "cli-laid-added", folder = folder, names = self.by_kind(&laid.added)));
        }
        if !laid.replaced.is_empty() {
            said.push(text!(self, "cli-laid-replaced", folder = folder, names = self.by_kind(&laid.replaced)));
        }
        if !laid.changed.is_empty() {
            said.push(text!(self, "cli-laid-changed", folder = folder, names = self.by_kind(&laid.changed)));
        }
        if said.is_empty() {
            said.push(text!(self, "cli-laid-same", folder = folder));
        }
        said.join(" ")
    }

    /// Names of things, those of one kind together.
    fn by_kind(&self, things: &[(ThingKind, String)]) -> String {
        let mut kinds: Vec<(ThingKind, Vec<&str>)> = Vec::new();
        for (kind, name) in things {
            match kinds.iter_mut().find(|(other, _)| other == kind) {
                Some((_, names)) => names.push(name),
                None => kinds.push((*kind, vec![name])),
            }
        }
        let said = kinds.into_iter().map(|(kind, names)| match kind {
            ThingKind::Option => text!(self, "model-numbers"),
            _ => text!(self, "cli-laid-group", kind = self.thing(kind), names = names.join(", ")),
        });
        said.collect::<Vec<_>>().join("; ")
    }

    /// That a fault may stand in the program's own files, because of what was replaced.
    pub fn program_files(&self) -> String {
        text!(self, "cli-program-files")
    }

    /// How to check a folder that holds only files of one's own.
    pub fn own_files(&self, folder: &str) -> String {
        text!(self, "cli-own-files", folder = folder)
    }

    /// A folder of one's own without any file.
    pub fn no_own_files(&self, folder: &str) -> String {
        text!(self, "cli-no-own-files", folder = folder)
    }

    /// A folder within the folder that should be named.
    pub fn folder_above(&self, folder: &str) -> String {
        text!(self, "cli-folder-above", folder = folder)
    }

    /// A file that is there already and is left as it is.
    pub fn exists(&self, file: &str) -> String {
        text!(self, "cli-exists", file = file)
    }

    /// Files of a folder that are there already, with one of them.
    pub fn exist(&self, folder: &str, count: usize, file: &str) -> String {
        text!(self, "cli-exist", folder = folder, count = count, file = file)
    }

    /// A file where a folder was expected.
    pub fn is_file(&self, file: &str) -> String {
        text!(self, "cli-is-file", file = file)
    }

    /// That the knowledge base was written, and how to use it.
    pub fn exported(&self, folder: &str, count: usize) -> String {
        text!(self, "cli-exported", folder = folder, count = count)
    }

    /// That a file was made, and how to check it; without a folder in which it is found, what is still to be done.
    pub fn made(&self, file: &str, folder: Option<&str>) -> String {
        match folder {
            Some(folder) => text!(self, "cli-made", file = file, folder = folder),
            None => text!(self, "cli-made-loose", file = file),
        }
    }

    /// A name that no activity can have, and one that it can.
    pub fn bad_name(&self, name: &str, meant: &str) -> String {
        text!(self, "cli-bad-name", name = name, meant = meant)
    }

    /// What a file can be called after these words; an example where nothing of them can be used.
    pub fn name_of_words(&self, words: &str) -> String {
        let plain = folded(words);
        let parts: Vec<&str> =
            plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { text!(self, "example-name") } else { parts.join("-") }
    }

    /// A name that an activity has already.
    pub fn name_taken(&self, name: &str) -> String {
        text!(self, "cli-name-taken", name = name)
    }

    /// A file that must be named after its activity.
    pub fn other_name(&self, name: &str) -> String {
        text!(self, "cli-other-name", name = name)
    }

    /// What is watched, and how to stop.
    pub fn watching(&self, folders: &str) -> String {
        text!(self, "cli-watching", folders = folders)
    }

    /// A file that was changed.
    pub fn changed(&self, file: &str) -> String {
        text!(self, "cli-changed", file = file)
    }

    /// What was asked for, of this name, and is not in the knowledge base; and the one that was probably meant.
    pub fn no_such_thing(&self, asked: &str, name: &str, meant: Option<&str>) -> String {
        match meant {
            Some(meant) => text!(self, "cli-no-such-thing-meant", asked = asked, meant = meant),
            None => text!(self, "cli-no-such-thing", asked = asked, name = name),
        }
    }

    /// A kind of thing that does not exist.
    pub fn no_such_kind(&self, name: &str) -> String {
        let known = ThingKind::ALL.map(ThingKind::as_str).join(", ");
        text!(self, "cli-no-such-kind", name = name, known = known)
    }

    /// That nothing was found.
    pub fn found_nothing(&self, words: &str) -> String {
        text!(self, "cli-found-nothing", words = words)
    }

    /// That more was found than is shown.
    pub fn found_more(&self, all: usize) -> String {
        text!(self, "cli-found-more", all = all)
    }
}
