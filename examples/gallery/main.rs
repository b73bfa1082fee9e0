//! Each widget and each picture in all its states, light and dark: `cargo run --example gallery`.
//!
//! The first argument names the page that is shown first.
#![allow(missing_docs, reason = "an example")]

mod pages;
mod states;

use egui::{CentralPanel, Panel, ScrollArea, Ui};
use mitta::ui::theme;

struct Gallery {
    page: usize,
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        Panel::left("pages").exact_size(200.0).show(ui, |ui| {
            ui.add_space(16.0);
            for (at, page) in pages::ALL.iter().enumerate() {
                ui.selectable_value(&mut self.page, at, page.name);
            }
            ui.add_space(16.0);
            for (name, look) in
                [("Light", egui::ThemePreference::Light), ("Dark", egui::ThemePreference::Dark)]
            {
                if ui.button(name).clicked() {
                    ui.ctx().set_theme(look);
                }
            }
        });
        CentralPanel::default().show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                if let Some(page) = pages::ALL.get(self.page) {
                    (page.show)(ui);
                }
            });
        });
    }
}

fn main() -> eframe::Result {
    let wished = std::env::args().nth(1).unwrap_or_default();
    let page = pages::ALL.iter().position(|page| page.name == wished).unwrap_or_default();
    let viewport = egui::ViewportBuilder::default().with_inner_size([1280.0, 900.0]);
    let options = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    eframe::run_native(
        "Mitta",
        options,
        Box::new(move |context| {
            theme::install(&context.egui_ctx, false)?;
            Ok(Box::new(Gallery { page }))
        }),
    )
}
