//! Walking through the items: themes at the left, one item with its described levels, a foot with
//! the way on.

mod cards;
mod fields;
mod foot;
mod item;
mod keys;
mod kpis;
mod question;
mod themes;

use egui::{Frame, Id, Margin, Panel, ScrollArea, Ui};

use crate::app::{Asked, Open, State};
use crate::model::{ItemCode, QuestionCode, RoundId};
use crate::ui::{Class, Commands, theme};

/// What is being typed.
#[derive(Default)]
pub struct AnswerScreen {
    evidence: String,
    comment: String,
    of: Option<(RoundId, ItemCode)>,
    /// The item that was shown last, to scroll back up when it changes.
    shown: Option<Asked>,
    wants: Option<keys::Wish>,
    /// A reply that is typed, and to which question.
    reply: String,
    reply_of: Option<(RoundId, QuestionCode)>,
    kpis: kpis::KpisPane,
}

impl AnswerScreen {
    /// Shows the screen; returns its first control.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        let theme = theme::of(ui);
        self.wants = keys::listen(ui, state, open, commands);
        if class >= Class::Normal {
            let width = if class == Class::Wide { theme.tokens.size.themes_panel } else { 216.0 };
            Panel::left("themes")
                .default_size(width)
                .size_range(200.0..=320.0)
                .resizable(true)
                .frame(Frame::new().inner_margin(Margin { left: 8, right: 8, top: 20, bottom: 0 }))
                .show(ui, |ui| themes::panel(ui, state, open, commands));
        }
        let (sideways, _) = class.padding();
        let around = Margin::symmetric(sideways as i8, 0);
        let foot = if class == Class::Tiny { 48.0 } else { 72.0 };
        Panel::bottom("foot")
            .exact_size(foot)
            .show_separator_line(false)
            .frame(Frame::new().inner_margin(around))
            .show(ui, |ui| foot::show(ui, class, state, open, commands));
        self.pane(ui, class, state, open, commands)
    }

    fn pane(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        const WIDEST: f32 = 880.0;
        let (sideways, _) = class.padding();
        let mut scroll = ScrollArea::vertical().id_salt("item").auto_shrink([false, false]);
        if self.shown != open.asked {
            self.shown.clone_from(&open.asked);
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        let room = ui.available_width();
        scroll
            .show(ui, |ui| {
                let margin =
                    Margin { left: sideways as i8, right: sideways as i8, top: 20, bottom: 16 };
                Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_width((room - 2.0 * sideways).clamp(1.0, WIDEST));
                    if !class.has_navigation() {
                        themes::chooser(ui, state, open, commands);
                    }
                    self.item(ui, class, state, open, commands)
                })
            })
            .inner
            .inner
    }

    fn item(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        let round = open.round()?;
        if open.asked == Some(Asked::Kpis) {
            return self.kpis.show(ui, class, state, open, commands);
        }
        let Some(item) = open.item() else {
            return self.question(ui, class, state, open, commands);
        };
        item::head(ui, class, state, open, round, item);
        kpis::beside(ui, state, open, item, commands);
        item::closed(ui, state, open, round);
        let first = cards::show(ui, state, open, item, commands);
        item::others(ui, state, open, round, item, commands);
        self.fields(ui, class, state, open, round, item, commands);
        Some(first)
    }
}
