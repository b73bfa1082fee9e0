//! A questionnaire that is adapted: its items at the left, what can be done to the chosen one at the
//! right, every problem beside its field. Closing keeps everything.

mod item;
mod leave;
mod list;
mod text;
mod whole;

use egui::{ComboBox, Key, Modifiers, Ui};

pub use self::leave::Leave;

use super::{scroll, title};
use crate::app::{Adapting, Command, State};
use crate::model::{ItemCode, ThemeCode};
use crate::text::Arg;
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Width of the list where it stands beside the fields.
const LIST: f32 = 272.0;
/// The list stands beside the fields from this width on; else it is a box above them.
const BESIDE: f32 = 720.0;

/// What is in view.
#[derive(Default)]
pub struct Editor {
    /// The item; none for the questionnaire as a whole.
    at: Option<ItemCode>,
    /// The theme that an item is being added to, and the newest one that it had.
    adding: Option<(ThemeCode, Option<ItemCode>)>,
}

impl Editor {
    /// Shows the list and the fields.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let Some(adapting) = &state.adapting else { return };
        let texts = &state.texts;
        self.follow(adapting);
        let base = adapting.now.base().label();
        title(ui, &texts.with("adapt-title", &[("base", Arg::Text(&base))]));
        self.steps(ui, state, adapting, commands);
        let height = (ui.ctx().content_rect().height() - 270.0).max(140.0);
        let width = ui.available_width();
        if width < BESIDE {
            self.narrow(ui, state, adapting);
            self.fields(ui, state, adapting, height - 40.0, commands);
        } else {
            ui.horizontal_top(|ui| {
                let rest = width - LIST - ui.spacing().item_spacing.x;
                pane(ui, LIST, |ui| {
                    scroll::area("list", height)
                        .show(ui, |ui| self.list(ui, state, adapting, commands));
                });
                pane(ui, rest, |ui| self.fields(ui, state, adapting, height, commands));
            });
        }
        ui.add_space(theme::of(ui).tokens.space.xs);
        buttons(ui, state, adapting, commands);
    }

    /// The item that has just joined is in view; one that is gone no longer is.
    fn follow(&mut self, adapting: &Adapting) {
        let newest = |theme: &ThemeCode| adapting.now.newest_item(theme).cloned();
        if let Some((theme, before)) = self.adding.take() {
            match newest(&theme).filter(|now| before.as_ref() != Some(now)) {
                Some(joined) => self.at = Some(joined),
                None => self.adding = Some((theme, before)),
            }
        }
        self.at.take_if(|at| adapting.now.item(at).is_none());
    }

    /// Undo and redo; by keys where no field has them for itself.
    fn steps(&mut self, ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
        let texts = &state.texts;
        let typing = ui.ctx().text_edit_focused();
        let pressed =
            |modifiers| !typing && ui.input_mut(|input| input.consume_key(modifiers, Key::Z));
        // Redo has more keys than undo, so its keys are asked for first.
        let redo = pressed(Modifiers::COMMAND | Modifiers::SHIFT);
        let undo = pressed(Modifiers::COMMAND);
        let steps = [
            ("command-undo", adapting.can_undo(), undo, Command::UndoAdaptation),
            ("command-redo", adapting.can_redo(), redo, Command::RedoAdaptation),
        ];
        ui.horizontal(|ui| {
            for (key, can, pressed, command) in steps {
                let button = ui.add(Button::new(&texts.tr(key)).enabled(can));
                if can && (pressed || button.clicked()) {
                    commands.send(command);
                }
            }
        });
    }

    /// What can be put in view, as a box to choose from.
    fn narrow(&mut self, ui: &mut Ui, state: &State, adapting: &Adapting) {
        let texts = &state.texts;
        let whole = texts.tr("adapt-whole");
        let name = |code: &ItemCode| {
            adapting.now.item(code).map(|draft| list::name(texts, draft)).unwrap_or_default()
        };
        let shown = self.at.as_ref().map_or_else(|| whole.clone(), &name);
        let response = ComboBox::from_id_salt("adapted")
            .width(ui.available_width())
            .truncate()
            .selected_text(shown)
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut self.at, None, &whole);
                for (_, theme) in adapting.now.base().themes() {
                    for draft in adapting.now.items(&theme.code) {
                        let code = draft.item.code.clone();
                        let text = name(&code);
                        ui.selectable_value(&mut self.at, Some(code), text);
                    }
                }
            })
            .response;
        let label = texts.tr("adapt-in-view");
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(&*label));
    }

    fn list(&mut self, ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
        let before = self.at.clone();
        if let Some(theme) = list::show(ui, state, adapting, &mut self.at) {
            self.add(adapting, theme, commands);
        }
        if self.at != before {
            // The row that was in view has been painted already.
            ui.ctx().request_repaint();
        }
    }

    fn add(&mut self, adapting: &Adapting, theme: ThemeCode, commands: &mut Commands) {
        let before = adapting.now.newest_item(&theme).cloned();
        commands.send(Command::ChangeAdaptation(crate::app::Change::Add(theme.clone())));
        self.adding = Some((theme, before));
    }

    fn fields(
        &mut self,
        ui: &mut Ui,
        state: &State,
        adapting: &Adapting,
        height: f32,
        commands: &mut Commands,
    ) {
        let draft = self.at.as_ref().and_then(|code| adapting.now.item(code));
        // Each item begins at its top.
        let salt = self.at.as_ref().map_or("whole", |code| code.as_str()).to_owned();
        scroll::area(&salt, height).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - theme::of(ui).tokens.space.s);
            match draft {
                Some(draft) => {
                    let form = item::Form { state, adapting, draft };
                    if let Some(theme) = form.show(ui, commands) {
                        self.add(adapting, theme, commands);
                    }
                }
                None => whole::show(ui, state, adapting, commands),
            }
        });
    }
}

fn buttons(ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
    let texts = &state.texts;
    let flaws = adapting.flaws().len();
    let said = match &adapting.checked {
        Ok(adapted) => {
            let label = adapted.questionnaire.label();
            texts.with("adapt-ready", &[("label", Arg::Text(&label))])
        }
        Err(_) => texts.with("adapt-not-ready", &[("count", Arg::Count(flaws))]),
    };
    wrapped(ui, Role::Second, &said);
    ui.horizontal_wrapped(|ui| {
        let take = texts.tr("own-take");
        if ui.add(Button::primary(&take).enabled(flaws == 0)).clicked() {
            commands.send(Command::SaveAdaptation);
        }
        if ui.add(Button::new(&texts.tr("adapt-later"))).clicked() {
            commands.send(Command::Dismiss);
        }
        if ui.add(Button::link(&texts.tr("adapt-drop"))).clicked() {
            commands.send(Command::Ask(crate::app::Dialog::LeaveAdaptation { quit: false }));
        }
    });
}

fn pane(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        content(ui);
    });
}
