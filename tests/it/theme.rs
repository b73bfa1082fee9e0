//! The look: tokens that parse, and contrast of every allowed pair.

use egui::{Color32, FontFamily, FontId};
use mitta::{
    chart::Ink,
    model::Axis,
    ui::theme::{self, Colors, Role, Tokens, contrast},
};

const TEXTS: [&str; 12] = [
    "text",
    "text_2",
    "text_3",
    "accent",
    "length_text",
    "breadth_text",
    "depth_text",
    "enabler_text",
    "improved",
    "declined",
    "noise",
    "error",
];
const MARKS: [&str; 12] = [
    "length",
    "breadth",
    "depth",
    "enabler",
    "improved",
    "declined",
    "noise",
    "text_2",
    "text_3",
    "line_strong",
    "focus",
    "accent",
];
const OTHER: [(&str, &str); 9] = [
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "warn_surface"),
    ("text", "error_surface"),
    ("error", "error_surface"),
    ("length_text", "length_tint"),
    ("breadth_text", "breadth_tint"),
    ("depth_text", "depth_tint"),
    ("enabler_text", "enabler_tint"),
];

fn tokens() -> Tokens {
    Tokens::bundled().unwrap()
}

fn of(colors: &Colors, key: &str) -> Color32 {
    colors.get(key).unwrap_or_else(|| panic!("no colour {key}"))
}

fn assert_pairs(colors: &Colors, inks: &[&str], surfaces: &[&str], least: f64) {
    for ink in inks {
        for surface in surfaces {
            let found = contrast(of(colors, ink), of(colors, surface));
            assert!(found >= least, "{ink} on {surface}: {found:.2}");
        }
    }
}

#[test]
fn texts_are_read_on_every_surface_they_may_stand_on() {
    let Tokens { light, dark, paper, .. } = tokens();
    let window = ["paper", "panel", "card", "raised", "selected", "hover"];
    assert_pairs(&light, &TEXTS, &window, 4.5);
    assert_pairs(&dark, &TEXTS, &window, 4.5);
    assert_pairs(&paper, &TEXTS, &["paper", "panel", "selected"], 4.5);
}

#[test]
fn marks_are_seen_on_every_surface_they_may_stand_on() {
    let Tokens { light, dark, paper, .. } = tokens();
    let window = ["paper", "panel", "card", "raised", "track"];
    assert_pairs(&light, &MARKS, &window, 3.0);
    assert_pairs(&dark, &MARKS, &window, 3.0);
    assert_pairs(&paper, &MARKS, &["paper", "panel", "track"], 3.0);
}

#[test]
fn texts_are_read_on_accents_notices_tints_and_heat() {
    let Tokens { light, dark, paper, .. } = tokens();
    for colors in [&light, &dark, &paper] {
        for (ink, surface) in OTHER {
            assert_pairs(colors, &[ink], &[surface], 4.5);
        }
        for (ink, cell) in colors.on_heat.iter().zip(colors.heat) {
            assert!(contrast(*ink, cell) >= 4.5);
        }
    }
}

#[test]
fn words_of_the_pictures_are_read_on_a_missing_year() {
    let Tokens { light, dark, paper, .. } = tokens();
    for colors in [&light, &dark, &paper] {
        assert_pairs(colors, &["text", "text_2"], &["track"], 4.5);
    }
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-6);
    let Tokens { light, dark, .. } = tokens();
    assert!((contrast(light.text, light.paper) - 14.56).abs() < 0.01);
    assert!((contrast(light.breadth, light.track) - 3.06).abs() < 0.01);
    assert!((contrast(dark.declined, dark.selected) - 4.64).abs() < 0.01);
}

#[test]
fn the_report_gets_the_colours_of_the_paper() {
    let palette = theme::paper_palette().unwrap();
    assert_eq!(palette.hex(Ink::Text), "#16191C");
    assert_eq!(palette.hex(Ink::Axis(Axis::Enablers)), "#77746D");
    let json = serde_json::to_value(&palette).unwrap();
    assert_eq!(json["breadth_text"], "#7E4F04");
    assert_eq!(json.as_object().unwrap().len(), Ink::ALL.len());
}

#[test]
fn tokens_hold_the_sizes_of_the_look() {
    let tokens = tokens();
    let sizes = [tokens.text.small, tokens.text.body, tokens.text.title, tokens.text.figure];
    assert_eq!(
        sizes.map(|size| (size.size, size.line)),
        [(13., 16.), (15., 20.), (20., 28.), (32., 36.)]
    );
    let space = tokens.space;
    for length in [space.xxs, space.xs, space.s, space.m, space.l, space.xl, space.xxl] {
        assert_eq!(length % 4.0, 0.0);
    }
}

/// Runs one frame with the theme installed.
fn frame(reduced_motion: bool, mut check: impl FnMut(&mut egui::Ui)) {
    let ctx = egui::Context::default();
    theme::install(&ctx, reduced_motion).unwrap();
    ctx.run_ui(egui::RawInput::default(), |ui| check(ui)).textures_delta.clear();
}

#[test]
fn every_sign_of_the_program_is_in_the_font() {
    const NEEDED: &str = "åäöÅÄÖšž–—−×±≥≤≈≠=→←↑↓▲▼✓½%€§°…•·“”‘’\u{a0}\u{2007}\u{202f}";
    frame(false, |ui| {
        let id = FontId::new(15.0, FontFamily::Proportional);
        ui.fonts_mut(|fonts| {
            let missing: String = NEEDED.chars().filter(|c| !fonts.has_glyph(&id, *c)).collect();
            assert_eq!(missing, "");
        });
    });
}

#[test]
fn lines_of_text_stand_on_the_grid() {
    frame(false, |ui| {
        let theme = theme::of(ui);
        for (role, height) in [
            (Role::Figure, 36.0),
            (Role::PageSentence, 28.0),
            (Role::Body, 20.0),
            (Role::Hint, 16.0),
        ] {
            let response = ui.label(theme.text(role, "Ääni 42"));
            assert!(
                (response.rect.height() - height).abs() < 0.51,
                "{role:?}: {}",
                response.rect.height()
            );
        }
    });
}

#[test]
fn less_motion_means_none() {
    frame(true, |ui| {
        assert_eq!(ui.style().animation_time, 0.0);
        assert_eq!(theme::of(ui).motion.cube, 0.0);
    });
    frame(false, |ui| assert!((ui.style().animation_time - 0.08).abs() < 1e-6));
}

#[test]
fn a_window_without_a_theme_is_still_read() {
    let ctx = egui::Context::default();
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        let theme = theme::of(ui);
        assert!(contrast(theme.colors.text, theme.colors.card) > 20.0);
    });
    output.textures_delta.clear();
}
