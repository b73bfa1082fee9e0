//! The keys, and what the program is.

use egui::{ScrollArea, Ui};

use super::{close, title};
use crate::app::{State, TABLE};
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, keys, theme, theme::Role, window};

/// Width of the column of keys.
const KEYS: f32 = 120.0;

/// Every key.
pub fn keys(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    title(ui, &texts.tr("dialog-keys-title"));
    let answering = [
        ("0–4", "dialog-keys-levels"),
        ("0–9, X", "dialog-keys-rating"),
        ("1–9", "dialog-keys-choice"),
        ("N", "dialog-keys-na"),
        ("D", "dialog-keys-dk"),
        ("Delete", "dialog-keys-clear"),
        ("Enter", "dialog-keys-next-open"),
        ("← →", "dialog-keys-items"),
        ("↑ ↓", "dialog-keys-rows"),
        ("Ctrl/⌘ ↑ ↓", "dialog-keys-themes"),
        ("E", "dialog-keys-evidence"),
        ("C", "dialog-keys-comment"),
        ("V", "dialog-keys-certainty"),
    ];
    let space = texts.tr("journey-key-space");
    let journey = [
        ("N", "journey-keys-new"),
        ("A", "journey-keys-step"),
        ("← → ↑ ↓", "journey-keys-walk"),
        ("Enter", "journey-keys-edit"),
        ("Delete", "journey-keys-remove"),
        ("T", "journey-keys-table"),
        ("+ −", "journey-keys-zoom"),
        (&*space, "journey-keys-pan"),
    ];
    let ideas = [
        ("N", "ideas-keys-new"),
        ("A", "actions-keys-new"),
        ("← → ↑ ↓", "ideas-keys-walk"),
        ("Ctrl/⌘ ← →", "ideas-keys-move"),
        ("Enter", "ideas-keys-open"),
        ("Esc", "ideas-keys-back"),
    ];
    let results = [
        ("← →", "results-keys-tabs"),
        ("↑ ↓", "results-keys-rows"),
        ("Enter", "results-keys-trace"),
        ("O", "results-keys-order"),
        ("T", "results-keys-table"),
    ];
    let years = [
        ("← →", "dialog-keys-rounds"),
        ("Shift ← →", "dialog-keys-compared"),
        ("M", "dialog-keys-measure"),
        ("E", "dialog-keys-event"),
        ("T", "dialog-keys-tables"),
    ];
    let overview = [
        ("↑ ↓", "results-keys-rows"),
        ("Enter", "results-keys-trace"),
        ("T", "dialog-keys-tables"),
    ];
    let everywhere = [("F6", "dialog-keys-regions"), ("Esc", "dialog-keys-escape")];
    let height = (ui.ctx().content_rect().height() - 240.0).max(160.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, texts.tr("dialog-keys-answering")));
        let said = answering.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("screen-overview")));
        let said = overview.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("dialog-keys-journey")));
        let said = journey.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("dialog-keys-ideas")));
        let said = ideas.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("screen-results")));
        let said = results.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("screen-years")));
        let said = years.map(|(key, text)| (key.to_owned(), texts.tr(text)));
        rows_ui(ui, &said);
        ui.add_space(theme.tokens.space.s);
        ui.label(theme.text(Role::Heading, texts.tr("dialog-keys-everywhere")));
        let table = TABLE.iter().filter_map(|entry| {
            Some((keys::label(ui.ctx(), entry.shortcut?), window::words(state, entry)))
        });
        let mut rows: Vec<(String, String)> = table.collect();
        rows.extend(everywhere.map(|(key, text)| (key.to_owned(), texts.tr(text))));
        rows_ui(ui, &rows);
    });
    close(ui, state, commands);
}

fn rows_ui(ui: &mut Ui, rows: &[(String, String)]) {
    let theme = theme::of(ui);
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    for (key, text) in rows {
        ui.horizontal_top(|ui| {
            let size = egui::vec2(KEYS, theme.tokens.text.body.line);
            let layout = egui::Layout::left_to_right(egui::Align::Min);
            ui.allocate_ui_with_layout(size, layout, |ui| {
                ui.set_min_width(KEYS);
                ui.label(theme.text(Role::LegendStrong, key));
            });
            ui.add(egui::Label::new(theme.text(Role::Body, text)).wrap());
        });
    }
}

/// What the program is.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    title(ui, &texts.tr("dialog-about-title"));
    let version = [("version", Arg::Text(env!("CARGO_PKG_VERSION")))];
    wrapped(ui, Role::Body, &texts.with("dialog-about-version", &version));
    wrapped(ui, Role::Body, &texts.tr("dialog-about-text"));
    wrapped(ui, Role::Second, &texts.tr("dialog-about-licence"));
    close(ui, state, commands);
}
