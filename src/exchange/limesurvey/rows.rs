//! Rows of the structure, and texts as it takes them.

/// The columns that are written, in their order: those that every row has, then attributes of
/// questions.
pub(super) const COLUMNS: &[&str] = &[
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "same_default",
    "display_columns",
    "em_validation_q",
    "em_validation_q_tip",
    "hidden",
    "max_num_value_n",
    "min_num_value_n",
    "num_value_int_only",
    "random_group",
    "suffix",
];

/// A row that is being filled: column and cell, the rest is empty.
pub(super) type Row<'a> = Vec<(&'a str, String)>;

/// Rows as they are written.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    /// With the row that names the columns.
    pub(super) fn new() -> Self {
        let mut page = Self::default();
        page.line(COLUMNS.iter().map(|column| (*column).to_owned()));
        page
    }

    /// Adds a row.
    pub(super) fn row(&mut self, row: &Row<'_>) {
        let cell = |column: &&str| {
            let found = row.iter().find(|(name, _)| name == column);
            found.map_or(String::new(), |(_, cell)| cell.clone())
        };
        self.line(COLUMNS.iter().map(cell));
    }

    fn line(&mut self, cells: impl Iterator<Item = String>) {
        // No cell has to be quoted: `html` leaves no quote, tabulator or line break.
        self.text.push_str(&cells.collect::<Vec<_>>().join("\t"));
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A text as HTML, which is what every text of LimeSurvey is. Braces would be expressions; what a
/// spreadsheet would run as a formula does not begin like one.
pub(super) fn html(text: &str) -> String {
    let mut html = String::new();
    for c in text.trim().chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' | '{' | '}' => html.push_str(&entity(c)),
            '=' | '+' | '-' | '@' if html.is_empty() => html.push_str(&entity(c)),
            '\n' => html.push_str("<br />"),
            c if c.is_control() => html.push(' '),
            c => html.push(c),
        }
    }
    html
}

fn entity(c: char) -> String {
    format!("&#{};", u32::from(c))
}

/// Paragraphs.
pub(super) fn paragraphs<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(|text| format!("<p>{}</p>", html(text))).collect()
}
