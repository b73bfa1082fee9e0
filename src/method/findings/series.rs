//! The rounds of one questionnaire over its versions.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::link::{Like, Link, year};
use super::of::Of;
use super::scored::Scored;
use super::years::{Line, ThemeYear, YearFinding};
use crate::method::MethodError;
use crate::method::score::{ItemScore, Status, score_items};
use crate::method::versions::{
    Link as ChainLink, carried_over, chain_index, comparability, table_towards,
};
use crate::model::{Axis, ItemCode, Questionnaire};

/// The rounds that can be compared with one questionnaire.
pub(super) struct Series<'a> {
    /// In whose structure and weights.
    structure: &'a Questionnaire,
    members: Vec<Member<'a>>,
    /// Items that every round shares, dimension by dimension over the rounds that have enough of it.
    shared: BTreeSet<ItemCode>,
}

struct Member<'a> {
    /// Its place among all rounds.
    at: usize,
    scored: &'a Scored<'a>,
    /// Its scores in the structure, where they can be compared.
    over: BTreeMap<ItemCode, ItemScore>,
    /// Dimensions of which enough can be compared.
    axes: BTreeSet<Axis>,
}

impl Member<'_> {
    fn has(&self, of: Of<'_>) -> bool {
        match of {
            Of::Overall => Axis::DIMENSIONS.iter().all(|axis| self.axes.contains(axis)),
            Of::Axis(axis) | Of::Theme(axis, _) => self.axes.contains(&axis),
        }
    }
}

impl<'a> Series<'a> {
    /// The rounds that have a change table towards the questionnaire, or from it.
    ///
    /// # Errors
    /// What [`carried_over`] and [`comparability`] refuse.
    pub fn of(rounds: &'a [Scored<'a>], structure: &'a Questionnaire) -> Result<Self, MethodError> {
        let found = rounds.iter().enumerate().map(|(at, scored)| member(at, scored, structure));
        let members: Vec<_> =
            found.filter_map(Result::transpose).collect::<Result<_, MethodError>>()?;
        let shared = structure.dimensions.iter().flat_map(|d| shared(structure, &members, d.axis));
        Ok(Self { structure, shared: shared.collect(), members })
    }

    /// The places of its rounds among all rounds.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        self.members.iter().map(|member| member.at)
    }

    /// How many items every round shares.
    pub fn shared_items(&self) -> usize {
        self.shared.len()
    }

    /// How many items the round at this place shares with the structure.
    pub fn comparable_items(&self, at: usize) -> usize {
        self.members.iter().find(|member| member.at == at).map_or(0, |member| member.over.len())
    }

    /// Whether the round at this place stands on other items or weights than the one before it.
    pub fn starts_anew(&self, at: usize) -> bool {
        let pairs = self.members.windows(2);
        let mut ending_here = pairs.filter(|pair| pair[1].at == at);
        ending_here.any(|pair| {
            !is_alike(&pair[0].scored.round.questionnaire, &pair[1].scored.round.questionnaire)
        })
    }

    /// The points of each round on what all share; each round keeps its own answers.
    ///
    /// # Errors
    /// What [`score_items`] refuses.
    pub fn like_for_like(&self, years: &[YearFinding]) -> Result<Vec<Line>, MethodError> {
        let line = |member: &Member<'_>| {
            let score = |code: &ItemCode| {
                let shared = self.shared.contains(code);
                member.over.get(code).filter(|_| shared).copied()
            };
            let unknown = ItemScore::without(Status::Dk);
            let scored =
                score_items(self.structure, &|item| Ok(score(&item.code).unwrap_or(unknown)))?;
            // A figure that is not shown as published is not shown on fewer items either.
            Ok(self.line(|of| {
                let has = member.has(of) && years.get(member.at).is_some_and(|y| of.is_shown(y));
                of.figure(&scored).filter(|_| has)
            }))
        };
        self.members.iter().map(line).collect()
    }

    /// The first round's points, carried on by each pair of rounds; a round in progress is no part
    /// of the chain.
    ///
    /// # Errors
    /// What [`Like::of`] refuses.
    pub fn chained(&self, years: &[YearFinding]) -> Result<Vec<Line>, MethodError> {
        let done: Vec<&Member<'_>> =
            self.members.iter().filter(|member| !member.scored.in_progress()).collect();
        let pairs = done.windows(2).map(|pair| Pair::of(pair[0], pair[1]));
        let pairs = pairs.collect::<Result<Vec<_>, MethodError>>()?;
        let chain = |of: Of<'_>| {
            let first = done.first().and_then(|first| of.published(years.get(first.at)?));
            let links = pairs.iter().map(|pair| link(pair.as_ref(), years, of));
            index(first, &links.collect::<Vec<_>>())
        };
        let asked = self.lines().map(|of| (of, chain(of)));
        let chains: BTreeMap<Of<'_>, Vec<Option<f64>>> = asked.collect();
        let line = |member: &Member<'_>| {
            let place = done.iter().position(|other| other.at == member.at);
            self.line(|of| chains.get(&of)?.get(place?).copied().flatten())
        };
        Ok(self.members.iter().map(line).collect())
    }

    /// The overall figure, the dimensions and the themes.
    fn lines(&self) -> impl Iterator<Item = Of<'a>> {
        let dimensions = self.structure.dimensions.iter().map(|d| Of::Axis(d.axis));
        let themes = self.structure.themes().map(|(d, theme)| Of::Theme(d.axis, &theme.code));
        [Of::Overall].into_iter().chain(dimensions).chain(themes)
    }

    fn line(&self, points: impl Fn(Of<'a>) -> Option<f64>) -> Line {
        let mut line = Line::default();
        for of in self.lines() {
            match of {
                Of::Overall => line.overall = points(of),
                Of::Axis(axis) => {
                    line.dimensions.insert(axis, points(of));
                }
                Of::Theme(_, code) => {
                    line.themes.push(ThemeYear { code: code.clone(), points: points(of) });
                }
            }
        }
        line
    }
}

/// Two rounds that follow each other, like for like.
struct Pair<'a> {
    at: [usize; 2],
    like: Like<'a>,
}

impl<'a> Pair<'a> {
    /// None where there is no change table between them.
    fn of(from: &Member<'a>, to: &Member<'a>) -> Result<Option<Self>, MethodError> {
        let (first, second) = (from.scored.round, to.scored.round);
        let link = Link::between(&first.questionnaire, &second.questionnaire);
        let like = link.map(|link| Like::of(first, second, &link)).transpose()?;
        Ok(like.map(|like| Self { at: [from.at, to.at], like }))
    }
}

/// A link of the chain; withheld where there is too little to compare or a figure is not shown.
fn link(pair: Option<&Pair<'_>>, years: &[YearFinding], of: Of<'_>) -> ChainLink {
    let is_shown = |at: usize| years.get(at).is_some_and(|year| of.is_shown(year));
    let good = |pair: &&Pair<'_>| of.is_in(&pair.like) && pair.at.into_iter().all(is_shown);
    let pair = pair.filter(good);
    let side = |side: usize| of.figure(&pair?.like.sides[side]);
    ChainLink { from: side(0), to: side(1) }
}

fn index(first: Option<f64>, links: &[ChainLink]) -> Vec<Option<f64>> {
    first.map(|first| chain_index(links, first).index).unwrap_or_default()
}

fn member<'a>(
    at: usize,
    scored: &'a Scored<'a>,
    structure: &Questionnaire,
) -> Result<Option<Member<'a>>, MethodError> {
    let own = &scored.round.questionnaire;
    let Some(table) = table_towards(own, structure) else { return Ok(None) };
    let codes = |questionnaire: &Questionnaire| -> Vec<ItemCode> {
        questionnaire.items().map(|item| item.code.clone()).collect()
    };
    let axes: Vec<Axis> =
        structure.themes().flat_map(|(d, theme)| theme.items.iter().map(|_| d.axis)).collect();
    let comparable = comparability(&codes(own), &codes(structure), &table, Some(&axes))?;
    let over = carried_over(year(scored.round), &table)?;
    let enough = comparable.dimensions.iter().filter(|found| found.words);
    Ok(Some(Member { at, scored, over, axes: enough.map(|found| found.axis).collect() }))
}

/// The items of a dimension that every round with enough of it shares.
fn shared(structure: &Questionnaire, members: &[Member<'_>], axis: Axis) -> Vec<ItemCode> {
    let axes = [axis];
    let everywhere = |code: &&ItemCode| {
        members
            .iter()
            .filter(|member| member.has(Of::Axis(axis)))
            .all(|m| m.over.contains_key(*code))
    };
    codes(structure, &axes).filter(everywhere).cloned().collect()
}

/// Whether figures on both versions stand on the same items with the same weights.
fn is_alike(a: &Questionnaire, b: &Questionnaire) -> bool {
    let places = |questionnaire: &Questionnaire| -> Vec<_> {
        let themes = questionnaire.themes();
        let place = themes.flat_map(|(d, theme)| {
            let of = |item: &crate::model::Item| (item.code.clone(), item.weight);
            let (dimension, whole) = ((d.axis, d.weight), (theme.code.clone(), theme.weight));
            theme.items.iter().map(move |item| (dimension, whole.clone(), of(item)))
        });
        place.collect()
    };
    let same = |link: &Link| link.table.iter().all(|row| row.keeps_values());
    Link::between(a, b).as_ref().is_some_and(same) && places(a) == places(b)
}
