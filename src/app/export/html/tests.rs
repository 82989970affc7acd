//! What holds for every document as HTML, read back by an XML parser.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use roxmltree::{Document as Parsed, Node, ParsingOptions};

use super::*;

const HOSTILE: [&str; 8] = [
    "</style><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt; &amp; &#60; ]]> <!-- --> <?php",
    "javascript:alert(1)",
    "https://example.org/\" onclick=\"alert(1)",
    "[\"><b>]",
    "\u{0}\u{1b}[2J\u{202E}txt\u{FFFF}\u{D}\n\u{2028}",
];

const TONES: [Tone; 7] =
    [Tone::Plain, Tone::Strong, Tone::Quiet, Tone::Good, Tone::Caution, Tone::Source, Tone::Address];

fn line(tone: Tone, text: &str) -> Line {
    vec![Span::new(tone, text)]
}

/// Every block with this line everywhere.
fn everywhere(line: &Line) -> Document {
    let some = || vec![line.clone(), line.clone()];
    Document {
        blocks: vec![
            Block::Heading(1, line.clone()),
            Block::Heading(9, line.clone()),
            Block::Paragraph(line.clone()),
            Block::Sum(-3, line.clone()),
            Block::Note(line.clone()),
            Block::List(some()),
            Block::Steps(some()),
            Block::Ticks(vec![(true, line.clone()), (false, line.clone())]),
            Block::Table { head: some(), rows: vec![some(), some()] },
            Block::Bar { solid: 200, reach: 30 },
        ],
    }
}

fn written(document: &Document) -> String {
    write(document, "Gemaakt met <Wijkverbinder>.", Language::Nl)
}

/// The file as an XML reader sees it: it refuses whatever is not closed.
fn parsed<R>(text: &str, look: impl FnOnce(&Parsed<'_>) -> R) -> R {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    look(&Parsed::parse_with_options(text, options).unwrap_or_else(|error| panic!("{error} in {text}")))
}

fn said(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|one| one.text().filter(|_| one.is_text())).collect()
}

/// All elements and attributes, each with its element.
fn shape(document: &Parsed<'_>) -> BTreeSet<String> {
    let elements = document.descendants().filter(Node::is_element);
    elements
        .flat_map(|one| {
            let name = one.tag_name().name().to_owned();
            let attributes: Vec<String> = one.attributes().map(|at| format!("{name}@{}", at.name())).collect();
            std::iter::once(name).chain(attributes)
        })
        .collect()
}

#[test]
fn what_was_typed_stays_text_in_every_block_and_tone() {
    for tone in TONES {
        let harmless = parsed(&written(&everywhere(&line(tone, "zo maar soep"))), shape);
        for typed in HOSTILE {
            parsed(&written(&everywhere(&line(tone, typed))), |document| {
                assert_eq!(shape(document), harmless, "{typed:?} as {tone:?}");
                let table = document.descendants().find(|one| one.has_tag_name("table")).unwrap();
                assert_eq!(said(table).trim(), clean(typed).repeat(6).trim(), "{tone:?}");
            });
        }
    }
}

#[test]
fn there_is_no_script_and_nothing_is_fetched() {
    for tone in TONES {
        parsed(&written(&everywhere(&line(tone, "https://example.org"))), |document| {
            for one in document.descendants().filter(Node::is_element) {
                assert!(!["script", "link", "img", "iframe", "object"].contains(&one.tag_name().name()));
                let runs = |name: &str| name.starts_with("on") || name == "src" || name == "style";
                assert!(!one.attributes().any(|at| runs(at.name())), "{one:?}");
            }
        });
    }
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("</"));
}

#[test]
fn an_address_is_a_link_only_where_it_leads_to_the_web() {
    for (address, is_link) in [
        ("https://example.org/a?b=1&c=2", true),
        ("http://example.org", true),
        ("javascript:alert(1)", false),
        ("https://example.org/ onclick", false),
        ("data:text/html,hallo", false),
        ("www.example.org", false),
    ] {
        let document = Document { blocks: vec![Block::Paragraph(line(Tone::Address, address))] };
        parsed(&written(&document), |document| {
            let links: Vec<&str> = document.descendants().filter_map(|one| one.attribute("href")).collect();
            assert_eq!(links, if is_link { vec![address] } else { Vec::new() });
        });
    }
}

#[test]
fn a_citation_leads_to_where_its_source_is_described() {
    let cited = |name: &str| Block::Paragraph(vec![Span::from("Dat werkt."), Span::new(Tone::Source, name)]);
    let described = vec![Span::new(Tone::Source, "[K3]"), Span::from(" Een boek.")];
    let again = vec![Span::new(Tone::Source, "[K3]")];
    let document = Document { blocks: vec![cited(" [K3]"), cited(" [L9]"), Block::List(vec![described, again])] };
    parsed(&written(&document), |document| {
        let links: Vec<&str> = document.descendants().filter_map(|one| one.attribute("href")).collect();
        assert_eq!(links, ["#source-K3"; 2]);
        let points: Vec<Node<'_, '_>> =
            document.descendants().filter(|one| one.attribute("id") == Some("source-K3")).collect();
        let [point] = points[..] else { panic!("{} places of one name", points.len()) };
        assert_eq!((point.tag_name().name(), said(point).as_str()), ("li", "[K3] Een boek."));
        let body = document.descendants().find(|one| one.has_tag_name("main")).unwrap();
        assert!(said(body).starts_with("Dat werkt. [K3]\nDat werkt. [L9]"), "{}", said(body));
    });
}

#[test]
fn it_says_its_language_and_title_and_has_real_headings_lists_and_tables() {
    for language in Language::ALL {
        let text = write(&everywhere(&line(Tone::Plain, "Westwijk")), "colofon", language);
        assert!(text.starts_with("<!DOCTYPE html><html lang="), "{text}");
        parsed(&text, |document| {
            assert_eq!(document.root_element().attribute("lang"), Some(language.code()));
            let of = |name: &str| document.descendants().filter(|one| one.has_tag_name(name)).count();
            assert_eq!((of("title"), of("h1"), of("h6"), of("footer")), (1, 1, 1, 1));
            assert_eq!((of("ul"), of("ol"), of("input"), of("table"), of("svg")), (2, 1, 2, 1, 1));
            assert_eq!((of("th"), of("td")), (4, 2), "columns and rows have their heads");
            let title = document.descendants().find(|one| one.has_tag_name("title")).unwrap();
            assert_eq!(said(title), "Westwijk");
        });
    }
}

#[test]
fn every_colour_of_text_stands_out_from_the_paper() {
    let colour = |name: &str| {
        let (_, rest) = STYLE.split_once(&format!("--{name}: #")).unwrap_or_else(|| panic!("no colour {name}"));
        [0, 2, 4].map(|at| u8::from_str_radix(&rest[at..at + 2], 16).unwrap())
    };
    // As WCAG 2.2 has it: relative luminance, and the ratio of the two.
    let luminance = |colour: [u8; 3]| -> f64 {
        let linear = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    };
    let contrast = |a: [u8; 3], b: [u8; 3]| {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    };
    for paper in ["paper", "shade"] {
        for (ink, least) in
            [("ink", 7.0), ("quiet", 4.5), ("good", 4.5), ("caution", 4.5), ("accent", 4.5), ("line", 3.0)]
        {
            let found = contrast(colour(ink), colour(paper));
            assert!(found >= least, "{ink} on {paper}: {found:.2}");
        }
    }
}

fn lines() -> impl Strategy<Value = Line> {
    let text = prop_oneof![any::<String>(), proptest::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned)];
    vec((proptest::sample::select(TONES.to_vec()), text), 0..4)
        .prop_map(|spans| spans.into_iter().map(|(tone, text)| Span::new(tone, text)).collect())
}

fn blocks() -> impl Strategy<Value = Block> {
    prop_oneof![
        (any::<u8>(), lines()).prop_map(|(level, line)| Block::Heading(level, line)),
        lines().prop_map(Block::Paragraph),
        (any::<i64>(), lines()).prop_map(|(points, line)| Block::Sum(points, line)),
        lines().prop_map(Block::Note),
        vec(lines(), 0..3).prop_map(Block::List),
        vec(lines(), 0..3).prop_map(Block::Steps),
        vec((any::<bool>(), lines()), 0..3).prop_map(Block::Ticks),
        (vec(lines(), 0..3), vec(vec(lines(), 0..4), 0..3)).prop_map(|(head, rows)| Block::Table { head, rows }),
        (any::<u8>(), any::<u8>()).prop_map(|(solid, reach)| Block::Bar { solid, reach }),
    ]
}

proptest! {
    #[test]
    fn every_document_is_well_formed_and_keeps_its_text(blocks in vec(blocks(), 0..6)) {
        let document = Document { blocks };
        let plain = |text: &str| clean(text).split_whitespace().collect::<String>();
        parsed(&written(&document), |read| {
            let main = read.descendants().find(|one| one.has_tag_name("main")).unwrap();
            for (block, node) in document.blocks.iter().zip(main.children().filter(Node::is_element)) {
                let text = plain(&Document { blocks: vec![block.clone()] }.plain());
                assert_eq!(plain(&said(node)), text);
            }
            assert_eq!(main.children().filter(Node::is_element).count(), document.blocks.len());
        });
    }
}

proptest! {
    #[test]
    fn a_figure_is_well_formed_and_only_a_figure_whatever_was_typed(
        answers in vec(any::<String>(), 0..4), rows in vec((any::<String>(), vec(any::<u32>(), 0..5)), 0..3),
        moments in vec((-400..400_i64, any::<String>()), 0..6), hostile in 0..HOSTILE.len(),
    ) {
        let with = |text: String| format!("{text}{}", HOSTILE[hostile]);
        let chart = wording::document::Chart {
            answers: answers.into_iter().map(with).collect(),
            rows: rows.into_iter().map(|(name, counts)| (with(name), counts)).collect(),
        };
        let moments = moments.into_iter().map(|(days, label)| (days, with(label))).collect();
        let document = Document { blocks: vec![Block::Chart(chart.clone()), Block::Timeline(moments)] };
        parsed(&written(&document), |read| {
            let main = read.descendants().find(|one| one.has_tag_name("main")).unwrap();
            let figures = ["main", "svg", "text", "rect", "line", "circle"];
            for node in main.descendants().filter(Node::is_element) {
                assert!(figures.contains(&node.tag_name().name()), "{:?}", node.tag_name());
                assert!(node.attributes().all(|one| !one.name().starts_with("on")), "{node:?}");
            }
            let bars = main.descendants().filter(|one| one.has_tag_name("rect")).count();
            assert_eq!(bars, chart.rows.len() * chart.answers.len());
        });
    }
}
