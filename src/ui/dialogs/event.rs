//! An event on the time axis: when, and what happened in a few words.

use egui::{Key, ScrollArea, Ui};

use super::title;
use crate::app::{Command, Dialog, EventPin, LONGEST_EVENT, Open, State, event};
use crate::model::Event;
use crate::prose;
use crate::ui::widgets::{Button, Field, field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The list of other events is no higher than this.
const LIST: f32 = 148.0;
/// Width of the year and of the month.
const SHORT: f32 = 120.0;

/// What is being typed, and about which event.
#[derive(Default)]
pub struct Form {
    of: Option<EventPin>,
    words: String,
    year: String,
    month: String,
    greeted: bool,
}

impl Form {
    /// What was typed, for the next time the same is asked.
    pub fn kept(self) -> Self {
        Self { greeted: false, ..self }
    }

    /// Shows the fields, and the other events below them.
    pub fn show(&mut self, ui: &mut Ui, state: &State, pin: &EventPin, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return commands.send(Command::Dismiss) };
        if self.of.as_ref() != Some(pin) {
            *self = Self::of(state, open, pin);
        }
        let known = matches!(pin, EventPin::Known(_));
        title(ui, &texts.tr(if known { "dialog-event-known" } else { "dialog-event-title" }));
        wrapped(ui, Role::Second, &texts.tr("dialog-event-text"));
        let gap = theme::of(ui).tokens.space.s;
        ui.add_space(gap);
        let entered = self.fields(ui, state);
        let month = self.month.trim().parse().unwrap_or_default();
        let year = self.year.trim().parse().unwrap_or_default();
        let made = event(year, month, &self.words);
        self.hints(ui, state, open, made.as_ref());
        ui.add_space(gap);
        self.buttons(ui, state, pin, made.filter(|_| can_edit(state)), entered, commands);
        others(ui, state, open, pin, commands);
    }

    fn of(state: &State, open: &Open, pin: &EventPin) -> Self {
        let ((year, month), words) = match pin {
            EventPin::Known(event) => ((event.year, event.month), event.text.clone()),
            EventPin::At { year, month } => ((*year, *month), String::new()),
            EventPin::Today => (today(state, open), String::new()),
        };
        let (year, month) = (year.to_string(), month.to_string());
        Self { of: Some(pin.clone()), words, year, month, greeted: false }
    }

    /// Returns whether Enter was pressed in one of them.
    fn fields(&mut self, ui: &mut Ui, state: &State) -> bool {
        let (texts, enabled) = (&state.texts, can_edit(state));
        let is_entered = |ui: &Ui, response: &egui::Response| {
            response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
        };
        let label = texts.tr("dialog-event-words");
        let hint = texts.tr("dialog-event-hint");
        let look = Field { label: &label, note: "", hint: &hint, rows: 0, enabled, id: None };
        let response = field(ui, look, &mut self.words);
        if !self.greeted {
            self.greeted = true;
            response.request_focus();
        }
        let mut entered = is_entered(ui, &response);
        let space = theme::of(ui).tokens.space;
        ui.add_space(space.xs);
        let names = [texts.tr("dialog-event-month"), texts.tr("start-form-year")];
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space.s;
            for (label, text) in names.iter().zip([&mut self.month, &mut self.year]) {
                ui.vertical(|ui| {
                    ui.set_width(SHORT);
                    let look = Field { label, note: "", hint: "", rows: 0, enabled, id: None };
                    let response = field(ui, look, text);
                    entered |= is_entered(ui, &response);
                });
            }
        });
        entered
    }

    /// What is still wrong, or that the axis does not reach so far.
    fn hints(&self, ui: &mut Ui, state: &State, open: &Open, made: Option<&Event>) {
        let texts = &state.texts;
        let inside = |event: &Event| span(open).is_some_and(|span| span.contains(&event.year));
        let key = match made {
            Some(event) if inside(event) => return,
            Some(_) => "dialog-event-outside",
            None if self.words.trim().is_empty() => return,
            None if self.words.chars().count() > LONGEST_EVENT => "dialog-event-long",
            None => "dialog-event-bad",
        };
        ui.add_space(theme::of(ui).tokens.space.xxs);
        wrapped(ui, Role::Legend, &texts.tr(key));
    }

    fn buttons(
        &mut self,
        ui: &mut Ui,
        state: &State,
        pin: &EventPin,
        made: Option<Event>,
        entered: bool,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let was = if let EventPin::Known(event) = pin { Some(event.clone()) } else { None };
        let known = was.is_some();
        ui.horizontal_wrapped(|ui| {
            let name = texts.tr(if known { "dialog-event-save" } else { "dialog-event-pin" });
            let button = Button::primary(&name).enabled(made.is_some()).key("Enter");
            let pressed = ui.add(button).clicked();
            let remove = texts.tr("dialog-event-remove");
            let removes = known && ui.add(Button::new(&remove).enabled(can_edit(state))).clicked();
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            } else if removes {
                commands.send(Command::SetEvent { was, to: None });
                *self = Self::default();
            } else if (pressed || entered) && made.is_some() {
                commands.send(Command::SetEvent { was, to: made });
                *self = Self::default();
            }
        });
    }
}

/// The events that are there, to choose another one.
fn others(ui: &mut Ui, state: &State, open: &Open, pin: &EventPin, commands: &mut Commands) {
    let is_other = |event: &&Event| !matches!(pin, EventPin::Known(known) if known == *event);
    let others: Vec<&Event> = open.document.events.iter().filter(is_other).collect();
    if others.is_empty() {
        return;
    }
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    ui.label(theme.text(Role::LegendStrong, state.texts.tr("dialog-event-others")));
    // An area of its own height has no room to offer before it has been shown once.
    let list = ScrollArea::vertical().id_salt("events").max_height(LIST).min_scrolled_height(LIST);
    list.auto_shrink([false, true]).show(ui, |ui| {
        for event in others {
            let name = prose::event(&state.texts, event);
            if ui.add(Button::link(&name)).clicked() {
                commands.send(Command::Ask(Dialog::Event(EventPin::Known(event.clone()))));
            }
        }
    });
}

fn can_edit(state: &State) -> bool {
    state.open.as_ref().is_some_and(Open::can_edit)
}

/// From the first to the last round.
fn span(open: &Open) -> Option<std::ops::RangeInclusive<i32>> {
    let rounds = &open.document.rounds;
    Some(rounds.first()?.year..=rounds.last()?.year)
}

/// This month, in the newest year that the axis reaches.
fn today(state: &State, open: &Open) -> (i32, u8) {
    let year = i32::from(state.now.year);
    let newest = span(open).map_or(year, |span| year.clamp(*span.start(), *span.end()));
    (newest, state.now.month.unsigned_abs())
}
