//! The keys of the results: ← → tabs, O order, T table.

use egui::{Key, Modifiers, Ui};

use super::ResultsScreen;
use super::tab::Tab;
use crate::ui::{View, keys};

/// Does what the keys ask for.
pub fn listen(ui: &Ui, view: &View<'_>, screen: &mut ResultsScreen) {
    if !keys::are_free(ui.ctx(), view.state) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowRight) {
        screen.tab = screen.tab.step(1);
    }
    if pressed(Key::ArrowLeft) {
        screen.tab = screen.tab.step(-1);
    }
    if pressed(Key::T) {
        screen.table = !screen.table;
    }
    if screen.tab == Tab::Themes && pressed(Key::O) {
        screen.order = screen.order.next();
    }
}
