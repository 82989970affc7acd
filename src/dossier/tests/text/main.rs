//! A dossier and its text.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test may stop at the first surprise")]

mod arbitrary;
mod case;
mod damage;
mod held;
mod laws;
mod profile;
mod versions;

use std::sync::OnceLock;

use knowledge::Knowledge;

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn opened(text: &str) -> dossier::Opened {
    dossier::read("westwijk.ron", text, base())
}
