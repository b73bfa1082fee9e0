//! Two years in the newer structure, on comparable items only.

use std::collections::BTreeMap;

use serde::Serialize;

use super::table::codes_and_axes;
use super::{Comparability, comparability};
use crate::method::MethodError;
use crate::method::score::{
    Assessment, ItemScore, Status, item_score, score_assessment, score_items,
};
use crate::model::{ChangeRow, Item, ItemCode, Questionnaire, Sheet, Weight};

/// A sheet with the version it was answered on.
#[derive(Debug, Clone, Copy)]
pub struct Year<'a> {
    /// The version.
    pub questionnaire: &'a Questionnaire,
    /// The answers.
    pub sheet: &'a Sheet,
}

/// Which answers to comparable items count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pairing {
    /// Those of items answered in both years: for one agreed sheet a year.
    BothAnswered,
    /// Each year's own: for the respondents of a crowd.
    EachYear,
}

/// Two years, as published and like for like.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LikeForLike {
    /// How much of the versions can be compared.
    pub comparable: Comparability,
    /// The older year on its own version.
    pub full_before: Assessment,
    /// The newer year on its own version.
    pub full_after: Assessment,
    /// The older year like for like.
    pub before: Assessment,
    /// The newer year like for like.
    pub after: Assessment,
    /// The scores behind both, older first, for each item of the newer version.
    pub items: BTreeMap<ItemCode, [ItemScore; 2]>,
}

/// Scores both years in the structure and weights of the newer version. Items that are not
/// comparable become *don't know* in both years, so that the limits of themes and dimensions also
/// guard against too little comparable material.
///
/// # Errors
/// What [`score_assessment`] refuses of either year, and [`comparability`] of the change table.
pub fn like_for_like(
    old: Year<'_>,
    new: Year<'_>,
    table: &[ChangeRow],
    pairing: Pairing,
) -> Result<LikeForLike, MethodError> {
    let full_before = score_assessment(old.questionnaire, old.sheet)?;
    let full_after = score_assessment(new.questionnaire, new.sheet)?;
    let (old_codes, _) = codes_and_axes(old.questionnaire);
    let (new_codes, new_axes) = codes_and_axes(new.questionnaire);
    let comparable = comparability(&old_codes, &new_codes, table, Some(&new_axes))?;
    let carried = carried_over(old, table)?;
    let pair = |item: &Item| {
        let carried = carried.get(&item.code);
        let pair = match carried {
            Some(before) => {
                let value = new.sheet.value(&item.code);
                pairing.apply([*before, item_score(item.scale, item.reverse, value)?])
            }
            None => [ItemScore::without(Status::Dk); 2],
        };
        Ok((item.code.clone(), pair))
    };
    let items: BTreeMap<_, _> =
        new.questionnaire.items().map(pair).collect::<Result<_, MethodError>>()?;
    let side = |side: usize| {
        score_items(new.questionnaire, &|item| {
            items.get(&item.code).map(|pair| pair[side]).ok_or(MethodError::ChangeTableIncomplete)
        })
    };
    let (before, after) = (side(0)?, side(1)?);
    Ok(LikeForLike { comparable, full_before, full_after, before, after, items })
}

/// A year's scores for the comparable items of a newer version; items that are not comparable are
/// not in it.
///
/// # Errors
/// What [`item_score`] refuses.
pub fn carried_over(
    old: Year<'_>,
    table: &[ChangeRow],
) -> Result<BTreeMap<ItemCode, ItemScore>, MethodError> {
    let score = |item: &Item| item_score(item.scale, item.reverse, old.sheet.value(&item.code));
    let items = old.questionnaire.items();
    let scores: BTreeMap<&ItemCode, (Weight, ItemScore)> = items
        .map(|item| Ok((&item.code, (item.weight, score(item)?))))
        .collect::<Result<_, MethodError>>()?;
    let mut over = BTreeMap::new();
    for row in table.iter().filter(|row| row.is_comparable()) {
        let parts: Vec<_> = row.from.iter().filter_map(|code| scores.get(code).copied()).collect();
        let carried = carried(row, &parts)?;
        over.extend(row.to.iter().map(|code| (code.clone(), carried)));
    }
    Ok(over)
}

/// What the old parts of a row say in the new structure: all not applicable stays so, all answered
/// gives their weighted mean, mapped where the row says so; anything else is not known.
fn carried(row: &ChangeRow, parts: &[(Weight, ItemScore)]) -> Result<ItemScore, MethodError> {
    if parts.iter().all(|(_, part)| part.status == Status::Na) {
        return Ok(ItemScore::without(Status::Na));
    }
    let points = parts.iter().map(|(weight, part)| Some(weight.get() * part.score?));
    let Some(points) = points.sum::<Option<f64>>() else {
        return Ok(ItemScore::without(Status::Dk));
    };
    let weight: f64 = parts.iter().map(|(weight, _)| weight.get()).sum();
    let score = (points / weight).clamp(0.0, 100.0);
    ItemScore::of(row.map.map_or(score, |map| map.apply(score)))
}

impl Pairing {
    /// For both answered: not applicable in either year becomes so in both, and an item not
    /// answered in either year becomes *don't know* in both.
    fn apply(self, pair: [ItemScore; 2]) -> [ItemScore; 2] {
        let any = |test: fn(Status) -> bool| pair.iter().any(|score| test(score.status));
        if self == Self::EachYear {
            pair
        } else if any(|status| status == Status::Na) {
            [ItemScore::without(Status::Na); 2]
        } else if any(|status| status != Status::Answered) {
            [ItemScore::without(Status::Dk); 2]
        } else {
            pair
        }
    }
}
