//! Which blocks the round asks beside its questionnaire.

use egui::{Checkbox, ScrollArea, Ui};

use super::{close, notice, title};
use crate::app::{Command, Open, State, block_progress, choosable, kpi_progress};
use crate::model::{Block, QuestionnaireId, Round, RoundId};
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is chosen.
#[derive(Default)]
pub struct Form {
    chosen: Option<(RoundId, Vec<QuestionnaireId>)>,
}

impl Form {
    /// Shows a switch for each block; a round that is closed shows what it asked.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        let Some(round) = open.round() else { return };
        let kept = self.chosen.take().filter(|(of, _)| *of == round.id).map(|(_, chosen)| chosen);
        let mut chosen = kept.unwrap_or_else(|| asked(round));
        let can = open.can_answer();
        title(ui, &texts.with("dialog-blocks-title", &[("round", Arg::Text(&round.name))]));
        if can {
            wrapped(ui, Role::Second, &texts.tr("dialog-blocks-text"));
        } else {
            notice(ui, &read_only(texts, open, round));
        }
        let space = theme::of(ui).tokens.space;
        ui.add_space(space.xs);
        let blocks = choosable(&state.library, round);
        if blocks.is_empty() {
            wrapped(ui, Role::Body, &texts.tr("dialog-blocks-none"));
        }
        let height = (ui.ctx().content_rect().height() - 300.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for block in &blocks {
                row(ui, texts, round, block, &mut chosen, can);
            }
        });
        ui.add_space(space.xs);
        if !can {
            close(ui, state, commands);
            return;
        }
        let minutes = blocks.iter().filter(|block| chosen.contains(&block.id));
        let minutes: usize = minutes.map(|block| usize::from(block.minutes)).sum();
        wrapped(
            ui,
            Role::Body,
            &texts.with("dialog-blocks-total", &[("minutes", Arg::Count(minutes))]),
        );
        ui.add_space(space.xs);
        ui.horizontal(|ui| {
            let save = ui.add(Button::primary(&texts.tr("dialog-blocks-save")));
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

/// Why nothing can be chosen.
fn read_only(texts: &Texts, open: &Open, round: &Round) -> String {
    match open.can_edit() {
        true => texts.with("answer-closed", &[("round", Arg::Text(&round.name))]),
        false => texts.tr("answer-read-only"),
    }
}

/// One block: what it tells, how long it takes and what has been said to it.
fn row(
    ui: &mut Ui,
    texts: &Texts,
    round: &Round,
    block: &Block,
    chosen: &mut Vec<QuestionnaireId>,
    can: bool,
) {
    let theme = theme::of(ui);
    let language = texts.language();
    let mut on = chosen.contains(&block.id);
    ui.spacing_mut().item_spacing.y = 0.0;
    // The words below stand under the title, beside the box.
    ui.spacing_mut().indent = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let name = theme.text(Role::Heading, block.title.get(language));
    if ui.add_enabled(can, Checkbox::new(&mut on, name)).changed() {
        chosen.retain(|id| *id != block.id);
        if on {
            chosen.push(block.id.clone());
        }
    }
    ui.indent(block.id.as_str(), |ui| {
        wrapped(ui, Role::Body, block.about.get(language));
        let facts = [minutes(texts, block), Some(said(texts, round, block, on))];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        wrapped(ui, Role::Legend, facts.join(" ").trim());
    });
    ui.add_space(theme.tokens.space.xs);
}

fn minutes(texts: &Texts, block: &Block) -> Option<String> {
    let minutes = usize::from(block.minutes);
    (minutes > 0).then(|| texts.with("blocks-minutes", &[("minutes", Arg::Count(minutes))]))
}

/// What has been said to it; what of it is kept, where it is left out.
fn said(texts: &Texts, round: &Round, block: &Block, on: bool) -> String {
    let (key, (done, total)) = match block.kpis.is_empty() {
        true => ("dialog-blocks-answered", block_progress(round, block)),
        false => ("dialog-blocks-figures", kpi_progress(round, block)),
    };
    match (done, on) {
        (0, _) => String::new(),
        (_, true) => texts.with(key, &[("done", Arg::Count(done)), ("total", Arg::Count(total))]),
        (_, false) => texts.with("dialog-blocks-kept", &[("count", Arg::Count(done))]),
    }
}
