//! Some fields of a thing told anew: `Change(id: "police", number: "14 020", read: "2027")`.

use super::{Piece, text_of};
use crate::reading::{Raw, Reading};

/// How such a thing begins.
const CHANGE: &str = "Change";

/// Whether a thing says only some fields anew.
pub(super) fn is_change(raw: Raw<'_>) -> bool {
    raw.word() == CHANGE
}

/// A thing with the fields that are told anew in the place of its own; one that it does not have comes first.
pub(super) fn changed<'a>(below: &[Piece<'a>], change: Raw<'a>, origin: usize) -> Vec<Piece<'a>> {
    let text = text_of(below);
    let (_, whole) = Reading::open("", &text);
    // What cannot be read is left as it is, for loading to find.
    let Some(whole) = whole else { return below.to_vec() };
    let fields = whole.parts();
    let open = whole.ron().find('(').map_or(whole.start(), |at| whole.start() + at + 1);
    // From where to where the thing is told anew, and how.
    let mut anew: Vec<(usize, usize, Vec<Piece<'a>>)> = Vec::new();
    for (name, value) in change.parts() {
        let own = |at: usize, text: &'a str| Piece { origin, at, text };
        match fields.iter().find(|(field, _)| *field == name) {
            Some(_) if name == "id" => {}
            Some((_, old)) => anew.push((old.start(), old.end(), vec![own(value.start(), value.ron())])),
            None => {
                let before = &change.ron()[..value.start() - change.start()];
                let from = before.rfind(name.as_str()).unwrap_or(before.len());
                let both = &change.ron()[from..value.end() - change.start()];
                let at = change.start() + from;
                anew.push((open, open, vec![own(at, both), own(at, ", ")]));
            }
        }
    }
    anew.sort_by_key(|(from, ..)| *from);
    let (mut pieces, mut at) = (Vec::new(), 0);
    for (from, to, told) in anew {
        pieces.extend(between(below, at, from));
        pieces.extend(told);
        at = to;
    }
    pieces.extend(between(below, at, text.len()));
    pieces
}

/// The pieces that make up a stretch of the whole.
fn between<'a>(pieces: &[Piece<'a>], from: usize, to: usize) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in pieces {
        let end = start + piece.text.len();
        let (first, last) = (from.max(start), to.min(end));
        if first < last
            && let Some(text) = piece.text.get(first - start..last - start)
        {
            found.push(Piece { origin: piece.origin, at: piece.at + first - start, text });
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_tells_its_fields_anew_and_leaves_the_others() {
        let base = Piece { origin: 0, at: 10, text: "Referral(id: \"a\", find: \"x\", say: \"y\")" };
        let text = "Change(id: \"a\", number: \"14\", find: \"z\")";
        let (_, change) = Reading::open("", text);
        let pieces = changed(&[base], change.expect("it can be read"), 1);
        assert_eq!(text_of(&pieces), "Referral(number: \"14\", id: \"a\", find: \"z\", say: \"y\")");
        let own: Vec<(usize, &str)> =
            pieces.iter().filter(|one| one.origin == 1).map(|one| (one.at, one.text)).collect();
        assert_eq!(own, [(16, "number: \"14\""), (16, ", "), (36, "\"z\"")]);
        assert_eq!(pieces[0].at, 10);
    }
}
