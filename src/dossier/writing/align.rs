//! Which entries of a list are the same before and after a change.

use crate::tree::Value;

type Entry = (String, Value);

/// The largest table that is laid to compare what changed; beyond it entries are compared by name only.
const LARGEST: usize = 1 << 20;

/// For each new entry the old one that it is or was, in rising order: those that are alike, and between these those of the same
/// name.
pub(super) fn align(old: &[Entry], new: &[Entry]) -> Vec<Option<usize>> {
    let mut of = vec![None; new.len()];
    let same = |(a, b): &(&Entry, &Entry)| a.1 == b.1;
    let head = old.iter().zip(new).take_while(same).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(same).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let found = (0..head).map(|at| (at, at)).chain((0..tail).map(|at| (old_end + at, new_end + at)));
    for (from, to) in found {
        of[to] = Some(from);
    }
    for (from, to) in alike(&old[head..old_end], &new[head..new_end]) {
        of[head + to] = Some(head + from);
    }
    // What is left between two entries that are alike changed, came or went.
    let mut free = 0;
    let mut at = 0;
    while at < new.len() {
        if let Some(from) = of[at] {
            free = from + 1;
            at += 1;
            continue;
        }
        let until = of[at..].iter().flatten().next().copied().unwrap_or(old.len());
        if let Some(from) = (free..until).find(|from| old[*from].0 == new[at].0) {
            of[at] = Some(from);
            free = from + 1;
        }
        at += 1;
    }
    of
}

/// The longest row of entries that are alike in both, in order.
fn alike(old: &[Entry], new: &[Entry]) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > LARGEST {
        return Vec::new();
    }
    let width = new.len() + 1;
    let mut most = vec![0_u32; (old.len() + 1) * width];
    for from in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            most[from * width + to] = if old[from].1 == new[to].1 {
                most[(from + 1) * width + to + 1] + 1
            } else {
                most[(from + 1) * width + to].max(most[from * width + to + 1])
            };
        }
    }
    let (mut from, mut to, mut row) = (0, 0, Vec::new());
    while from < old.len() && to < new.len() {
        if old[from].1 == new[to].1 {
            row.push((from, to));
            from += 1;
            to += 1;
        } else if most[(from + 1) * width + to] >= most[from * width + to + 1] {
            from += 1;
        } else {
            to += 1;
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(texts: &[(&str, &str)]) -> Vec<Entry> {
        texts.iter().map(|(name, text)| ((*name).to_owned(), Value::text(text))).collect()
    }

    #[test]
    fn what_is_alike_is_found_and_what_changed_by_its_name() {
        let old = entries(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]);
        let new = entries(&[("x", "0"), ("a", "1"), ("c", "5"), ("y", "6"), ("d", "4")]);
        assert_eq!(align(&old, &new), [None, Some(0), Some(2), None, Some(3)]);
        assert_eq!(align(&[], &new), [None; 5]);
        assert_eq!(align(&old, &[]), []);
    }

    #[test]
    fn of_two_that_changed_places_one_stays() {
        let old = entries(&[("a", "1"), ("b", "2")]);
        let new = entries(&[("b", "2"), ("a", "1")]);
        assert_eq!(align(&old, &new).iter().flatten().count(), 1);
    }
}
