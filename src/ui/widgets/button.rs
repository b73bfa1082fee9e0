//! Buttons: one primary a view, plain ones, and links.

use std::sync::Arc;

use egui::{
    Color32, Galley, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2,
    Widget, WidgetInfo, vec2,
};

use crate::ui::theme::{self, Role, Theme};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// The one way on.
    Primary,
    /// Any other.
    #[default]
    Plain,
    /// Words in the accent, without a border.
    Link,
}

/// A button with an optional second line and key cap.
#[derive(Debug, Clone, Copy)]
pub struct Button<'a> {
    text: &'a str,
    below: Option<&'a str>,
    key: Option<&'a str>,
    kind: Kind,
    enabled: bool,
    size: Vec2,
}

impl<'a> Button<'a> {
    /// A plain button.
    pub fn new(text: &'a str) -> Self {
        Self { text, below: None, key: None, kind: Kind::Plain, enabled: true, size: Vec2::ZERO }
    }

    /// The one way on.
    pub fn primary(text: &'a str) -> Self {
        Self { kind: Kind::Primary, ..Self::new(text) }
    }

    /// Words in the accent.
    pub fn link(text: &'a str) -> Self {
        Self { kind: Kind::Link, ..Self::new(text) }
    }

    /// A smaller line below.
    pub fn below(self, below: &'a str) -> Self {
        Self { below: Some(below), ..self }
    }

    /// The key that does the same.
    pub fn key(self, key: &'a str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Whether it can be pressed.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Least size.
    pub fn min_size(self, size: Vec2) -> Self {
        Self { size, ..self }
    }

    fn colors(&self, theme: &Theme, hovered: bool) -> (Color32, Color32, Stroke) {
        let colors = &theme.colors;
        let border = Stroke::new(theme.tokens.stroke.hair, colors.line_strong);
        if !self.enabled {
            return (Color32::TRANSPARENT, colors.text_3, Stroke::NONE);
        }
        match (self.kind, hovered) {
            (Kind::Primary, false) => (colors.accent, colors.on_accent, Stroke::NONE),
            (Kind::Primary, true) => (colors.accent_hover, colors.on_accent, Stroke::NONE),
            (Kind::Plain, false) => (colors.raised, colors.text, border),
            (Kind::Plain, true) => (colors.hover, colors.text, border),
            (Kind::Link, false) => (Color32::TRANSPARENT, colors.accent, Stroke::NONE),
            (Kind::Link, true) => (colors.hover, colors.accent, Stroke::NONE),
        }
    }
}

/// The laid out words of a button.
struct Words {
    text: Arc<Galley>,
    below: Option<Arc<Galley>>,
    key: Option<Arc<Galley>>,
}

/// Padding of a key cap.
const CAP: Vec2 = Vec2::new(6.0, 2.0);

/// Width of a key cap with the gap before it.
fn cap_width(key: &Galley, theme: &Theme) -> f32 {
    key.size().x + 2.0 * CAP.x + theme.tokens.space.s
}

impl Words {
    fn layout(ui: &Ui, theme: &Theme, button: &Button<'_>, width: f32) -> Self {
        let lay = |text: &str, role, width: f32| {
            let format = theme.format(role);
            let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let key = button.key.map(|key| lay(key, Role::Legend, f32::INFINITY));
        let taken = key.as_ref().map_or(0.0, |key| cap_width(key, theme));
        let width = (width - taken).max(theme.tokens.space.xxl);
        let text = lay(button.text, Role::Heading, width);
        Self { text, below: button.below.map(|below| lay(below, Role::Legend, width)), key }
    }

    fn size(&self, gap: f32) -> Vec2 {
        let below = self.below.as_ref().map_or(Vec2::ZERO, |below| below.size());
        let key = self.key.as_ref().map_or(0.0, |key| key.size().x + 2.0 * CAP.x + gap);
        vec2(self.text.size().x.max(below.x) + key, self.text.size().y + below.y)
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme::of(ui);
        let space = theme.tokens.space;
        let tall = self.below.is_some();
        let padding = match self.kind {
            // Its words stand in line with the text around it.
            Kind::Link => vec2(0.0, space.xxs),
            _ if tall => vec2(space.l, space.s),
            _ => vec2(space.m, space.xxs),
        };
        let room = ui.available_width().max(self.size.x) - 2.0 * padding.x;
        let words = Words::layout(ui, &theme, &self, room.max(space.xxl));
        let least = vec2(self.size.x, self.size.y.max(theme.tokens.size.button));
        let size = (words.size(space.s) + 2.0 * padding).max(least);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let enabled = self.enabled && ui.is_enabled();
        response.widget_info(|| {
            let info = WidgetInfo::labeled(AccessRole::Button, enabled, self.text);
            match self.below {
                Some(below) => WidgetInfo { hint_text: Some(below.to_owned()), ..info },
                None => info,
            }
        });
        if ui.is_rect_visible(rect) {
            self.paint(ui, &theme, rect, padding, &words, &response);
        }
        response
    }
}

impl Button<'_> {
    fn paint(
        &self,
        ui: &Ui,
        theme: &Theme,
        rect: Rect,
        padding: Vec2,
        words: &Words,
        response: &Response,
    ) {
        let (fill, ink, border) =
            self.colors(theme, response.hovered() || response.is_pointer_button_down_on());
        let painter = ui.painter();
        let radius = theme.tokens.radius.control;
        let outset = if self.kind == Kind::Link { theme.tokens.space.xs } else { 0.0 };
        let ground = rect.expand2(vec2(outset, 0.0));
        painter.rect(ground, radius, fill, border, StrokeKind::Inside);
        let inner = rect.shrink2(padding);
        let height = words.size(0.0).y;
        let grows = self.size.x > 0.0;
        let content = words.size(theme.tokens.space.s).x;
        let left = if grows { inner.left() } else { inner.center().x - content / 2.0 };
        let top = rect.center().y - height / 2.0;
        painter.galley_with_override_text_color(
            egui::pos2(left, top),
            Arc::clone(&words.text),
            ink,
        );
        if let Some(below) = &words.below {
            let second = if self.kind == Kind::Primary { ink } else { theme.colors.text_2 };
            let at = egui::pos2(left, top + words.text.size().y);
            painter.galley_with_override_text_color(at, Arc::clone(below), second);
        }
        if let Some(key) = &words.key {
            self.paint_key(ui, theme, rect, inner, key, ink);
        }
        theme.focus_ring(ui, response);
    }

    fn paint_key(
        &self,
        ui: &Ui,
        theme: &Theme,
        rect: Rect,
        inner: Rect,
        key: &Arc<Galley>,
        ink: Color32,
    ) {
        let size = key.size() + 2.0 * CAP;
        let corner = egui::pos2(inner.right() - size.x, rect.center().y - size.y / 2.0);
        let cap = Rect::from_min_size(corner, size);
        let (edge, ink) = match self.kind {
            Kind::Primary => (ink, ink),
            _ => (theme.colors.line, theme.colors.text_3),
        };
        let stroke = Stroke::new(theme.tokens.stroke.hair, edge);
        ui.painter().rect_stroke(cap, theme.tokens.radius.key, stroke, StrokeKind::Inside);
        ui.painter().galley_with_override_text_color(cap.min + CAP, Arc::clone(key), ink);
    }
}
