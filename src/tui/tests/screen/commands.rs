//! Every command of the table does something by its key, somewhere.
use crate::dossiers::{files, versions};
use crate::support::{Program, opened};
use tui::{COMMANDS, Code, Folder, Input, Key, Looking, Message, OpenedFile, VersionId};
use wording::{Language, User};

const SIZE: (u16, u16) = (120, 32);

/// Within a dossier: the keys that lead somewhere from the activities; `~` types a text about a person.
const STATES: &[&str] = &[
    "",
    "Down",
    "BackTab",
    "BackTab Down",
    "BackTab Home 2",
    "BackTab Home 2 u",
    "Enter",
    "Enter PgDn",
    "Enter End",
    "c",
    "c x",
    "f",
    "f Down",
    "s",
    "b",
    "?",
    "? PgDn",
    ":",
    ": r",
    "BackTab Home o",
    "BackTab Home e",
    "BackTab Home e ~ Enter",
    "BackTab Home e ~ Enter Esc",
    "BackTab Home e ~ Enter Esc q",
    "t",
    "t Down",
    "I",
    "/ m",
    "c Enter p",
    "c Enter p Down Down",
    "s p",
    "s p Right",
    "s p Down Down Down",
    "c Enter R",
    "c Enter R Right",
    "w Enter",
    "w Enter Down",
    "w Enter Enter",
    "w Enter Enter t",
    "w Enter Enter Enter 1",
    "w Enter Enter Enter 1 u",
    "w Enter Enter Enter 1 Enter",
    "w Enter e",
    "w Enter End c 1",
];

/// On the start screen: the same.
const HOME: &[&str] = &["", "Down", "A End", "n", "c", "x", "?", ": x"];

/// Told by the shell, within a dossier: the same after that.
fn told() -> Vec<(Message, &'static str)> {
    let folder = Folder { dossiers: vec![("oost".to_owned(), dossier::Dossier::default())], left_out: Vec::new() };
    let version = Looking::Version { id: VersionId("1".to_owned()), made: "2026-11-20 16:40".to_owned() };
    let looked_at = OpenedFile { looking: Some(version), ..opened("Dossier(version: 2)") };
    vec![
        (Message::Versions(versions()), ""),
        (Message::Versions(versions()), "Down Down"),
        (Message::Kept(Err("disk full".to_owned())), ""),
        (Message::Kept(Err("disk full".to_owned())), "Esc"),
        (Message::Overview(folder), ""),
        (Message::Opened(Box::new(looked_at)), "Esc"),
    ]
}

/// One of all places where one comes; none beyond the last.
fn place(at: usize) -> Option<Program> {
    let mut program = Program::new(SIZE, Language::En);
    if at == 0 {
        return Some(program);
    }
    program.press("Space Enter");
    if let Some(keys) = STATES.get(at - 1) {
        for key in keys.split_whitespace() {
            match key {
                "~" => program.write("06-12345678"),
                key => program.press(key),
            };
        }
        return Some(program);
    }
    if let Some(keys) = HOME.get(at - 1 - STATES.len()) {
        program = Program::home(files(), Some(User::Resident), SIZE, Language::En);
        program.press(keys);
        return Some(program);
    }
    let (message, keys) = told().into_iter().nth(at - 1 - STATES.len() - HOME.len())?;
    program.tell(message);
    program.press(keys);
    Some(program)
}

/// Whether a key shows, or asks something of the world.
fn does(program: &mut Program, key: Key) -> bool {
    let (before, asked) = (program.text_and_styles(), program.effects.len());
    program.input(&Input::Key(key));
    program.text_and_styles() != before || program.effects.len() > asked
}

#[test]
fn every_command_does_something_by_each_of_its_keys() {
    let mut open: Vec<(&str, Key)> =
        COMMANDS.iter().flat_map(|command| command.keys.iter().map(|key| (command.name, *key))).collect();
    // A question has as many steps as it has: no digit answers all.
    let no_step = |(name, key): &(&str, Key)| *name == "answer" && matches!(key.code, Code::Char('6'..='9'));
    open.retain(|one| !no_step(one));
    for at in 0.. {
        let Some(here) = place(at) else { break };
        open.retain(|(name, key)| {
            let given = here.model.command_of(*key).map(|command| command.name);
            given != Some(*name) || !place(at).is_some_and(|mut program| does(&mut program, *key))
        });
    }
    assert!(open.is_empty(), "does nothing anywhere that the test comes: {open:?}");
}
