//! Whatever was typed, the parts of the file are XML, and the text is in there.

use proptest::prelude::*;
use roxmltree::Document as Xml;

use super::*;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A document with this text in every kind of block.
fn everywhere(text: &str) -> Document {
    let line = || vec![Span::new(Tone::Strong, text), Span::new(Tone::Plain, text)];
    Document {
        blocks: vec![
            Block::Heading(1, line()),
            Block::Paragraph(line()),
            Block::Sum(-3, line()),
            Block::Note(line()),
            Block::List(vec![line(), line()]),
            Block::Steps(vec![line()]),
            Block::Ticks(vec![(false, line()), (true, line())]),
            Block::Table { head: vec![line(), line()], rows: vec![vec![line(), line()]] },
            Block::Bar { solid: 10, reach: 20 },
            Block::Steps(vec![line()]),
        ],
    }
}

/// The text of the body, as a reader of XML finds it.
fn read(document: &Document, colophon: &str) -> String {
    let parts = built(document, colophon, "Bladzijde", Sheet::Pages).build();
    for part in [&parts.styles, &parts.numberings, &parts.settings].into_iter().chain(&parts.footers) {
        Xml::parse(std::str::from_utf8(part).unwrap()).unwrap();
    }
    let body = String::from_utf8(parts.document).unwrap();
    let xml = Xml::parse(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
    xml.descendants().filter(|node| node.has_tag_name((W, "t"))).filter_map(|node| node.text()).collect()
}

#[test]
fn what_was_typed_stays_text() {
    for typed in [
        "<w:p>soep</w:p>",
        "]]>&amp;\"'",
        "a\u{0}b\u{1b}[2Jc\u{8}d\u{ffff}e",
        "links\u{202e}stcher\u{202c}",
        "\u{200f}שלום\u{2067}",
        "\r\n\t\u{85}\u{2028}",
        &"buurtmaaltijdencommissie".repeat(200),
        "",
    ] {
        let found = read(&everywhere(typed), typed);
        let kept = super::super::clean(typed);
        assert!(found.contains(&kept), "{typed:?} is not in {found:?}");
        assert!(!found.contains(['\u{202e}', '\u{2067}', '\u{1b}', '\u{ffff}']), "{found:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_parts_that_are_xml(typed in "\\PC*|(?s).*") {
        read(&everywhere(&typed), &typed);
    }
}

#[test]
fn headings_lists_and_tables_are_real_ones() {
    let parts = built(&everywhere("soep"), "colofon", "Bladzijde", Sheet::Pages).build();
    let body = String::from_utf8(parts.document).unwrap();
    let xml = Xml::parse(&body).unwrap();
    let count = |name: &str| xml.descendants().filter(|node| node.has_tag_name((W, name))).count();
    let value = |name: &str| -> Vec<&str> {
        xml.descendants()
            .filter(|node| node.has_tag_name((W, name)))
            .filter_map(|node| node.attribute((W, "val")))
            .collect()
    };
    assert!(value("pStyle").contains(&"Heading1"));
    assert_eq!(count("tbl"), 1);
    assert_eq!(count("tr"), 2);
    assert_eq!(value("numId"), ["2", "2", "3", "4"], "two points, and two lists of steps that each begin at 1");
    let text: String = xml.descendants().filter_map(|node| node.text()).collect();
    assert!(text.contains(BOX) && text.contains(TICKED), "{text}");
}

#[test]
fn the_same_document_gives_the_same_file() {
    let made = || write(&everywhere("soep"), "colofon", "Bladzijde", Sheet::Pages).unwrap();
    assert!(made().starts_with(b"PK"), "a ZIP archive");
    assert!(made() == made(), "nothing of clock or chance is in it");
}
