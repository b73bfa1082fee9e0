//! How answers come in: the laptop goes round, a questionnaire is sent, a file is taken in.

use egui::{Id, Ui};

use super::layout::{heading, tall};
use crate::app::{Command, Dialog};
use crate::model::Side;
use crate::ui::widgets::{Button, rule, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// The page while nobody of a side has been asked; returns its first control.
pub fn nobody_ui(ui: &mut Ui, view: &View<'_>, side: Side, commands: &mut Commands) -> Option<Id> {
    let (theme, texts) = (theme::of(ui), view.texts());
    let (title, why) = match side {
        Side::Customers => ("ways-no-customers", "ways-why-customers"),
        _ => ("ways-nobody", "ways-why"),
    };
    ui.add(egui::Label::new(theme.text(Role::PageSentence, texts.tr(title))).wrap());
    wrapped(ui, Role::Second, &texts.tr(why));
    ui.add_space(theme.tokens.space.xs);
    let mut first = None;
    tall(ui, 0.0, |ui| first = ways_ui(ui, view, side, commands));
    first
}

/// The ways in, each with what it is good for. A way that can be begun here has its button; the
/// number of those who are invited stands last, for it can be told at any time.
pub fn ways_ui(ui: &mut Ui, view: &View<'_>, side: Side, commands: &mut Commands) -> Option<Id> {
    let (theme, texts) = (theme::of(ui), view.texts());
    heading(ui, &texts.tr("ways-title"));
    let mut first = None;
    let ways = match side {
        Side::Customers => &WAYS[1..],
        _ => &WAYS[..],
    };
    for way in ways {
        rule(ui);
        ui.add_space(theme.tokens.space.xs);
        let name = texts.tr(way.name);
        let begun = if view.open.can_answer() {
            let link = ui.add(Button::link(&name));
            first = first.or(Some(link.id));
            link.clicked()
        } else {
            wrapped(ui, Role::Heading, &name);
            false
        };
        if begun {
            commands.send(Command::Ask((way.dialog)()));
        }
        wrapped(ui, Role::Second, &texts.tr(way.about));
        ui.add_space(theme.tokens.space.xs);
    }
    if view.open.can_answer() {
        rule(ui);
        ui.add_space(theme.tokens.space.xs);
        let invited = ui.add(Button::new(&texts.tr("crowd-invited")));
        if invited.clicked() {
            commands.send(Command::Ask(Dialog::Invited(side)));
        }
        first = first.or(Some(invited.id));
    }
    first
}

/// A way in.
struct Way {
    name: &'static str,
    about: &'static str,
    dialog: fn() -> Dialog,
}

/// All ways; customers are not at hand for the laptop.
const WAYS: [Way; 3] = [
    Way { name: "ways-laptop", about: "ways-laptop-text", dialog: || Dialog::HandRound },
    Way { name: "ways-send", about: "ways-send-text", dialog: || Dialog::SendForm },
    Way { name: "ways-import", about: "ways-import-text", dialog: || Dialog::Import(None) },
];
