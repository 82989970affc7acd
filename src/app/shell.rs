//! The world outside the screens: terminal, keys, signals and files.
//!
//! `tui` says what it wants as data; this runs it. What only Unix has stands behind `unix` alone, with the same face
//! for other systems in `elsewhere`. No wording and no decisions here. Start at [`Events::next`]: it is what the
//! program waits in; then [`Screen::draw`], which answers.
//!
//! **A hang-up reaches the program within a second as [`Event::Gone`], whatever way the terminal went.** It must then
//! save and call [`std::process::exit`], without another word to the terminal: crossterm's reader never notices that
//! its terminal is gone, and spins in its thread until the process ends.

pub mod clock;
mod events;
mod frames;
mod lines;
pub mod lock;
pub mod stamp;
pub mod store;
mod terminal;

#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
use elsewhere as system;
#[cfg(unix)]
use unix as system;

pub use events::{Event, Events};
pub use lines::{Heard, Lines};
pub use system::interrupted;
pub use terminal::{Screen, restore};
