//! How well two colours are told apart.

use egui::{Color32, Rgba};

/// Contrast of two opaque colours as WCAG 2 defines it, 1–21.
pub fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color32) -> f64 {
    let [r, g, b, _] = Rgba::from(color).to_array().map(f64::from);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
