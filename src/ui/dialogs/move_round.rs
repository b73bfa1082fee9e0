//! The round in view moves to a newer version of its questionnaire.

use egui::{ScrollArea, Ui};

use super::{close, notice, title};
use crate::app::{Command, Open, State, moving_to, newer_versions};
use crate::method::versions::Moving;
use crate::model::{Edition, Round, RoundId};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, rule, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The version that is chosen; the newest until then.
#[derive(Default)]
pub struct Form {
    chosen: Option<(RoundId, Edition)>,
}

impl Form {
    /// Shows what carries over, or why the round stays as it is.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        let Some(round) = open.round() else { return };
        title(ui, &texts.with("dialog-move-title", &[("round", Arg::Text(&round.name))]));
        let versions = newer_versions(&state.library, &open.document, round);
        let versions: Vec<Edition> = versions.iter().map(|newer| newer.edition()).collect();
        let chosen = self.chosen.as_ref().filter(|(of, _)| *of == round.id).map(|(_, it)| it);
        let chosen = chosen.filter(|it| versions.contains(it)).or(versions.first());
        let moving = chosen.and_then(|version| moving_to(&state.library, open, version));
        let Some(moving) = moving.filter(|_| open.can_answer()) else {
            notice(ui, &stays(texts, open, round, !versions.is_empty()));
            return close(ui, state, commands);
        };
        wrapped(ui, Role::Second, &texts.tr("dialog-move-text"));
        ui.add_space(theme::of(ui).tokens.space.xs);
        if let Some(version) = choice(ui, texts, &versions, &moving) {
            self.chosen = Some((round.id, version));
        }
        preview(ui, texts, &moving);
        buttons(ui, texts, &moving, commands);
    }
}

/// Why nothing can move.
fn stays(texts: &Texts, open: &Open, round: &Round, is_newer: bool) -> String {
    if !open.can_edit() {
        return texts.tr("answer-read-only");
    }
    if round.closed.is_some() {
        let closed = prose::cannot_move_closed(texts, round);
        return format!("{closed} {}", texts.tr("move-reopen-first"));
    }
    if is_newer && (round.has_crowd() || !round.votes.is_empty()) {
        return prose::cannot_move_crowd(texts, round);
    }
    let label = round.questionnaire.label();
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&label))];
    texts.with("move-none", &args)
}

/// The versions side by side, where there are several.
fn choice(ui: &mut Ui, texts: &Texts, versions: &[Edition], moving: &Moving) -> Option<Edition> {
    if versions.len() < 2 {
        return None;
    }
    let names: Vec<String> = versions.iter().map(|it| it.beside(&moving.from.id)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = versions.iter().position(|version| *version == moving.to.edition());
    let pressed = segmented(ui, &texts.tr("dialog-move-versions"), &names, at, true);
    pressed.and_then(|at| versions.get(at).cloned())
}

fn preview(ui: &mut Ui, texts: &Texts, moving: &Moving) {
    let space = theme::of(ui).tokens.space;
    wrapped(ui, Role::Legend, &format!("{} → {}", moving.from.label(), moving.to.label()));
    let height = (ui.ctx().content_rect().height() - 320.0).max(120.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for sentence in prose::moving_sentences(texts, moving) {
            wrapped(ui, Role::Body, &sentence);
        }
        ui.add_space(space.xs);
        wrapped(ui, Role::Heading, &texts.tr("dialog-move-changes"));
        for (item, reason) in prose::moving_items(texts, moving) {
            rule(ui);
            wrapped(ui, Role::Body, &item);
            if !reason.is_empty() {
                wrapped(ui, Role::Second, &reason);
            }
        }
    });
    ui.add_space(space.xs);
}

fn buttons(ui: &mut Ui, texts: &Texts, moving: &Moving, commands: &mut Commands) {
    let to = moving.to.edition();
    let version = to.beside(&moving.from.id);
    let words = texts.with("dialog-move-button", &[("version", Arg::Text(&version))]);
    ui.horizontal(|ui| {
        let go = ui.add(Button::primary(&words));
        if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
            commands.send(Command::Dismiss);
        } else if go.clicked() {
            commands.send(Command::MoveRound(to));
        }
    });
}
