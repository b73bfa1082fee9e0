//! Dialogs of the program's own. Esc closes the top-most.

mod about;
mod blocks;
mod decide;
mod guide;
mod ideas;
mod new_round;
mod paste;
mod path;
mod remove_round;
mod search;
mod targets;

use std::mem::take;

use egui::{Id, Modal, Ui};

use super::widgets::Button;
use super::{Commands, theme, theme::Role};
use crate::app::{Command, Dialog, State};

/// What is being typed into the dialogs.
#[derive(Default)]
pub struct Dialogs {
    blocks: blocks::Form,
    decide: decide::Form,
    guide: guide::Guide,
    ideas: ideas::Form,
    new_round: new_round::Form,
    paste: paste::Form,
    path: path::Form,
    remove_round: remove_round::Form,
    search: search::Search,
    targets: targets::Form,
}

impl Dialogs {
    /// Shows the dialog that is open, if any.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let Some(dialog) = &state.dialog else {
            // Esc never loses what was typed into the many fields of the targets, nor a table, nor
            // ideas and why they were decided so.
            let (targets, paste) = (take(&mut self.targets), take(&mut self.paste));
            let ideas = take(&mut self.ideas).kept();
            let decide = take(&mut self.decide).kept();
            *self = Self { decide, ideas, paste, targets, ..Self::default() };
            return;
        };
        let theme = theme::of(ui);
        let context = ui.ctx().clone();
        let frame = egui::Frame::popup(ui.style()).inner_margin(theme.tokens.space.xl as i8);
        let modal = Modal::new(Id::unique(("dialog", std::mem::discriminant(dialog))))
            .frame(frame)
            .backdrop_color(theme.backdrop())
            .show(&context, |ui| {
                ui.set_width(width(dialog).min(context.content_rect().width() - 80.0));
                match dialog {
                    Dialog::NewRound => self.new_round.show(ui, state, commands),
                    Dialog::RemoveRound(round) => {
                        self.remove_round.show(ui, state, *round, commands);
                    }
                    Dialog::Blocks => self.blocks.show(ui, state, commands),
                    Dialog::PasteKpis(text) => self.paste.show(ui, state, text, commands),
                    Dialog::NewIdea => self.ideas.one(ui, state, commands),
                    Dialog::PasteIdeas => self.ideas.many(ui, state, commands),
                    Dialog::DecideIdea(idea) => self.decide.show(ui, state, *idea, commands),
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

fn width(dialog: &Dialog) -> f32 {
    match dialog {
        Dialog::Guide => 920.0,
        Dialog::PasteKpis(_) => 720.0,
        Dialog::Search | Dialog::Keys => 560.0,
        Dialog::Targets | Dialog::Blocks | Dialog::PasteIdeas => 520.0,
        _ => 480.0,
    }
}

fn title(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    ui.add(egui::Label::new(theme.text(Role::PageSentence, text)).wrap());
    ui.add_space(theme.tokens.space.xs);
}

fn close(ui: &mut Ui, state: &State, commands: &mut Commands) {
    ui.add_space(theme::of(ui).tokens.space.s);
    if ui.add(Button::new(&state.texts.tr("shell-close"))).clicked() {
        commands.send(Command::Dismiss);
    }
}
