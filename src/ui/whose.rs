//! Whose figures a page shows: the organization's own, or those of a side of the crowd.

use egui::Ui;

use super::View;
use super::widgets::chooser;
use crate::model::Side;
use crate::prose;
use crate::text::Arg;

/// Whether there are figures of others than the organization itself.
pub fn is_choice(view: &View<'_>) -> bool {
    !view.open.seen.is_empty()
}

/// What is chosen, where it is there: another round may lack it, and the choice stays for the next.
pub fn there(view: &View<'_>, whose: Option<Side>) -> Option<Side> {
    whose.filter(|side| view.open.seen.contains_key(side))
}

/// The choice; nothing where there is none.
pub fn choose_ui(ui: &mut Ui, view: &View<'_>, whose: &mut Option<Side>) {
    if !is_choice(view) {
        return;
    }
    let texts = view.texts();
    let others = view.open.seen.keys().copied().map(Some);
    let sides: Vec<Option<Side>> = std::iter::once(None).chain(others).collect();
    let names: Vec<String> = sides.iter().map(|side| prose::whose(texts, *side)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = sides.iter().position(|side| *side == there(view, *whose));
    let now = chosen.and_then(|at| names.get(at)).copied().unwrap_or_default();
    let said = texts.with("results-whose", &[("whose", Arg::Text(now))]);
    let name = texts.tr("results-whose-name");
    if let (_, Some(at)) = chooser(ui, &name, &said, &names, chosen) {
        *whose = sides.get(at).copied().flatten();
    }
}
