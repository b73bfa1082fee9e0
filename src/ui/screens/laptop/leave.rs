//! The way out, which asks for the PIN.

use egui::{Key, Ui};

use super::{Here, step, wrapped_sentence};
use crate::app::{LaptopStep, Leave, Pin};
use crate::text::Arg;
use crate::ui::widgets::{Button, secret_field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

const WIDEST: f32 = 320.0;

/// What is typed.
#[derive(Default)]
pub struct Form {
    pin: String,
    shown: bool,
    /// How often the PIN was wrong when it was last shown, to begin anew after another one.
    wrong: u32,
}

impl Form {
    /// Shows the way out; Esc leads back.
    pub fn show(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
        let (texts, lock, theme) = (here.view.texts(), here.laptop.lock, theme::of(ui));
        wrapped_sentence(ui, &here.tr("laptop-leave-title"));
        wrapped(ui, Role::Body, &here.tr("laptop-leave-text"));
        let begun = here.draft.is_some_and(|d| !d.answers.is_empty() || !d.replies.is_empty());
        if begun {
            wrapped(ui, Role::Body, &here.tr("laptop-leave-begun"));
        }
        ui.add_space(theme.tokens.space.s);
        let response = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width().min(WIDEST));
                secret_field(ui, &here.tr("laptop-pin"), None, &mut self.pin)
            })
            .inner;
        if !std::mem::replace(&mut self.shown, true) || lock.wrong != self.wrong {
            self.wrong = lock.wrong;
            self.pin.clear();
            response.request_focus();
        }
        let wait = lock.wait(here.view.state.now.stamp);
        if lock.wrong > 0 {
            let seconds = [("seconds", Arg::Count(usize::try_from(wait).unwrap_or(0)))];
            wrapped(ui, Role::Body, &texts.with("laptop-pin-wrong", &seconds));
        }
        ui.add_space(theme.tokens.space.s);
        let pin = Pin::new(&self.pin).filter(|_| wait == 0 && !lock.checking);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let asked = buttons(ui, here, pin.is_some(), commands).or(entered.then_some(Leave::End));
        if let Some((leave, pin)) = asked.zip(pin) {
            step(commands, LaptopStep::Leave(pin, leave));
        } else if entered {
            response.request_focus();
        }
        ui.add_space(theme.tokens.space.m);
        wrapped(ui, Role::Legend, &here.tr("laptop-pin-forgotten"));
    }
}

/// Two ways out, and the way back to the sheet.
fn buttons(ui: &mut Ui, here: &Here<'_>, can: bool, commands: &mut Commands) -> Option<Leave> {
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        let (end, close) = (here.tr("laptop-end"), here.tr("laptop-close"));
        if ui.add(Button::primary(&end).enabled(can).key("Enter")).clicked() {
            asked = Some(Leave::End);
        }
        if ui.add(Button::new(&close).enabled(can)).clicked() {
            asked = Some(Leave::Close);
        }
        let back = ui.add(Button::new(&here.tr("laptop-stay")).key("Esc")).clicked();
        if back || ui.input(|input| input.key_pressed(Key::Escape)) {
            step(commands, LaptopStep::Stay);
        }
    });
    asked
}
