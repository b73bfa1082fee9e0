//! Radar: all themes around a middle. A second view only: areas are compared with difficulty.

use std::f64::consts::TAU;

use super::{
    Area, Dash, HitOf, Ink, Line, Picture, Polygon, Pos, Shape, Side, Sign, Text,
    measure::{DOT_R_TREND, HAIR, LINE, LINE_THIN},
    place::at_least,
};
use crate::model::{Axis, Points};

/// One theme.
#[derive(Debug, Clone, PartialEq)]
pub struct RadarAxis {
    /// Whose shape and hue.
    pub axis: Axis,
    /// This round; none breaks the outline.
    pub value: Option<Points>,
    /// The compared round.
    pub before: Option<Points>,
    /// Its number around the picture, as in the list beside it.
    pub label: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
    /// Which figure it stands for, if a press can ask for it.
    pub of: Option<HitOf>,
}

/// Fewer axes are no picture.
pub const RADAR_LEAST: usize = 5;
const MIN_SIZE: f64 = 200.0;
/// Room for the numbers around.
const LABELS: f64 = 24.0;
/// Opacity of the area.
const AREA_ALPHA: f64 = 0.07;
const RINGS: [f64; 4] = [25.0, 50.0, 75.0, 100.0];

/// Draws the themes clockwise from the top, as wide as high; none of fewer than five.
pub fn radar(size: f64, axes: &[RadarAxis]) -> Option<Picture> {
    if axes.len() < RADAR_LEAST {
        return None;
    }
    let size = at_least(size, MIN_SIZE);
    let mut picture = Picture::new(size, size);
    let middle = size / 2.0;
    let radius = middle - LABELS;
    let at = |index: usize, points: f64| {
        let angle = TAU * index as f64 / axes.len() as f64;
        let far = radius * points / 100.0;
        Pos::new(middle + far * angle.sin(), middle - far * angle.cos())
    };
    for ring in RINGS {
        let points: Vec<Pos> = (0..=axes.len()).map(|index| at(index, ring)).collect();
        picture.draw(Line::new(points, HAIR, Ink::Line));
    }
    for (index, axis) in axes.iter().enumerate() {
        picture.draw(Line::new([Pos::new(middle, middle), at(index, 100.0)], HAIR, Ink::Line));
        let place = at(index, 100.0 + 1200.0 / radius);
        let label = Text::small(place, (Side::Middle, Side::Middle), &axis.label, Ink::Text3);
        picture.draw(label);
    }
    let next = |index: usize| (index + 1) % axes.len();
    let pairs = |of: fn(&RadarAxis) -> Option<Points>| {
        let pair = move |index: usize| {
            let (from, to) = (of(axes.get(index)?)?, of(axes.get(next(index))?)?);
            Some([at(index, from.get()), at(next(index), to.get())])
        };
        (0..axes.len()).filter_map(pair).collect::<Vec<_>>()
    };
    for [from, to] in pairs(|axis| axis.value) {
        let points = vec![Pos::new(middle, middle), from, to];
        picture.draw(super::Mark::Polygon(Polygon { points, ink: Ink::Text, alpha: AREA_ALPHA }));
    }
    for ends in pairs(|axis| axis.before) {
        picture.draw(Line::new(ends, LINE_THIN, Ink::Text2).dash(Dash::Dashed));
    }
    for ends in pairs(|axis| axis.value) {
        picture.draw(Line::new(ends, LINE, Ink::Text));
    }
    for (index, axis) in axes.iter().enumerate() {
        let place = at(index, axis.value.map_or(100.0, Points::get));
        if axis.value.is_some() {
            let (shape, ink) = (Shape::of(axis.axis), Ink::Axis(axis.axis));
            picture.draw(Sign::filled(shape, place, DOT_R_TREND, ink));
        }
        picture.tell_of(Area::mark(place), &axis.hover, axis.of.clone());
    }
    Some(picture)
}
