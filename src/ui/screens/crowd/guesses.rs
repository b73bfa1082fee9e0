//! What the organization believed of its customers: estimates, and the guess round.

use egui::Ui;

use super::Here;
use super::layout::{heading, tall};
use crate::method::Withheld;
use crate::method::findings::crowd::CalibrationFinding;
use crate::model::Control;
use crate::prose;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{guess, theme, theme::Role};

/// Whether anybody estimated or guessed.
pub fn is_shown(here: &Here<'_>) -> bool {
    here.crowd.guesses.is_some() || estimates(here).next().is_some()
}

/// Those who estimated; a role in which nobody did is nothing to tell.
fn estimates<'a>(here: &Here<'a>) -> impl Iterator<Item = &'a CalibrationFinding> {
    here.crowd.calibration.iter().filter(|one| one.withheld != Some(Withheld::Nobody))
}

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, least: f32) -> f32 {
    let texts = here.texts();
    let space = theme::of(ui).tokens.space;
    tall(ui, least, |ui| {
        heading(ui, &texts.tr("guess-title"));
        for found in estimates(here) {
            wrapped(ui, Role::Body, &prose::calibration(texts, &who(here, found), found));
            ui.add_space(space.xxs);
        }
        if here.crowd.guesses.is_some() {
            ui.add_space(space.xs);
            rule(ui);
            ui.add_space(space.xs);
            wrapped(ui, Role::LegendStrong, &texts.tr("guess-round"));
            guess::block(ui, here.view.state, Some(here.crowd));
        }
    })
}

/// Everybody, or the name of a role.
fn who(here: &Here<'_>, found: &CalibrationFinding) -> String {
    let texts = here.texts();
    if found.everybody {
        return texts.tr("guess-everybody");
    }
    let Some(role) = &found.role else { return texts.tr("units-untold") };
    let mut questions = here.view.round.blocks.iter().flat_map(|block| block.questions());
    let choice = questions.find_map(|question| match &question.control {
        Control::Choice { choices, .. } => {
            choices.iter().find(|choice| choice.code.as_str() == role)
        }
        _ => None,
    });
    choice.map_or_else(|| role.clone(), |choice| choice.label.get(texts.language()).to_owned())
}
