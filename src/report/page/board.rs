//! The second of two pages: everything that a board needs behind the headline.

use super::super::Context;
use super::super::data::{BoardPage, FootBox, Head};
use super::{dimensions, trend};
use crate::prose;
use crate::text::Arg;

const TREND_WIDTH: f64 = 372.0;
const TREND_HEIGHT: f64 = 200.0;

pub(in super::super) fn board(context: &Context<'_>) -> BoardPage {
    let (texts, findings) = (context.input.texts, context.input.findings);
    BoardPage {
        head: Head {
            eyebrow: texts.tr("report-dimensions"),
            title: prose::dimensions_headline(texts, findings, context.questionnaire),
            lead: prose::imbalance(texts, findings).unwrap_or_default(),
        },
        list: dimensions::list(context, false),
        trend: trend::titled(context, (TREND_WIDTH, TREND_HEIGHT)),
        lists: context.strengths_and_gaps(),
        foot: Some(method(context)),
    }
}

/// How the figures were made, in a few lines.
fn method(context: &Context<'_>) -> FootBox {
    let texts = context.input.texts;
    let (title, version) = context.questionnaire_name();
    let args = [
        ("questionnaire", Arg::Text(&title)),
        ("version", Arg::Text(&version)),
        ("items", Arg::Count(context.questionnaire.items().count())),
    ];
    let mut sentences =
        vec![texts.with("method-short-asked", &args), texts.tr("method-short-computed")];
    if context.input.findings.compared.is_some() {
        sentences.extend([texts.tr("method-short-change"), context.rounded()]);
    }
    FootBox { title: texts.tr("method-short"), sentences }
}
