//! What the figures of the organization's books ask about its assessment; only where any does.

use super::super::Context;
use super::super::data::{Ask, AsksPage, Books, Head};
use super::part::one_line;
use crate::method::findings::{ContradictionFinding, KpiFinding};
use crate::prose;
use crate::text::Arg;

/// None where no figure asks anything.
pub(in super::super) fn asks(context: &Context<'_>) -> Option<AsksPage> {
    let (texts, findings, round) = (context.input.texts, context.input.findings, context.round);
    let ask = |rule: &ContradictionFinding| Ask {
        question: one_line(rule.text.get(texts.language())),
        assessment: one_line(&prose::theme_side(texts, findings, round, &rule.theme)),
        book: one_line(&prose::kpi_side(texts, findings, round, &rule.kpi)),
    };
    Some(AsksPage {
        head: Head {
            eyebrow: texts.tr("report-asks"),
            title: prose::asks(texts, findings)?,
            lead: texts.tr("kpi-no-score"),
        },
        columns: ["kpi-assessment", "kpi-book"].map(|key| texts.tr(key)),
        asks: prose::asking(findings).map(ask).collect(),
        books: books(context),
    })
}

fn books(context: &Context<'_>) -> Books {
    let (texts, findings, round) = (context.input.texts, context.input.findings, context.round);
    let row = |finding: &KpiFinding| {
        let kpi = prose::kpi(round, &finding.code)?;
        let written = |value| prose::kpi_value(texts, kpi, value);
        let optional = |value: Option<f64>| value.map(written).unwrap_or_default();
        Some([
            one_line(kpi.name.get(texts.language())),
            written(finding.value?),
            optional(finding.target),
            optional(finding.before),
            prose::kpi_says(texts, finding),
        ])
    };
    let tr = |key| texts.tr(key);
    Books {
        title: texts.with("kpi-card", &[("round", Arg::Text(&findings.name))]),
        head: [
            tr("kpi-figure"),
            tr("kpi-value"),
            tr("kpi-target"),
            tr("kpi-before"),
            tr("kpi-says"),
        ],
        rows: findings.readings.kpis.iter().filter_map(row).collect(),
    }
}
