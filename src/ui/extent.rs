//! What a new assessment or a new round asks: the full questionnaire, the pulse, or one of one's own.

use egui::{ComboBox, Ui};

use super::widgets::{segmented, wrapped};
use super::{theme, theme::Role};
use crate::app::{Extent, State, effort, own_questionnaires, questionnaire};
use crate::text::Arg;

/// Shows the choice. One's own are offered only where there are any.
pub fn choose(ui: &mut Ui, state: &State, chosen: &mut Extent) {
    let texts = &state.texts;
    let own = own_questionnaires(&state.library);
    // It may be gone from the folder since it was chosen.
    if questionnaire(&state.library, chosen).is_none() {
        *chosen = Extent::Full;
    }
    let mut names = vec![texts.tr("start-form-full"), texts.tr("start-form-pulse")];
    names.extend((!own.is_empty()).then(|| texts.tr("extent-own")));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = match chosen {
        Extent::Full => 0,
        Extent::Pulse => 1,
        Extent::Own(_) => 2,
    };
    let label = texts.tr("start-form-extent");
    match (segmented(ui, &label, &names, Some(at), true), own.first()) {
        (Some(0), _) => *chosen = Extent::Full,
        (Some(1), _) => *chosen = Extent::Pulse,
        (Some(2), Some(first)) if at != 2 => *chosen = Extent::Own(first.id.clone()),
        _ => {}
    }
    let Extent::Own(id) = chosen else { return };
    let language = texts.language();
    let title = own.iter().find(|it| it.id == *id).map(|it| it.title.get(language));
    let response = ComboBox::from_id_salt("own questionnaire")
        .width(ui.available_width())
        .wrap()
        .selected_text(theme::of(ui).text(Role::Body, title.unwrap_or_default()))
        .show_ui(ui, |ui| {
            for it in &own {
                ui.selectable_value(id, it.id.clone(), it.title.get(language));
            }
        })
        .response;
    let which = texts.tr("extent-which");
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(&*which));
}

/// How many items there are, and how long they and the other parts take: a sentence for each kind of
/// part.
pub fn about(ui: &mut Ui, state: &State, chosen: &Extent) {
    let Some(effort) = effort(&state.library, chosen) else { return };
    let items = ("items", Arg::Count(effort.items));
    let said = [
        ("start-form-items", effort.minutes),
        ("start-form-parts", effort.parts),
        ("start-form-later", effort.later),
    ];
    let said = said.into_iter().filter(|(_, minutes)| *minutes > 0);
    let said = said
        .map(|(key, minutes)| state.texts.with(key, &[items, ("minutes", Arg::Count(minutes))]));
    wrapped(ui, Role::Legend, &said.collect::<Vec<_>>().join(" "));
}
