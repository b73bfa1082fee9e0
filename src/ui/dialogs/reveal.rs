//! Two steps that name what they do before they do it: results are shown, answers taken away.

use egui::Ui;

use super::title;
use crate::app::{Command, State};
use crate::model::{BatchId, Round, Side};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::Commands;
use crate::ui::theme::Role;
use crate::ui::widgets::{Button, wrapped};

/// Whether the way back has had the focus.
#[derive(Default)]
pub struct Form {
    greeted: bool,
}

impl Form {
    /// Whose results will be seen, that nothing takes that back, and that it is logged.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let round = state.open.as_ref().and_then(|open| open.round());
        let Some(round) = round else { return commands.send(Command::Dismiss) };
        title(ui, &texts.with("dialog-reveal-title", &[("round", Arg::Text(&round.name))]));
        let who = answered(texts, round);
        let lines = [
            texts.with("dialog-reveal-who", &[("who", Arg::Text(&who))]),
            texts.tr("dialog-reveal-late"),
            texts.tr("dialog-reveal-logged"),
        ];
        lines.iter().for_each(|line| drop(wrapped(ui, Role::Body, line)));
        self.buttons(ui, state, &texts.tr("dialog-reveal-button"), Command::Reveal, commands);
    }

    /// How many answers go.
    pub fn remove(&mut self, ui: &mut Ui, state: &State, id: BatchId, commands: &mut Commands) {
        let texts = &state.texts;
        let round = state.open.as_ref().and_then(|open| open.round());
        let batch = round.and_then(|round| round.batches.get(&id));
        let Some(batch) = batch else { return commands.send(Command::Dismiss) };
        let (who, day) = (prose::side(texts, batch.side), prose::day(texts, batch.day));
        let args = [
            ("count", Arg::Count(batch.sheets as usize)),
            ("who", Arg::Text(&who)),
            ("day", Arg::Text(&day)),
        ];
        title(ui, &texts.with("dialog-batch-title", &args[..1]));
        wrapped(ui, Role::Body, &texts.with("dialog-batch-text", &args));
        let button = texts.with("dialog-batch-button", &args[..1]);
        self.buttons(ui, state, &button, Command::RemoveBatch(id), commands);
    }

    /// The way back has the focus.
    fn buttons(
        &mut self,
        ui: &mut Ui,
        state: &State,
        go: &str,
        command: Command,
        commands: &mut Commands,
    ) {
        ui.add_space(12.0);
        ui.horizontal_wrapped(|ui| {
            let cancel = ui.add(Button::new(&state.texts.tr("shell-cancel")));
            if !self.greeted {
                self.greeted = true;
                cancel.request_focus();
            }
            let go = ui.add(Button::new(go));
            if cancel.clicked() || go.clicked() {
                commands.send(Command::Dismiss);
            }
            if go.clicked() {
                commands.send(command);
            }
        });
    }
}

/// How many of each side answered.
fn answered(texts: &Texts, round: &Round) -> String {
    let of = |side: Side| {
        let who = prose::side(texts, side);
        let count = Arg::Count(round.sheets(side) as usize);
        texts.with("dialog-reveal-side", &[("who", Arg::Text(&who)), ("count", count)])
    };
    let sides = Side::ALL.into_iter().filter(|side| round.sheets(*side) > 0);
    prose::list(texts, &sides.map(of).collect::<Vec<_>>())
}
