//! The form that a side is handed: whose, for what, and what it cannot.

use egui::{ScrollArea, Ui};

use super::import::side;
use super::{close, notice, title};
use crate::app::{Asking, Command, Form as Written, State, asks};
use crate::model::{Round, RoundId, Side};
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is chosen, and what the form would ask.
#[derive(Default)]
pub struct Form {
    side: Option<Side>,
    written: Option<Written>,
    asking: Option<(RoundId, Side, Asking)>,
}

impl Form {
    /// Shows the choices and what they mean.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(round) = state.open.as_ref().and_then(|open| open.round()) else {
            return close(ui, state, commands);
        };
        let space = theme::of(ui).tokens.space;
        title(ui, &texts.tr("send-title"));
        let height = (ui.ctx().content_rect().height() - 230.0).max(120.0);
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        let area = area.auto_shrink([false, true]);
        let chosen = area.show(ui, |ui| self.choose(ui, state, round)).inner;
        ui.add_space(space.m);
        ui.horizontal_wrapped(|ui| {
            let words = texts.tr("send-save");
            let save = ui.add(Button::primary(&words).enabled(chosen.is_some())).clicked();
            if let Some((side, written)) = chosen.filter(|_| save) {
                commands.send(Command::AskForm(side, written));
            }
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            }
        });
    }

    /// Who answers and for what; none where nobody is asked anything.
    fn choose(&mut self, ui: &mut Ui, state: &State, round: &Round) -> Option<(Side, Written)> {
        let (texts, space) = (&state.texts, theme::of(ui).tokens.space);
        wrapped(ui, Role::Second, &texts.tr("send-about"));
        ui.add_space(space.xs);
        let side = side(ui, texts, "send-whose", self.side.get_or_insert(Side::Staff));
        // A form is made at once, and not again for each frame.
        if !matches!(&self.asking, Some((of, who, _)) if *of == round.id && *who == side) {
            self.asking = Some((round.id, side, asks(&state.library, round, side)));
        }
        ui.add_space(space.s);
        let written = written(ui, texts, self.written.get_or_insert(Written::LimeSurvey));
        ui.add_space(space.xs);
        wrapped(ui, Role::Body, &texts.tr(what_to_do(written)));
        let (_, _, asking) = self.asking.as_ref()?;
        limits(ui, texts, written, asking);
        (asking.questions > 0).then_some((side, written))
    }
}

fn written(ui: &mut Ui, texts: &Texts, chosen: &mut Written) -> Written {
    let names = Written::ALL.map(Written::name);
    let at = Written::ALL.iter().position(|form| form == chosen);
    wrapped(ui, Role::LegendStrong, &texts.tr("send-for"));
    let pressed = segmented(ui, &texts.tr("send-for"), &names, at, true);
    if let Some(form) = pressed.and_then(|at| Written::ALL.get(at)) {
        *chosen = *form;
    }
    *chosen
}

/// What the form asks, and what it cannot.
fn limits(ui: &mut Ui, texts: &Texts, written: Written, asking: &Asking) {
    if asking.questions == 0 {
        return notice(ui, &texts.tr("crowd-form-nothing"));
    }
    let count = texts.with("send-questions", &[("count", Arg::Count(asking.questions))]);
    wrapped(ui, Role::Body, &count);
    if asking.drawn_order && !draws_an_order(written) {
        notice(ui, &texts.tr("send-no-order"));
    }
    if !asking.left_out.is_empty() {
        wrapped(ui, Role::LegendStrong, &texts.tr("send-left-out"));
    }
    for left in &asking.left_out {
        wrapped(ui, Role::Legend, &prose::left_out(texts, left));
    }
}

fn what_to_do(form: Written) -> &'static str {
    match form {
        Written::LimeSurvey => "send-do-limesurvey",
        Written::XlsForm => "send-do-xlsform",
        Written::SurveyJs => "send-do-surveyjs",
        Written::Csv => "send-do-csv",
        Written::Xlsx => "send-do-xlsx",
    }
}

/// Whether each respondent gets an order of their own.
fn draws_an_order(form: Written) -> bool {
    matches!(form, Written::LimeSurvey | Written::SurveyJs)
}
