//! Walking through what is asked: themes and parts at the left; one item, one question or one page
//! with the control that is made for it; a foot with the way on.

mod choose;
mod emotion;
mod feeling;
mod fields;
mod foot;
mod item;
mod keys;
mod kpis;
mod last;
mod parts;
mod question;
mod rating;
mod said;
mod slider;
mod themes;
mod typed;

use egui::{Frame, Id, Margin, Panel, ScrollArea, Ui};

use self::question::Here;
use crate::app::{Asked, Command, Open, State, is_on_page};
use crate::model::{Item, ItemCode, QuestionCode, RoundId, Value};
use crate::ui::controls::{Cards, Kind, cards};
use crate::ui::{Class, Commands, theme};

/// What is being typed.
#[derive(Default)]
pub struct AnswerScreen {
    evidence: String,
    comment: String,
    of: Option<(RoundId, ItemCode)>,
    /// The place that was shown last, to scroll back up when it changes.
    shown: Option<Place>,
    wants: Option<keys::Wish>,
    kpis: kpis::KpisPane,
    typed: typed::Typed,
    /// The row of a page that was in view, and how wide the page was, to scroll to another one.
    row: Option<(QuestionCode, f32)>,
}

/// What the pane shows: a page stays the same when another row of it is asked.
#[derive(Debug, Clone, PartialEq)]
enum Place {
    One(Option<Asked>),
    Page(RoundId, String),
}

impl Place {
    fn of(state: &State, open: &Open) -> Self {
        match Here::of(state, open).filter(|here| is_on_page(here.section)) {
            Some(here) => Self::Page(here.round.id, here.block.label()),
            None => Self::One(open.asked.clone()),
        }
    }
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
        let place = Place::of(state, open);
        if self.shown.as_ref() != Some(&place) {
            self.shown = Some(place);
            self.row = None;
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
                    self.asked(ui, class, state, open, commands)
                })
            })
            .inner
            .inner
    }

    fn asked(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        commands: &mut Commands,
    ) -> Option<Id> {
        if let Some(item) = open.item() {
            return self.item(ui, class, state, open, item, commands);
        }
        match Here::of(state, open) {
            Some(here) if is_on_page(here.section) => self.emotion(ui, class, &here, commands),
            Some(here) => self.question(ui, class, &here, commands),
            None if open.asked == Some(Asked::Kpis) => {
                self.kpis.show(ui, class, state, open, commands)
            }
            None => None,
        }
    }

    fn item(
        &mut self,
        ui: &mut Ui,
        class: Class,
        state: &State,
        open: &Open,
        item: &Item,
        commands: &mut Commands,
    ) -> Option<Id> {
        let round = open.round()?;
        item::head(ui, class, state, open, round, item);
        kpis::beside(ui, state, open, item, commands);
        item::closed(ui, state, open, round);
        let number = |value| match value {
            Value::Number(raw) => Some(raw),
            Value::NotApplicable | Value::DontKnow => None,
        };
        let given = round.sheet.value(&item.code);
        let last = last::answer(state, open, item, given);
        let shown = Cards {
            code: item.code.as_str(),
            kind: Kind::Levels,
            words: &item.levels,
            given: given.and_then(number),
            last: last.and_then(|(round, value)| Some((round.name.as_str(), number(value)?))),
            enabled: open.can_answer(),
            keys: true,
            beside: None,
        };
        let (first, pressed) = cards(ui, state, &shown);
        if let Some(raw) = pressed {
            commands.send(Command::Answer(Value::Number(raw)));
        }
        item::others(ui, state, open, round, item, commands);
        self.fields(ui, class, state, open, round, item, commands);
        Some(first)
    }
}
