//! What customers live through: moments and the ways between them, as a picture that one draws and
//! as a table, with what they ask.

mod boxes;
mod canvas;
mod fields;
mod here;
mod keys;
mod panel;
mod signs;
mod start;
mod steps;
mod strip;
mod table;
mod tools;

use egui::{Frame, Id, Margin, Panel, ScrollArea, Ui};

use self::here::{Here, Picked, Wish};
use super::page;
use crate::app::journey_texts;
use crate::depict::JourneyWords;
use crate::model::{Journey, RoundId};
use crate::ui::{Class, Commands, View, theme};

/// Which journey is shown and how.
#[derive(Default)]
pub struct JourneyScreen {
    /// Which of the round's journeys.
    at: usize,
    /// Whether the table is shown; below 960 unless somebody chose the picture.
    table: Option<bool>,
    picked: Picked,
    canvas: canvas::Canvas,
    /// What is typed into the box of an empty journey.
    first: String,
    /// The frame that showed the screen last.
    shown: Option<u64>,
    /// What `picked` is about: round, journey, number of moments.
    of: Option<(RoundId, usize, usize)>,
}

impl JourneyScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let opens = self.opens(ui);
        let round = view.round;
        let Some(from) = journey_texts(view.state, round) else {
            return page(ui, view.class, "journey", |ui| start::without_block(ui, view, commands));
        };
        self.at = self.at.min(round.journeys.len().saturating_sub(1));
        let empty = Journey::default();
        let findings = view.findings();
        let here = Here {
            view: *view,
            words: JourneyWords::new(view.texts(), from.block, from.feelings),
            at: self.at,
            journey: round.journeys.get(self.at).unwrap_or(&empty),
            finding: findings.and_then(|findings| findings.readings.journeys.get(self.at)),
        };
        self.follow(&here);
        if here.journey.moments.is_empty() {
            return page(ui, view.class, "journey", |ui| {
                let tools = (!round.journeys.is_empty()).then(|| self.tools(ui, &here, commands));
                let first = start::first_moment(ui, &here, &mut self.first, opens, commands);
                tools.flatten().or(first)
            });
        }
        keys::listen(ui, &here, self, commands);
        if view.class < Class::Normal {
            self.narrow(ui, &here, commands)
        } else {
            self.wide(ui, &here, commands)
        }
    }

    /// Whether another screen was shown in the frame before.
    fn opens(&mut self, ui: &Ui) -> bool {
        let frame = ui.ctx().cumulative_frame_nr();
        let last = self.shown.replace(frame);
        last.is_none_or(|last| last + 1 < frame)
    }

    /// What was pointed at is forgotten where something else stands there.
    fn follow(&mut self, here: &Here<'_>) {
        let now = (here.view.round.id, here.at, here.journey.moments.len());
        let same = |of: (RoundId, usize, usize)| (of.0, of.1) == (now.0, now.1);
        if !self.of.is_some_and(same) {
            self.picked = Picked { wish: self.picked.wish, ..Picked::default() };
        } else if self.of != Some(now) {
            self.picked.kept.clear();
            self.picked.linking = None;
        }
        self.of = Some(now);
    }

    fn is_table(&self, class: Class) -> bool {
        self.table.unwrap_or(class < Class::Normal)
    }

    fn tools(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
        let is_table = self.is_table(here.view.class);
        let first = tools::show(ui, here, self, is_table, commands);
        strip::show(ui, here, &mut self.picked, is_table || here.view.class >= Class::Normal);
        first
    }

    fn wide(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
        const PANEL: f32 = 320.0;
        let first = self.head(ui, here, commands);
        if self.is_table(here.view.class) {
            framed(ui, here.view.class, 0, |ui| table::wide(ui, here, &mut self.picked, commands));
            return first;
        }
        let panel = theme::of(ui).colors.panel;
        Panel::right("moment")
            .exact_size(PANEL)
            .resizable(false)
            .frame(Frame::new().fill(panel).inner_margin(Margin::same(16)))
            .show(ui, |ui| {
                ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                    panel::show(ui, here, &mut self.picked, commands);
                });
            });
        self.canvas.show(ui, here, &mut self.picked, commands);
        first
    }

    /// No room for fields beside the picture: they are in the table, which is a list whose chosen
    /// moment is open.
    fn narrow(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
        if self.picked.wish == Some(Wish::Name) {
            self.table = None;
        }
        if !self.is_table(here.view.class) {
            let first = self.head(ui, here, commands);
            self.canvas.show(ui, here, &mut self.picked, commands);
            return first;
        }
        page(ui, here.view.class, "journey", |ui| {
            let first = self.tools(ui, here, commands);
            table::narrow(ui, here, &mut self.picked, commands);
            panel::journey(ui, here, &mut self.picked, commands);
            first
        })
    }

    fn head(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
        framed(ui, here.view.class, 12, |ui| self.tools(ui, here, commands))
    }
}

/// The padding of the page at the sides.
fn framed<R>(ui: &mut Ui, class: Class, top: i8, content: impl FnOnce(&mut Ui) -> R) -> R {
    let (sideways, _) = class.padding();
    let margin = Margin { left: sideways as i8, right: sideways as i8, top, bottom: 8 };
    Frame::new().inner_margin(margin).show(ui, content).inner
}
