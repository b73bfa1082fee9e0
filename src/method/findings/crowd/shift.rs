//! The heavy step between two rounds: how one side’s answers moved, like for like.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::tally::{asked_clusters, cluster_means};
use crate::method::change::{CrowdChange, Estimate, MARGIN, composite_of, concluded, enough_pairs};
use crate::method::crowd::{Scored, scored};
use crate::method::disclosure::LEAST_PEOPLE;
use crate::method::interval::moments;
use crate::method::score::{
    ItemScore, LEAST_ANSWERED, Status, dimension_weights, item_score, score_items,
};
use crate::method::versions::{self, carried_over, comparability, table_between};
use crate::method::{MethodError, at_least};
use crate::model::{
    Answer, Answers, Axis, Block, Cell, ChangeRow, Item, ItemCode, Mark, QuestionCode,
    Questionnaire, Sheet, ThemeCode,
};

/// Points of 0–10 below which no difference of feelings is called a change: the same share of the
/// range as six of a hundred.
pub(super) const CLUSTER_MARGIN: f64 = 0.6;

/// One side of one round, with what it was asked.
#[derive(Debug, Clone, Copy)]
pub struct Year<'a> {
    /// The frozen questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The frozen blocks.
    pub blocks: &'a [Arc<Block>],
    /// The answers.
    pub answers: &'a Answers,
}

/// How one figure moved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Like-for-like mean of everybody in the earlier round; of the overall figure, its composite.
    pub before: Option<f64>,
    /// The same in the later round.
    pub after: Option<f64>,
    /// The change. Its word stands alone, before any family is looked at.
    pub change: CrowdChange,
    /// People could be compared with themselves, but the one to four outside would follow by
    /// subtraction: all are compared with all instead.
    pub pairs_withheld: bool,
    /// Enough of it can be compared for a word.
    pub comparable: bool,
}

/// How one side moved between two rounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shift {
    /// The overall figure.
    pub overall: Option<Moved>,
    /// Dimensions.
    pub dimensions: BTreeMap<Axis, Moved>,
    /// Themes.
    pub themes: BTreeMap<ThemeCode, Moved>,
    /// Clusters of feelings; empty where the rounds did not ask the same.
    pub clusters: BTreeMap<QuestionCode, Moved>,
}

/// Compares one side of two rounds in the structure of the newer version, each respondent with
/// their own answers of each year.
///
/// # Errors
/// What [`score_responses`](crate::method::crowd::score_responses) and
/// [`comparability`] refuse.
pub fn shift(before: &Year<'_>, after: &Year<'_>) -> Result<Shift, MethodError> {
    let pairs = pairs(before.answers, after.answers);
    let clusters = clusters(before, after, &pairs)?;
    let mut shift =
        Shift { overall: None, dimensions: BTreeMap::new(), themes: BTreeMap::new(), clusters };
    let has_items = |year: &Year<'_>| year.answers.asked_items && !year.answers.is_empty();
    let Some(link) = Link::of(before, after) else { return Ok(shift) };
    if !has_items(before) || !has_items(after) {
        return Ok(shift);
    }
    let counts = link.counts()?;
    let has_words = |axis: &Axis| counts.contains(axis);
    let [old, new] = link.columns([before, after])?;
    for (code, column) in &old.themes {
        let Some(other) = new.themes.get(code) else { continue };
        let moved = moved([column, other], &pairs, MARGIN)?;
        let comparable = link.has_theme(code);
        shift.themes.insert(code.clone(), Moved { comparable, ..moved });
    }
    for (axis, column) in &old.dimensions {
        let Some(other) = new.dimensions.get(axis) else { continue };
        let moved = moved([column, other], &pairs, MARGIN)?;
        shift.dimensions.insert(*axis, Moved { comparable: has_words(axis), ..moved });
    }
    let overall = overall(&link, [&old, &new], &pairs)?;
    let comparable = Axis::DIMENSIONS.iter().all(has_words);
    shift.overall = overall.map(|moved| Moved { comparable, ..moved });
    Ok(shift)
}

/// Who is known in both rounds: the place in each. A key that comes twice in a round names nobody.
fn pairs(before: &Answers, after: &Answers) -> Vec<[usize; 2]> {
    let places = |answers: &Answers| {
        let mut places: BTreeMap<Mark, Option<usize>> = BTreeMap::new();
        for (place, key) in answers.keys.iter().enumerate() {
            if let Some(key) = key {
                places.entry(*key).and_modify(|known| *known = None).or_insert(Some(place));
            }
        }
        places
    };
    let after = places(after);
    let pair = |(key, place): (Mark, Option<usize>)| Some([place?, (*after.get(&key)?)?]);
    places(before).into_iter().filter_map(pair).collect()
}

/// One score of each respondent.
type Column = Vec<Option<f64>>;

/// Whether people outside the pairs are so few that they would follow by subtraction.
fn tells_outside(all: [usize; 2], pairs: usize) -> bool {
    let few = 1..LEAST_PEOPLE as usize;
    all.into_iter().any(|all| few.contains(&(all - pairs)))
}

/// The route of a comparison: the number of pairs, if they are used, and whether they may not be.
fn route(all: [usize; 2], pairs: usize) -> (Option<usize>, bool) {
    let enough = enough_pairs(pairs, all[0], all[1]);
    let withheld = enough && tells_outside(all, pairs);
    ((enough && !withheld).then_some(pairs), withheld)
}

/// The change of a mean.
fn moved(
    [before, after]: [&Column; 2],
    pairs: &[[usize; 2]],
    margin: f64,
) -> Result<Moved, MethodError> {
    let of = |column: &Column, at: usize| column.get(at).copied().flatten();
    let all = [before, after].map(|column| column.iter().flatten().copied().collect::<Vec<f64>>());
    let differences: Vec<f64> =
        pairs.iter().filter_map(|[b, a]| Some(of(after, *a)? - of(before, *b)?)).collect();
    let sizes = [all[0].len(), all[1].len()];
    let (paired, pairs_withheld) = route(sizes, differences.len());
    let estimate = match paired {
        Some(_) => Estimate::paired(&differences),
        None => Estimate::welch(&all[0], &all[1]),
    };
    let mean = |values: &[f64]| moments(values).map(|(mean, _)| mean);
    Ok(Moved {
        before: mean(&all[0]),
        after: mean(&all[1]),
        change: concluded((sizes[0], sizes[1]), paired, estimate, margin)?,
        pairs_withheld,
        comparable: true,
    })
}

/// The change of the composite, of those who have all three dimensions.
fn overall(
    link: &Link<'_>,
    columns: [&Columns; 2],
    pairs: &[[usize; 2]],
) -> Result<Option<Moved>, MethodError> {
    let weights = dimension_weights(link.structure);
    let row = |columns: &Columns, at: usize| -> Option<[f64; 3]> {
        let of = |axis: Axis| columns.dimensions.get(&axis)?.get(at).copied().flatten();
        Some([of(Axis::Length)?, of(Axis::Breadth)?, of(Axis::Depth)?])
    };
    let all = columns.map(|c| (0..c.people).filter_map(|at| row(c, at)).collect::<Vec<_>>());
    let both = |[b, a]: &[usize; 2]| Some((row(columns[0], *b)?, row(columns[1], *a)?));
    let (one, other): (Vec<_>, Vec<_>) = pairs.iter().filter_map(both).unzip();
    let sizes = [all[0].len(), all[1].len()];
    let (paired, pairs_withheld) = route(sizes, one.len());
    let sides = if paired.is_some() { [&one[..], &other] } else { [&all[0][..], &all[1]] };
    let sizes = (sizes[0], sizes[1]);
    let found = composite_of(sizes, paired, sides, weights, MARGIN)?;
    Ok(found.score_before.zip(found.score_after).map(|(before, after)| Moved {
        before: Some(before),
        after: Some(after),
        change: found.change,
        pairs_withheld,
        comparable: true,
    }))
}

fn clusters(
    before: &Year<'_>,
    after: &Year<'_>,
    pairs: &[[usize; 2]],
) -> Result<BTreeMap<QuestionCode, Moved>, MethodError> {
    let [old, new] = [before, after].map(|year| asked_clusters(year.blocks, year.answers));
    let codes = |form: &super::tally::Form<'_>| -> Vec<Vec<QuestionCode>> {
        form.iter().map(|(_, asked)| asked.iter().map(|(q, _)| q.code.clone()).collect()).collect()
    };
    if codes(&old) != codes(&new) {
        return Ok(BTreeMap::new());
    }
    let both = old.iter().zip(&new).map(|((section, old), (_, new))| {
        let columns = [(old, before), (new, after)];
        let [old, new] = columns
            .map(|(asked, year)| cluster_means(asked, year.answers.len()).collect::<Column>());
        Ok((section.code.clone(), moved([&old, &new], pairs, CLUSTER_MARGIN)?))
    });
    both.collect()
}

/// How two questionnaires are compared.
struct Link<'a> {
    structure: &'a Questionnaire,
    table: Vec<ChangeRow>,
    /// The later round has the older version.
    flipped: bool,
    old: &'a Questionnaire,
}

/// Own scores like for like.
struct Columns {
    people: usize,
    themes: BTreeMap<ThemeCode, Column>,
    dimensions: BTreeMap<Axis, Column>,
}

impl<'a> Link<'a> {
    fn of(before: &Year<'a>, after: &Year<'a>) -> Option<Self> {
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
    fn counts(&self) -> Result<Vec<Axis>, MethodError> {
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
    fn has_theme(&self, code: &ThemeCode) -> bool {
        let shared = self.shared();
        let Some(theme) = self.structure.theme(code) else { return false };
        let weight = |keep: &dyn Fn(&Item) -> bool| -> f64 {
            theme.items.iter().filter(|item| keep(item)).map(|item| item.weight.get()).sum()
        };
        at_least(weight(&|item| shared.contains(&item.code)) / weight(&|_| true), LEAST_ANSWERED)
    }

    /// Both rounds, the earlier one first.
    fn columns(&self, years: [&Year<'_>; 2]) -> Result<[Columns; 2], MethodError> {
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
        score: &dyn Fn(&Sheet) -> Result<BTreeMap<ItemCode, ItemScore>, MethodError>,
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
    let mut take = |column: Scored<'_>, own: &crate::method::crowd::OwnScores| {
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
