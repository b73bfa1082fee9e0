//! What the crowd of a round says: own staff on *People*, customers on *Customers*.

use egui::{Id, Ui};

use crate::model::Side;
use crate::ui::{Commands, View};

/// One side of the crowd.
#[derive(Default)]
pub struct CrowdScreen;

impl CrowdScreen {
    /// Shows the screen; returns its first control.
    pub fn show(
        &mut self,
        _ui: &mut Ui,
        _view: &View<'_>,
        _side: Side,
        _commands: &mut Commands,
    ) -> Option<Id> {
        None
    }
}
