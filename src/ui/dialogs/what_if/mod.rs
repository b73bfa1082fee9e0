//! An old round as if it had been asked on a newer version: figures that are only tried out, and
//! say so wherever they stand.

mod table;

use egui::scroll_area::ScrollBarVisibility::AlwaysVisible;
use egui::{ComboBox, ScrollArea, Ui};

use super::{close, notice, title};
use crate::app::{Command, Open, State, Trial, Tried, newer_versions};
use crate::model::{Round, RoundId, Version};
use crate::text::{Arg, Texts};
use crate::ui::widgets::{segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is chosen.
#[derive(Default)]
pub struct Form {
    chosen: Option<(RoundId, Version)>,
}

/// A round with the newer versions of its questionnaire, the newest first.
type Choice<'a> = (&'a Round, Vec<Version>);

impl Form {
    /// Shows the figures of the chosen round on the chosen version.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        let choices = choices(state, open);
        let Some((round, versions, on)) = self.chosen(open, &choices) else {
            title(ui, &texts.tr("dialog-what-if-heading"));
            wrapped(ui, Role::Body, &texts.tr("dialog-what-if-none"));
            return close(ui, state, commands);
        };
        let version = on.to_string();
        let args = [("round", Arg::Text(&round.name)), ("version", Arg::Text(&version))];
        title(ui, &texts.with("dialog-what-if-title", &args));
        if let Some(chosen) = choosers(ui, texts, &choices, (round, versions, on)) {
            self.chosen = Some(chosen);
        }
        let is_asked = |tried: &&Tried| (tried.round, tried.on.version) == (round.id, on);
        match open.tried.as_ref().filter(is_asked) {
            Some(tried) => tried_ui(ui, texts, round, tried),
            None => commands.send(Command::TryOut(round.id, on)),
        }
        close(ui, state, commands);
    }

    /// What is chosen, else the round in view or the newest that can be tried out, on the newest
    /// version.
    fn chosen<'c>(
        &self,
        open: &Open,
        choices: &'c [Choice<'c>],
    ) -> Option<(&'c Round, &'c [Version], Version)> {
        let of = |id: RoundId| choices.iter().find(|(round, _)| round.id == id);
        let kept = self.chosen.and_then(|(id, version)| Some((of(id)?, version)));
        let kept = kept.filter(|((_, versions), version)| versions.contains(version));
        let newest = || {
            let choice = of(open.round).or(choices.last())?;
            Some((choice, *choice.1.first()?))
        };
        let ((round, versions), on) = kept.or_else(newest)?;
        Some((round, versions, on))
    }
}

/// The rounds that can be tried out, oldest first.
fn choices<'a>(state: &State, open: &'a Open) -> Vec<Choice<'a>> {
    let versions = |round: &Round| -> Vec<Version> {
        let newer = newer_versions(&state.library, &open.document, round);
        newer.iter().map(|newer| newer.version).collect()
    };
    let rounds = open.document.rounds.iter().map(|round| (round, versions(round)));
    rounds.filter(|(_, versions)| !versions.is_empty()).collect()
}

/// The round and the version; what is chosen anew.
fn choosers(
    ui: &mut Ui,
    texts: &Texts,
    choices: &[Choice<'_>],
    (round, versions, on): (&Round, &[Version], Version),
) -> Option<(RoundId, Version)> {
    let mut chosen = round.id;
    let mut version = on;
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(theme::of(ui).text(Role::Legend, texts.tr("dialog-what-if-round")));
        let shown = ComboBox::from_id_salt("what-if-round").selected_text(&round.name);
        let shown = shown.show_ui(ui, |ui| {
            for (round, _) in choices.iter().rev() {
                ui.selectable_value(&mut chosen, round.id, &round.name);
            }
        });
        shown.response.labelled_by(label.id);
        if versions.len() > 1 {
            let names: Vec<String> = versions.iter().map(Version::to_string).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let at = versions.iter().position(|other| *other == on);
            let name = texts.tr("dialog-what-if-version");
            let pressed = segmented(ui, &name, &names, at, true);
            version = pressed.and_then(|at| versions.get(at).copied()).unwrap_or(on);
        }
    });
    if chosen != round.id {
        let (_, versions) = choices.iter().find(|(round, _)| round.id == chosen)?;
        return Some((chosen, *versions.first()?));
    }
    (version != on).then_some((chosen, version))
}

/// The mark that stands above the figures, and the figures.
fn tried_ui(ui: &mut Ui, texts: &Texts, round: &Round, tried: &Tried) {
    let (label, own) = (tried.on.label(), round.questionnaire.label());
    notice(ui, &texts.with("tried-note", &[("questionnaire", Arg::Text(&label))]));
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&own))];
    wrapped(ui, Role::Legend, &texts.with("tried-from", &args));
    // As high while it is worked out, so that nothing jumps.
    let height = (ui.ctx().content_rect().height() - 340.0).max(120.0);
    let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    let area = area.auto_shrink([false, false]).scroll_bar_visibility(AlwaysVisible);
    area.show(ui, |ui| match &tried.trial {
        Trial::Working => {
            wrapped(ui, Role::Body, &texts.tr("tried-working"));
        }
        Trial::Failed => notice(ui, &texts.tr("tried-failed")),
        Trial::Found(findings) => table::show(ui, texts, &tried.on, findings),
    });
}
