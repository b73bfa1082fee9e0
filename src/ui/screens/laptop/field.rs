//! A number or a text that is typed.

use egui::{Key, Modifiers, Ui};

use super::{Here, step};
use crate::app::{FormField, LaptopQuestion, LaptopStep};
use crate::model::{Draft, Language, Reply};
use crate::text::typed_number;
use crate::ui::controls::pressed;
use crate::ui::widgets::{Field, field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// A number needs no more room than this.
const NUMBER_WIDTH: f32 = 240.0;

/// What is being typed, to which question, and in which language a number is written.
#[derive(Default)]
pub struct Typed {
    text: String,
    of: Option<(usize, Language)>,
}

impl Typed {
    /// Shows the field, which has the focus from the start.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        question: &LaptopQuestion,
        at: usize,
        draft: &Draft,
        commands: &mut Commands,
    ) {
        let language = here.view.texts().language();
        let is_new = self.of != Some((at, language));
        if is_new {
            self.of = Some((at, language));
            self.text = shown(here, question, draft);
        }
        let long = matches!(question.asked.field, FormField::Text { long: true });
        let (label, note) = label(here, question);
        let enabled = here.view.open.can_answer();
        let rows = if long { 4 } else { 0 };
        let look = Field { label, note: &note, hint: "", rows, enabled, id: None };
        // Enter alone begins a new line there.
        let is_over = long && ui.ctx().text_edit_focused();
        if is_over && pressed(ui, Modifiers::COMMAND, Key::Enter) {
            step(commands, LaptopStep::Next);
        }
        let response = ui
            .scope(|ui| {
                if matches!(question.asked.field, FormField::Number { .. }) {
                    ui.set_max_width(ui.available_width().min(NUMBER_WIDTH));
                }
                field(ui, look, &mut self.text)
            })
            .inner;
        if is_new {
            response.request_focus();
        }
        let read = read(question, &self.text, language);
        if response.changed()
            && let Ok(reply) = &read
        {
            step(commands, LaptopStep::Type(reply.clone()));
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if entered && read.is_ok() {
            step(commands, LaptopStep::Next);
        }
        ui.add_space(theme::of(ui).tokens.space.xs);
        if read.is_err() {
            wrapped(ui, Role::Body, &here.tr("laptop-number-bad"));
        }
        if let Some(said) = here.laptop.form.passed(at, draft) {
            wrapped(ui, Role::Body, here.say(said));
        }
    }
}

/// The name of the field, and the unit or that it may stay empty.
fn label<'a>(here: &Here<'a>, question: &'a LaptopQuestion) -> (&'a str, String) {
    let note = match &question.asked.field {
        FormField::Number { unit, .. } => here.say(unit).to_owned(),
        _ => here.tr("question-may-stay"),
    };
    (here.say(&question.asked.name), note)
}

fn shown(here: &Here<'_>, question: &LaptopQuestion, draft: &Draft) -> String {
    match question.typed(draft) {
        Some(Reply::Text(text)) => text.clone(),
        Some(Reply::Amount(amount)) => here.view.texts().exact(*amount, 0),
        _ => String::new(),
    }
}

/// What was typed as an answer; an error where it is no number that fits.
fn read(question: &LaptopQuestion, text: &str, language: Language) -> Result<Option<Reply>, ()> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let FormField::Number { min, max, decimals, .. } = &question.asked.field else {
        return Ok(Some(Reply::Text(text.to_owned())));
    };
    let amount = typed_number(text, language).map_err(|_| ())?;
    let scale = 10_f64.powi((*decimals).into());
    let fits = min.is_none_or(|min| amount >= min)
        && max.is_none_or(|max| amount <= max)
        && (amount * scale).fract().abs() < 1e-9;
    if fits { Ok(Some(Reply::Amount(amount))) } else { Err(()) }
}
