//! The rules of wording that a machine can check. They are asked for; no file is refused by them.

mod rules;
mod texts;

use self::rules::{RULES, long_item};
use self::texts::texts;
use super::Content;
use super::notes::Notes;
use super::table::Table;

/// Notes every text of a questionnaire or a block that strays from the rules.
pub(super) fn check(root: &Table<'_>, notes: &mut Notes<'_>, file: &Content) {
    if matches!(file, Content::Changes(_)) {
        return;
    }
    for text in texts(root) {
        for style in RULES.iter().filter_map(|rule| rule(&text)) {
            notes.say(text.span.clone(), style.into());
        }
    }
    for item in root.tables(notes, "item") {
        if let Some(style) = long_item(&item) {
            let span = item.field("code").map_or(item.span(), |field| field.span);
            notes.say(span, style.into());
        }
    }
}
