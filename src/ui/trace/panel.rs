//! What the panel says: a score with everything below it, or the account of another figure.

use egui::{Align, Id, Label, Layout, Ui};

use super::{account, foot, score};
use crate::app::{Command, ScoreTrace, Traced};
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{close_button, notice_frame};
use crate::ui::{Class, Commands, View};

/// Shows everything above the foot; returns the first control, which closes the panel.
pub fn show(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) -> Option<Id> {
    let theme = theme::of(ui);
    ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    let first = head(ui, view, commands);
    match &traced.score {
        Some(found) => {
            if let Some(view) = of_its_round(view, found) {
                score::show(ui, &view, found, commands);
            }
        }
        None => account::show(ui, view, &traced.origin, commands),
    }
    first
}

/// Shows what can be done about the figure.
pub fn foot_ui(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) {
    let found = traced.score.as_ref();
    if let Some((found, view)) = found.and_then(|found| Some((found, of_its_round(view, found)?))) {
        foot::foot_ui(ui, &view, found, commands);
    }
}

/// The view of the round that a score is of.
fn of_its_round<'a>(view: &View<'a>, found: &ScoreTrace) -> Option<View<'a>> {
    let round = view.open.document.round(found.round)?;
    Some(View { round, ..*view })
}

fn head(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
    let theme = theme::of(ui);
    let row = ui.horizontal(|ui| {
        ui.label(theme.text(Role::Legend, view.texts().tr("trace-title")));
        // A page of its own has its way back above.
        if view.class == Class::Tiny {
            return None;
        }
        let close = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let close = close_button(ui, &view.texts().tr("shell-close"));
            if close.clicked() {
                commands.send(Command::CloseTrace);
            }
            close.id
        });
        Some(close.inner)
    });
    row.inner
}

/// Words over the whole width.
pub(super) fn say(ui: &mut Ui, role: Role, text: &str) {
    ui.add(Label::new(theme::of(ui).text(role, text)).wrap());
}

/// What is withheld and why, or is not as one might expect: a box each.
pub(super) fn notices_ui(ui: &mut Ui, notices: &[String]) {
    let theme = theme::of(ui);
    for notice in notices {
        ui.add_space(theme.tokens.space.xxs);
        notice_frame(&theme, false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, Role::Legend, notice);
        });
    }
}
