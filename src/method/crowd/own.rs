//! Every respondent's own scores, as columns.

use super::items::ItemTally;
use super::patterns::{BLOCK, Patterns};
use crate::method::MethodError;
use crate::method::interval::Counted;
use crate::method::score::{LEAST_COVERAGE, ThemePart, ThemeScore, WeightedSum, theme_score};
use crate::model::Theme;

/// One score of each respondent, 0–100 unless withheld, in the order of the respondents.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnScores(Vec<f64>);

impl OwnScores {
    /// Stands for no score; below every score, and a number so that comparing needs no exception.
    const WITHHELD: f64 = f64::NEG_INFINITY;

    /// Each respondent's score.
    pub fn iter(&self) -> impl Iterator<Item = Option<f64>> + Clone {
        self.0.iter().map(|score| (*score > Self::WITHHELD).then_some(*score))
    }

    /// The scores that are shown.
    pub(super) fn shown(&self) -> Vec<f64> {
        let mut shown = self.0.clone();
        shown.retain(|score| *score > Self::WITHHELD);
        shown
    }
}

/// A theme scored pattern by pattern.
#[derive(Debug)]
pub(super) struct ThemeColumn<'a> {
    patterns: Patterns<'a>,
    /// The score of each pattern.
    scores: OwnScores,
    /// What each pattern adds to the dimension.
    sums: Vec<WeightedSum>,
    /// Answers to the theme's items.
    pub items: Vec<ItemTally<'a>>,
}

impl<'a> ThemeColumn<'a> {
    /// Scores a theme from the columns of its items.
    pub(super) fn of(theme: &'a Theme, columns: &[&'a [u8]]) -> Result<Self, MethodError> {
        let patterns = Patterns::of(columns);
        let items = theme.items.iter().map(ItemTally::new);
        let mut items = items.collect::<Result<Vec<_>, _>>()?;
        let count = patterns.people.len();
        let (mut scores, mut sums) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut cells, mut answers) = (Vec::new(), Vec::new());
        for (pattern, people) in patterns.people.iter().enumerate() {
            patterns.cells(pattern, &mut cells);
            let counted = items.iter_mut().zip(&cells).map(|(item, cell)| item.add(*cell, *people));
            answers.clear();
            answers.extend(counted);
            let ThemeScore { score, reason, .. } = theme_score(&answers)?;
            scores.push(score.unwrap_or(OwnScores::WITHHELD));
            sums.push(ThemePart { weight: theme.weight, score, reason }.sum());
        }
        Ok(Self { patterns, scores: OwnScores(scores), sums, items })
    }

    /// The scores that are shown, and how many people have each.
    pub(super) fn counted(&self) -> Counted {
        let counted = self.scores.iter().zip(&self.patterns.people);
        Counted::of(counted.filter_map(|(score, people)| Some((score?, *people))).collect())
    }
}

/// Each respondent's score of a theme.
pub(super) fn theme_scores(theme: &ThemeColumn<'_>, people: usize) -> OwnScores {
    let mut own = Vec::with_capacity(people);
    let mut patterns = [0; BLOCK];
    for start in (0..people).step_by(BLOCK) {
        let patterns = &mut patterns[..BLOCK.min(people - start)];
        theme.patterns.read(start, patterns);
        own.extend(patterns.iter().map(|pattern| theme.scores.0[*pattern as usize]));
    }
    OwnScores(own)
}

/// Each respondent's score of a dimension from its themes.
pub(super) fn dimension_scores(themes: &[ThemeColumn<'_>], people: usize) -> OwnScores {
    let mut patterns = vec![[0; BLOCK]; themes.len()];
    let mut own = Vec::with_capacity(people);
    for start in (0..people).step_by(BLOCK) {
        let size = BLOCK.min(people - start);
        for (theme, patterns) in themes.iter().zip(&mut patterns) {
            theme.patterns.read(start, &mut patterns[..size]);
        }
        own.extend((0..size).map(|respondent| {
            let mut sum = WeightedSum::default();
            for (theme, patterns) in themes.iter().zip(&patterns) {
                sum += theme.sums[patterns[respondent] as usize];
            }
            sum.mean(LEAST_COVERAGE).unwrap_or(OwnScores::WITHHELD)
        }));
    }
    OwnScores(own)
}
