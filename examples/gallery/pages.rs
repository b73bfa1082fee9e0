//! The pages: what is shown on each. The snapshots of the tests show the same pages.

use egui::{Response, Sense, Ui};
use mitta::chart::{self, Picture};
use mitta::method::change::Word;
use mitta::model::Axis;
use mitta::ui::plots::{legend_ui, picture_ui, scaled_picture_ui, trend_ui};
use mitta::ui::theme::{self, Role};
use mitta::ui::widgets::{self, Button, Entry, Field, Signs};

use super::states;

/// A page of the gallery.
pub struct Page {
    /// Its name, also of its snapshot.
    pub name: &'static str,
    /// Shows it.
    pub show: fn(&mut Ui),
}

/// All pages.
pub const ALL: &[Page] = &[
    Page { name: "bullets", show: bullets },
    Page { name: "cubes", show: cubes },
    Page { name: "dots", show: dots },
    Page { name: "trends", show: trends },
    Page { name: "changes", show: changes },
    Page { name: "fields", show: fields },
    Page { name: "results", show: results },
    Page { name: "crowd", show: crowd },
    Page { name: "journey", show: journey },
    Page { name: "signs", show: signs },
    Page { name: "widgets", show: widgets },
];

/// One state with its name.
fn state(ui: &mut Ui, name: &str, picture: &Picture) -> Response {
    ui.label(theme::of(ui).text(Role::Legend, name));
    let response = picture_ui(ui, picture, name);
    ui.add_space(8.0);
    response
}

fn page(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let paper = theme::of(ui).colors.paper;
    egui::Frame::new().fill(paper).inner_margin(16).show(ui, |ui| {
        widgets::card(ui, content);
        ui.expand_to_include_rect(ui.max_rect());
    });
}

/// States side by side.
fn beside(ui: &mut Ui, states: &[(&str, Picture)], columns: usize) {
    for row in states.chunks(columns) {
        ui.horizontal_top(|ui| {
            for (name, picture) in row {
                ui.vertical(|ui| state(ui, name, picture));
            }
        });
    }
}

fn bullets(ui: &mut Ui) {
    page(ui, |ui| {
        for (name, bar) in states::bullets() {
            state(ui, name, &chart::bullet_bar(&bar));
        }
        picture_ui(ui, &chart::level_ticks(308.0), "ticks");
    });
}

fn cubes(ui: &mut Ui) {
    page(ui, |ui| {
        let cubes = states::cubes().into_iter().map(|(name, cube)| (name, chart::cube(&cube)));
        beside(ui, &cubes.collect::<Vec<_>>(), 2);
    });
}

fn dots(ui: &mut Ui) {
    page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (name, row) in states::dots() {
            ui.horizontal(|ui| {
                picture_ui(ui, &chart::dot_row(&row), name);
                ui.label(theme::of(ui).text(Role::Legend, name));
            });
        }
        picture_ui(ui, &chart::level_ticks(328.0), "ticks");
    });
}

fn trends(ui: &mut Ui) {
    page(ui, |ui| {
        for (name, trend) in states::trends() {
            ui.label(theme::of(ui).text(Role::Legend, name));
            trend_ui(ui, &trend, name, None);
        }
    });
}

fn changes(ui: &mut Ui) {
    page(ui, |ui| {
        for (name, strip) in states::strips() {
            state(ui, name, &chart::change_strip(&strip));
        }
        for (name, waterfall) in states::waterfalls() {
            state(ui, name, &chart::waterfall(&waterfall));
        }
    });
}

fn fields(ui: &mut Ui) {
    page(ui, |ui| {
        let fields = states::quadrants().into_iter();
        let fields = fields.map(|(name, fields)| (name, chart::quadrants(&fields)));
        beside(ui, &fields.collect::<Vec<_>>(), 2);
        for (name, row) in states::feelings() {
            state(ui, name, &chart::feeling_row(row));
        }
        picture_ui(ui, &chart::feeling_ticks(328.0), "ticks");
    });
}

fn results(ui: &mut Ui) {
    page(ui, |ui| {
        state(ui, "heat", &chart::heat_row(&states::heat()));
        state(ui, "priorities", &chart::priorities(&states::priorities()));
        state(ui, "two rounds", &chart::slope(&states::slopes()));
        if let Some(radar) = chart::radar(300.0, &states::radar()) {
            state(ui, "radar with an axis withheld", &radar);
        }
    });
}

fn crowd(ui: &mut Ui) {
    page(ui, |ui| {
        for (name, row) in states::participations() {
            state(ui, name, &chart::participation(&row));
        }
        for (name, row) in states::agreements() {
            state(ui, name, &chart::agreement(&row));
        }
        for (name, row) in states::dumbbells() {
            state(ui, name, &chart::dumbbell(&row));
        }
        picture_ui(ui, &chart::level_ticks(420.0), "ticks");
    });
}

/// The path is wider than the page, so it is shown smaller.
fn journey(ui: &mut Ui) {
    page(ui, |ui| {
        let name = "moments, whose they are, a return";
        ui.label(theme::of(ui).text(Role::Legend, name));
        let picture = chart::journey_on_paper(&states::journey());
        let scale = (ui.available_width() / picture.width as f32).min(1.0);
        scaled_picture_ui(ui, &picture, scale, Sense::hover(), name);
    });
}

fn signs(ui: &mut Ui) {
    page(ui, |ui| {
        let signs: Vec<_> = states::signs().map(|(sign, name)| (sign, name.to_owned())).collect();
        legend_ui(ui, &signs);
        for word in [Word::Improved, Word::Declined] {
            if let Some(sign) = chart::word_sign(word) {
                state(ui, "a real change", &sign);
            }
        }
        state(ui, "progress of a theme", &chart::progress_squares(&states::progress()));
    });
}

fn widgets(ui: &mut Ui) {
    page(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Button::primary("Primary"));
            ui.add(Button::new("Plain"));
            ui.add(Button::new("With a key").key("Enter"));
            ui.add(Button::new("Disabled").enabled(false));
            ui.add(Button::link("Link"));
            ui.add(Button::new("Two lines").below("and what it does"));
        });
        ui.add_space(12.0);
        let choices = ["All items", "Like for like", "Chained"];
        widgets::segmented(ui, "Measure", &choices, Some(0), true);
        ui.add_space(12.0);
        for share in [0.0, 0.4, 1.0] {
            widgets::progress_bar(ui, share, 240.0, "progress");
            ui.add_space(6.0);
        }
        let look = Field { label: "Name", note: "", hint: "", rows: 0, enabled: true, id: None };
        widgets::field(ui, look, &mut "Mallila".to_owned());
        widgets::field(ui, Field { hint: "Nothing yet", ..look }, &mut String::new());
        widgets::field(ui, Field { enabled: false, rows: 2, ..look }, &mut "Closed".to_owned());
        ui.add_space(12.0);
        for (name, here, signs) in [
            ("Early start", false, Signs::Whole),
            ("Continuity", true, Signs::Squares(states::progress())),
            (
                "A theme with a name that takes more than one line",
                false,
                Signs::Words("2/4".into()),
            ),
        ] {
            widgets::entry(ui, &Entry { name, label: name, signs, here, heads: false });
        }
        let places = widgets::cell_places(ui.cursor().min, 480.0, 48.0);
        ui.allocate_space(egui::vec2(480.0, 56.0));
        for (raw, place) in (0_u8..).zip(&places) {
            let cell = widgets::Cell {
                raw,
                chosen: raw == 7,
                last: raw == 4,
                hovered: raw == 2,
                enabled: raw < 9,
                cap: None,
            };
            widgets::paint_cell(ui, *place, cell);
        }
        widgets::chooser(ui, "Order", "Order: result", &["Result", "Gap"], Some(0));
        for is_error in [false, true] {
            widgets::notice_frame(&theme::of(ui), is_error).show(ui, |ui| {
                widgets::wrapped(ui, Role::Body, "What happened, what was kept, what to do now.");
            });
        }
        for axis in Axis::DIMENSIONS {
            widgets::shape(ui, axis);
        }
        widgets::rule(ui);
    });
}
