//! Two rounds side by side, like for like.

use serde::Serialize;

use super::figure::{Change, Figure};
use super::parts::{dimension, overall, theme};
use super::{codes, in_progress, same_questionnaire};
use crate::method::MethodError;
use crate::method::change::{Word, consensus_change};
use crate::method::decompose::{Decomposition, shapley_overall};
use crate::method::score::{Assessment, dimension_weights, item_score, score_assessment};
use crate::method::versions::{LikeForLike, Pairing, Year, like_for_like};
use crate::model::{
    Axis, ChangeRow, Dimension, ItemCode, Level, Points, Round, RoundId, Theme, ThemeCode, Wording,
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

fn shown(figure: &Option<Figure>) -> Option<f64> {
    figure.as_ref()?.shown().map(Points::get)
}

/// A dimension in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionPair {
    /// Which one.
    pub code: Axis,
    /// Its name in the second round.
    pub name: Wording,
    /// The figure.
    #[serde(flatten)]
    pub pair: Pair,
}

/// A theme in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemePair {
    /// Which one.
    pub code: ThemeCode,
    /// Its name in the second round.
    pub name: Wording,
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

impl From<&Round> for Side {
    fn from(round: &Round) -> Self {
        let (done, total) = round.progress();
        Self {
            round: round.id,
            name: round.name.clone(),
            year: round.year,
            questionnaire: round.questionnaire.label(),
            closed: round.closed.is_some(),
            in_progress: in_progress(round, done, total),
        }
    }
}

/// Two rounds side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// First round.
    pub from: Side,
    /// Second round.
    pub to: Side,
    /// Items of the second round's questionnaire that can be compared.
    pub comparable_items: usize,
    /// Items of the second round's questionnaire.
    pub total_items: usize,
    /// The overall figure.
    pub overall: Pair,
    /// Dimensions, in the order of the second round's questionnaire.
    pub dimensions: Vec<DimensionPair>,
    /// Themes, in the order of the second round's questionnaire.
    pub themes: Vec<ThemePair>,
    /// What moved the overall figure.
    pub decomposition: Option<Decomposition>,
}

impl Comparison {
    /// The pair of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&Pair> {
        self.dimensions.iter().find(|found| found.code == axis).map(|found| &found.pair)
    }

    /// The pair of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&Pair> {
        self.themes.iter().find(|found| found.code == *code).map(|found| &found.pair)
    }
}

/// Both rounds with their figures as published, and like for like where they share a questionnaire.
struct Sides<'a> {
    from: &'a Round,
    to: &'a Round,
    full: [Assessment; 2],
    /// None where the questionnaires differ.
    like: Option<[Assessment; 2]>,
}

/// Compares two rounds. Both sides of an item count only where both answered it; rounds on
/// different questionnaires are set side by side without a word.
///
/// # Errors
/// What [`score_assessment`] refuses.
pub fn compare(from: &Round, to: &Round) -> Result<Comparison, MethodError> {
    let (full, like) = if same_questionnaire(from, to) {
        let both = same_items(from, to)?;
        ([both.full_before, both.full_after], Some([both.before, both.after]))
    } else {
        let score = |round: &Round| score_assessment(&round.questionnaire, &round.sheet);
        ([score(from)?, score(to)?], None)
    };
    let sides = Sides { from, to, full, like };
    let total_items = to.questionnaire.items().count();
    Ok(Comparison {
        from: from.into(),
        to: to.into(),
        comparable_items: if sides.like.is_some() { total_items } else { 0 },
        total_items,
        overall: sides.overall()?,
        dimensions: sides.dimensions()?,
        themes: sides.themes()?,
        decomposition: sides.decomposition(),
    })
}

impl Sides<'_> {
    fn overall(&self) -> Result<Pair, MethodError> {
        let figure = |round, side: usize| overall(round, &self.full[side], None).figure;
        let like = |scored: &Assessment| scored.overall.score;
        let items: Vec<_> = codes(&self.to.questionnaire, &Axis::DIMENSIONS).collect();
        self.pair([Some(figure(self.from, 0)), Some(figure(self.to, 1))], like, &items)
    }

    fn dimensions(&self) -> Result<Vec<DimensionPair>, MethodError> {
        let dimensions = self.to.questionnaire.dimensions.iter();
        let pair = |d: &Dimension| {
            Ok(DimensionPair { code: d.axis, name: d.name.clone(), pair: self.dimension(d.axis)? })
        };
        dimensions.map(pair).collect()
    }

    fn themes(&self) -> Result<Vec<ThemePair>, MethodError> {
        let pair = |theme: &Theme| {
            Ok(ThemePair {
                code: theme.code.clone(),
                name: theme.name.clone(),
                pair: self.theme(&theme.code)?,
            })
        };
        self.to.questionnaire.themes().map(|(_, theme)| pair(theme)).collect()
    }

    fn dimension(&self, axis: Axis) -> Result<Pair, MethodError> {
        let find = |scored: &Assessment| scored.dimensions.iter().find(|d| d.axis == axis).cloned();
        let figure = |round: &Round, side: usize| {
            find(&self.full[side]).map(|scored| dimension(round, &scored, None).figure)
        };
        let like = |scored: &Assessment| find(scored).and_then(|d| d.score.score);
        let axes = [axis];
        let items: Vec<_> = codes(&self.to.questionnaire, &axes).collect();
        self.pair([figure(self.from, 0), figure(self.to, 1)], like, &items)
    }

    fn theme(&self, code: &ThemeCode) -> Result<Pair, MethodError> {
        let find = |scored: &Assessment| scored.themes.iter().find(|t| t.code == *code).cloned();
        let figure = |round: &Round, side: usize| {
            find(&self.full[side]).map(|scored| theme(round, &scored, None).figure)
        };
        let like = |scored: &Assessment| find(scored).and_then(|t| t.score.score);
        let found = self.to.questionnaire.theme(code);
        let items: Vec<_> = found.iter().flat_map(|t| t.items.iter().map(|i| &i.code)).collect();
        self.pair([figure(self.from, 0), figure(self.to, 1)], like, &items)
    }

    fn pair(
        &self,
        [before, after]: [Option<Figure>; 2],
        like: impl Fn(&Assessment) -> Option<f64>,
        items: &[&ItemCode],
    ) -> Result<Pair, MethodError> {
        let published = [shown(&before), shown(&after)];
        let (word, change) = match &self.like {
            Some([first, second]) if before.is_some() && after.is_some() => {
                // A figure that is not shown has no change either.
                let is_shown = published.iter().all(Option::is_some);
                let score = |scored| if is_shown { like(scored) } else { None };
                self.change([score(first), score(second)], published, items)?
            }
            _ => (Word::NotComparable, Change::default()),
        };
        Ok(Pair { before, after, word, change })
    }

    /// The word and the change of a like-for-like figure.
    fn change(
        &self,
        like: [Option<f64>; 2],
        published: [Option<f64>; 2],
        items: &[&ItemCode],
    ) -> Result<(Word, Change), MethodError> {
        let levels = |round| items.iter().map(|code| level(round, code)).collect::<Vec<_>>();
        let [before, after] = like;
        let found = consensus_change(before, after, &levels(self.from), &levels(self.to))?;
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

    /// The parts of the overall figure's change, where both rounds show it.
    fn decomposition(&self) -> Option<Decomposition> {
        self.like.as_ref()?;
        let shown = |round, side: usize| {
            let scored: &Assessment = &self.full[side];
            overall(round, scored, None).figure.shown()?;
            let of = |axis| scored.dimensions.iter().find(|d| d.axis == axis);
            Some(Axis::DIMENSIONS.map(|axis| of(axis).and_then(|d| d.score.score)))
        };
        let weights = dimension_weights(&self.to.questionnaire);
        shapley_overall(shown(self.from, 0)?, shown(self.to, 1)?, weights).ok()
    }
}

/// Level of an item in a round; none if it has no number.
pub(super) fn level(round: &Round, code: &ItemCode) -> Option<Level> {
    let item = round.questionnaire.item(code)?;
    item_score(item.scale, item.reverse, round.sheet.value(code)).ok()?.level
}

/// Two rounds on one questionnaire: every item stayed as it was.
fn same_items(from: &Round, to: &Round) -> Result<LikeForLike, MethodError> {
    let items = to.questionnaire.items();
    let table: Vec<ChangeRow> = items.map(|item| ChangeRow::unchanged(&item.code)).collect();
    let [old, new] = [from, to].map(|r| Year { questionnaire: &r.questionnaire, sheet: &r.sheet });
    like_for_like(old, new, &table, Pairing::BothAnswered)
}
