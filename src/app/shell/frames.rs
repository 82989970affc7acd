//! From what a frame shows to the bytes that change the screen.
//!
//! **A frame goes out in one write, as one synchronized update (mode 2026), and one that changes nothing writes no
//! byte.** So a terminal never shows half a frame, and an idle program is silent. ratatui's own backend resets the
//! colours and hides the cursor for every frame, changed or not, and flushes in between; hence [`Gathered`].

mod pen;

use std::io::{self, Write};

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::{Frame, Terminal};

use pen::{Links, Pen};

/// Writes frames.
pub(super) struct Frames<W> {
    terminal: Terminal<Gathered>,
    out: W,
}

impl<W: Write> Frames<W> {
    /// Writes to `out`, a screen of this many columns and rows that is empty and has no cursor. `links` says where the cells with
    /// a mark lead.
    pub(super) fn new(out: W, size: (u16, u16), links: Links) -> io::Result<Self> {
        let terminal = Terminal::new(Gathered::new(size.into(), links))?;
        Ok(Self { terminal, out })
    }

    /// Writes what differs from the frame before.
    pub(super) fn draw(&mut self, size: (u16, u16), render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.backend_mut().size = size.into();
        self.terminal.draw(render)?;
        let bytes = &mut self.terminal.backend_mut().bytes;
        if bytes.is_empty() {
            return Ok(());
        }
        queue!(bytes, EndSynchronizedUpdate)?;
        let written = self.out.write_all(bytes).and_then(|()| self.out.flush());
        bytes.clear();
        written
    }

    /// Has the next frame start from an empty screen.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.terminal.clear()
    }
}

/// Gathers what a frame has to say to the terminal, and keeps to itself what says nothing new.
struct Gathered {
    bytes: Vec<u8>,
    pen: Pen,
    size: Size,
    /// Where the cursor was last put, and whether it is shown.
    cursor: Position,
    shown: bool,
}

impl Gathered {
    fn new(size: Size, links: Links) -> Self {
        Self { bytes: Vec::new(), pen: Pen::new(size, links), size, cursor: Position::ORIGIN, shown: false }
    }

    /// Takes what is to be said; the first word opens the update.
    fn say(&mut self) -> io::Result<CrosstermBackend<&mut Vec<u8>>> {
        if self.bytes.is_empty() {
            queue!(self.bytes, BeginSynchronizedUpdate)?;
        }
        Ok(CrosstermBackend::new(&mut self.bytes))
    }
}

impl Backend for Gathered {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        match content.peek() {
            Some(_) => {
                self.say()?;
                self.pen.write(content, &mut self.bytes);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if !self.shown {
            return Ok(());
        }
        self.shown = false;
        self.say()?.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.shown {
            return Ok(());
        }
        self.shown = true;
        self.say()?.show_cursor()
    }

    /// From memory: the terminal's answer would come in between the keys.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        // Cells that were written in this frame moved the terminal's cursor.
        if self.bytes.is_empty() && position == self.cursor {
            return Ok(());
        }
        self.cursor = position;
        self.pen.is_lost();
        self.say()?.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    /// The whole screen, whatever the region: here no other is asked for.
    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        self.say()?;
        self.pen.clear(self.size, &mut self.bytes);
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    /// Nothing: [`Frames::draw`] sends.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod figures;
#[cfg(test)]
mod tests {
    use ratatui::text::Text;

    use super::*;

    const SIZE: (u16, u16) = (20, 4);

    /// Keeps every write apart, and counts the flushes.
    #[derive(Default)]
    struct Tape {
        writes: Vec<String>,
        flushes: usize,
    }

    impl Write for Tape {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.writes.push(String::from_utf8_lossy(bytes).into());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            self.flushes += 1;
            Ok(())
        }
    }

    fn frames() -> Frames<Tape> {
        Frames::new(Tape::default(), SIZE, Box::new(|_| None)).unwrap()
    }

    fn show(frames: &mut Frames<Tape>, text: &str) {
        let text = Text::raw(text);
        frames.draw(SIZE, |frame| frame.render_widget(text, frame.area())).unwrap();
    }

    #[test]
    fn a_changed_frame_is_one_write_and_one_synchronized_update() {
        let mut frames = frames();
        show(&mut frames, "one\ntwo");
        show(&mut frames, "one\nthree");
        let Tape { writes, flushes } = &frames.out;
        assert_eq!((writes.len(), *flushes), (2, 2));
        for write in writes {
            assert!(write.starts_with("\x1b[?2026h") && write.ends_with("\x1b[?2026l"), "{write:?}");
            assert_eq!(write.matches("\x1b[?2026").count(), 2, "{write:?}");
        }
        assert!(writes[0].contains("one") && writes[0].contains("two"));
        assert!(!writes[1].contains("one") && writes[1].contains("hree"));
    }

    #[test]
    fn an_unchanged_frame_writes_no_byte() {
        let mut frames = frames();
        show(&mut frames, "");
        assert_eq!((frames.out.writes.len(), frames.out.flushes), (0, 0), "an empty screen is empty");
        show(&mut frames, "one");
        for _ in 0..100 {
            show(&mut frames, "one");
        }
        assert_eq!((frames.out.writes.len(), frames.out.flushes), (1, 1));
    }

    #[test]
    fn the_cursor_is_told_of_only_when_it_changes() {
        let mut frames = frames();
        let mut at = |x| {
            let cursor = |frame: &mut Frame| {
                if let Some(x) = x {
                    frame.set_cursor_position((x, 0));
                }
            };
            frames.draw(SIZE, cursor).unwrap();
            frames.out.writes.join("")
        };
        assert_eq!(at(None), "");
        let shown = at(Some(3));
        assert!(shown.contains("\x1b[?25h") && shown.contains("\x1b[1;4H"), "{shown:?}");
        assert_eq!(at(Some(3)), shown);
        let moved = at(Some(4));
        assert!(moved.ends_with("\x1b[1;5H\x1b[?2026l"), "{moved:?}");
        assert!(at(None).ends_with("\x1b[?25l\x1b[?2026l"));
        assert_eq!(frames.out.writes.len(), 3);
    }

    #[test]
    fn the_cursor_is_put_back_after_cells_are_written() {
        let mut frames = frames();
        for text in ["one", "two"] {
            let with_cursor = |frame: &mut Frame| {
                frame.render_widget(Text::raw(text), frame.area());
                frame.set_cursor_position((9, 0));
            };
            frames.draw(SIZE, with_cursor).unwrap();
        }
        let last = &frames.out.writes[1];
        assert!(last.ends_with("\x1b[1;10H\x1b[?2026l"), "{last:?}");
    }

    #[test]
    fn after_clear_a_frame_is_written_whole_and_still_once() {
        let mut frames = frames();
        show(&mut frames, "one");
        frames.clear().unwrap();
        assert_eq!(frames.out.writes.len(), 1, "clearing waits for the next frame");
        show(&mut frames, "one");
        assert_eq!(frames.out.writes.len(), 2);
        assert!(frames.out.writes[1].contains("\x1b[2J") && frames.out.writes[1].contains("one"));
    }

    #[test]
    fn a_new_size_is_one_write_laid_out_anew() {
        let mut frames = frames();
        show(&mut frames, "one");
        let mut area = None;
        frames.draw((10, 2), |frame| area = Some(frame.area())).unwrap();
        assert_eq!(area.unwrap().as_size(), Size::new(10, 2));
        assert_eq!(frames.out.writes.len(), 2);
        assert!(frames.out.writes[1].contains("\x1b[2J"));
    }
}
