//! Writing files in the form that is read: one order of keys, defaults left out. What is written
//! and read again is the same.

mod block;
mod changes;
mod columns;
mod control;
mod page;
mod questionnaire;

pub use block::{write_block, write_untranslated};
pub use changes::write_changes;
pub use columns::write_columns;
pub use questionnaire::write;

use super::vocabulary::{STATUS, word};
use crate::model::{Maturity, QuestionnaireId, Version, Wording};
use page::Page;

/// What every file says of itself first.
struct Head<'a> {
    kind: Option<&'a str>,
    id: &'a QuestionnaireId,
    version: Version,
    maturity: Maturity,
    minutes: u16,
    title: &'a Wording,
}

fn head(page: &mut Page, head: &Head<'_>) {
    page.number("format", 1.0);
    page.optional("kind", head.kind, Page::text);
    page.text("id", head.id.as_str());
    page.text("version", &head.version.to_string());
    page.text("status", word(STATUS, &head.maturity));
    page.number("minutes", f64::from(head.minutes));
    page.wording("title", head.title);
}
