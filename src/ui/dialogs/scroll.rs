//! Long texts in a dialog, turned by keys as well.

use egui::{Key, Modifiers, ScrollArea, Ui, style::ScrollAnimation, vec2};

/// Farther than any text is long.
const FAR: f32 = 1e6;

/// Scrolls, and takes its whole height at once.
pub fn area(name: &str, height: f32) -> ScrollArea {
    let area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    area.max_height(height).min_scrolled_height(height)
}

/// Scrolls what one reads: the keys turn its pages, whatever has the focus.
pub fn text<R>(ui: &mut Ui, name: &str, height: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let by = turned(ui, height);
    let inside = |ui: &mut Ui| {
        if by != 0.0 {
            ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
            ui.ctx().request_repaint();
        }
        content(ui)
    };
    area(name, height).show(ui, inside).inner
}

/// How far the keys turn the page.
fn turned(ui: &mut Ui, height: f32) -> f32 {
    let page = height * 0.9;
    let keys = [(Key::PageDown, -page), (Key::PageUp, page), (Key::End, -FAR), (Key::Home, FAR)];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    keys.into_iter().filter_map(|(key, by)| pressed(key).then_some(by)).sum()
}
