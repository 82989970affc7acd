//! How many columns a text takes.

use unicode_width::UnicodeWidthStr;

/// A text that takes columns.
pub(crate) trait Columns {
    /// How many. Much is measured in a frame, and nearly all of it is plain letters, of which each takes one.
    fn width(&self) -> usize;
}

impl Columns for str {
    fn width(&self) -> usize {
        let is_plain = |byte: &u8| (b' '..=b'~').contains(byte);
        if self.as_bytes().iter().all(is_plain) { self.len() } else { UnicodeWidthStr::width(self) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_as_wide_as_they_are_many_and_others_as_they_are() {
        for (text, columns) in [("", 0), ("buurt", 5), ("a b~", 4), ("café", 4), ("▸ 你好", 6), ("a\u{301}", 1)] {
            assert_eq!((Columns::width(text), UnicodeWidthStr::width(text)), (columns, columns), "{text:?}");
        }
    }
}
