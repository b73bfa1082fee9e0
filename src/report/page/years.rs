//! Page 3: how the dimensions developed, and what moved the overall figure.

use super::super::Context;
use super::super::data::{Figure, Head, TitledFigure, YearsPage};
use super::trend;
use crate::chart::waterfall;
use crate::method::decompose::Decomposition;
use crate::text::{Arg, Texts};
use crate::{depict, prose};

/// The width between the margins.
const WIDTH: f64 = 661.0;
const TREND_HEIGHT: f64 = 384.0;
/// Where no waterfall stands below it.
const TREND_ALONE: f64 = 560.0;
const WATERFALL_HEIGHT: f64 = 236.0;

/// None where there is only one round.
pub(in super::super) fn years(context: &Context<'_>) -> Option<YearsPage> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let waterfall = parts(context);
    let height = if waterfall.is_some() { TREND_HEIGHT } else { TREND_ALONE };
    Some(YearsPage {
        head: Head {
            eyebrow: texts.tr("report-years"),
            title: prose::years_headline(texts, findings),
            lead: prose::years_lead(texts, findings),
        },
        trend: trend::titled(context, (WIDTH, height))?,
        waterfall,
        sentence: prose::parts_sentence(texts, findings).unwrap_or_default(),
        foot: None,
    })
}

fn parts(context: &Context<'_>) -> Option<TitledFigure> {
    let findings = context.input.findings;
    let names = (findings.compared_name.as_deref()?, &*findings.name);
    titled_parts(context.input.texts, findings.decomposition.as_ref()?, names)
}

/// The exact parts of the overall figure's difference between two named rounds.
pub(in super::super) fn titled_parts(
    texts: &Texts,
    parts: &Decomposition,
    names: (&str, &str),
) -> Option<TitledFigure> {
    let input = depict::waterfall(texts, parts, names, (WIDTH, WATERFALL_HEIGHT))?;
    let difference = texts.signed(parts.change, prose::parts_decimals(parts));
    let args = [("difference", Arg::Text(&difference))];
    let alt = prose::waterfall_alt(texts, parts);
    Some(TitledFigure {
        title: texts.with("report-waterfall", &args),
        note: texts.tr("report-waterfall-note"),
        figure: Figure { picture: waterfall(&input), alt },
    })
}
