//! Development over the rounds, as a picture and as text.

use egui::Ui;

use super::PICTURE;
use crate::app::{Plate, State};
use crate::chart::Medium;
use crate::depict::{self, Frame, Span};
use crate::method::findings::{Findings, Measure};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, trend_ui};
use crate::ui::widgets::card;
use crate::ui::{Commands, View, take, theme, theme::Role};

/// Room for the names at the right end.
const LABELS: f64 = 130.0;

/// The card with the trend.
pub fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    measure: Measure,
    commands: &mut Commands,
) {
    let plate = Plate::Trend(measure);
    let texts = view.texts();
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.horizontal_wrapped(|ui| {
            ui.label(theme.text(Role::Heading, texts.tr("years-development")));
            if let Some(note) = measure_note(view.state, findings, measure) {
                ui.label(theme.text(Role::Legend, note));
            }
            take::at_the_end(ui, view.state, &plate, commands);
        });
        let frame = Frame {
            width: f64::from(ui.available_width()),
            height: PICTURE,
            label_width: LABELS,
            medium: Medium::Screen,
        };
        let events = &view.open.document.events;
        if let Some(input) =
            depict::trend(texts, findings, events, (Span::All, measure), true, frame)
        {
            let sentence = prose::trend_alt(texts, findings, measure);
            let table = depict::trend_table(texts, findings, measure);
            let shown = trend_ui(ui, &input, Alternative { sentence: &sentence, table: &table });
            take::around(&shown, view.state, &plate, commands);
        }
    });
}

/// The key of a measure's name.
pub fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Published => "years-measure-published",
        Measure::LikeForLike => "years-measure-like",
        Measure::Chained => "years-measure-chained",
    }
}

/// What the points rest on; none for those as published.
fn measure_note(state: &State, findings: &Findings, measure: Measure) -> Option<String> {
    let texts = &state.texts;
    let mut series = findings.years.iter().filter(|year| year.comparable).map(|year| year.year);
    match measure {
        Measure::Published => None,
        Measure::LikeForLike => {
            Some(texts.with("years-note-like", &[("count", Arg::Count(findings.shared_items))]))
        }
        Measure::Chained => {
            let (first, last) = (series.next()?, series.next_back()?);
            let rounds = format!("{first}–{last}");
            Some(texts.with("years-note-chained", &[("rounds", Arg::Text(&rounds))]))
        }
    }
}
