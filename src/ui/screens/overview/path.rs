//! The shortest way to the next stage: the few items that a single level raises.

use egui::{Align, Layout, Ui};

use super::steps::add_action;
use crate::app::ActionSource;
use crate::method::findings::{DimensionFinding, Findings, StageRaise};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, rule, shape, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Items that are listed.
const LISTED: usize = 5;

/// Shows the sentence, and the items once somebody wants to see them.
pub fn show(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    is_open: &mut bool,
    commands: &mut Commands,
) {
    let texts = view.texts();
    let Some(dimension) = prose::shortest_path(findings) else { return };
    let Some(sentence) = prose::path_sentence(texts, dimension) else { return };
    rule(ui);
    ui.horizontal(|ui| {
        shape(ui, dimension.axis);
        wrapped(ui, Role::Body, &sentence);
    });
    let key = if *is_open { "overview-path-hide" } else { "overview-path-show" };
    if ui.add(Button::link(&texts.tr(key))).clicked() {
        *is_open = !*is_open;
    }
    if *is_open {
        items(ui, view, dimension, commands);
    }
}

fn items(ui: &mut Ui, view: &View<'_>, dimension: &DimensionFinding, commands: &mut Commands) {
    let plan = dimension.staged.as_ref().map(|staged| &staged.plan[..]).unwrap_or_default();
    for raise in plan.iter().take(LISTED) {
        rule(ui);
        item(ui, view, raise, commands);
    }
    if plan.len() > LISTED {
        let args = [("count", Arg::Count(plan.len() - LISTED))];
        wrapped(ui, Role::Legend, &view.texts().with("overview-path-more", &args));
    }
}

fn item(ui: &mut Ui, view: &View<'_>, raise: &StageRaise, commands: &mut Commands) {
    let (theme, texts) = (theme::of(ui), view.texts());
    let Some(item) = view.round.questionnaire.item(&raise.item) else { return };
    let name = item.name.get(texts.language());
    let [from, to] = [raise.from, raise.to].map(|level| prose::level(texts, level));
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let step = texts.with("report-step-levels", &args);
    ui.horizontal(|ui| {
        ui.set_min_height(theme.tokens.size.row_table);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            add_action(ui, view, name, ActionSource::Item(raise.item.clone()), commands);
            ui.add_space(theme.tokens.space.xs);
            ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(egui::Label::new(theme.text(Role::Heading, name)).wrap());
                ui.add(egui::Label::new(theme.text(Role::Legend, step)).wrap());
            });
        });
    });
}
