//! What the figures of the organization's books ask about its assessment; only where any does.

use super::super::Context;
use super::super::data::{Ask, AsksPage, Head};
use super::part::one_line;
use crate::method::findings::ContradictionFinding;
use crate::prose;

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
    })
}
