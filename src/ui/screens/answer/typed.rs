//! A number or a text that is typed.

use egui::{Event, Id, Key, Ui};

use super::AnswerScreen;
use super::question::Here;
use crate::app::Command;
use crate::model::{Control, Language, Question, QuestionCode, Reply, RoundId, Sum};
use crate::text::{Arg, NumberFault, Texts, typed_number};
use crate::ui::widgets::{Field, field, notice_frame, wrapped};
use crate::ui::{Commands, keys, theme, theme::Role};

/// A number needs no more room than this.
const NUMBER_WIDTH: f32 = 240.0;

/// What is being typed, to which question, and what was said to it until then.
#[derive(Default)]
pub struct Typed {
    text: String,
    /// A number is written otherwise in another language.
    of: Option<(RoundId, QuestionCode, Language)>,
    given: Option<Reply>,
}

/// Why what was typed is no answer.
enum Misfit {
    /// It reads in two ways.
    TwoWays,
    /// No number, or none of those that are asked for.
    Other,
}

impl AnswerScreen {
    /// A number with its unit; what does not fit is said at once, and so is what it adds up to.
    pub(super) fn number(&mut self, ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Id {
        let id = ui.scope_id().with(("number", here.question.code.as_str()));
        let Control::Number { unit, .. } = &here.question.control else { return id };
        self.follow_reply(ui, here);
        begin_by_typing(ui, here, id);
        let space = theme::of(ui).tokens.space;
        let hint = range(here.texts(), here.question);
        let response = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width().min(NUMBER_WIDTH));
                let (label, note) = (here.say(&here.question.name), here.say(unit));
                let enabled = here.enabled();
                let look = Field { label, note, hint: &hint, rows: 0, enabled, id: Some(id) };
                field(ui, look, &mut self.typed.text)
            })
            .inner;
        self.wanted(&response);
        let read = read(here, &self.typed.text);
        if response.changed()
            && let Ok(reply) = &read
        {
            commands.send(Command::TypeReply(reply.clone()));
        }
        self.left(ui, &response, read.is_ok(), commands);
        ui.add_space(space.xs);
        match read {
            Ok(reply) => sums(ui, here, reply),
            Err(misfit) => warn(ui, &misfit.words(here)),
        }
        id
    }

    /// A text, on one line or several.
    pub(super) fn text(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        long: bool,
        commands: &mut Commands,
    ) -> Id {
        let id = ui.scope_id().with(("text", here.question.code.as_str()));
        self.follow_reply(ui, here);
        let (label, note) = (here.say(&here.question.name), here.texts().tr("question-may-stay"));
        let (rows, enabled) = (if long { 4 } else { 0 }, here.enabled());
        let look = Field { label, note: &note, hint: "", rows, enabled, id: Some(id) };
        let response = field(ui, look, &mut self.typed.text);
        self.wanted(&response);
        if response.changed() {
            let text = &self.typed.text;
            let reply = (!text.trim().is_empty()).then(|| Reply::Text(text.clone()));
            commands.send(Command::TypeReply(reply));
        }
        self.left(ui, &response, true, commands);
        id
    }

    /// What is being typed stays, and so does what does not fit, with the words why; anything else
    /// follows the document.
    fn follow_reply(&mut self, ui: &Ui, here: &Here<'_>) {
        let of = Some((here.view.round.id, here.question.code.clone(), here.texts().language()));
        let given = here.given().cloned();
        let is_number = matches!(here.question.control, Control::Number { .. });
        let misfits = is_number && read(here, &self.typed.text).is_err();
        let stays = ui.ctx().text_edit_focused() || (misfits && self.typed.given == given);
        if self.typed.of != of || !stays {
            self.typed.text = shown(here);
        }
        (self.typed.of, self.typed.given) = (of, given);
    }

    /// Enter is done with the field and goes on, unless what was typed does not fit; Esc brings
    /// back what was said before. Leaving it any way ends the step that undo takes back.
    fn left(&mut self, ui: &Ui, field: &egui::Response, fits: bool, commands: &mut Commands) {
        if !field.lost_focus() {
            return;
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        commands.send(Command::StopTyping);
        if pressed(Key::Escape) {
            self.typed = Typed::default();
        } else if pressed(Key::Enter) && fits {
            commands.send(Command::NextOpen);
        } else if pressed(Key::Enter) {
            field.request_focus();
        }
    }

    fn wanted(&self, response: &egui::Response) {
        if self.wants.is_some() {
            response.request_focus();
        }
    }
}

/// A digit goes into the field although nobody pointed at it.
fn begin_by_typing(ui: &Ui, here: &Here<'_>, id: Id) {
    let is_free = keys::are_free(ui.ctx(), here.view.state);
    let is_number = |event: &Event| {
        matches!(event, Event::Text(text)
            if text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '−'))
    };
    if here.enabled() && is_free && ui.input(|input| input.events.iter().any(is_number)) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The reply as it is written in the field.
fn shown(here: &Here<'_>) -> String {
    match (here.given(), &here.question.control) {
        (Some(Reply::Text(text)), _) => text.clone(),
        (Some(Reply::Amount(amount)), Control::Number { decimals, .. }) => {
            here.texts().decimal(*amount, usize::from(*decimals))
        }
        _ => String::new(),
    }
}

/// What was typed, as a reply; nothing where the field is empty.
fn read(here: &Here<'_>, typed: &str) -> Result<Option<Reply>, Misfit> {
    if typed.trim().is_empty() {
        // What is not typed, such as don't know, is not taken back by an empty field.
        let other = here.given().filter(|reply| !matches!(reply, Reply::Amount(_)));
        return Ok(other.cloned());
    }
    let Control::Number { decimals, .. } = here.question.control else { return Err(Misfit::Other) };
    let amount = typed_number(typed, here.texts().language()).map_err(Misfit::from)?;
    let shift = 10_f64.powi(i32::from(decimals));
    let is_written = ((amount * shift).round() / shift - amount).abs() < 1e-9;
    let reply = Reply::Amount(amount);
    if is_written && here.question.takes(&reply) { Ok(Some(reply)) } else { Err(Misfit::Other) }
}

/// The numbers that fit, in words.
fn range(texts: &Texts, question: &Question) -> String {
    let Control::Number { min, max, decimals, .. } = &question.control else {
        return String::new();
    };
    let number = |end: &Option<f64>| end.map(|end| texts.decimal(end, usize::from(*decimals)));
    match (number(min), number(max)) {
        (Some(min), Some(max)) => {
            let ends = [("min", Arg::Text(&min)), ("max", Arg::Text(&max))];
            texts.with("question-number-between", &ends)
        }
        (Some(min), None) => texts.with("question-number-least", &[("min", Arg::Text(&min))]),
        (None, Some(max)) => texts.with("question-number-most", &[("max", Arg::Text(&max))]),
        (None, None) => texts.tr("question-number-any"),
    }
}

impl From<NumberFault> for Misfit {
    fn from(fault: NumberFault) -> Self {
        match fault {
            NumberFault::TwoWays => Self::TwoWays,
            NumberFault::NotANumber => Self::Other,
        }
    }
}

impl Misfit {
    /// What to type instead, and what has become of the answer before.
    fn words(&self, here: &Here<'_>) -> String {
        let texts = here.texts();
        let instead = match self {
            Self::TwoWays => texts.tr("number-two-ways"),
            Self::Other => fits(texts, here.question),
        };
        let kept = matches!(here.given(), Some(Reply::Amount(_)));
        let kept = if kept { texts.tr("question-number-kept") } else { String::new() };
        format!("{instead} {kept}").trim().to_owned()
    }
}

/// Which numbers fit, and with how many decimals.
fn fits(texts: &Texts, question: &Question) -> String {
    let Control::Number { decimals, .. } = &question.control else { return String::new() };
    let range = range(texts, question);
    let fits = texts.with("question-number-fits", &[("range", Arg::Text(&range))]);
    let decimals = [("decimals", Arg::Count(usize::from(*decimals)))];
    format!("{fits} {}", texts.with("question-number-decimals", &decimals))
}

/// What the numbers of a sum are together, and whether that is too much.
fn sums(ui: &mut Ui, here: &Here<'_>, typed: Option<Reply>) {
    let code = &here.question.code;
    for sum in here.block.sums.iter().filter(|sum| sum.codes.contains(code)) {
        let Some(total) = total(here, sum, typed.as_ref()) else { continue };
        let decimals = |number: f64| usize::from(number.fract() != 0.0);
        let texts = here.texts();
        let (so_far, most) =
            (texts.decimal(total, decimals(total)), texts.decimal(sum.most, decimals(sum.most)));
        let args = [("total", Arg::Text(&so_far)), ("most", Arg::Text(&most))];
        let said = texts.with("question-sum", &args);
        if total > sum.most + 1e-9 {
            warn(ui, &format!("{said} {}", here.say(&sum.said)));
        } else {
            wrapped(ui, Role::Legend, &said);
        }
    }
}

/// The numbers of a sum together; none until two of them are given.
fn total(here: &Here<'_>, sum: &Sum, typed: Option<&Reply>) -> Option<f64> {
    let amount = |code: &QuestionCode| {
        let given = || here.view.round.reply(here.view.round.question(code)?);
        match if *code == here.question.code { typed } else { given() } {
            Some(Reply::Amount(amount)) => Some(*amount),
            _ => None,
        }
    };
    let amounts: Vec<f64> = sum.codes.iter().filter_map(amount).collect();
    (amounts.len() > 1).then(|| amounts.iter().sum())
}

fn warn(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    notice_frame(&theme, false).show(ui, |ui| {
        wrapped(ui, Role::Body, text);
    });
}
