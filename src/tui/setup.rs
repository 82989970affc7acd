//! What is set up before a session and holds for all of it: how the screens look, which keys there are, what the terminal can do.

use knowledge::fault::Fault;

use crate::command::Keymap;
use crate::look::Look;

/// What is set up before a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setup {
    /// How the screens look.
    pub look: Look,
    /// Which keys give which command.
    pub keys: Keymap,
    /// Whether the mouse tells the program what it presses.
    pub mouse: bool,
    /// Whether the terminal can be told where a stretch leads (OSC 8).
    pub links: bool,
    /// Whether the system can put a program aside and get it back.
    pub suspends: bool,
    /// What was not understood in `config.ron`.
    pub faults: Vec<Fault>,
}
