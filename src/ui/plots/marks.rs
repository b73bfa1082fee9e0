//! Each mark of the vocabulary as egui shapes.

use egui::{
    Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2,
    emath::GuiRounding as _,
};

use crate::{
    chart::{self, Area, Ink, Mark, measure},
    ui::theme::Theme,
};

/// Vertices of a band at each of its places, from above.
const ROWS: u32 = 4;

/// Where and in which colours marks are painted.
pub(super) struct Canvas<'a> {
    pub painter: &'a Painter,
    corner: Pos2,
    pub theme: &'a Theme,
    scale: f32,
}

impl<'a> Canvas<'a> {
    /// A canvas whose corner lies on whole pixels, so that crisp strokes stay crisp.
    pub fn new(painter: &'a Painter, corner: Pos2, theme: &'a Theme) -> Self {
        let corner = corner.round_to_pixels(painter.pixels_per_point());
        Self { painter, corner, theme, scale: 1.0 }
    }

    /// The same canvas on which everything is so many times as large, words as well.
    pub fn scaled(self, scale: f32) -> Self {
        Self { scale, ..self }
    }

    /// A length of the picture in points of the window.
    pub fn length(&self, length: f64) -> f32 {
        length as f32 * self.scale
    }

    pub fn mark(&self, mark: &Mark) {
        match mark {
            Mark::Line(line) => self.line(line),
            Mark::Polygon(polygon) => {
                let (points, fill) =
                    (self.places(&polygon.points), self.faint(polygon.ink, polygon.alpha));
                self.painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
            }
            Mark::Band(band) => self.band(band),
            Mark::Rect(rect) => self.rect(rect),
            Mark::Shape(sign) => self.sign(sign),
            Mark::Text(text) => self.text(text),
            Mark::Hatch(hatch) => self.hatch(hatch.area),
        }
    }

    pub fn place(&self, at: chart::Pos) -> Pos2 {
        self.corner + Vec2::new(self.length(at.x), self.length(at.y))
    }

    fn places(&self, points: &[chart::Pos]) -> Vec<Pos2> {
        points.iter().map(|at| self.place(*at)).collect()
    }

    fn area(&self, area: Area) -> Rect {
        let corner = self.place(chart::Pos { x: area.x, y: area.y });
        Rect::from_min_size(corner, Vec2::new(self.length(area.width), self.length(area.height)))
    }

    fn faint(&self, ink: Ink, alpha: f64) -> Color32 {
        self.theme.ink(ink).gamma_multiply(alpha as f32)
    }

    fn stroke(&self, width: f64, ink: Ink) -> Stroke {
        Stroke::new(self.length(width), self.theme.ink(ink))
    }

    fn line(&self, line: &chart::Line) {
        let stroke = Stroke::new(self.length(line.width), self.faint(line.ink, line.alpha));
        let points = self.places(&line.points);
        let broken = |[on, off]: [f64; 2]| {
            Shape::dashed_line(&points, stroke, self.length(on), self.length(off))
        };
        match line.dash {
            chart::Dash::Dashed => self.painter.extend(broken(measure::DASH)),
            chart::Dash::Dotted => self.painter.extend(broken(measure::DOTS)),
            chart::Dash::Solid => {
                // Two places make a segment, which egui sets on whole pixels when it is straight.
                self.painter.add(match points[..] {
                    [from, to] => Shape::line_segment([from, to], stroke),
                    _ => Shape::line(points, stroke),
                });
            }
        }
    }

    /// Quads between neighbours, for a band is not convex; its edges fade over one pixel.
    fn band(&self, band: &chart::Band) {
        let color = self.faint(band.ink, band.alpha);
        let soft = 0.5 / self.painter.pixels_per_point();
        let mut mesh = Mesh::default();
        for (upper, lower) in band.upper.iter().zip(&band.lower) {
            let (upper, lower) = (self.place(*upper), self.place(*lower));
            for (at, up, color) in [
                (upper, -soft, Color32::TRANSPARENT),
                (upper, soft, color),
                (lower, -soft, color),
                (lower, soft, Color32::TRANSPARENT),
            ] {
                mesh.colored_vertex(at + Vec2::new(0.0, up), color);
            }
        }
        let columns = mesh.vertices.len() as u32 / ROWS;
        for first in (1..columns).map(|right| (right - 1) * ROWS) {
            for row in first..first + ROWS - 1 {
                mesh.add_triangle(row, row + 1, row + ROWS);
                mesh.add_triangle(row + 1, row + ROWS, row + ROWS + 1);
            }
        }
        self.painter.add(Shape::mesh(mesh));
    }

    fn rect(&self, rect: &chart::Rect) {
        let (area, radius) =
            (self.area(rect.area), CornerRadius::same(self.length(rect.radius) as u8));
        if let Some(fill) = rect.fill {
            self.painter.rect_filled(area, radius, self.faint(fill, rect.alpha));
        }
        if let Some(stroke) = rect.stroke {
            let stroke = self.stroke(stroke.width, stroke.ink);
            self.painter.rect_stroke(area, radius, stroke, StrokeKind::Middle);
        }
    }

    fn sign(&self, sign: &chart::Sign) {
        if sign.halo > 0.0 {
            let halo = self.stroke(2.0 * sign.halo, Ink::Card);
            self.outline(sign, halo.color, halo);
        }
        let fill = sign.fill.map_or(Color32::TRANSPARENT, |ink| self.theme.ink(ink));
        let stroke = sign.stroke.map_or(Stroke::NONE, |s| self.stroke(s.width, s.ink));
        self.outline(sign, fill, stroke);
    }

    fn outline(&self, sign: &chart::Sign, fill: Color32, stroke: Stroke) {
        let points = self.places(&sign.outline);
        if points.is_empty() {
            // egui strokes a circle outside its radius, a picture on it.
            let radius = self.length(sign.radius) - stroke.width / 2.0;
            self.painter.circle(self.place(sign.at), radius, fill, stroke);
        } else if sign.shape == chart::Shape::Plus {
            self.plus(&points, fill, stroke.width / 2.0);
        } else {
            self.painter.add(Shape::convex_polygon(points, fill, stroke));
        }
    }

    /// The plus is not convex: two bars, grown by half its border.
    fn plus(&self, corners: &[Pos2], fill: Color32, grown: f32) {
        for (from, to) in [(0, 6), (10, 4)] {
            if let (Some(from), Some(to)) = (corners.get(from), corners.get(to)) {
                let bar = Rect::from_two_pos(*from, *to).expand(grown);
                self.painter.rect_filled(bar, CornerRadius::ZERO, fill);
            }
        }
    }

    /// Lines from the lower left to the upper right, cut at the frame.
    fn hatch(&self, area: Area) {
        let frame = self.area(area);
        let stroke = self.stroke(measure::HATCH_W, Ink::LineStrong);
        let inside = frame.shrink(stroke.width);
        let step = self.length(measure::HATCH_STEP) * std::f32::consts::SQRT_2;
        let mut sum = inside.left() + inside.top() + step;
        while sum < inside.right() + inside.bottom() {
            let left = inside.left().max(sum - inside.bottom());
            let right = inside.right().min(sum - inside.top());
            let ends = [Pos2::new(left, sum - left), Pos2::new(right, sum - right)];
            self.painter.add(Shape::line_segment(ends, stroke));
            sum += step;
        }
        self.painter.rect_stroke(frame, CornerRadius::ZERO, stroke, StrokeKind::Inside);
    }
}
