//! The keys of the screen. Typing in a field is never one of them.

use egui::{EventFilter, Key, Modifiers, Ui};

use super::{Here, Looked, head};
use crate::ui::keys;

/// Up and down walk through the units, R copies the reminder, T shows tables.
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
    if let Some(row) = looked.later.take() {
        ui.memory_mut(|memory| memory.request_focus(row));
    }
    let focused = ui.memory(|memory| memory.focused());
    let at = focused.and_then(|id| looked.rows.iter().position(|row| *row == id));
    if let Some(id) = at.and_then(|at| looked.rows.get(at)) {
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(*id, arrows));
    } else if focused.is_some() {
        return;
    }
    for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
        if pressed(key) {
            let to = at.map_or(Some(0), |at| at.checked_add_signed(by));
            if let Some(id) = to.and_then(|to| looked.rows.get(to)) {
                // From nowhere the same key would move the focus once more in this frame.
                match at {
                    Some(_) => ui.memory_mut(|memory| memory.request_focus(*id)),
                    None => looked.later = Some(*id),
                }
                ui.ctx().request_repaint();
            }
        }
    }
}
