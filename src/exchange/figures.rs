//! Tables of figures as other programs take them: as they are read, with numbers that are numbers.

use super::WriteError;
use super::template::{is_number, lines};
use crate::model::Language;

/// A table with the sign between cells that spreadsheets of the language expect.
///
/// # Errors
/// None that a table could cause; what the writer of the format says.
pub fn figures_csv(rows: &[Vec<String>], language: Language) -> Result<String, WriteError> {
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect();
    lines(language, &rows)
}

/// A table with tabs between cells, as spreadsheets paste it.
pub fn figures_tabbed(rows: &[Vec<String>]) -> String {
    let cell = |cell: &String| plain(cell).replace(['\t', '\r', '\n'], " ");
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join("\t");
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A signed number without the signs that only people read: a spreadsheet takes `−3` for words.
fn plain(cell: &str) -> String {
    let unsigned = cell.strip_prefix(['−', '+', '±']).unwrap_or(cell);
    match (is_number(unsigned), cell.starts_with('−')) {
        (true, true) => format!("-{unsigned}"),
        (true, false) => unsigned.to_owned(),
        (false, _) => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_numbers_and_nothing_runs() {
        let rows = [vec!["Pituus".to_owned(), "−6,5".to_owned(), "+3".to_owned()]];
        let rows = [&rows[..], &[vec!["=1+1".to_owned(), "≈".to_owned(), "–".to_owned()]]].concat();
        let csv = figures_csv(&rows, Language::Finnish);
        assert_eq!(csv.ok().as_deref(), Some("\u{feff}Pituus;-6,5;3\n'=1+1;≈;–\n"));
        assert_eq!(figures_tabbed(&rows), "Pituus\t-6,5\t3\n=1+1\t≈\t–");
    }
}
