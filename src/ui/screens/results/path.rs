//! The shortest path to the next level: the very items, and how far each has to rise.

use egui::{Align, Label, Layout, Ui};

use super::{ResultsScreen, Shown, head};
use crate::app::{Command, Screen};
use crate::method::findings::{DimensionFinding, Findings, StageRaise};
use crate::model::Axis;
use crate::prose;
use crate::text::Arg;
use crate::ui::Commands;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{Button, card, rule, shape, wrapped};

/// Shows the tab. Stages stand on the organization's own answers.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let texts = shown.view.texts();
    let Some(own) = shown.view.findings() else { return };
    let shortest = prose::shortest_path(own);
    let title = shortest.and_then(|dimension| prose::path_sentence(texts, dimension));
    let title = title.unwrap_or_else(|| texts.tr("path-card"));
    head::show(ui, shown, screen, title.trim_end_matches('.'), "");
    // The shortest one first.
    let first = shortest.map(|dimension| dimension.axis);
    let others = Axis::DIMENSIONS.into_iter().filter(|axis| Some(*axis) != first);
    for axis in first.into_iter().chain(others) {
        if let Some(dimension) = own.dimension(axis) {
            one(ui, shown, own, dimension, Some(axis) == first, commands);
            ui.add_space(theme::of(ui).tokens.space.xs);
        }
    }
}

fn one(
    ui: &mut Ui,
    shown: &Shown<'_>,
    own: &Findings,
    of: &DimensionFinding,
    in_title: bool,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    card(ui, |ui| {
        ui.horizontal(|ui| {
            shape(ui, of.axis);
            ui.label(theme.text(Role::Heading, prose::axis(texts, of.axis)));
            let stage = of.staged.as_ref().filter(|_| of.figure.shown().is_some());
            if let Some(staged) = stage {
                ui.label(theme.text(Role::Legend, prose::level(texts, staged.stage)));
            }
        });
        let Some(staged) = of.staged.as_ref().filter(|_| of.figure.shown().is_some()) else {
            wrapped(ui, Role::Second, &texts.tr("path-later"));
            return;
        };
        if !in_title {
            let said = prose::path_sentence(texts, of);
            wrapped(ui, Role::Second, &said.unwrap_or_else(|| texts.tr("path-top")));
        }
        for raise in &staged.plan {
            rule(ui);
            step(ui, shown, own, raise, commands);
        }
    });
}

fn step(
    ui: &mut Ui,
    shown: &Shown<'_>,
    own: &Findings,
    raise: &StageRaise,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let name = own.item(&raise.item).map(|item| item.name.get(texts.language()));
    let name = format!("{} {}", raise.item, name.unwrap_or_default());
    let (from, to) = (prose::level(texts, raise.from), prose::level(texts, raise.to));
    let levels = texts.with("path-raise", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]);
    ui.horizontal(|ui| {
        ui.set_min_height(52.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let open = ui.add(Button::new(&texts.tr("path-open")));
            if open.on_hover_text(&name).clicked() {
                commands.send(Command::ChooseItem(raise.item.clone()));
                commands.send(Command::Show(Screen::Answer));
            }
            ui.add_space(theme.tokens.space.xs);
            ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Label::new(theme.text(Role::Body, &name)).wrap());
                ui.add(Label::new(theme.text(Role::Legend, &levels)).wrap());
            });
        });
    });
}
