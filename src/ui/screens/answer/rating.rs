//! A rating 0–10.

use egui::{Id, Ui};

use super::{last, question::Here};
use crate::app::Command;
use crate::model::Reply;
use crate::ui::Commands;
use crate::ui::controls::{Rating, rating};

/// Shows the cells with their ends; returns the first one.
pub fn show(ui: &mut Ui, here: &Here<'_>, ends: [&str; 2], commands: &mut Commands) -> Id {
    let cells = Rating {
        code: here.question.code.as_str(),
        ends,
        given: here.point(),
        last: last::point(here).map(|(_, point)| point),
        enabled: here.enabled(),
    };
    let (first, pressed) = rating(ui, here.view.state, &cells);
    if let Some(raw) = pressed {
        commands.send(Command::Reply(Reply::Points(raw)));
    }
    first
}
