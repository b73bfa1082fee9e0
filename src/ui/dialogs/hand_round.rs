//! The laptop is to go round: whose sheets, and the PIN that ends it.

use egui::{Key, ScrollArea, Ui};

use super::title;
use crate::app::{Command, Pin, SHORTEST_PIN, State};
use crate::model::Side;
use crate::text::Arg;
use crate::ui::widgets::{Button, secret_field, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What a small window needs for everything around the fields.
const AROUND: f32 = 240.0;

/// What is typed.
#[derive(Default)]
pub struct Form {
    side: usize,
    pin: String,
    again: String,
    shown: bool,
}

impl Form {
    /// Shows the form.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let gap = theme::of(ui).tokens.space.s;
        title(ui, &texts.tr("hand-round-title"));
        let height = (ui.ctx().content_rect().height() - AROUND).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for key in ["hand-round-text", "hand-round-sealed"] {
                wrapped(ui, Role::Second, &texts.tr(key));
            }
            ui.add_space(gap);
            self.whose(ui, state);
            ui.add_space(gap);
            let first = secret_field(ui, &texts.tr("laptop-pin"), None, &mut self.pin);
            if !std::mem::replace(&mut self.shown, true) {
                first.request_focus();
            }
            ui.add_space(gap / 2.0);
            secret_field(ui, &texts.tr("hand-round-again"), None, &mut self.again);
        });
        let pin = Pin::new(&self.pin);
        let fits = pin.is_some() && self.pin == self.again;
        let said = match (&pin, fits) {
            (None, _) => texts.with("hand-round-short", &[("least", Arg::Count(SHORTEST_PIN))]),
            (Some(_), false) => texts.tr("hand-round-differ"),
            (Some(_), true) => texts.tr("hand-round-forgotten"),
        };
        wrapped(ui, Role::Legend, &said);
        ui.add_space(gap);
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            let start = texts.tr("hand-round-start");
            let pressed = ui.add(Button::primary(&start).enabled(fits).key("Enter")).clicked();
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            } else if let Some(pin) = pin.filter(|_| fits && (pressed || entered)) {
                let side = Side::ALL.get(self.side).copied().unwrap_or(Side::Staff);
                commands.send(Command::HandRound(side, pin));
            }
        });
    }

    fn whose(&mut self, ui: &mut Ui, state: &State) {
        let texts = &state.texts;
        let names = ["hand-round-staff", "hand-round-customers", "hand-round-partners"];
        let names = names.map(|key| texts.tr(key));
        let names = names.each_ref().map(String::as_str);
        let label = texts.tr("hand-round-whose");
        ui.label(theme::of(ui).text(Role::LegendStrong, &label));
        if let Some(chosen) = segmented(ui, &label, &names, Some(self.side), true) {
            self.side = chosen;
        }
        let what = match Side::ALL.get(self.side) {
            Some(Side::Staff) | None => "hand-round-asks-staff",
            Some(Side::Customers) => "hand-round-asks-customers",
            Some(Side::Partners) => "hand-round-asks-partners",
        };
        wrapped(ui, Role::Legend, &texts.tr(what));
    }
}
