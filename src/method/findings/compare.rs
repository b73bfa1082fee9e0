//! Two rounds side by side, like for like.

use serde::Serialize;

use super::{Change, Figure, codes, dimension, overall, same_questionnaire, theme};
use crate::method::MethodError;
use crate::method::change::{Word, consensus_change};
use crate::method::decompose::{Decomposition, shapley_overall};
use crate::method::score::{Assessment, item_score, score_assessment};
use crate::method::versions::{ChangeRow, LikeForLike, Pairing, Year, like_for_like};
use crate::model::{Axis, ItemCode, Level, Points, Round, RoundId, ThemeCode};

/// One figure in two rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// Points in the first round as published, where shown.
    pub before: Option<f64>,
    /// Points in the second round as published, where shown.
    pub after: Option<f64>,
    /// The change and what it is called.
    pub change: Change,
}

/// Two rounds side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// First round.
    pub from: RoundId,
    /// Name of the first round.
    pub from_name: String,
    /// Second round.
    pub to: RoundId,
    /// Name of the second round.
    pub to_name: String,
    /// Items of the second round's questionnaire that can be compared.
    pub comparable_items: usize,
    /// Items of the second round's questionnaire.
    pub total_items: usize,
    /// The overall figure.
    pub overall: Pair,
    /// Dimensions, in the order of the second round's questionnaire.
    pub dimensions: Vec<(Axis, Pair)>,
    /// Themes, in the order of the second round's questionnaire.
    pub themes: Vec<(ThemeCode, Pair)>,
    /// What moved the overall figure.
    pub decomposition: Option<Decomposition>,
}

impl Comparison {
    /// The pair of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&Pair> {
        self.dimensions.iter().find(|(other, _)| *other == axis).map(|(_, pair)| pair)
    }

    /// The pair of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&Pair> {
        self.themes.iter().find(|(other, _)| other == code).map(|(_, pair)| pair)
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
    let themes = to.questionnaire.themes();
    Ok(Comparison {
        from: from.id,
        from_name: from.name.clone(),
        to: to.id,
        to_name: to.name.clone(),
        comparable_items: if sides.like.is_some() { total_items } else { 0 },
        total_items,
        overall: sides.overall()?,
        dimensions: to
            .questionnaire
            .dimensions
            .iter()
            .map(|d| Ok((d.axis, sides.dimension(d.axis)?)))
            .collect::<Result<_, MethodError>>()?,
        themes: themes
            .map(|(_, t)| Ok((t.code.clone(), sides.theme(&t.code)?)))
            .collect::<Result<_, MethodError>>()?,
        decomposition: sides.decomposition(),
    })
}

impl Sides<'_> {
    fn overall(&self) -> Result<Pair, MethodError> {
        let figure = |round, side: usize| overall(round, &self.full[side], None).figure;
        let like = |scored: &Assessment| scored.overall.score;
        let items: Vec<_> = codes(&self.to.questionnaire, &Axis::DIMENSIONS).collect();
        self.pair([figure(self.from, 0), figure(self.to, 1)], like, &items)
    }

    fn dimension(&self, axis: Axis) -> Result<Pair, MethodError> {
        let find = |scored: &Assessment| scored.dimensions.iter().find(|d| d.axis == axis).cloned();
        let figure = |round: &Round, side: usize| {
            find(&self.full[side]).map(|scored| dimension(round, &scored, None).figure)
        };
        let like = |scored: &Assessment| find(scored).and_then(|d| d.score.score);
        let axes = [axis];
        let items: Vec<_> = codes(&self.to.questionnaire, &axes).collect();
        self.pair_of(figure(self.from, 0), figure(self.to, 1), like, &items)
    }

    fn theme(&self, code: &ThemeCode) -> Result<Pair, MethodError> {
        let find = |scored: &Assessment| scored.themes.iter().find(|t| t.code == *code).cloned();
        let figure = |round: &Round, side: usize| {
            find(&self.full[side]).map(|scored| theme(round, &scored, None).figure)
        };
        let like = |scored: &Assessment| find(scored).and_then(|t| t.score.score);
        let found = self.to.questionnaire.theme(code);
        let items: Vec<_> = found.iter().flat_map(|t| t.items.iter().map(|i| &i.code)).collect();
        self.pair_of(figure(self.from, 0), figure(self.to, 1), like, &items)
    }

    fn pair_of(
        &self,
        before: Option<Figure>,
        after: Option<Figure>,
        like: impl Fn(&Assessment) -> Option<f64>,
        items: &[&ItemCode],
    ) -> Result<Pair, MethodError> {
        match (before, after) {
            (Some(before), Some(after)) => self.pair([before, after], like, items),
            (before, after) => Ok(Pair {
                before: before.and_then(|figure| figure.shown()).map(Points::get),
                after: after.and_then(|figure| figure.shown()).map(Points::get),
                change: not_comparable(),
            }),
        }
    }

    fn pair(
        &self,
        figures: [Figure; 2],
        like: impl Fn(&Assessment) -> Option<f64>,
        items: &[&ItemCode],
    ) -> Result<Pair, MethodError> {
        let [before, after] = figures.map(|figure| figure.shown().map(Points::get));
        let change = match &self.like {
            None => not_comparable(),
            Some([first, second]) => {
                // A figure that is not shown has no change either.
                let shown = before.is_some() && after.is_some();
                let score = |scored| if shown { like(scored) } else { None };
                let levels =
                    |round| items.iter().map(|code| level(round, code)).collect::<Vec<_>>();
                let change = consensus_change(
                    score(first),
                    score(second),
                    &levels(self.from),
                    &levels(self.to),
                )?;
                Change {
                    difference: change.difference,
                    full_difference: before.zip(after).map(|(before, after)| after - before),
                    items_changed: change.items_changed,
                    word: change.word,
                    note: change.note,
                }
            }
        };
        Ok(Pair { before, after, change })
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
        let weights = crate::method::score::dimension_weights(&self.to.questionnaire);
        shapley_overall(shown(self.from, 0)?, shown(self.to, 1)?, weights).ok()
    }
}

fn not_comparable() -> Change {
    Change {
        difference: None,
        full_difference: None,
        items_changed: 0,
        word: Word::NotComparable,
        note: None,
    }
}

fn level(round: &Round, code: &ItemCode) -> Option<Level> {
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
