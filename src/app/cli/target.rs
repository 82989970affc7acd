//! Where something that is handed over goes: to the line, or to a file that was named.

use std::ffi::OsStr;
use std::path::Path;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::Written;
use super::export::{is_there, make};
use super::{Failure, say};
use crate::export::handed::HandedFormat;

/// Where something goes, and in what format.
pub(super) struct Target<'a> {
    pub(super) format: HandedFormat,
    file: Option<&'a Path>,
    force: bool,
}

impl<'a> Target<'a> {
    /// The format that was asked for, else that of the name of the file, else text. Refused where it could not be written: over a
    /// file that is there, or as a Word file without a name; `named` is one that it could have.
    pub(super) fn of(written: &'a Written, named: &str, wording: &Wording) -> Result<Self, Failure> {
        let file = written.file.as_deref();
        let by_name = || match file.and_then(Path::extension).and_then(OsStr::to_str) {
            Some("docx") => HandedFormat::Docx,
            Some("ics") => HandedFormat::Ics,
            Some("json") => HandedFormat::Json,
            Some("html" | "htm") => HandedFormat::Html,
            Some("md") => HandedFormat::Md,
            _ => HandedFormat::Text,
        };
        let format = written.format.unwrap_or_else(by_name);
        if let Some(file) = file.filter(|file| is_there(file) && !written.force) {
            return Err(Failure::of(wording, wording.plan_exists(&file.display().to_string())));
        }
        if file.is_none() && format == HandedFormat::Docx {
            return Err(Failure::of(wording, wording.plan_needs_output(named)));
        }
        Ok(Self { format, file, force: written.force })
    }

    /// Whether what is said beside it disturbs nothing.
    pub(super) fn is_for_people(&self) -> bool {
        self.file.is_some() || self.format == HandedFormat::Text
    }

    /// Writes what was made.
    pub(super) fn write(&self, made: std::io::Result<Vec<u8>>, wording: &Wording) -> Result<ExitCode, Failure> {
        let shown = self.file.map_or_else(String::new, |file| file.display().to_string());
        let cannot = |error| Failure::of(wording, wording.cannot_write(&shown, &error));
        let bytes = made.map_err(cannot)?;
        match self.file {
            None => say(&String::from_utf8_lossy(&bytes)),
            Some(file) => {
                make(file, &bytes, self.force).map_err(cannot)?;
                say(&format!("{}\n", wording.plan_written(&shown)));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
