//! What moved the overall figure.

use crate::chart::{Source, Step, Total, Waterfall};
use crate::method::decompose::Decomposition;
use crate::model::{Axis, Points};
use crate::prose;
use crate::text::Texts;

/// The exact parts of the change of the overall figure between two named rounds, with as many
/// decimals as they need to add up.
pub fn waterfall(
    texts: &Texts,
    parts: &Decomposition,
    names: (&str, &str),
    (width, height): (f64, f64),
) -> Option<Waterfall> {
    let decimals = prose::parts_decimals(parts);
    let total = |label: &str, level: f64| {
        let text = texts.decimal(level, decimals);
        // A mean of hundreds may exceed a hundred by a rounding of the machine.
        let level = Points::new(level.clamp(0.0, 100.0))?;
        Some(Total { label: label.to_owned(), level, text })
    };
    let steps = Axis::DIMENSIONS.into_iter().zip(parts.parts).map(|(axis, by)| Step {
        source: Source::Axis(axis),
        label: prose::axis(texts, axis),
        by,
        text: texts.signed(by, decimals),
        hover: format!("{} {}", prose::axis(texts, axis), texts.signed(by, decimals)),
    });
    Some(Waterfall {
        width,
        height,
        before: total(names.0, parts.before)?,
        after: total(names.1, parts.after)?,
        steps: steps.collect(),
    })
}
