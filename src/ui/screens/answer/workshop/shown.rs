//! All answers to an item together: how many chose what, how far apart they are, and what those who
//! saw it otherwise want to have said.

use egui::{Rect, Sense, Ui, WidgetInfo, vec2};

use super::super::AnswerScreen;
use super::step;
use crate::app::{WorkshopStep, vote_of};
use crate::method::findings::VoteFinding;
use crate::model::{Item, ItemCode, RoundId};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

const SQUARE: f32 = 10.0;
const GAP: f32 = 3.0;
/// So many squares stand in a row before the words.
const MOST_SQUARES: usize = 8;

/// The minority's words, as they are typed.
#[derive(Default)]
pub struct Minority {
    text: String,
    of: Option<(RoundId, ItemCode)>,
}

impl AnswerScreen {
    /// The answers of a workshop, once they have been shown.
    pub(in super::super) fn voted(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        commands: &mut Commands,
    ) {
        let Some((found, vote)) = vote_of(view.open) else { return };
        let (texts, space) = (view.texts(), theme::of(ui).tokens.space);
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space.xs;
            wrapped(ui, Role::Heading, &texts.tr("workshop-answers"));
            distribution(ui, view, item, &found);
            wrapped(ui, Role::Body, &prose::vote_sentence(texts, &found));
            self.minority(ui, view, item, &vote.minority, commands);
            let can = view.open.can_answer() && view.open.workshop.is_some();
            if can && ui.add(Button::link(&texts.tr("workshop-again"))).clicked() {
                step(commands, WorkshopStep::Again);
            }
        });
        ui.add_space(space.m);
    }

    /// What is being typed stays; anything else follows the document.
    fn minority(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item,
        said: &str,
        commands: &mut Commands,
    ) {
        let of = Some((view.round.id, item.code.clone()));
        let typed = &mut self.workshop.minority;
        if typed.of != of || !ui.ctx().text_edit_focused() {
            said.clone_into(&mut typed.text);
            typed.of = of;
        }
        let (label, hint) =
            (view.texts().tr("workshop-minority"), view.texts().tr("workshop-minority-hint"));
        let enabled = view.open.can_answer();
        let look = Field { label: &label, note: "", hint: &hint, rows: 2, enabled, id: None };
        if field(ui, look, &mut typed.text).changed() {
            step(commands, WorkshopStep::Minority(typed.text.clone()));
        }
    }
}

/// A row for each answer: as many squares as people, the number, and what they chose.
fn distribution(ui: &mut Ui, view: &View<'_>, item: &Item, found: &VoteFinding) {
    let (texts, language) = (view.texts(), view.texts().language());
    for (raw, people) in &found.counts {
        let words = item.levels.get(usize::from(*raw)).map(|words| words.get(language));
        let words = words.map_or_else(|| raw.to_string(), str::to_owned);
        row(ui, view, *people, &words);
    }
    for (people, key) in [(found.not_applicable, "answer-na"), (found.dont_know, "answer-dk")] {
        if people > 0 {
            row(ui, view, people, &texts.tr(key));
        }
    }
}

fn row(ui: &mut Ui, view: &View<'_>, people: usize, words: &str) {
    let theme = theme::of(ui);
    ui.horizontal_top(|ui| {
        let height = theme.tokens.text.body.line;
        let size = vec2((SQUARE + GAP) * MOST_SQUARES as f32, height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let count = view.texts().with("workshop-people-count", &[("count", Arg::Count(people))]);
        let said = format!("{count}: {words}");
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &said));
        for at in 0..people.min(MOST_SQUARES) {
            let left = rect.left() + at as f32 * (SQUARE + GAP);
            let corner = egui::pos2(left, rect.center().y - SQUARE / 2.0);
            let place = Rect::from_min_size(corner, vec2(SQUARE, SQUARE));
            ui.painter().rect_filled(place, 2.0, theme.colors.accent);
        }
        ui.scope(|ui| {
            ui.set_width(28.0);
            ui.label(theme.text(Role::Heading, people.to_string()));
        });
        wrapped(ui, if people == 0 { Role::Legend } else { Role::Body }, words);
    });
}
