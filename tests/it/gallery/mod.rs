//! Pictures of the gallery's pages, painted by a software renderer and compared with those kept
//! beside this file.
//!
//! Without a Vulkan driver there is nothing to compare, which is said aloud. `MITTA_SNAPSHOTS` set
//! to 1 makes that a failure; `UPDATE_SNAPSHOTS=1` keeps what is painted now.

#[path = "../../../examples/gallery/pages.rs"]
mod pages;
#[path = "../../../examples/gallery/states.rs"]
mod states;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use egui_kittest::{Harness, SnapshotOptions, wgpu::WgpuTestRenderer};
use mitta::ui::theme;

use pages::Page;

/// The page as it is painted; none without a driver.
fn page(page: &'static Page, look: egui::Theme) -> Harness<'static> {
    Harness::builder()
        .with_size([760.0, 1100.0])
        .with_theme(look)
        .with_context_setup(|context| theme::install(context, true).unwrap())
        .build_ui(move |ui| (page.show)(ui))
}

/// Whether this machine can paint, and with the renderer whose pictures are kept.
fn can_paint() -> bool {
    let software = cfg!(target_os = "linux");
    let works = software && catch_unwind(AssertUnwindSafe(WgpuTestRenderer::new)).is_ok();
    let required = std::env::var("MITTA_SNAPSHOTS").is_ok_and(|wish| wish == "1");
    assert!(works || !required, "no Vulkan driver: install mesa-vulkan-drivers");
    if !works {
        eprintln!("skipped: no software Vulkan driver, so no picture was compared");
    }
    works
}

/// Drivers of other versions round edges otherwise: a few points may differ, no line or word.
const MAY_DIFFER: usize = 300;

#[test]
fn the_pages_look_as_they_did() {
    if !can_paint() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/gallery/snapshots");
    let options =
        SnapshotOptions::new().output_path(folder).threshold(2.0).max_failed_pixels(MAY_DIFFER);
    let mut wrong = Vec::new();
    for shown in pages::ALL {
        for (look, name) in [(egui::Theme::Light, "light"), (egui::Theme::Dark, "dark")] {
            let mut harness = page(shown, look);
            harness.run_steps(4);
            let name = format!("{}-{name}", shown.name);
            if let Err(error) = harness.try_snapshot_options(&name, &options) {
                wrong.push(format!("{name}: {error}"));
            }
            let _ = harness.take_snapshot_results();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Without a driver the pages are at least shown, each with something on it.
#[test]
fn every_page_shows_something() {
    for shown in pages::ALL {
        let mut harness = page(shown, egui::Theme::Light);
        harness.run_steps(3);
        let painted = harness.output().shapes.len();
        assert!(painted > 10, "{}: {painted}", shown.name);
    }
}
