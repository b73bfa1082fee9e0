//! What came of the guess round, wherever it is shown: how near the crowd was, and why.

use egui::Ui;

use super::widgets::wrapped;
use super::{theme, theme::Role};
use crate::app::State;
use crate::method::findings::crowd::CrowdFindings;
use crate::prose;

/// The finding with the diversity prediction theorem in the crowd's own numbers; where there is none
/// yet, why.
pub fn block(ui: &mut Ui, state: &State, crowd: Option<&CrowdFindings>) {
    let texts = &state.texts;
    let found = crowd.and_then(|crowd| crowd.guesses.as_ref());
    let Some(words) = found.map(|found| prose::guess(texts, found)) else {
        wrapped(ui, Role::Body, &texts.tr("guess-nobody"));
        return;
    };
    let space = theme::of(ui).tokens.space;
    wrapped(ui, Role::Heading, &words.sentence);
    for line in &words.theorem {
        wrapped(ui, Role::Body, line);
    }
    ui.add_space(space.xs);
    wrapped(ui, Role::Second, &words.meaning);
}
