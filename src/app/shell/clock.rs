//! What time it is where the user is.

use std::time::{Duration, SystemTime};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

/// The longest that is waited for tomorrow, should the calendar have no answer.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The local day and time.
pub fn now() -> DateTime {
    Zoned::now().datetime()
}

/// The local day and time of a moment that the system tells of; that of now if it is out of reach of the calendar.
pub fn local(moment: SystemTime) -> DateTime {
    Timestamp::try_from(moment).map_or_else(|_| now(), |moment| moment.to_zoned(TimeZone::system()).datetime())
}

/// How long it is until the next day begins.
pub fn until_tomorrow() -> Duration {
    let now = Zoned::now();
    let tomorrow = now.checked_add(1.day()).and_then(|then| then.start_of_day());
    let left = tomorrow.ok().and_then(|then| Duration::try_from(now.duration_until(&then)).ok());
    // A little more, so that a clock that is read in coarser steps also says that it is tomorrow.
    left.unwrap_or(DAY).min(DAY) + Duration::from_millis(10)
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
    fn tomorrow_comes_within_little_more_than_a_day() {
        let left = until_tomorrow();
        assert!(left > Duration::ZERO && left <= DAY + Duration::from_secs(1));
    }
}
