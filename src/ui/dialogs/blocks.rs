//! Which blocks the round asks beside its questionnaire.

use egui::{ScrollArea, Ui};

use super::title;
use crate::app::{Command, Open, State, block_progress, offered};
use crate::model::{Block, QuestionnaireId, Round, RoundId};
use crate::text::Arg;
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is chosen.
#[derive(Default)]
pub struct Form {
    chosen: Option<(RoundId, Vec<QuestionnaireId>)>,
}

impl Form {
    /// Shows a switch for each block.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(round) = state.open.as_ref().and_then(Open::round) else { return };
        let kept = self.chosen.take().filter(|(of, _)| *of == round.id).map(|(_, chosen)| chosen);
        let mut chosen = kept.unwrap_or_else(|| asked(round));
        title(ui, &texts.with("dialog-blocks-title", &[("round", Arg::Text(&round.name))]));
        wrapped(ui, Role::Second, &texts.tr("dialog-blocks-text"));
        ui.add_space(theme::of(ui).tokens.space.xs);
        let height = (ui.ctx().content_rect().height() - 280.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for block in offered(&state.library) {
                row(ui, state, round, block, &mut chosen);
            }
        });
        ui.add_space(theme::of(ui).tokens.space.xs);
        ui.horizontal(|ui| {
            let can = state.open.as_ref().is_some_and(Open::can_answer);
            let save = ui.add(Button::primary(&texts.tr("dialog-blocks-save")).enabled(can));
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            } else if save.clicked() {
                commands.send(Command::SetBlocks(chosen.clone()));
            }
        });
        self.chosen = Some((round.id, chosen));
    }
}

fn asked(round: &Round) -> Vec<QuestionnaireId> {
    round.blocks.iter().map(|block| block.id.clone()).collect()
}

/// One block: what it tells, how long it takes and what has been said to it.
fn row(
    ui: &mut Ui,
    state: &State,
    round: &Round,
    block: &Block,
    chosen: &mut Vec<QuestionnaireId>,
) {
    let texts = &state.texts;
    let theme = theme::of(ui);
    let language = texts.language();
    let mut on = chosen.contains(&block.id);
    let name = block.title.get(language);
    if ui.checkbox(&mut on, theme.text(Role::Body, name)).changed() {
        chosen.retain(|id| *id != block.id);
        if on {
            chosen.push(block.id.clone());
        }
    }
    let (done, _) = block_progress(round, block);
    let minutes = texts.with("blocks-minutes", &[("minutes", Arg::Count(block.minutes.into()))]);
    let about = format!("{} {minutes}", block.about.get(language));
    ui.indent(block.id.as_str(), |ui| {
        wrapped(ui, Role::Legend, &about);
        if done > 0 && !on {
            let kept = [("count", Arg::Count(done))];
            wrapped(ui, Role::Legend, &texts.with("dialog-blocks-kept", &kept));
        }
    });
    ui.add_space(theme.tokens.space.xxs);
}
