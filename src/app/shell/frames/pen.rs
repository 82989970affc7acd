//! The pen that writes cells: it knows what stands on the screen, where it is and what it looks like, and says no more than it must.
//!
//! **What a terminal shows after it is the same as if every cell had been written whole.** Bytes go out over slow lines, so: a move is
//! the shortest of those that lead there, or a few cells written once more; a look is the shortest of what changes it and what sets
//! it anew; a blank has no colour of letters and is not bold, so none is set for it; and a row that ends in blanks is erased there.
//!
//! **A link that is begun is ended within the same frame** (OSC 8), so that nothing else becomes part of it, whatever comes after.

use std::io::Write;

use ratatui::buffer::Cell;
use ratatui::layout::Size;
use ratatui::style::{Color, Modifier};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The modifiers that show; the others no role has.
const SHOWN: Modifier = Modifier::BOLD.union(Modifier::DIM).union(Modifier::UNDERLINED).union(Modifier::REVERSED);
/// The modifiers that show where nothing is written.
const SHOWN_ON_BLANKS: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED);

pub(super) struct Pen {
    /// What stands on the screen, row by row, and how wide it is.
    screen: Vec<Shown>,
    width: u16,
    /// Where it is, in columns and rows; none where that is not known.
    at: Option<(u16, u16)>,
    look: Look,
    links: Links,
}

/// A cell as it stands on the screen: less than half of what it takes to draw one.
#[derive(Clone, Copy)]
struct Shown {
    /// Its one letter; none where it has more.
    letter: Option<char>,
    look: Look,
}

impl Shown {
    fn of(cell: &Cell) -> Self {
        let mut letters = cell.symbol().chars();
        let letter = letters.next().filter(|_| letters.next().is_none());
        Self { letter, look: Look::of(cell) }
    }

    /// Whether nothing is to be seen in it but the terminal's own ground.
    fn is_bare(self) -> bool {
        let Look { back, modifier, link, .. } = self.look;
        self.letter == Some(' ')
            && back == Color::Reset
            && link == Color::Reset
            && !modifier.intersects(SHOWN_ON_BLANKS)
    }
}

/// What says where the cells with a mark lead.
pub(in crate::shell) type Links = Box<dyn Fn(Color) -> Option<String>>;

/// What a cell looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Look {
    front: Color,
    back: Color,
    modifier: Modifier,
    /// The mark of where it leads.
    link: Color,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        Self { front: cell.fg, back: cell.bg, modifier: cell.modifier.intersection(SHOWN), link: cell.underline_color }
    }

    /// Whether a blank looks the same in both.
    fn is_alike_on_blanks(self, other: Self) -> bool {
        let shown = |look: Self| (look.back, look.modifier.intersection(SHOWN_ON_BLANKS), look.link);
        // What is reversed shows the colour of letters.
        shown(self) == shown(other) && !self.modifier.union(other.modifier).contains(Modifier::REVERSED)
    }
}

impl Pen {
    /// A pen on an empty screen.
    pub(super) fn new(size: Size, links: Links) -> Self {
        Self { screen: empty(size), width: size.width, at: None, look: Look::default(), links }
    }

    /// What stands in a cell.
    fn shown(&self, x: u16, y: u16) -> Option<Shown> {
        self.screen.get(usize::from(y) * usize::from(self.width) + usize::from(x)).copied()
    }

    /// Something else moved the cursor.
    pub(super) fn is_lost(&mut self) {
        self.at = None;
    }

    /// Empties the screen, of this size now. Erasing takes the colour of the ground along, so the look is plain first.
    pub(super) fn clear(&mut self, size: Size, bytes: &mut Vec<u8>) {
        (self.screen, self.width) = (empty(size), size.width);
        (self.at, self.look) = (None, Look::default());
        bytes.extend(b"\x1b[m\x1b[2J");
    }

    /// Writes the cells that changed, in the order of rows.
    pub(super) fn write<'a>(&mut self, changed: impl Iterator<Item = (u16, u16, &'a Cell)>, bytes: &mut Vec<u8>) {
        let mut row: Vec<(u16, &Cell)> = Vec::new();
        let mut at_row = 0;
        for (x, y, cell) in changed {
            if y != at_row && !row.is_empty() {
                self.write_row(at_row, &row, bytes);
                row.clear();
            }
            at_row = y;
            row.push((x, cell));
            if let Some(shown) = self.screen.get_mut(usize::from(y) * usize::from(self.width) + usize::from(x)) {
                *shown = Shown::of(cell);
            }
        }
        if !row.is_empty() {
            self.write_row(at_row, &row, bytes);
        }
        self.lead_to(Color::Reset, bytes);
    }

    fn write_row(&mut self, y: u16, row: &[(u16, &Cell)], bytes: &mut Vec<u8>) {
        let mut at = 0;
        while let Some(&(x, cell)) = row.get(at) {
            self.go(x, y, bytes);
            let (blanks, wide) = self.blanks(y, &row[at..]);
            // Erasing leaves the pen where it is: what follows on the row is to be gone to.
            let saying = 3 + digits(wide);
            let erasing = if at + blanks == row.len() { saying } else { 2 * saying };
            if usize::from(wide) > erasing {
                let modifier = self.look.modifier.difference(SHOWN_ON_BLANKS);
                self.dress(Look { back: Color::Reset, modifier, link: Color::Reset, ..self.look }, true, bytes);
                let _ = write!(bytes, "\x1b[{wide}X");
                at += blanks;
                continue;
            }
            self.put(cell, bytes);
            at += 1;
        }
    }

    /// How many of these changed cells are bare with nothing but bare cells between them, and over how many columns.
    fn blanks(&self, y: u16, row: &[(u16, &Cell)]) -> (usize, u16) {
        let Some(&(first, _)) = row.first() else { return (0, 0) };
        let (mut count, mut end) = (0, first);
        for &(x, _) in row {
            if !(end..=x).all(|x| self.shown(x, y).is_some_and(Shown::is_bare)) {
                break;
            }
            (count, end) = (count + 1, x + 1);
        }
        (count, end - first)
    }

    /// Writes a cell where the pen is.
    fn put(&mut self, cell: &Cell, bytes: &mut Vec<u8>) {
        let symbol = cell.symbol();
        self.dress(Look::of(cell), symbol == " ", bytes);
        bytes.extend(symbol.as_bytes());
        let wide = symbol.width() as u16;
        self.at = self.at.map(|(x, y)| (x + wide, y)).filter(|(x, _)| wide == 1 && *x < self.width);
    }

    /// Goes to a cell by the shortest way.
    fn go(&mut self, x: u16, y: u16, bytes: &mut Vec<u8>) {
        let Some((from, row)) = self.at.replace((x, y)) else { return jump(x, y, bytes) };
        if row == y && from < x && self.write_on(from, x, y, bytes) {
            return;
        }
        // Down by line feeds, from where the pen is or from the start of the row; a jump where that is no longer.
        let Some(down) = y.checked_sub(row) else { return jump(x, y, bytes) };
        let (here, start) = (across(from, x).len(), 1 + across(0, x).len());
        if usize::from(down) + here.min(start) >= jumping(x, y) {
            return jump(x, y, bytes);
        }
        bytes.extend((start < here).then_some(b'\r'));
        bytes.extend(std::iter::repeat_n(b'\n', usize::from(down)));
        bytes.extend(across(if start < here { 0 } else { from }, x).as_bytes());
    }

    /// Writes the cells on the way to a column once more, where that is no longer than to step over them; gives whether it did.
    fn write_on(&self, from: u16, x: u16, y: u16, bytes: &mut Vec<u8>) -> bool {
        let letter = |shown: Shown| {
            let letter = shown.letter.filter(|letter| letter.width() == Some(1))?;
            let alike = shown.look == self.look || letter == ' ' && shown.look.is_alike_on_blanks(self.look);
            alike.then_some(letter)
        };
        let between: Option<String> = (from..x).map(|x| self.shown(x, y).and_then(letter)).collect();
        let Some(between) = between.filter(|letters| letters.len() <= across(from, x).len()) else { return false };
        bytes.extend(between.as_bytes());
        true
    }

    /// Takes on a look, unless a blank shows no difference.
    fn dress(&mut self, look: Look, blank: bool, bytes: &mut Vec<u8>) {
        if look == self.look || blank && look.is_alike_on_blanks(self.look) {
            return;
        }
        self.lead_to(look.link, bytes);
        if look == self.look {
            return;
        }
        let (anew, changes) = (look.anew(), look.changes(self.look));
        let codes = if anew.len() < changes.len() { anew } else { changes };
        self.look = look;
        let _ = write!(bytes, "\x1b[{codes}m");
    }

    /// Begins or ends a link. The parts of one that runs over more lines have one name, so that they light up together.
    fn lead_to(&mut self, link: Color, bytes: &mut Vec<u8>) {
        if link == self.look.link {
            return;
        }
        self.look.link = link;
        let _ = match (link, (self.links)(link)) {
            (Color::Rgb(one, two, three), Some(address)) => {
                write!(bytes, "\x1b]8;id={one:02x}{two:02x}{three:02x};{address}\x1b\\")
            }
            _ => write!(bytes, "\x1b]8;;\x1b\\"),
        };
    }
}

impl Look {
    /// What sets it, whatever was before.
    fn anew(self) -> String {
        let codes = self.changes(Self::default());
        if codes.is_empty() { codes } else { format!("0;{codes}") }
    }

    /// What leads to it from another look.
    fn changes(self, from: Self) -> String {
        let mut codes: Vec<u16> = Vec::new();
        let (mut gone, mut new) = (from.modifier.difference(self.modifier), self.modifier.difference(from.modifier));
        // Bold and dim go together.
        let weight = Modifier::BOLD.union(Modifier::DIM);
        if gone.intersects(weight) {
            codes.push(22);
            new |= self.modifier.intersection(weight);
            gone.remove(weight);
        }
        for (modifier, on, off) in [
            (Modifier::BOLD, 1, 22),
            (Modifier::DIM, 2, 22),
            (Modifier::UNDERLINED, 4, 24),
            (Modifier::REVERSED, 7, 27),
        ] {
            if gone.contains(modifier) {
                codes.push(off);
            }
            if new.contains(modifier) {
                codes.push(on);
            }
        }
        let mut codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
        if self.front != from.front {
            codes.push(colour(self.front, 30));
        }
        if self.back != from.back {
            codes.push(colour(self.back, 40));
        }
        codes.join(";")
    }
}

/// The code of a colour of letters (from 30 on) or of the ground (from 40 on).
fn colour(colour: Color, base: u16) -> String {
    use Color::{
        Black, Blue, Cyan, DarkGray, Gray, Green, LightBlue, LightCyan, LightGreen, LightMagenta, LightRed,
        LightYellow, Magenta, Red, White, Yellow,
    };
    let sixteen = [
        Black,
        Red,
        Green,
        Yellow,
        Blue,
        Magenta,
        Cyan,
        Gray,
        DarkGray,
        LightRed,
        LightGreen,
        LightYellow,
        LightBlue,
        LightMagenta,
        LightCyan,
        White,
    ];
    match (sixteen.iter().position(|one| *one == colour), colour) {
        (Some(number @ 0..8), _) => (base + number as u16).to_string(),
        (Some(number), _) => (base + 52 + number as u16).to_string(),
        (None, Color::Indexed(number)) => format!("{};5;{number}", base + 8),
        (None, Color::Rgb(red, green, blue)) => format!("{};2;{red};{green};{blue}", base + 8),
        (None, _) => (base + 9).to_string(),
    }
}

/// An empty screen.
fn empty(size: Size) -> Vec<Shown> {
    let bare = Shown { letter: Some(' '), look: Look::default() };
    vec![bare; usize::from(size.width) * usize::from(size.height)]
}

fn jump(x: u16, y: u16, bytes: &mut Vec<u8>) {
    let _ = if x == 0 { write!(bytes, "\x1b[{}H", y + 1) } else { write!(bytes, "\x1b[{};{}H", y + 1, x + 1) };
}

/// How many bytes a jump takes.
fn jumping(x: u16, y: u16) -> usize {
    3 + digits(y + 1) + if x == 0 { 0 } else { 1 + digits(x + 1) }
}

/// What goes from one column to another of the same row.
fn across(from: u16, to: u16) -> String {
    let way = if from < to { 'C' } else { 'D' };
    match from.abs_diff(to) {
        0 => String::new(),
        1 => format!("\x1b[{way}"),
        far => format!("\x1b[{far}{way}"),
    }
}

/// How many bytes a number takes.
fn digits(number: u16) -> usize {
    number.checked_ilog10().unwrap_or(0) as usize + 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use vt100::Parser;

    use super::*;

    const SIZE: Size = Size { width: 30, height: 5 };

    fn no_links() -> Links {
        Box::new(|_| None)
    }

    /// A stretch of text in one look, somewhere on the screen.
    #[derive(Clone, Debug)]
    struct Stretch {
        at: (u16, u16),
        text: String,
        style: Style,
    }

    fn stretches() -> impl Strategy<Value = Vec<Stretch>> {
        let style = (0..6_usize, 0..16_u16).prop_map(|(colour, modifier)| {
            let (front, back) = [
                (Color::Reset, Color::Reset),
                (Color::LightBlue, Color::Reset),
                (Color::White, Color::Black),
                (Color::Black, Color::White),
                (Color::Red, Color::Reset),
                (Color::Reset, Color::Black),
            ][colour];
            let all = [Modifier::BOLD, Modifier::DIM, Modifier::UNDERLINED, Modifier::REVERSED];
            // Bold and dim are not one upon the other in any role, and not in every terminal.
            let modifier = if modifier & 3 == 3 { modifier ^ 1 } else { modifier };
            let modifiers = all.into_iter().enumerate().filter(|(bit, _)| modifier >> bit & 1 == 1);
            let style = Style::new().fg(front).bg(back);
            modifiers.fold(style, |style, (_, modifier)| style.add_modifier(modifier))
        });
        let stretch = (0..SIZE.width, 0..SIZE.height, "[a-c █é·]{1,4}|[ ]{1,30}|[a-z]{5,30}", style);
        let stretch = stretch.prop_map(|(x, y, text, style)| Stretch { at: (x, y), text, style });
        prop::collection::vec(stretch, 0..12)
    }

    fn drawn(stretches: &[Stretch]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
        for Stretch { at: (x, y), text, style } in stretches {
            buffer.set_string(*x, *y, text, Style::reset().patch(*style));
        }
        buffer
    }

    /// What a cell shows; of a blank what is written on is of no account.
    fn shown(symbol: &str, front: vt100::Color, back: vt100::Color, [bold, dim, under, inverse]: [bool; 4]) -> String {
        let symbol = if symbol.is_empty() { " " } else { symbol };
        if symbol == " " && !inverse {
            return format!("  {back:?} {under}");
        }
        format!("{symbol} {front:?} {back:?} {bold} {dim} {under} {inverse}")
    }

    fn as_terminal(colour: Color) -> vt100::Color {
        match colour {
            Color::LightBlue => vt100::Color::Idx(12),
            Color::White => vt100::Color::Idx(15),
            Color::Black => vt100::Color::Idx(0),
            Color::Red => vt100::Color::Idx(1),
            _ => vt100::Color::Default,
        }
    }

    proptest! {
        // The folders of the house hold crates and no seeds; what fails here fails again.
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn a_terminal_shows_what_was_drawn(frames in prop::collection::vec(stretches(), 1..6)) {
            let mut parser = Parser::new(SIZE.height.try_into().unwrap(), SIZE.width.try_into().unwrap(), 0);
            let (mut pen, mut before) = (Pen::new(SIZE, no_links()), drawn(&[]));
            for frame in frames {
                let now = drawn(&frame);
                let mut bytes = Vec::new();
                pen.write(before.diff(&now).into_iter(), &mut bytes);
                parser.process(&bytes);
                for (x, y) in (0..SIZE.height).flat_map(|y| (0..SIZE.width).map(move |x| (x, y))) {
                    let (cell, on_screen) = (&now[(x, y)], parser.screen().cell(y, x).unwrap());
                    let has = |modifier| cell.modifier.contains(modifier);
                    let modifiers = [Modifier::BOLD, Modifier::DIM, Modifier::UNDERLINED, Modifier::REVERSED].map(has);
                    let drawn = shown(cell.symbol(), as_terminal(cell.fg), as_terminal(cell.bg), modifiers);
                    let modifiers = [on_screen.bold(), on_screen.dim(), on_screen.underline(), on_screen.inverse()];
                    let seen = shown(on_screen.contents(), on_screen.fgcolor(), on_screen.bgcolor(), modifiers);
                    prop_assert_eq!(seen, drawn, "at {}, {} of {:?}", x, y, String::from_utf8_lossy(&bytes));
                }
                before = now;
            }
        }
    }

    fn written(stretches: &[Stretch]) -> String {
        let mut bytes = Vec::new();
        let (empty, now) = (drawn(&[]), drawn(stretches));
        Pen::new(SIZE, no_links()).write(empty.diff(&now).into_iter(), &mut bytes);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn no_more_is_said_than_must_be() {
        let plain = |x, text: &str| Stretch { at: (x, 1), text: text.to_owned(), style: Style::new() };
        let bold = |x, text: &str| Stretch { style: Style::new().bold(), ..plain(x, text) };
        assert_eq!(written(&[plain(0, "een")]), "\x1b[2Heen");
        assert_eq!(written(&[bold(0, "een twee")]), "\x1b[2H\x1b[1meen twee");
        assert_eq!(written(&[bold(0, "een"), plain(4, "twee")]), "\x1b[2H\x1b[1meen \x1b[mtwee");
        assert_eq!(written(&[plain(0, "een"), plain(20, "twee")]), "\x1b[2Heen\x1b[17Ctwee");
    }

    #[test]
    fn a_row_that_ends_in_blanks_is_erased_there() {
        let (full, short) = ("een twee drie vier vijf", "een twee               ");
        let stretch = |text: &str| Stretch { at: (0, 0), text: text.to_owned(), style: Style::new() };
        let (before, now) = (drawn(&[stretch(full)]), drawn(&[stretch(short)]));
        let (mut pen, mut bytes) = (Pen::new(SIZE, no_links()), Vec::new());
        pen.write(drawn(&[]).diff(&before).into_iter(), &mut bytes);
        bytes.clear();
        pen.write(before.diff(&now).into_iter(), &mut bytes);
        assert!(bytes.len() < 22, "{:?}", String::from_utf8_lossy(&bytes));
    }

    /// Cells that lead to one address, with a number for a mark.
    fn leading(at: (u16, u16), text: &str, mark: u8) -> Stretch {
        let style = Style::new().underline_color(Color::Rgb(0, 0, mark));
        Stretch { at, text: text.to_owned(), style }
    }

    fn with_addresses(frames: &[&[Stretch]]) -> Vec<String> {
        let links: Links = Box::new(|mark| match mark {
            Color::Rgb(0, 0, number) => Some(format!("https://example.org/{number}")),
            _ => None,
        });
        let (mut pen, mut before) = (Pen::new(SIZE, links), drawn(&[]));
        let mut written = Vec::new();
        for frame in frames {
            let (now, mut bytes) = (drawn(frame), Vec::new());
            pen.write(before.diff(&now).into_iter(), &mut bytes);
            written.push(String::from_utf8(bytes).unwrap());
            before = now;
        }
        written
    }

    const FIRST: &str = "\x1b]8;id=000001;https://example.org/1\x1b\\";
    const END: &str = "\x1b]8;;\x1b\\";

    #[test]
    fn a_link_is_told_around_its_cells_and_nothing_more() {
        let plain = Stretch { at: (4, 1), text: "na".to_owned(), style: Style::new() };
        let written = with_addresses(&[&[leading((0, 1), "web", 1), plain]]);
        assert_eq!(written, [format!("\x1b[2H{FIRST}web\x1b[C{END}na")]);
    }

    #[test]
    fn parts_of_a_link_on_two_rows_have_one_name() {
        let written = with_addresses(&[&[leading((25, 1), "https", 1), leading((0, 2), "rest", 1)]]);
        assert_eq!(written[0].matches(FIRST).count(), 1, "nothing stands between them: {:?}", written[0]);
        let between = Stretch { at: (0, 2), text: "|".to_owned(), style: Style::new() };
        let written = with_addresses(&[&[leading((25, 1), "https", 1), between, leading((1, 2), "rest", 1)]]);
        assert_eq!((written[0].matches(FIRST).count(), written[0].matches(END).count()), (2, 2), "{:?}", written[0]);
    }

    #[test]
    fn another_address_under_the_same_letters_is_told() {
        let written = with_addresses(&[&[leading((0, 0), "web", 1)], &[leading((0, 0), "web", 2)]]);
        assert!(written[1].contains("https://example.org/2") && written[1].ends_with(END), "{:?}", written[1]);
        let written = with_addresses(&[&[leading((0, 0), "web", 1)], &[]]);
        assert!(!written[1].contains("8;id"), "{:?}", written[1]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn every_link_that_is_begun_is_ended_in_its_frame(
            frames in prop::collection::vec(
                prop::collection::vec((0..SIZE.width, 0..SIZE.height, "[a-c ]{1,12}", 0_u8..3), 0..6), 1..5)
        ) {
            let frames: Vec<Vec<Stretch>> = frames
                .into_iter()
                .map(|frame| frame.into_iter().map(|(x, y, text, mark)| match mark {
                    0 => Stretch { at: (x, y), text, style: Style::new() },
                    mark => leading((x, y), &text, mark),
                }).collect())
                .collect();
            let frames: Vec<&[Stretch]> = frames.iter().map(Vec::as_slice).collect();
            for written in with_addresses(&frames) {
                let mut open = false;
                for told in written.split("\x1b]8;").skip(1) {
                    let (what, _) = told.split_once("\x1b\\").expect("a whole word");
                    open = what != ";";
                    prop_assert!(!open || what.contains(";https://example.org/"), "{written:?}");
                }
                prop_assert!(!open, "{written:?}");
            }
        }
    }
}
