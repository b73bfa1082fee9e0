//! Answers of a file: whose they are, what taking them in would do, and how far that is.

mod columns;
mod found;

use std::path::Path;

use egui::Ui;

use super::{notice, scroll, title};
use crate::app::{Arriving, Command, Importing, State};
use crate::model::Side;
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, progress_bar, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// How often a bar under way is drawn again, in seconds.
const BEAT: f32 = 0.1;

/// What is chosen and typed.
#[derive(Default)]
pub struct Form {
    side: Option<Side>,
    columns: columns::Form,
}

impl Form {
    /// Shows the file that is looked at or taken in, or asks for one.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        state: &State,
        file: Option<&Path>,
        commands: &mut Commands,
    ) {
        match &state.importing {
            None => self.ask(ui, state, file, commands),
            Some(importing) => match &importing.preview {
                Some(preview) => self.preview(ui, state, importing, preview, commands),
                None => under_way(ui, state, importing, commands),
            },
        }
    }

    /// Whose answers they are, and where.
    fn ask(&mut self, ui: &mut Ui, state: &State, file: Option<&Path>, commands: &mut Commands) {
        let texts = &state.texts;
        title(ui, &texts.tr("take-title"));
        wrapped(ui, Role::Second, &texts.tr("take-about"));
        if let Some(file) = file {
            wrapped(ui, Role::Legend, &file.display().to_string());
        }
        ui.add_space(theme::of(ui).tokens.space.xs);
        let side = side(ui, texts, "take-whose", self.side.get_or_insert(Side::Staff));
        ui.add_space(theme::of(ui).tokens.space.m);
        let key = if file.is_some() { "take-look" } else { "take-choose" };
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(&texts.tr(key))).clicked() {
                commands.send(match file {
                    Some(file) => Command::PreviewImport(file.to_owned(), side),
                    None => Command::AskAnswers(side),
                });
            }
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            }
        });
    }

    fn preview(
        &mut self,
        ui: &mut Ui,
        state: &State,
        importing: &Importing,
        preview: &Arriving,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        title(ui, &texts.tr("take-preview-title"));
        wrapped(ui, Role::Legend, &of(state, importing));
        let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
        scroll::text(ui, "import", height, |ui| {
            found::show(ui, texts, preview);
            self.columns.show(ui, texts, importing, preview, commands);
        });
        let space = theme::of(ui).tokens.space;
        ui.add_space(space.xs);
        if preview.new > 0 {
            wrapped(ui, Role::Legend, &texts.tr("take-backup"));
        }
        ui.horizontal_wrapped(|ui| {
            let count = usize::try_from(preview.new).unwrap_or(usize::MAX);
            if count > 0 {
                let words = texts.with("take-import", &[("count", Arg::Count(count))]);
                let button = Button::primary(&words).enabled(!importing.looking);
                if ui.add(button).clicked() {
                    commands.send(Command::Import(preview.mapping.clone()));
                }
            }
            if ui.add(Button::new(&texts.tr("own-another"))).clicked() {
                commands.send(Command::CancelJob);
                commands.send(Command::AskAnswers(importing.side));
            }
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::CancelJob);
                commands.send(Command::Dismiss);
            }
            if importing.looking {
                wrapped(ui, Role::Legend, &texts.tr("take-looking"));
            }
        });
    }
}

/// How far it has come, and a way to stop it.
fn under_way(ui: &mut Ui, state: &State, importing: &Importing, commands: &mut Commands) {
    let texts = &state.texts;
    title(ui, &texts.tr("take-title"));
    wrapped(ui, Role::Legend, &of(state, importing));
    let space = theme::of(ui).tokens.space;
    let key = if importing.taking { "take-taking" } else { "take-looking" };
    wrapped(ui, Role::Body, &texts.tr(key));
    ui.add_space(space.xs);
    let share = importing.watch.share();
    let percent = texts.percent(f64::from(share));
    let said = texts.with("take-progress", &[("percent", Arg::Text(&percent))]);
    progress_bar(ui, share, ui.available_width(), &said);
    wrapped(ui, Role::Legend, &said);
    ui.add_space(space.s);
    if importing.watch.is_stopped() {
        notice(ui, &texts.tr("take-stopping"));
    } else if ui.add(Button::new(&texts.tr("take-stop"))).clicked() {
        commands.send(Command::CancelJob);
        if !importing.taking {
            commands.send(Command::Dismiss);
        }
    }
    ui.ctx().request_repaint_after_secs(BEAT);
}

/// Whose answers they are, to which round, and the file.
fn of(state: &State, importing: &Importing) -> String {
    let texts = &state.texts;
    let side = prose::asked_side(texts, importing.side);
    let round = state.open.as_ref().and_then(|open| open.document.round(importing.round));
    let round = round.map_or("", |round| &round.name);
    let file = importing.path.display().to_string();
    let args =
        [("side", Arg::Text(&side)), ("round", Arg::Text(round)), ("file", Arg::Text(&file))];
    texts.with("take-of", &args)
}

/// A choice of sides, one above the other where they have no room side by side.
pub fn side(ui: &mut Ui, texts: &Texts, label: &str, chosen: &mut Side) -> Side {
    let names = Side::ALL.map(|side| prose::asked_side(texts, side));
    let names = names.each_ref().map(String::as_str);
    let at = Side::ALL.iter().position(|side| side == chosen);
    wrapped(ui, Role::LegendStrong, &texts.tr(label));
    let pressed = segmented(ui, &texts.tr(label), &names, at, true);
    if let Some(side) = pressed.and_then(|at| Side::ALL.get(at)) {
        *chosen = *side;
    }
    *chosen
}
