//! A number as somebody types it, in either language’s way.

use super::Texts;
use crate::model::Language;

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// Nothing that anybody writes for a number.
    NotANumber,
    /// It reads as one with decimals and as one a thousand times that.
    TwoWays,
}

/// Reads a number with a comma or a point before its decimals, with spaces, apostrophes, points or
/// commas between thousands: `1 234,5`, `1,234.5`, `−3`. The language decides only what would read
/// in two ways.
///
/// # Errors
/// [`NumberFault`]; nothing is guessed.
pub fn typed_number(typed: &str, language: Language) -> Result<f64, NumberFault> {
    let plain = plain(&typed.split_whitespace().collect::<Vec<_>>().join(" "), language)?;
    let number: Option<f64> = plain.parse().ok();
    number.filter(|number| number.is_finite()).ok_or(NumberFault::NotANumber)
}

/// The number as a program writes it.
fn plain(text: &str, language: Language) -> Result<String, NumberFault> {
    let text = text.replace('−', "-");
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let digits = digits.strip_prefix('+').unwrap_or(digits);
    let mark = decimal_mark(digits, language)?;
    let (whole, decimals) = match mark.and_then(|mark| digits.split_once(mark)) {
        Some((whole, decimals)) => (whole, decimals),
        None => (digits, ""),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = whole.split([' ', '\'', '.', ',']).collect();
    let grouped = match groups.split_first() {
        Some((only, [])) => !only.is_empty() || !decimals.is_empty(),
        Some((first, rest)) => {
            (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
        }
        None => false,
    };
    if grouped && is_digits(decimals) && groups.iter().all(|group| is_digits(group)) {
        Ok(format!("{sign}{}.{decimals}", groups.concat()))
    } else {
        Err(NumberFault::NotANumber)
    }
}

/// The mark before the decimals, if there is one.
fn decimal_mark(digits: &str, language: Language) -> Result<Option<char>, NumberFault> {
    let count = |mark: char| digits.matches(mark).count();
    let last = digits.rfind([',', '.']).and_then(|at| digits.get(at..)?.chars().next());
    let Some(last) = last else { return Ok(None) };
    match (count(','), count('.')) {
        (1, 0) | (0, 1) if is_doubtful(digits, last, language) => Err(NumberFault::TwoWays),
        (1, 0) | (0, 1) => Ok(Some(last)),
        // Several of one kind are between thousands.
        (0, _) | (_, 0) => Ok(None),
        _ if count(last) == 1 => Ok(Some(last)),
        _ => Err(NumberFault::NotANumber),
    }
}

/// `1,234` is a thousand and more in English, and one and a little in Finnish.
fn is_doubtful(digits: &str, mark: char, language: Language) -> bool {
    let own = if language == Language::Finnish { ',' } else { '.' };
    let Some((whole, after)) = digits.split_once(mark) else { return false };
    mark != own && after.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

impl Texts {
    /// Year, month and day as somebody types them: `31.12.2026`, `2026-12-31`, or as the language
    /// writes a date. Whether there is such a day is not asked.
    pub fn typed_date(&self, typed: &str) -> Option<[i64; 3]> {
        let typed = typed.trim();
        let parts = |mark: char| -> Option<Vec<i64>> {
            typed.split(mark).map(|part| part.trim().parse().ok()).collect()
        };
        match (parts('.').as_deref(), parts('-').as_deref()) {
            (Some([day, month, year]), _) | (_, Some([year, month, day])) => {
                Some([*year, *month, *day])
            }
            _ => self.worded_date(typed),
        }
    }

    fn worded_date(&self, typed: &str) -> Option<[i64; 3]> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let [day, _, year] = words[..] else { return None };
        let (day, year): (i8, i16) = (day.trim_end_matches('.').parse().ok()?, year.parse().ok()?);
        let said = words.join(" ").to_lowercase();
        let is_said = |month: &i8| self.long_date(year, *month, day).to_lowercase() == said;
        let month = (1..=12).find(is_said)?;
        Some([year.into(), month.into(), day.into()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_both_languages_write_them() {
        for language in Language::ALL {
            for (typed, expected) in [
                ("12,5", 12.5),
                (" 12.5 ", 12.5),
                ("\u{2212}3", -3.0),
                ("-3", -3.0),
                ("+4", 4.0),
                ("1\u{202F}234,5", 1234.5),
                ("1\u{A0}234 567", 1_234_567.0),
                ("1.234.567", 1_234_567.0),
                ("1,234.5", 1234.5),
                ("1.234,5", 1234.5),
                ("1'234", 1234.0),
                ("0,125", 0.125),
                (",5", 0.5),
                ("12345", 12345.0),
            ] {
                assert_eq!(typed_number(typed, language), Ok(expected), "{typed}");
            }
        }
    }

    #[test]
    fn dates_as_both_languages_write_them() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for typed in ["31.12.2026", " 31. 12. 2026 ", "2026-12-31"] {
                assert_eq!(texts.typed_date(typed), Some([2026, 12, 31]), "{typed}");
            }
            for (month, day) in [(1, 31), (5, 4), (12, 9)] {
                let written = [texts.date(2026, month, day), texts.long_date(2026, month, day)];
                for typed in written {
                    let read = texts.typed_date(&typed);
                    assert_eq!(read, Some([2026, month.into(), day.into()]), "{typed}");
                }
            }
            for typed in ["", "31.12.", "joulukuu", "12/31/2026", "31.12.2026.1", "5 May"] {
                assert_eq!(texts.typed_date(typed), None, "{typed}");
            }
        }
    }

    #[test]
    fn nothing_is_guessed() {
        let no_numbers = [
            "", " ", "x", "12x", "12 %", "1,2,3", "1 23", "1 2", "1,2.3,4", "1e5", "--1", "-", ".",
            ",", "inf", "NaN", "1-2", "٣",
        ];
        for language in Language::ALL {
            for typed in no_numbers {
                let read = typed_number(typed, language);
                assert_eq!(read, Err(NumberFault::NotANumber), "{typed:?}");
            }
        }
    }

    #[test]
    fn a_number_that_reads_in_two_ways_is_refused_in_the_language_where_it_does() {
        let (finnish, english) = (Language::Finnish, Language::English);
        for (typed, doubtful, plain) in [
            ("1,234", english, finnish),
            ("1.234", finnish, english),
            ("-12,345", english, finnish),
        ] {
            assert_eq!(typed_number(typed, doubtful), Err(NumberFault::TwoWays), "{typed}");
            assert!(typed_number(typed, plain).is_ok_and(|read| read.abs() < 13.0), "{typed}");
        }
    }
}
