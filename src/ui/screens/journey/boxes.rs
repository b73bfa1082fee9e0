//! Boxes in the window: where they are, how they are moved and how one walks among them.

use egui::{EventFilter, Id, Key, Modifiers, Pos2, Rect, Ui, Vec2, vec2};

use super::here::{Here, Picked};
use crate::chart::{Area, JourneyLayout, Pos, free_place};
use crate::ui::Commands;

/// How far Shift and an arrow key move a box, in points of the picture.
const NUDGE: f32 = 16.0;
const ARROWS: [(Key, Vec2); 4] = [
    (Key::ArrowRight, Vec2::new(1.0, 0.0)),
    (Key::ArrowLeft, Vec2::new(-1.0, 0.0)),
    (Key::ArrowDown, Vec2::new(0.0, 1.0)),
    (Key::ArrowUp, Vec2::new(0.0, -1.0)),
];

/// Where the boxes are in the window.
pub struct Boxes<'a> {
    pub corner: Pos2,
    pub zoom: f32,
    pub layout: &'a JourneyLayout,
    /// Id of the picture that they are in.
    pub picture: Id,
}

impl Boxes<'_> {
    /// Where a box is.
    pub fn rect(&self, at: usize) -> Option<Rect> {
        let area = self.layout.areas.get(at)?;
        let corner = self.corner + vec2(area.x as f32, area.y as f32) * self.zoom;
        Some(Rect::from_min_size(corner, vec2(area.width as f32, area.height as f32) * self.zoom))
    }

    /// A place of the window in the picture.
    pub fn back(&self, at: Pos2) -> Pos {
        let at = (at - self.corner) / self.zoom;
        Pos::new(at.x.into(), at.y.into())
    }

    /// Id of a box.
    pub fn id(&self, at: usize) -> Id {
        self.picture.with(("moment", at))
    }
}

/// Middle of a box.
pub fn middle(area: Area) -> Pos {
    Pos::new(area.x + area.width / 2.0, area.y + area.height / 2.0)
}

/// The free place nearest to where a box was moved.
pub fn place(layout: &JourneyLayout, at: usize, by: Vec2) -> Option<[f32; 2]> {
    let from = middle(*layout.areas.get(at)?);
    let others = layout.areas.iter().enumerate().filter(|(other, _)| *other != at);
    let others: Vec<Area> = others.map(|(_, area)| *area).collect();
    let wish = Pos::new(from.x + f64::from(by.x), from.y + f64::from(by.y));
    Some(free_place(wish, &others))
}

/// Moves a box and keeps its place.
pub fn move_by(
    here: &Here<'_>,
    at: usize,
    layout: &JourneyLayout,
    by: Vec2,
    commands: &mut Commands,
) {
    let place = place(layout, at, by);
    here.change(Some(at), commands, |journey| {
        if let Some(moment) = journey.moments.get_mut(at) {
            moment.place = place;
        }
    });
}

/// Arrow keys go to the nearest box in their direction; with Shift they move the box.
pub fn walk(
    ui: &Ui,
    here: &Here<'_>,
    at: usize,
    boxes: &Boxes<'_>,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(boxes.id(at), arrows));
    if picked.linking.is_none() {
        picked.moment = Some(at);
    }
    for (key, way) in ARROWS {
        let pressed = |modifiers| ui.input_mut(|input| input.consume_key(modifiers, key));
        if here.can_edit() && pressed(Modifiers::SHIFT) {
            move_by(here, at, boxes.layout, way * NUDGE, commands);
        } else if pressed(Modifiers::NONE)
            && let Some(next) = nearest(boxes.layout, at, way)
        {
            ui.memory_mut(|memory| memory.request_focus(boxes.id(next)));
        }
    }
}

/// The nearest box within a right angle around a direction.
fn nearest(layout: &JourneyLayout, at: usize, way: Vec2) -> Option<usize> {
    let from = middle(*layout.areas.get(at)?);
    let ahead = layout.areas.iter().enumerate().filter_map(|(other, area)| {
        let to = middle(*area);
        let by = vec2((to.x - from.x) as f32, (to.y - from.y) as f32);
        let (along, aside) = (by.dot(way), by.dot(way.rot90()).abs());
        (along > 0.0 && aside <= along).then_some((other, along + 2.0 * aside))
    });
    ahead.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(other, _)| other)
}
