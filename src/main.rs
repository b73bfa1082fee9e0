//! The window: wiring only.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::{error::Error, path::PathBuf, process::ExitCode, sync::Arc};

use eframe::{CreationContext, NativeOptions, Renderer};
use mitta::app::{App, Command, Desk, Ports, Settings, ThreadEngine};
use mitta::catalog::Library;
use mitta::platform::{self, SettingsOnDisk, SystemClock, SystemFolders};
use mitta::text::{Arg, Texts};
use mitta::ui::{Window, theme};

const SIZE: (f32, f32) = (1280.0, 800.0);
const LEAST_SIZE: [f32; 2] = [480.0, 400.0];

fn main() -> ExitCode {
    let settings = platform::load_settings();
    let texts = Texts::new(settings.language);
    // wgpu where the machine has a driver for it, else OpenGL, else the reasons in a box.
    let Err(without_wgpu) = run(Renderer::Wgpu, &settings) else { return ExitCode::SUCCESS };
    let Err(without_glow) = run(Renderer::Glow, &settings) else { return ExitCode::SUCCESS };
    let reason = format!("{without_wgpu}; {without_glow}");
    let text = texts.with("error-window-text", &[("reason", Arg::Text(&reason))]);
    eprintln!("{text}");
    platform::message_box(&texts.tr("error-window-title"), &text);
    ExitCode::FAILURE
}

fn run(renderer: Renderer, settings: &Settings) -> eframe::Result {
    let (width, height) = settings.window.unwrap_or(SIZE);
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("mitta")
        .with_inner_size([width.clamp(480.0, 8000.0), height.clamp(400.0, 8000.0)])
        .with_min_inner_size(LEAST_SIZE)
        .with_drag_and_drop(true);
    let options = NativeOptions { viewport, renderer, centered: true, ..NativeOptions::default() };
    let settings = settings.clone();
    eframe::run_native(
        "Mitta",
        options,
        Box::new(move |context| Ok(Box::new(window(context, settings)?))),
    )
}

fn window(
    context: &CreationContext<'_>,
    settings: Settings,
) -> Result<Window, Box<dyn Error + Send + Sync>> {
    let (dialogs, host) = platform::dialogs();
    let wake = context.egui_ctx.clone();
    let desk = Desk::new(Box::new(SystemFolders), Box::new(SystemClock), Box::new(SettingsOnDisk));
    let engine = ThreadEngine::start(desk, move || wake.request_repaint())?;
    let ports = Ports {
        clock: Box::new(SystemClock),
        dialogs: Box::new(dialogs),
        folders: Box::new(SystemFolders),
    };
    let library = Library::shipped().map_err(|problems| problems.name)?;
    let app =
        App::new(settings, Arc::new(library), theme::paper_palette()?, ports, Box::new(engine));
    let show = move |frame: &eframe::Frame, context: &egui::Context| host.show(frame, context);
    let mut window = Window::new(app, &context.egui_ctx, Box::new(show))?;
    if let Some(path) = std::env::args_os().nth(1) {
        let path = PathBuf::from(path);
        window.send(Command::Open(std::path::absolute(&path).unwrap_or(path)));
    }
    Ok(window)
}
