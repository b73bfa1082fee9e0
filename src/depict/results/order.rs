//! In which order themes stand.

use std::cmp::Ordering;

use crate::method::findings::{Findings, ThemeFinding};
use crate::model::{Axis, Points};

/// By what themes are sorted. Equal ones keep the order of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeOrder {
    /// The highest first.
    #[default]
    Result,
    /// The furthest below its target first.
    Gap,
    /// The largest change first, real ones before the others.
    Change,
    /// As asked.
    Questionnaire,
}

impl ThemeOrder {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Result, Self::Gap, Self::Change, Self::Questionnaire];

    /// The one after it, around.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|order| *order == self).unwrap_or_default();
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

/// The themes of the dimensions, then those of the enablers, each in this order. A theme without a
/// figure comes last.
pub fn theme_order(findings: &Findings, order: ThemeOrder) -> [Vec<&ThemeFinding>; 2] {
    let enabler = |theme: &&ThemeFinding| theme.axis == Axis::Enablers;
    let (mut enablers, mut themes): (Vec<_>, Vec<_>) = findings.themes.iter().partition(enabler);
    if order != ThemeOrder::Questionnaire {
        themes.sort_by(|a, b| compare(a, b, order));
        enablers.sort_by(|a, b| compare(a, b, order));
    }
    [themes, enablers]
}

fn compare(a: &ThemeFinding, b: &ThemeFinding, order: ThemeOrder) -> Ordering {
    let key = |theme: &ThemeFinding| {
        let value = theme.figure.shown().map(Points::get)?;
        match order {
            ThemeOrder::Result | ThemeOrder::Questionnaire => Some((false, value)),
            ThemeOrder::Gap => Some((false, theme.figure.target? - value)),
            ThemeOrder::Change => {
                let size = theme.figure.change?.difference?.abs();
                Some((theme.figure.word.is_some_and(|word| word.is_real()), size))
            }
        }
    };
    let shown = |theme: &ThemeFinding| theme.figure.shown().is_some();
    let by = |a: (bool, f64), b: (bool, f64)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1));
    match (key(a), key(b)) {
        (Some(a), Some(b)) => by(b, a),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => shown(b).cmp(&shown(a)),
    }
}
