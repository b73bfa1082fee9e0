//! The keys of the journey. Typing in a field never changes the picture.

use egui::{Key, Modifiers, Ui};

use super::JourneyScreen;
use super::view::View;
use crate::ui::{Commands, keys};

/// Does what the keys ask for.
pub fn listen(ui: &Ui, view: &View<'_>, screen: &mut JourneyScreen, commands: &mut Commands) {
    if !keys::are_free(ui.ctx(), view.state) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let picked = &mut screen.picked;
    if picked.linking.is_some() && pressed(Key::Escape) {
        picked.linking = None;
    }
    if pressed(Key::N) {
        view.add_moment(picked, "", commands);
    }
    if let Some((at, _)) = view.chosen(picked) {
        if pressed(Key::Delete) || pressed(Key::Backspace) {
            view.remove_moment(at, picked, commands);
        } else if pressed(Key::A) && view.can_edit() && view.journey.is_settled(at) {
            picked.linking = Some(at);
        }
    }
    if pressed(Key::T) {
        screen.table = Some(!screen.is_table(view.class));
    }
    for (key, larger) in [(Key::Plus, true), (Key::Equals, true), (Key::Minus, false)] {
        if pressed(key) {
            screen.canvas.step(larger);
        }
    }
}
