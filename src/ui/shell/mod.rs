//! The frame around the screens: top bar, navigation, status line, notices.

mod menu;
mod navigation;
mod notice;
mod status;
mod top_bar;

use egui::{CentralPanel, Frame, Id, Key, Margin, Modifiers, Panel, Ui};

use super::screens::{LaptopScreen, Screens, StartScreen};
use super::{Class, Commands, View, dialogs::Dialogs, pane, theme, trace};
use crate::app::{Dialog, State};

/// What the shell itself holds: what is being typed, and where the focus goes.
#[derive(Default)]
pub struct Shell {
    screens: Screens,
    start: StartScreen,
    laptop: LaptopScreen,
    dialogs: Dialogs,
    regions: Regions,
}

/// The first control of each region, for F6.
#[derive(Default)]
struct Regions {
    navigation: Option<Id>,
    top: Option<Id>,
    status: Option<Id>,
    at: usize,
}

impl Shell {
    /// Shows the frame and the screen in it.
    pub fn show(&mut self, ui: &mut Ui, class: Class, state: &State, commands: &mut Commands) {
        if let Some(view) = round_of_laptop(class, state) {
            self.laptop.show(ui, &view, commands);
            // What is asked before the program ends.
            return self.dialogs.show(ui, state, commands);
        }
        pane::listen(ui.ctx());
        let theme = theme::of(ui);
        let bar = |color| Frame::new().fill(color).inner_margin(Margin::symmetric(16, 0));
        let top = Panel::top("top")
            .exact_size(theme.tokens.size.top_bar)
            .show_separator_line(false)
            .frame(bar(theme.colors.panel))
            .show(ui, |ui| top_bar::show(ui, class, state, commands));
        self.regions.top = top.inner;
        line_below(ui, &theme);
        self.regions.status = None;
        if class > Class::Tiny {
            let status = Panel::bottom("status")
                .exact_size(theme.tokens.size.status_bar)
                .show_separator_line(false)
                .frame(bar(theme.colors.panel))
                .show(ui, |ui| status::show(ui, state, commands));
            self.regions.status = status.inner;
        }
        notice::show(ui, state, commands);
        self.regions.navigation = None;
        if state.open.is_some() && class.has_navigation() {
            let width = if class == Class::Wide { theme.tokens.size.nav } else { 160.0 };
            let navigation = Panel::left("navigation")
                .exact_size(width)
                .resizable(false)
                .show_separator_line(true)
                .frame(Frame::new().fill(theme.colors.panel).inner_margin(Margin::symmetric(8, 12)))
                .show(ui, |ui| navigation::show(ui, state, commands));
            self.regions.navigation = navigation.inner;
        }
        CentralPanel::no_frame().frame(Frame::new().fill(theme.colors.paper)).show(ui, |ui| {
            let Some(open) = &state.open else {
                return self.start.show(ui, class, state, commands);
            };
            if let Some(view) = View::of(class, state, open) {
                self.screens.show(ui, &view, commands);
            }
        });
        self.dialogs.show(ui, state, commands);
        hovering(ui, state);
        self.next_region(ui, state);
    }

    /// F6 goes around: navigation, top bar, content, what stands beside it, status bar.
    fn next_region(&mut self, ui: &Ui, state: &State) {
        let open: Option<&Dialog> = state.dialog.as_ref();
        if open.is_some() || !ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F6)) {
            return;
        }
        let content = self.screens.first_control().filter(|_| state.open.is_some());
        let is_traced = state.open.as_ref().is_some_and(|open| open.trace.is_some());
        let beside = trace::first_control(ui.ctx()).filter(|_| is_traced);
        let Regions { navigation, top, status, .. } = self.regions;
        let ids = [navigation, top, content, beside, status];
        for step in 1..=ids.len() {
            let at = (self.regions.at + step) % ids.len();
            if let Some(id) = ids[at] {
                self.regions.at = at;
                ui.memory_mut(|memory| memory.request_focus(id));
                return;
            }
        }
    }
}

/// While the laptop goes round there is no frame around its pages.
fn round_of_laptop(class: Class, state: &State) -> Option<View<'_>> {
    let open = state.open.as_ref().filter(|open| open.laptop.is_some())?;
    View::of(class, state, open)
}

/// A hairline under the top bar.
fn line_below(ui: &Ui, theme: &theme::Theme) {
    let rect = ui.available_rect_before_wrap();
    ui.painter().hline(rect.x_range(), rect.top(), theme.hairline());
}

/// A file held over the window.
fn hovering(ui: &Ui, state: &State) {
    let context = ui.ctx();
    if context.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let theme = theme::of(ui);
    let layer = egui::LayerId::new(egui::Order::Foreground, Id::unique("drop"));
    let painter = context.layer_painter(layer);
    let rect = context.content_rect().shrink(theme.tokens.space.m);
    let format = theme.format(theme::Role::PageSentence);
    let edge = egui::Stroke::new(theme.tokens.stroke.line, theme.colors.accent);
    painter.rect(
        rect,
        theme.tokens.radius.card,
        theme.colors.selected,
        edge,
        egui::StrokeKind::Inside,
    );
    let text = state.texts.tr("shell-drop-here");
    painter.text(rect.center(), egui::Align2::CENTER_CENTER, text, format.font_id, format.color);
}
