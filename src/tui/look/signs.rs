//! The ASCII form of everything that stands on screen, one column for one: for terminals that show no other signs.

/// A sign that shows the same in ASCII: the signs of the screens by what they are for, letters without their marks, and a question
/// mark for the rest.
pub(super) fn ascii(symbol: &str) -> char {
    let Some(sign) = symbol.chars().next() else { return ' ' };
    match sign {
        // Lines and corners.
        '─' | '━' | '═' => '-',
        '│' | '┃' | '║' => '|',
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '╭' | '╮' | '╰' | '╯' => '+',
        // Bars: as it is, with measures, and what is left.
        '█' | '▇' | '▆' | '▅' | '▄' | '■' => '#',
        '▒' | '░' | '▓' => '=',
        '·' | '•' | '–' | '—' | '‐' | '‑' | '−' => '-',
        // Marks.
        '▸' | '▹' | '▶' | '▷' | '→' | '›' | '»' => '>',
        '◂' | '◃' | '◀' | '←' | '‹' | '«' => '<',
        '▾' | '▿' | '▼' | '↓' | '✓' | '✔' => 'v',
        '▴' | '▵' | '▲' | '↑' => '^',
        '●' | '◉' => 'o',
        '○' | '◌' | '°' => '.',
        '×' | '✗' | '✘' => 'x',
        '±' | '≈' => '~',
        '★' | '☆' => '*',
        '≥' => '>',
        '≤' => '<',
        // Signs in texts.
        '…' => '.',
        '‘' | '’' | '‚' | '′' => '\'',
        '“' | '”' | '„' | '″' => '"',
        '€' => 'E',
        _ => any_ascii::any_ascii_char(sign).chars().next().unwrap_or('?'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_marks_and_nothing_becomes_nothing() {
        let ascii = |text: &str| text.chars().map(|c| ascii(&c.to_string())).collect::<String>();
        assert_eq!(
            ascii("Één café aan zee, ’s-Gravenhage: Çelik, Łódź"),
            "Een cafe aan zee, 's-Gravenhage: Celik, Lodz"
        );
        assert_eq!(ascii("█▒· ▸ ● ○ ✓ × ±"), "#=- > o . v x ~");
        assert_eq!(ascii("\u{a0}€ 50"), " E 50");
        assert!(ascii("漢\u{e000}").is_ascii());
    }

    #[test]
    fn the_signs_of_evidence_stay_apart() {
        let signs = ["●●●●", "●●●", "●●", "●", "○", "±", "×"];
        let told: std::collections::BTreeSet<String> =
            signs.iter().map(|sign| sign.chars().map(|c| ascii(&c.to_string())).collect()).collect();
        assert_eq!(told.len(), signs.len());
    }
}
