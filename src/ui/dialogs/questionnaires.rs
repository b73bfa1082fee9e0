//! The questionnaires that there are: one's own with their problems, and those that ship.

use egui::{CollapsingHeader, Ui};

use super::{problems, scroll, title};
use crate::app::{CheckError, Command, Dialog, Fault, Listed, OwnFiles, State, listed};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, notice_frame, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Shows the folder, what is in it and what ships.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    title(ui, &texts.tr("own-title"));
    let height = (ui.ctx().content_rect().height() - 230.0).max(120.0);
    scroll::text(ui, "questionnaires", height, |ui| {
        unfinished(ui, state, commands);
        folder(ui, state, commands);
        let (shipped, own): (Vec<_>, Vec<_>) =
            listed(&state.library).into_iter().partition(|it| it.shipped);
        heading(ui, &texts.tr("own-own"));
        if own.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("own-none"));
        }
        own.iter().for_each(|it| row(ui, state, it, commands));
        if let Some(files) = &state.own {
            faulty(ui, texts, files);
        }
        heading(ui, &texts.tr("own-shipped"));
        shipped.iter().for_each(|it| row(ui, state, it, commands));
    });
    ui.add_space(theme::of(ui).tokens.space.xs);
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::primary(&texts.tr("command-add-questionnaire"))).clicked() {
            commands.send(Command::AskQuestionnaire);
        }
        if ui.add(Button::new(&texts.tr("shell-close"))).clicked() {
            commands.send(Command::Dismiss);
        }
    });
}

fn heading(ui: &mut Ui, text: &str) {
    let space = theme::of(ui).tokens.space;
    ui.add_space(space.s);
    rule(ui);
    ui.add_space(space.xs);
    wrapped(ui, Role::Heading, text);
}

/// Where one's own are, and another place for them.
fn folder(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    let Some(own) = &state.own else { return };
    let folder = own.folder.display().to_string();
    wrapped(ui, Role::Second, &texts.with("own-folder", &[("folder", Arg::Text(&folder))]));
    if is_gone(own) {
        let key = if state.settings.questionnaires.is_some() { "own-gone" } else { "own-not-yet" };
        wrapped(ui, Role::Legend, &texts.tr(key));
    }
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::new(&texts.tr("own-choose"))).clicked() {
            commands.send(Command::AskOwnFolder);
        }
        let chosen = state.settings.questionnaires.is_some();
        if chosen && ui.add(Button::new(&texts.tr("own-usual"))).clicked() {
            commands.send(Command::SetOwnFolder(None));
        }
        if ui.add(Button::new(&texts.tr("own-again"))).clicked() {
            commands.send(Command::ReadOwn);
        }
    });
}

/// Nobody has to have a folder.
fn is_gone(own: &OwnFiles) -> bool {
    own.unread.iter().any(|(path, error)| {
        *path == own.folder
            && matches!(error, CheckError::Read(error) if error.fault == Fault::Gone)
    })
}

/// What is being adapted, to go on with.
fn unfinished(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let Some(adapting) = state.adapting.as_ref().filter(|adapting| adapting.is_changed()) else {
        return;
    };
    let texts = &state.texts;
    let title = adapting.now.title().get(texts.language());
    notice_frame(&theme::of(ui), false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        wrapped(ui, Role::Body, &texts.with("adapt-unfinished", &[("title", Arg::Text(title))]));
        if ui.add(Button::new(&texts.tr("adapt-go-on"))).clicked() {
            commands.send(Command::Ask(Dialog::Adapt));
        }
    });
    ui.add_space(theme::of(ui).tokens.space.s);
}

/// One questionnaire or block, and the way to a version of one's own.
fn row(ui: &mut Ui, state: &State, it: &Listed, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), &state.texts);
    let title = it.title.get(texts.language());
    let label = format!("{}@{}", it.id, it.version);
    let args = [
        ("label", Arg::Text(&label)),
        ("items", Arg::Count(it.items)),
        ("minutes", Arg::Count(it.minutes.into())),
    ];
    let key = match it.kind {
        "questionnaire" => "own-row-items",
        "kpi" => "own-row-kpis",
        _ => "own-row-questions",
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    wrapped(ui, Role::Body, title);
    wrapped(ui, Role::Legend, &texts.with(key, &args));
    let can = it.adaptable && !state.adapting.as_ref().is_some_and(|it| it.is_changed());
    let adapt = texts.with("adapt-begin", &[("title", Arg::Text(title))]);
    let pressed = can && ui.add(Button::link(&adapt)).clicked();
    if let (true, Ok(id), Ok(version)) = (pressed, it.id.parse(), it.version.parse()) {
        commands.send(Command::Adapt(id, version));
    }
    ui.add_space(theme.tokens.space.xs);
}

/// The files that are not taken in, each with everything that is wrong with it.
fn faulty(ui: &mut Ui, texts: &Texts, own: &OwnFiles) {
    for file in &own.problems {
        let args = [("file", Arg::Text(&file.name)), ("count", Arg::Count(file.list.len()))];
        let text = theme::of(ui).text(Role::Body, texts.with("own-faulty", &args));
        CollapsingHeader::new(text).id_salt(&file.name).show(ui, |ui| {
            problems::show(ui, &prose::problems(texts, file));
        });
    }
    let unread = own.unread.iter().filter(|(path, _)| !(is_gone(own) && *path == own.folder));
    for (path, error) in unread {
        wrapped(ui, Role::Body, &problems::unread(texts, path, error));
    }
}
