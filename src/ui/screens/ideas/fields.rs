//! The questions about an idea, each with its control.

use egui::{ComboBox, Ui};

use super::form::Form;
use super::head::call;
use crate::app::{Command, choices};
use crate::model::{Control, Idea, Question, Reply};
use crate::ui::controls::choice;
use crate::ui::widgets::{Field, field, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Longer lists open on demand.
const SHORT_LIST: usize = 4;

/// Shows a question with its control.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    idea: &Idea,
    question: &Question,
    form: &mut Form,
    commands: &mut Commands,
) {
    let is_shown = match &question.control {
        Control::Text { long } => text(ui, view, idea, question, *long, form, commands),
        Control::Choice { .. } => chosen(ui, view, idea, question, commands),
        // Nothing else is asked of an idea so far.
        _ => false,
    };
    if is_shown {
        ui.add_space(theme::of(ui).tokens.space.s);
    }
}

/// What is asked, in the words of the block.
fn asked<'a>(view: &View<'_>, question: &'a Question) -> &'a str {
    let words = question.question.as_ref().unwrap_or(&question.name);
    words.get(view.texts().language())
}

fn text(
    ui: &mut Ui,
    view: &View<'_>,
    idea: &Idea,
    question: &Question,
    long: bool,
    form: &mut Form,
    commands: &mut Commands,
) -> bool {
    let hint = question.hint.as_ref().map(|hint| hint.get(view.texts().language()));
    let typed = form.typed.entry(question.code.clone()).or_default();
    let id = ui.scope_id().with(("idea", question.code.as_str()));
    // What is being typed stays; anything else follows the document.
    if ui.memory(|memory| !memory.has_focus(id)) {
        idea.words(question.code.as_str()).clone_into(typed);
    }
    let look = Field {
        label: asked(view, question),
        note: "",
        hint: "",
        rows: if long { 2 } else { 0 },
        enabled: view.can_change(idea),
        id: Some(id),
    };
    let response = field(ui, look, typed);
    if response.changed() {
        let reply = (!typed.trim().is_empty()).then(|| Reply::Text(typed.clone()));
        commands.send(Command::TypeIdea(idea.id, question.code.clone(), reply));
    }
    if response.lost_focus() {
        commands.send(Command::StopTyping);
    }
    if let Some(hint) = hint {
        wrapped(ui, Role::Legend, hint);
    }
    true
}

/// A short list side by side, a long one behind a button; the same again takes it back. Nothing is
/// asked where there is nothing to choose from.
fn chosen(
    ui: &mut Ui,
    view: &View<'_>,
    idea: &Idea,
    question: &Question,
    commands: &mut Commands,
) -> bool {
    let texts = view.texts();
    let round = view.round_of(idea).unwrap_or(view.round);
    let list = choices(&view.state.library, round, question, texts.language());
    let now = idea.choice(question.code.as_str());
    if list.is_empty() && now.is_none() {
        return false;
    }
    let space = theme::of(ui).tokens.space;
    ui.spacing_mut().item_spacing.y = space.xxs;
    let theme = theme::of(ui);
    ui.label(theme.text(Role::LegendStrong, asked(view, question)));
    let mut pressed = None;
    let can = view.can_change(idea);
    if list.len() <= SHORT_LIST {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space.xs, space.xs);
            for (code, label) in list {
                let is_chosen = now == Some(&*code);
                if choice(ui, &label, "", is_chosen, can).clicked() {
                    pressed = Some((!is_chosen).then_some(code));
                }
            }
        });
    } else {
        let not_said = texts.tr("journey-not-said");
        let shown = list.iter().find(|(code, _)| Some(&**code) == now).map(|(_, label)| &**label);
        let shown = shown.or(now).unwrap_or(&not_said);
        ui.add_enabled_ui(can, |ui| {
            let response = ComboBox::from_id_salt(("idea", question.code.as_str()))
                .width(ui.available_width().min(360.0))
                .truncate()
                .selected_text(theme.text(Role::Body, shown))
                .show_ui(ui, |ui| {
                    if ui.selectable_label(now.is_none(), &not_said).clicked() {
                        pressed = Some(None);
                    }
                    for (code, label) in &list {
                        if ui.selectable_label(now == Some(&**code), label).clicked() {
                            pressed = Some(Some(code.clone()));
                        }
                    }
                })
                .response;
            call(ui, &response, asked(view, question));
        });
    }
    if let Some(code) = pressed {
        let reply = code.map(Reply::Choice);
        commands.send(Command::ReplyIdea(idea.id, question.code.clone(), reply));
    }
    true
}
