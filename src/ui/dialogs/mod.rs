//! Dialogs of the program's own. Esc closes the top-most.

mod about;
mod action;
mod adapt;
mod adopted;
mod blocks;
mod decide;
mod event;
mod guess;
mod guide;
mod hand_round;
mod ideas;
mod import;
mod invited;
mod move_round;
mod new_round;
mod paste;
mod path;
mod preview;
mod problems;
mod questionnaires;
mod remove_round;
mod reveal;
mod scroll;
mod search;
mod send;
mod targets;
mod what_if;

use std::mem::take;

use egui::{Id, Modal, Ui};

use super::widgets::{Button, notice_frame, wrapped};
use super::{Commands, theme, theme::Role};
use crate::app::{Command, Dialog, State};

/// What is being typed into the dialogs.
#[derive(Default)]
pub struct Dialogs {
    action: action::Form,
    adapt: adapt::Editor,
    blocks: blocks::Form,
    decide: decide::Form,
    drop_action: action::Drop,
    event: event::Form,
    guess: guess::Form,
    guide: guide::Guide,
    hand_round: hand_round::Form,
    ideas: ideas::Form,
    invited: invited::Form,
    import: import::Form,
    leave: adapt::Leave,
    move_round: move_round::Form,
    new_round: new_round::Form,
    paste: paste::Form,
    path: path::Form,
    remove_round: remove_round::Form,
    reveal: reveal::Form,
    search: search::Search,
    send: send::Form,
    targets: targets::Form,
    what_if: what_if::Form,
}

impl Dialogs {
    /// Shows the dialog that is open, if any.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let Some(dialog) = &state.dialog else {
            // Esc never loses what was typed into the many fields of the targets, of who was
            // invited, nor a table, nor ideas and why they were decided so.
            let (targets, paste) = (take(&mut self.targets), take(&mut self.paste));
            let (adapt, ideas) = (take(&mut self.adapt), take(&mut self.ideas).kept());
            let (decide, event) = (take(&mut self.decide).kept(), take(&mut self.event).kept());
            let (action, drop_action) =
                (take(&mut self.action).kept(), take(&mut self.drop_action).kept());
            let invited = take(&mut self.invited);
            *self = Self {
                action,
                adapt,
                decide,
                drop_action,
                event,
                ideas,
                invited,
                paste,
                targets,
                ..Self::default()
            };
            return;
        };
        if !matches!(dialog, Dialog::LeaveAdaptation { .. }) {
            self.leave = adapt::Leave::default();
        }
        let theme = theme::of(ui);
        let context = ui.ctx().clone();
        let frame = egui::Frame::popup(ui.style()).inner_margin(theme.tokens.space.xl as i8);
        let modal = Modal::new(Id::unique(("dialog", std::mem::discriminant(dialog))))
            .frame(frame)
            .backdrop_color(theme.backdrop())
            .show(&context, |ui| {
                ui.set_width(width(dialog, state).min(context.content_rect().width() - 80.0));
                match dialog {
                    Dialog::NewRound => self.new_round.show(ui, state, commands),
                    Dialog::RemoveRound(round) => {
                        self.remove_round.show(ui, state, *round, commands);
                    }
                    Dialog::MoveRound => self.move_round.show(ui, state, commands),
                    Dialog::WhatIf => self.what_if.show(ui, state, commands),
                    Dialog::Blocks => self.blocks.show(ui, state, commands),
                    Dialog::PasteKpis(text) => self.paste.show(ui, state, text, commands),
                    Dialog::HandRound => self.hand_round.show(ui, state, commands),
                    Dialog::Guess => self.guess.show(ui, state, commands),
                    Dialog::NewIdea => self.ideas.one(ui, state, commands),
                    Dialog::PasteIdeas => self.ideas.many(ui, state, commands),
                    Dialog::DecideIdea(idea) => self.decide.show(ui, state, *idea, commands),
                    Dialog::Invited(side) => self.invited.show(ui, state, *side, commands),
                    Dialog::Reveal => self.reveal.show(ui, state, commands),
                    Dialog::RemoveBatch(id) => self.reveal.remove(ui, state, *id, commands),
                    Dialog::Event(pin) => self.event.show(ui, state, pin, commands),
                    Dialog::NewAction(source) => {
                        self.action.new_action(ui, state, source, commands);
                    }
                    Dialog::EditAction(id) => self.action.known_action(ui, state, *id, commands),
                    Dialog::DropAction(id) => self.drop_action.show(ui, state, *id, commands),
                    Dialog::Import(file) => {
                        self.import.show(ui, state, file.as_deref(), commands);
                    }
                    Dialog::SendForm => self.send.show(ui, state, commands),
                    Dialog::Questionnaires => questionnaires::show(ui, state, commands),
                    Dialog::Preview => preview::show(ui, state, commands),
                    Dialog::Adapt => self.adapt.show(ui, state, commands),
                    Dialog::LeaveAdaptation { quit } => {
                        self.leave.show(ui, state, *quit, commands);
                    }
                    Dialog::Targets => self.targets.show(ui, state, commands),
                    Dialog::Search => self.search.show(ui, state, commands),
                    Dialog::Guide => self.guide.show(ui, state, commands),
                    Dialog::Keys => about::keys(ui, state, commands),
                    Dialog::About => about::show(ui, state, commands),
                    Dialog::Path(question) => self.path.show(ui, state, question, commands),
                }
            });
        if modal.should_close() {
            commands.send(Command::Dismiss);
        }
    }
}

fn width(dialog: &Dialog, state: &State) -> f32 {
    let is_looked_at = state.importing.as_ref().is_some_and(|file| file.preview.is_some());
    match dialog {
        Dialog::Import(_) if !is_looked_at => 560.0,
        Dialog::Guide | Dialog::Adapt => 920.0,
        Dialog::PasteKpis(_) | Dialog::WhatIf => 720.0,
        Dialog::Questionnaires | Dialog::Preview | Dialog::Import(_) => 800.0,
        Dialog::MoveRound | Dialog::SendForm | Dialog::HandRound => 640.0,
        Dialog::Search | Dialog::Keys => 560.0,
        Dialog::Targets | Dialog::Blocks | Dialog::PasteIdeas | Dialog::Invited(_) => 520.0,
        Dialog::NewAction(_) | Dialog::EditAction(_) => 560.0,
        _ => 480.0,
    }
}

fn title(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    ui.add(egui::Label::new(theme.text(Role::PageSentence, text)).wrap());
    ui.add_space(theme.tokens.space.xs);
}

/// Words that are not to be overlooked.
fn notice(ui: &mut Ui, text: &str) {
    notice_frame(&theme::of(ui), false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        wrapped(ui, Role::Body, text);
    });
}

fn close(ui: &mut Ui, state: &State, commands: &mut Commands) {
    ui.add_space(theme::of(ui).tokens.space.s);
    if ui.add(Button::new(&state.texts.tr("shell-close"))).clicked() {
        commands.send(Command::Dismiss);
    }
}
