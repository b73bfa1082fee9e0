//! Where reaching a target pays most.

use crate::chart::{HitOf, Priorities, PriorityMark};
use crate::method::findings::{Findings, Subject};
use crate::method::priority::Priority;
use crate::model::{Axis, Language, Points, Questionnaire};
use crate::prose;
use crate::text::{Arg, Texts};

/// How many themes are named as those to do first.
const FIRST: usize = 3;
/// The effect is told for so many points of the theme.
const STEP: f64 = 10.0;

/// Points of the overall figure for ten points of the theme.
pub(super) fn effect(of: &Priority) -> f64 {
    of.effect * of.weight_share * STEP
}

/// Every theme below its target; none where there is none.
pub fn priorities(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
    (width, height): (f64, f64),
) -> Option<Priorities> {
    let mark = |of: &Priority| {
        let axis = findings.theme(&of.code).map_or(Axis::Enablers, |theme| theme.axis);
        let hover = prose::priority_alt(texts, questionnaire, of);
        let name = prose::theme(texts, questionnaire, &of.code);
        let subject = Subject::Theme(of.code.clone());
        let of_score = Some(HitOf::Score(subject, findings.round));
        PriorityMark { axis, gap: of.gap, effect: effect(of), name, hover, of: of_score }
    };
    let marks: Vec<_> = findings.weighed.iter().map(mark).collect();
    let axes = [texts.tr("priorities-gap"), texts.tr("priorities-effect")];
    let decimal = if texts.language() == Language::Finnish { ',' } else { '.' };
    let corner = texts.with("priorities-first", &[("count", Arg::Count(FIRST.min(marks.len())))]);
    let found = !marks.is_empty();
    found.then_some(Priorities { width, height, marks, first: FIRST, axes, corner, decimal })
}

/// How many themes of the dimensions are at their target.
pub fn at_target(findings: &Findings) -> usize {
    let themes = findings.themes.iter().filter(|theme| theme.axis != Axis::Enablers);
    let gaps = themes
        .filter_map(|theme| Some(theme.figure.target? - theme.figure.shown().map(Points::get)?));
    gaps.filter(|gap| *gap <= 0.0).count()
}
