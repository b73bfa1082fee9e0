//! Numbers, dates and times as each language writes them.

use super::{Arg, Texts};
use crate::model::Language;

const MINUS: char = '\u{2212}';
/// Narrow no-break space, before % and between thousands in Finnish.
const NARROW: char = '\u{202F}';

impl Texts {
    /// Whole points, halves away from zero: `62`.
    pub fn points(&self, value: f64) -> String {
        self.decimal(value, 0)
    }

    /// A number with a fixed number of decimals: `54,2` or `54.2`, with a real minus sign.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let scale = 10_f64.powi(decimals as i32);
        // `round` goes away from zero at halves; formatting alone would round to even.
        let rounded = (value * scale).round() / scale;
        let text = format!("{:.decimals$}", rounded.abs());
        let text = match self.language() {
            Language::Finnish => text.replace('.', ","),
            Language::English => text,
        };
        if rounded < 0.0 { format!("{MINUS}{text}") } else { text }
    }

    /// A number to its last digit, with so many decimals at least: `12 345,50` or `12345.50`. What
    /// it gives, [`typed_number`](super::typed_number) takes.
    pub fn exact(&self, value: f64, least: usize) -> String {
        let shortest = value.abs().to_string();
        let decimals = shortest.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let text = if decimals < least { format!("{:.least$}", value.abs()) } else { shortest };
        let text = match self.language() {
            Language::Finnish => grouped(&text.replace('.', ",")),
            Language::English => text,
        };
        if value < 0.0 { format!("{MINUS}{text}") } else { text }
    }

    /// A number with its unit: `12,5 %`, `12.5%`, `4.5 years`.
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        match (unit, self.language()) {
            ("", _) => number.to_owned(),
            ("%", Language::Finnish) => format!("{number}{NARROW}%"),
            ("%", Language::English) => format!("{number}%"),
            _ => format!("{number} {unit}"),
        }
    }

    /// A change with its sign: `+5`, `−1`, `±0`.
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let scale = 10_f64.powi(decimals as i32);
        let rounded = (value * scale).round() / scale;
        let text = self.decimal(rounded, decimals);
        if rounded == 0.0 {
            format!("±{text}")
        } else if rounded > 0.0 {
            format!("+{text}")
        } else {
            text
        }
    }

    /// A share 0–1 as whole per cent.
    pub fn percent(&self, share: f64) -> String {
        let whole = self.decimal(share * 100.0, 0);
        match self.language() {
            Language::Finnish => format!("{whole}{NARROW}%"),
            Language::English => format!("{whole}%"),
        }
    }

    /// A time of the day: `14.02` or `14:02`.
    pub fn time(&self, hour: i8, minute: i8) -> String {
        match self.language() {
            Language::Finnish => format!("{hour}.{minute:02}"),
            Language::English => format!("{hour}:{minute:02}"),
        }
    }

    /// A date in short: `20.11.2026` or `20 November 2026`.
    pub fn date(&self, year: i16, month: i8, day: i8) -> String {
        match self.language() {
            Language::Finnish => format!("{day}.{month}.{year}"),
            Language::English => self.long_date(year, month, day),
        }
    }

    /// A date in words: `20. marraskuuta 2026` or `20 November 2026`.
    pub fn long_date(&self, year: i16, month: i8, day: i8) -> String {
        let (day, year) = (day.to_string(), year.to_string());
        let key = match month {
            1 => "date-january",
            2 => "date-february",
            3 => "date-march",
            4 => "date-april",
            5 => "date-may",
            6 => "date-june",
            7 => "date-july",
            8 => "date-august",
            9 => "date-september",
            10 => "date-october",
            11 => "date-november",
            _ => "date-december",
        };
        self.with(key, &[("day", Arg::Text(&day)), ("year", Arg::Text(&year))])
    }
}

/// The whole part in groups of three, where it has five digits or more.
fn grouped(text: &str) -> String {
    let whole = text.find(',').unwrap_or(text.len());
    if whole < 5 {
        return text.to_owned();
    }
    let mut grouped = String::with_capacity(text.len() + whole / 3);
    for (at, digit) in text.chars().enumerate() {
        if at > 0 && at < whole && (whole - at).is_multiple_of(3) {
            grouped.push(NARROW);
        }
        grouped.push(digit);
    }
    grouped
}
