//! The lengths of the pictures are those of the tokens, and each ink is a token.

use mitta::chart::{Ink, measure::*};

fn tokens() -> toml::Table {
    include_str!("../../../assets/tokens.toml").parse().unwrap()
}

fn number(value: &toml::Value) -> f64 {
    value.as_float().or(value.as_integer().map(|n| n as f64)).unwrap()
}

#[test]
fn lengths_are_those_of_the_tokens() {
    let tokens = tokens();
    for (key, length) in [
        ("bar_h", BAR_H),
        ("track_h", TRACK_H),
        ("track_gap", TRACK_GAP),
        ("target_w", TARGET_W),
        ("target_h", TARGET_H),
        ("interval_w", MARK),
        ("interval_cap", INTERVAL_CAP),
        ("dot_r", DOT_R),
        ("dot_r_trend", DOT_R_TREND),
        ("dot_halo", DOT_HALO),
        ("ring_r", RING_R),
        ("shape_r_legend", SHAPE_R_LEGEND),
        ("grid_w", HAIR),
        ("band_alpha", BAND_ALPHA),
        ("band_alpha_paper", BAND_ALPHA_PAPER),
        ("hatch_step", HATCH_STEP),
        ("hatch_w", HATCH_W),
        ("label_min_gap", LABEL_MIN_GAP),
        ("cube_edge", CUBE_EDGE),
        ("cube_edge_small", CUBE_EDGE_SMALL),
        ("cube_outline", CUBE_OUTLINE),
    ] {
        assert_eq!(number(&tokens["chart"][key]), length, "{key}");
    }
}

#[test]
fn lists_are_those_of_the_tokens() {
    let tokens = tokens();
    let list = |key: &str| -> Vec<f64> {
        tokens["chart"][key].as_array().unwrap().iter().map(number).collect()
    };
    assert_eq!(list("axis"), AXIS.map(f64::from));
    assert_eq!(list("level_cuts"), LEVEL_CUTS);
    assert_eq!(list("dash"), DASH);
    assert_eq!(list("dots"), DOTS);
    assert_eq!(list("waterfall_bar_w"), WATERFALL_BAR_W);
    assert_eq!(list("heat_cell"), HEAT_CELL);
    assert_eq!(number(&tokens["chart"]["heat_gap"]), HEAT_GAP);
    assert_eq!(number(&tokens["stroke"]["line"]), LINE);
}

#[test]
fn each_ink_is_a_colour_of_every_theme() {
    let tokens = tokens();
    for theme in ["light", "dark", "paper"] {
        for ink in Ink::ALL {
            // A step of a ramp is its name and number.
            let (name, step) = ink.key().rsplit_once('_').unwrap_or((ink.key(), ""));
            let found = match (step.parse::<usize>(), tokens[theme].get(name)) {
                (Ok(step), Some(ramp)) if ramp.is_array() => &ramp[step],
                _ => &tokens[theme][ink.key()],
            };
            assert!(found.is_str(), "{theme} {}", ink.key());
        }
    }
}
