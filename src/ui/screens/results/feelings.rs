//! What customers feel: the organization's own estimate, and what customers say.

use egui::Ui;

use super::views::dumbbells;
use super::{ResultsScreen, Shown, head, table};
use crate::depict::{self, Beside, ViewNames};
use crate::method::findings::crowd::FeelingsFinding;
use crate::model::{Reading, Side};
use crate::prose;
use crate::ui::theme::Role;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, View};

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let Some(block) = shown.view.round.block_read_by(Reading::Emotion) else {
        return head::show(ui, shown, screen, &texts.tr("results-feelings-none"), "");
    };
    let own = shown.view.findings().and_then(|found| found.readings.emotion.as_ref());
    let said = of_customers(shown.view);
    let title = prose::feelings_finding(texts, block, own, said);
    head::show(ui, shown, screen, &title, "");
    let names = ViewNames::of(texts, Beside::OwnCustomers);
    let rows = depict::feelings(texts, &names, (shown.view.round, block), own, said);
    dumbbells(ui, shown, screen, (&names, &rows), commands);
    match said {
        Some(said) => wrapped(ui, Role::Second, &prose::destroyed_share(texts, &said.destroyed)),
        None => wrapped(ui, Role::Second, &texts.tr("feelings-own-only")),
    };
    wrapped(ui, Role::Legend, &texts.tr("said-emotion-apart"));
    table::toggle(ui, shown, screen);
}

fn of_customers<'a>(view: &View<'a>) -> Option<&'a FeelingsFinding> {
    let crowd = view.open.crowd.as_deref().filter(|crowd| crowd.round == view.round.id)?;
    let side = crowd.sides.iter().find(|found| found.side == Side::Customers)?;
    side.blocks.feelings.as_ref()
}
