//! Days and months in words.

use dossier::Date;

use crate::Wording;
use crate::language::text;

impl Wording {
    /// A day in words: "22 november 2026".
    pub fn day(&self, day: Date) -> String {
        text!(self, "day", day = day.day().to_string(), month = self.month(day))
    }

    /// A month with its year in words: "november 2026".
    pub fn month(&self, day: Date) -> String {
        let name = match day.month() {
            1 => text!(self, "month-1"),
            2 => text!(self, "month-2"),
            3 => text!(self, "month-3"),
            4 => text!(self, "month-4"),
            5 => text!(self, "month-5"),
            6 => text!(self, "month-6"),
            7 => text!(self, "month-7"),
            8 => text!(self, "month-8"),
            9 => text!(self, "month-9"),
            10 => text!(self, "month-10"),
            11 => text!(self, "month-11"),
            _ => text!(self, "month-12"),
        };
        format!("{name} {}", day.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_day_is_said_in_words_without_a_separator_in_its_year() {
        let day: Date = "2026-03-01".parse().unwrap();
        assert_eq!(Wording::new(Language::Nl).day(day), "1 maart 2026");
        assert_eq!(Wording::new(Language::En).day(day), "1 March 2026");
    }

    #[test]
    fn every_month_has_a_name_of_its_own() {
        for language in Language::ALL {
            let wording = Wording::new(language);
            let month = |month: i8| wording.month(Date::constant(2026, month, 1));
            let names: std::collections::BTreeSet<String> = (1..=12).map(month).collect();
            assert_eq!(names.len(), 12, "{names:?}");
        }
    }
}
