//! How the figures are made: the method in words, with its sections to jump to.

mod blocks;
mod table;

use egui::{Align, Response, Ui, style::ScrollAnimation, vec2};

use super::{close, scroll, title};
use crate::app::State;
use crate::guide::{self, Section};
use crate::ui::{Commands, theme, theme::Role};

/// Width of the list of sections where it stands beside the text.
const CONTENTS: f32 = 232.0;
/// The list stands beside the text from this width on; else above it.
const BESIDE: f32 = 640.0;
/// A heading this near to the top has been reached.
const REACHED: f32 = 24.0;

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
                    let list = scroll::area("contents", height);
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
        scroll::text(ui, "text", height, |ui| {
            let theme = theme::of(ui);
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

fn reveal(heading: &Response) {
    heading.scroll_to_me_animation(Some(Align::TOP), ScrollAnimation::none());
    // The text moves in the next frame.
    heading.ctx.request_repaint();
}

fn pane(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        content(ui);
    });
}
