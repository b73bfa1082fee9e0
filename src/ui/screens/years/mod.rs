//! Development over the rounds, and two rounds side by side.

mod table;

use egui::{Align, ComboBox, Id, Layout, Ui};

use super::page;
use crate::app::{Command, Dialog, Open, State};
use crate::chart::{Medium, waterfall};
use crate::depict::{self, Frame, Span};
use crate::method::findings::{Comparison, Findings};
use crate::model::RoundId;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, picture_ui, trend_ui};
use crate::ui::widgets::{Button, card, wrapped};
use crate::ui::{Class, Commands, theme, theme::Role};

const PICTURE: f64 = 270.0;
const LABELS: f64 = 130.0;

/// Whether all themes are shown or the largest changes.
#[derive(Default)]
pub struct YearsScreen {
    all: bool,
}

impl YearsScreen {
    /// Shows the screen; returns its first control.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        let findings = open.findings.as_deref()?;
        page(ui, class, "years", |ui| {
            let theme = theme::of(ui);
            let title = prose::years_headline(&state.texts, findings);
            ui.add(egui::Label::new(theme.text(Role::PageSentence, title)).wrap());
            if open.document.rounds.len() < 2 {
                return only_one(ui, state, open, commands);
            }
            let first = choosers(ui, class, state, open, commands);
            ui.add_space(theme.tokens.space.xs);
            self.pictures(ui, class, state, open, findings);
            ui.add_space(theme.tokens.space.m - ui.spacing().item_spacing.y);
            if let Some(comparison) = open.comparison.as_deref() {
                table::card_ui(ui, class, state, open, comparison, &mut self.all);
            }
            first
        })
    }

    fn pictures(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        findings: &Findings,
    ) {
        let gap = theme::of(ui).tokens.space.m;
        let width = ui.available_width();
        let parts =
            open.comparison.as_deref().filter(|comparison| comparison.decomposition.is_some());
        let side_by_side = class >= Class::Normal && parts.is_some() && width >= 776.0;
        if !side_by_side {
            trend_card(ui, state, open, findings);
            if let Some(comparison) = parts {
                ui.add_space(gap);
                parts_card(ui, state, comparison);
            }
            return;
        }
        // The waterfall needs room for its names.
        let left = ((width - gap) * 0.61).min(width - gap - 362.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.vertical(|ui| {
                ui.set_width(left);
                trend_card(ui, state, open, findings);
            });
            ui.vertical(|ui| {
                ui.set_width(width - gap - left);
                if let Some(comparison) = parts {
                    parts_card(ui, state, comparison);
                }
            });
        });
    }
}

/// The trend with one dot, and how to get the second.
fn only_one(ui: &mut Ui, state: &State, open: &Open, commands: &mut Commands) -> Option<Id> {
    wrapped(ui, Role::Second, &state.texts.tr("years-one-round"));
    if !open.can_edit() {
        return None;
    }
    ui.add_space(theme::of(ui).tokens.space.xs);
    let button = ui.add(Button::primary(&state.texts.tr("years-new-round")));
    if button.clicked() {
        commands.send(Command::Ask(Dialog::NewRound));
    }
    Some(button.id)
}

/// How many items can be compared, and the two rounds.
fn choosers(
    ui: &mut Ui,
    class: Class,
    state: &State,
    open: &Open,
    commands: &mut Commands,
) -> Option<Id> {
    let theme = theme::of(ui);
    let texts = &state.texts;
    let badge = open.comparison.as_deref().map(|comparison| {
        let args = [
            ("comparable", Arg::Count(comparison.comparable_items)),
            ("total", Arg::Count(comparison.total_items)),
        ];
        texts.with("years-comparable", &args)
    });
    let show = |ui: &mut Ui, commands: &mut Commands| {
        let (from, to) = open.pair?;
        let second = round_box(ui, state, open, "years-second-round", to);
        ui.label(theme.text(Role::Body, "→"));
        let first = round_box(ui, state, open, "years-first-round", from);
        ui.label(theme.text(Role::Legend, texts.tr("years-compare")));
        if first.1 != from || second.1 != to {
            commands.send(Command::Compare(first.1, second.1));
        }
        Some(first.0)
    };
    if let Some(badge) = badge.as_ref().filter(|_| class == Class::Tiny) {
        ui.label(theme.text(Role::Legend, badge));
    }
    ui.horizontal(|ui| {
        if let Some(badge) = badge.filter(|_| class > Class::Tiny) {
            ui.label(theme.text(Role::Legend, badge));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| show(ui, commands)).inner
    })
    .inner
}

/// A chooser of a round; returns the control and what is chosen now.
fn round_box(ui: &mut Ui, state: &State, open: &Open, key: &str, now: RoundId) -> (Id, RoundId) {
    let name = |id| open.document.round(id).map(|round| round.name.clone()).unwrap_or_default();
    let mut chosen = now;
    let response = ComboBox::from_id_salt(key)
        .selected_text(name(now))
        .show_ui(ui, |ui| {
            for round in open.document.rounds.iter().rev() {
                ui.selectable_value(&mut chosen, round.id, &round.name);
            }
        })
        .response;
    (response.on_hover_text(state.texts.tr(key)).id, chosen)
}

fn trend_card(ui: &mut Ui, state: &State, open: &Open, findings: &Findings) {
    let texts = &state.texts;
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, texts.tr("years-development")));
        let frame = Frame {
            width: f64::from(ui.available_width()),
            height: PICTURE,
            label_width: LABELS,
            medium: Medium::Screen,
        };
        let events = &open.document.events;
        if let Some(input) = depict::trend(texts, findings, events, Span::All, true, frame) {
            let sentence = prose::trend_alt(texts, findings);
            let table = trend_table(state, findings);
            trend_ui(ui, &input, Alternative { sentence: &sentence, table: &table });
        }
    });
}

/// The same facts as text.
fn trend_table(state: &State, findings: &Findings) -> Vec<Vec<String>> {
    let texts = &state.texts;
    let points =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
    let head = std::iter::once(String::new())
        .chain(crate::model::Axis::DIMENSIONS.map(|axis| prose::axis(texts, axis)))
        .chain([texts.tr("axis-overall")]);
    let row = |year: &crate::method::findings::YearFinding| {
        let dimensions = crate::model::Axis::DIMENSIONS.map(|axis| points(year.shown(Some(axis))));
        std::iter::once(year.name.clone())
            .chain(dimensions)
            .chain([points(year.shown(None))])
            .collect()
    };
    std::iter::once(head.collect()).chain(findings.years.iter().map(row)).collect()
}

fn parts_card(ui: &mut Ui, state: &State, comparison: &Comparison) {
    let texts = &state.texts;
    let Some(parts) = &comparison.decomposition else { return };
    card(ui, |ui| {
        let theme = theme::of(ui);
        let change = texts.signed(parts.change, prose::parts_decimals(parts));
        let title = texts.with("years-made-of", &[("change", Arg::Text(&change))]);
        ui.label(theme.text(Role::Heading, title));
        let size = (f64::from(ui.available_width()), PICTURE);
        let names = (comparison.from.name.as_str(), comparison.to.name.as_str());
        if let Some(input) = depict::waterfall(texts, parts, names, size) {
            let rows: Vec<Vec<String>> = input
                .steps
                .iter()
                .map(|step| vec![step.label.clone(), step.text.clone()])
                .collect();
            let sentence = format!("{} → {}", input.before.text, input.after.text);
            picture_ui(ui, &waterfall(&input), Alternative { sentence: &sentence, table: &rows });
        }
    });
}
