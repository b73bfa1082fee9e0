//! What a figure is made of: dimensions, themes, items with their answers.

use egui::{
    Align, Label, Layout, Role as AccessRole, Sense, Shape, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::foot::open;
use super::panel::say;
use super::score::axis_of;
use crate::app::{Command, ScoreTrace};
use crate::chart::level_bars;
use crate::depict::Origin;
use crate::method::findings::crowd::ItemInCrowd;
use crate::method::findings::{DimensionTrace, ItemRow, Subject, ThemeTrace};
use crate::model::{Axis, ItemCode, Side};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::plots::picture_ui;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{rule, shape};
use crate::ui::{Commands, View};

/// Shows the parts of the figure.
pub fn show(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace, commands: &mut Commands) {
    match &score.subject {
        Subject::Theme(_) => {
            score.found.themes.iter().for_each(|theme| items(ui, view, score, theme, commands));
        }
        Subject::Dimension(_) => {
            let of = &score.found.dimensions;
            of.iter().for_each(|dimension| themes(ui, view, score, dimension, commands));
        }
        Subject::Overall => dimensions(ui, view, score, commands),
    }
}

/// A part that has a trace of its own.
struct Part<'a> {
    axis: Axis,
    name: &'a str,
    weight: f64,
    value: Option<f64>,
    subject: Subject,
}

fn dimensions(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace, commands: &mut Commands) {
    for row in score.found.overall.iter().flat_map(|overall| &overall.dimensions) {
        let name = prose::axis(view.texts(), row.code);
        let subject = Subject::Dimension(row.code);
        let (weight, value) = (row.weight, row.value);
        part(
            ui,
            view,
            score,
            Part { axis: row.code, name: &name, weight, value, subject },
            commands,
        );
    }
}

fn themes(
    ui: &mut Ui,
    view: &View<'_>,
    score: &ScoreTrace,
    of: &DimensionTrace,
    commands: &mut Commands,
) {
    for row in &of.themes {
        let name = prose::theme(view.texts(), &view.round.questionnaire, &row.code);
        let subject = Subject::Theme(row.code.clone());
        let (weight, value) = (row.weight, row.value);
        part(
            ui,
            view,
            score,
            Part { axis: of.code, name: &name, weight, value, subject },
            commands,
        );
    }
}

/// A row that leads on to the trace of the part.
fn part(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace, part: Part<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let value = written(texts, part.value);
    let weight = weight(texts, part.weight);
    let label = [part.name, value.as_str(), weight.as_deref().unwrap_or_default()];
    let label = label.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(", ");
    let pressed = pressable(ui, &label, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(theme.tokens.size.row_table);
            shape(ui, part.axis);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(theme.text(Role::Heading, value));
                if let Some(weight) = weight {
                    ui.label(theme.text(Role::Legend, weight));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    say(ui, Role::Body, part.name);
                });
            });
        });
    });
    if pressed {
        let (whose, round) = (score.whose, Some(score.round));
        commands.send(Command::Trace(Origin::Score { subject: part.subject, whose, round }));
    }
    rule(ui);
}

fn written(texts: &Texts, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| texts.points(value))
}

/// A weight that is not the usual one.
fn weight(texts: &Texts, weight: f64) -> Option<String> {
    let written = texts.exact(weight, 0);
    ((weight - 1.0).abs() > 1e-9)
        .then(|| texts.with("trace-weight", &[("weight", Arg::Text(&written))]))
}

fn items(
    ui: &mut Ui,
    view: &View<'_>,
    score: &ScoreTrace,
    of: &ThemeTrace,
    commands: &mut Commands,
) {
    let side = score.whose.unwrap_or(Side::Staff);
    let mut has_bars = false;
    for row in &of.items {
        let people = in_crowd(view, side, &row.code);
        has_bars |= people.is_some_and(|item| item.people.is_some());
        item(ui, view, score, row, people, commands);
        rule(ui);
    }
    let texts = view.texts();
    if has_bars {
        let whose = prose::whose(texts, Some(side));
        say(ui, Role::Legend, &texts.with("trace-bars", &[("whose", Arg::Text(&whose))]));
    }
    if score.whose.is_none() && score.found.compared_name.is_some() {
        let count = [("count", Arg::Count(score.found.moved.len()))];
        say(ui, Role::Legend, &texts.with("trace-moved", &count));
    }
}

fn in_crowd<'a>(view: &View<'a>, side: Side, code: &ItemCode) -> Option<&'a ItemInCrowd> {
    let crowd = view.open.crowd_of(view.round.id)?;
    let found = crowd.sides.iter().find(|found| found.side == side)?;
    found.scores.as_ref()?.items.iter().find(|item| item.code == *code)
}

/// An item: its code and weight, name, answer in words, and value; how a crowd answered it.
fn item(
    ui: &mut Ui,
    view: &View<'_>,
    score: &ScoreTrace,
    row: &ItemRow,
    crowd: Option<&ItemInCrowd>,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let Some(found) = score.findings.item(&row.code) else { return };
    let name = found.name.get(texts.language());
    let weight = texts.exact(row.weight, 0);
    let args = [("code", Arg::Text(row.code.as_str())), ("weight", Arg::Text(&weight))];
    let code = match row.weight == 1.0 {
        true => row.code.to_string(),
        false => texts.with("trace-item-weight", &args),
    };
    let level = found.figure.level.filter(|_| row.score.is_some());
    let level = level.map(|level| prose::level(texts, level));
    let why = || found.figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
    let answer = level.unwrap_or_else(why);
    let value = written(texts, row.score);
    let label = format!("{code}, {name}: {answer}, {value}");
    let pressed = pressable(ui, &label, |ui| {
        ui.add_space(theme.tokens.space.xxs);
        say(ui, Role::Legend, &code);
        say(ui, Role::Body, name);
        ui.horizontal(|ui| {
            ui.set_min_height(24.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(theme.text(Role::Heading, &value));
                bars(ui, view, axis_of(view, score), crowd);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme.text(Role::Legend, &answer)).wrap());
                });
            });
        });
    });
    if pressed {
        open(view, &row.code, commands);
    }
}

/// How many of a crowd gave each level, where ten or more answered.
fn bars(ui: &mut Ui, view: &View<'_>, axis: Axis, crowd: Option<&ItemInCrowd>) {
    let theme = theme::of(ui);
    let Some((item, people)) = crowd.and_then(|item| Some((item, item.people?))) else { return };
    let texts = view.texts();
    let counts = people.map(|count| count.to_string()).join(", ");
    let n = texts.with("trace-n-short", &[("n", Arg::Count(item.n))]);
    ui.add_space(theme.tokens.space.xs);
    ui.label(theme.text(Role::Legend, n));
    let said = texts.with("trace-people", &[("people", Arg::Text(&counts))]);
    picture_ui(ui, &level_bars(axis, people), said.as_str()).on_hover_text(said.as_str());
}

/// Content that can be pressed as a whole.
pub(super) fn pressable(ui: &mut Ui, label: &str, content: impl FnOnce(&mut Ui)) -> bool {
    let theme = theme::of(ui);
    let whole = UiBuilder::new().id_salt(label).sense(Sense::click());
    let shown = ui.scope_builder(whole, |ui| {
        // A word that can be marked would take the press.
        ui.style_mut().interaction.selectable_labels = false;
        let ground = ui.painter().add(Shape::Noop);
        ui.set_width(ui.available_width());
        content(ui);
        ground
    });
    let response = shown.response;
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, label));
    if response.hovered() {
        let around = response.rect.expand2(vec2(theme.tokens.space.xs, 0.0));
        let radius = theme.tokens.radius.control;
        let fill = Shape::rect_filled(around, radius, theme.colors.hover);
        ui.painter().set(shown.inner, fill);
    }
    theme.focus_ring(ui, &response);
    response.clicked()
}
