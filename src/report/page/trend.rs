//! The trend of length, breadth and depth over the rounds up to the one in view.

use super::super::Context;
use super::super::data::{Figure, TitledFigure};
use crate::chart::{Medium, trend};
use crate::depict::{self, Frame, MoreLines, Span};
use crate::method::findings::Measure;
use crate::prose;
use crate::text::Arg;

/// Room for the names at the right end.
const LABELS: f64 = 96.0;
/// A narrower picture has no room for events.
const ROOMY: f64 = 500.0;

/// None where there is only one round.
pub(super) fn titled(context: &Context<'_>, size: (f64, f64)) -> Option<TitledFigure> {
    titled_by(context, context.input.findings.measure(), size)
}

/// The same by a measure that was chosen.
pub(in super::super) fn titled_by(
    context: &Context<'_>,
    measure: Measure,
    (width, height): (f64, f64),
) -> Option<TitledFigure> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let frame = Frame { width, height, label_width: LABELS, medium: Medium::Paper };
    let events = if width < ROOMY { &[] } else { &context.input.document.events[..] };
    let input = depict::trend(
        texts,
        findings,
        events,
        (Span::UpToView, measure),
        MoreLines::default(),
        frame,
    )?;
    let note = if measure != Measure::Published {
        "report-trend-note-like"
    } else if input.gaps.iter().any(|gap| gap.words.is_empty()) {
        "report-trend-note-gaps"
    } else {
        "report-trend-note"
    };
    let alt = prose::trend_alt(texts, findings, measure);
    let figure = Figure { picture: trend(&input), alt };
    Some(TitledFigure {
        title: title(context),
        note: texts.with(note, &[("count", Arg::Count(findings.shared_items))]),
        figure,
    })
}

/// The first and the last year of the picture.
fn title(context: &Context<'_>) -> String {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let first = findings.years.first().map_or(findings.year, |year| year.year);
    if first == findings.year {
        return texts.tr("report-trend-one");
    }
    let rounds = format!("{first}–{}", findings.year);
    texts.with("report-trend", &[("rounds", Arg::Text(&rounds))])
}
