//! The laptop that goes round: one page after another, and nothing around them. Whoever has it sees
//! their own sheet and no other; the way out asks for the PIN.

mod begin;
mod field;
mod keys;
mod leave;
mod question;

use egui::{
    Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, ScrollArea, Ui, vec2,
};

use crate::app::{Command, FormField, Laptop, LaptopPage, LaptopStep, Saved};
use crate::model::{Draft, Round};
use crate::ui::widgets::{Button, notice_frame, place, rule, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// What is being typed.
#[derive(Default)]
pub struct LaptopScreen {
    field: field::Typed,
    leave: leave::Form,
    /// The page that was shown last, to scroll back up when it changes.
    shown: Option<LaptopPage>,
}

/// What a page reads.
#[derive(Clone, Copy)]
struct Here<'a> {
    view: View<'a>,
    laptop: &'a Laptop,
    draft: Option<&'a Draft>,
}

impl<'a> Here<'a> {
    fn of(view: &View<'a>) -> Option<Self> {
        let laptop = view.open.laptop.as_ref()?;
        let round: &Round = view.round;
        Some(Self { view: *view, laptop, draft: round.gathering.draft.as_ref() })
    }

    /// Whether several lines can be typed, so that Enter begins a new one.
    fn is_lines(&self) -> bool {
        let LaptopPage::Question(at) = self.laptop.page else { return false };
        let question = self.laptop.form.questions.get(at);
        question.is_some_and(|q| matches!(q.asked.field, FormField::Text { long: true }))
    }

    fn tr(&self, key: &str) -> String {
        self.view.texts().tr(key)
    }

    /// A wording in the language of whoever answers.
    fn say<'w>(&self, wording: &'w crate::model::Wording) -> &'w str {
        wording.get(self.view.texts().language())
    }
}

fn step(commands: &mut Commands, step: LaptopStep) {
    commands.send(Command::Laptop(step));
}

impl LaptopScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
        let Some(here) = Here::of(view) else { return };
        let theme = theme::of(ui);
        let (sideways, _) = view.class.padding();
        let bar = Frame::new()
            .fill(theme.colors.paper)
            .inner_margin(Margin::symmetric(sideways as i8, 0));
        Panel::top("laptop_top")
            .exact_size(theme.tokens.size.top_bar)
            .show_separator_line(false)
            .frame(bar)
            .show(ui, |ui| head(ui, &here, commands));
        if here.laptop.lock.asks {
            self.field = field::Typed::default();
            return body(ui, view.class, "leave", |ui| self.leave.show(ui, &here, commands));
        }
        self.leave = leave::Form::default();
        keys::listen(ui, &here, commands);
        Panel::bottom("laptop_foot")
            .exact_size(if view.class == Class::Tiny { 56.0 } else { 72.0 })
            .show_separator_line(false)
            .frame(bar.inner_margin(0))
            .show(ui, |ui| {
                let inset = vec2(inset(ui, view.class), 0.0);
                let column = ui.max_rect().shrink2(inset);
                place(ui, column, Layout::top_down(Align::Min), |ui| foot(ui, &here, commands));
            });
        let is_new = self.shown.replace(here.laptop.page) != Some(here.laptop.page);
        if is_new {
            self.field = field::Typed::default();
        }
        // Each page has a scroll position of its own, and begins at the top.
        let name = format!("{:?}", here.laptop.page);
        body(ui, view.class, &name, |ui| self.page(ui, &here, is_new, commands));
    }

    fn page(&mut self, ui: &mut Ui, here: &Here<'_>, is_new: bool, commands: &mut Commands) {
        if is_new {
            ui.scroll_to_cursor(Some(Align::Min));
        }
        notice(ui, here, commands);
        match here.laptop.page {
            LaptopPage::Welcome => begin::welcome(ui, here, commands),
            LaptopPage::Unfinished => begin::unfinished(ui, here, commands),
            LaptopPage::Question(at) => self.question(ui, here, at, commands),
            LaptopPage::Last => begin::last(ui, here),
            LaptopPage::Sending => wrapped_sentence(ui, &here.tr("shell-status-saving")),
            LaptopPage::Done => begin::done(ui, here),
        }
    }
}

/// Whose questions they are, and the way out for whoever handed the laptop round.
fn head(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let leave = here.tr("laptop-leave");
        if !here.laptop.lock.asks && ui.add(Button::link(&leave)).clicked() {
            step(commands, LaptopStep::AskPin);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let organization = &here.view.open.document.organization.name;
            let words = format!("{organization} · {}", here.view.round.name);
            ui.add(egui::Label::new(theme.text(Role::Legend, words)).truncate());
        });
    });
}

/// What is left free at either side of the column, which is no wider than the item pane.
fn inset(ui: &Ui, class: Class) -> f32 {
    const WIDEST: f32 = 880.0;
    let (sideways, _) = class.padding();
    ((ui.available_width() - WIDEST) / 2.0).max(sideways)
}

/// A page that scrolls.
fn body(ui: &mut Ui, class: Class, name: &str, content: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui);
    CentralPanel::no_frame().frame(Frame::new().fill(theme.colors.paper)).show(ui, |ui| {
        let (_, above) = class.padding();
        let (room, margin) = (ui.available_width(), inset(ui, class));
        ScrollArea::vertical().id_salt(name).auto_shrink([false, false]).show(ui, |ui| {
            let around = Margin {
                left: margin.min(127.0) as i8,
                right: margin.min(127.0) as i8,
                top: above as i8,
                bottom: 16,
            };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                // A margin is at most 127 wide.
                ui.add_space((margin - f32::from(around.left)).max(0.0));
                Frame::new().inner_margin(around).show(ui, |ui| {
                    ui.set_width((room - 2.0 * margin).max(1.0));
                    ui.spacing_mut().item_spacing =
                        ui.ctx().style_of(ui.theme()).spacing.item_spacing;
                    ui.vertical(content);
                });
            });
        });
    });
}

fn wrapped_sentence(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    ui.add(egui::Label::new(theme.text(Role::PageSentence, text)).wrap());
    ui.add_space(theme.tokens.space.xs);
}

/// What went wrong.
fn notice(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let texts = here.view.texts();
    let told = here.view.state.notice.as_ref().map(|notice| notice.text(texts));
    let cannot = (!here.view.open.can_answer()).then(|| texts.tr("laptop-read-only"));
    let theme = theme::of(ui);
    for text in told.iter().chain(&cannot) {
        notice_frame(&theme, true).show(ui, |ui| {
            ui.set_width(ui.available_width());
            wrapped(ui, Role::Body, text);
        });
    }
    if told.is_some() && ui.add(Button::new(&texts.tr("shell-understood"))).clicked() {
        commands.send(Command::DismissNotice);
    }
    if told.is_some() || cannot.is_some() {
        ui.add_space(theme.tokens.space.s);
    }
}

/// Back at the left, on at the right.
fn foot(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let can = here.view.open.can_answer();
    let (back, on) = match here.laptop.page {
        LaptopPage::Welcome => (false, Some(("laptop-begin", LaptopStep::Begin, Some("Enter")))),
        LaptopPage::Question(_) => (true, Some(("answer-next", LaptopStep::Next, Some("Enter")))),
        // No key: somebody who goes through with Enter hands nothing in by it.
        LaptopPage::Last => (true, Some(("laptop-finish", LaptopStep::Finish, None))),
        LaptopPage::Done => (false, Some(("laptop-hand-on", LaptopStep::HandOn, Some("Enter")))),
        LaptopPage::Unfinished | LaptopPage::Sending => (false, None),
    };
    let Some((key, to, cap)) = on else { return };
    let keys = here.view.class > Class::Tiny;
    let after_lines = egui::KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
    let after_lines = ui.ctx().format_shortcut(&after_lines);
    let cap = if here.is_lines() { cap.map(|_| after_lines.as_str()) } else { cap };
    rule(ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let text = here.tr(key);
        let button = Button::primary(&text).enabled(can);
        let button = match cap.filter(|_| keys) {
            Some(cap) => button.key(cap),
            None => button,
        };
        if ui.add(button).clicked() {
            step(commands, to);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let text = here.tr("answer-previous");
            let button = if keys { Button::new(&text).key("←") } else { Button::new(&text) };
            if back && ui.add(button).clicked() {
                step(commands, LaptopStep::Back);
            }
            if here.view.open.saved == Saved::Failing {
                wrapped(ui, Role::Legend, &here.tr("shell-status-failing"));
            }
        });
    });
}
