//! CSV for spreadsheets, made to be opened by a double click.
//!
//! A semicolon between the cells and a byte order mark before the first: so the Dutch Excel puts each cell in a column of its own
//! and reads "café" as it is (it takes the comma for the decimal mark, and a file without that mark for the old code page of
//! Windows). Lines end in CR LF, as RFC 4180 has it. Other programs are told the separator, or find it themselves.
//!
//! **Invariant: no cell is a formula.** A spreadsheet runs what begins with `=`, `+`, `-` or `@`; such a text gets an apostrophe
//! before it, also behind a separator within a cell, where a spreadsheet with other settings would begin a new cell.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use wording::overview::Table;

/// By which Excel knows UTF-8.
const MARK: &str = "\u{FEFF}";

/// A table as CSV.
pub(crate) fn write(table: &Table) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    for row in std::iter::once(&table.head).chain(&table.rows) {
        // Memory takes all that is written, and rows of any length are allowed by their type.
        let _ = writer.write_record(row.iter().map(|cell| inert(cell)));
    }
    let written = writer.into_inner().unwrap_or_default();
    format!("{MARK}{}", String::from_utf8_lossy(&written))
}

/// A text that no spreadsheet takes for a formula, wherever it lets a cell begin.
fn inert(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    let mut at_start = true;
    for c in super::clean(text).chars() {
        // The wide forms are taken for the same by spreadsheets set to an East Asian language.
        if at_start && matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            inert.push('\'');
        }
        at_start = matches!(c, ',' | ';' | '|') || at_start && (c == '"' || c.is_whitespace());
        inert.push(c);
    }
    inert
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(cells: &[&str]) -> String {
        let row = |cells: &[&str]| cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>();
        write(&Table { head: row(&vec!["h"; cells.len()]), rows: vec![row(cells)] })
    }

    #[test]
    fn the_dutch_excel_opens_it_well() {
        assert_eq!(written(&["Café; \"de Hoek\"", "1250"]), "\u{FEFF}h;h\r\n\"Café; \"\"de Hoek\"\"\";1250\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for (typed, cell) in [
            ("=1+1", "'=1+1"),
            ("+31 6", "'+31 6"),
            ("-3", "'-3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", " '=1"),
            ("\r\n=1", "  '=1"),
            ("＝1", "'＝1"),
            ("soep,=1", "soep,'=1"),
            ("soep; \"@A1", "soep; \"'@A1"),
            ("evenement-vergunning = ja", "evenement-vergunning = ja"),
        ] {
            assert_eq!(inert(typed), cell, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_typed_stays_in_its_cell(cells in proptest::collection::vec("[\\PC\t\r\n\";=+,|-]{0,12}", 2..6)) {
            let table = Table { head: cells.clone(), rows: vec![cells.clone(), cells.clone()] };
            let written = write(&table);
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(written.trim_start_matches(MARK).as_bytes());
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), 3);
            for row in rows {
                prop_assert_eq!(row.len(), cells.len());
                for (cell, typed) in row.iter().zip(&cells) {
                    prop_assert_eq!(cell, inert(typed));
                    prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']));
                }
            }
        }
    }
}
