//! Panes beside a page: their width can be dragged and is remembered for each class of window.

use std::ops::RangeInclusive;

use egui::{
    Context, CursorIcon, EventFilter, Id, Key, Modifiers, Rangef, Rect, Role as AccessRole, Sense,
    Stroke, Ui, WidgetInfo,
};

use super::theme;
use super::{Class, Commands};
use crate::app::{Command, State};

/// How far from its edge a pane can be taken hold of.
const REACH: f32 = 4.0;
/// How far an arrow moves an edge.
const STEP: f32 = 16.0;

/// The panes that there are.
const NAMES: [&str; 2] = [THEMES, TRACE];
/// The themes beside the items.
pub const THEMES: &str = "themes";
/// Where a figure comes from.
pub const TRACE: &str = "trace";

/// Begins a frame: the arrows belong to an edge that has the focus, before any screen sees them.
pub fn listen(context: &Context) {
    let focused = context.memory(|memory| memory.focused());
    let Some(id) = focused.filter(|id| NAMES.iter().any(|name| grip(name) == *id)) else { return };
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    context.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    for (key, by) in [(Key::ArrowLeft, -STEP), (Key::ArrowRight, STEP)] {
        if context.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            context.data_mut(|data| data.insert_temp(stepped(), by));
        }
    }
}

/// How far the arrows move the edge that has the focus.
fn stepped() -> Id {
    Id::unique("pane_stepped")
}

fn grip(name: &str) -> Id {
    Id::unique((name, "grip"))
}

/// A pane.
pub struct Pane {
    name: &'static str,
    key: String,
    usual: f32,
    range: RangeInclusive<f32>,
}

/// Which edge of a pane is dragged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// That of a pane at the right.
    Left,
    /// That of a pane at the left.
    Right,
}

impl Pane {
    /// One of the panes with its usual width, and how narrow and wide it may be.
    pub fn new(name: &'static str, class: Class, usual: f32, range: RangeInclusive<f32>) -> Self {
        Self { name, key: format!("{name}-{}", class.name()), usual, range }
    }

    /// How wide it is now.
    pub fn width(&self, ui: &Ui, state: &State) -> f32 {
        let is_dragged = ui.ctx().is_being_dragged(grip(self.name));
        let dragged = ui.data(|data| data.get_temp::<f32>(self.dragged()));
        let kept =
            dragged.filter(|_| is_dragged).or_else(|| state.settings.panes.get(&self.key).copied());
        kept.unwrap_or(self.usual).clamp(*self.range.start(), *self.range.end())
    }

    /// The edge of a pane that is shown there; call it after what stands beside it, to lie
    /// above both.
    pub fn edge_ui(
        &self,
        ui: &Ui,
        state: &State,
        (pane, edge): (Rect, Edge),
        commands: &mut Commands,
    ) {
        let x = if edge == Edge::Left { pane.left() } else { pane.right() };
        let line = Rect::from_x_y_ranges(Rangef::point(x), pane.y_range());
        let grip =
            ui.interact(line.expand2(egui::vec2(REACH, 0.0)), grip(self.name), Sense::drag());
        let name = state.texts.tr("shell-pane-edge");
        grip.widget_info(|| WidgetInfo::labeled(AccessRole::Splitter, true, &name));
        let outwards = if edge == Edge::Left { -1.0 } else { 1.0 };
        if grip.hovered() || grip.dragged() || grip.has_focus() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let theme = theme::of(ui);
            let stroke = Stroke::new(theme.tokens.focus.width, theme.colors.accent);
            ui.painter().vline(x, pane.y_range(), stroke);
        }
        if grip.drag_started() {
            // One that was broken off, such as by closing the pane, has left its width.
            ui.data_mut(|data| data.remove::<f32>(self.dragged()));
        }
        let now = self.width(ui, state);
        if grip.drag_started() || grip.dragged() {
            let width = now + outwards * grip.drag_delta().x;
            ui.data_mut(|data| data.insert_temp(self.dragged(), width));
        }
        let dragged = ui.data(|data| data.get_temp::<f32>(self.dragged()));
        if let Some(width) = dragged.filter(|_| grip.drag_stopped()) {
            self.keep(width, commands);
        }
        let stepped = ui.data_mut(|data| data.remove_temp::<f32>(stepped()));
        if let Some(by) = stepped.filter(|_| grip.has_focus()) {
            self.keep(now + outwards * by, commands);
        }
    }

    fn keep(&self, width: f32, commands: &mut Commands) {
        let width = width.round().clamp(*self.range.start(), *self.range.end());
        commands.send(Command::KeepWidth(self.key.clone(), width));
    }

    fn dragged(&self) -> Id {
        Id::unique((self.name, "dragged"))
    }
}
