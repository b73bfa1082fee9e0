//! Own vision and listening of a crowd.

use egui::Ui;

use super::layout::{gap, heading, tall};
use super::{Hands, Here};
use crate::depict::Origin;
use crate::model::Reading;
use crate::prose;
use crate::ui::theme::Role;
use crate::ui::trace::Asked;
use crate::ui::widgets::wrapped;

/// The card; nothing where the side was not asked.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    let Some(stage) = &here.side.blocks.stage else { return };
    let (texts, language) = (here.texts(), here.texts().language());
    let mut blocks = here.view.round.blocks.iter();
    let is_listening = |block: &&std::sync::Arc<crate::model::Block>| {
        block.sections.iter().any(|section| section.reading == Some(Reading::Listening))
    };
    let words = blocks
        .find(is_listening)
        .and_then(|block| stage.quadrant.and_then(|quadrant| prose::quadrant(block, quadrant)));
    tall(ui, 0.0, |ui| {
        heading(ui, &texts.tr("stage-title"));
        if let Some(words) = words {
            wrapped(ui, Role::Heading, words.name.get(language));
            wrapped(ui, Role::Body, words.advice.get(language));
        }
        let said = prose::stage_sentence(texts, stage);
        let origin = Origin::Listening(Some(here.side.side));
        let asked = Asked { of: Some(&origin), label: &said };
        let Hands { looked, commands } = hands;
        let content = |ui: &mut Ui| drop(wrapped(ui, Role::Second, &said));
        looked.rows.block(ui, here.view, asked, content, commands);
    });
    gap(ui);
}
