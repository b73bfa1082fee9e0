//! The start window: three ways in, and what was open before.

mod form;
mod recent;

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use crate::app::{Command, Extent, StartPage, State, effort, entry_of};
use crate::model::Language;
use crate::text::Arg;
use crate::ui::widgets::{Button, segmented, wrapped};
use crate::ui::{Class, Commands, keys, theme, theme::Role};

/// What is being typed into the form.
#[derive(Default)]
pub struct StartScreen {
    form: form::Form,
    /// The first control gets the focus once.
    greeted: bool,
}

impl StartScreen {
    /// Shows the screen.
    pub fn show(&mut self, ui: &mut Ui, class: Class, state: &State, commands: &mut Commands) {
        egui::ScrollArea::vertical().id_salt("start").auto_shrink([false, false]).show(ui, |ui| {
            if class < Class::Normal {
                egui::Frame::new().inner_margin(egui::Margin::symmetric(24, 24)).show(ui, |ui| {
                    self.left(ui, state, commands);
                    ui.add_space(theme::of(ui).tokens.space.xl);
                    recent::show(ui, state, commands);
                });
            } else {
                self.columns(ui, state, commands);
            }
        });
    }

    fn columns(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let whole = ui.max_rect();
        let width = whole.width();
        let outer = ((width - 1056.0) / 2.0).max(24.0);
        let left = (width * 0.3).clamp(320.0, 384.0);
        let gap = 64.0_f32.min((width - 2.0 * outer - left) * 0.15);
        let right = (width - 2.0 * outer - left - gap).clamp(400.0, 720.0);
        let top = whole.top() + 64.0;
        let column = |x: f32, width: f32| {
            Rect::from_min_size(pos2(x, top), vec2(width, (whole.height() - 80.0).max(560.0)))
        };
        let first = column(whole.left() + outer, left);
        ui.scope_builder(UiBuilder::new().max_rect(first), |ui| {
            ui.set_width(left);
            self.left(ui, state, commands);
        });
        let second = column(first.right() + gap, right);
        ui.scope_builder(UiBuilder::new().max_rect(second), |ui| {
            ui.set_width(right);
            recent::show(ui, state, commands);
        });
    }

    fn left(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let theme = theme::of(ui);
        let texts = &state.texts;
        ui.label(theme.text(Role::Figure, texts.tr("start-title")));
        wrapped(ui, Role::Second, &texts.tr("start-lead"));
        ui.add_space(theme.tokens.space.m);
        match state.start {
            StartPage::Ways => self.ways(ui, state, commands),
            StartPage::New => self.form.show(ui, state, commands),
        }
        ui.add_space(theme.tokens.space.xl);
        wrapped(ui, Role::Legend, &texts.tr("start-promise"));
        ui.add_space(theme.tokens.space.l);
        language(ui, state, commands);
    }

    fn ways(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let width = ui.available_width();
        ui.spacing_mut().item_spacing.y = theme::of(ui).tokens.space.s;
        let ways = [
            (Command::ShowStart(StartPage::New), "start-new", takes(state)),
            (Command::AskOpen, "start-open", state.texts.tr("start-open-text")),
            (Command::OpenSample, "start-sample", state.texts.tr("start-sample-text")),
        ];
        for (at, (command, name, about)) in ways.into_iter().enumerate() {
            let name = state.texts.tr(name);
            let keys = entry_of(&command).and_then(|entry| entry.shortcut);
            let keys = keys.map(|keys| keys::label(ui.ctx(), keys));
            let look = if at == 0 { Button::primary(&name) } else { Button::new(&name) };
            let mut look = look.below(&about).min_size(vec2(width, 64.0)).enabled(!state.opening);
            if let Some(keys) = &keys {
                look = look.key(keys);
            }
            let response = ui.add(look);
            if at == 0 && !self.greeted {
                self.greeted = true;
                response.request_focus();
            }
            if response.clicked() {
                commands.send(command);
            }
        }
    }
}

fn language(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = &state.texts;
    ui.horizontal(|ui| {
        let label = texts.tr("start-language");
        ui.label(theme.text(Role::Legend, &label));
        let names = [texts.tr("command-finnish"), texts.tr("command-english")];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = Language::ALL.iter().position(|language| *language == texts.language());
        if let Some(at) = segmented(ui, &label, &names, chosen, true) {
            commands.send(Command::SetLanguage(Language::ALL[at]));
        }
    });
}

/// What a new assessment takes: its items alone, and with the other parts of the round.
fn takes(state: &State) -> String {
    let of = |extent| effort(&state.library, extent);
    let Some((full, pulse)) = of(&Extent::Full).zip(of(&Extent::Pulse)) else {
        return String::new();
    };
    let args = [
        ("minutes", Arg::Count(full.minutes)),
        ("all", Arg::Count(full.minutes + full.parts)),
        ("pulse", Arg::Count(pulse.minutes)),
    ];
    state.texts.with("start-new-text", &args)
}
