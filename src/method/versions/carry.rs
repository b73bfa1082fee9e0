//! What an open round keeps when it moves to a newer version.

use crate::model::{Answer, ChangeRow, ItemCode, Questionnaire, Sheet};

/// The sheet of a round that moves to a newer version, and what that costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// What was said to items that mean the same, under their new codes.
    pub sheet: Sheet,
    /// Items of the newer version that keep what was said, in the order of asking.
    pub kept: Vec<ItemCode>,
    /// Items of the newer version that are asked as if never before, in the order of asking.
    pub asked_anew: Vec<ItemCode>,
    /// Items of the older version whose answers have no place any more, in the order of asking.
    pub lost: Vec<ItemCode>,
}

/// Carries a sheet from `old` to `new` over their change table. Unchanged, reworded and moved items
/// keep answer, certainty, evidence and comment. A map or a bridge holds for figures, not for what
/// somebody would have answered: those items are asked anew, like new ones.
pub fn carry(
    old: &Questionnaire,
    new: &Questionnaire,
    table: &[ChangeRow],
    sheet: &Sheet,
) -> Carried {
    let kept_rows = || table.iter().filter(|row| row.keeps_values());
    let pairs = || kept_rows().filter_map(|row| Some((row.from.first()?, row.to.first()?)));
    let answer_to = |code: &ItemCode| -> Option<&Answer> {
        let (from, _) = pairs().find(|(_, to)| *to == code)?;
        sheet.answer(from)
    };
    let codes = || new.items().map(|item| &item.code);
    let asked_anew = codes().filter(|code| !pairs().any(|(_, to)| to == *code));
    let kept: Vec<ItemCode> = codes().filter(|code| answer_to(code).is_some()).cloned().collect();
    let said = old.items().map(|item| &item.code).filter(|code| sheet.answer(code).is_some());
    Carried {
        sheet: kept.iter().filter_map(|c| Some((c.clone(), answer_to(c)?.clone()))).collect(),
        asked_anew: asked_anew.cloned().collect(),
        lost: said.filter(|code| !pairs().any(|(from, _)| from == *code)).cloned().collect(),
        kept,
    }
}
