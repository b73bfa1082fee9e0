//! The guess round: everybody guesses the customers' recommendation score, one after another, each
//! guess covered before the next.

use egui::{Key, Ui};

use super::{close, title};
use crate::app::{Command, State};
use crate::model::Round;
use crate::text::{Arg, typed_number};
use crate::ui::widgets::{Button, Field, field, wrapped};
use crate::ui::{Commands, guess, theme, theme::Role};

/// What is typed.
#[derive(Default)]
pub struct Form {
    /// Somebody is guessing; else the cover is on.
    is_open: bool,
    text: String,
}

impl Form {
    /// Shows the cover or the guess of one person; once results have been seen, what came of it.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        title(ui, &texts.tr("guess-ask-title"));
        let Some(open) = &state.open else { return };
        let Some(round) = open.round() else { return };
        if round.is_revealed() || !open.can_answer() {
            guess::block(ui, state, open.crowd.as_deref());
            if round.is_revealed() {
                wrapped(ui, Role::Second, &texts.tr("guess-too-late"));
            }
            return close(ui, state, commands);
        }
        match self.is_open {
            true => self.typing(ui, state, commands),
            false => self.cover(ui, state, round, commands),
        }
    }

    fn cover(&mut self, ui: &mut Ui, state: &State, round: &Round, commands: &mut Commands) {
        let texts = &state.texts;
        wrapped(ui, Role::Second, &texts.tr("guess-text"));
        let count = [("count", Arg::Count(round.gathering.guesses.len()))];
        wrapped(ui, Role::Body, &texts.with("guess-count", &count));
        ui.add_space(theme::of(ui).tokens.space.s);
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal_wrapped(|ui| {
            let next = texts.tr("guess-next");
            let pressed = ui.add(Button::primary(&next).key("Enter")).clicked();
            if ui.add(Button::new(&texts.tr("guess-done"))).clicked() {
                commands.send(Command::Dismiss);
            } else if pressed || entered {
                self.is_open = true;
            }
        });
    }

    fn typing(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let gap = theme::of(ui).tokens.space.s;
        wrapped(ui, Role::Second, &texts.tr("guess-what"));
        ui.add_space(gap);
        let (label, note) = (texts.tr("guess-label"), texts.tr("guess-range"));
        let look = Field { label: &label, note: &note, hint: "", rows: 0, enabled: true, id: None };
        let response = field(ui, look, &mut self.text);
        if !response.lost_focus() && !response.has_focus() {
            response.request_focus();
        }
        let score = typed_number(&self.text, texts.language()).ok();
        let score = score.filter(|score| score.fract() == 0.0 && score.abs() <= 100.0);
        let is_bad = score.is_none() && !self.text.trim().is_empty();
        if is_bad {
            wrapped(ui, Role::Legend, &texts.tr("guess-bad"));
        }
        ui.add_space(gap);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal_wrapped(|ui| {
            let give = texts.tr("guess-give");
            let pressed = ui.add(Button::primary(&give).enabled(score.is_some()).key("Enter"));
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                *self = Self::default();
            } else if let Some(score) = score.filter(|_| pressed.clicked() || entered) {
                *self = Self::default();
                commands.send(Command::Guess(score as i8));
            }
        });
    }
}
