//! A number as a spreadsheet shows it.

use super::{PasteFault, folded};
use crate::model::{Kpi, Language};

/// The number of a cell, in the unit of its figure; none where the cell is empty or a dash.
pub fn number(cell: &str, kpi: &Kpi, language: Language) -> Result<Option<f64>, PasteFault> {
    let cell = folded(cell);
    if ["", "-", "–", "—", "−"].contains(&cell.as_str()) {
        return Ok(None);
    }
    let plain = plain(without_unit(&cell, kpi)?, language)?;
    let number: Option<f64> = plain.parse().ok();
    number.filter(|number| number.is_finite()).map(Some).ok_or(PasteFault::NotANumber)
}

fn without_unit<'c>(cell: &'c str, kpi: &Kpi) -> Result<&'c str, PasteFault> {
    let units = [&kpi.unit.fi, &kpi.unit.en].map(|unit| folded(unit));
    let bare = units.iter().find_map(|unit| cell.strip_suffix(unit.as_str()));
    match (bare, cell.ends_with('%')) {
        (Some(bare), _) => Ok(bare.trim_end()),
        (None, true) => Err(PasteFault::OtherUnit(kpi.code.clone())),
        (None, false) => Ok(cell),
    }
}

/// The number as a program writes it.
fn plain(text: &str, language: Language) -> Result<String, PasteFault> {
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
        Err(PasteFault::NotANumber)
    }
}

/// The mark before the decimals, if there is one.
fn decimal_mark(digits: &str, language: Language) -> Result<Option<char>, PasteFault> {
    let count = |mark: char| digits.matches(mark).count();
    let last = digits.rfind([',', '.']).and_then(|at| digits.get(at..)?.chars().next());
    let Some(last) = last else { return Ok(None) };
    match (count(','), count('.')) {
        (1, 0) | (0, 1) if is_doubtful(digits, last, language) => Err(PasteFault::TwoWays),
        (1, 0) | (0, 1) => Ok(Some(last)),
        // Several of one kind are between thousands.
        (0, _) | (_, 0) => Ok(None),
        _ if count(last) == 1 => Ok(Some(last)),
        _ => Err(PasteFault::NotANumber),
    }
}

/// `1,234` is a thousand and more in English, and one and a little in Finnish.
fn is_doubtful(digits: &str, mark: char, language: Language) -> bool {
    let own = if language == Language::Finnish { ',' } else { '.' };
    let Some((whole, after)) = digits.split_once(mark) else { return false };
    mark != own && after.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Better, Wording};

    fn kpi(fi: &str, en: &str) -> Option<Kpi> {
        let text = Wording::default();
        Some(Kpi {
            code: "K01".parse().ok()?,
            name: text.clone(),
            definition: text.clone(),
            unit: Wording { fi: fi.to_owned(), en: en.to_owned() },
            better: Better::Up,
            decimals: 1,
            themes: Vec::new(),
            source: text,
        })
    }

    fn read(cell: &str, language: Language) -> Option<Result<Option<f64>, PasteFault>> {
        Some(number(cell, &kpi("%", "%")?, language))
    }

    #[test]
    fn numbers_as_both_languages_write_them() {
        for language in Language::ALL {
            for (cell, expected) in [
                ("12,5", 12.5),
                ("12.5 %", 12.5),
                ("12,50%", 12.5),
                ("\u{2212}3", -3.0),
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
                assert_eq!(read(cell, language), Some(Ok(Some(expected))), "{cell}");
            }
            for cell in ["x", "12x", "1,2,3", "1 23", "1,2.3,4", "%", "1e5", "--1", ".", "inf"] {
                assert_eq!(read(cell, language), Some(Err(PasteFault::NotANumber)), "{cell}");
            }
            assert_eq!(read(" – ", language), Some(Ok(None)));
        }
    }

    #[test]
    fn a_doubtful_number_is_asked_about_in_the_language_where_it_is() {
        let (finnish, english) = (Language::Finnish, Language::English);
        assert_eq!(read("1,234", english), Some(Err(PasteFault::TwoWays)));
        assert_eq!(read("1,234", finnish), Some(Ok(Some(1.234))));
        assert_eq!(read("1.234", finnish), Some(Err(PasteFault::TwoWays)));
        assert_eq!(read("1.234", english), Some(Ok(Some(1.234))));
    }

    #[test]
    fn units_are_those_of_the_figure() {
        let Some(years) = kpi("vuotta", "years") else { return assert!(kpi("a", "b").is_some()) };
        for cell in ["4,5 vuotta", "4.5 Years", "4,5"] {
            assert_eq!(number(cell, &years, Language::Finnish), Ok(Some(4.5)));
        }
        let fault = PasteFault::OtherUnit(years.code.clone());
        assert_eq!(number("4 %", &years, Language::Finnish), Err(fault));
    }
}
