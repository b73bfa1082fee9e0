//! One cell to type into.

use egui::{Align2, Event, Id, Key, Margin, Modifiers, Response, TextEdit, Ui};

use super::{KpisPane, lines};
use crate::app::{Command, PasteFault, State, figure_number, paste_reason};
use crate::model::{Kpi, KpiCode, KpiValue, Round};
use crate::text::Arg;
use crate::ui::{Commands, View, theme, theme::Role};

/// What is typed of a key figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The value.
    Value,
    /// The value aimed at.
    Target,
    /// Where it was found.
    Source,
    /// What one should know of it.
    Note,
}

impl Column {
    /// All four, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Value, Self::Target, Self::Source, Self::Note];

    /// What a screen reader says of the cell.
    fn name(self) -> &'static str {
        match self {
            Self::Value => "kpi-field-value",
            Self::Target => "kpi-field-target",
            Self::Source => "kpi-field-source",
            Self::Note => "kpi-field-note",
        }
    }
}

/// A cell as it is typed.
pub struct Typing {
    text: String,
    /// What the round said before the first key.
    before: KpiValue,
}

/// What stands in a cell.
pub fn shown(state: &State, kpi: &Kpi, said: &KpiValue, column: Column) -> String {
    let number = |number: Option<f64>| {
        number.map(|number| state.texts.exact(number, kpi.decimals.into())).unwrap_or_default()
    };
    match column {
        Column::Value => number(said.value),
        Column::Target => number(said.target),
        Column::Source => said.source.clone(),
        Column::Note => said.note.clone(),
    }
}

/// What the round would say with this text in the cell.
fn with(
    state: &State,
    kpi: &Kpi,
    mut said: KpiValue,
    column: Column,
    text: &str,
) -> Result<KpiValue, PasteFault> {
    let number = || figure_number(text, kpi, state.texts.language());
    match column {
        Column::Value => said.value = number()?,
        Column::Target => said.target = number()?,
        Column::Source => text.clone_into(&mut said.source),
        Column::Note => text.clone_into(&mut said.note),
    }
    Ok(said)
}

/// The cell of a figure, wherever it is drawn.
fn id(kpi: &KpiCode, column: Column) -> Id {
    Id::unique(("figure", kpi, column))
}

impl KpisPane {
    /// What is wrong with what was typed into a cell.
    pub(super) fn fault(&self, view: &View<'_>, kpi: &Kpi, column: Column) -> Option<String> {
        let typing = self.typed.get(&(kpi.code.clone(), column))?;
        let read = with(view.state, kpi, KpiValue::default(), column, &typing.text);
        read.err().map(|fault| paste_reason(view.texts(), view.round, &fault))
    }

    /// The cell in the whole width, below it what is wrong with it.
    pub(super) fn cell(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (kpi, column): (&Kpi, Column),
        commands: &mut Commands,
    ) -> Id {
        let (theme, texts) = (theme::of(ui), view.texts());
        let key = (kpi.code.clone(), column);
        let said = view.round.kpis.get(&kpi.code).cloned().unwrap_or_default();
        let id = id(&kpi.code, column);
        self.walk(ui, view.round, id, &kpi.code, column);
        // What can be read is written already; only a wrong input stays as it was typed.
        let is_typed = ui.memory(|memory| memory.has_focus(id));
        if !is_typed && self.fault(view, kpi, column).is_none() {
            self.typed.remove(&key);
        }
        let kept = self.typed.get(&key).map(|typing| typing.text.clone());
        let mut text = kept.unwrap_or_else(|| shown(view.state, kpi, &said, column));
        let language = texts.language();
        let hint = if column == Column::Source { kpi.source.get(language) } else { "" };
        let edit = TextEdit::singleline(&mut text)
            .id(id)
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(theme.tokens.space.xs as i8, 6))
            .align(match column {
                Column::Value | Column::Target => Align2::RIGHT_CENTER,
                Column::Source | Column::Note => Align2::LEFT_CENTER,
            })
            .hint_text(theme.text(Role::Hint, hint));
        let unit = kpi.unit.get(language);
        let name = [("kpi", kpi.name.get(language)), ("round", &view.round.name), ("unit", unit)];
        let name = texts.with(column.name(), &name.map(|(key, text)| (key, Arg::Text(text))));
        let response = ui.add(edit).accessible_name(name);
        self.arrive(ui, &response);
        if response.changed() {
            self.typed(view.state, kpi, said, column, text, commands);
        }
        if response.lost_focus() {
            commands.send(Command::StopTyping);
            if ui.input(|input| input.key_pressed(Key::Enter)) {
                self.step(ui, view.round, &kpi.code, column, 1);
            }
        }
        if let Some(fault) = self.fault(view, kpi, column) {
            let fault = theme.text(Role::Legend, fault).color(theme.colors.error);
            ui.add(egui::Label::new(fault).wrap());
        }
        id
    }

    /// Writes what can be read; what cannot leaves what was there before the first key.
    fn typed(
        &mut self,
        state: &State,
        kpi: &Kpi,
        said: KpiValue,
        column: Column,
        text: String,
        commands: &mut Commands,
    ) {
        let key = (kpi.code.clone(), column);
        let read = with(state, kpi, said.clone(), column, &text);
        let typing = self
            .typed
            .entry(key)
            .or_insert_with(|| Typing { text: String::new(), before: said.clone() });
        typing.text = text;
        let kept = || KpiValue {
            value: if column == Column::Value { typing.before.value } else { said.value },
            target: if column == Column::Target { typing.before.target } else { said.target },
            ..said.clone()
        };
        let value = read.unwrap_or_else(|_| kept());
        commands.send(Command::TypeKpi(kpi.code.clone(), value));
    }
    /// Takes the focus that a key sent here, and brings what has just got it into view.
    fn arrive(&mut self, ui: &Ui, response: &Response) {
        let is_sent = |(id, pass)| id == response.id && pass != ui.ctx().cumulative_pass_nr();
        let is_sent = self.sent.is_some_and(is_sent);
        if is_sent {
            self.sent = None;
            response.request_focus();
        }
        if is_sent || response.gained_focus() {
            response.scroll_to_me(None);
            self.reveal = Some(response.rect);
        }
    }

    /// Up and down go to the same column of the next row.
    fn walk(&mut self, ui: &Ui, round: &Round, id: Id, kpi: &KpiCode, column: Column) {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        for (key, rows) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
            let is = |event: &Event| {
                matches!(event, Event::Key { key: found, pressed: true, modifiers, .. }
                    if *found == key && *modifiers == Modifiers::NONE)
            };
            if ui.input(|input| input.events.iter().any(is)) {
                self.step(ui, round, kpi, column, rows);
            }
        }
    }

    /// Sends the focus so many rows on, as far as there are any. It arrives in the next frame: the
    /// key that sent it is still to be seen by the rows below.
    fn step(&mut self, ui: &Ui, round: &Round, kpi: &KpiCode, column: Column, rows: isize) {
        let kpis: Vec<_> = lines::figures(round).collect();
        let at = kpis.iter().position(|other| other.code == *kpi);
        let to = at.and_then(|at| kpis.get(at.checked_add_signed(rows)?));
        if let Some(to) = to {
            self.sent = Some((id(&to.code, column), ui.ctx().cumulative_pass_nr()));
            ui.ctx().request_repaint();
        }
    }
}
