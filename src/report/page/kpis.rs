//! Key figures by round, and what they ask about the organization's assessment.

use super::super::Context;
use super::super::data::{Ask, BookRow, Books, Head, KpisPage};
use super::part::one_line;
use crate::method::findings::{ContradictionFinding, KpiFinding};
use crate::model::Round;
use crate::prose;
use crate::text::Arg;

/// Rounds beside one another.
const ROUNDS: usize = 3;
/// Longest source on paper.
const SOURCE: usize = 160;

/// None where no figure has a value.
pub(in super::super) fn kpis(context: &Context<'_>) -> Option<KpisPage> {
    let (texts, findings, round) = (context.input.texts, context.input.findings, context.round);
    let ask = |rule: &ContradictionFinding| Ask {
        question: one_line(rule.text.get(texts.language())),
        assessment: one_line(&prose::theme_side(texts, findings, round, &rule.theme)),
        book: one_line(&prose::kpi_side(texts, findings, round, &rule.kpi)),
    };
    Some(KpisPage {
        books: books(context)?,
        head: Head {
            eyebrow: texts.tr("report-kpis"),
            title: one_line(&prose::kpis_headline(texts, findings, round)),
            lead: prose::kpis_lead(texts, findings),
        },
        asks_title: texts.tr("report-kpis-asks"),
        columns: ["kpi-assessment", "kpi-book"].map(|key| texts.tr(key)),
        asks: prose::asking(findings).map(ask).collect(),
    })
}

/// The newest rounds up to the one in view that have figures.
fn rounds<'a>(context: &Context<'a>) -> Vec<&'a Round> {
    let all = &context.input.document.rounds;
    let to_view = all.iter().position(|round| round.id == context.round.id).map_or(0, |at| at + 1);
    let has_figures = |round: &&Round| {
        round.id == context.round.id || round.kpis.values().any(|said| said.value.is_some())
    };
    let mut rounds: Vec<_> = all.iter().take(to_view).filter(has_figures).collect();
    rounds.drain(..rounds.len().saturating_sub(ROUNDS));
    rounds
}

/// A row for each figure that has a value in one of the rounds or a target.
fn books(context: &Context<'_>) -> Option<Books> {
    let texts = context.input.texts;
    let rounds = rounds(context);
    let rows: Vec<_> = context
        .input
        .findings
        .readings
        .kpis
        .iter()
        .filter_map(|finding| row(context, &rounds, finding))
        .collect();
    let names = rounds.iter().map(|round| one_line(&round.name));
    let head = [texts.tr("kpi-figure")].into_iter().chain(names);
    let last = ["kpi-target", "kpi-says"].map(|key| texts.tr(key));
    (!rows.is_empty()).then(|| Books {
        title: texts.tr("report-kpis-table"),
        head: head.chain(last).collect(),
        rows,
        missing: missing(context),
    })
}

fn row(context: &Context<'_>, rounds: &[&Round], finding: &KpiFinding) -> Option<BookRow> {
    let texts = context.input.texts;
    let kpi = prose::kpi(context.round, &finding.code)?;
    let value = |round: &&Round| round.kpis.get(&finding.code).and_then(|said| said.value);
    let values: Vec<_> = rounds.iter().map(value).chain([finding.target]).collect();
    let written = |value: Option<f64>| {
        value.map_or_else(|| "–".to_owned(), |value| prose::kpi_number(texts, kpi, value))
    };
    let source =
        context.round.kpis.get(&finding.code).map(|said| prose::short(&said.source, SOURCE));
    let unit = one_line(kpi.unit.get(texts.language()));
    let about = [Some(unit), source].into_iter().flatten().filter(|words| !words.is_empty());
    values.iter().any(Option::is_some).then(|| BookRow {
        name: one_line(kpi.name.get(texts.language())),
        about: about.collect::<Vec<_>>().join(" · "),
        values: values.into_iter().map(written).collect(),
        says: prose::kpi_says(texts, finding),
    })
}

/// Which figures have no value in this round.
fn missing(context: &Context<'_>) -> String {
    let texts = context.input.texts;
    let without = context.input.findings.readings.kpis.iter().filter(|kpi| kpi.value.is_none());
    let names: Vec<_> = without.map(|kpi| one_line(kpi.name.get(texts.language()))).collect();
    let (round, names) = (one_line(&context.input.findings.name), names.join(", "));
    let args = [("round", Arg::Text(&round)), ("names", Arg::Text(&names))];
    if names.is_empty() { names } else { texts.with("report-kpis-missing", &args) }
}
