//! The heavy step between two rounds: how one side’s answers moved, like for like.

mod link;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::tally::{Form, asked_clusters, cluster_means};
use crate::method::MethodError;
use crate::method::change::{CrowdChange, Estimate, MARGIN, composite_of, concluded, enough_pairs};
use crate::method::disclosure::LEAST_PEOPLE;
use crate::method::interval::moments;
use crate::method::score::dimension_weights;
use crate::model::{Answers, Axis, Block, Mark, QuestionCode, Questionnaire, ThemeCode};
use link::{Columns, Link};

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
/// [`comparability`](crate::method::versions::comparability) refuse.
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
    let codes = |form: &Form<'_>| -> Vec<Vec<QuestionCode>> {
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
