//! What a frame costs: each screen of a document with ten rounds of 60 items and 100,000 sheets
//! behind the newest, beside an empty window. The limit is 2 ms on one core.
//!
//! `cargo bench --bench frame` prints the times; nothing depends on them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    dead_code,
    reason = "a bench fails by panicking"
)]

#[path = "../tests/it/app/machine.rs"]
mod machine;

use std::sync::Arc;

use divan::Bencher;
use egui::{Context, RawInput, Rect, pos2, vec2};
use mitta::app::{App, Command, InlineEngine, Job, Outcome, Overwrite, Place, Screen, Settings};
use mitta::catalog::{Library, sample};
use mitta::model::{Document, Language, Mark, RoundId};
use mitta::ui::{Window, theme};

use machine::Machine;

const ROUNDS: i64 = 10;
const SHEETS: usize = 100_000;

fn main() {
    divan::main();
}

/// The sample with older rounds before its own, and with its newest crowd many times over.
fn large() -> (Document, sample::Sheets) {
    let library = Library::shipped().unwrap();
    let language = Language::Finnish;
    let document = sample::organization(language, &library).unwrap();
    let (mut document, mut sheets) = sample::with_crowd(document, language, &library).unwrap();
    let first = document.rounds[0].clone();
    for back in 1..=ROUNDS - document.rounds.len() as i64 {
        let mut round = first.clone();
        round.year -= i32::try_from(back).unwrap();
        (round.id, round.name) = (RoundId(100 + back), round.year.to_string());
        round.batches.clear();
        round.printings.clear();
        round.actions.clear();
        document.rounds.insert(0, round);
    }
    let newest = document.rounds.last_mut().unwrap();
    let (id, batch) = newest.batches.iter_mut().next().unwrap();
    let (_, own) = sheets.sheets.iter_mut().find(|(of, _)| of == id).unwrap();
    *own = own.iter().cycle().take(SHEETS).cloned().collect();
    for (at, sheet) in own.iter_mut().enumerate() {
        sheet.mark = Mark((at as u128).to_be_bytes());
    }
    batch.sheets = u32::try_from(SHEETS).unwrap();
    (document, sheets)
}

/// A window without a screen.
struct Shown {
    window: Window,
    context: Context,
    _machine: Machine,
}

impl Shown {
    fn new(content: Option<(Document, sample::Sheets)>) -> Self {
        let (machine, library) = (Machine::new(), Arc::new(Library::shipped().unwrap()));
        let mut desk = machine.desk();
        let path = mitta::app::Folders::documents(&machine).join("large.mitta");
        if let Some((document, sheets)) = content {
            let place = Place::File(path.clone(), Overwrite::No);
            let made = desk.run(Job::CreateWith(Box::new(document), Box::new(sheets), place));
            assert!(matches!(made, Some(Outcome::Opened { .. })), "{made:?}");
            drop(desk);
            desk = machine.desk();
        }
        let engine = Box::new(InlineEngine::new(desk));
        let palette = theme::paper_palette().unwrap();
        let app = App::new(Settings::default(), library, palette, machine.ports(), engine);
        let context = Context::default();
        let mut window = Window::new(app, &context, Box::new(|_, _| {})).unwrap();
        if path.exists() {
            window.send(Command::Open(path));
            assert!(window.app().state().open.is_some(), "the large document opens");
        }
        Self { window, context, _machine: machine }
    }

    fn frame(&mut self) -> usize {
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
        let input = RawInput { screen_rect: Some(screen), ..RawInput::default() };
        let window = &mut self.window;
        let mut output = self.context.run_ui(input, |ui| window.frame_ui(ui));
        // Nothing is painted: what the textures would need is let go.
        output.textures_delta.set.clear();
        output.textures_delta.free.clear();
        output.shapes.len()
    }
}

#[divan::bench]
fn start_window(bencher: Bencher<'_, '_>) {
    let mut shown = Shown::new(None);
    (0..5).for_each(|_| assert!(shown.frame() > 0));
    bencher.bench_local(|| shown.frame());
}

#[divan::bench(args = Screen::ALL)]
fn screen(bencher: Bencher<'_, '_>, screen: Screen) {
    let mut shown = Shown::new(Some(large()));
    shown.window.send(Command::Show(screen));
    (0..5).for_each(|_| assert!(shown.frame() > 0));
    bencher.bench_local(|| shown.frame());
}
