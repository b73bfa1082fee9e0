//! Where the boxes stand.
//!
//! A box stands where it was put; the others find a slot of a fixed table, a column for each stage
//! and rows for each whose, the customer's own life on top. The size of the table hangs on nothing, so nothing moves on its
//! own; only what finds no slot goes below it.

use crate::chart::{Area, Pos};
use crate::model::{Moment, Stage, Whose};

/// Width and height of a box.
pub(super) const BOX: (f64, f64) = (128.0, 64.0);
/// From slot to slot.
const PITCH: (f64, f64) = (160.0, 96.0);
/// Around the boxes: room for loops and the heads of arrows.
pub(super) const MARGIN: f64 = 32.0;
/// What is put somewhere is put on this grid.
const GRID: f64 = 16.0;
const COLUMNS: usize = Stage::ALL.len();
const ROWS: usize = 6;
/// Width and height of the table: what places are shares of.
const TABLE: (f64, f64) = (
    2.0 * MARGIN + COLUMNS as f64 * PITCH.0 - (PITCH.0 - BOX.0),
    2.0 * MARGIN + ROWS as f64 * PITCH.1 - (PITCH.1 - BOX.1),
);

/// What the place of a box follows from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Where in the journey: its column.
    pub stage: Stage,
    /// Whose it is: its rows.
    pub whose: Whose,
    /// Its middle as shares of the picture; none if nobody put it anywhere.
    pub place: Option<[f32; 2]>,
}

impl From<&Moment> for Spot {
    fn from(moment: &Moment) -> Self {
        Self { stage: moment.stage, whose: moment.whose, place: moment.place }
    }
}

/// The boxes of a journey in points.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyLayout {
    /// Size of the whole.
    pub size: (f64, f64),
    /// The boxes, in the order of the moments.
    pub areas: Vec<Area>,
}

impl JourneyLayout {
    /// Gives every moment its box. Those without a place never overlap another one.
    pub fn new(spots: &[Spot]) -> Self {
        let mut taken: Vec<Area> = spots.iter().filter_map(|spot| spot.place.map(put)).collect();
        let area = |spot: &Spot| {
            spot.place.map(put).unwrap_or_else(|| {
                let area = slot(spot.stage, spot.whose, &taken);
                taken.push(area);
                area
            })
        };
        let areas: Vec<Area> = spots.iter().map(area).collect();
        let lowest = areas.iter().map(|area| area.bottom() + MARGIN).fold(TABLE.1, f64::max);
        Self { size: (TABLE.0, lowest), areas }
    }

    /// The boxes of moments.
    pub fn of(moments: &[Moment]) -> Self {
        Self::new(&moments.iter().map(Spot::from).collect::<Vec<_>>())
    }

    /// Gives a place to every moment that would move away from its box here although nobody moved
    /// it. `was` is the index here of a moment there; none for one that is new or was moved.
    pub fn keep(&self, moments: &mut [Moment], was: impl Fn(usize) -> Option<usize>) {
        // Whoever is kept leaves a slot that another one may move to.
        for _ in 0..moments.len() {
            let now = Self::of(moments);
            let mut moves = false;
            for (at, moment) in moments.iter_mut().enumerate().filter(|(_, m)| m.place.is_none()) {
                let Some(before) = was(at).and_then(|was| self.areas.get(was)) else { continue };
                let place = share(*before);
                if now.areas.get(at) != Some(before) && put(place) == *before {
                    moment.place = Some(place);
                    moves = true;
                }
            }
            if !moves {
                return;
            }
        }
    }

    /// The moment whose box is at a place; of two the later one.
    pub fn at(&self, place: Pos) -> Option<usize> {
        self.areas.iter().rposition(|area| holds(*area, place))
    }
}

/// The box of a place. What is no place is the nearest that is one.
fn put([x, y]: [f32; 2]) -> Area {
    let within = |share: f32, whole: f64, side: f64| {
        let share = if share.is_finite() { f64::from(share) } else { 0.0 };
        (share * whole - side / 2.0).clamp(MARGIN, whole - MARGIN - side)
    };
    Area::new(within(x, TABLE.0, BOX.0), within(y, TABLE.1, BOX.1), BOX.0, BOX.1)
}

/// The upper row of a band; own moments have two.
fn first_row(whose: Whose) -> usize {
    match whose {
        Whose::Life => 0,
        Whose::Own => 1,
        Whose::Partner => 3,
        Whose::Society => 4,
        Whose::Competitor => 5,
    }
}

/// The free slot nearest to where a moment belongs; slots below the table come last.
fn slot(stage: Stage, whose: Whose, taken: &[Area]) -> Area {
    let column = Stage::ALL.iter().position(|other| *other == stage).unwrap_or(0);
    let row = first_row(whose);
    let far = |(at, down): (usize, usize)| {
        let below = if down >= ROWS { 1000 * (down - ROWS + 1) } else { 0 };
        let up = if down < row { 1 } else { 0 };
        (below + 3 * at.abs_diff(column) + 2 * down.abs_diff(row) + up, down, at)
    };
    let mut slots: Vec<(usize, usize)> = (0..ROWS + taken.len() + 1)
        .flat_map(|row| (0..COLUMNS).map(move |column| (column, row)))
        .collect();
    slots.sort_by_key(|slot| far(*slot));
    let mut areas = slots.into_iter().map(|(column, row)| {
        let (x, y) = (MARGIN + column as f64 * PITCH.0, MARGIN + row as f64 * PITCH.1);
        Area::new(x, y, BOX.0, BOX.1)
    });
    let free = areas.find(|area| !taken.iter().any(|other| overlap(*area, *other)));
    free.unwrap_or_else(|| put([0.0, 0.0]))
}

/// The place on the grid, as shares, that is nearest to a wished middle and free of other boxes.
pub fn free_place(wish: Pos, others: &[Area]) -> [f32; 2] {
    let snap = |middle: f64, side: f64| ((middle - side / 2.0) / GRID).round() as i64;
    let (column, row) = (snap(wish.x, BOX.0), snap(wish.y, BOX.1));
    let area = |(x, y): (i64, i64)| {
        let share = |at: i64, side: f64, whole: f64| (at as f64 * GRID + side / 2.0) / whole;
        put([share(x, BOX.0, TABLE.0) as f32, share(y, BOX.1, TABLE.1) as f32])
    };
    let most = (TABLE.0.max(TABLE.1) / GRID) as i64;
    let free = (0..most).find_map(|far| {
        let mut ring: Vec<(i64, i64)> = ring(far).collect();
        ring.sort_by_key(|(x, y)| (x.pow(2) + y.pow(2), *y, *x));
        let mut areas = ring.into_iter().map(|(x, y)| area((column + x, row + y)));
        areas.find(|area| !others.iter().any(|other| overlap(*area, *other)))
    });
    share(free.unwrap_or_else(|| area((column, row))))
}

/// The middle of a box as shares of the table.
fn share(area: Area) -> [f32; 2] {
    let share = |start: f64, side: f64, whole: f64| ((start + side / 2.0) / whole) as f32;
    [share(area.x, BOX.0, TABLE.0), share(area.y, BOX.1, TABLE.1)]
}

/// The border of a square around the origin.
fn ring(far: i64) -> impl Iterator<Item = (i64, i64)> {
    let sides = move |y: i64| {
        let step = if y.abs() == far { 1 } else { (2 * far).max(1) };
        (-far..=far).step_by(step as usize).map(move |x| (x, y))
    };
    (-far..=far).flat_map(sides)
}

fn overlap(a: Area, b: Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// Whether a place lies in an area or on its border.
pub(super) fn holds(area: Area, at: Pos) -> bool {
    (area.x..=area.right()).contains(&at.x) && (area.y..=area.bottom()).contains(&at.y)
}
