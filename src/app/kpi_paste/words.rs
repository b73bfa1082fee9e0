//! Why a cell was not understood, in words.

use super::{PasteFault, kpis};
use crate::model::Round;
use crate::text::{Arg, NumberFault, Texts};

/// A sentence on what is wrong with a cell.
pub fn paste_reason(texts: &Texts, round: &Round, fault: &PasteFault) -> String {
    match fault {
        PasteFault::UnknownFigure { meant: None } => texts.tr("kpi-bad-figure"),
        PasteFault::UnknownFigure { meant: Some(meant) } => {
            let problem = texts.tr("kpi-bad-figure");
            let args = [("problem", Arg::Text(&problem)), ("suggestion", Arg::Text(meant))];
            texts.with("catalog-did-you-mean", &args)
        }
        PasteFault::Number(NumberFault::NotANumber) => texts.tr("kpi-bad-number"),
        PasteFault::Number(NumberFault::TwoWays) => texts.tr("number-two-ways"),
        PasteFault::OtherUnit(code) => {
            let kpi = kpis(round).find(|kpi| kpi.code == *code);
            let unit = kpi.map(|kpi| kpi.unit.get(texts.language())).unwrap_or_default();
            texts.with("kpi-bad-unit", &[("unit", Arg::Text(unit))])
        }
        PasteFault::Twice { first } => texts.with("kpi-bad-twice", &[("line", Arg::Count(*first))]),
    }
}
