//! Targets of the dimensions and themes.

use std::collections::BTreeMap;

use egui::{Align, Layout, ScrollArea, TextEdit, Ui};

use super::title;
use crate::app::{Command, Open, State};
use crate::model::{Axis, Language, Points, Round, RoundId, Targets};
use crate::text::{Arg, Texts, typed_number};
use crate::ui::widgets::{Button, shape, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is typed, by code.
#[derive(Default)]
pub struct Form {
    typed: Option<(RoundId, BTreeMap<String, String>)>,
}

impl Form {
    /// Shows a field for each dimension and theme.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(round) = state.open.as_ref().and_then(Open::round) else { return };
        let kept = self.typed.take().filter(|(of, _)| *of == round.id).map(|(_, typed)| typed);
        let mut fields = kept.unwrap_or_else(|| typed(round, texts));
        let typed = &mut fields;
        title(ui, &texts.with("dialog-targets-title", &[("round", Arg::Text(&round.name))]));
        wrapped(ui, Role::Second, &texts.tr("dialog-targets-text"));
        ui.add_space(8.0);
        let height = (ui.ctx().content_rect().height() - 320.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for dimension in &round.questionnaire.dimensions {
                let name = dimension.name.get(texts.language());
                row(ui, Some(dimension.axis), name, dimension.axis.code(), typed);
                for of in &dimension.themes {
                    row(ui, None, of.name.get(texts.language()), of.code.as_str(), typed);
                }
                ui.add_space(8.0);
            }
        });
        let targets = targets(round, typed, texts.language());
        if targets.is_none() {
            wrapped(ui, Role::Body, &texts.tr("dialog-targets-bad"));
        }
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let can = targets.is_some() && state.open.as_ref().is_some_and(Open::can_edit);
            let save = ui.add(Button::primary(&texts.tr("dialog-targets-save")).enabled(can));
            let cancel = ui.add(Button::new(&texts.tr("shell-cancel")));
            if cancel.clicked() {
                commands.send(Command::Dismiss);
            } else if let Some(targets) = targets.filter(|_| save.clicked()) {
                commands.send(Command::SetTargets(targets));
            }
            // Esc keeps what is typed for the next time; both buttons are done with it.
            if !cancel.clicked() && !save.clicked() {
                self.typed = Some((round.id, fields));
            }
        });
    }
}

fn row(
    ui: &mut Ui,
    axis: Option<Axis>,
    name: &str,
    code: &str,
    typed: &mut BTreeMap<String, String>,
) {
    let theme = theme::of(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        match axis {
            Some(axis) => {
                shape(ui, axis);
            }
            None => ui.add_space(24.0),
        }
        let role = if axis.is_some() { Role::Heading } else { Role::Body };
        let label = ui.label(theme.text(role, name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            let text = typed.entry(code.to_owned()).or_default();
            let edit = TextEdit::singleline(text).desired_width(64.0).char_limit(6);
            ui.add(edit).labelled_by(label.id);
        });
    });
}

fn typed(round: &Round, texts: &Texts) -> BTreeMap<String, String> {
    let number =
        |points: &Points| texts.decimal(points.get(), usize::from(points.get().fract() != 0.0));
    let axes =
        round.targets.axes.iter().map(|(axis, points)| (axis.code().to_owned(), number(points)));
    let themes =
        round.targets.themes.iter().map(|(code, points)| (code.to_string(), number(points)));
    axes.chain(themes).collect()
}

/// The targets, if every field is empty or a number 0–100.
fn targets(round: &Round, typed: &BTreeMap<String, String>, language: Language) -> Option<Targets> {
    let mut targets = Targets::default();
    let read = |code: &str| match typed.get(code).map(|text| text.trim()) {
        None | Some("") => Some(None),
        Some(text) => Some(Some(typed_number(text, language).ok().and_then(Points::new)?)),
    };
    for dimension in &round.questionnaire.dimensions {
        if let Some(points) = read(dimension.axis.code())? {
            targets.axes.insert(dimension.axis, points);
        }
        for theme in &dimension.themes {
            if let Some(points) = read(theme.code.as_str())? {
                targets.themes.insert(theme.code.clone(), points);
            }
        }
    }
    Some(targets)
}
