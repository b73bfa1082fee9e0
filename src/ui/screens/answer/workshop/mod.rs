//! Workshop: several people answer an item on one computer, each on a neutral page that is covered
//! after them; then all answers are shown together, and what is agreed becomes the round's answer.

mod cover;
mod shown;

use egui::{ComboBox, Id, Key, Modifiers, Ui};

use super::AnswerScreen;
use crate::app::{Command, LEAST_VOTES, Workshop, WorkshopStep, vote_of, votes};
use crate::model::{Item, Value};
use crate::text::Arg;
use crate::ui::controls::{number, pressed};
use crate::ui::widgets::Button;
use crate::ui::{Commands, View, keys, theme, theme::Role};

/// The most people that the list offers.
const MOST_PEOPLE: u8 = 30;

/// What is being typed and pointed at.
#[derive(Default)]
pub struct WorkshopPane {
    /// What the one who votes has picked; nobody else sees it.
    pick: Option<Value>,
    minority: shown::Minority,
}

/// The workshop, where the answers to the item in view are still covered.
pub fn covers(view: &View<'_>) -> Option<Workshop> {
    let is_item = view.open.item().is_some();
    view.open.workshop.filter(|_| is_item && view.open.can_answer() && vote_of(view.open).is_none())
}

/// Whether everybody who is there has voted.
fn is_full(view: &View<'_>, workshop: Workshop) -> bool {
    workshop.people.is_some_and(|people| votes(view.open) >= usize::from(people))
}

fn can_reveal(view: &View<'_>) -> bool {
    votes(view.open) >= LEAST_VOTES
}

fn step(commands: &mut Commands, step: WorkshopStep) {
    commands.send(Command::Workshop(step));
}

impl AnswerScreen {
    /// The keys while the answers to an item are covered; false where others hold.
    pub(super) fn workshop_keys(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        commands: &mut Commands,
    ) -> bool {
        let Some((workshop, item)) = covers(view).zip(view.open.item()) else {
            self.workshop.pick = None;
            return false;
        };
        if !keys::are_free(ui.ctx(), view.state) {
            return true;
        }
        let plain = |key| pressed(ui, Modifiers::NONE, key);
        let is_free = ui.memory(|memory| memory.focused()).is_none();
        if !workshop.voting {
            self.workshop.pick = None;
            if is_free && plain(Key::Enter) {
                step(commands, next(view, workshop));
                return true;
            }
            // Items are gone through as usual.
            return false;
        }
        if plain(Key::Escape) {
            step(commands, WorkshopStep::Cancel);
        }
        let picked = number(ui, usize::from(item.scale.ends().1) + 1).map(Value::Number);
        let picked = picked.or_else(|| plain(Key::D).then_some(Value::DontKnow));
        let none = item.not_applicable.is_some() && plain(Key::N);
        let picked = picked.or(none.then_some(Value::NotApplicable));
        self.workshop.pick = picked.or(self.workshop.pick);
        if is_free && plain(Key::Enter) {
            self.give(commands);
        }
        true
    }

    /// What was picked becomes a vote, and the page is covered.
    fn give(&mut self, commands: &mut Commands) {
        let pick = self.workshop.pick.take();
        pick.into_iter().for_each(|value| step(commands, WorkshopStep::Vote(value)));
    }

    /// The item while its answers are covered; returns the first control.
    pub(super) fn covered(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        workshop: Workshop,
        commands: &mut Commands,
    ) -> Option<Id> {
        bar(ui, view, workshop, commands);
        match workshop.voting {
            true => self.voting(ui, view, item, commands),
            false => Some(cover::show(ui, view, workshop, commands)),
        }
    }
}

/// What Enter and the primary button do: the next one votes, or everybody has.
fn next(view: &View<'_>, workshop: Workshop) -> WorkshopStep {
    match is_full(view, workshop) && can_reveal(view) {
        true => WorkshopStep::Reveal,
        false => WorkshopStep::Begin,
    }
}

/// How many people are there, and the end of the workshop.
pub fn bar(ui: &mut Ui, view: &View<'_>, workshop: Workshop, commands: &mut Commands) {
    let texts = view.texts();
    let theme = theme::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.label(theme.text(Role::Heading, texts.tr("workshop-title")));
        let label = texts.tr("workshop-people");
        ui.label(theme.text(Role::Legend, &label));
        let named = |people: Option<u8>| match people {
            Some(people) => {
                texts.with("workshop-people-count", &[("count", Arg::Count(people.into()))])
            }
            None => texts.tr("workshop-people-any"),
        };
        let response = ComboBox::from_id_salt("workshop people")
            .selected_text(named(workshop.people))
            .show_ui(ui, |ui| {
                for people in std::iter::once(None).chain((2..=MOST_PEOPLE).map(Some)) {
                    let chosen = workshop.people == people;
                    if ui.selectable_label(chosen, named(people)).clicked() {
                        step(commands, WorkshopStep::People(people));
                    }
                }
            })
            .response;
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(&*label));
        if ui.add(Button::link(&texts.tr("workshop-end"))).clicked() {
            step(commands, WorkshopStep::Toggle);
        }
    });
    ui.add_space(theme.tokens.space.s);
}
