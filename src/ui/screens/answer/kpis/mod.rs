//! The key figures on one page: a table to type into, and what they ask beside the own assessment.

mod asks;
mod cell;
mod lines;
mod list;
mod table;

use std::collections::BTreeMap;

use egui::{Align, Event, Id, Layout, Rect, Ui};

pub use asks::beside;
use cell::{Column, Typing};

use crate::app::{Command, Dialog, pasted};
use crate::model::{KpiCode, RoundId, Who};
use crate::text::Arg;
use crate::ui::widgets::{Button, card, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// How many earlier rounds are shown at first.
const NEWEST: usize = 3;

/// What is being typed, and how much is shown.
#[derive(Default)]
pub struct KpisPane {
    of: Option<RoundId>,
    /// Cells that are typed in, and those that hold no number.
    typed: BTreeMap<(KpiCode, Column), Typing>,
    every_round: bool,
    every_rule: bool,
    /// Where a key sent the focus, and in which pass.
    sent: Option<(Id, u64)>,
    /// The field that has just got the focus.
    reveal: Option<Rect>,
}

impl KpisPane {
    /// Shows the page; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let round = view.round;
        if self.of != Some(round.id) {
            *self = Self { of: Some(round.id), ..Self::default() };
        }
        catch_pasted(ui, view, commands);
        head(ui, view);
        super::item::closed(ui, view);
        let first = card(ui, |ui| {
            let paste = self.bar(ui, view, commands);
            ui.add_space(theme::of(ui).tokens.space.xs);
            let first = if view.class == Class::Tiny {
                self.list(ui, view, commands)
            } else {
                self.table(ui, view, commands)
            };
            first.or(paste)
        });
        // The table scrolls sideways and takes no notice of up and down.
        if let Some(rect) = self.reveal.take() {
            ui.scroll_to_rect(rect.expand(theme::of(ui).tokens.space.m), None);
        }
        ui.add_space(theme::of(ui).tokens.space.m);
        asks::card_ui(ui, view, &mut self.every_rule);
        first.inner
    }

    /// Name of the table, which rounds it shows, and the way in from a spreadsheet.
    fn bar(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let theme = theme::of(ui);
        let texts = view.texts();
        let earlier = lines::earlier(&view.open.document, view.round).len();
        ui.horizontal_wrapped(|ui| {
            let title = texts.with("kpi-card", &[("round", Arg::Text(&view.round.name))]);
            ui.label(theme.text(Role::Heading, title));
            if earlier > NEWEST {
                let count = [("count", Arg::Count(earlier))];
                let words = match self.every_round {
                    true => texts.tr("kpi-newest-rounds"),
                    false => texts.with("kpi-every-round", &count),
                };
                if ui.add(Button::link(&words)).clicked() {
                    self.every_round = !self.every_round;
                }
            }
            let layout = Layout::right_to_left(Align::Center);
            let paste = |ui: &mut Ui| {
                let button = ui.add(Button::new(&texts.tr("kpi-paste")));
                if button.clicked() {
                    commands.send(Command::Ask(Dialog::PasteKpis(String::new())));
                }
                button.id
            };
            view.open.can_answer().then(|| ui.with_layout(layout, paste).inner)
        })
        .inner
    }

    /// How many of the earlier rounds are shown.
    fn shown_rounds(&self) -> usize {
        if self.every_round { usize::MAX } else { NEWEST }
    }
}

/// What the figures are for, and that they never enter a score.
fn head(ui: &mut Ui, view: &View<'_>) {
    let theme = theme::of(ui);
    let language = view.texts().language();
    let Some(block) = view.round.blocks.iter().find(|block| !block.kpis.is_empty()) else { return };
    let title = theme.text(Role::PageSentence, block.title.get(language));
    ui.add(egui::Label::new(title).wrap());
    if let Some(audience) = block.audience(Who::Own) {
        wrapped(ui, Role::Second, audience.lead.get(language));
    }
    wrapped(ui, Role::Legend, &view.texts().tr("kpi-no-score"));
    ui.add_space(theme.tokens.space.xs);
}

/// A table on the clipboard is no text for one cell: it opens the preview.
fn catch_pasted(ui: &Ui, view: &View<'_>, commands: &mut Commands) {
    if !view.open.can_answer() || view.state.dialog.is_some() {
        return;
    }
    let language = view.texts().language();
    let is_table =
        |text: &str| text.contains('\t') || !pasted(text, view.round, language).rows.is_empty();
    let found = ui.input_mut(|input| {
        let is = |event: &Event| matches!(event, Event::Paste(text) if is_table(text));
        let at = input.events.iter().position(is)?;
        Some(input.events.remove(at))
    });
    if let Some(Event::Paste(text)) = found {
        commands.send(Command::Ask(Dialog::PasteKpis(text)));
    }
}
