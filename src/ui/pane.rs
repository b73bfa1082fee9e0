//! Panes beside a page: their width can be dragged and is remembered for each class of window.

use std::ops::RangeInclusive;

use egui::{CursorIcon, Id, Rangef, Rect, Sense, Stroke, Ui};

use super::theme;
use super::{Class, Commands};
use crate::app::{Command, State};

/// How far from its edge a pane can be taken hold of.
const REACH: f32 = 4.0;

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
    /// A pane with its usual width, and how narrow and wide it may be.
    pub fn new(name: &'static str, class: Class, usual: f32, range: RangeInclusive<f32>) -> Self {
        Self { name, key: format!("{name}-{}", class.name()), usual, range }
    }

    /// How wide it is now.
    pub fn width(&self, ui: &Ui, state: &State) -> f32 {
        let dragged = ui.data(|data| data.get_temp::<f32>(self.dragged()));
        let kept = dragged.or_else(|| state.settings.panes.get(&self.key).copied());
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
        let grip = ui.interact(line.expand2(egui::vec2(REACH, 0.0)), self.grip(), Sense::drag());
        if grip.hovered() || grip.dragged() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let theme = theme::of(ui);
            let stroke = Stroke::new(theme.tokens.focus.width, theme.colors.accent);
            ui.painter().vline(x, pane.y_range(), stroke);
        }
        if grip.dragged() {
            let by = if edge == Edge::Left { -grip.drag_delta().x } else { grip.drag_delta().x };
            let width = self.width(ui, state) + by;
            ui.data_mut(|data| data.insert_temp(self.dragged(), width));
        }
        if grip.drag_stopped() {
            let width = self.width(ui, state).round();
            ui.data_mut(|data| data.remove::<f32>(self.dragged()));
            commands.send(Command::KeepWidth(self.key.clone(), width));
        }
    }

    fn grip(&self) -> Id {
        Id::unique((self.name, "grip"))
    }

    fn dragged(&self) -> Id {
        Id::unique((self.name, "dragged"))
    }
}
