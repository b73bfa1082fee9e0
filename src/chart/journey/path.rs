//! The line of an arrow, from border to border.

use super::place::holds;
use crate::chart::{Area, Pos};

/// How far the middle of a line bends to the left of its direction, so that there and back lie
/// apart; more where it would cross a box, and to the right where nothing comes back.
const BENDS: [f64; 9] = [14.0, -14.0, 40.0, -40.0, 72.0, -72.0, 110.0, -110.0, 160.0];
/// Straight pieces of a line.
const PIECES: usize = 48;
/// Half the width and the height of a loop.
const LOOP: (f64, f64) = (16.0, 34.0);

/// The places that an arrow goes through; none where two boxes lie upon one another.
pub(super) fn way(
    from: Area,
    to: Area,
    comes_back: bool,
    others: &[Area],
    (width, height): (f64, f64),
) -> Option<Vec<Pos>> {
    let points = if from == to { Some(repeat(from)) } else { curve(from, to, comes_back, others) };
    let inside = |at: Pos| Pos::new(at.x.clamp(2.0, width - 2.0), at.y.clamp(2.0, height - 2.0));
    Some(points?.into_iter().map(inside).collect())
}

/// A loop over the upper border.
fn repeat(area: Area) -> Vec<Pos> {
    let (x, y) = (area.x + area.width / 2.0, area.y);
    let ends = [(x - LOOP.0, y), (x + LOOP.0, y)];
    let pulls = [(x - 2.0 * LOOP.0, y - LOOP.1), (x + 2.0 * LOOP.0, y - LOOP.1)];
    let at = |t: f64| {
        let s = 1.0 - t;
        let mix = |a: f64, b: f64, c: f64, d: f64| {
            s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
        };
        Pos::new(
            mix(ends[0].0, pulls[0].0, pulls[1].0, ends[1].0),
            mix(ends[0].1, pulls[0].1, pulls[1].1, ends[1].1),
        )
    };
    (0..=PIECES).map(|piece| at(piece as f64 / PIECES as f64)).collect()
}

/// The least bent of the curves that cross the fewest boxes.
fn curve(from: Area, to: Area, comes_back: bool, others: &[Area]) -> Option<Vec<Pos>> {
    let crossed = |points: &Vec<Pos>| {
        others.iter().filter(|area| points.iter().any(|at| holds(**area, *at))).count()
    };
    let bends = BENDS.iter().filter(|bend| **bend > 0.0 || !comes_back);
    bends.filter_map(|bend| bent(from, to, *bend)).min_by_key(crossed)
}

fn bent(from: Area, to: Area, bend: f64) -> Option<Vec<Pos>> {
    let (start, end) = (middle(from), middle(to));
    let (dx, dy) = (end.x - start.x, end.y - start.y);
    let length = dx.hypot(dy);
    if length < 1.0 {
        return None;
    }
    let over = 2.0 * bend / length;
    let pull = ((start.x + end.x) / 2.0 + dy * over, (start.y + end.y) / 2.0 - dx * over);
    let at = |t: f64| {
        let s = 1.0 - t;
        let mix = |a: f64, b: f64, c: f64| s * s * a + 2.0 * s * t * b + t * t * c;
        Pos::new(mix(start.x, pull.0, end.x), mix(start.y, pull.1, end.y))
    };
    let first = border(|t| holds(from, at(t)));
    let last = 1.0 - border(|t| holds(to, at(1.0 - t)));
    if first >= last {
        return None;
    }
    let piece = |piece: usize| at(first + (last - first) * piece as f64 / PIECES as f64);
    Some((0..=PIECES).map(piece).collect())
}

/// Where a curve that begins inside leaves, 0–1.
fn border(is_inside: impl Fn(f64) -> bool) -> f64 {
    const STEPS: usize = 64;
    const HALVINGS: usize = 24;
    let out = (1..=STEPS).find(|step| !is_inside(*step as f64 / STEPS as f64)).unwrap_or(STEPS);
    let (mut inside, mut outside) = ((out - 1) as f64 / STEPS as f64, out as f64 / STEPS as f64);
    for _ in 0..HALVINGS {
        let half = f64::midpoint(inside, outside);
        if is_inside(half) {
            inside = half;
        } else {
            outside = half;
        }
    }
    inside
}

fn middle(area: Area) -> Pos {
    Pos::new(area.x + area.width / 2.0, area.y + area.height / 2.0)
}
