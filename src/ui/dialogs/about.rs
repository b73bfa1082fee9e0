//! The keys, and what the program is.

use egui::{ScrollArea, Ui};

use super::{close, title};
use crate::app::{State, TABLE};
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, keys, theme, theme::Role, window};

/// Width of the column of keys.
const KEYS: f32 = 120.0;
/// The key whose name is a word.
const SPACE: &str = " ";

/// The keys of a page: the name of the page, then each key with what it does.
type Section = (&'static str, &'static [(&'static str, &'static str)]);

const ROWS: (&str, &str) = ("↑ ↓", "results-keys-rows");
const TRACE: (&str, &str) = ("Enter", "results-keys-trace");
const TABLES: (&str, &str) = ("T", "dialog-keys-tables");
const COPY: (&str, &str) = ("Ctrl/⌘ C", "take-copy-picture");
const COPY_TABLE: (&str, &str) = ("Ctrl/⌘ Shift C", "take-copy-table");

const SECTIONS: [Section; 8] = [
    (
        "dialog-keys-answering",
        &[
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
        ],
    ),
    ("screen-overview", &[ROWS, TRACE, TABLES, COPY, COPY_TABLE]),
    ("screen-people", &[ROWS, TRACE, TABLES, ("R", "crowd-reminder")]),
    ("screen-customers", &[ROWS, TRACE, TABLES, ("R", "crowd-reminder")]),
    (
        "screen-results",
        &[
            ("← →", "results-keys-tabs"),
            ROWS,
            TRACE,
            ("O", "results-keys-order"),
            ("T", "results-keys-table"),
            COPY,
            COPY_TABLE,
        ],
    ),
    (
        "screen-years",
        &[
            ("← →", "dialog-keys-rounds"),
            ("Shift ← →", "dialog-keys-compared"),
            ROWS,
            TRACE,
            ("M", "dialog-keys-measure"),
            ("E", "dialog-keys-event"),
            TABLES,
            COPY,
            COPY_TABLE,
        ],
    ),
    (
        "dialog-keys-journey",
        &[
            ("N", "journey-keys-new"),
            ("A", "journey-keys-step"),
            ("← → ↑ ↓", "journey-keys-walk"),
            ("Enter", "journey-keys-edit"),
            ("Delete", "journey-keys-remove"),
            ("T", "journey-keys-table"),
            ("+ −", "journey-keys-zoom"),
            (SPACE, "journey-keys-pan"),
        ],
    ),
    (
        "dialog-keys-ideas",
        &[
            ("N", "ideas-keys-new"),
            ("A", "actions-keys-new"),
            ("← → ↑ ↓", "ideas-keys-walk"),
            ("Ctrl/⌘ ← →", "ideas-keys-move"),
            ("Enter", "ideas-keys-open"),
            ("Esc", "ideas-keys-back"),
        ],
    ),
];

const EVERYWHERE: [(&str, &str); 2] =
    [("F6", "dialog-keys-regions"), ("Esc", "dialog-keys-escape")];

/// Every key.
pub fn keys(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    title(ui, &texts.tr("dialog-keys-title"));
    let row = |(key, text): &(&str, &str)| {
        let key = if *key == SPACE { texts.tr("journey-key-space") } else { (*key).to_owned() };
        (key, texts.tr(text))
    };
    let height = (ui.ctx().content_rect().height() - 240.0).max(160.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let theme = theme::of(ui);
        for (name, keys) in SECTIONS {
            ui.label(theme.text(Role::Heading, texts.tr(name)));
            rows_ui(ui, keys.iter().map(row));
            ui.add_space(theme.tokens.space.s);
        }
        ui.label(theme.text(Role::Heading, texts.tr("dialog-keys-everywhere")));
        let table = TABLE.iter().filter_map(|entry| {
            Some((keys::label(ui.ctx(), entry.shortcut?), window::words(state, entry)))
        });
        let rows: Vec<_> = table.chain(EVERYWHERE.iter().map(row)).collect();
        rows_ui(ui, rows);
    });
    close(ui, state, commands);
}

fn rows_ui(ui: &mut Ui, rows: impl IntoIterator<Item = (String, String)>) {
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
