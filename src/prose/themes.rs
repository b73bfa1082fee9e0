//! Sentences about the themes.

use super::facts;
use super::words::{join, theme};
use crate::method::change::Word;
use crate::method::findings::{Findings, ThemeFinding};
use crate::model::{Axis, Questionnaire};
use crate::text::{Arg, Texts};

/// What the themes say, in one sentence without a full stop.
pub fn themes_headline(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
) -> String {
    let ranked = facts::ranked(findings, None);
    let all_shown = facts::shown(findings).len() == Axis::DIMENSIONS.len();
    if let Some(axis) = three_lowest(&ranked).filter(|_| all_shown) {
        return texts.with("themes-three-lowest", &[("axis", Arg::Text(axis.code()))]);
    }
    let [(high, most), .., (low, least)] = ranked[..] else { return texts.tr("themes-none") };
    if most.round() == least.round() {
        return texts.tr("themes-level");
    }
    let name = |found: &ThemeFinding| theme(texts, questionnaire, &found.code);
    let (high, low) = (name(high), name(low));
    texts.with("themes-extremes", &[("high", Arg::Text(&high)), ("low", Arg::Text(&low))])
}

/// The dimension that holds the three lowest themes, where a whole point divides them from the
/// rest.
fn three_lowest(ranked: &[(&ThemeFinding, f64)]) -> Option<Axis> {
    let [.., next, third, second, last] = ranked else { return None };
    let axis = last.0.axis;
    let together = third.0.axis == axis && second.0.axis == axis;
    (together && third.1.round() < next.1.round()).then_some(axis)
}

/// The ends with their points, and how many of all themes really changed.
pub fn themes_lead(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    join([ends(texts, findings, questionnaire), moved(texts, findings)])
}

fn ends(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    let ranked = facts::ranked(findings, None);
    let [(high, most), .., (low, least)] = ranked[..] else {
        return texts.tr("themes-lead-thin");
    };
    if most.round() == least.round() {
        return String::new();
    }
    let name = |found: &ThemeFinding| theme(texts, questionnaire, &found.code);
    let (high, low) = (name(high), name(low));
    let (most, least) = (texts.points(most), texts.points(least));
    let args = [("high", &high), ("high-points", &most), ("low", &low), ("low-points", &least)];
    texts.with("themes-lead", &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// How many themes the method calls improved and declined; nothing where none can be compared.
fn moved(texts: &Texts, findings: &Findings) -> String {
    let count = |word| facts::themes_with(findings, None, word).len();
    let (improved, declined) = (count(Word::Improved), count(Word::Declined));
    let key = match (improved, declined) {
        (0, 0) if count(Word::WithinNoise) + count(Word::NoRealChange) == 0 => {
            return String::new();
        }
        (0, 0) => "themes-moved-none",
        (_, 0) => "themes-moved-up",
        (0, _) => "themes-moved-down",
        (_, _) => "themes-moved-both",
    };
    let args = [
        ("count", Arg::Count(findings.themes.len())),
        ("improved", Arg::Count(improved)),
        ("declined", Arg::Count(declined)),
    ];
    texts.with(key, &args)
}
