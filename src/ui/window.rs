//! The window: one frame after another.

use std::path::PathBuf;

use egui::{Context, Ui, ViewportCommand};

use super::{Class, Commands, keys, shell::Shell, theme};
use crate::app::{App, Appearance, Clip, Command, Dialog, Pixels, State};
use crate::text::Arg;

/// Shows native dialogs over the window; called once a frame.
pub type DialogHost = Box<dyn FnMut(&eframe::Frame, &Context)>;

/// The program in its window.
pub struct Window {
    app: App,
    shell: Shell,
    host: DialogHost,
    commands: Commands,
    title: String,
    size: Option<(f32, f32)>,
    full: bool,
}

impl Window {
    /// The program with its look installed.
    ///
    /// # Errors
    /// If the bundled tokens cannot be read.
    pub fn new(app: App, context: &Context, host: DialogHost) -> Result<Self, theme::TokenError> {
        theme::install(context, false)?;
        // The zoom is a setting with a menu of its own.
        context.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.fallback_theme = egui::Theme::Light;
        });
        let shell = Shell::default();
        Ok(Self {
            app,
            shell,
            host,
            commands: Commands::default(),
            title: String::new(),
            size: None,
            full: false,
        })
    }

    /// The program behind the window.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Asks the program for something, as a menu would.
    pub fn send(&mut self, command: Command) {
        self.app.handle(command);
        self.app.tick();
    }

    /// Shows one frame.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        let context = ui.ctx().clone();
        self.app.tick();
        follow_settings(&context, self.app.state());
        keys::listen(&context, self.app.state(), &mut self.commands);
        dropped(&context, self.app.state(), &mut self.commands);
        let class = Class::of(context.content_rect().width());
        self.shell.show(ui, class, self.app.state(), &mut self.commands);
        self.fill(&context);
        self.obey(&context);
        self.name(&context);
        self.leave(&context);
    }

    fn obey(&mut self, context: &Context) {
        let commands = self.commands.take();
        if !commands.is_empty() {
            for command in commands {
                self.app.handle(command);
            }
            self.app.tick();
            context.request_repaint();
        }
        match self.app.take_clip() {
            Some(Clip::Text(text)) => context.copy_text(text),
            Some(Clip::Picture(Pixels { width, height, rgba })) => {
                let image = egui::ColorImage::from_rgba_unmultiplied([width, height], &rgba);
                context.copy_image(image);
            }
            None => {}
        }
        if self.app.is_waiting() {
            context.request_repaint_after_secs(1.0);
        }
    }

    /// While the laptop goes round the window takes the whole screen, where the system lets it; it
    /// is the same window elsewhere.
    fn fill(&mut self, context: &Context) {
        let open = self.app.state().open.as_ref();
        let full = open.is_some_and(|open| open.laptop.is_some());
        if std::mem::replace(&mut self.full, full) != full {
            context.send_viewport_cmd(ViewportCommand::Fullscreen(full));
        }
    }

    /// The document's organization in the title, so that two windows are told apart.
    fn name(&mut self, context: &Context) {
        let state = self.app.state();
        let app = state.texts.tr("app-name");
        let title = match &state.open {
            Some(open) => format!("{} – {app}", open.document.organization.name),
            None => app,
        };
        if title != self.title {
            self.title.clone_from(&title);
            context.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    fn leave(&mut self, context: &Context) {
        let (asked, size) = context.input(|input| {
            let viewport = input.viewport();
            let size = viewport.inner_rect.map(|rect| (rect.width(), rect.height()));
            (viewport.close_requested(), size)
        });
        if !asked {
            // While the window closes its size may already be nothing.
            let size = size.filter(|(width, height)| *width > 0.0 && *height > 0.0 && !self.full);
            self.size = size.or(self.size);
            if self.app.state().quit {
                context.send_viewport_cmd(ViewportCommand::Close);
            }
            return;
        }
        let zoom = context.zoom_factor();
        if let Some((width, height)) = self.size {
            self.app.handle(Command::Resized(width * zoom, height * zoom));
        }
        self.app.handle(Command::Quit);
        if !self.app.state().quit {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        (self.host)(frame, ui.ctx());
        self.frame_ui(ui);
    }
}

fn follow_settings(context: &Context, state: &State) {
    let zoom = state.settings.zoom;
    if (context.zoom_factor() - zoom).abs() > 0.001 {
        context.set_zoom_factor(zoom);
    }
    context.set_theme(match state.settings.appearance {
        Appearance::System => egui::ThemePreference::System,
        Appearance::Light => egui::ThemePreference::Light,
        Appearance::Dark => egui::ThemePreference::Dark,
    });
}

/// A file dropped on the window: a table is answers to the round in view, anything else is opened.
fn dropped(context: &Context, state: &State, commands: &mut Commands) {
    let files = context.input(|input| input.raw.dropped_files.clone());
    let Some(path) = files.first().map(|file| PathBuf::from(file.path())) else { return };
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    let is_table = end.is_some_and(|end| TABLES.contains(&end.as_str()));
    let takes = state.open.as_ref().is_some_and(|open| open.can_answer());
    commands.send(match is_table && takes {
        true => Command::Ask(Dialog::Import(Some(path))),
        false => Command::Open(path),
    });
}

/// How names of tables end.
const TABLES: [&str; 5] = ["csv", "tsv", "txt", "xlsx", "json"];

/// Words of a command in a menu: undo says what it takes back.
pub(super) fn words(state: &State, entry: &crate::app::Entry) -> String {
    let texts = &state.texts;
    let history = state.open.as_ref().map(|open| &open.history);
    let (key, label) = match entry.command {
        Command::Undo => ("command-undo-what", history.and_then(|history| history.undo_label())),
        Command::Redo => ("command-redo-what", history.and_then(|history| history.redo_label())),
        _ => return texts.tr(entry.key),
    };
    match label {
        Some(label) => texts.with(key, &[("what", Arg::Text(&texts.tr(label.key())))]),
        None => texts.tr(entry.key),
    }
}
