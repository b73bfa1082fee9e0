//! The fields of an action.

use egui::{ComboBox, Ui};

use super::due;
use crate::app::{Open, State, action_kpis};
use crate::model::{Action, ActionState, Round};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Field, field, wrapped};
use crate::ui::{theme, theme::Role};

/// Narrower fields stand one below the other.
const SIDE_BY_SIDE: f32 = 400.0;

/// What, who, when, which theme and which figure.
pub fn show(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    action: &mut Action,
    typed_due: &mut String,
    wishes_focus: bool,
) {
    let Some(round) = open.round() else { return };
    let texts = &state.texts;
    let label = texts.tr("action-dialog-what");
    let look = Field { label: &label, note: "", hint: "", rows: 2, enabled: true, id: None };
    let is_blank = action.what.is_empty();
    let what = field(ui, look, &mut action.what);
    origin(ui, state, open, action);
    gap(ui);
    let owner = owner(ui, state, action);
    if wishes_focus {
        // What is proposed can be added; who answers for it is what somebody has to know.
        if is_blank { what.request_focus() } else { owner.request_focus() }
    }
    gap(ui);
    let (label, hint) = (texts.tr("action-dialog-due"), texts.tr("action-dialog-due-hint"));
    let look = Field { label: &label, note: "", hint: &hint, rows: 0, enabled: true, id: None };
    field(ui, look, typed_due);
    if due(texts, typed_due).is_none() {
        wrapped(ui, Role::Legend, &texts.tr("action-dialog-bad-due"));
    }
    gap(ui);
    theme_and_kpi(ui, state, round, action);
}

/// Where it comes from.
fn origin(ui: &mut Ui, state: &State, open: &Open, action: &Action) {
    let texts = &state.texts;
    let idea = action.idea.and_then(|id| open.document.ideas.get(&id));
    if let Some(idea) = idea {
        let args = [("idea", Arg::Text(idea.words("ID_title")))];
        wrapped(ui, Role::Legend, &texts.with("action-from-idea", &args));
    }
    if action.carries_on.is_some() {
        wrapped(ui, Role::Legend, &texts.tr("action-carries-on"));
    }
}

fn owner(ui: &mut Ui, state: &State, action: &mut Action) -> egui::Response {
    let texts = &state.texts;
    let keys = ["action-dialog-owner", "action-dialog-person"].map(|key| texts.tr(key));
    let notes = ["action-dialog-owner-note", "action-dialog-person-note"].map(|key| texts.tr(key));
    let one = |ui: &mut Ui, at: usize, text: &mut String| {
        let label = &keys[at];
        let look = Field { label, note: "", hint: "", rows: 0, enabled: true, id: None };
        let response = field(ui, look, text);
        wrapped(ui, Role::Legend, &notes[at]);
        response
    };
    if ui.available_width() < SIDE_BY_SIDE {
        let owner = one(ui, 0, &mut action.owner);
        gap(ui);
        one(ui, 1, &mut action.person);
        return owner;
    }
    ui.columns(2, |columns| {
        let owner = one(&mut columns[0], 0, &mut action.owner);
        one(&mut columns[1], 1, &mut action.person);
        owner
    })
}

/// The figures are those that belong to the theme.
fn theme_and_kpi(ui: &mut Ui, state: &State, round: &Round, action: &mut Action) {
    let texts = &state.texts;
    let language = texts.language();
    let themes = round.questionnaire.themes();
    let themes = themes.map(|(_, of)| (of.code.clone(), of.name.get(language).to_owned()));
    let label = texts.tr("action-dialog-theme");
    if chosen(ui, state, &label, &mut action.theme, themes.collect()) {
        let fitting = action_kpis(round, action.theme.as_ref());
        action.kpi.take_if(|code| !fitting.iter().any(|kpi| kpi.code == *code));
    }
    let kpis = action_kpis(round, action.theme.as_ref());
    let known = action.kpi.iter().filter_map(|code| prose::kpi(round, code));
    let kpis: std::collections::BTreeMap<_, _> = known
        .chain(kpis)
        .map(|kpi| (kpi.code.clone(), kpi.name.get(language).to_owned()))
        .collect();
    if !kpis.is_empty() {
        gap(ui);
        let label = texts.tr("action-dialog-kpi");
        chosen(ui, state, &label, &mut action.kpi, kpis.into_iter().collect());
    }
}

/// One of a list, or none; whether it was changed.
fn chosen<T: PartialEq + Clone>(
    ui: &mut Ui,
    state: &State,
    label: &str,
    now: &mut Option<T>,
    list: Vec<(T, String)>,
) -> bool {
    let (theme, before) = (theme::of(ui), now.clone());
    let none = state.texts.tr("action-dialog-none");
    ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
    ui.label(theme.text(Role::LegendStrong, label));
    let shown = list.iter().find(|(code, _)| Some(code) == now.as_ref());
    let shown = shown.map_or(&none, |(_, name)| name);
    let response = ComboBox::from_id_salt(label)
        .width(ui.available_width())
        .truncate()
        .selected_text(theme.text(Role::Body, shown))
        .show_ui(ui, |ui| {
            ui.selectable_value(now, None, &none);
            for (code, name) in &list {
                ui.selectable_value(now, Some(code.clone()), name);
            }
        })
        .response;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
    *now != before
}

/// How far it is; why, where it is not done.
pub fn state(ui: &mut Ui, state: &State, action: &mut Action) {
    let texts = &state.texts;
    gap(ui);
    let may = |of: &ActionState| *of != ActionState::Moved || action.state == *of;
    let states: Vec<_> = ActionState::ALL.into_iter().filter(may).collect();
    let label = texts.tr("action-dialog-state");
    ui.label(theme::of(ui).text(Role::LegendStrong, &label));
    let response = ComboBox::from_id_salt("action state")
        .width(ui.available_width())
        .selected_text(prose::action_state(texts, action.state))
        .show_ui(ui, |ui| {
            for of in states {
                ui.selectable_value(&mut action.state, of, prose::action_state(texts, of));
            }
        })
        .response;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(&*label));
    if action.state == ActionState::NotDone {
        gap(ui);
        reason(ui, state, &mut action.reason);
    } else {
        action.reason.clear();
    }
}

/// Why it is not done.
pub fn reason(ui: &mut Ui, state: &State, text: &mut String) -> egui::Response {
    let texts = &state.texts;
    let (label, note) = (texts.tr("action-drop-reason"), texts.tr("action-drop-note"));
    let look = Field { label: &label, note: &note, hint: "", rows: 2, enabled: true, id: None };
    field(ui, look, text)
}

fn gap(ui: &mut Ui) {
    ui.add_space(theme::of(ui).tokens.space.xs);
}
