//! What is known of one idea: its questions, how far it is, and what is thought of it.

use std::collections::BTreeMap;

use egui::{Id, Key, Modifiers, Ui};

use super::{fields, judged, status};
use crate::app::{Command, idea_questions};
use crate::model::{Idea, IdeaId, IdeaStatus, Question, QuestionCode};
use crate::ui::widgets::{Button, card, shape};
use crate::ui::{Class, Commands, View, keys, theme, theme::Role};

/// What is being typed, and of which idea.
#[derive(Default)]
pub struct Form {
    pub typed: BTreeMap<QuestionCode, String>,
    of: Option<IdeaId>,
}

/// Shows the form; returns its first control, and whether somebody wants to judge.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    idea: &Idea,
    form: &mut Form,
    commands: &mut Commands,
) -> (Option<Id>, bool) {
    if form.of != Some(idea.id) {
        *form = Form { of: Some(idea.id), ..Form::default() };
    }
    let first = back(ui, view, commands);
    let theme = theme::of(ui);
    ui.horizontal(|ui| {
        if let Some(axis) = view.axis(idea) {
            shape(ui, axis);
        }
        let title = theme.text(Role::PageSentence, view.title(idea));
        ui.add(egui::Label::new(title).wrap());
    });
    ui.add_space(theme.tokens.space.s);
    let Some(block) = view.block(idea) else { return (Some(first), false) };
    let gap = theme.tokens.space.m;
    let width = ui.available_width();
    let mut evaluates = false;
    let (mut side, mut questions) = (
        |ui: &mut Ui, commands: &mut Commands| {
            evaluates |= status::show(ui, view, idea, commands);
            ui.add_space(gap);
            evaluates |= judged::show(ui, view, block, idea, commands);
        },
        |ui: &mut Ui, commands: &mut Commands| {
            card(ui, |ui| {
                for question in idea_questions(block).filter(|question| is_asked(question, idea)) {
                    fields::show(ui, view, idea, question, form, commands);
                }
            });
        },
    );
    if view.class >= Class::Normal {
        let left = ((width - gap) * 0.6).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.vertical(|ui| {
                ui.set_width(left);
                questions(ui, commands);
            });
            ui.vertical(|ui| {
                ui.set_width(width - gap - left);
                side(ui, commands);
            });
        });
    } else {
        side(ui, commands);
        ui.add_space(gap);
        questions(ui, commands);
    }
    (Some(first), evaluates)
}

/// How far it is has buttons of its own; what a later stage brings is asked there.
fn is_asked(question: &Question, idea: &Idea) -> bool {
    let status = idea.status();
    match question.code.as_str() {
        "ID_status" => false,
        "ID_reason" => status.is_decided(),
        "ID_effect" | "ID_effect_seen" => status >= IdeaStatus::InTrial,
        _ => true,
    }
}

/// The way back to the board, also by Esc while nothing is being typed.
fn back(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Id {
    let is_free = keys::are_free(ui.ctx(), view.state);
    let escaped = is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let name = format!("‹ {}", view.texts().tr("screen-ideas"));
    let button = ui.add(Button::link(&name));
    if button.clicked() || escaped {
        commands.send(Command::ShowIdea(None));
    }
    button.id
}
