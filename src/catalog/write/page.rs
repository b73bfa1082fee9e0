//! Keys and values as TOML.

use std::fmt::Write;

use crate::model::Wording;

/// A file that is being written.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    /// What has been written.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// `[name]` or `[[name]]`, after an empty line.
    pub(super) fn header(&mut self, header: &str) {
        self.line(format_args!("\n{header}"));
    }

    /// `key = value`, where the value is TOML already.
    pub(super) fn raw(&mut self, key: &str, value: &str) {
        self.line(format_args!("{key} = {value}"));
    }

    /// A text in quotes.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.raw(key, &quoted(text));
    }

    /// A number; a whole one without decimals.
    pub(super) fn number(&mut self, key: &str, number: f64) {
        self.raw(key, &digits(number));
    }

    /// `true`; nothing where it is `false`.
    pub(super) fn flag(&mut self, key: &str, is_set: bool) {
        if is_set {
            self.raw(key, "true");
        }
    }

    /// A text in both languages.
    pub(super) fn wording(&mut self, key: &str, wording: &Wording) {
        self.raw(key, &both(wording));
    }

    /// A list of texts in both languages, one a line.
    pub(super) fn wordings(&mut self, key: &str, list: &[Wording]) {
        self.lines(key, list.iter().map(both));
    }

    /// A list of values that are TOML already, one a line.
    pub(super) fn lines(&mut self, key: &str, values: impl IntoIterator<Item = String>) {
        let lines: String = values.into_iter().map(|value| format!("  {value},\n")).collect();
        self.raw(key, &format!("[\n{lines}]"));
    }

    /// A list of codes on one line.
    pub(super) fn codes<T: ToString>(&mut self, key: &str, codes: &[T]) {
        let codes: Vec<String> = codes.iter().map(|code| quoted(&code.to_string())).collect();
        self.raw(key, &format!("[{}]", codes.join(", ")));
    }

    /// Whatever is there; nothing where nothing is.
    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        value: Option<T>,
        write: impl FnOnce(&mut Self, &str, T),
    ) {
        if let Some(value) = value {
            write(self, key, value);
        }
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.text, "{line}");
    }
}

/// `{ fi = "…", en = "…" }`.
pub(super) fn both(wording: &Wording) -> String {
    format!("{{ {} }}", pair(wording))
}

/// `fi = "…", en = "…"`.
pub(super) fn pair(wording: &Wording) -> String {
    ["fi = ", &quoted(&wording.fi), ", en = ", &quoted(&wording.en)].concat()
}

/// A text in quotes, with what cannot stand between them as escapes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Digits that read back as the same number.
pub(super) fn digits(number: f64) -> String {
    const WHOLE: f64 = 1e15;
    if number.fract() == 0.0 && number.abs() < WHOLE && number.to_bits() != (-0.0_f64).to_bits() {
        format!("{number:.0}")
    } else {
        format!("{number:?}")
    }
}
