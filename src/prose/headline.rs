//! The finding of the overview and of page 1, and why.

use super::words::{join, selector, themes, whole};
use super::{facts, withheld};
use crate::method::change::{MARGIN, Word};
use crate::method::findings::{DimensionFinding, Findings};
use crate::model::{Axis, Questionnaire};
use crate::text::{Arg, Texts};

/// More themes at one figure are not named.
const NAMED: usize = 3;

/// What there is to say first.
enum Case {
    NotStarted,
    Unfinished,
    Withheld,
    /// Figures, and nothing that they could be compared with.
    Alone,
    /// Figures with the method's words.
    Compared {
        up: Vec<Axis>,
        down: Vec<Axis>,
        /// All three are called *no real change*.
        same: bool,
    },
}

fn case(findings: &Findings) -> Case {
    if findings.progress.done == 0 {
        return Case::NotStarted;
    }
    if facts::unfinished(findings) {
        return Case::Unfinished;
    }
    if findings.overall.figure.shown().is_none() {
        return Case::Withheld;
    }
    let with = |word| facts::with_word(findings, word);
    let same = with(Word::NoRealChange).len();
    let (up, down) = (with(Word::Improved), with(Word::Declined));
    match up.len() + down.len() + same + with(Word::WithinNoise).len() {
        0 => Case::Alone,
        _ => Case::Compared { up, down, same: same == 3 },
    }
}

/// The finding in one sentence, without a full stop.
pub fn headline(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    match case(findings) {
        Case::NotStarted => texts.tr("headline-not-started"),
        Case::Unfinished => unfinished(texts, findings, questionnaire),
        Case::Withheld => {
            let missing = match findings.overall.missing[..] {
                [one] => one.code(),
                _ => "several",
            };
            texts.with("headline-withheld", &[("missing", Arg::Text(missing))])
        }
        Case::Alone => shape(texts, findings),
        Case::Compared { up, down, same } => compared(texts, findings, &up, &down, same),
    }
}

fn unfinished(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    let (done, total) = (findings.progress.done, findings.progress.total);
    let left = total.saturating_sub(done) * usize::from(questionnaire.minutes);
    let args = [
        ("done", Arg::Count(done)),
        ("total", Arg::Count(total)),
        ("minutes", Arg::Count(left.div_ceil(total.max(1)))),
    ];
    texts.with("headline-unfinished", &args)
}

/// What the relationship looks like, where nothing is compared.
pub(super) fn shape(texts: &Texts, findings: &Findings) -> String {
    let (highest, lowest) = (facts::highest(findings), facts::lowest(findings));
    let code = |axis: Option<Axis>| axis.map_or("", Axis::code);
    let args = [("highest", Arg::Text(code(highest))), ("lowest", Arg::Text(code(lowest)))];
    let key = match (highest, lowest) {
        _ if facts::span(findings) < MARGIN => "headline-shape-even",
        (Some(_), Some(_)) => "headline-shape",
        (None, Some(_)) => "headline-shape-lowest",
        (Some(_), None) => "headline-shape-highest",
        (None, None) => "headline-shape-even",
    };
    texts.with(key, &args)
}

fn compared(texts: &Texts, findings: &Findings, up: &[Axis], down: &[Axis], same: bool) -> String {
    let lowest = facts::lowest(findings);
    let apart = lowest.filter(|axis| !up.contains(axis) && !down.contains(axis));
    let key = match (up, down, apart) {
        ([], [], None) if same => "headline-same",
        ([], [], Some(_)) if same => "headline-same-lowest",
        ([], [], None) => "headline-noise",
        ([], [], Some(_)) => "headline-noise-lowest",
        (_, [], None) => "headline-improved",
        (_, [], Some(_)) => "headline-improved-lowest",
        ([], _, None) => "headline-declined",
        ([], _, Some(_)) => "headline-declined-lowest",
        (_, _, _) => "headline-mixed",
    };
    let still = if facts::lowest_before(findings) == lowest { "yes" } else { "no" };
    let args = [
        ("up", &*selector(up)),
        ("down", &*selector(down)),
        ("lowest", apart.map_or("", Axis::code)),
        ("still", still),
    ];
    texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// The second line: what the finding rests on, in one or two sentences.
pub fn explanation(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    match case(findings) {
        Case::NotStarted | Case::Unfinished => texts.tr("explain-unfinished"),
        Case::Withheld => {
            let missing = facts::three(findings).find_map(|d| d.figure.withheld);
            let reason = missing.or(findings.overall.figure.withheld);
            reason.map_or_else(String::new, |reason| withheld(texts, reason))
        }
        Case::Alone => join([lagging(texts, findings, questionnaire), alone(texts, findings)]),
        Case::Compared { up, down, same } => {
            let change = match largest(findings, &up, &down) {
                Some((dimension, key)) => moved(texts, findings, dimension, key),
                None if same => texts.tr("explain-same"),
                None => texts.tr("explain-noise"),
            };
            join([change, lagging(texts, findings, questionnaire)])
        }
    }
}

/// Why there is no change to tell.
fn alone(texts: &Texts, findings: &Findings) -> String {
    let earlier = findings.years.iter().take_while(|year| year.round != findings.round).count();
    match &findings.compared_name {
        Some(round) => texts.with("explain-before-not-shown", &[("round", Arg::Text(round))]),
        None if earlier > 0 => texts.tr("explain-not-comparable"),
        None => texts.tr("explain-first"),
    }
}

/// The largest of the real changes.
fn largest<'a>(
    findings: &'a Findings,
    up: &[Axis],
    down: &[Axis],
) -> Option<(&'a DimensionFinding, &'static str)> {
    let size = |d: &DimensionFinding| {
        d.figure.change.and_then(|change| change.difference).unwrap_or_default().abs()
    };
    let real = facts::three(findings).filter(|d| up.contains(&d.axis) || down.contains(&d.axis));
    let largest = real.max_by(|a, b| size(a).total_cmp(&size(b)))?;
    let key = if up.contains(&largest.axis) { "explain-improved" } else { "explain-declined" };
    Some((largest, key))
}

fn moved(texts: &Texts, findings: &Findings, dimension: &DimensionFinding, key: &str) -> String {
    let by = dimension.figure.change.and_then(|change| change.difference).unwrap_or_default();
    let points = texts.points(by.abs());
    let args = [
        ("axis", dimension.axis.code()),
        ("points", &points),
        ("round", findings.compared_name.as_deref().unwrap_or_default()),
    ];
    texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// Where most is missing: from the targets, or else at the bottom.
fn lagging(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    if facts::targets_reached(findings) {
        return texts.tr("explain-targets-reached");
    }
    let furthest = facts::furthest(findings);
    let axis = furthest.map(|(axis, _)| axis).or_else(|| facts::lowest(findings));
    let Some(axis) = axis else { return String::new() };
    let ranked = facts::ranked(findings, Some(axis));
    let least = ranked.last().map(|(_, value)| *value);
    let lowest = least.map(|least| facts::themes_at(&ranked, least)).unwrap_or_default();
    let names = themes(texts, questionnaire, &lowest);
    let n = furthest.map_or(0, |(_, gap)| whole(gap));
    let points = least.map(|least| texts.points(least)).unwrap_or_default();
    let key = match (furthest, (1..=NAMED).contains(&lowest.len())) {
        (Some(_), true) => "explain-gap-theme",
        (Some(_), false) => "explain-gap",
        (None, true) => "explain-lowest-theme",
        (None, false) => return String::new(),
    };
    let args = [
        ("axis", Arg::Text(axis.code())),
        ("n", Arg::Count(n)),
        ("themes", Arg::Count(lowest.len())),
        ("names", Arg::Text(&names)),
        ("points", Arg::Text(&points)),
    ];
    texts.with(key, &args)
}
