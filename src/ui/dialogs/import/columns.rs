//! What each column is and why, and a way to say otherwise.

use std::mem::take;

use egui::Ui;

use super::super::scroll;
use crate::app::{Arriving, Choosable, Column, Command, Importing, Target, Why};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, Field, field, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Columns of a group that are shown at once.
const FEW: usize = 80;
/// Choices that are shown at once; what is typed narrows them down.
const MOST_CHOICES: usize = 60;
/// Height of the list of choices.
const CHOICES: f32 = 160.0;

/// Which column is changed, and what is typed to find what it is.
#[derive(Default)]
pub struct Form {
    changing: Option<usize>,
    find: String,
    is_new: bool,
    all: bool,
}

/// Columns by what becomes of them, those that want a decision first.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Unclear,
    Left,
    Taken,
}

impl Group {
    fn of(column: &Column) -> Self {
        match &column.target {
            Target::Dropped(Why::Unknown | Why::Ambiguous(_) | Why::UnknownPart { .. })
                if column.reason != crate::app::Reason::Chosen =>
            {
                Self::Unclear
            }
            Target::Dropped(_) => Self::Left,
            _ => Self::Taken,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Unclear => "take-columns-unclear",
            Self::Left => "take-columns-left",
            Self::Taken => "take-columns-taken",
        }
    }
}

impl Form {
    /// Shows every column in its group.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        texts: &Texts,
        importing: &Importing,
        preview: &Arriving,
        commands: &mut Commands,
    ) {
        for group in [Group::Unclear, Group::Left, Group::Taken] {
            let columns = preview.mapping.columns.iter().enumerate();
            let columns: Vec<_> = columns.filter(|(_, c)| Group::of(c) == group).collect();
            if columns.is_empty() {
                continue;
            }
            let space = theme::of(ui).tokens.space;
            ui.add_space(space.s);
            rule(ui);
            ui.add_space(space.xs);
            let title = texts.with(group.key(), &[("count", Arg::Count(columns.len()))]);
            wrapped(ui, Role::Heading, &title);
            let most = if self.all { columns.len() } else { FEW };
            for (place, column) in columns.iter().take(most) {
                self.column(ui, texts, importing, preview, (*place, column), commands);
            }
            if columns.len() > most {
                let words = texts.with("take-show-all", &[("count", Arg::Count(columns.len()))]);
                self.all |= ui.add(Button::link(&words)).clicked();
            }
        }
    }

    fn column(
        &mut self,
        ui: &mut Ui,
        texts: &Texts,
        importing: &Importing,
        preview: &Arriving,
        (place, column): (usize, &Column),
        commands: &mut Commands,
    ) {
        wrapped(ui, Role::Body, &prose::column_fate(texts, &preview.mapping, column));
        if self.changing == Some(place) {
            return self.change(ui, texts, importing, place, commands);
        }
        let words = texts.with("take-change", &[("column", Arg::Text(&column.header))]);
        if ui.add(Button::link(&words)).clicked() {
            *self = Self { changing: Some(place), is_new: true, all: self.all, ..Self::default() };
        }
    }

    /// A field to find what the column is, and what was found.
    fn change(
        &mut self,
        ui: &mut Ui,
        texts: &Texts,
        importing: &Importing,
        place: usize,
        commands: &mut Commands,
    ) {
        let (label, hint) = (texts.tr("take-find"), texts.tr("take-find-hint"));
        let look = Field { label: &label, note: "", hint: &hint, rows: 0, enabled: true, id: None };
        let response = field(ui, look, &mut self.find);
        if take(&mut self.is_new) {
            response.request_focus();
        }
        let mut chosen = None;
        scroll::area("choices", CHOICES).show(ui, |ui| {
            let leave_out = texts.tr("take-leave-out");
            if is_like(&leave_out, &self.find) && ui.add(Button::link(&leave_out)).clicked() {
                chosen = Some(Target::Dropped(Why::Unknown));
            }
            for (choice, words) in self.fitting(texts, &importing.choosable) {
                if ui.add(Button::link(&words)).clicked() {
                    chosen = Some(choice.target.clone());
                }
            }
        });
        let stays = ui.add(Button::new(&texts.tr("take-as-it-is"))).clicked();
        if let Some(target) = chosen {
            commands.send(Command::MapColumn(place, target));
            self.changing = None;
        } else if stays {
            self.changing = None;
        }
    }

    fn fitting<'c>(&self, texts: &Texts, all: &'c [Choosable]) -> Vec<(&'c Choosable, String)> {
        let said = all.iter().map(|choice| (choice, prose::choosable(texts, choice)));
        said.filter(|(_, words)| is_like(words, &self.find)).take(MOST_CHOICES).collect()
    }
}

/// Whether every typed word stands in a text.
fn is_like(text: &str, typed: &str) -> bool {
    let text = text.to_lowercase();
    typed.to_lowercase().split_whitespace().all(|word| text.contains(word))
}
