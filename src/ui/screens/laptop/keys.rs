//! The keys of the laptop that goes round. Typing in a field never answers.

use egui::{Key, Modifiers, Ui};

use super::{Here, step};
use crate::app::{FormField, FormQuestion, Given, LaptopPage, LaptopStep, Look};
use crate::ui::controls::{DIGITS, number, pressed};
use crate::ui::{Commands, keys};

/// Sends what the keys ask for.
pub fn listen(ui: &Ui, here: &Here<'_>, commands: &mut Commands) {
    if !keys::are_free(ui.ctx(), here.view.state) || !here.view.open.can_answer() {
        return;
    }
    let plain = |key| pressed(ui, Modifiers::NONE, key);
    if let LaptopPage::Question(at) = here.laptop.page {
        let question = here.laptop.form.questions.get(at);
        let given = question.and_then(|question| given(ui, &question.asked));
        given.into_iter().for_each(|given| step(commands, LaptopStep::Choose(given)));
    }
    // What has the focus is pressed by Enter.
    if ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    let (back, on) = match here.laptop.page {
        LaptopPage::Welcome => (None, Some(LaptopStep::Begin)),
        LaptopPage::Question(_) => (Some(LaptopStep::Back), Some(LaptopStep::Next)),
        LaptopPage::Last => (Some(LaptopStep::Back), None),
        LaptopPage::Done => (None, Some(LaptopStep::HandOn)),
        LaptopPage::Unfinished | LaptopPage::Sending => (None, None),
    };
    let is_question = matches!(here.laptop.page, LaptopPage::Question(_));
    if let Some(back) = back.filter(|_| plain(Key::ArrowLeft)) {
        step(commands, back);
    } else if let Some(on) =
        on.filter(|_| plain(Key::Enter) || is_question && plain(Key::ArrowRight))
    {
        step(commands, on);
    }
}

/// The answer whose key was pressed.
fn given(ui: &Ui, asked: &FormQuestion) -> Option<Given> {
    let FormField::One { look, options } = &asked.field else { return None };
    let offered = |given: &Given| options.iter().any(|option| option.given == *given);
    let plain = |key| pressed(ui, Modifiers::NONE, key);
    if offered(&Given::NotApplicable) && plain(Key::N) {
        return Some(Given::NotApplicable);
    }
    if offered(&Given::DontKnow) && plain(Key::D) {
        return Some(Given::DontKnow);
    }
    if *look != Look::List {
        return number(ui, DIGITS.len()).map(Given::Points).filter(offered);
    }
    let choices = options.iter().filter(|option| matches!(option.given, Given::Choice(_)));
    let mut keys = choices.zip(DIGITS.into_iter().skip(1).take(super::question::KEYS));
    keys.find(|(_, key)| plain(*key)).map(|(option, _)| option.given.clone())
}
