//! iCalendar: the schedule of a plan as days in a calendar.

use dossier::Date;
use icalendar::{Calendar, Component, Event, EventLike, Property};
use wording::plan::Task;

use super::clean;

/// What is planned: its name in words and in files, and its tasks.
pub(crate) struct Entries {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) tasks: Vec<Task>,
}

/// The days of schedules as a calendar. What has no day is not in it.
///
/// The same schedule gives the same text, and the same task keeps its identity: who imports a plan anew gets no second one.
pub(crate) fn write(planned: &[Entries], place: Option<&str>, today: Date, colophon: &str) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Wijkverbinder//Wijkverbinder//NL"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    let place = place.map(clean).unwrap_or_default();
    for one in planned {
        for (at, task) in one.tasks.iter().enumerate() {
            let Some(day) = task.day else { continue };
            let mut event = Event::new();
            event.add_property("UID", format!("{}-{at}-{}@wijkverbinder", one.id, slug(&place)));
            event.add_property("DTSTAMP", format!("{}T000000Z", written(today)));
            event.append_property(whole_day("DTSTART", day));
            // The end is the day on which it is over: the next one.
            if let Ok(next) = day.tomorrow() {
                event.append_property(whole_day("DTEND", next));
            }
            let text = clean(&task.text);
            let name = clean(&one.name);
            event.summary(&if text.contains(&name) { text.clone() } else { format!("{name}: {text}") });
            event.description(&clean(colophon));
            // A day to do something on keeps nobody from other appointments.
            event.add_property("TRANSP", "TRANSPARENT");
            if !place.is_empty() {
                event.location(&place);
            }
            calendar.push(event.done());
        }
    }
    calendar.to_string()
}

fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, written(day)).add_parameter("VALUE", "DATE").done()
}

fn written(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A name as it may stand in an identity.
fn slug(name: &str) -> String {
    let kept = name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).take(40).collect::<String>();
    if kept.is_empty() { "plek".to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use ical::IcalParser;
    use proptest::prelude::*;

    use super::*;

    fn calendar(typed: &str) -> String {
        let day = Date::constant(2027, 3, 14);
        let task = |days, text: &str| Task { days, day: Some(day), text: text.to_owned() };
        let tasks = vec![task(-7, typed), task(0, "Het is zover"), Task { days: 3, day: None, text: typed.to_owned() }];
        let entries = Entries { name: typed.to_owned(), id: "shared-meal".to_owned(), tasks };
        write(&[entries], Some(typed), Date::constant(2026, 11, 22), typed)
    }

    /// The events as another library reads them: what is asked for of each.
    fn read(text: &str, property: &str) -> Vec<String> {
        let mut found = Vec::new();
        for calendar in IcalParser::new(text.as_bytes()) {
            for event in calendar.unwrap_or_else(|error| panic!("{error}: {text}")).events {
                let one = event.properties.iter().find(|one| one.name == property);
                found.push(one.and_then(|one| one.value.clone()).unwrap_or_default());
            }
        }
        found
    }

    #[test]
    fn a_task_with_a_day_is_a_whole_day_in_the_calendar() {
        let text = calendar("Soep");
        assert_eq!(read(&text, "DTSTART"), ["20270314", "20270314"]);
        assert_eq!(read(&text, "DTEND"), ["20270315", "20270315"]);
        assert_eq!(read(&text, "SUMMARY"), ["Soep", "Soep: Het is zover"]);
        assert_eq!(text, calendar("Soep"), "nothing of clock or chance is in it");
    }

    #[test]
    fn what_was_typed_stays_text() {
        for typed in
            ["a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "soep; brood, kaas \\n", "\u{0}\u{7}\u{202e}x", &"é".repeat(500)]
        {
            let text = calendar(typed);
            assert_eq!(read(&text, "SUMMARY").len(), 2, "{typed:?}: {text}");
            assert!(!text.contains(['\u{0}', '\u{7}', '\u{202e}']));
            // Lines of the file have at most 75 bytes, whatever they hold.
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_a_calendar_with_its_events(typed in "\\PC*|(?s).*") {
            prop_assert_eq!(read(&calendar(&typed), "DTSTART").len(), 2);
        }
    }
}
