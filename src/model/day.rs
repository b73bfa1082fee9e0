//! Days of the calendar as moments, without a clock.

use super::Stamp;

/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;
/// Days of four hundred years, after which the calendar repeats itself.
const ERA: i64 = 146_097;

impl Stamp {
    /// Midday (UTC) of a day of the Gregorian calendar: what is known to the day is kept so, and is
    /// the same day wherever it is read.
    pub fn midday(year: i64, month: i64, day: i64) -> Self {
        // Years are counted from March, so that the leap day comes last.
        let year = if month <= 2 { year - 1 } else { year };
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        Self((year * 365 + leap_days + day_of_year - EPOCH) * DAY + DAY / 2)
    }

    /// The same, if the calendar has that day.
    pub fn of_day(year: i64, month: i64, day: i64) -> Option<Self> {
        let is_near = (0..=9999).contains(&year) && (1..=12).contains(&month);
        let stamp = (is_near && (1..=31).contains(&day)).then(|| Self::midday(year, month, day))?;
        (stamp.day() == (year, month, day)).then_some(stamp)
    }

    /// Year, month 1–12 and day of the month (UTC).
    pub fn day(self) -> (i64, i64, i64) {
        let days = self.0.div_euclid(DAY) + EPOCH;
        let (era, in_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * year + year / 4 - year / 100);
        let march = (5 * in_year + 2) / 153;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let day = in_year - (153 * march + 2) / 5 + 1;
        (era * 400 + year + i64::from(month <= 2), month, day)
    }

    /// The day as files write it, `2026-11-17` (UTC).
    pub fn date(self) -> String {
        let (year, month, day) = self.day();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Whole days from another stamp to this one.
    pub fn days_since(self, other: Self) -> i64 {
        self.0.div_euclid(DAY) - other.0.div_euclid(DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_in_files() {
        assert_eq!(Stamp::midday(2026, 3, 9).date(), "2026-03-09");
    }

    #[test]
    fn a_day_that_the_calendar_does_not_have_is_none() {
        assert_eq!(Stamp::of_day(2028, 2, 29), Some(Stamp::midday(2028, 2, 29)));
        for (year, month, day) in [(2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31)] {
            assert_eq!(Stamp::of_day(year, month, day), None);
        }
        assert_eq!(Stamp::of_day(i64::MAX, 1, 1), None);
    }

    #[test]
    fn every_day_of_a_thousand_years_comes_back() {
        let mut stamp = Stamp::midday(1600, 1, 1);
        assert_eq!(Stamp::midday(1970, 1, 1), Stamp(DAY / 2));
        assert_eq!(Stamp::midday(2000, 2, 29), Stamp(951_825_600));
        for _ in 0..365_243 {
            let (year, month, day) = stamp.day();
            assert_eq!(Stamp::midday(year, month, day), stamp);
            let next = Stamp(stamp.0 + DAY);
            assert!(next.day() > stamp.day() && next.days_since(stamp) == 1);
            stamp = next;
        }
        assert_eq!(stamp.day(), (2600, 1, 1));
    }
}
