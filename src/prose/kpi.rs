//! Key figures, and the contradictions that they ask about.

use std::collections::BTreeSet;

use super::{absent, level, theme};
use crate::method::findings::{ContradictionFinding, Findings, KpiFinding};
use crate::method::kpi::{KpiState, Measure, Standing, State, Trend, Verdict};
use crate::model::{Better, Kpi, KpiCode, Round, ThemeCode};
use crate::text::{Arg, Texts};

/// A value without its unit, where that stands beside it.
pub fn kpi_number(texts: &Texts, kpi: &Kpi, value: f64) -> String {
    texts.exact(value, kpi.decimals.into())
}

/// A value in its unit: `12,5 %`, `4.5 years`.
pub fn kpi_value(texts: &Texts, kpi: &Kpi, value: f64) -> String {
    texts.with_unit(&kpi_number(texts, kpi, value), kpi.unit.get(texts.language()))
}

/// Unit, and which way is better, in words and with a sign.
pub fn kpi_unit(texts: &Texts, kpi: &Kpi) -> String {
    let better = texts.tr(match kpi.better {
        Better::Up => "kpi-better-up",
        Better::Down => "kpi-better-down",
    });
    let unit = kpi.unit.get(texts.language());
    texts.with("kpi-unit", &[("unit", Arg::Text(unit)), ("better", Arg::Text(&better))])
}

/// What a key figure says, in a sentence: by its target, or by where it went.
pub fn kpi_says(texts: &Texts, finding: &KpiFinding) -> String {
    let KpiState { state, by, trend } = finding.state;
    texts.tr(match (by, state, trend) {
        (Measure::Target, State::Good, _) => "kpi-target-met",
        (Measure::Target, State::Bad, _) => "kpi-target-missed",
        (Measure::Target, _, _) => "kpi-target-unknown",
        (Measure::Trend, State::Good, Trend::Rising) => "kpi-rose-better",
        (Measure::Trend, State::Good, _) => "kpi-fell-better",
        (Measure::Trend, State::Bad, Trend::Rising) => "kpi-rose-worse",
        (Measure::Trend, State::Bad, _) => "kpi-fell-worse",
        (Measure::Trend, State::Silent, _) => "kpi-silent",
        (Measure::Trend, State::Unknown, _) if finding.value.is_none() => "kpi-empty",
        (Measure::Trend, State::Unknown, _) => "kpi-unknown",
    })
}

/// The key figure of a code, as the round's frozen blocks have it.
pub fn kpi<'r>(round: &'r Round, code: &KpiCode) -> Option<&'r Kpi> {
    round.blocks.iter().flat_map(|block| &block.kpis).find(|kpi| kpi.code == *code)
}

/// The assessment's side of a contradiction: the theme with its points and level, or why it has
/// none.
pub fn theme_side(texts: &Texts, findings: &Findings, round: &Round, code: &ThemeCode) -> String {
    let name = theme(texts, &round.questionnaire, code);
    let Some(found) = findings.theme(code) else { return name };
    let facts = match (found.figure.shown(), found.figure.level) {
        (Some(points), Some(of)) => format!("{}, {}", texts.points(points.get()), level(texts, of)),
        _ => absent(texts, &found.figure),
    };
    texts.with("kpi-side", &[("name", Arg::Text(&name)), ("facts", Arg::Text(&facts))])
}

/// The books' side: the figure with its value, its target and its last value.
pub fn kpi_side(texts: &Texts, findings: &Findings, round: &Round, code: &KpiCode) -> String {
    let finding = findings.readings.kpis.iter().find(|finding| finding.code == *code);
    let (Some(kpi), Some(finding)) = (kpi(round, code), finding) else { return code.to_string() };
    let fact = |key: &str, value: f64| {
        texts.with(key, &[("value", Arg::Text(&kpi_value(texts, kpi, value)))])
    };
    let value = finding.value.map(|value| kpi_value(texts, kpi, value));
    let facts = [
        Some(value.unwrap_or_else(|| texts.tr("kpi-fact-none"))),
        finding.target.map(|target| fact("kpi-fact-target", target)),
        finding.before.map(|before| fact("kpi-fact-before", before)),
    ];
    let facts: Vec<_> = facts.into_iter().flatten().collect();
    let (name, facts) = (kpi.name.get(texts.language()), facts.join(", "));
    texts.with("kpi-side", &[("name", Arg::Text(name)), ("facts", Arg::Text(&facts))])
}

/// The contradictions that ask; none while their theme is in progress.
pub fn asking(findings: &Findings) -> impl Iterator<Item = &ContradictionFinding> {
    let rules = findings.readings.contradictions.iter();
    rules.filter(|rule| rule.found.state == Verdict::Contradiction)
}

/// How many figures ask, in a line; none where none does.
pub fn asks(texts: &Texts, findings: &Findings) -> Option<String> {
    let figures: BTreeSet<_> = asking(findings).map(|rule| &rule.kpi).collect();
    let count = figures.len();
    (count > 0).then(|| texts.with("kpi-asks", &[("count", Arg::Count(count))]))
}

/// What the key figures find, as a title: what contradicts the assessment, or else their targets.
pub fn kpis_headline(texts: &Texts, findings: &Findings, round: &Round) -> String {
    let figures: BTreeSet<_> = asking(findings).map(|rule| &rule.kpi).collect();
    let Some(first) = figures.first() else { return targets(texts, findings) };
    let name = kpi(round, first).map_or(first.as_str(), |kpi| kpi.name.get(texts.language()));
    let args = [("count", Arg::Count(figures.len())), ("kpi", Arg::Text(name))];
    texts.with("kpi-found-contradictions", &args)
}

/// What stands below that title, in sentences.
pub fn kpis_lead(texts: &Texts, findings: &Findings) -> String {
    let no_score = texts.tr("kpi-no-score");
    match asking(findings).next() {
        Some(_) => format!("{}. {no_score}", targets(texts, findings)),
        None => no_score,
    }
}

/// How many targets are met; where there are none, which way the figures went.
fn targets(texts: &Texts, findings: &Findings) -> String {
    let count = |by: Measure, state: State| {
        let is = |of: &&KpiFinding| (of.state.by, of.state.state) == (by, state);
        findings.readings.kpis.iter().filter(is).count()
    };
    let [met, missed] = [State::Good, State::Bad].map(|state| count(Measure::Target, state));
    let [better, worse] = [State::Good, State::Bad].map(|state| count(Measure::Trend, state));
    if met + missed > 0 {
        let args = [("missed", Arg::Count(missed)), ("met", Arg::Count(met))];
        let all = ("count", Arg::Count(met + missed));
        texts.with("kpi-found-targets", &[args[0], args[1], all])
    } else if better + worse > 0 {
        let args = [("better", Arg::Count(better)), ("worse", Arg::Count(worse))];
        texts.with("kpi-found-moved", &args)
    } else {
        texts.tr("kpi-found-nothing")
    }
}

/// A contradiction in a line, for beside its theme: what the figure did, and what is asked.
pub fn contradiction_note(
    texts: &Texts,
    findings: &Findings,
    round: &Round,
    rule: &ContradictionFinding,
) -> Option<String> {
    let finding = findings.readings.kpis.iter().find(|finding| finding.code == rule.kpi)?;
    let how = match (finding.state.by, finding.state.state, finding.state.trend) {
        (Measure::Target, State::Good, _) => "met",
        (Measure::Target, _, _) => "missed",
        (Measure::Trend, _, Trend::Rising) => "rose",
        (Measure::Trend, _, _) => "fell",
    };
    let high = rule.found.theme_standing == Standing::High;
    let language = texts.language();
    let args = [
        ("kpi", kpi(round, &rule.kpi)?.name.get(language)),
        ("how", how),
        ("score", if high { "high" } else { "low" }),
        ("text", rule.text.get(language)),
    ];
    Some(texts.with("kpi-note", &args.map(|(name, text)| (name, Arg::Text(text)))))
}
