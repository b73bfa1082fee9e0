//! The questionnaire as a whole: title, minutes, and why items changed.

use egui::{DragValue, Ui};

use super::list;
use super::text::{Typed, flaws};
use crate::app::{AdaptPlace, Adapting, Change, Command, State};
use crate::model::{ChangeKind, Language};
use crate::prose;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Shows the fields.
pub fn show(ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
    let texts = &state.texts;
    let space = theme::of(ui).tokens.space;
    wrapped(ui, Role::Second, &texts.tr("adapt-whole-text"));
    flaws(ui, texts, adapting, &AdaptPlace::Whole);
    ui.add_space(space.xs);
    let title = adapting.now.title();
    Typed {
        name: &texts.tr("adapt-title-field"),
        place: &AdaptPlace::Title,
        text: &|language| title.get(language),
        before: &|_| None,
        enabled: true,
    }
    .show(ui, state, adapting, commands);
    minutes(ui, state, adapting, commands);
    for kind in adapting.now.kinds() {
        ui.add_space(space.s);
        rule(ui);
        reason(ui, state, adapting, kind, commands);
    }
}

fn minutes(ui: &mut Ui, state: &State, adapting: &Adapting, commands: &mut Commands) {
    let theme = theme::of(ui);
    let mut minutes = adapting.now.minutes();
    ui.horizontal(|ui| {
        let name = state.texts.tr("adapt-minutes");
        let label = ui.label(theme.text(Role::LegendStrong, name));
        let drag = ui.add(DragValue::new(&mut minutes).range(1..=600)).labelled_by(label.id);
        if drag.changed() {
            commands.send(Command::ChangeAdaptation(Change::Minutes(minutes)));
        }
    });
    flaws(ui, &state.texts, adapting, &AdaptPlace::Minutes);
}

/// The items that changed in one way, and why.
fn reason(
    ui: &mut Ui,
    state: &State,
    adapting: &Adapting,
    kind: ChangeKind,
    commands: &mut Commands,
) {
    let texts = &state.texts;
    let themes = adapting.now.base().themes();
    let drafts = themes.flat_map(|(_, theme)| adapting.now.items(&theme.code));
    let is_retired = |draft: &&crate::app::Draft| {
        let now = adapting.now.kind(draft);
        now == kind || (kind == ChangeKind::Retired && now == ChangeKind::New && !draft.added)
    };
    let names: Vec<String> =
        drafts.filter(is_retired).map(|draft| list::name(texts, draft)).collect();
    wrapped(ui, Role::Heading, &prose::change_title(texts, kind, &prose::list(texts, &names)));
    let reason = adapting.now.reason(kind);
    let key = match kind {
        ChangeKind::Reworded => "adapt-why-reworded",
        ChangeKind::Moved => "adapt-why-moved",
        ChangeKind::Rescaled => "adapt-why-rescaled",
        ChangeKind::Retired => "adapt-why-retired",
        _ => "adapt-why-new",
    };
    Typed {
        name: &texts.tr(key),
        place: &|language: Language| AdaptPlace::Reason(kind, language),
        text: &|language| reason.get(language),
        before: &|_| None,
        enabled: true,
    }
    .show(ui, state, adapting, commands);
}
