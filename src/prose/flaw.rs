//! What keeps an adapted questionnaire from being used.

use super::problem::problem;
use crate::catalog::FlawKind;
use crate::text::Texts;

/// The flaw in a sentence.
pub fn flaw(texts: &Texts, kind: &FlawKind) -> String {
    match kind {
        FlawKind::Rule(kind) => problem(texts, kind),
        FlawKind::MeaningOpen => texts.tr("adapt-meaning-open"),
        FlawKind::NothingChanged => texts.tr("adapt-nothing-changed"),
    }
}
