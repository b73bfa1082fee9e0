//! Menus, organization and round, undo and redo, search.

use egui::{Align, ComboBox, Id, Layout, Rect, Ui, pos2, vec2};

use super::menu;
use crate::app::{Command, Dialog, Open, Screen, State, entry_of};
use crate::text::Arg;
use crate::ui::widgets::{Button, place};
use crate::ui::{Class, Commands, keys, theme, theme::Role, window};

/// Shows the bar; returns its first control.
pub fn show(ui: &mut Ui, class: Class, state: &State, commands: &mut Commands) -> Option<Id> {
    let whole = ui.max_rect();
    place(ui, whole, Layout::left_to_right(Align::Center), |ui| {
        if class.has_navigation() || state.open.is_none() {
            menu::bar(ui, state, commands);
        } else {
            compact(ui, state, commands);
        }
    });
    let open = state.open.as_ref()?;
    let search = if class == Class::Wide { 208.0 } else { 160.0 };
    if class >= Class::Normal {
        let right = Rect::from_min_max(pos2(whole.right() - search - 88.0, whole.top()), whole.max);
        place(ui, right, Layout::right_to_left(Align::Center), |ui| {
            search_button(ui, state, search, commands);
            if class == Class::Wide {
                travel_buttons(ui, state, commands);
            }
        });
    }
    middle(ui, whole, class, state, open, commands)
}

/// Organization and round in the middle of the bar; at the right where there is no room.
fn middle(
    ui: &mut Ui,
    whole: Rect,
    class: Class,
    state: &State,
    open: &Open,
    commands: &mut Commands,
) -> Option<Id> {
    let theme = theme::of(ui);
    let name = short(&open.document.organization.name, if class == Class::Wide { 40 } else { 24 });
    let round = open.round().map(|round| round.name.clone()).unwrap_or_default();
    let shown = state.texts.with("shell-round", &[("round", Arg::Text(&round))]);
    let organization = |ui: &mut Ui, name: String| {
        let label = ui.label(theme.text(Role::Heading, name));
        label.on_hover_text(&open.document.organization.name);
    };
    if class < Class::Normal {
        let right = Rect::from_min_max(pos2(whole.center().x, whole.top()), whole.max);
        return place(ui, right, Layout::right_to_left(Align::Center), |ui| {
            let first = rounds(ui, state, open, shown, commands);
            if class > Class::Tiny {
                organization(ui, name);
            }
            first
        });
    }
    // Centred by hand: egui lays out from one side, and both widths are known here.
    let format = theme.format(Role::Heading);
    let measure = |text: &str| {
        let job = egui::text::LayoutJob::single_section(text.to_owned(), format.clone());
        ui.fonts_mut(|fonts| fonts.layout_job(job)).size().x
    };
    let left = whole.center().x - (measure(&name) + measure(&shown) + 72.0) / 2.0;
    let inner = Rect::from_min_max(pos2(left, whole.top()), whole.max);
    place(ui, inner, Layout::left_to_right(Align::Center), |ui| {
        organization(ui, name);
        if open.document.organization.is_sample && class == Class::Wide {
            ui.label(theme.text(Role::Legend, state.texts.tr("shell-sample-badge")));
        }
        rounds(ui, state, open, shown, commands)
    })
}

fn rounds(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    shown: String,
    commands: &mut Commands,
) -> Option<Id> {
    let theme = theme::of(ui);
    let chosen = ComboBox::from_id_salt("round")
        .selected_text(theme.text(Role::Body, shown))
        .show_ui(ui, |ui| {
            for round in open.document.rounds.iter().rev() {
                let text = state.texts.with("shell-round", &[("round", Arg::Text(&round.name))]);
                if ui.selectable_label(round.id == open.round, text).clicked() {
                    commands.send(Command::ChooseRound(round.id));
                }
            }
            if open.can_edit() {
                ui.separator();
                if ui.selectable_label(false, state.texts.tr("command-new-round")).clicked() {
                    commands.send(Command::Ask(Dialog::NewRound));
                }
            }
        });
    Some(chosen.response.on_hover_text(state.texts.tr("shell-choose-round")).id)
}

/// The start of a name that is too long for its place; the whole stands in the tooltip.
fn short(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let start: String = name.chars().take(most - 1).collect();
    format!("{}…", start.trim_end())
}

fn search_button(ui: &mut Ui, state: &State, width: f32, commands: &mut Commands) {
    let theme = theme::of(ui);
    let text = state.texts.tr("shell-search");
    let entry = entry_of(&Command::Ask(Dialog::Search));
    let key = entry.and_then(|entry| entry.shortcut).map(|keys| keys::label(ui.ctx(), keys));
    let button = egui::Button::new(theme.text(Role::Legend, text))
        .shortcut_text(theme.text(Role::Hint, key.unwrap_or_default()))
        .min_size(vec2(width, 28.0));
    if ui.add(button).clicked() {
        commands.send(Command::Ask(Dialog::Search));
    }
}

fn travel_buttons(ui: &mut Ui, state: &State, commands: &mut Commands) {
    for (command, is_undo) in [(Command::Redo, false), (Command::Undo, true)] {
        let Some(entry) = entry_of(&command) else { continue };
        let enabled = entry.is_enabled(state);
        let words = window::words(state, entry);
        let theme = theme::of(ui);
        let side = theme.tokens.size.hit_min;
        let sense = if enabled { egui::Sense::click() } else { egui::Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(side, side), sense);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, &words));
        let ink = if enabled { theme.colors.text } else { theme.colors.line_strong };
        if response.hovered() && enabled {
            ui.painter().rect_filled(rect, theme.tokens.radius.control, theme.colors.hover);
        }
        curved_arrow(ui, rect, is_undo, egui::Stroke::new(theme.tokens.stroke.mark, ink));
        theme.focus_ring(ui, &response);
        if response.on_hover_text(&words).clicked() {
            commands.send(command);
        }
    }
}

/// An arrow that turns back, or its mirror image.
fn curved_arrow(ui: &Ui, rect: Rect, back: bool, stroke: egui::Stroke) {
    let c = rect.center();
    let flip = if back { 1.0 } else { -1.0 };
    let at = |x: f32, y: f32| pos2(c.x + flip * x, c.y + y);
    let arc = (0..=12).map(|step| {
        let angle = std::f32::consts::PI * (1.5 + step as f32 / 12.0);
        at(1.0 + 4.5 * angle.cos(), 1.0 + 4.5 * angle.sin())
    });
    let mut line = vec![at(-6.0, -3.5)];
    line.extend(arc);
    line.push(at(-2.0, 5.5));
    ui.painter().add(egui::Shape::line(line, stroke));
    ui.painter().line_segment([at(-6.0, -3.5), at(-3.0, -6.5)], stroke);
    ui.painter().line_segment([at(-6.0, -3.5), at(-3.0, -0.5)], stroke);
}

/// Navigation and menus behind one button.
fn compact(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let theme = theme::of(ui);
    let name = state.texts.tr(super::navigation::key(state.screen));
    let menu = ui.menu_button(theme.text(Role::Body, format!("{ICON_ROOM}{name} ▾")), |ui| {
        ui.set_min_width(220.0);
        for screen in Screen::ALL {
            let text = state.texts.tr(super::navigation::key(screen));
            if ui.selectable_label(state.screen == screen, text).clicked() {
                commands.send(Command::Show(screen));
                ui.close();
            }
        }
        ui.separator();
        if ui.add(Button::link(&state.texts.tr("command-search"))).clicked() {
            commands.send(Command::Ask(Dialog::Search));
            ui.close();
        }
        ui.separator();
        menu::list(ui, state, commands);
    });
    let at = menu.response.rect.left_center() + vec2(theme.tokens.space.s, 0.0);
    let stroke = egui::Stroke::new(theme.tokens.stroke.mark, theme.colors.text);
    for y in [-5.0, 0.0, 5.0] {
        ui.painter().line_segment([at + vec2(0.0, y), at + vec2(14.0, y)], stroke);
    }
}

/// Room for the three lines of the menu's sign, which the font does not have.
const ICON_ROOM: &str = "      ";
