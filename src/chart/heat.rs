//! Heat map: items by theme, one picture a row; five steps, one a level.

use super::{
    Area, Hatch, Ink, Picture, Pos, Rect, Shape, Side, Sign, Stroke, Text,
    measure::{HEAT_CELL, HEAT_GAP, MARK, RING_R},
    place::at_least,
};
use crate::model::Level;

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heat {
    /// A value of this level.
    Level(Level),
    /// A rule withholds it: hatching.
    Withheld,
    /// It does not apply: no fill.
    NotApplicable,
    /// Nobody answered: no fill.
    Open,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatCell {
    /// What it shows.
    pub heat: Heat,
    /// The value as it is written; an en dash where there is none. Not used where withheld.
    pub text: String,
    /// Fewer than half gave a level: a ring at the right.
    pub few: bool,
    /// What the cell says when pointed at; may be empty.
    pub hover: String,
}

/// The items of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// Width of a cell in points, at least 40.
    pub cell: f64,
    /// From the left.
    pub cells: Vec<HeatCell>,
}

/// Narrowest cell in points.
const MIN_CELL: f64 = 40.0;
/// Middle of the ring from the right edge of its cell.
const FEW: f64 = 8.0;
/// Height of the ramp's colours.
const RAMP_H: f64 = 8.0;
/// Height of the ramp with its words.
const RAMP: f64 = 28.0;

/// Draws the items of a theme, 24 points high.
pub fn heat_row(input: &HeatRow) -> Picture {
    let cell = at_least(input.cell, MIN_CELL);
    let step = cell + HEAT_GAP;
    let mut picture = Picture::new(input.cells.len() as f64 * step - HEAT_GAP, HEAT_CELL[1]);
    for (at, one) in input.cells.iter().enumerate() {
        let area = Area::new(at as f64 * step, 0.0, cell, HEAT_CELL[1]);
        draw(&mut picture, area, one);
        picture.tell_area(area, &one.hover);
    }
    picture
}

fn draw(picture: &mut Picture, area: Area, cell: &HeatCell) {
    let middle = Pos::new(area.x + area.width / 2.0, area.y + area.height / 2.0);
    let ink = match cell.heat {
        Heat::Withheld => {
            picture.draw(Hatch { area });
            return;
        }
        Heat::Level(level) => {
            picture.draw(Rect::filled(area, Ink::Heat(level.get())));
            Ink::OnHeat(level.get())
        }
        Heat::NotApplicable | Heat::Open => Ink::Text2,
    };
    picture.draw(Text::small(middle, (Side::Middle, Side::Middle), &cell.text, ink));
    if cell.few {
        let at = Pos::new(area.right() - FEW, middle.y);
        picture.draw(Sign {
            fill: None,
            stroke: Some(Stroke { width: MARK, ink }),
            ..Sign::filled(Shape::Circle, at, RING_R, ink)
        });
    }
}

/// Draws the five steps with the short names of the levels, 28 points high.
pub fn heat_ramp(width: f64, names: &[String; 5]) -> Picture {
    let mut picture = Picture::new(at_least(width, 5.0 * MIN_CELL), RAMP);
    let step = picture.width / 5.0;
    for (level, name) in (0_u8..).zip(names) {
        let area = Area::new(f64::from(level) * step, 0.0, step, RAMP_H);
        picture.draw(Rect::filled(area, Ink::Heat(level)));
        let at = Pos::new(area.x + step / 2.0, RAMP - 8.0);
        picture.draw(Text::small(at, (Side::Middle, Side::Middle), name, Ink::Text2));
    }
    picture
}
