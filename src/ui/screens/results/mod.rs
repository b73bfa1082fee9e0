//! Every figure of the round, and where each comes from.

use egui::{Id, Ui};

use crate::ui::{Commands, View};

/// What is chosen and pointed at.
#[derive(Default)]
pub struct ResultsScreen;

impl ResultsScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, _ui: &mut Ui, _view: &View<'_>, _commands: &mut Commands) -> Option<Id> {
        None
    }
}
