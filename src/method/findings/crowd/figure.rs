//! One figure of a crowd, as it may be printed.

use serde::Serialize;

use crate::method::change::{Caveat, CrowdChange, Route, Word};
use crate::method::disclosure::{IntervalForm, LEAST_PEOPLE, display_interval};
use crate::method::findings::{Figure, Interval, Rule, Trace};
use crate::method::interval::Mean;
use crate::method::maturity::level_of_score;
use crate::method::{MethodError, Withheld};
use crate::model::ItemCode;

/// A figure of a crowd with how finely it is printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdFigure {
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// How its interval is printed.
    pub precision: IntervalForm,
    /// Everybody who was invited is behind it: there is no sampling error, and no interval.
    pub everyone: bool,
    /// On what the word of change rests; none without a compared round.
    pub change_basis: Option<ChangeBasis>,
}

/// On what the change of a crowd’s figure rests.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ChangeBasis {
    /// How the rounds were compared.
    pub method: Route,
    /// People with the figure in the earlier round.
    pub n_before: usize,
    /// People with the figure in this round.
    pub n_after: usize,
    /// People compared with themselves.
    pub n_pairs: usize,
    /// One to four people outside the pairs would follow by subtraction: all were compared with
    /// all.
    pub pairs_withheld: bool,
    /// What goes with the word.
    pub note: Option<Caveat>,
}

/// A scale on which figures are printed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    pub least: f64,
    pub most: f64,
    /// Whole numbers are printed. Themes and dimensions of nearly the same people stand side by
    /// side: with decimals, the sum of the themes beside the dimension would tell the score of the
    /// one person who lacks a theme.
    pub whole: bool,
}

impl Scale {
    /// Points of themes, dimensions and the overall figure.
    pub const POINTS: Self = Self { least: 0.0, most: 100.0, whole: true };
    /// Differences of such points.
    pub const DIFFERENCE: Self = Self { least: -100.0, most: 100.0, whole: true };
    /// The recommendation score.
    pub const RECOMMENDATION: Self = Self { least: -100.0, most: 100.0, whole: false };
    /// Differences of recommendation scores.
    pub const RECOMMENDATION_DIFFERENCE: Self = Self { least: -200.0, most: 200.0, whole: false };
    /// Feelings.
    pub const FEELINGS: Self = Self { least: 0.0, most: 10.0, whole: false };
    /// Differences of feelings.
    pub const FEELINGS_DIFFERENCE: Self = Self { least: -10.0, most: 10.0, whole: false };
    /// Levels.
    pub const LEVELS: Self = Self { least: 0.0, most: 4.0, whole: false };

    /// A value as it is printed.
    pub fn printed(self, value: f64) -> f64 {
        // Adding 0 makes −0 plain.
        if self.whole { value.round() + 0.0 } else { value }
    }

    /// The limits as so many people let them be printed.
    pub fn interval(
        self,
        people: usize,
        limits: Option<(f64, f64)>,
    ) -> Result<(Option<Interval>, IntervalForm), MethodError> {
        let Some((low, high)) = limits else { return Ok((None, IntervalForm::None)) };
        let printed = display_interval(count(people), low, high, (self.least, self.most))?;
        let both = printed.low.zip(printed.high);
        let interval =
            both.map(|(low, high)| Interval { low: self.printed(low), high: self.printed(high) });
        Ok((interval, printed.kind))
    }
}

/// People, as the rules of disclosure count them.
pub(super) fn count(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}

/// Why a figure of so many people is not printed; none if it is.
pub(super) fn too_few(people: usize) -> Option<Withheld> {
    match people {
        0 => Some(Withheld::Nobody),
        people if people < LEAST_PEOPLE as usize => Some(Withheld::FewPeople),
        _ => None,
    }
}

impl CrowdFigure {
    /// A figure that is not shown. Not even its number of people is told.
    pub(super) fn withheld(reason: Withheld, rule: Rule, items: Vec<ItemCode>) -> Self {
        let total = items.len();
        Self {
            figure: Figure {
                value: None,
                interval: None,
                n: 0,
                withheld: Some(reason),
                word: None,
                trace: Trace { rule, items },
                level: None,
                target: None,
                before: None,
                change: None,
                done: total,
                total,
                in_progress: false,
            },
            precision: IntervalForm::None,
            everyone: false,
            change_basis: None,
        }
    }

    /// A mean with its interval.
    pub(super) fn of(
        mean: &Mean,
        scale: Scale,
        rule: Rule,
        items: Vec<ItemCode>,
    ) -> Result<Self, MethodError> {
        let none = |reason| Self::withheld(reason, rule, items.clone());
        let Some(value) = mean.mean else { return Ok(none(Withheld::Nobody)) };
        if let Some(reason) = too_few(mean.n) {
            return Ok(none(reason));
        }
        let everyone = mean.fpc.is_some_and(|fpc| fpc <= 0.0);
        let limits = mean.low.zip(mean.high).filter(|_| !everyone);
        let (interval, precision) = scale.interval(mean.n, limits)?;
        let level = (scale == Scale::POINTS).then(|| level_of_score(value.clamp(0.0, 100.0)));
        let mut found = none(Withheld::Nobody);
        found.figure.value = Some(scale.printed(value));
        found.figure.interval = interval;
        found.figure.n = mean.n;
        found.figure.withheld = None;
        found.figure.level = level.transpose()?;
        Ok(Self { precision, everyone, ..found })
    }

    /// Whether it is printed.
    pub fn is_shown(&self) -> bool {
        self.figure.value.is_some()
    }

    /// The same figure with its change since the compared round, where both are shown.
    pub(super) fn with_change(
        mut self,
        moved: Moved<'_>,
        scale: Scale,
    ) -> Result<Self, MethodError> {
        let Moved { before, after, change, word, note, pairs_withheld } = moved;
        if !self.is_shown() {
            return Ok(self);
        }
        let people = match change.method {
            Route::Paired => change.n_pairs,
            Route::Welch => change.n_before.min(change.n_after),
        };
        let shown = too_few(change.n_before.min(change.n_after)).is_none();
        let limits = change.low.zip(change.high).filter(|_| shown);
        let printed = |value: Option<f64>| value.filter(|_| shown).map(|v| scale.printed(v));
        self.figure.word = Some(if shown { word } else { Word::NotShown });
        self.figure.before = printed(before);
        self.figure.change = Some(crate::method::findings::Change {
            before: printed(before),
            after: printed(after),
            difference: printed(change.difference),
            interval: scale.interval(people, limits)?.0,
            full_difference: None,
            items_changed: 0,
            note: None,
        });
        self.change_basis = shown.then_some(ChangeBasis {
            method: change.method,
            n_before: change.n_before,
            n_after: change.n_after,
            n_pairs: change.n_pairs,
            pairs_withheld,
            note,
        });
        Ok(self)
    }
}

/// A change with its word within its family.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moved<'a> {
    pub before: Option<f64>,
    pub after: Option<f64>,
    pub change: &'a CrowdChange,
    pub word: Word,
    pub note: Option<Caveat>,
    pub pairs_withheld: bool,
}
