//! What a new assessment or a new round asks: the full questionnaire, the pulse, or one of one's own.

use egui::{ComboBox, Ui};

use super::widgets::{segmented, wrapped};
use super::{theme, theme::Role};
use crate::app::{Extent, State, own_questionnaires, questionnaire};
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

/// How many items there are and how long they take.
pub fn about(ui: &mut Ui, state: &State, chosen: &Extent) {
    let Some(it) = questionnaire(&state.library, chosen) else { return };
    let args =
        [("items", Arg::Count(it.items().count())), ("minutes", Arg::Count(it.minutes.into()))];
    wrapped(ui, Role::Legend, &state.texts.with("extent-about", &args));
}
