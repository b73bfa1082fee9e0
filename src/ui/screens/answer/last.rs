//! What was said in the earlier round, hidden until this round has its reply: nobody just repeats.

use egui::Ui;

use super::question::Here;
use crate::model::{Control, Item, Question, Reply, Round, Value};
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{View, theme, theme::Role};

/// The answer of the compared round to an item that meant the same.
pub fn answer<'a>(
    view: &View<'a>,
    item: &Item,
    given: Option<Value>,
) -> Option<(&'a Round, Value)> {
    let show = given.is_some() || view.state.settings.show_last_answer;
    let findings = view.findings()?;
    let round = view.open.document.round(findings.compared?)?;
    let value = findings.item(&item.code)?.answer_before?;
    show.then_some((round, value))
}

/// The compared round and its reply, where the question takes such a reply.
fn reply<'a>(here: &Here<'a>) -> Option<(&'a Round, &'a Reply)> {
    let show = here.given().is_some() || here.view.state.settings.show_last_answer;
    let round = here.view.open.document.round(here.view.findings()?.compared?)?;
    let reply = round.reply(round.question(&here.question.code)?)?;
    (show && here.question.takes(reply)).then_some((round, reply))
}

/// Name of the compared round, and the point that was chosen then.
pub fn point<'a>(here: &Here<'a>) -> Option<(&'a str, u8)> {
    match reply(here)? {
        (round, Reply::Points(raw)) => Some((&round.name, *raw)),
        _ => None,
    }
}

/// The last reply in a line, where no card carries it.
pub fn line(ui: &mut Ui, here: &Here<'_>) {
    let Some((round, reply)) = reply(here) else { return };
    let texts = here.texts();
    let name = ("round", Arg::Text(&round.name));
    let text = match reply {
        Reply::NotApplicable => texts.with("answer-last-na", &[name]),
        Reply::DontKnow => texts.with("answer-last-dk", &[name]),
        _ => {
            let Some(what) = said(here, here.question, reply) else { return };
            texts.with("answer-last-said", &[name, ("what", Arg::Text(&what))])
        }
    };
    ui.add_space(theme::of(ui).tokens.space.xs);
    wrapped(ui, Role::Legend, &text);
}

/// A reply in words; none where the cards show it.
fn said(here: &Here<'_>, question: &Question, reply: &Reply) -> Option<String> {
    match (reply, &question.control) {
        (Reply::Points(raw), Control::Rating { .. }) => Some(raw.to_string()),
        (Reply::Amount(amount), Control::Number { unit, decimals, .. }) => {
            let number = here.texts().decimal(*amount, usize::from(*decimals));
            Some(format!("{number} {}", here.say(unit)))
        }
        (Reply::Choice(code), _) => {
            let choices = here.choices_of(question);
            choices.into_iter().find(|(other, _)| other == code).map(|(_, label)| label)
        }
        (Reply::Text(text), _) => Some(text.clone()),
        _ => None,
    }
}
