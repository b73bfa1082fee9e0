//! How the figures are made: the method in words, with its sections to jump to.

mod blocks;
mod table;

use egui::{Align, Key, Modifiers, Response, ScrollArea, Ui, style::ScrollAnimation, vec2};

use super::{close, title};
use crate::app::State;
use crate::guide::{self, Section};
use crate::ui::{Commands, theme, theme::Role};

/// Width of the list of sections where it stands beside the text.
const CONTENTS: f32 = 232.0;
/// The list stands beside the text from this width on; else above it.
const BESIDE: f32 = 640.0;
/// A heading this near to the top has been reached.
const REACHED: f32 = 24.0;
/// Farther than any text is long.
const FAR: f32 = 1e6;

/// Where one reads.
#[derive(Default)]
pub struct Guide {
    at: usize,
    to: Option<usize>,
    opened: bool,
}

impl Guide {
    /// Shows the list of sections and the text.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let guide = guide::guide(state.texts.language());
        title(ui, &state.texts.tr("command-guide"));
        let height = (ui.ctx().content_rect().height() - 200.0).max(120.0);
        let width = ui.available_width();
        if width < BESIDE {
            self.text(ui, guide, height, true);
        } else {
            ui.horizontal_top(|ui| {
                let rest = width - CONTENTS - ui.spacing().item_spacing.x;
                pane(ui, CONTENTS, |ui| {
                    let list = area("contents", height);
                    list.show(ui, |ui| self.contents(ui, &guide.sections));
                });
                pane(ui, rest, |ui| self.text(ui, guide, height, false));
            });
        }
        close(ui, state, commands);
    }

    /// The sections; one of them is chosen by Enter or a click.
    fn contents(&mut self, ui: &mut Ui, sections: &[Section]) {
        let theme = theme::of(ui);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (index, section) in sections.iter().enumerate() {
            let here = index == self.at;
            let role = if here { Role::Heading } else { Role::Body };
            let button = egui::Button::selectable(here, theme.text(role, &section.title))
                .min_size(vec2(ui.available_width(), theme.tokens.size.row_list))
                .wrap();
            let row = ui.add(button);
            if index == 0 && !self.opened {
                row.request_focus();
                self.opened = true;
            }
            if row.clicked() {
                self.to = Some(index);
            }
        }
    }

    fn text(&mut self, ui: &mut Ui, guide: &guide::Guide, height: f32, contents_first: bool) {
        let by = turned(ui, height);
        area("text", height).show(ui, |ui| {
            let theme = theme::of(ui);
            if by != 0.0 {
                ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
                ui.ctx().request_repaint();
            }
            // A row of words is as high as its line, not as a button.
            ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
            let room = ui.available_width() - theme.tokens.space.s;
            ui.set_max_width(room.min(theme.tokens.size.measure_max));
            blocks::words(ui, &guide.lead);
            if contents_first {
                self.contents(ui, &guide.sections);
            }
            let to = self.to.take();
            let (mut at, mut last) = (0, 0.0);
            for (index, section) in guide.sections.iter().enumerate() {
                let heading = blocks::section(ui, section);
                if to == Some(index) {
                    reveal(&heading);
                }
                last = heading.rect.top();
                if last <= ui.clip_rect().top() + REACHED {
                    at = index;
                }
            }
            // Also the last section can stand at the top.
            ui.add_space((height - (ui.min_rect().bottom() - last)).max(0.0));
            if self.at != at {
                self.at = at;
                ui.ctx().request_repaint();
            }
        });
    }
}

/// Scrolls, and takes its whole height at once.
fn area(name: &str, height: f32) -> ScrollArea {
    let area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    area.max_height(height).min_scrolled_height(height)
}

fn reveal(heading: &Response) {
    heading.scroll_to_me_animation(Some(Align::TOP), ScrollAnimation::none());
    // The text moves in the next frame.
    heading.ctx.request_repaint();
}

/// How far the keys turn the page.
fn turned(ui: &mut Ui, height: f32) -> f32 {
    let page = height * 0.9;
    let keys = [(Key::PageDown, -page), (Key::PageUp, page), (Key::End, -FAR), (Key::Home, FAR)];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    keys.into_iter().filter_map(|(key, by)| pressed(key).then_some(by)).sum()
}

fn pane(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        content(ui);
    });
}
