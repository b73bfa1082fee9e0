//! Numbers as spreadsheets and survey engines write them.

/// The number of a cell with a decimal point or a decimal comma: `4`, `4.0`, `3,5`, `-22,3`, `1e3`;
/// none for anything else. A mark between thousands is not taken for one.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim().replace('\u{2212}', "-");
    let starts = cell.trim_start_matches(['-', '+']);
    let digits = |c: char| c.is_ascii_digit() || ".,eE+-".contains(c);
    if !starts.starts_with(|c: char| c.is_ascii_digit() || ".,".contains(c))
        || !cell.chars().all(digits)
    {
        return None;
    }
    let number: f64 = cell.replacen(',', ".", 1).parse().ok()?;
    number.is_finite().then_some(number)
}

/// The mark before the decimals of a cell that is a number with one.
pub(super) fn decimal_mark(cell: &str) -> Option<char> {
    let mark = cell.chars().find(|c| ".,".contains(*c))?;
    number(cell).map(|_| mark)
}
