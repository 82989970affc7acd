//! All cases of a folder side by side: what was chosen, what it asks of the municipality, what is to be looked back on.

use dossier::Dossier;
use knowledge::Knowledge;

use crate::{Document, Wording};

impl Wording {
    /// An overview of dossiers, each with the name of its file, in the order of their places. **No order by trouble.**
    pub fn overview(&self, _knowledge: &Knowledge, _dossiers: &[(String, Dossier)]) -> Document {
        Document::default()
    }
}
