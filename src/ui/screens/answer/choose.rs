//! One of a list.

use egui::{Align, Id, Layout, Ui, vec2};

use super::question::Here;
use crate::app::Command;
use crate::model::Reply;
use crate::ui::controls::sized_choice;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, theme, theme::Role};

/// Keys 1–9 choose.
pub const KEYS: usize = 9;
/// Rows are no wider than their words can be read.
const WIDEST: f32 = 480.0;

/// Shows the list, a row for each; returns the first row.
pub fn show(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) -> Option<Id> {
    let choices = here.choices();
    if choices.is_empty() {
        wrapped(ui, Role::Second, &here.texts().tr("question-nothing-to-choose"));
    }
    let theme = theme::of(ui);
    let mut first = None;
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        for (at, (code, label)) in choices.into_iter().enumerate() {
            let key = if at < KEYS { (at + 1).to_string() } else { String::new() };
            let reply = Reply::Choice(code);
            let chosen = here.given() == Some(&reply);
            let size = vec2(ui.available_width(), theme.tokens.size.row_table);
            let response = sized_choice(ui, &label, &key, (chosen, here.enabled()), size);
            first = first.or(Some(response.id));
            if response.clicked() {
                commands.send(Command::Reply(reply));
            }
        }
    });
    first
}
