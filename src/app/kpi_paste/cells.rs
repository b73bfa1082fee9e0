//! A pasted text as rows of cells.

/// A row that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Which row of the table, from 1; blank ones count.
    pub line: usize,
    cells: Vec<String>,
}

impl Row {
    /// A cell without the blanks around it; empty where the row has ended.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// How many cells it has.
    pub fn width(&self) -> usize {
        self.cells.len()
    }
}

/// The rows of a text. Cells are divided by tabs, or by semicolons where there is no tab.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let between = if text.contains('\t') { '\t' } else { ';' };
    let (mut rows, mut cells, mut line) = (Vec::new(), Vec::new(), 1);
    let mut rest = text.trim_start_matches('\u{FEFF}');
    loop {
        let (cell, after) = cell(rest, between);
        cells.push(cell.trim().to_owned());
        if let Some(next) = after.strip_prefix(between) {
            rest = next;
            continue;
        }
        let cells = std::mem::take(&mut cells);
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
        line += 1;
        let ends = ["\r\n", "\n", "\r"];
        match ends.into_iter().find_map(|end| after.strip_prefix(end)) {
            Some(next) => rest = next,
            None => return rows,
        }
    }
}

/// The first cell, and what comes after it: a divider, a line end or nothing.
fn cell(text: &str, between: char) -> (String, &str) {
    quoted(text, between).unwrap_or_else(|| {
        let end = text.find([between, '\n', '\r']).unwrap_or(text.len());
        let (cell, after) = text.split_at(end);
        (cell.to_owned(), after)
    })
}

/// A cell in quotes, which may hold line ends; a quote within it is doubled.
fn quoted(text: &str, between: char) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        cell.push_str(part);
        let Some(doubled) = after.strip_prefix('"') else {
            let ends = after.is_empty() || after.starts_with([between, '\n', '\r']);
            return ends.then_some((cell, after));
        };
        cell.push('"');
        rest = doubled;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        rows(text).into_iter().map(|row| (row.line, row.cells)).collect()
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn tabs_and_any_line_ends() {
        let text = "\u{FEFF}a\tb\r\n\n c \t\rd\te\n";
        assert_eq!(read(text), [row(1, &["a", "b"]), row(3, &["c", ""]), row(4, &["d", "e"])]);
        assert_eq!(read("a;b\nc"), [row(1, &["a", "b"]), row(2, &["c"])]);
        assert_eq!(read("a;b\tc"), [row(1, &["a;b", "c"])]);
        assert_eq!(read(" \t\n"), []);
    }

    #[test]
    fn quotes_hold_line_ends_and_quotes() {
        let text = "a\t\"two\nlines, \"\"so\"\"\"\tb\nc";
        assert_eq!(read(text), [row(1, &["a", "two\nlines, \"so\"", "b"]), row(2, &["c"])]);
        assert_eq!(read("\"open\tb"), [row(1, &["\"open", "b"])]);
        assert_eq!(read("\"a\" b\tc"), [row(1, &["\"a\" b", "c"])]);
    }
}
