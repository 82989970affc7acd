//! What the screens ask of the world, as data. The program runs it.

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The dossier changed: keep it.
    Save,
    /// The user is done: keep the dossier and end.
    Quit,
    /// Paint everything anew.
    Repaint,
    /// Draw: what was worked out in the meantime shows.
    Draw,
}
