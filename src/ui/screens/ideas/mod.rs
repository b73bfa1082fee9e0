//! Ideas that become decisions: the board, the form of one idea, and its blind evaluation.

mod actions;
mod board;
mod card;
mod column;
mod fields;
mod foot;
mod form;
mod head;
mod judge;
mod judged;
mod keys;
mod status;
mod told;

use egui::{Id, Ui};

use super::page;
use crate::ui::{Commands, View};

/// What is looked at and typed; the document knows nothing of it.
#[derive(Default)]
pub struct IdeasScreen {
    board: board::Board,
    form: form::Form,
    judging: Option<judge::Judging>,
}

impl IdeasScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let Some(idea) = view.open.idea.and_then(|id| view.open.document.ideas.get(&id)) else {
            self.judging = None;
            return self.board.show(ui, view, commands);
        };
        // Back on the board, the focus is where it was.
        self.board.wish = Some(idea.id);
        self.judging.take_if(|judging| judging.idea != idea.id);
        page(ui, view.class, "idea", |ui| match &mut self.judging {
            Some(judging) => {
                let (first, goes_on) = judge::show(ui, view, idea, judging, commands);
                if !goes_on {
                    self.judging = None;
                }
                first
            }
            None => {
                let (first, evaluates) = form::show(ui, view, idea, &mut self.form, commands);
                if evaluates {
                    self.judging = Some(judge::Judging::of(idea.id));
                }
                first
            }
        })
    }
}
