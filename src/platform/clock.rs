//! The system's clock and time zone.

use jiff::{Timestamp, Zoned, tz::TimeZone};

use crate::app::{Clock, Moment};
use crate::model::Stamp;

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

fn moment(zoned: &Zoned) -> Moment {
    Moment {
        stamp: Stamp(zoned.timestamp().as_second()),
        year: zoned.year(),
        month: zoned.month(),
        day: zoned.day(),
        hour: zoned.hour(),
        minute: zoned.minute(),
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        moment(&Zoned::now())
    }

    fn local(&self, stamp: Stamp) -> Moment {
        let timestamp = Timestamp::from_second(stamp.0).unwrap_or(Timestamp::UNIX_EPOCH);
        moment(&timestamp.to_zoned(TimeZone::system()))
    }
}
