//! Codes and identifiers that nothing has or ever had.

use std::collections::BTreeSet;

use super::Library;
use crate::model::{ItemCode, Questionnaire, QuestionnaireId, ThemeCode};

/// Beginnings of codes are cut to this, so that a number fits behind.
const BEGINNING: usize = 30;
/// More than anybody has.
const MOST: u32 = 100_000;

/// Every code of every questionnaire, also those that left one long ago.
pub(super) fn taken(base: &Questionnaire, library: &Library) -> BTreeSet<ItemCode> {
    let all = || library.questionnaires().map(AsRef::as_ref).chain([base]);
    let items = all().flat_map(|it| it.items().map(|item| &item.code));
    let rows = all().flat_map(|it| it.changes.iter().flat_map(|changes| &changes.rows));
    let listed = rows.flat_map(|row| row.from.iter().chain(&row.to));
    items.chain(listed).cloned().collect()
}

/// The first code of a theme after the highest that was ever given: `L1_5` after `L1_4`.
pub(super) fn fresh(theme: &ThemeCode, taken: &BTreeSet<ItemCode>) -> Option<ItemCode> {
    let beginning = format!("{}_", cut(theme.as_str()));
    let number = |code: &ItemCode| code.as_str().strip_prefix(&beginning)?.parse::<u32>().ok();
    let highest = taken.iter().filter_map(number).filter(|number| *number < MOST).max();
    let mut codes = (highest.unwrap_or(0) + 1..).take(taken.len() + 1);
    codes.find_map(|number| {
        let code: ItemCode = format!("{beginning}{number}").parse().ok()?;
        (!taken.contains(&code)).then_some(code)
    })
}

/// `own-main` for `mitta-main`, with a number where that is taken.
pub(super) fn free_id(base: &QuestionnaireId, library: &Library) -> Option<QuestionnaireId> {
    let name = cut(base.as_str().strip_prefix("mitta-").unwrap_or(base.as_str()));
    let numbers = (1..MOST).map(|number| match number {
        1 => format!("own-{name}"),
        number => format!("own-{name}-{number}"),
    });
    let mut free = numbers.filter(|id| library.origin(id).is_none());
    free.next()?.parse().ok()
}

/// Codes are plain letters, so that any place is between two characters.
fn cut(code: &str) -> &str {
    code.get(..BEGINNING).unwrap_or(code)
}
