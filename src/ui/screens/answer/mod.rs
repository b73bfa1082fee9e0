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
mod workshop;

use egui::{Frame, Id, Margin, Panel, ScrollArea, Ui};

use self::question::Here;
use crate::app::{Asked, Command, is_on_page};
use crate::model::{Item, ItemCode, QuestionCode, RoundId, Value};
use crate::ui::controls::{Cards, Kind, cards};
use crate::ui::pane::{Edge, Pane, THEMES};
use crate::ui::widgets::wrapped;
use crate::ui::{Class, Commands, View, theme, theme::Role};

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
    workshop: workshop::WorkshopPane,
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
    fn of(view: &View<'_>) -> Self {
        match Here::of(view).filter(|here| is_on_page(here.section)) {
            Some(here) => Self::Page(here.view.round.id, here.block.label()),
            None => Self::One(view.open.asked.clone()),
        }
    }
}

impl AnswerScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let theme = theme::of(ui);
        let is_covered = self.workshop_keys(ui, view, commands);
        self.wants = if is_covered { None } else { keys::listen(ui, view, commands) };
        let themes = (view.class >= Class::Normal).then(|| {
            let usual =
                if view.class == Class::Wide { theme.tokens.size.themes_panel } else { 216.0 };
            let pane = Pane::new(THEMES, view.class, usual, 200.0..=320.0);
            let shown = Panel::left("themes")
                .exact_size(pane.width(ui, view.state))
                .frame(Frame::new().inner_margin(Margin { left: 8, right: 8, top: 20, bottom: 0 }))
                .show(ui, |ui| themes::panel(ui, view, commands));
            (pane, shown.response.rect)
        });
        let (sideways, _) = view.class.padding();
        let around = Margin::symmetric(sideways as i8, 0);
        let foot = if view.class == Class::Tiny { 48.0 } else { 72.0 };
        Panel::bottom("foot")
            .exact_size(foot)
            .show_separator_line(false)
            .frame(Frame::new().inner_margin(around))
            .show(ui, |ui| foot::show(ui, view, commands));
        let first = self.pane(ui, view, commands);
        if let Some((pane, rect)) = themes {
            pane.edge_ui(ui, view.state, (rect, Edge::Right), commands);
        }
        first
    }

    fn pane(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        const WIDEST: f32 = 880.0;
        let (sideways, _) = view.class.padding();
        let mut scroll = ScrollArea::vertical().id_salt("item").auto_shrink([false, false]);
        let place = Place::of(view);
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
                    if !view.class.has_navigation() {
                        themes::chooser(ui, view, commands);
                    }
                    self.asked(ui, view, commands)
                })
            })
            .inner
            .inner
    }

    fn asked(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        if let Some(item) = view.open.item() {
            return self.item(ui, view, item, commands);
        }
        match Here::of(view) {
            Some(here) if is_on_page(here.section) => self.emotion(ui, &here, commands),
            Some(here) => self.question(ui, &here, commands),
            None if view.open.asked == Some(Asked::Kpis) => self.kpis.show(ui, view, commands),
            None => None,
        }
    }

    fn item(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        commands: &mut Commands,
    ) -> Option<Id> {
        item::head(ui, view, item);
        if let Some(workshop) = workshop::covers(view) {
            return self.covered(ui, view, item, workshop, commands);
        }
        if let Some(workshop) = view.open.workshop {
            workshop::bar(ui, view, workshop, commands);
            self.voted(ui, view, item, commands);
            wrapped(ui, Role::Heading, &view.texts().tr("workshop-consensus"));
        }
        kpis::beside(ui, view, item, commands);
        item::closed(ui, view);
        let number = |value| match value {
            Value::Number(raw) => Some(raw),
            Value::NotApplicable | Value::DontKnow => None,
        };
        let given = view.round.sheet.value(&item.code);
        let last = last::answer(view, item, given);
        let shown = Cards {
            code: item.code.as_str(),
            kind: Kind::Levels,
            words: &item.levels,
            given: given.and_then(number),
            last: last.and_then(|(round, value)| Some((round.name.as_str(), number(value)?))),
            enabled: view.open.can_answer(),
            keys: true,
            beside: None,
        };
        let (first, pressed) = cards(ui, view.state, &shown);
        if let Some(raw) = pressed {
            commands.send(Command::Answer(Value::Number(raw)));
        }
        item::others(ui, view, item, commands);
        self.fields(ui, view, item, commands);
        if view.open.workshop.is_none() {
            ui.add_space(theme::of(ui).tokens.space.m);
            self.voted(ui, view, item, commands);
        }
        Some(first)
    }
}
