//! Pictures in the window: painted, said in words, telling more when pointed at.

use egui::{Pos2, Shape, Ui};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use mitta::{
    chart::{Legend, Medium, bullet_bar, cube, legend, waterfall},
    ui::{
        plots::{Alternative, picture_ui, trend_ui},
        theme,
    },
};

use crate::chart::sample;

fn harness<'a>(mut content: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    let mut installed = false;
    Harness::builder().with_size([640.0, 480.0]).build_ui(move |ui| {
        if !installed {
            theme::install(ui.ctx(), true).unwrap();
            installed = true;
            return;
        }
        content(ui);
    })
}

#[test]
fn a_picture_is_found_by_its_sentence() {
    let picture = bullet_bar(&sample::bullet(sample::reading(68.0, 64.0, 72.0, 62.0)));
    let mut harness = harness(move |ui| {
        let table = [vec!["Pituus".to_owned(), "68".to_owned()]];
        picture_ui(ui, &picture, Alternative { sentence: "Pituus 68 / 100", table: &table });
    });
    harness.run();
    let node = harness.get_by_label("Pituus 68 / 100");
    assert_eq!(node.rect().size(), egui::vec2(308.0, 44.0));
    assert_eq!(node.accesskit_node().role(), egui::Role::Image);
}

#[test]
fn a_mark_tells_more_when_pointed_at() {
    let picture = bullet_bar(&sample::bullet(sample::reading(68.0, 64.0, 72.0, 62.0)));
    let mut harness = harness(move |ui| {
        picture_ui(ui, &picture, "bar");
    });
    harness.run();
    let middle = harness.get_by_label("bar").rect().center();
    harness.hover_at(middle);
    harness.run_steps(60);
    harness.get_by_label("68 / 100");
}

#[test]
fn a_trend_is_found_and_its_points_tell_more() {
    let mut harness = harness(|ui| {
        trend_ui(ui, &sample::years(), "Pituus 57 → 68", None);
    });
    harness.run();
    let corner = harness.get_by_label("Pituus 57 → 68").rect().min;
    let layout = mitta::chart::TrendLayout::new(&sample::years());
    let last = layout.hits.iter().find(|hit| hit.text == "Pituus 68").unwrap().area;
    let middle = Pos2::new((last.x + last.width / 2.0) as f32, (last.y + last.height / 2.0) as f32);
    harness.hover_at(corner + middle.to_vec2());
    harness.run_steps(60);
    harness.get_by_label("Pituus 68");
}

#[test]
fn dragging_and_scrolling_leave_a_trend_where_it_is() {
    let shapes = |harness: &Harness<'_>| format!("{:?}", harness.output().shapes.len());
    let mut harness = harness(|ui| {
        trend_ui(ui, &sample::years(), "trend", None);
    });
    harness.run();
    let before = shapes(&harness);
    let at = harness.get_by_label("trend").rect().left_top() + egui::vec2(100.0, 150.0);
    harness.drag_at(at);
    harness.drop_at(at + egui::vec2(80.0, 40.0));
    harness.run();
    harness.hover_at(Pos2::new(630.0, 470.0));
    harness.run();
    assert_eq!(shapes(&harness), before);
}

#[test]
fn every_shape_painted_is_finite_in_both_modes() {
    for dark in [false, true] {
        let mut harness = harness(move |ui| {
            ui.ctx().set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
            let mut years = sample::years();
            years.medium = Medium::Screen;
            trend_ui(ui, &years, "trend", None);
            picture_ui(ui, &waterfall(&sample::sources()), "waterfall");
            picture_ui(ui, &cube(&sample::shape([Some(68.0), None, Some(57.0)], 1.16)), "cube");
            picture_ui(ui, &legend(Legend::Withheld), "withheld");
        });
        harness.run();
        let finite = |shape: &Shape| {
            let rect = shape.visual_bounding_rect();
            !rect.is_positive() || rect.is_finite()
        };
        assert!(harness.output().shapes.iter().all(|clipped| finite(&clipped.shape)));
        assert!(harness.output().shapes.len() > 60);
    }
}
