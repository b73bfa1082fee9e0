//! The status line: whether everything is saved and where, what was just done, language and zoom.

use egui::{Align, Id, Layout, Sense, Shape, Stroke, Ui, vec2};

use crate::app::{Command, Open, Saved, State, Zoom};
use crate::model::Language;
use crate::text::Arg;
use crate::ui::widgets::Button;
use crate::ui::{Commands, theme, theme::Role};

/// Shows the line; returns the first control that is always there.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) -> Option<Id> {
    let line = ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let theme = theme::of(ui);
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        match &state.open {
            Some(open) => document(ui, state, open),
            None if state.opening => {
                ui.label(theme.text(Role::Legend, state.texts.tr("shell-status-opening")));
            }
            None => {
                ui.label(theme.text(Role::Legend, state.texts.tr("shell-status-none")));
            }
        }
        just_done(ui, state, commands);
        let right = Layout::right_to_left(Align::Center);
        ui.with_layout(right, |ui| choices(ui, state, commands)).inner
    });
    Some(line.inner)
}

/// What a saved state looks like.
#[derive(Clone, Copy, PartialEq)]
enum Dot {
    Filled,
    Ring,
    Triangle,
}

/// The saved state in words.
pub fn saved_words(state: &State, open: &Open) -> String {
    let texts = &state.texts;
    if !open.can_edit() {
        return texts.tr("shell-status-read-only");
    }
    match open.saved {
        Saved::Failing => texts.tr("shell-status-failing"),
        _ if !open.kept => texts.tr("shell-status-sample"),
        Saved::Saving => texts.tr("shell-status-saving"),
        Saved::At(moment) => {
            let time = texts.time(moment.hour, moment.minute);
            texts.with("shell-status-saved", &[("time", Arg::Text(&time))])
        }
    }
}

fn document(ui: &mut Ui, state: &State, open: &Open) {
    let theme = theme::of(ui);
    let shape = match open.saved {
        Saved::At(_) => Dot::Filled,
        Saved::Saving => Dot::Ring,
        Saved::Failing => Dot::Triangle,
    };
    dot(ui, shape);
    ui.label(theme.text(Role::Legend, saved_words(state, open)));
    if open.kept {
        let folder = open.path.parent().and_then(|folder| folder.file_name());
        let file = open.path.file_name().unwrap_or_default().to_string_lossy();
        let place = match folder {
            Some(folder) => format!("{} / {file}", folder.to_string_lossy()),
            None => file.into_owned(),
        };
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Hint, place)).on_hover_text(open.path.display().to_string());
    }
}

fn dot(ui: &mut Ui, dot: Dot) {
    let theme = theme::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(10.0, 10.0), Sense::hover());
    let (c, r) = (rect.center(), 4.0);
    let (good, bad) = (theme.colors.improved, theme.colors.error);
    match dot {
        Dot::Filled => ui.painter().circle_filled(c, r, good),
        Dot::Ring => {
            ui.painter().circle_stroke(c, r - 0.75, Stroke::new(theme.tokens.stroke.mark, good))
        }
        Dot::Triangle => {
            let corners = [vec2(0.0, -r), vec2(r, r), vec2(-r, r)].map(|corner| c + corner);
            ui.painter().add(Shape::convex_polygon(corners.to_vec(), bad, Stroke::NONE))
        }
    };
}

fn just_done(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let theme = theme::of(ui);
    if state.exporting.is_some() {
        ui.add_space(theme.tokens.space.s);
        ui.spinner();
        ui.label(theme.text(Role::Legend, state.texts.tr("shell-status-exporting")));
    }
    let Some(toast) = &state.toast else { return };
    ui.add_space(theme.tokens.space.s);
    ui.label(theme.text(Role::LegendStrong, &toast.text));
    let Some(undo) = &toast.undo else { return };
    if ui.link(theme.text(Role::LegendStrong, state.texts.tr("shell-undo"))).clicked() {
        commands.send(undo.clone());
    }
}

/// Language and zoom, from the right; returns the control of the language.
fn choices(ui: &mut Ui, state: &State, commands: &mut Commands) -> Id {
    let theme = theme::of(ui);
    // Words that open a menu, no boxes: the line is only 28 high.
    egui::containers::menu::menu_style(ui.style_mut());
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    ui.spacing_mut().button_padding.x = theme.tokens.space.xxs;
    let percent = state.texts.percent(f64::from(state.settings.zoom));
    let zoom = theme
        .text(Role::Legend, state.texts.with("zoom-percent", &[("percent", Arg::Text(&percent))]));
    ui.menu_button(zoom, |ui| {
        for (zoom, key) in [
            (Zoom::In, "command-zoom-in"),
            (Zoom::Out, "command-zoom-out"),
            (Zoom::Reset, "command-zoom-reset"),
        ] {
            if ui.add(Button::link(&state.texts.tr(key))).clicked() {
                commands.send(Command::Zoom(zoom));
                ui.close();
            }
        }
    });
    let name = |language| match language {
        Language::Finnish => state.texts.tr("command-finnish"),
        Language::English => state.texts.tr("command-english"),
    };
    let language = theme.text(Role::Legend, name(state.settings.language));
    let language = ui.menu_button(language, |ui| {
        for language in Language::ALL {
            if ui.selectable_label(state.settings.language == language, name(language)).clicked() {
                commands.send(Command::SetLanguage(language));
                ui.close();
            }
        }
    });
    language.response.id
}
