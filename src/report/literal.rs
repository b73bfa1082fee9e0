//! Text as it can be printed: every character that the bundled font has, as it is.

use serde_json::Value;

use super::typeset::has_glyph;

/// Stands for a character that the font does not have, so that nothing vanishes unseen.
const MISSING: char = '□';

/// Makes every text of the data printable.
pub(super) fn make_printable(value: &mut Value) {
    match value {
        Value::String(text) => {
            if !text.chars().all(is_plain) {
                *text = printable(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(make_printable),
        Value::Object(map) => map.values_mut().for_each(make_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_plain(character: char) -> bool {
    (' '..='~').contains(&character)
}

fn printable(text: &str) -> String {
    text.chars().filter_map(print).collect()
}

/// The character itself; a space for white space but line ends; nothing for what is invisible by nature (controls,
/// joiners, direction marks); a box for what the font lacks.
fn print(character: char) -> Option<char> {
    match character {
        '\n' | '\u{A0}' | '\u{2007}' | '\u{202F}' => Some(character),
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() || is_invisible(c) => None,
        c if has_glyph(c) => Some(c),
        _ => Some(MISSING),
    }
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}
