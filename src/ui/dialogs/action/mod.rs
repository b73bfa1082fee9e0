//! An action: a new one with everything proposed, or what is known of one.

mod drop;
mod fields;

use egui::{ScrollArea, Ui};

pub use drop::Drop;

use super::{notice, title};
use crate::app::{ADVISED_ACTIONS, ActionSource, Command, Open, State, proposed_action};
use crate::model::{Action, ActionId, ActionState, RoundId, Stamp};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::Button;
use crate::ui::{Commands, theme};

/// Room for the title and the buttons.
const AROUND: f32 = 190.0;

/// What the form is about.
#[derive(Debug, Clone, PartialEq)]
enum Of {
    New(RoundId, ActionSource),
    Known(ActionId),
}

/// What is being typed.
#[derive(Default)]
pub struct Form {
    of: Option<Of>,
    /// What was known when the typing began.
    was: Action,
    action: Action,
    due: String,
    greeted: bool,
}

impl Form {
    /// What was typed, for the next time the same is asked.
    pub fn kept(self) -> Self {
        Self { greeted: false, ..self }
    }

    /// A new action: it can be added at once.
    pub fn new_action(
        &mut self,
        ui: &mut Ui,
        state: &State,
        source: &ActionSource,
        commands: &mut Commands,
    ) {
        let Some(open) = &state.open else { return };
        let texts = &state.texts;
        let of = Of::New(open.round, source.clone());
        if self.of.as_ref() != Some(&of) {
            self.begin(of, proposed_action(state, open, source), texts);
        }
        title(ui, &texts.tr("action-dialog-new"));
        let agreed = open.round().map_or(0, |round| round.actions.len());
        if agreed >= ADVISED_ACTIONS {
            notice(ui, &texts.with("action-dialog-many", &[("count", Arg::Count(agreed))]));
        }
        let action = self.fields(ui, state, open, false);
        ui.horizontal(|ui| {
            let add = texts.tr("action-dialog-add");
            if ui.add(Button::primary(&add).enabled(action.is_some())).clicked()
                && let Some(action) = action
            {
                commands.send(Command::AddAction(Box::new(action)));
                *self = Self::default();
            }
            self.cancel(ui, texts, commands);
        });
    }

    /// What is known of an action.
    pub fn known_action(
        &mut self,
        ui: &mut Ui,
        state: &State,
        id: ActionId,
        commands: &mut Commands,
    ) {
        let Some(open) = &state.open else { return };
        let Some((_, known)) = open.document.action(id) else {
            return commands.send(Command::Dismiss);
        };
        let texts = &state.texts;
        // What was changed elsewhere since is not typed over.
        if self.of != Some(Of::Known(id)) || self.was != *known {
            self.begin(Of::Known(id), known.clone(), texts);
        }
        title(ui, &texts.tr("action-dialog-edit"));
        let can = open.can_edit();
        let action = self.fields(ui, state, open, true);
        ui.horizontal_wrapped(|ui| {
            let save = texts.tr("action-dialog-save");
            if ui.add(Button::primary(&save).enabled(action.is_some() && can)).clicked()
                && let Some(action) = action
            {
                commands.send(Command::SetAction(id, Box::new(action)));
                commands.send(Command::Dismiss);
                *self = Self::default();
            }
            self.cancel(ui, texts, commands);
            if ui.add(Button::new(&texts.tr("action-dialog-remove")).enabled(can)).clicked() {
                commands.send(Command::RemoveAction(id));
                *self = Self::default();
            }
        });
    }

    fn begin(&mut self, of: Of, action: Action, texts: &Texts) {
        let due = action.due.map(|due| prose::day(texts, due)).unwrap_or_default();
        *self = Self { of: Some(of), was: action.clone(), action, due, greeted: false };
    }

    /// Shows the fields; the action if it can be kept as it is.
    fn fields(&mut self, ui: &mut Ui, state: &State, open: &Open, known: bool) -> Option<Action> {
        let space = theme::of(ui).tokens.space;
        let height = (ui.ctx().content_rect().height() - AROUND).max(120.0);
        let scroll = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            // Clear of the bar, and of the ring of the focus.
            ui.set_width((ui.available_width() - space.xs).max(1.0));
            let wishes_focus = !std::mem::replace(&mut self.greeted, true);
            fields::show(ui, state, open, &mut self.action, &mut self.due, wishes_focus);
            if known {
                fields::state(ui, state, &mut self.action);
            }
        });
        ui.add_space(space.xs);
        let due = due(&state.texts, &self.due)?;
        let is_whole = !self.action.what.trim().is_empty()
            && (self.action.state != ActionState::NotDone || !self.action.reason.trim().is_empty());
        is_whole.then(|| Action { due, ..self.action.clone() })
    }

    fn cancel(&mut self, ui: &mut Ui, texts: &Texts, commands: &mut Commands) {
        if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
            commands.send(Command::Dismiss);
            *self = Self::default();
        }
    }
}

/// The day that is typed, if there is such a day; nothing typed is no day.
fn due(texts: &Texts, typed: &str) -> Option<Option<Stamp>> {
    if typed.trim().is_empty() {
        return Some(None);
    }
    let [year, month, day] = texts.typed_date(typed)?;
    Stamp::of_day(year, month, day).map(Some)
}
