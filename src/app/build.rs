//! Checks the knowledge base while the program is built, and leaves it behind as bytes that need no checking at the start.
//!
//! A fault does not stop the build: then there are no bytes, the program reads the files itself, says every fault in the user's
//! language and advises nothing. Whoever mends a file needs a program that can check it.

use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=src/app/build.rs");
    let loaded = knowledge::shipped();
    for fault in &loaded.faults {
        let place = &fault.place;
        println!("cargo::warning=knowledge/{}:{}:{}: {:?}", place.file, place.line, place.column, fault.what);
    }
    let sound = Some(&loaded.knowledge).filter(|_| loaded.faults.is_empty());
    let bytes = sound.and_then(knowledge::bytes::write).unwrap_or_default();
    let folder = env::var_os("OUT_DIR").ok_or("cargo names no folder to write to")?;
    fs::write(PathBuf::from(folder).join("knowledge.bin"), bytes)?;
    Ok(())
}
