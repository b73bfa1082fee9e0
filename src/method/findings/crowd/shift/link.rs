//! Both rounds in the structure of the newer version, respondent by respondent.

use std::collections::{BTreeMap, BTreeSet};

use super::{Column, Year};
use crate::method::crowd::{OwnScores, Scored, scored};
use crate::method::score::{ItemScore, LEAST_ANSWERED, Status, item_score, score_items};
use crate::method::versions::{self, carried_over, comparability, table_between};
use crate::method::{MethodError, at_least};
use crate::model::{
    Answer, Axis, Cell, ChangeRow, Item, ItemCode, Questionnaire, Sheet, ThemeCode,
};

/// How two questionnaires are compared.
pub(super) struct Link<'a> {
    pub structure: &'a Questionnaire,
    table: Vec<ChangeRow>,
    /// The later round has the older version.
    flipped: bool,
    old: &'a Questionnaire,
}

/// Scores of one sheet; what is not in it is not known.
type ItemScores = BTreeMap<ItemCode, ItemScore>;

/// Own scores like for like.
pub(super) struct Columns {
    pub people: usize,
    pub themes: BTreeMap<ThemeCode, Column>,
    pub dimensions: BTreeMap<Axis, Column>,
}

impl<'a> Link<'a> {
    pub fn of(before: &Year<'a>, after: &Year<'a>) -> Option<Self> {
        let (one, other) = (before.questionnaire, after.questionnaire);
        let forwards = || Some((table_between(one, other)?, one, other, false));
        let backwards = || Some((table_between(other, one)?, other, one, true));
        let (table, old, structure, flipped) = forwards().or_else(backwards)?;
        Some(Self { structure, table, flipped, old })
    }

    fn is_same_version(&self) -> bool {
        self.old.version == self.structure.version
    }

    fn shared(&self) -> BTreeSet<&ItemCode> {
        self.table.iter().filter(|row| row.is_comparable()).flat_map(|row| &row.to).collect()
    }

    /// Dimensions of which enough can be compared.
    pub fn counts(&self) -> Result<Vec<Axis>, MethodError> {
        let codes = |questionnaire: &Questionnaire| -> Vec<ItemCode> {
            questionnaire.items().map(|item| item.code.clone()).collect()
        };
        let themes = self.structure.themes();
        let axes: Vec<Axis> = themes.flat_map(|(d, t)| t.items.iter().map(|_| d.axis)).collect();
        let found =
            comparability(&codes(self.old), &codes(self.structure), &self.table, Some(&axes))?;
        Ok(found.dimensions.iter().filter(|found| found.words).map(|found| found.axis).collect())
    }

    /// Whether half of a theme’s weight can be compared.
    pub fn has_theme(&self, code: &ThemeCode) -> bool {
        let shared = self.shared();
        let Some(theme) = self.structure.theme(code) else { return false };
        let weight = |keep: &dyn Fn(&Item) -> bool| -> f64 {
            theme.items.iter().filter(|item| keep(item)).map(|item| item.weight.get()).sum()
        };
        at_least(weight(&|item| shared.contains(&item.code)) / weight(&|_| true), LEAST_ANSWERED)
    }

    /// Both rounds, the earlier one first.
    pub fn columns(&self, years: [&Year<'_>; 2]) -> Result<[Columns; 2], MethodError> {
        if self.is_same_version() {
            let [before, after] = years.map(published);
            return Ok([before?, after?]);
        }
        let [mut old, mut new] = years;
        if self.flipped {
            std::mem::swap(&mut old, &mut new);
        }
        let old = self.one_by_one(old, &|sheet| {
            carried_over(versions::Year { questionnaire: self.old, sheet }, &self.table)
        })?;
        let shared = self.shared();
        let new = self.one_by_one(new, &|sheet| {
            let items = self.structure.items().filter(|item| shared.contains(&item.code));
            let score = |item: &Item| {
                let score = item_score(item.scale, item.reverse, sheet.value(&item.code))?;
                Ok((item.code.clone(), score))
            };
            items.map(score).collect()
        })?;
        Ok(if self.flipped { [new, old] } else { [old, new] })
    }

    /// Scores each respondent alone in the newer structure; what cannot be compared is not known.
    fn one_by_one(
        &self,
        year: &Year<'_>,
        score: &dyn Fn(&Sheet) -> Result<ItemScores, MethodError>,
    ) -> Result<Columns, MethodError> {
        let people = year.answers.len();
        let mut columns = Columns { people, themes: BTreeMap::new(), dimensions: BTreeMap::new() };
        for respondent in 0..people {
            let scores = score(&sheet(year, respondent))?;
            let of = |item: &Item| {
                let unknown = ItemScore::without(Status::Dk);
                Ok(scores.get(&item.code).copied().unwrap_or(unknown))
            };
            let found = score_items(self.structure, &of)?;
            for theme in found.themes {
                columns.themes.entry(theme.code).or_default().push(theme.score.score);
            }
            for dimension in found.dimensions {
                columns.dimensions.entry(dimension.axis).or_default().push(dimension.score.score);
            }
        }
        Ok(columns)
    }
}

/// A round on its own version.
fn published(year: &Year<'_>) -> Result<Columns, MethodError> {
    let people = year.answers.len();
    let mut columns = Columns { people, themes: BTreeMap::new(), dimensions: BTreeMap::new() };
    let mut take = |column: Scored<'_>, own: &OwnScores| {
        let own: Column = own.iter().collect();
        match column {
            Scored::Theme(code) => columns.themes.insert(code.clone(), own),
            Scored::Dimension(axis) => columns.dimensions.insert(axis, own),
        };
    };
    scored(year.questionnaire, &year.answers.items, None, Some(&mut take))?;
    Ok(columns)
}

fn sheet(year: &Year<'_>, respondent: usize) -> Sheet {
    let items = year.questionnaire.items().enumerate();
    let answer = |(at, item): (usize, &Item)| {
        let value = year.answers.items.cell(respondent, at).and_then(Cell::value);
        (item.code.clone(), Answer { value, ..Answer::default() })
    };
    items.map(answer).collect()
}
