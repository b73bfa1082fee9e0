//! What moved the overall figure.

use crate::chart::{Source, Step, Total, Waterfall, largest_steps};
use crate::method::decompose::Decomposition;
use crate::model::Points;
use crate::prose;
use crate::text::{Arg, Texts};

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
    let steps = prose::parts(texts, parts).into_iter().map(|(axis, label, by)| {
        let text = texts.signed(by, decimals);
        let hover = format!("{label} {text}");
        Step { source: axis.map_or(Source::Questionnaire, Source::Axis), label, by, text, hover }
    });
    Some(Waterfall {
        width,
        height,
        before: total(names.0, parts.before)?,
        after: total(names.1, parts.after)?,
        steps: joined(texts, steps.collect(), decimals),
    })
}

/// The largest steps, and the small ones as one where there are more than seven.
fn joined(texts: &Texts, steps: Vec<Step>, decimals: usize) -> Vec<Step> {
    let (mut steps, rest) = largest_steps(steps);
    if rest.is_empty() {
        return steps;
    }
    let by = rest.iter().map(|step| step.by).sum();
    let hover = rest.iter().map(|step| format!("{} {}", step.label, step.text));
    steps.push(Step {
        source: Source::Other,
        label: texts.with("years-parts-other", &[("count", Arg::Count(rest.len()))]),
        by,
        text: texts.signed(by, decimals),
        hover: hover.collect::<Vec<_>>().join("\n"),
    });
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Axis, Language};

    #[test]
    fn small_steps_become_one_and_nothing_is_lost() {
        let texts = Texts::new(Language::English);
        let step = |at: usize| {
            let by = at as f64 - 6.0;
            let text = texts.signed(by, 1);
            let source = Source::Axis(Axis::Length);
            Step { source, label: format!("step {at}"), by, text, hover: String::new() }
        };
        let steps: Vec<_> = (0..12).map(step).collect();
        let all: f64 = steps.iter().map(|step| step.by).sum();
        let drawn = joined(&texts, steps, 1);
        assert_eq!(drawn.len(), 7);
        assert!((drawn.iter().map(|step| step.by).sum::<f64>() - all).abs() < 1e-9);
        let other: Vec<_> = drawn.iter().filter(|step| step.source == Source::Other).collect();
        assert_eq!(other.len(), 1);
        assert_eq!(other[0].label, "Other 6");
        assert_eq!(other[0].hover.lines().count(), 6);
        assert_eq!(joined(&texts, (0..7).map(step).collect(), 1).len(), 7);
    }
}
