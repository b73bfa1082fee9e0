//! Key figures from a spreadsheet: what was pasted, what it would change, and what cannot be read.

use egui::{ScrollArea, Ui};

use super::title;
use crate::app::{Command, Open, PasteProblem, Pasted, PastedRow, State, paste_reason, pasted};
use crate::model::{Kpi, Round, RoundId};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, Field, field, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The table as it is typed.
#[derive(Default)]
pub struct Form {
    /// Of which round, and what it began with.
    of: Option<(RoundId, String)>,
    text: String,
}

impl Form {
    /// Shows the field and the preview.
    pub fn show(&mut self, ui: &mut Ui, state: &State, began: &str, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        let Some(round) = open.round() else { return };
        let here = (round.id, began.to_owned());
        let is_new = self.of.as_ref() != Some(&here);
        if is_new {
            *self = Self { of: Some(here), text: began.to_owned() };
        }
        title(ui, &texts.with("kpi-paste-title", &[("round", Arg::Text(&round.name))]));
        let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            wrapped(ui, Role::Second, &texts.tr("kpi-paste-text"));
            let label = texts.tr("kpi-paste-field");
            let look =
                Field { label: &label, note: "", hint: "", rows: 4, enabled: true, id: None };
            let response = field(ui, look, &mut self.text);
            if is_new {
                response.request_focus();
            }
            preview(ui, state, round, &pasted(&self.text, round, texts.language()));
        });
        ui.add_space(theme::of(ui).tokens.space.xs);
        self.buttons(ui, state, open, round, commands);
    }

    fn buttons(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let changes = pasted(&self.text, round, texts.language()).changes();
        ui.horizontal(|ui| {
            let words = texts.with("kpi-paste-save", &[("count", Arg::Count(changes.len()))]);
            let can = open.can_answer() && !changes.is_empty();
            let save = ui.add(Button::primary(&words).enabled(can));
            let cancel = ui.add(Button::new(&texts.tr("shell-cancel")));
            if save.clicked() {
                commands.send(Command::SetKpis(changes));
            }
            if save.clicked() || cancel.clicked() {
                commands.send(Command::Dismiss);
                *self = Self::default();
            }
        });
    }
}

/// Everything that cannot be read, then what would change.
fn preview(ui: &mut Ui, state: &State, round: &Round, pasted: &Pasted) {
    let texts = &state.texts;
    if *pasted == Pasted::default() {
        return;
    }
    ui.add_space(theme::of(ui).tokens.space.xs);
    if let Some(line) = pasted.heading {
        let heading = texts.with("kpi-paste-heading", &[("line", Arg::Count(line))]);
        wrapped(ui, Role::Legend, &heading);
    }
    problems(ui, state, round, &pasted.problems);
    rule(ui);
    let changes = pasted.changes().len();
    let count = texts.with("kpi-paste-changes", &[("count", Arg::Count(changes))]);
    wrapped(ui, Role::Heading, &count);
    let (changed, same): (Vec<_>, Vec<_>) =
        pasted.rows.iter().partition(|row| row.before != row.after);
    for row in changed {
        wrapped(ui, Role::Body, &change(texts, round, row));
    }
    let names: Vec<_> = same.iter().filter_map(|row| Some(name(texts, kpi(round, row)?))).collect();
    if !names.is_empty() {
        let list = prose::list(texts, &names);
        wrapped(
            ui,
            Role::Legend,
            &texts.with("kpi-paste-unchanged", &[("list", Arg::Text(&list))]),
        );
    }
}

fn problems(ui: &mut Ui, state: &State, round: &Round, problems: &[PasteProblem]) {
    let texts = &state.texts;
    if problems.is_empty() {
        return;
    }
    rule(ui);
    let count = [("count", Arg::Count(problems.len()))];
    wrapped(ui, Role::Heading, &texts.with("kpi-paste-problems", &count));
    for problem in problems {
        let reason = paste_reason(texts, round, &problem.fault);
        let cell = prose::short(&problem.cell, 60);
        let args = [
            ("line", Arg::Count(problem.line)),
            ("cell", Arg::Text(&cell)),
            ("reason", Arg::Text(&reason)),
        ];
        wrapped(ui, Role::Body, &texts.with("kpi-paste-problem", &args));
    }
}

fn kpi<'r>(round: &'r Round, row: &PastedRow) -> Option<&'r Kpi> {
    prose::kpi(round, &row.kpi)
}

fn name(texts: &Texts, kpi: &Kpi) -> String {
    kpi.name.get(texts.language()).to_owned()
}

/// What a row changes, from what to what.
fn change(texts: &Texts, round: &Round, row: &PastedRow) -> String {
    let Some(kpi) = kpi(round, row) else { return String::new() };
    let (before, after) = (&row.before, &row.after);
    let number = |number: Option<f64>| number.map(|number| prose::kpi_value(texts, kpi, number));
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let parts = [
        ("kpi-paste-value", number(before.value), number(after.value)),
        ("kpi-paste-target", number(before.target), number(after.target)),
        ("kpi-paste-source", text(&before.source), text(&after.source)),
        ("kpi-paste-note", text(&before.note), text(&after.note)),
    ];
    let nothing = || "–".to_owned();
    let part = |(key, from, to): (&str, Option<String>, Option<String>)| {
        let (from, to) = (from.unwrap_or_else(nothing), to.unwrap_or_else(nothing));
        let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        (from != to).then(|| texts.with(key, &args))
    };
    let changes: Vec<_> = parts.into_iter().filter_map(part).collect();
    let (name, changes) = (name(texts, kpi), changes.join(", "));
    texts.with("kpi-paste-row", &[("name", Arg::Text(&name)), ("changes", Arg::Text(&changes))])
}
