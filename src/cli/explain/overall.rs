//! How the overall figure comes from length, breadth and depth.

use super::super::table::{Lean, table};
use super::{number, or_dash};
use crate::method::findings::{OverallRow, OverallTrace};
use crate::prose;
use crate::text::{Arg, Texts};

/// Decimals of a logarithm: enough for the figure to come out with one decimal.
const LOGARITHM: usize = 6;

/// The table of the three dimensions and the sum in words.
pub fn overall(texts: &Texts, found: &OverallTrace) -> String {
    let logarithm = |value: Option<f64>| match value {
        Some(value) => texts.decimal(value, LOGARITHM),
        None => "–".to_owned(),
    };
    let row = |row: &OverallRow| {
        [
            prose::axis(texts, row.code),
            or_dash(texts, row.value),
            or_dash(texts, row.counted),
            logarithm(row.logarithm),
            number(texts, row.weight),
            logarithm(row.product),
        ]
    };
    let rows: Vec<_> = found.dimensions.iter().map(row).collect();
    let headings = [
        ("cli-column-dimension", Lean::Left),
        ("cli-column-points", Lean::Right),
        ("cli-column-counted", Lean::Right),
        ("cli-column-logarithm", Lean::Right),
        ("cli-column-weight", Lean::Right),
        ("cli-column-product", Lean::Right),
    ]
    .map(|(key, lean)| (texts.tr(key), lean));
    let rule = texts.tr("cli-explain-overall-rule");
    format!("{rule}\n\n{}\n{}\n", table(headings, &rows), sum(texts, found))
}

fn sum(texts: &Texts, found: &OverallTrace) -> String {
    let (Some(sum), Some(value), Some(arithmetic), Some(imbalance)) =
        (found.sum, found.value, found.arithmetic, found.imbalance)
    else {
        return found.withheld.map(|reason| prose::withheld(texts, reason)).unwrap_or_default();
    };
    let shown = [
        ("sum", texts.decimal(sum, LOGARITHM)),
        ("weight", number(texts, found.weight)),
        ("mean", texts.decimal(sum / found.weight, LOGARITHM)),
        ("value", number(texts, value)),
        ("arithmetic", number(texts, arithmetic)),
        ("imbalance", number(texts, imbalance)),
    ];
    texts.with("cli-explain-overall-sum", &shown.each_ref().map(|(n, text)| (*n, Arg::Text(text))))
}
