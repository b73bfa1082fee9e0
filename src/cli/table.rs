//! Columns in a row.

/// To which side the words of a column lean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lean {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

const GAP: &str = "  ";

/// A table under its headings. A column that has nothing in any row is left out.
pub fn table<const N: usize>(headings: [(String, Lean); N], rows: &[[String; N]]) -> String {
    let filled = |column: usize| rows.iter().any(|row| !row[column].is_empty());
    let columns: Vec<usize> = (0..N).filter(|column| filled(*column)).collect();
    let leans = headings.each_ref().map(|(_, lean)| *lean);
    let headings = headings.map(|(heading, _)| heading);
    let all = || std::iter::once(&headings).chain(rows);
    let width = |column: usize| all().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let line = |row: &[String; N]| {
        let cells = columns.iter().map(|c| padded(&row[*c], widths[*c], leans[*c]));
        let line = cells.collect::<Vec<_>>().join(GAP);
        format!("{}\n", line.trim_end())
    };
    all().map(line).collect()
}

fn padded(text: &str, width: usize, lean: Lean) -> String {
    match lean {
        Lean::Left => format!("{text:<width$}"),
        Lean::Right => format!("{text:>width$}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_and_empty_ones_are_left_out() {
        let headings = [("a", Lean::Left), ("b", Lean::Left), ("n", Lean::Right)];
        let headings = headings.map(|(text, lean)| (text.to_owned(), lean));
        let rows = [["pää", "", "1"], ["x", "", "22"]].map(|row| row.map(str::to_owned));
        assert_eq!(table(headings, &rows), "a     n\npää   1\nx    22\n");
    }
}
