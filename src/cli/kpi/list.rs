//! Key figures and contradictions as text.

use super::super::table::{Lean, table};
use crate::method::findings::{ContradictionFinding, Findings, KpiFinding};
use crate::method::kpi::Verdict;
use crate::model::Round;
use crate::prose;
use crate::text::{Arg, Texts};

/// The figures with what they say, then what they ask.
pub fn list(texts: &Texts, organization: &str, round: &Round, findings: &Findings) -> String {
    let args = [("name", Arg::Text(organization)), ("round", Arg::Text(&round.name))];
    let title = texts.with("cli-kpi-title", &args) + "\n";
    let row = |finding: &KpiFinding| row(texts, round, finding);
    let rows: Vec<_> = findings.readings.kpis.iter().map(row).collect();
    let parts = [title, table(headings(texts, round), &rows), rules(texts, round, findings)];
    parts.join("\n")
}

fn headings(texts: &Texts, round: &Round) -> [(String, Lean); 7] {
    let tr = |key, lean| (texts.tr(key), lean);
    [
        tr("kpi-figure", Lean::Left),
        (round.name.clone(), Lean::Right),
        tr("kpi-target", Lean::Right),
        tr("kpi-before", Lean::Right),
        tr("kpi-says", Lean::Left),
        tr("kpi-source", Lean::Left),
        tr("kpi-note-field", Lean::Left),
    ]
}

fn row(texts: &Texts, round: &Round, finding: &KpiFinding) -> [String; 7] {
    let kpi = prose::kpi(round, &finding.code);
    let value = |value: Option<f64>| {
        kpi.zip(value).map(|(kpi, value)| prose::kpi_value(texts, kpi, value)).unwrap_or_default()
    };
    let said = round.kpis.get(&finding.code).cloned().unwrap_or_default();
    [
        format!("{} {}", finding.code, finding.name.get(texts.language())),
        value(finding.value),
        value(finding.target),
        value(finding.before),
        prose::kpi_says(texts, finding),
        prose::short(&said.source, 40),
        prose::short(&said.note, 60),
    ]
}

/// Those that ask with both sides, the others by name.
fn rules(texts: &Texts, round: &Round, findings: &Findings) -> String {
    let mut lines = vec![texts.tr("kpi-asks-title")];
    let asking = prose::asking(findings).flat_map(|rule| {
        let side = |head: &str, side: String| format!("  {}: {side}", texts.tr(head));
        [
            format!("{} {}", rule.found.id, rule.text.get(texts.language())),
            side("kpi-assessment", prose::theme_side(texts, findings, round, &rule.theme)),
            side("kpi-book", prose::kpi_side(texts, findings, round, &rule.kpi)),
        ]
    });
    lines.extend(asking);
    if lines.len() == 1 {
        lines.push(texts.tr("kpi-asks-none"));
    }
    let rest = [("kpi-clear", Verdict::Clear), ("kpi-not-evaluable", Verdict::NotEvaluable)];
    for (key, verdict) in rest {
        let here = |rule: &&ContradictionFinding| rule.found.state == verdict;
        let rules = findings.readings.contradictions.iter().filter(here);
        let names: Vec<_> = rules.map(|rule| rule.found.id.to_string()).collect();
        if !names.is_empty() {
            lines.push(format!("{}: {}", texts.tr(key), names.join(", ")));
        }
    }
    lines.push(texts.tr("kpi-no-score"));
    lines.join("\n") + "\n"
}
