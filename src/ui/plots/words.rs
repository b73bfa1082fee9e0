//! Words of a picture.

use egui::{Align, Align2, FontId, TextFormat, Vec2, text::LayoutJob};

use super::marks::Canvas;
use crate::{
    chart::{Ink, Side, Span, Text, TextSize, TextWeight, measure},
    ui::theme::{self, Face},
};

/// How much wider than the words the surface behind them is.
const BACKDROP: f32 = 2.0;

impl Canvas<'_> {
    /// Sets words at their place, with the surface behind them where they cross a line.
    pub fn text(&self, text: &Text) {
        let size = self.size(text.size);
        let mut job = LayoutJob { halign: halign(text), ..LayoutJob::default() };
        job.wrap.max_width = text.wrap.map_or(f32::INFINITY, |width| self.length(width));
        for (index, span) in text.spans.iter().enumerate() {
            let gap = if index == 0 { 0.0 } else { self.length(measure::SPAN_GAP) };
            job.append(&span.text, gap, self.format(span, size));
        }
        let galley = self.painter.layout_job(job);
        let anchor = Align2([align(text.anchor.x), align(text.anchor.y)]);
        let area = anchor.anchor_size(self.place(text.at), galley.size());
        if text.backdrop {
            let behind = area.expand2(Vec2::new(BACKDROP, 0.0));
            self.painter.rect_filled(behind, 0.0, self.theme.ink(Ink::Card));
        }
        let corner = area.min - galley.rect.min.to_vec2();
        self.painter.galley(corner, galley, self.theme.ink(Ink::Text));
    }

    fn size(&self, size: TextSize) -> theme::TextSize {
        let theme::TextSize { size, line } = match size {
            TextSize::Small => self.theme.tokens.text.small,
            TextSize::Body => self.theme.tokens.text.body,
        };
        let scaled = |points: f32| self.length(points.into());
        theme::TextSize { size: scaled(size), line: scaled(line) }
    }

    fn format(&self, span: &Span, size: theme::TextSize) -> TextFormat {
        TextFormat {
            font_id: FontId::new(size.size, face(span.weight).family()),
            line_height: Some(size.line),
            color: self.theme.ink(span.ink),
            ..TextFormat::default()
        }
    }
}

fn halign(text: &Text) -> Align {
    if text.wrap.is_some() { Align::Center } else { Align::LEFT }
}

fn align(side: Side) -> Align {
    match side {
        Side::Start => Align::Min,
        Side::Middle => Align::Center,
        Side::End => Align::Max,
    }
}

fn face(weight: TextWeight) -> Face {
    match weight {
        TextWeight::Regular => Face::Regular,
        TextWeight::Medium => Face::Medium,
        TextWeight::Bold => Face::Bold,
    }
}
