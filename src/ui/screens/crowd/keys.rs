//! The keys of the screen. Typing in a field is never one of them.

use egui::{Key, Modifiers, Ui};

use super::{Here, Looked, head};
use crate::ui::keys;

/// R copies the reminder, T shows tables.
pub fn listen(ui: &Ui, here: &Here<'_>, looked: &mut Looked) {
    if !keys::are_free(ui.ctx(), here.view.state) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if head::may_remind(here) && pressed(Key::R) {
        head::copy_reminder(ui, here, looked);
    }
    if !here.crowd.sealed && pressed(Key::T) {
        looked.tables = !looked.tables;
    }
}
