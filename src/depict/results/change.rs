//! Themes between two rounds.

use super::super::bar::hover;
use crate::chart::{Slope, SlopeLine};
use crate::method::change::Word;
use crate::method::findings::{Findings, ThemeFinding};
use crate::model::{Points, Questionnaire};
use crate::prose;
use crate::text::Texts;

/// Longest name beside a line.
const NAME: usize = 40;

/// Every theme that both rounds show; none without such a theme. The ends are the figures as they
/// were published, the word is the method's.
pub fn slope(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
    (width, height): (f64, f64),
) -> Option<Slope> {
    let line = |theme: &ThemeFinding| {
        let figure = &theme.figure;
        let (before, after) = (figure.before.and_then(Points::new)?, figure.shown()?);
        let word = figure.word.unwrap_or(Word::NotComparable);
        let by = figure.change.and_then(|change| change.difference).filter(|_| word.is_real());
        let name = prose::theme(texts, questionnaire, &theme.code);
        Some(SlopeLine {
            axis: theme.axis,
            before,
            after,
            word,
            before_text: texts.points(before.get()),
            after_text: texts.points(after.get()),
            change: by
                .map(|by| format!("{} {}", prose::sign(word).char(), texts.signed(by, 0)))
                .unwrap_or_default(),
            hover: hover(texts, findings, &name, figure),
            name: prose::short(&name, NAME),
        })
    };
    let lines: Vec<_> = findings.themes.iter().filter_map(line).collect();
    let rounds = [findings.compared_name.clone()?, findings.name.clone()];
    (!lines.is_empty()).then_some(Slope { width, height, rounds, lines })
}
