//! Colours by name.

use serde::{Serialize, Serializer};

use crate::model::Axis;

/// A colour of the theme by its name in `assets/tokens.toml`; serialised as that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// Text, targets and the overall figure.
    Text,
    /// Second text, the interval, event names.
    Text2,
    /// Ticks and last year.
    Text3,
    /// Gridlines and the cube's frame; never the sole carrier of a meaning.
    Line,
    /// Hatching, zero line, connectors.
    LineStrong,
    /// The empty part of a bar, the margin of ±6 points, a year without a round.
    Track,
    /// The surface that the picture lies on.
    Card,
    /// A quiet panel.
    Panel,
    /// What is chosen.
    Accent,
    /// Marks of a dimension.
    Axis(Axis),
    /// Words of a dimension.
    AxisText(Axis),
    /// A real rise.
    Improved,
    /// A real fall.
    Declined,
    /// No real change and within noise.
    Noise,
    /// The cube's face length × breadth.
    CubeTop,
    /// The cube's face length × depth.
    CubeLeft,
    /// The cube's face breadth × depth.
    CubeRight,
    /// A cell of the heat map, by its level 0–4.
    Heat(u8),
    /// Text on such a cell.
    OnHeat(u8),
}

impl Ink {
    /// Every ink.
    pub const ALL: [Self; 33] = [
        Self::Text,
        Self::Text2,
        Self::Text3,
        Self::Line,
        Self::LineStrong,
        Self::Track,
        Self::Card,
        Self::Panel,
        Self::Accent,
        Self::Axis(Axis::Length),
        Self::Axis(Axis::Breadth),
        Self::Axis(Axis::Depth),
        Self::Axis(Axis::Enablers),
        Self::AxisText(Axis::Length),
        Self::AxisText(Axis::Breadth),
        Self::AxisText(Axis::Depth),
        Self::AxisText(Axis::Enablers),
        Self::Improved,
        Self::Declined,
        Self::Noise,
        Self::CubeTop,
        Self::CubeLeft,
        Self::CubeRight,
        Self::Heat(0),
        Self::Heat(1),
        Self::Heat(2),
        Self::Heat(3),
        Self::Heat(4),
        Self::OnHeat(0),
        Self::OnHeat(1),
        Self::OnHeat(2),
        Self::OnHeat(3),
        Self::OnHeat(4),
    ];

    /// The key in `assets/tokens.toml`; a step of a ramp is that key and its number.
    pub fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Text2 => "text_2",
            Self::Text3 => "text_3",
            Self::Line => "line",
            Self::LineStrong => "line_strong",
            Self::Track => "track",
            Self::Card => "card",
            Self::Panel => "panel",
            Self::Accent => "accent",
            Self::Axis(axis) => axis_key(axis),
            Self::AxisText(axis) => axis_text_key(axis),
            Self::Improved => "improved",
            Self::Declined => "declined",
            Self::Noise => "noise",
            Self::CubeTop => "cube_top",
            Self::CubeLeft => "cube_left",
            Self::CubeRight => "cube_right",
            Self::Heat(level) => step_key(HEAT, level),
            Self::OnHeat(level) => step_key(ON_HEAT, level),
        }
    }
}

const HEAT: [&str; 5] = ["heat_0", "heat_1", "heat_2", "heat_3", "heat_4"];
const ON_HEAT: [&str; 5] = ["on_heat_0", "on_heat_1", "on_heat_2", "on_heat_3", "on_heat_4"];

fn step_key(keys: [&'static str; 5], level: u8) -> &'static str {
    keys.into_iter().nth(level.into()).unwrap_or(keys[4])
}

fn axis_key(axis: Axis) -> &'static str {
    match axis {
        Axis::Length => "length",
        Axis::Breadth => "breadth",
        Axis::Depth => "depth",
        Axis::Enablers => "enabler",
    }
}

fn axis_text_key(axis: Axis) -> &'static str {
    match axis {
        Axis::Length => "length_text",
        Axis::Breadth => "breadth_text",
        Axis::Depth => "depth_text",
        Axis::Enablers => "enabler_text",
    }
}

impl Serialize for Ink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}
