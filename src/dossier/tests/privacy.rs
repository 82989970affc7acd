//! What looks like personal data, and what does not.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test may stop at the first surprise")]

use dossier::privacy::{Kind, find};
use proptest::prelude::*;

/// Texts between which a thing may stand.
const AROUND: [(&str, &str); 8] = [
    ("", ""),
    ("Bel ", " voor de sleutel."),
    ("(", ")"),
    ("é", "\n"),
    ("adres:\n", ", graag"),
    ("\"", "\""),
    ("Op 22-11-2026 om 19.30: ", "!"),
    ("12 mensen; ", "; 40 stoelen"),
];

fn is_found(kind: Kind, thing: &str) {
    for (before, after) in AROUND {
        // A letter right before makes it part of a word.
        let before = if before == "é" { "é " } else { before };
        let text = format!("{before}{thing}{after}");
        let found = find(&text);
        assert_eq!(found.len(), 1, "{text:?}: {found:?}");
        assert_eq!(found[0].kind, kind, "{text:?}");
        let span = &text[found[0].span.clone()];
        assert!(span == thing || span.contains(thing) && span.len() <= thing.len() + 3, "{text:?}: {span:?}");
    }
}

#[test]
fn addresses_for_mail_are_found() {
    for thing in ["jan@voorbeeld.nl", "j.de-vries+wijk@mail.gemeente.example.org", "INFO@BUURT.AMSTERDAM", "x_1@a-b.nl"]
    {
        is_found(Kind::Email, thing);
    }
}

#[test]
fn telephone_numbers_are_found_however_they_are_written() {
    for thing in [
        "0612345678",
        "06-12345678",
        "06 12345678",
        "06 - 12345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12 34 56 78",
        "06/12345678",
        "0201234567",
        "020-1234567",
        "020 123 45 67",
        "0181-123456",
        "0181 12 34 56",
        "+31612345678",
        "+31 6 12345678",
        "+31 6 12 34 56 78",
        "+31 (0)6 12345678",
        "+31-20-1234567",
        "0031612345678",
        "0031 6 12345678",
        "+32 470 12 34 56",
        "+49 30 901820",
        "+90 532 123 45 67",
        "+212 612-345678",
    ] {
        is_found(Kind::Telephone, thing);
    }
    assert_eq!(find("(020) 123 45 67")[0].kind, Kind::Telephone);
    for touched in ["tel0612345678", "bel 06-12345678voor de sleutel", "0201234567s"] {
        assert_eq!(find(touched)[0].kind, Kind::Telephone, "{touched}");
    }
}

#[test]
fn a_postcode_with_a_house_number_is_found() {
    for thing in [
        "1234 AB 12",
        "1234AB 12",
        "1234 AB, 12",
        "1234 AB nr. 12",
        "1234ab 12",
        "1234 ab 12",
        "1234 AB 12a",
        "1234 AB 12-2",
    ] {
        is_found(Kind::Address, thing);
    }
    for text in
        ["Dorpsstraat 12, 1234 AB Voorbeeld", "Dorpsstraat 12a 1234AB", "Kade 12-hs\n1234 AB", "Kade 12 bis, 1234 AB."]
    {
        let found = find(text);
        assert!(
            matches!(&found[..], [one] if one.kind == Kind::Address && text[one.span.clone()].starts_with("12")),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn account_numbers_with_right_check_digits_are_found() {
    for thing in [
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "nl91 abna 0417 1643 00",
        "NL91.ABNA.0417.1643.00",
        "BE68 5390 0754 7034",
        "DE89370400440532013000",
        "GB29 NWBK 6016 1331 9268 19",
    ] {
        is_found(Kind::Iban, thing);
    }
    for wrong in ["NL92ABNA0417164301", "NL91 ABNA 0417 1643", "XX91ABNA0417164300", "NL91ABNA04171643001"] {
        assert!(find(wrong).iter().all(|found| found.kind != Kind::Iban), "{wrong}");
    }
}

#[test]
fn number_plates_of_all_orders_are_found() {
    for thing in [
        "AB-12-34", "12-34-AB", "12-AB-34", "BD-12-FG", "BD-FG-12", "12-BD-FG", "12-BDF-3", "1-BDF-23", "BD-123-F",
        "B-123-DF", "BDF-12-G", "B-12-DFG", "1-BD-234", "123-BD-4", "12-bdf-3",
    ] {
        is_found(Kind::NumberPlate, thing);
    }
}

#[test]
fn what_is_no_personal_data_is_left_alone() {
    for text in [
        "",
        "2026",
        "In 2026 kwamen er 1234 bewoners.",
        "1234 bewoners",
        "0,5",
        "€ 0,50 of € 1.234.567,89",
        "12.345 euro, 06 uur",
        "op 22-11-2026 om 19.30 uur",
        "06-12-2026 10 uur",
        "6-12-2026, 06-12-2026, 2026-12-06 19:30",
        "van 06.30 - 08.30",
        "06.30-10.30 11 mensen",
        "2025-2026",
        "1-mei-26, 1-mrt-26, 12-mei-2026",
        "12-18 jr, 10-12-jarigen",
        "1234 AB",
        "postcode 1234 AB, de hele straat",
        "1234 AB in 2026",
        "2025 op 12 plekken, 1200 in 3 straten, 1500 km 3 keer",
        "In 2026 1234 AB",
        "de 12 van 1234 AB",
        "A12, A2 en N201",
        "K3, [L10], S-12-1",
        "0900-8844, 112, 14 020 en 0800-0432",
        "nummer 123456789",
        "+37 punten, +1000000, +/- 40",
        "@wijkteam, wij@school, stap @ 3",
        "NL en BE, NL91",
        "bestek 12-34-56",
        "3 x 12 x 1234",
        "https://www.example.org/2026/11/22/1234567890123",
        "ISBN 978-90-123-4567-8",
        "drie, vier of 5-6-7 keer",
    ] {
        assert_eq!(find(text), [], "{text}");
    }
}

#[test]
fn all_are_found_in_the_order_of_the_text_and_none_twice() {
    let text = "NL91 ABNA 0417 1643 00, bel 0612345678 of mail a@b.nl; 1234 AB 5; AB-12-34";
    let kinds: Vec<Kind> = find(text).iter().map(|found| found.kind).collect();
    assert_eq!(kinds, [Kind::Iban, Kind::Telephone, Kind::Email, Kind::Address, Kind::NumberPlate]);
}

/// Words that one may write about a neighbourhood, with numbers of every usual make.
fn harmless() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé]{1,9}[.,;]?",
        "[A-Z][a-z]{1,9}",
        (0..10_000_u32).prop_map(|number| number.to_string()),
        (0..1000_u32, 0..1000_u32).prop_map(|(a, b)| format!("{a},{b}")),
        (1..32_u8, 1..13_u8, 1900..2100_u16).prop_map(|(day, month, year)| format!("{day:02}-{month:02}-{year}")),
        (1..32_u8, 1..13_u8, 1900..2100_u16).prop_map(|(day, month, year)| format!("{year}-{month:02}-{day:02}")),
        (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| format!("{hour:02}.{minute:02}")),
        (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}")),
        (1..1000_u32, 0..1000_u32).prop_map(|(a, b)| format!("€ {a}.{b:03}")),
        (1000..10_000_u32).prop_map(|number| format!("{number} bewoners")),
    ]
}

proptest! {
    #[test]
    fn words_dates_times_and_amounts_are_no_personal_data(words in proptest::collection::vec(harmless(), 0..20)) {
        // A row of bare numbers can be anything: a word stands between them, as in sentences.
        let text = words.join(" en ");
        prop_assert_eq!(find(&text), [], "{}", text);
    }

    #[test]
    fn every_mobile_number_is_found(digits in "[1-9][0-9]{7}", prefix in "06|06-|06 |\\+316|\\+31 6 |00316|\\+31 \\(0\\)6 ") {
        let text = format!("bel {prefix}{digits} vandaag");
        let found = find(&text);
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(&text[found[0].span.clone()], format!("{prefix}{digits}"));
    }

    #[test]
    fn every_account_number_is_found_and_none_with_a_digit_wrong(
        bank in "[A-Z]{4}", account in "[0-9]{10}", wrong in 1..10_u32, at in 0..10_usize, spaced: bool,
    ) {
        // Check digits, by their definition: 98 less what is left of the number with NL00 put last.
        let value = |text: &str| -> String { text.chars().filter_map(|c| c.to_digit(36)).map(|value| value.to_string()).collect() };
        let rest = value(&format!("{bank}{account}NL00")).bytes().fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
        let mut iban = format!("NL{:02}{bank}{account}", 98 - rest);
        if spaced {
            iban = iban.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect::<Vec<_>>().join(" ");
        }
        let found = find(&iban);
        prop_assert_eq!(found.len(), 1, "{}", iban);
        prop_assert_eq!((found[0].kind, found[0].span.clone()), (Kind::Iban, 0..iban.len()));
        let mut digits: Vec<u32> = account.chars().filter_map(|c| c.to_digit(10)).collect();
        digits[at] = (digits[at] + wrong) % 10;
        let account: String = digits.iter().map(u32::to_string).collect();
        let mistyped = format!("NL{:02}{bank}{account}", 98 - rest);
        prop_assert!(find(&mistyped).iter().all(|found| found.kind != Kind::Iban), "{mistyped}");
    }

    #[test]
    fn spans_lie_in_any_text_in_order(text in "(?s).{0,40}|[-0-9A-Za-z@., +()\n]{0,60}") {
        let mut done = 0;
        for found in find(&text) {
            prop_assert!(found.span.start >= done && found.span.start < found.span.end);
            prop_assert!(text.get(found.span.clone()).is_some());
            done = found.span.end;
        }
    }
}
