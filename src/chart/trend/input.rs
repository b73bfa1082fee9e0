//! What a trend shows, in plain figures and the caller's words.

use super::super::{HitOf, Interval};
use crate::model::{Axis, Points};

/// What a trend shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// Width in points, at least 360.
    pub width: f64,
    /// Height in points, at least 200.
    pub height: f64,
    /// Room for the labels at the right end, in points: 104 holds one word.
    pub label_width: f64,
    /// What the levels rest on, over their axis; may be empty.
    pub title: String,
    /// Lines, the most important first. From the seventh on they are drawn as [`Emphasis::Muted`].
    pub series: Vec<Series>,
    /// Years without a point, and why.
    pub gaps: Vec<Gap>,
    /// What happened in between.
    pub events: Vec<TrendEvent>,
    /// Where the questionnaire changed.
    pub versions: Vec<VersionMark>,
    /// Where it is drawn.
    pub medium: Medium,
}

/// Where a picture is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Medium {
    /// In the window.
    #[default]
    Screen,
    /// In the report.
    Paper,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Whose hue and shape; none for the overall figure, which is an ink line with dots.
    pub axis: Option<Axis>,
    /// Name at the right end.
    pub name: String,
    /// The last value at the right end, formatted.
    pub value: String,
    /// How much it stands out.
    pub emphasis: Emphasis,
    /// Rounds in any order; of two in one year the later in the list counts.
    pub points: Vec<TrendPoint>,
}

/// How much a line stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Emphasis {
    /// Line, band, dots and label.
    #[default]
    Main,
    /// The second line of one dimension: thinner.
    Second,
    /// Not chosen: a thin grey line without band, dots and label.
    Muted,
}

/// One round of one line.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// Year of the round.
    pub year: i32,
    /// Its level.
    pub value: Points,
    /// Its 95 % interval, if there is one.
    pub interval: Option<Interval>,
    /// Whether it is not comparable with the round before: line and band start anew.
    pub starts_anew: bool,
    /// Whether it changed really; keeps its dot when there are many rounds.
    pub is_real_change: bool,
    /// What it says when pointed at; may be empty.
    pub hover: String,
    /// Which figure it stands for, if a press can ask for it.
    pub of: Option<HitOf>,
}

/// A year that has no point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The year.
    pub year: i32,
    /// Why, in two or three words.
    pub words: String,
}

/// The first round on another version of the questionnaire: a small mark below the axis, between
/// this year and the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionMark {
    /// Year of the round.
    pub year: i32,
    /// The version, such as *2.0*.
    pub label: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
}

/// Something that happened. The caller joins what happened at one place: three or more become a
/// count such as *3 events*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendEvent {
    /// Year; a round stands at the middle of its year.
    pub year: i32,
    /// Month 1–12.
    pub month: u8,
    /// In a few words.
    pub label: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
}
