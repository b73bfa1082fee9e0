//! An arrow: how often by its weight, out by dashes, back in by a double head.

use super::StepArrow;
use crate::chart::{
    Dash, Ink, Line, Picture, Polygon, Pos,
    measure::{HAIR, LINE, MARK, TARGET_W},
};
use crate::method::journey::StepKind;
use crate::model::Frequency;

/// Length and half the width of a head.
const HEAD: (f64, f64) = (8.0, 4.0);

pub(super) fn draw(picture: &mut Picture, step: &StepArrow, way: &[Pos]) {
    let ink = if step.stands_out { Ink::Text } else { Ink::Text3 };
    let width = weight(step);
    let dash = if step.kind == Some(StepKind::Exit) { Dash::Dashed } else { Dash::Solid };
    let (points, tip, back) = headless(way);
    picture.draw(Line::new(points, width, ink).dash(dash));
    head(picture, tip, back, 0.0, ink);
    if step.kind == Some(StepKind::Return) {
        head(picture, tip, back, HEAD.0, ink);
    }
}

fn weight(step: &StepArrow) -> f64 {
    match step.frequency {
        _ if step.stands_out => TARGET_W,
        Some(Frequency::Common) => LINE,
        None => MARK,
        Some(Frequency::Rare) => HAIR,
    }
}

/// The way without its last stretch, which the head covers; the tip, and the direction out of it.
fn headless(way: &[Pos]) -> (Vec<Pos>, Pos, (f64, f64)) {
    let tip = way.last().copied().unwrap_or_default();
    let far = |at: &&Pos| (at.x - tip.x).hypot(at.y - tip.y) >= HEAD.0;
    let foot = way.iter().rev().find(far).or(way.first()).copied().unwrap_or_default();
    let length = (foot.x - tip.x).hypot(foot.y - tip.y).max(0.01);
    let back = ((foot.x - tip.x) / length, (foot.y - tip.y) / length);
    let end = Pos::new(tip.x + back.0 * HEAD.0 / 2.0, tip.y + back.1 * HEAD.0 / 2.0);
    let kept = way.iter().rposition(|at| far(&at)).map_or(1, |last| last + 1);
    let points = way.iter().take(kept).copied().chain([end]).collect();
    (points, tip, back)
}

fn head(picture: &mut Picture, tip: Pos, back: (f64, f64), behind: f64, ink: Ink) {
    let at = |along: f64, aside: f64| {
        let along = along + behind;
        let x = tip.x + back.0 * along - back.1 * aside;
        let y = tip.y + back.1 * along + back.0 * aside;
        Pos::new(x.clamp(0.0, picture.width), y.clamp(0.0, picture.height))
    };
    let points = vec![at(0.0, 0.0), at(HEAD.0, HEAD.1), at(HEAD.0, -HEAD.1)];
    picture.draw(Polygon { points, ink, alpha: 1.0 });
}
