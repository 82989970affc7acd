//! Draws frame after frame: a pane that cannot have changed since the one before is taken from there.
//!
//! **What is kept is only ever what would be drawn anew**: the law in `tests/screen/painter.rs`. A pane counts as changed after
//! everything that happens, but for what is known to move in one pane alone: see [`Model`]'s `touches`.

use ratatui_core::buffer::{Buffer, Cell};
use ratatui_core::layout::Rect;
use ratatui_core::terminal::Frame;

use crate::model::{Model, Pane};

/// Draws the screens of one model.
#[derive(Debug, Default)]
pub struct Painter {
    kept: [Option<Kept>; 3],
}

/// A pane as it was drawn last.
#[derive(Debug)]
struct Kept {
    change: u64,
    area: Rect,
    /// Row by row, before it got its colours.
    cells: Vec<Cell>,
}

impl Painter {
    /// Draws the whole screen. It has to be the same model every time.
    pub fn draw(&mut self, model: &Model, frame: &mut Frame<'_>) {
        super::paint(model, frame.buffer_mut(), self);
    }

    /// Draws a pane, or takes it from the frame before.
    pub(super) fn pane(
        &mut self,
        model: &Model,
        pane: Pane,
        area: Rect,
        buffer: &mut Buffer,
        draw: impl FnOnce(&mut Buffer),
    ) {
        // A terminal may have become smaller before anybody said so.
        if area.intersection(buffer.area) != area {
            return draw(buffer);
        }
        let change = model.changes[pane as usize];
        let kept = &mut self.kept[pane as usize];
        if let Some(kept) = kept.as_ref().filter(|kept| (kept.change, kept.area) == (change, area)) {
            for (row, cells) in area.rows().zip(kept.cells.chunks_exact(usize::from(area.width.max(1)))) {
                row_of(buffer, row).clone_from_slice(cells);
            }
            return;
        }
        draw(buffer);
        // As large as the pane and no larger, and used again: these are among the largest things in memory.
        let mut cells = kept.take().map_or_else(Vec::new, |kept| kept.cells);
        cells.clear();
        cells.reserve_exact(area.area() as usize);
        area.rows().for_each(|row| cells.extend_from_slice(row_of(buffer, row)));
        *kept = Some(Kept { change, area, cells });
    }
}

/// The cells of a row of the buffer.
fn row_of(buffer: &mut Buffer, row: Rect) -> &mut [Cell] {
    let from = buffer.index_of(row.x, row.y);
    &mut buffer.content[from..from + usize::from(row.width)]
}
