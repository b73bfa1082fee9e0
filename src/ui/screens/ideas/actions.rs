//! The actions of the round: a table, or cards where there is no room for one.

use egui::{
    Align, ComboBox, Layout, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, text::LayoutJob, vec2,
};

use super::head::call;
use crate::app::{Command, Dialog};
use crate::chart::{Legend, action_sign, legend};
use crate::model::{Action, ActionId, ActionState, Axis};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::paint_centred;
use crate::ui::widgets::{card, place, rule, shape, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Widths of the columns beside what is done, which takes the rest.
const SHAPE: f32 = 24.0;
const OWNER: f32 = 176.0;
const DUE: f32 = 104.0;
const KPI: f32 = 184.0;
const STATE: f32 = 152.0;
/// From this width on there is room for a table.
const TABLE: f32 = SHAPE + 280.0 + OWNER + DUE + KPI + STATE;
/// From this width on, how far an action is stands beside its words.
const BESIDE: f32 = 480.0;
/// Between the words of two columns.
const GAP: f32 = 12.0;

/// Shows the card; nothing is promised yet, a sentence says where actions come from.
pub fn show(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let texts = view.texts();
    card(ui, |ui| {
        let theme = theme::of(ui);
        let title = texts.with("actions-title", &[("round", Arg::Text(&view.round.name))]);
        ui.horizontal_wrapped(|ui| {
            ui.label(theme.text(Role::Heading, title));
            let about =
                if view.round.actions.is_empty() { "actions-empty" } else { "actions-about" };
            ui.label(theme.text(Role::Legend, texts.tr(about)));
        });
        let is_table = ui.available_width() >= TABLE;
        if is_table && !view.round.actions.is_empty() {
            headings(ui, view);
        }
        for (id, action) in &view.round.actions {
            rule(ui);
            if is_table {
                row(ui, view, *id, action, commands);
            } else {
                narrow(ui, view, *id, action, commands);
            }
        }
    });
}

/// Where the cells of a row begin and how wide they are: what, owner, day, figure, state.
fn columns(width: f32) -> [(f32, f32); 5] {
    let widths = [width - SHAPE - OWNER - DUE - KPI - STATE, OWNER, DUE, KPI, STATE];
    let mut left = SHAPE;
    widths.map(|width| {
        let start = left;
        left += width;
        (start, width)
    })
}

fn headings(ui: &mut Ui, view: &View<'_>) {
    let theme = theme::of(ui);
    let size = vec2(ui.available_width(), theme.tokens.size.hit_min);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let keys = ["actions-what", "actions-owner", "actions-due", "actions-kpi", "actions-state"];
    for (key, column) in keys.into_iter().zip(columns(rect.width())) {
        cell(ui, rect, column, |ui| {
            ui.label(theme.text(Role::Legend, view.texts().tr(key)));
        });
    }
}

/// Shows what stands in a column of a row, in its middle.
fn cell(ui: &mut Ui, row: Rect, (left, width): (f32, f32), content: impl FnOnce(&mut Ui)) {
    let corner = row.min + vec2(left, 0.0);
    let rect = Rect::from_min_size(corner, vec2(width - GAP, row.height()));
    place(ui, rect, Layout::left_to_right(Align::Center), content);
}

/// The words of all cells wrap, and the row grows.
fn row(ui: &mut Ui, view: &View<'_>, id: ActionId, action: &Action, commands: &mut Commands) {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let columns = columns(width);
    let words = [owner(action), due(view, action), kpi(view, action)];
    let texts = [(&action.what, Role::Heading)];
    let texts = texts.into_iter().chain(words.iter().map(|text| (text, Role::Second)));
    let heights = texts.zip(columns).map(|((text, role), (_, width))| {
        let mut job = LayoutJob::single_section(text.clone(), theme.format(role));
        job.wrap.max_width = width - GAP;
        ui.fonts_mut(|fonts| fonts.layout_job(job)).size().y
    });
    let height = heights.fold(0.0, f32::max) + 2.0 * theme.tokens.space.xs;
    let size = vec2(width, height.max(theme.tokens.size.row_table));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    if let Some(axis) = axis(view, action) {
        let sign = Rect::from_min_size(rect.min, vec2(16.0, rect.height()));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(axis)), &theme);
    }
    let [first, who, when, figure, last] = columns;
    cell(ui, rect, first, |ui| name(ui, view, id, action, commands));
    for (text, column) in words.into_iter().zip([who, when, figure]) {
        cell(ui, rect, column, |ui| {
            ui.add(egui::Label::new(theme.text(Role::Second, text)).wrap());
        });
    }
    cell(ui, rect, (last.0, last.1 + GAP), |ui| state(ui, view, id, action, commands));
}

/// The same one below the other; how far it is at the end, where there is room.
fn narrow(ui: &mut Ui, view: &View<'_>, id: ActionId, action: &Action, commands: &mut Commands) {
    let theme = theme::of(ui);
    let has_room = ui.available_width() >= BESIDE;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        sign(ui, view, action);
        let width = ui.available_width() - if has_room { STATE + GAP } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
            name(ui, view, id, action, commands);
            let parts = [owner(action), due(view, action), kpi(view, action)];
            let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            if !said.is_empty() {
                wrapped(ui, Role::Legend, &said.join(" · "));
            }
            if !has_room {
                state(ui, view, id, action, commands);
            }
        });
        if has_room {
            ui.add_space(GAP);
            state(ui, view, id, action, commands);
        }
    });
}

fn sign(ui: &mut Ui, view: &View<'_>, action: &Action) {
    match axis(view, action) {
        Some(axis) => {
            shape(ui, axis);
            ui.add_space(SHAPE - 16.0);
        }
        None => ui.add_space(SHAPE),
    }
}

fn axis(view: &View<'_>, action: &Action) -> Option<Axis> {
    let code = action.theme.as_ref()?;
    let mut themes = view.round.questionnaire.themes();
    themes.find(|(_, theme)| theme.code == *code).map(|(dimension, _)| dimension.axis)
}

/// What is done, which opens everything that is known of it.
fn name(ui: &mut Ui, view: &View<'_>, id: ActionId, action: &Action, commands: &mut Commands) {
    let theme = theme::of(ui);
    let words = theme.text(Role::Heading, &action.what);
    let response = ui.add(egui::Label::new(words).wrap().sense(Sense::click()));
    let state = prose::action_state(view.texts(), action.state);
    let args = [("what", Arg::Text(&action.what)), ("state", Arg::Text(&state))];
    let told = view.texts().with("actions-open", &args);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &told));
    theme.focus_ring(ui, &response);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.clicked() {
        commands.send(Command::Ask(Dialog::EditAction(id)));
    }
}

/// A name where one was typed, else the role.
fn owner(action: &Action) -> String {
    let name = if action.person.is_empty() { &action.owner } else { &action.person };
    name.clone()
}

fn due(view: &View<'_>, action: &Action) -> String {
    action.due.map(|due| view.date(due)).unwrap_or_default()
}

fn kpi(view: &View<'_>, action: &Action) -> String {
    let kpi = action.kpi.as_ref().and_then(|code| prose::kpi(view.round, code));
    kpi.map(|kpi| kpi.name.get(view.texts().language()).to_owned()).unwrap_or_default()
}

/// How far it is, chosen in place.
fn state(ui: &mut Ui, view: &View<'_>, id: ActionId, action: &Action, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), view.texts());
    let word = prose::action_state(texts, action.state);
    let args = [("what", Arg::Text(&action.what)), ("state", Arg::Text(&word))];
    let told = texts.with("actions-state-of", &args);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
        paint_centred(ui.painter(), rect, &action_sign(action.state), &theme);
        let mut to = action.state;
        let response = ui
            .add_enabled_ui(view.can_edit(), |ui| {
                ComboBox::from_id_salt(("action state", id.0))
                    .width(STATE - 16.0 - theme.tokens.space.xs)
                    .selected_text(theme.text(Role::Legend, word))
                    .show_ui(ui, |ui| {
                        let may = |of: &ActionState| *of != ActionState::Moved || to == *of;
                        let states: Vec<_> = ActionState::ALL.into_iter().filter(may).collect();
                        for of in states {
                            ui.selectable_value(&mut to, of, prose::action_state(texts, of));
                        }
                    })
                    .response
            })
            .inner;
        call(ui, &response, &told);
        match to {
            _ if to == action.state => {}
            ActionState::NotDone => commands.send(Command::Ask(Dialog::DropAction(id))),
            _ => commands.send(Command::SetActionState(id, to, String::new())),
        }
    });
}
