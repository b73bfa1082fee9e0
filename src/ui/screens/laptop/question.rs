//! One question on a page of its own, with the control that is made for it.

use egui::{Align, Layout, Ui, vec2};

use super::{Here, LaptopScreen, step};
use crate::app::{FormField, Given, LaptopQuestion, LaptopStep, Look};
use crate::model::{Draft, Wording};
use crate::text::Arg;
use crate::ui::controls::{Cards, Kind, Rating, cards, choice, rating, sized_choice};
use crate::ui::widgets::{progress_bar, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Keys 1–9 choose from a list.
pub const KEYS: usize = 9;
/// Rows are no wider than their words can be read.
const WIDEST: f32 = 480.0;

impl LaptopScreen {
    pub(super) fn question(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        at: usize,
        commands: &mut Commands,
    ) {
        let (Some(question), Some(draft)) = (here.laptop.form.questions.get(at), here.draft) else {
            return;
        };
        head(ui, here, question, at, draft);
        match &question.asked.field {
            FormField::One { look, options } => {
                let given = question.given(draft);
                let is_point = |given: &Given| matches!(given, Given::Points(_) | Given::Choice(_));
                let (listed, beside): (Vec<_>, Vec<_>) = options
                    .iter()
                    .map(|option| (&option.given, &option.label))
                    .partition(|(given, _)| is_point(given));
                let pressed = list(ui, here, question, look, &listed, given.as_ref());
                let pressed = pressed.or(others(ui, here, &beside, given.as_ref()));
                pressed.into_iter().for_each(|given| step(commands, LaptopStep::Choose(given)));
            }
            FormField::Number { .. } | FormField::Text { .. } => {
                self.field.show(ui, here, question, at, draft, commands);
            }
        }
    }
}

/// Where the question is, the question, what leads to it and what helps.
fn head(ui: &mut Ui, here: &Here<'_>, question: &LaptopQuestion, at: usize, draft: &Draft) {
    let theme = theme::of(ui);
    let shown = here.laptop.form.shown(draft);
    let place = shown.iter().position(|other| *other == at).unwrap_or(0) + 1;
    let args = [("at", Arg::Count(place)), ("of", Arg::Count(shown.len()))];
    let position = here.view.texts().with("answer-position", &args);
    ui.horizontal(|ui| {
        ui.label(theme.text(Role::Legend, here.say(&question.part)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Legend, &position));
        });
    });
    let share = place as f32 / shown.len().max(1) as f32;
    progress_bar(ui, share, ui.available_width(), &position);
    ui.add_space(theme.tokens.space.m);
    let words = here.say(&question.asked.question);
    ui.add(egui::Label::new(theme.text(Role::Question, words)).wrap());
    ui.add_space(theme.tokens.space.xxs);
    let lead = question.lead.iter().chain(&question.asked.hint).map(|words| here.say(words));
    let how = question.is_described().then(|| here.tr("answer-guidance"));
    let lead: Vec<&str> = how.as_deref().into_iter().chain(lead).collect();
    wrapped(ui, Role::Second, &lead.join(" "));
    ui.add_space(theme.tokens.space.xs);
}

type Options<'a> = [(&'a Given, &'a Wording)];

/// The answers of the list; returns the one that was pressed.
fn list(
    ui: &mut Ui,
    here: &Here<'_>,
    question: &LaptopQuestion,
    look: &Look,
    options: &Options<'_>,
    given: Option<&Given>,
) -> Option<Given> {
    let code = question.asked.code.as_str();
    let point = match given {
        Some(Given::Points(raw)) => Some(*raw),
        _ => None,
    };
    let (state, enabled) = (here.view.state, here.view.open.can_answer());
    let kind = match look {
        Look::Levels => Kind::Levels,
        Look::Points => Kind::Points,
        Look::Rating { ends: Some((least, most)) } if options.len() == 11 => {
            let ends = [here.say(least), here.say(most)];
            let cells = Rating { code, ends, given: point, last: None, enabled };
            return rating(ui, state, &cells).1.map(Given::Points);
        }
        Look::Rating { .. } | Look::List => return rows(ui, here, options, given),
    };
    let words: Vec<Wording> = options.iter().map(|(_, label)| (*label).clone()).collect();
    let (words, last, beside) = (words.as_slice(), None, None);
    let shown = Cards { code, kind, words, given: point, last, enabled, keys: true, beside };
    cards(ui, state, &shown).1.map(Given::Points)
}

/// A row for each answer.
fn rows(
    ui: &mut Ui,
    here: &Here<'_>,
    options: &Options<'_>,
    given: Option<&Given>,
) -> Option<Given> {
    let height = theme::of(ui).tokens.size.row_table;
    let mut pressed = None;
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        for (at, (option, label)) in options.iter().enumerate() {
            let key = match option {
                Given::Points(raw) => raw.to_string(),
                _ if at < KEYS => (at + 1).to_string(),
                _ => String::new(),
            };
            let state = (given == Some(option), here.view.open.can_answer());
            let size = vec2(ui.available_width(), height);
            if sized_choice(ui, here.say(label), &key, state, size).clicked() {
                pressed = Some((*option).clone());
            }
        }
    });
    pressed
}

/// The answers that are none of the list: does not apply, don’t know.
fn others(
    ui: &mut Ui,
    here: &Here<'_>,
    options: &Options<'_>,
    given: Option<&Given>,
) -> Option<Given> {
    let mut pressed = None;
    ui.add_space(theme::of(ui).tokens.space.m);
    ui.horizontal_wrapped(|ui| {
        for (option, label) in options {
            let key = if **option == Given::NotApplicable { "N" } else { "D" };
            let chosen = given == Some(option);
            let enabled = here.view.open.can_answer();
            if choice(ui, here.say(label), key, chosen, enabled).clicked() {
                pressed = Some((*option).clone());
            }
        }
    });
    pressed
}
