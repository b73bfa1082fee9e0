//! One of a list.

use egui::{Align, Id, Layout, Ui, vec2};

use super::{item, question::Here};
use crate::app::Command;
use crate::model::{ChoicesFrom, Control, Language, Question, Reading, Reply, Round};
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, theme, theme::Role};

/// Keys 1–9 choose.
pub const KEYS: usize = 9;
/// Rows are no wider than their words can be read.
const WIDEST: f32 = 480.0;

/// The choices with their codes, from the file or from where it says.
pub fn choices(round: &Round, question: &Question, language: Language) -> Vec<(String, String)> {
    let Control::Choice { choices, from } = &question.control else { return Vec::new() };
    let sections = || round.blocks.iter().flat_map(|block| &block.sections);
    match from {
        Some(ChoicesFrom::Themes) => {
            let themes = round.questionnaire.themes();
            let theme = |theme: &crate::model::Theme| {
                (theme.code.to_string(), theme.name.get(language).to_owned())
            };
            themes.map(|(_, of)| theme(of)).collect()
        }
        Some(ChoicesFrom::Feelings) => {
            let clusters = sections().filter(|s| s.reading == Some(Reading::Emotion));
            let feelings = clusters.flat_map(|section| &section.questions);
            feelings.map(|q| (q.code.to_string(), q.name.get(language).to_owned())).collect()
        }
        Some(ChoicesFrom::Moments) => {
            let moments = round.journeys.iter().flat_map(|journey| &journey.moments);
            moments.map(|moment| (moment.name.clone(), moment.name.clone())).collect()
        }
        // Lists that only the people who are asked belong to.
        Some(ChoicesFrom::Units | ChoicesFrom::Roles) | None => {
            let label = |choice: &crate::model::Choice| {
                (choice.code.to_string(), choice.label.get(language).to_owned())
            };
            choices.iter().map(label).collect()
        }
    }
}

/// Shows the list, a row for each; returns the first row.
pub fn show(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
    let choices = choices(here.view.round, here.question, here.texts().language());
    if choices.is_empty() {
        wrapped(ui, Role::Second, &here.texts().tr("question-nothing-to-choose"));
    }
    let theme = theme::of(ui);
    let mut first = None;
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        for (at, (code, label)) in choices.into_iter().enumerate() {
            let key = if at < KEYS { (at + 1).to_string() } else { String::new() };
            let reply = Reply::Choice(code);
            let chosen = here.given() == Some(&reply);
            let size = vec2(ui.available_width(), theme.tokens.size.row_table);
            let response = item::sized_choice(ui, &label, &key, (chosen, here.enabled()), size);
            first = first.or(Some(response.id));
            if response.clicked() {
                commands.send(Command::Reply(reply));
            }
        }
    });
    first
}
