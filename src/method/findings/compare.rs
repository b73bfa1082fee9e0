//! Two rounds side by side, like for like.

use serde::Serialize;

use super::figure::{Change, Figure};
use super::link::{Basis, Like, Link};
use super::scored::Scored;
use super::sides::Sides;
use super::years::Measure;
use crate::method::MethodError;
use crate::method::change::Word;
use crate::method::decompose::Decomposition;
use crate::model::{
    Axis, ChangeKind, ChangeRow, ItemCode, Points, Round, RoundId, ThemeCode, Wording,
};

/// One figure in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// The figure of the first round as published; none if that round did not ask for it.
    pub before: Option<Figure>,
    /// The figure of the second round as published.
    pub after: Option<Figure>,
    /// What the method calls the change.
    pub word: Word,
    /// How much it moved.
    pub change: Change,
}

impl Pair {
    /// Points in the first round, where they may be shown.
    pub fn shown_before(&self) -> Option<f64> {
        shown(&self.before)
    }

    /// Points in the second round, where they may be shown.
    pub fn shown_after(&self) -> Option<f64> {
        shown(&self.after)
    }
}

pub(super) fn shown(figure: &Option<Figure>) -> Option<f64> {
    figure.as_ref()?.shown().map(Points::get)
}

/// A dimension in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionPair {
    /// Which one.
    pub code: Axis,
    /// Its name in the newer version.
    pub name: Wording,
    /// Its items that can be compared; under two thirds there is no word.
    pub comparable_items: usize,
    /// Its items in the newer version.
    pub total_items: usize,
    /// The figure.
    #[serde(flatten)]
    pub pair: Pair,
}

/// A theme in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemePair {
    /// Which one.
    pub code: ThemeCode,
    /// Its name in the newer version.
    pub name: Wording,
    /// Its items that can be compared; under half of its weight there is no word.
    pub comparable_items: usize,
    /// Its items in the newer version.
    pub total_items: usize,
    /// The figure.
    #[serde(flatten)]
    pub pair: Pair,
}

/// One of the two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// Which round.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// The questionnaire it was answered on, `id@version`.
    pub questionnaire: String,
    /// Its answers do not change any more.
    pub closed: bool,
    /// Open and not fully answered.
    pub in_progress: bool,
}

impl From<&Scored<'_>> for Side {
    fn from(scored: &Scored<'_>) -> Self {
        let round = scored.round;
        Self {
            round: round.id,
            name: round.name.clone(),
            year: round.year,
            questionnaire: round.questionnaire.label(),
            closed: round.closed.is_some(),
            in_progress: scored.in_progress(),
        }
    }
}

/// What became of items between the versions of two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemChange {
    /// What happened.
    pub kind: ChangeKind,
    /// Items of the older version.
    pub from: Vec<ItemCode>,
    /// Items of the newer version.
    pub to: Vec<ItemCode>,
    /// Why, in the author’s words.
    pub reason: Wording,
    /// Whether they can be compared all the same.
    pub comparable: bool,
}

impl From<&ChangeRow> for ItemChange {
    fn from(row: &ChangeRow) -> Self {
        Self {
            kind: row.kind,
            from: row.from.clone(),
            to: row.to.clone(),
            reason: row.reason.clone(),
            comparable: row.is_comparable(),
        }
    }
}

/// Two rounds side by side. They are compared in the structure and weights of the newer version,
/// whichever was named first; a change is always the second round minus the first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// First round.
    pub from: Side,
    /// Second round.
    pub to: Side,
    /// What they are compared on; none where they cannot be.
    pub basis: Option<Basis>,
    /// Items of the newer version that can be compared.
    pub comparable_items: usize,
    /// Items of the newer version.
    pub total_items: usize,
    /// What changed between the versions; unchanged items have no row.
    pub changes: Vec<ItemChange>,
    /// The overall figure.
    pub overall: Pair,
    /// Dimensions, in the order of the newer version.
    pub dimensions: Vec<DimensionPair>,
    /// Themes, in the order of the newer version.
    pub themes: Vec<ThemePair>,
    /// What moved the overall figure: as published on the same version, else like for like.
    pub decomposition: Option<Decomposition>,
}

impl Comparison {
    /// The pair of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&Pair> {
        self.dimensions.iter().find(|found| found.code == axis).map(|found| &found.pair)
    }

    /// What moved the overall figure as published: the parts like for like, and what is left between
    /// two versions is the questionnaire's own. None unless both rounds show it.
    pub fn published_parts(&self) -> Option<Decomposition> {
        let like = self.decomposition?;
        let figures = (self.overall.shown_before()?, self.overall.shown_after()?);
        Some(if self.basis == Some(Basis::SameVersion) { like } else { like.between(figures) })
    }

    /// What moved the overall figure on a footing: as published, with what the questionnaire moved,
    /// or like for like.
    pub fn parts(&self, measure: Measure) -> Option<Decomposition> {
        match measure {
            Measure::Published => self.published_parts(),
            Measure::LikeForLike | Measure::Chained => self.decomposition,
        }
    }

    /// The pair of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&Pair> {
        self.themes.iter().find(|found| found.code == *code).map(|found| &found.pair)
    }
}

/// Compares two rounds. Both sides of an item count only where both answered it; rounds that share
/// no questionnaire are set side by side without a word.
///
/// # Errors
/// What [`score_assessment`](crate::method::score::score_assessment) refuses.
pub fn compare(from: &Round, to: &Round) -> Result<Comparison, MethodError> {
    compared(&Scored::of(from)?, &Scored::of(to)?)
}

/// Compares two scored rounds.
///
/// # Errors
/// What [`like_for_like`](crate::method::versions::like_for_like) refuses.
pub(super) fn compared(from: &Scored<'_>, to: &Scored<'_>) -> Result<Comparison, MethodError> {
    let link = Link::between(&from.round.questionnaire, &to.round.questionnaire);
    let like = link.as_ref().map(|link| Like::of(from.round, to.round, link)).transpose()?;
    let basis = link.as_ref().map(|link| link.basis);
    let sides = Sides { rounds: [from, to], like, basis };
    Ok(Comparison {
        from: from.into(),
        to: to.into(),
        basis,
        comparable_items: sides.like.as_ref().map_or(0, |like| like.comparable.new_comparable),
        total_items: sides.structure().items().count(),
        changes: link.iter().flat_map(changes).collect(),
        overall: sides.overall()?,
        dimensions: sides.dimensions()?,
        themes: sides.themes()?,
        decomposition: sides.decomposition(),
    })
}

/// What changed between versions. A pulse leaves items out on purpose: that is no change.
fn changes(link: &Link) -> Vec<ItemChange> {
    let tells =
        |row: &&ChangeRow| link.basis == Basis::NewerVersion && row.kind != ChangeKind::Unchanged;
    link.table.iter().filter(tells).map(ItemChange::from).collect()
}
