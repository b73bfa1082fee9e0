//! All themes around a middle.

use super::super::bar::hover;
use crate::chart::{HitOf, RadarAxis};
use crate::method::findings::{Findings, Subject, ThemeFinding};
use crate::model::{Points, Questionnaire};
use crate::prose;
use crate::text::Texts;

/// The themes in the order of the questionnaire, numbered from 1.
pub fn radar_axes(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
) -> Vec<RadarAxis> {
    let axis = |(at, theme): (usize, &ThemeFinding)| RadarAxis {
        axis: theme.axis,
        value: theme.figure.shown(),
        before: theme.figure.before.and_then(Points::new),
        label: (at + 1).to_string(),
        hover: hover(
            texts,
            findings,
            &prose::theme(texts, questionnaire, &theme.code),
            &theme.figure,
        ),
        of: Some(HitOf::Score(Subject::Theme(theme.code.clone()), findings.round)),
    };
    findings.themes.iter().enumerate().map(axis).collect()
}
