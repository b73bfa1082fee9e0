//! The answers as they came in: what is part of the results, and what waits.

use egui::{Align, Layout, Ui};

use super::layout::{beside, heading, tall};
use super::{Hands, Here, ways};
use crate::app::{Command, Dialog};
use crate::model::{Batch, BatchId, Side};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The answers, and how more of them come in while the round is open.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    let more = here.view.open.can_answer();
    beside(
        ui,
        "answers",
        hands,
        |ui, hands, least| answers(ui, here, hands.commands, least),
        more.then_some(|ui: &mut Ui, hands: &mut Hands<'_>, least| {
            let side = here.side.side;
            tall(ui, least, |ui| {
                ways::ways_ui(ui, here.view, side, hands.commands);
            })
        }),
    );
}

fn answers(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands, least: f32) -> f32 {
    let texts = here.texts();
    let round = here.view.round;
    let side = here.side.side;
    // Partners have no screen of their own.
    let is_here = |of: Side| of == side || (side == Side::Staff && of == Side::Partners);
    let batches: Vec<_> = round.batches.iter().filter(|(_, one)| is_here(one.side)).collect();
    tall(ui, least, |ui| {
        heading(ui, &texts.tr("batches-title"));
        waiting(ui, here, commands);
        if batches.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("batches-none"));
        }
        for (id, batch) in batches {
            rule(ui);
            row(ui, here, *id, batch, commands);
        }
    })
}

/// What came after the results were revealed, and the way to take it in.
fn waiting(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let texts = here.texts();
    let people: u32 = here.view.round.waiting().map(|(_, batch)| batch.sheets).sum();
    if here.crowd.sealed || people == 0 {
        return;
    }
    let space = theme::of(ui).tokens.space;
    wrapped(ui, Role::Body, &texts.with("batches-wait", &[("count", Arg::Count(people as usize))]));
    if here.view.open.can_edit() {
        ui.add_space(space.xxs);
        if ui.add(Button::new(&texts.tr("batches-take-in"))).clicked() {
            commands.send(Command::TakeIn);
        }
    }
    ui.add_space(space.xs);
}

/// How many came when and from where; what nobody has seen a result of can be taken away.
fn row(ui: &mut Ui, here: &Here<'_>, id: BatchId, batch: &Batch, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), here.texts());
    let is_seen = here.view.round.printed().any(|printed| printed == id);
    let day = prose::day(texts, batch.day);
    let args = [("count", Arg::Count(batch.sheets as usize)), ("day", Arg::Text(&day))];
    let mut said = texts.with("batches-row", &args);
    if batch.side == Side::Partners {
        said = format!("{} · {said}", prose::side(texts, batch.side));
    }
    let state = texts.tr(match (is_seen, here.crowd.sealed) {
        (true, _) => "batches-seen",
        (false, true) => "units-sealed",
        (false, false) => "batches-waits",
    });
    let from = [Some(batch.name.clone()).filter(|name| !name.is_empty()), Some(state)];
    let from = from.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    ui.add_space(theme.tokens.space.xs);
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            if !is_seen && here.view.open.can_answer() {
                let remove = ui.add(Button::link(&texts.tr("batches-remove")));
                if remove.clicked() {
                    commands.send(Command::Ask(Dialog::RemoveBatch(id)));
                }
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                wrapped(ui, Role::Body, &said);
                wrapped(ui, Role::Legend, &from);
            });
        });
    });
    ui.add_space(theme.tokens.space.xs);
}
