//! From item to item.

use crate::model::{ItemCode, Round};

fn position<'a>(round: &'a Round, code: Option<&ItemCode>) -> (Vec<&'a ItemCode>, usize) {
    let codes: Vec<&ItemCode> = round.questionnaire.items().map(|item| &item.code).collect();
    let at = codes.iter().position(|other| Some(*other) == code).unwrap_or(0);
    (codes, at)
}

/// The item after, or the same at the end.
pub fn next(round: &Round, code: Option<&ItemCode>) -> Option<ItemCode> {
    let (codes, at) = position(round, code);
    codes.get(at + 1).or(codes.get(at)).map(|code| (*code).clone())
}

/// The item before, or the same at the start.
pub fn previous(round: &Round, code: Option<&ItemCode>) -> Option<ItemCode> {
    let (codes, at) = position(round, code);
    codes.get(at.saturating_sub(1)).map(|code| (*code).clone())
}

/// The next item without an answer, from the start again after the end; none if all have one.
pub fn next_open(round: &Round, code: Option<&ItemCode>) -> Option<ItemCode> {
    let (codes, at) = position(round, code);
    let open = |code: &&&ItemCode| round.sheet.value(code).is_none();
    let after = codes.iter().skip(at + 1).chain(codes.iter().take(at + 1));
    after.into_iter().find(open).map(|code| (*code).clone())
}

/// Where work goes on: the first item without an answer, else the first.
pub fn first_open(round: &Round) -> Option<ItemCode> {
    let mut items = round.questionnaire.items();
    let open = items.find(|item| round.sheet.value(&item.code).is_none());
    open.or_else(|| round.questionnaire.items().next()).map(|item| item.code.clone())
}

/// The first item of the theme after (`steps = 1`) or before (`steps = -1`).
pub fn theme(round: &Round, code: Option<&ItemCode>, steps: isize) -> Option<ItemCode> {
    let themes: Vec<_> = round.questionnaire.themes().map(|(_, theme)| theme).collect();
    let holds = |item: &crate::model::Item| Some(&item.code) == code;
    let at = themes.iter().position(|theme| theme.items.iter().any(holds)).unwrap_or(0);
    let to = at.saturating_add_signed(steps).min(themes.len().saturating_sub(1));
    themes.get(to)?.items.first().map(|item| item.code.clone())
}
