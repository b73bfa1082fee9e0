//! Pictures: the rules of the geometry, and a few pictures as text.

mod any;
mod beside;
mod crowd;
mod dumbbell;
mod journey;
mod rules;
pub mod sample;
mod tokens;
mod trend;

use mitta::chart::{Mark, Picture, Pos};

/// Everywhere a mark reaches, without words, whose size depends on a font.
fn reach(mark: &Mark) -> Vec<Pos> {
    match mark {
        Mark::Line(line) => line.points.clone(),
        Mark::Polygon(polygon) => polygon.points.clone(),
        Mark::Band(band) => band.upper.iter().chain(&band.lower).copied().collect(),
        Mark::Rect(rect) => corners(rect.area),
        Mark::Hatch(hatch) => corners(hatch.area),
        Mark::Shape(sign) => {
            let r = sign.radius;
            let circle = [(-r, 0.0), (r, 0.0), (0.0, -r), (0.0, r)];
            let circle = circle.map(|(x, y)| Pos::new(sign.at.x + x, sign.at.y + y));
            sign.outline.iter().copied().chain(circle).collect()
        }
        Mark::Text(text) => vec![text.at],
    }
}

fn corners(area: mitta::chart::Area) -> Vec<Pos> {
    vec![Pos::new(area.x, area.y), Pos::new(area.right(), area.bottom())]
}

/// Nothing outside the picture, no hit smaller than 24 × 24 or outside, and every number finite.
pub(super) fn assert_sound(picture: &Picture) {
    let inside = |at: &Pos| {
        (-0.01..=picture.width + 0.01).contains(&at.x)
            && (-0.01..=picture.height + 0.01).contains(&at.y)
    };
    for mark in &picture.marks {
        assert!(reach(mark).iter().all(inside), "{mark:?} of {}", picture.width);
    }
    for hit in &picture.hits {
        assert!(corners(hit.area).iter().all(inside), "{hit:?}");
        assert!(hit.area.width >= 24.0_f64.min(picture.width));
        assert!(hit.area.height >= 24.0_f64.min(picture.height));
    }
    let json = serde_json::to_value(picture).unwrap();
    let back: serde_json::Value = serde_json::from_str(&json.to_string()).unwrap();
    assert_eq!(json, back);
    assert!(picture.width.is_finite() && picture.height.is_finite());
}

/// One line of JSON for each mark.
fn listing(picture: &Picture) -> String {
    let size = format!("{} x {}", picture.width, picture.height);
    let marks = picture.marks.iter().map(|mark| serde_json::to_string(mark).unwrap());
    std::iter::once(size).chain(marks).collect::<Vec<_>>().join("\n")
}
