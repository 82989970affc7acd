//! The screens of Wijkverbinder, the Elm way: [`Model`] is plain data, [`update`] is the only place that changes it, [`view`]
//! only draws, and [`Effect`]s say what is asked of the world.
//!
//! ```text
//!  Wijkverbinder · Westwijk                                                 saved · nl · ? help
//! ┌ Profile ──────────── 14/32 ┐┌ Activities ────────────────────┐┌ Why ───────────────────────┐
//! │ Contact                    ││ Now: at least unease           ││ Shared meal                │
//! │ ▸ Contact between groups   ││ Recognised  Side by side ▇▇▇▇  ││ ████████▒▒▒                │
//! │     1 hardly any           ││ ────────────────────────────── ││ 61 points, rank 1-2        │
//! │   ● 2 a nod                ││ ▸ 1-2 Shared meal   ███▒  61 ●●││ +37 get acquainted         │
//! │ ...                        ││ ...                            ││ ...                        │
//! └────────────────────────────┘└────────────────────────────────┘└────────────────────────────┘
//!  1-5 answer  n next question  Tab next pane  ? help  q quit
//! ```
//!
//! Start reading at [`Model`]; one file per pane, screen and pop-up under `view`.
//!
//! What takes longer than a frame may is worked out a slice at a time: while [`Model::has_work`] and nothing else happens, the
//! shell sends [`Message::Idle`].
//!
//! **Invariant: it touches neither terminal, file nor clock.**

mod command;
mod config;
mod effect;
mod fuzzy;
mod handing;
mod home;
mod input;
mod layout;
mod left;
mod look;
mod model;
mod setup;
mod update;
mod view;
mod work;

pub use command::{COMMANDS, Command, CommandId, Context, GROUPS, Keymap, Need, NotGiven};
pub use config::Config;
pub use effect::Effect;
pub use handing::{Handing, Paper, PaperForm};
pub use home::{DossierFile, FileId, Folder, Looking, OpenedFile, Version, VersionId, VersionWhy};
pub use input::{Code, Input, Key, Mouse};
pub use left::Left;
pub use look::{Look, Theme};
pub use model::{
    Ask, Begin, Choosing, Entry, EntryFor, Find, Menu, Model, Palette, Pane, Picked, Popup, Saved, Screen, SievePart,
    Start,
};
pub use setup::Setup;
pub use update::{Message, message, update};
pub use view::{Painter, addresses, key_names, view};
