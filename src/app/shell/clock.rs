//! What time it is where the user is.

use std::time::{Duration, SystemTime};
use std::{env, fs};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

/// The longest that is waited for tomorrow, should the calendar have no answer.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The local day and time.
pub fn now() -> DateTime {
    zoned_now().datetime()
}

/// The local day and time of a moment that the system tells of; that of now if it is out of reach of the calendar.
pub fn local(moment: SystemTime) -> DateTime {
    Timestamp::try_from(moment).map_or_else(|_| now(), |moment| moment.to_zoned(zone()).datetime())
}

/// How long it is until the next day begins.
pub fn until_tomorrow() -> Duration {
    let now = zoned_now();
    let tomorrow = now.checked_add(1.day()).and_then(|then| then.start_of_day());
    let left = tomorrow.ok().and_then(|then| Duration::try_from(now.duration_until(&then)).ok());
    // A little more, so that a clock that is read in coarser steps also says that it is tomorrow.
    left.unwrap_or(DAY).min(DAY) + Duration::from_millis(10)
}

fn zoned_now() -> Zoned {
    Timestamp::now().to_zoned(zone())
}

/// The time zone of the system. Where nobody asks for another one, its rules are in one file; to find out its name too, every file
/// of the system's time zones would be listed, at each start.
fn zone() -> TimeZone {
    let is_asked_for = env::var_os("TZ").is_some();
    let rules = fs::read("/etc/localtime").ok().filter(|_| cfg!(unix) && !is_asked_for);
    let local = rules.and_then(|rules| TimeZone::tzif("", &rules).ok());
    local.unwrap_or_else(TimeZone::system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_of_the_system_is_told_as_the_calendar_tells_it() {
        let (before, told, after) = (now(), local(SystemTime::now()), now());
        assert!(before <= told && told <= after);
    }

    #[test]
    fn the_rules_of_the_system_are_those_that_jiff_finds() {
        let (ours, found) = (zone(), TimeZone::system());
        for month in 0..36 {
            let moment = Timestamp::from_second(1_790_000_000 + month * 2_629_746).unwrap();
            assert_eq!(ours.to_datetime(moment), found.to_datetime(moment));
        }
    }

    #[test]
    fn tomorrow_comes_within_little_more_than_a_day() {
        let left = until_tomorrow();
        assert!(left > Duration::ZERO && left <= DAY + Duration::from_secs(1));
    }
}
