//! The program: command line, documents, terminal.
//!
//! `cli` turns arguments into an action, one file per command; `export` turns structured text and results into formats, one
//! file per format; `keeping` sees to it that no dossier is lost; `shell` owns everything that touches the world: terminal, keys,
//! signals, files.

mod cli;
mod export;
mod keeping;
pub mod shell;

pub use cli::run;
