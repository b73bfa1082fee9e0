//! The picture that one draws: boxes are dragged, arrows are drawn from their edges.

use egui::{
    CursorIcon, Key, Pos2, Response, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, Vec2,
    WidgetInfo, scroll_area::ScrollSource,
};

use super::boxes::{Boxes, middle, move_by, place, walk};
use super::here::{Here, Picked, Wish};
use crate::chart::{JourneyLayout, JourneyMap, free_place, journey};
use crate::depict::{journey_map, journey_table, moment_facts};
use crate::prose;
use crate::ui::plots::{Alternative, scaled_picture_ui};
use crate::ui::{Commands, theme};

/// How large the picture is, and what is being dragged in it.
pub struct Canvas {
    zoom: f32,
    drag: Option<Drag>,
}

#[derive(Clone, Copy)]
struct Drag {
    moment: usize,
    /// A box is moved, or an arrow is drawn from it.
    is_arrow: bool,
    /// From the start to the pointer, in points of the picture.
    by: Vec2,
    /// Where the pointer was last.
    pointer: Option<Pos2>,
}

/// Steps of the zoom.
const ZOOMS: [f32; 6] = [0.5, 0.75, 1.0, 1.25, 1.5, 2.0];
/// A drag that begins this near to the border draws an arrow, in points of the picture.
const EDGE: f32 = 9.0;
impl Default for Canvas {
    fn default() -> Self {
        Self { zoom: 1.0, drag: None }
    }
}

impl Canvas {
    /// How many times as large as it is on paper.
    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// The next larger or smaller step.
    pub fn step(&mut self, larger: bool) {
        let next = if larger {
            ZOOMS.into_iter().find(|step| *step > self.zoom + 0.01)
        } else {
            ZOOMS.into_iter().rev().find(|step| *step < self.zoom - 0.01)
        };
        self.zoom = next.unwrap_or(self.zoom);
    }

    /// Shows the picture in what room there is.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        picked: &mut Picked,
        commands: &mut Commands,
    ) {
        // Dragging the background scrolls it without a swing of its own.
        let source = ScrollSource::SCROLL_BAR | ScrollSource::MOUSE_WHEEL;
        let area = ScrollArea::both().id_salt("canvas").auto_shrink([false, false]);
        area.scroll_source(source).show(ui, |ui| self.content(ui, here, picked, commands));
    }

    fn content(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        picked: &mut Picked,
        commands: &mut Commands,
    ) {
        let layout = JourneyLayout::of(&here.journey.moments);
        let map = self.map(here, picked, &layout);
        let sentence = prose::journey_alt(here.texts(), here.journey, here.found());
        let table = journey_table(&here.words, here.journey);
        let alternative = Alternative { sentence: &sentence, table: &table };
        let sense = Sense::click_and_drag();
        let back = scaled_picture_ui(ui, &journey(&map), self.zoom, sense, alternative);
        if back.dragged() {
            pan(ui, back.drag_delta());
        }
        if back.clicked() {
            picked.moment = None;
        }
        let boxes =
            Boxes { corner: back.rect.min, zoom: self.zoom, layout: &layout, picture: back.id };
        let panning = ui.input(|input| input.key_down(Key::Space)) && back.contains_pointer();
        for at in 0..here.journey.moments.len() {
            self.moment(ui, here, at, &boxes, panning, picked, commands);
        }
        if let Some(drag) = self.drag.filter(|drag| drag.is_arrow) {
            arrow(ui, &boxes, drag.moment);
        }
        if back.contains_pointer() || back.has_focus() {
            let by = ui.input(egui::InputState::zoom_delta);
            self.zoom = (self.zoom * by).clamp(ZOOMS[0], ZOOMS[ZOOMS.len() - 1]);
        }
    }

    /// The picture as it is while a box is dragged.
    fn map(&self, here: &Here<'_>, picked: &Picked, layout: &JourneyLayout) -> JourneyMap {
        let counted = here.counted(picked);
        let chosen = picked.moment;
        let mut map = journey_map(&here.words, here.journey, here.found(), &counted, chosen);
        if let Some(drag) = self.drag.filter(|drag| !drag.is_arrow) {
            // What nobody put anywhere stays while another box is over its slot.
            for (moment, area) in map.moments.iter_mut().zip(&layout.areas) {
                moment.spot.place = moment.spot.place.or(Some(free_place(middle(*area), &[])));
            }
            if let Some(moment) = map.moments.get_mut(drag.moment) {
                moment.spot.place = place(layout, drag.moment, drag.by);
            }
        }
        map
    }

    #[allow(clippy::too_many_arguments, reason = "what a box shows, and what it sends to")]
    fn moment(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        at: usize,
        boxes: &Boxes<'_>,
        panning: bool,
        picked: &mut Picked,
        commands: &mut Commands,
    ) {
        let Some((rect, moment)) = boxes.rect(at).zip(here.journey.moments.get(at)) else { return };
        let id = boxes.id(at);
        let sense = if panning { Sense::click() } else { Sense::click_and_drag() };
        let response = ui.interact(rect, id, sense);
        let name = here.name_of(moment);
        let chosen = picked.moment == Some(at);
        response
            .widget_info(|| WidgetInfo::selected(AccessRole::Button, true, chosen, name.as_str()));
        let facts = moment_facts(&here.words, moment);
        ui.ctx().accesskit_node_builder(id, |node| node.set_description(facts.join("\n")));
        if picked.wish == Some(Wish::Moment(at)) {
            picked.wish = None;
            response.request_focus();
        }
        if response.gained_focus() {
            ui.scroll_to_rect(rect, None);
        }
        if response.clicked() {
            clicked(ui, here, at, &response, picked, commands);
        }
        if response.has_focus() {
            walk(ui, here, at, boxes, picked, commands);
        }
        if !panning && here.can_edit() {
            self.dragged(ui, here, at, boxes, &response, picked, commands);
        }
        theme::of(ui).focus_ring(ui, &response);
        if self.drag.is_none() {
            response.on_hover_text([vec![name], facts].concat().join("\n"));
        }
    }

    #[allow(clippy::too_many_arguments, reason = "what a drag reads, and what it sends to")]
    fn dragged(
        &mut self,
        ui: &Ui,
        here: &Here<'_>,
        at: usize,
        boxes: &Boxes<'_>,
        response: &Response,
        picked: &mut Picked,
        commands: &mut Commands,
    ) {
        let at_edge = |at: Pos2| !response.rect.shrink(EDGE * self.zoom).contains(at);
        if response.drag_started() {
            let from = ui.input(|input| input.pointer.press_origin());
            let is_arrow = from.is_some_and(at_edge) && here.journey.is_settled(at);
            self.drag = Some(Drag { moment: at, is_arrow, by: Vec2::ZERO, pointer: None });
            picked.moment = Some(at);
        }
        if let Some(pointer) = response.hover_pos().filter(|_| self.drag.is_none()) {
            let icon = if at_edge(pointer) { CursorIcon::Crosshair } else { CursorIcon::Grab };
            ui.ctx().set_cursor_icon(icon);
        }
        let Some(drag) = self.drag.as_mut().filter(|drag| drag.moment == at) else { return };
        if response.dragged() {
            drag.by += response.drag_delta() / self.zoom;
            drag.pointer = response.interact_pointer_pos().or(drag.pointer);
        }
        if response.drag_stopped() {
            let drag = *drag;
            self.drag = None;
            if drag.is_arrow {
                let pointer = response.interact_pointer_pos().or(drag.pointer);
                let target = pointer.and_then(|at| boxes.layout.at(boxes.back(at)));
                if let Some(to) = target {
                    here.change(None, commands, |journey| journey.join(at, to));
                }
            } else {
                move_by(here, at, boxes.layout, drag.by, commands);
            }
        }
    }
}

/// A click chooses, or ends a step that is being drawn; Enter goes on to the fields.
fn clicked(
    ui: &Ui,
    here: &Here<'_>,
    at: usize,
    response: &Response,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    if picked.linking.is_some() {
        here.end_step(at, picked, commands);
        return;
    }
    picked.moment = Some(at);
    response.request_focus();
    if ui.input(|input| input.key_pressed(Key::Enter)) {
        picked.wish = Some(Wish::Name);
    }
}

fn pan(ui: &Ui, by: Vec2) {
    ui.scroll_with_delta_animation(by, egui::style::ScrollAnimation::none());
}

/// The arrow that is being drawn.
fn arrow(ui: &Ui, boxes: &Boxes<'_>, from: usize) {
    let theme = theme::of(ui);
    let pointer = ui.input(|input| input.pointer.interact_pos());
    if let Some((rect, to)) = boxes.rect(from).zip(pointer) {
        let stroke = Stroke::new(theme.tokens.stroke.line, theme.colors.accent);
        ui.painter().arrow(rect.center(), to - rect.center(), stroke);
    }
}
