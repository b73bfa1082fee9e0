//! A reader's calculator: every line of arithmetic in the file is worked out again.

use std::collections::BTreeMap;

use mitta::model::Language;

use super::{example, formulas, number, sections};

/// The value of an expression of numbers, `+ − · /`, parentheses and `³√(…)`.
pub fn value(text: &str) -> Option<f64> {
    let text: Vec<char> =
        text.replace(',', ".").replace("³√", "√").chars().filter(|c| *c != ' ').collect();
    let mut rest = text.as_slice();
    let sum = sum(&mut rest)?;
    rest.is_empty().then_some(sum)
}

fn sum(rest: &mut &[char]) -> Option<f64> {
    let mut total = product(rest)?;
    while let [sign @ ('+' | '−'), after @ ..] = *rest {
        *rest = after;
        let part = product(rest)?;
        total += if *sign == '+' { part } else { -part };
    }
    Some(total)
}

fn product(rest: &mut &[char]) -> Option<f64> {
    let mut total = factor(rest)?;
    while let [sign @ ('·' | '/'), after @ ..] = *rest {
        *rest = after;
        let part = factor(rest)?;
        total = if *sign == '·' { total * part } else { total / part };
    }
    Some(total)
}

fn factor(rest: &mut &[char]) -> Option<f64> {
    match *rest {
        ['√', after @ ..] => {
            *rest = after;
            factor(rest).map(f64::cbrt)
        }
        ['(', after @ ..] => {
            *rest = after;
            let inner = sum(rest)?;
            let [')', after @ ..] = *rest else { return None };
            *rest = after;
            Some(inner)
        }
        _ => {
            let length = rest.iter().take_while(|c| c.is_ascii_digit() || **c == '.').count();
            let (digits, after) = rest.split_at(length);
            *rest = after;
            digits.iter().collect::<String>().parse().ok()
        }
    }
}

fn decimals(text: &str) -> usize {
    text.split_once([',', '.']).map_or(0, |(_, after)| after.len())
}

/// Whether a number is printed as it should be: exact, or rounded to the decimals that are shown.
pub fn is_printed(value: f64, text: &str, exactly: bool) -> bool {
    let step = 10_f64.powi(-(decimals(text) as i32));
    let tolerance = if exactly { 1e-9 } else { step / 2.0 + 1e-9 };
    number(text).is_some_and(|shown| (shown - value).abs() <= tolerance)
}

/// The last number of each line that gives a name to it.
pub fn results(language: Language) -> BTreeMap<&'static str, &'static str> {
    let named = |line: &'static str| {
        let (name, _) = line.split_once(" = ")?;
        let result = line.rsplit(['=', '≈']).next()?.trim();
        value(name).is_none().then_some((name, result))
    };
    formulas(example(language)).into_iter().filter_map(named).collect()
}

#[test]
fn every_line_of_arithmetic_is_true() {
    for language in Language::ALL {
        let mut worked = 0;
        for line in sections(language).iter().flat_map(formulas) {
            let parts: Vec<&str> = line.split(['=', '≈']).map(str::trim).collect();
            for pair in parts.windows(2) {
                let Some(left) = value(pair[0]).filter(|_| number(pair[0]).is_none()) else {
                    continue;
                };
                let about = line.contains(&format!("≈ {}", pair[1]));
                assert!(is_printed(left, pair[1], !about), "{line}: {} is {left}", pair[0]);
                worked += 1;
            }
        }
        assert!(worked >= 14, "only {worked} lines were worked out");
    }
}

#[test]
fn the_calculator_can_count() {
    let near = |text: &str, right: f64| (value(text).unwrap() - right).abs() < 1e-9;
    assert!(near("(2 · 75 + 50) / 4 − 1,5", 48.5) && near("³√(2 · 4) · 3", 6.0));
    assert!(value("m ± t").is_none() && value("2 · (3").is_none() && value("").is_none());
    assert!(is_printed(1.191, "1,19", false) && !is_printed(1.191, "1,19", true));
    assert!(!is_printed(1.196, "1.19", false));
}
