//! The sentence of the page, what it rests on, and what can be done about it.

use egui::{Align, Id, Layout, Ui};

use super::{Here, Looked};
use crate::app::{Command, Dialog};
use crate::model::{Language, Side};
use crate::prose;
use crate::text::Texts;
use crate::ui::widgets::Button;
use crate::ui::{Class, Commands, theme, theme::Role};

/// Shows the head; returns its first control.
pub fn show(
    ui: &mut Ui,
    here: &Here<'_>,
    looked: &mut Looked,
    commands: &mut Commands,
) -> Option<Id> {
    let first = if here.view.class >= Class::Normal {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            let first = buttons(ui, here, looked, commands);
            ui.with_layout(Layout::top_down(Align::Min), |ui| words(ui, here));
            first
        })
        .inner
    } else {
        words(ui, here);
        ui.horizontal_wrapped(|ui| buttons(ui, here, looked, commands)).inner
    };
    ui.add_space(theme::of(ui).tokens.space.xs);
    first
}

fn words(ui: &mut Ui, here: &Here<'_>) {
    let theme = theme::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let texts = here.texts();
    let asked = here.side.blocks.recommendation.first();
    let title = match asked.filter(|_| here.side.side == Side::Customers && !here.crowd.sealed) {
        Some(asked) => {
            prose::recommendation_headline(texts, asked, here.crowd.compared_name.as_deref())
        }
        None => prose::people_headline(texts, here.crowd.sealed, here.side),
    };
    ui.add(egui::Label::new(theme.text(Role::PageSentence, title)).wrap());
    let rests = prose::crowd_explanation(texts, here.view.round, here.side);
    ui.add(egui::Label::new(theme.text(Role::Second, rests)).wrap());
}

/// The buttons; they stand from the right where the window is wide.
fn buttons(
    ui: &mut Ui,
    here: &Here<'_>,
    looked: &mut Looked,
    commands: &mut Commands,
) -> Option<Id> {
    let texts = here.texts();
    let mut first = None;
    let may_reveal = here.crowd.sealed && here.view.round.has_crowd() && here.view.open.can_edit();
    if may_reveal {
        let reveal = ui.add(Button::primary(&texts.tr("crowd-reveal")));
        if reveal.clicked() {
            commands.send(Command::Ask(Dialog::Reveal));
        }
        first = Some(reveal.id);
    }
    if may_remind(here) {
        let key = if looked.copied { "crowd-reminder-copied" } else { "crowd-reminder" };
        let remind = ui.add(Button::new(&texts.tr(key)).key("R"));
        if remind.clicked() {
            copy_reminder(ui, here, looked);
        }
        first = first.or(Some(remind.id));
    }
    first
}

/// Whether there is anybody left to remind.
pub fn may_remind(here: &Here<'_>) -> bool {
    here.view.open.can_answer()
}

/// Puts the reminder in both languages on the clipboard, the one in use first.
pub fn copy_reminder(ui: &Ui, here: &Here<'_>, looked: &mut Looked) {
    let texts = here.texts();
    let other = Texts::new(match texts.language() {
        Language::Finnish => Language::English,
        Language::English => Language::Finnish,
    });
    ui.copy_text(prose::reminder(&[texts, &other], here.view.round, here.side.side));
    looked.copied = true;
}
