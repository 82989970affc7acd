//! What keys are called in `config.ron`, the same in every language: `a`, `A`, `Space`, `Ctrl-A`, `Alt-a`, `PgDn`, `F1`.

use crate::input::{Code, Key};

/// The keys that are no character, by the names that are shown, and by other names that people type.
const NAMED: [(Code, &[&str]); 16] = [
    (Code::Char(' '), &["Space"]),
    (Code::Enter, &["Enter", "Return"]),
    (Code::Esc, &["Esc", "Escape"]),
    (Code::BackTab, &["Shift-Tab", "BackTab"]),
    (Code::Tab, &["Tab"]),
    (Code::Backspace, &["Backspace"]),
    (Code::Delete, &["Del", "Delete"]),
    (Code::Up, &["Up"]),
    (Code::Down, &["Down"]),
    (Code::Left, &["Left"]),
    (Code::Right, &["Right"]),
    (Code::Home, &["Home"]),
    (Code::End, &["End"]),
    (Code::PageUp, &["PgUp", "PageUp"]),
    (Code::PageDown, &["PgDn", "PageDown"]),
    (Code::F(1), &["F1"]),
];

impl Key {
    /// The key of a name, as somebody writes it.
    pub fn named(name: &str) -> Option<Self> {
        let mut rest = name;
        let (mut ctrl, mut alt) = (false, false);
        loop {
            // What follows is a key of its own: `Ctrl--` is a hyphen with Control.
            match rest.split_at_checked(rest.find('-').map_or(0, |at| at + 1)) {
                Some((lead, more)) if !more.is_empty() && lead.eq_ignore_ascii_case("ctrl-") => {
                    (ctrl, rest) = (true, more)
                }
                Some((lead, more)) if !more.is_empty() && lead.eq_ignore_ascii_case("alt-") => {
                    (alt, rest) = (true, more)
                }
                _ => break,
            }
        }
        let code = code(rest)?;
        // A terminal tells no capital with Control apart.
        let code = match code {
            Code::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
            code => code,
        };
        Some(Self { code, ctrl, alt })
    }

    /// Its name, as it is written in `config.ron`.
    pub fn written(self) -> String {
        let name = match self.code {
            Code::F(number) => format!("F{number}"),
            code => match (NAMED.iter().find(|(named, _)| *named == code), code) {
                (Some((_, names)), _) => names[0].to_owned(),
                (None, Code::Char(c)) if self.ctrl => c.to_uppercase().to_string(),
                (None, Code::Char(c)) => c.to_string(),
                (None, _) => String::new(),
            },
        };
        format!("{}{}{name}", if self.ctrl { "Ctrl-" } else { "" }, if self.alt { "Alt-" } else { "" })
    }

    /// All names of keys that are no character.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(_, names)| names[0])
    }
}

fn code(name: &str) -> Option<Code> {
    let mut letters = name.chars();
    if let (Some(c), None) = (letters.next(), letters.next()) {
        return (!c.is_control()).then_some(Code::Char(c));
    }
    let is = |one: &&str| one.eq_ignore_ascii_case(name);
    let named = NAMED.iter().find(|(_, names)| names.iter().any(|one| is(&one))).map(|(code, _)| *code);
    named.or_else(|| {
        let number = name.strip_prefix(['F', 'f'])?.parse().ok()?;
        (1..=12).contains(&number).then_some(Code::F(number))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::COMMANDS;

    #[test]
    fn every_key_of_the_table_is_understood_by_its_own_name() {
        for key in COMMANDS.iter().flat_map(|command| command.keys) {
            assert_eq!(Key::named(&key.written()), Some(*key), "{}", key.written());
        }
    }

    #[test]
    fn names_are_understood_as_people_write_them() {
        let alt = |c| Key { alt: true, ..Key::plain(Code::Char(c)) };
        for (name, key) in [
            ("a", Key::plain(Code::Char('a'))),
            ("A", Key::plain(Code::Char('A'))),
            ("é", Key::plain(Code::Char('é'))),
            ("-", Key::plain(Code::Char('-'))),
            ("ctrl-p", Key::ctrl('p')),
            ("Ctrl-P", Key::ctrl('p')),
            ("Ctrl--", Key::ctrl('-')),
            ("alt-x", alt('x')),
            ("pgdn", Key::plain(Code::PageDown)),
            ("PageDown", Key::plain(Code::PageDown)),
            ("space", Key::plain(Code::Char(' '))),
            ("shift-tab", Key::plain(Code::BackTab)),
            ("F12", Key::plain(Code::F(12))),
        ] {
            assert_eq!(Key::named(name), Some(key), "{name}");
        }
        for name in ["", "Ctrl-", "F0", "F13", "Hyper-x", "ab", "\u{7}"] {
            assert_eq!(Key::named(name), None, "{name}");
        }
    }
}
