//! Before there is any figure.

use egui::{Id, Ui};

use super::page;
use crate::app::{Command, Screen};
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, View};

/// What has to be done first; returns the way to it.
pub fn show(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
    page(ui, view.class, "results_none", |ui| {
        let theme = theme::of(ui);
        let texts = view.texts();
        let title = theme.text(Role::PageSentence, texts.tr("results-empty"));
        ui.add(egui::Label::new(title).wrap());
        let crowd = view.open.crowd.as_deref();
        if crowd.is_some_and(|crowd| crowd.sealed && !crowd.sides.is_empty()) {
            wrapped(ui, Role::Second, &texts.tr("results-sealed"));
        }
        ui.add_space(theme.tokens.space.xs);
        let go_on = ui.add(Button::primary(&texts.tr("results-continue")));
        if go_on.clicked() {
            commands.send(Command::Show(Screen::Answer));
        }
        Some(go_on.id)
    })
}
