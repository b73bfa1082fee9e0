//! The figures of two rounds, pair by pair.

use super::codes;
use super::compare::{DimensionPair, Pair, ThemePair, shown};
use super::figure::{Change, Figure};
use super::link::{Basis, Like};
use super::parts::{dimension, overall, theme};
use super::scored::Scored;
use crate::method::MethodError;
use crate::method::change::{Word, consensus_change};
use crate::method::decompose::{Decomposition, shapley_overall};
use crate::method::score::{Assessment, dimension_weights};
use crate::model::{Axis, Dimension, ItemCode, Level, Questionnaire, Theme, ThemeCode};

/// Both rounds with their figures as published, and on what they share.
pub(super) struct Sides<'a> {
    /// First and second.
    pub rounds: [&'a Scored<'a>; 2],
    /// None where they share no questionnaire.
    pub like: Option<Like<'a>>,
    pub basis: Option<Basis>,
}

impl Sides<'_> {
    /// The questionnaire in whose structure they are compared; else the second round's.
    pub fn structure(&self) -> &Questionnaire {
        match &self.like {
            Some(like) => like.structure,
            None => &self.rounds[1].round.questionnaire,
        }
    }

    pub fn overall(&self) -> Result<Pair, MethodError> {
        let figures = self.rounds.map(|round| Some(overall(round, None).figure));
        let items: Vec<_> = codes(self.structure(), &Axis::DIMENSIONS).collect();
        let like = self.like.as_ref().filter(|like| like.has_words(None));
        pair(figures, like, |scored| scored.overall.score, &items)
    }

    pub fn dimensions(&self) -> Result<Vec<DimensionPair>, MethodError> {
        let pair = |d: &Dimension| {
            let items = d.themes.iter().map(|theme| theme.items.len()).sum();
            let counts = self.like.as_ref().map_or((0, items), |like| like.counts(d.axis));
            Ok(DimensionPair {
                code: d.axis,
                name: d.name.clone(),
                comparable_items: counts.0,
                total_items: counts.1,
                pair: self.dimension(d.axis)?,
            })
        };
        self.structure().dimensions.iter().map(pair).collect()
    }

    pub fn themes(&self) -> Result<Vec<ThemePair>, MethodError> {
        let pair = |found: &Theme| {
            let like = self.like.as_ref();
            Ok(ThemePair {
                code: found.code.clone(),
                name: found.name.clone(),
                comparable_items: like.map_or(0, |like| like.comparable_in(found)),
                total_items: found.items.len(),
                pair: self.theme(found)?,
            })
        };
        self.structure().themes().map(|(_, theme)| pair(theme)).collect()
    }

    fn dimension(&self, axis: Axis) -> Result<Pair, MethodError> {
        let figure = |round: &Scored<'_>| {
            let found = round.assessment.dimensions.iter().find(|d| d.axis == axis)?;
            Some(dimension(round, found, None).figure)
        };
        let axes = [axis];
        let items: Vec<_> = codes(self.structure(), &axes).collect();
        let like = self.like.as_ref().filter(|like| like.has_words(Some(axis)));
        pair(self.rounds.map(figure), like, |scored| points(scored, axis), &items)
    }

    fn theme(&self, asked: &Theme) -> Result<Pair, MethodError> {
        let figure = |round: &Scored<'_>| {
            let found = round.assessment.themes.iter().find(|t| t.code == asked.code)?;
            Some(theme(round, found, None).figure)
        };
        let items: Vec<_> = asked.items.iter().map(|item| &item.code).collect();
        let like = self.like.as_ref().filter(|like| like.has_theme(asked));
        pair(self.rounds.map(figure), like, |scored| theme_points(scored, &asked.code), &items)
    }

    /// The parts of the overall figure's change, where both rounds show it: of the figures as
    /// published on one version, like for like on two.
    pub fn decomposition(&self) -> Option<Decomposition> {
        let like = self.like.as_ref().filter(|like| like.has_words(None))?;
        let figures = self.rounds.map(|round| overall(round, None).figure.shown());
        figures.iter().all(Option::is_some).then_some(())?;
        let [before, after] = match self.basis? {
            Basis::SameVersion => self.rounds.map(|round| &round.assessment),
            _ => like.sides.each_ref(),
        };
        let three = |scored: &Assessment| Axis::DIMENSIONS.map(|axis| points(scored, axis));
        shapley_overall(three(before), three(after), dimension_weights(like.structure)).ok()
    }
}

/// Points of a dimension.
pub(super) fn points(scored: &Assessment, axis: Axis) -> Option<f64> {
    scored.dimensions.iter().find(|d| d.axis == axis).and_then(|d| d.score.score)
}

/// Points of a theme.
pub(super) fn theme_points(scored: &Assessment, code: &ThemeCode) -> Option<f64> {
    scored.themes.iter().find(|t| t.code == *code).and_then(|t| t.score.score)
}

/// A figure in both rounds, with a word where there is enough to compare.
fn pair(
    [before, after]: [Option<Figure>; 2],
    like: Option<&Like<'_>>,
    points: impl Fn(&Assessment) -> Option<f64>,
    items: &[&ItemCode],
) -> Result<Pair, MethodError> {
    let published = [shown(&before), shown(&after)];
    let (word, change) = match like {
        Some(like) if before.is_some() && after.is_some() => {
            // A figure that is not shown has no change either.
            let is_shown = published.iter().all(Option::is_some);
            let points = like.sides.each_ref().map(|s| if is_shown { points(s) } else { None });
            change(points, published, [0, 1].map(|side| like.levels(items, side)))?
        }
        _ => (Word::NotComparable, Change::default()),
    };
    Ok(Pair { before, after, word, change })
}

/// The word and the change of a like-for-like figure.
fn change(
    [before, after]: [Option<f64>; 2],
    published: [Option<f64>; 2],
    [levels_before, levels_after]: [Vec<Option<Level>>; 2],
) -> Result<(Word, Change), MethodError> {
    let found = consensus_change(before, after, &levels_before, &levels_after)?;
    let full = published[0].zip(published[1]);
    let change = Change {
        before,
        after,
        difference: found.difference,
        interval: None,
        full_difference: full.map(|(before, after)| after - before),
        items_changed: found.items_changed,
        note: found.note,
    };
    Ok((found.word, change))
}
