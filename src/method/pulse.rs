//! Chapter 16: a pulse against the same items of the full round.

use std::collections::BTreeSet;

use serde::Serialize;

use super::MethodError;
use super::score::{Assessment, is_thin};
use super::versions::{self, Pairing, Year, like_for_like};
use crate::model::{Axis, ItemCode, Questionnaire, Sheet, ThemeCode};

/// A figure of the full round and of the pulse, on the same items.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PulseFigure {
    /// The items of the pulse in the full round, 0–100 where shown.
    pub full_picked: Option<f64>,
    /// The pulse, 0–100 where shown.
    pub pulse: Option<f64>,
    /// Points, pulse minus full round.
    pub difference: Option<f64>,
}

impl PulseFigure {
    fn new(full_picked: Option<f64>, pulse: Option<f64>) -> Self {
        let difference = full_picked.zip(pulse).map(|(full, pulse)| pulse - full);
        Self { full_picked, pulse, difference }
    }
}

/// A pulse beside the full round.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PulseComparison {
    /// Items of the pulse.
    pub items: usize,
    /// Items of the full round.
    pub total_items: usize,
    /// Themes of one or two picked items.
    pub thin: Vec<ThemeCode>,
    /// Dimensions with a picked item, in the order of the questionnaire.
    pub dimensions: Vec<(Axis, PulseFigure)>,
    /// The overall figure.
    pub overall: PulseFigure,
}

/// Compares a pulse of the items `codes` with the same items picked from the full round, both with
/// the weights of the full version. The full figure takes no part; themes and dimensions without a
/// picked item are left out.
///
/// # Errors
/// `UnknownItem` for a code or an answer of the pulse outside the items picked, `DuplicateItem` for
/// one picked twice, `DimensionMissing` if length, breadth or depth has no item, and what
/// [`score_assessment`](super::score::score_assessment) refuses.
pub fn pulse_compare(
    questionnaire: &Questionnaire,
    codes: &[ItemCode],
    full: &Sheet,
    pulse: &Sheet,
    pairing: Pairing,
) -> Result<PulseComparison, MethodError> {
    let picks: BTreeSet<&ItemCode> = codes.iter().collect();
    if picks.iter().any(|code| questionnaire.item(code).is_none()) {
        return Err(MethodError::UnknownItem);
    }
    if picks.len() != codes.len() {
        return Err(MethodError::DuplicateItem);
    }
    let picked = picked(questionnaire, &picks);
    let table = versions::picks(questionnaire, |code| picks.contains(code));
    let full = Year { questionnaire, sheet: full };
    let pulse = Year { questionnaire: &picked, sheet: pulse };
    let both = like_for_like(full, pulse, &table, pairing)?;
    let thin = picked.themes().filter(|(_, theme)| is_thin(theme));
    Ok(PulseComparison {
        items: codes.len(),
        total_items: table.len(),
        thin: thin.map(|(_, theme)| theme.code.clone()).collect(),
        dimensions: dimensions(&both.before, &both.after),
        overall: PulseFigure::new(both.before.overall.score, both.after.overall.score),
    })
}

fn dimensions(full_picked: &Assessment, pulse: &Assessment) -> Vec<(Axis, PulseFigure)> {
    let both = full_picked.dimensions.iter().zip(&pulse.dimensions);
    both.map(|(full, pulse)| (full.axis, PulseFigure::new(full.score.score, pulse.score.score)))
        .collect()
}

/// The questionnaire with the picked items only.
fn picked(questionnaire: &Questionnaire, picks: &BTreeSet<&ItemCode>) -> Questionnaire {
    let mut picked = questionnaire.clone();
    for dimension in &mut picked.dimensions {
        for theme in &mut dimension.themes {
            theme.items.retain(|item| picks.contains(&item.code));
        }
        dimension.themes.retain(|theme| !theme.items.is_empty());
    }
    picked.dimensions.retain(|dimension| !dimension.themes.is_empty());
    picked
}
