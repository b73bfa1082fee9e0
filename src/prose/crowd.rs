//! What a crowd says, in words.

use super::withheld;
use crate::method::Withheld;
use crate::text::Texts;

/// Why a cell is not shown. A cell of few people and one that protects it have one reason: telling
/// them apart would tell which of them is small.
pub fn hidden(texts: &Texts, reason: Withheld) -> String {
    match reason {
        Withheld::FewPeople | Withheld::Subtraction => texts.tr("crowd-hidden"),
        other => withheld(texts, other),
    }
}
