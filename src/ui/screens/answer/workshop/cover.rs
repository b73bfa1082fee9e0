//! The cover between two people, and the neutral page on which one of them votes.

use egui::{Id, Ui};

use super::super::AnswerScreen;
use super::{can_reveal, next, step};
use crate::app::{Workshop, WorkshopStep, votes};
use crate::model::{Item, Scale, Value};
use crate::text::Arg;
use crate::ui::controls::{Cards, Kind, cards, choice};
use crate::ui::widgets::{Button, card, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// The cover: how many have voted, who is next, and the way to all answers together. Returns the
/// first button.
pub fn show(ui: &mut Ui, view: &View<'_>, workshop: Workshop, commands: &mut Commands) -> Id {
    let (texts, space) = (view.texts(), theme::of(ui).tokens.space);
    let next = next(view, workshop);
    let given = votes(view.open);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space.xs;
        let count = match workshop.people {
            None => texts.with("workshop-voted", &[("count", Arg::Count(given))]),
            Some(people) => {
                let args = [("count", Arg::Count(given)), ("of", Arg::Count(people.into()))];
                texts.with("workshop-voted-of", &args)
            }
        };
        wrapped(ui, Role::PageSentence, &count);
        wrapped(ui, Role::Second, &texts.tr("workshop-cover"));
        ui.add_space(space.s);
        let all = next == WorkshopStep::Reveal;
        ui.horizontal_wrapped(|ui| {
            let (vote, reveal) = (texts.tr("workshop-next"), texts.tr("workshop-reveal"));
            let vote = if all { Button::new(&vote) } else { Button::primary(&vote).key("Enter") };
            let reveal = match all {
                true => Button::primary(&reveal).key("Enter"),
                false => Button::new(&reveal),
            };
            let first = ui.add(vote);
            if first.clicked() {
                step(commands, WorkshopStep::Begin);
            }
            if ui.add(reveal.enabled(can_reveal(view))).clicked() {
                step(commands, WorkshopStep::Reveal);
            }
            let again = texts.tr("workshop-again");
            if given > 0 && ui.add(Button::link(&again)).clicked() {
                step(commands, WorkshopStep::Again);
            }
            first.id
        })
        .inner
    })
    .inner
}

impl AnswerScreen {
    /// One person's page: nothing on it tells what anybody has answered before, not even the round's
    /// own answer. What is picked is given by a press of its own, so that no slip is a vote.
    pub(super) fn voting(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        commands: &mut Commands,
    ) -> Option<Id> {
        let (texts, space) = (view.texts(), theme::of(ui).tokens.space);
        wrapped(ui, Role::Second, &texts.tr("workshop-alone"));
        ui.add_space(space.xs);
        let pick = &mut self.workshop.pick;
        let first = match item.scale {
            Scale::Anchored => {
                let given = match pick {
                    Some(Value::Number(raw)) => Some(*raw),
                    _ => None,
                };
                let (code, words) = (item.code.as_str(), item.levels.as_slice());
                let (kind, last, beside) = (Kind::Levels, None, None);
                let shown =
                    Cards { code, kind, words, given, last, enabled: true, keys: true, beside };
                let (first, pressed) = cards(ui, view.state, &shown);
                *pick = pressed.map(Value::Number).or(*pick);
                Some(first)
            }
            Scale::OneToFive | Scale::ZeroToTen => numbers(ui, item, pick),
        };
        ui.add_space(space.m);
        ui.horizontal_wrapped(|ui| {
            let others = [
                (Value::NotApplicable, "answer-na", "N", item.not_applicable.is_some()),
                (Value::DontKnow, "answer-dk", "D", true),
            ];
            for (value, key, cap, _) in others.into_iter().filter(|(.., offered)| *offered) {
                if choice(ui, &texts.tr(key), cap, *pick == Some(value), true).clicked() {
                    *pick = Some(value);
                }
            }
        });
        ui.add_space(space.m);
        let picked = pick.is_some();
        ui.horizontal_wrapped(|ui| {
            let give = texts.tr("workshop-give");
            if ui.add(Button::primary(&give).enabled(picked).key("Enter")).clicked() {
                self.give(commands);
            }
            if ui.add(Button::new(&texts.tr("shell-cancel")).key("Esc")).clicked() {
                step(commands, WorkshopStep::Cancel);
            }
        });
        first
    }
}

/// The numbers of a scale without described levels.
fn numbers(ui: &mut Ui, item: &Item, pick: &mut Option<Value>) -> Option<Id> {
    let (least, most) = item.scale.ends();
    let mut first = None;
    ui.horizontal_wrapped(|ui| {
        for raw in least..=most {
            let value = Value::Number(raw);
            let response = choice(ui, &raw.to_string(), "", *pick == Some(value), true);
            first = first.or(Some(response.id));
            if response.clicked() {
                *pick = Some(value);
            }
        }
    });
    first
}
