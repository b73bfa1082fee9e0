//! Days as they are written in the files.

use crate::model::Stamp;

/// Midday (UTC) of a day written as `2026-11-17`; nothing if there is no such day.
pub(super) fn midday(text: &str) -> Option<Stamp> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || !parts.iter().all(|part| digits(part)) {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    exists.then(|| Stamp::midday(year, month, day))
}

fn days_in(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar() {
        assert_eq!(midday("1970-01-01"), Some(Stamp(43_200)));
        assert_eq!(midday("2000-02-29"), Some(Stamp(951_825_600)));
        assert_eq!(midday("2026-11-17"), Some(Stamp(1_794_916_800)));
        for bad in ["2026-02-29", "2026-13-01", "2026-1-1", "17.11.2026", "+026-01-01", ""] {
            assert_eq!(midday(bad), None, "{bad}");
        }
    }
}
