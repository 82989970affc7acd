//! What is filled in of a choice: the day, the day to look back, and what is asked of the municipality.

use dossier::{Choice, Date};

use crate::Wording;
use crate::language::text;

/// Something of a choice that is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it is")]
pub enum Field {
    Held,
    LookBack,
    Contact,
    Hours,
    Money,
    Years,
    Permissions,
    Places,
}

impl Wording {
    /// What a field is called.
    pub fn plan_field_name(&self, field: Field) -> String {
        match field {
            Field::Held => text!(self, "field-held"),
            Field::LookBack => text!(self, "field-look-back"),
            Field::Contact => text!(self, "field-contact"),
            Field::Hours => text!(self, "field-hours"),
            Field::Money => text!(self, "field-money"),
            Field::Years => text!(self, "field-years"),
            Field::Permissions => text!(self, "field-permissions"),
            Field::Places => text!(self, "field-places"),
        }
    }

    /// What stands in a field, as it is typed; nothing where it was not filled in.
    pub fn plan_field(&self, choice: &Choice, field: Field) -> String {
        let number = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
        let days = |days: &[Date]| days.iter().copied().map(typed).collect::<Vec<_>>().join("; ");
        match field {
            Field::Held => days(choice.held.as_slice()),
            Field::LookBack => days(&choice.look_back),
            Field::Contact => choice.asks.contact.clone().unwrap_or_default(),
            Field::Hours => number(choice.asks.hours),
            Field::Money => number(choice.asks.money),
            Field::Years => number(choice.asks.years),
            Field::Permissions => choice.asks.permissions.join("; "),
            Field::Places => choice.asks.places.join("; "),
        }
    }
}

/// A day as one types it: "14-3-2027".
fn typed(day: Date) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}

/// A day as one types it: "14-3-2027", "14/3/2027", "2027-03-14".
///
/// ```
/// use wording::plan::read_day;
///
/// assert_eq!(read_day("14-3-2027"), read_day(" 2027-03-14 "));
/// assert_eq!(read_day("31-2-2027"), None);
/// ```
pub fn read_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.trim().split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
