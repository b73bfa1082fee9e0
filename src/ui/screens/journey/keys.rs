//! The keys of the journey. Typing in a field never changes the picture.

use egui::{Key, Modifiers, Ui};

use super::JourneyScreen;
use super::here::Here;
use crate::ui::{Commands, keys};

/// Does what the keys ask for.
pub fn listen(ui: &Ui, here: &Here<'_>, screen: &mut JourneyScreen, commands: &mut Commands) {
    if !keys::are_free(ui.ctx(), here.view.state) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let picked = &mut screen.picked;
    if picked.linking.is_some() && pressed(Key::Escape) {
        picked.linking = None;
    }
    if pressed(Key::N) {
        here.add_moment(picked, "", commands);
    }
    if let Some((at, _)) = here.chosen(picked) {
        if pressed(Key::Delete) || pressed(Key::Backspace) {
            here.remove_moment(at, picked, commands);
        } else if pressed(Key::A) && here.can_edit() && here.journey.is_settled(at) {
            picked.linking = Some(at);
        }
    }
    if pressed(Key::T) {
        screen.table = Some(!screen.is_table(here.view.class));
    }
    for (key, larger) in [(Key::Plus, true), (Key::Equals, true), (Key::Minus, false)] {
        if pressed(key) {
            screen.canvas.step(larger);
        }
    }
}
