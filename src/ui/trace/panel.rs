//! The facts of a figure: name, value, change, rule, what it is made of, what is withheld.

use egui::{Align, Label, Layout, Rect, Ui, vec2};

use super::parts;
use crate::app::{Command, Traced};
use crate::method::findings::{Figure, Findings, Subject};
use crate::model::Axis;
use crate::prose;
use crate::ui::plots::word_sign_ui;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{close_button, notice_frame, rule, shape};
use crate::ui::{Class, Commands, View};

/// Shows everything above the foot.
pub fn show(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = view.texts();
    ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    head(ui, view, commands);
    name_ui(ui, view, traced);
    figure_ui(ui, view, &traced.found.figure);
    let mut facts = prose::trace_facts(texts, &traced.found.figure);
    facts.insert(0, prose::whose_sentence(texts, traced.whose));
    for fact in facts {
        say(ui, Role::Legend, &fact);
    }
    ui.add_space(theme.tokens.space.xs);
    rule(ui);
    parts::show(ui, view, traced, commands);
    let Some(findings) = view.figures(traced.whose) else { return };
    for notice in notices(view, findings, traced) {
        ui.add_space(theme.tokens.space.xxs);
        notice_frame(&theme, false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, Role::Legend, &notice);
        });
    }
}

fn notices(view: &View<'_>, findings: &Findings, traced: &Traced) -> Vec<String> {
    let texts = view.texts();
    let mut said = prose::trace_notices(texts, findings, &traced.found.figure);
    let crowd = view.open.crowd.as_deref().zip(traced.whose);
    said.extend(crowd.and_then(|(crowd, side)| prose::hidden_units(texts, crowd, side)));
    said
}

pub(super) fn say(ui: &mut Ui, role: Role, text: &str) {
    ui.add(Label::new(theme::of(ui).text(role, text)).wrap());
}

fn head(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    ui.horizontal(|ui| {
        ui.label(theme.text(Role::Legend, view.texts().tr("trace-title")));
        // A page of its own has its way back above.
        if view.class > Class::Tiny {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if close_button(ui, &view.texts().tr("shell-close")).clicked() {
                    commands.send(Command::CloseTrace);
                }
            });
        }
    });
}

fn name_ui(ui: &mut Ui, view: &View<'_>, traced: &Traced) {
    let texts = view.texts();
    let (axis, name) = match &traced.subject {
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
pub(super) fn axis_of(view: &View<'_>, traced: &Traced) -> Axis {
    match &traced.subject {
        Subject::Overall => Axis::Length,
        Subject::Dimension(axis) => *axis,
        Subject::Theme(code) => {
            let themes = view.round.questionnaire.themes();
            let found = themes.into_iter().find(|(_, theme)| theme.code == *code);
            found.map_or(Axis::Enablers, |(dimension, _)| dimension.axis)
        }
    }
}
