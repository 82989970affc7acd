//! The screens without a terminal: what keys do, and what is to be seen.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise"
)]

mod behaviour;
mod commands;
mod decisions;
mod dossiers;
mod every;
mod find;
mod keys;
mod links;
mod looked;
mod pages;
mod painter;
mod panes;
mod plan;
mod screens;
mod support;
mod workshop;
