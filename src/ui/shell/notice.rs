//! What went wrong, below the top bar, until it is dismissed.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use crate::app::{Command, Dialog, Notice, State, Way};
use crate::ui::widgets::{Button, notice_frame};
use crate::ui::{Commands, theme, theme::Role};

/// Shows the notice, if there is one.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let Some(notice) = &state.notice else { return };
    let text = notice.text(&state.texts);
    let theme = theme::of(ui);
    let around = Frame::new().fill(theme.colors.paper).inner_margin(Margin::symmetric(16, 8));
    Panel::top("notice").show_separator_line(false).frame(around).show(ui, |ui| {
        notice_frame(&theme, !notice.is_hint()).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons(ui, state, notice, commands);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(egui::Label::new(theme.text(Role::Body, text)).wrap());
                });
            });
        });
    });
}

fn buttons(ui: &mut Ui, state: &State, notice: &Notice, commands: &mut Commands) {
    let (key, command) = match notice.way() {
        Way::SaveCopy => ("shell-save-copy", Some(Command::AskSaveCopy)),
        Way::AnotherName(pages) => ("shell-another-name", Some(Command::AskReport(pages))),
        Way::AnotherPaper => ("shell-another-name", Some(Command::AskPaper)),
        Way::AnotherAnswers => ("own-another", Some(Command::Ask(Dialog::Import(None)))),
        Way::Find => ("shell-find", Some(Command::AskOpen)),
        Way::Understood => ("shell-understood", None),
    };
    if let Some(command) = command {
        if ui.add(Button::link(&state.texts.tr("shell-close"))).clicked() {
            commands.send(Command::DismissNotice);
        }
        if ui.add(Button::new(&state.texts.tr(key))).clicked() {
            commands.send(Command::DismissNotice);
            commands.send(command);
        }
    } else if ui.add(Button::new(&state.texts.tr(key))).clicked() {
        commands.send(Command::DismissNotice);
    }
}
