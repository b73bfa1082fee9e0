//! The facts of a score: name, value, change, rule, what it is made of, what is withheld.

use egui::{Rect, Ui, vec2};

use super::panel::{notices_ui, say};
use super::parts;
use crate::app::ScoreTrace;
use crate::method::findings::{Figure, Measure, Subject, YearFinding};
use crate::model::Axis;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::word_sign_ui;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{rule, shape};
use crate::ui::{Commands, View};

/// Shows the score; `view` is of its round.
pub fn show(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace, commands: &mut Commands) {
    name_ui(ui, view, score);
    figure_ui(ui, view, &score.found.figure);
    for fact in facts(view, score) {
        say(ui, Role::Legend, &fact);
    }
    ui.add_space(theme::of(ui).tokens.space.xs);
    rule(ui);
    parts::show(ui, view, score, commands);
    notices_ui(ui, &notices(view, score));
}

fn facts(view: &View<'_>, score: &ScoreTrace) -> Vec<String> {
    let texts = view.texts();
    let round = [("round", Arg::Text(&score.findings.name))];
    let elsewhere = score.round != view.open.round;
    let mut facts: Vec<String> =
        elsewhere.then(|| texts.with("origin-year", &round)).into_iter().collect();
    facts.push(prose::whose_sentence(texts, score.whose));
    facts.extend(prose::trace_facts(texts, &score.found.figure));
    facts.extend(on_other_footings(view, score));
    facts
}

/// What the pictures of the years show of it, where they can show more than the figure as published
/// and it differs.
fn on_other_footings(view: &View<'_>, score: &ScoreTrace) -> Vec<String> {
    let texts = view.texts();
    let own = view.open.figures(None).filter(|own| own.measure() != Measure::Published);
    let mut years = own.iter().flat_map(|own| &own.years);
    let year = years.find(|year| year.round == score.round);
    let Some(year) = year.filter(|_| score.whose.is_none()) else { return Vec::new() };
    let points = |measure| {
        let points = match &score.subject {
            Subject::Overall => year.points(measure, None),
            Subject::Dimension(axis) => year.points(measure, Some(*axis)),
            Subject::Theme(code) => YearFinding::theme_points(year, measure, code),
        };
        points.map(|points| texts.points(points))
    };
    let published = points(Measure::Published);
    let said = |(key, measure)| {
        let points = points(measure).filter(|points| Some(points) != published.as_ref())?;
        Some(texts.with(key, &[("points", Arg::Text(&points))]))
    };
    let footings =
        [("origin-year-like", Measure::LikeForLike), ("origin-year-chained", Measure::Chained)];
    footings.into_iter().filter_map(said).collect()
}

fn notices(view: &View<'_>, score: &ScoreTrace) -> Vec<String> {
    let texts = view.texts();
    let mut said = prose::trace_notices(texts, &score.findings, &score.found.figure);
    let crowd = view.open.crowd_of(view.round.id).zip(score.whose);
    said.extend(crowd.and_then(|(crowd, side)| prose::hidden_units(texts, crowd, side)));
    said
}

fn name_ui(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace) {
    let texts = view.texts();
    let (axis, name) = match &score.subject {
        Subject::Overall => (None, texts.tr("axis-overall")),
        Subject::Dimension(axis) => (Some(*axis), prose::axis(texts, *axis)),
        Subject::Theme(code) => {
            let found = view.round.questionnaire.themes().find(|(_, theme)| theme.code == *code);
            let axis = found.map(|(dimension, _)| dimension.axis);
            (axis, prose::theme(texts, &view.round.questionnaire, code))
        }
    };
    ui.horizontal_top(|ui| {
        if let Some(axis) = axis {
            shape(ui, axis);
        }
        ui.vertical(|ui| say(ui, Role::Heading, &name));
    });
}

/// The value, and how much it moved.
fn figure_ui(ui: &mut Ui, view: &View<'_>, figure: &Figure) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let Some(value) = figure.shown() else {
        return say(ui, Role::Heading, &prose::absent(texts, figure));
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(theme.text(Role::Figure, texts.points(value.get())));
        ui.label(theme.text(Role::Legend, texts.tr("trace-of-100")));
        let (Some(change), Some(word)) = (figure.change, figure.word) else { return };
        ui.add_space(theme.tokens.space.xs);
        if let Some(by) = change.difference {
            let role = if word.is_real() { Role::Heading } else { Role::Second };
            ui.label(theme.text(role, texts.signed(by, 0)));
        }
        let line = vec2(14.0, theme.tokens.text.body.line);
        let (place, _) = ui.allocate_exact_size(line, egui::Sense::hover());
        let (role, ink) = word_sign_ui(ui, Rect::from_center_size(place.center(), line), word);
        ui.label(theme.text(role, prose::word(texts, word)).color(ink));
    });
}

/// The axis of a theme, for its hue.
pub(super) fn axis_of(view: &View<'_>, score: &ScoreTrace) -> Axis {
    match &score.subject {
        Subject::Overall => Axis::Length,
        Subject::Dimension(axis) => *axis,
        Subject::Theme(code) => {
            let themes = view.round.questionnaire.themes();
            let found = themes.into_iter().find(|(_, theme)| theme.code == *code);
            found.map_or(Axis::Enablers, |(dimension, _)| dimension.axis)
        }
    }
}
