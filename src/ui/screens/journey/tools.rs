//! Which journey, what can be added, picture or table, and how large.

use egui::{ComboBox, Id, Ui};

use super::here::Here;
use super::{JourneyScreen, canvas, start};
use crate::app::{Command, Plate};
use crate::model::Journey;
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, segmented, wrapped};
use crate::ui::{Commands, take, theme, theme::Role};

/// Shows the row; returns its first control.
pub fn show(
    ui: &mut Ui,
    here: &Here<'_>,
    screen: &mut JourneyScreen,
    is_table: bool,
    commands: &mut Commands,
) -> Option<Id> {
    let texts = here.texts();
    let first = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::of(ui).tokens.space.xs);
            let first = chooser(ui, here, screen);
            let can = here.can_edit();
            if ui.add(Button::new(&texts.tr("journey-new-path")).enabled(can)).clicked() {
                let added = [here.view.round.journeys.clone(), vec![Journey::default()]].concat();
                screen.at = added.len() - 1;
                commands.send(Command::SetJourneys(added));
            }
            start::copy(ui, here, commands);
            if here.journey.moments.is_empty() {
                return first;
            }
            let text = texts.tr("journey-new-moment");
            if ui.add(Button::primary(&text).key("N").enabled(can)).clicked() {
                here.add_moment(&mut screen.picked, "", commands);
            }
            let names = [texts.tr("journey-graph"), texts.tr("journey-table")];
            let names = names.each_ref().map(String::as_str);
            let name = texts.tr("journey-view");
            if let Some(at) = segmented(ui, &name, &names, Some(usize::from(is_table)), true) {
                screen.table = Some(at == 1);
            }
            if !is_table {
                zoom(ui, texts, &mut screen.canvas);
            }
            // Paths without moments have no picture, and do not count.
            let before = here.view.round.journeys.iter().take(screen.at);
            let at = before.filter(|path| !path.moments.is_empty()).count();
            take::menu_ui(ui, here.view.state, &Plate::Journey(at), commands);
            first
        })
        .inner;
    start::closed(ui, here);
    if let Some(at) = screen.picked.linking {
        let from = here.journey.moments.get(at).map(|moment| here.name_of(moment));
        let args = [("from", Arg::Text(from.as_deref().unwrap_or_default()))];
        wrapped(ui, Role::LegendStrong, &texts.with("journey-linking", &args));
    }
    first
}

fn zoom(ui: &mut Ui, texts: &Texts, canvas: &mut canvas::Canvas) {
    let theme = theme::of(ui);
    let keys = [("−", "journey-zoom-out", false), ("+", "journey-zoom-in", true)];
    let percent = texts.percent(f64::from(canvas.zoom()));
    let mut button = |ui: &mut Ui, (sign, key, larger): (&str, &str, bool)| {
        let name = texts.tr(key);
        let button = egui::Button::new(sign).min_size(egui::Vec2::splat(theme.tokens.size.button));
        let response = ui.add(button).on_hover_text(&name);
        super::fields::call(ui, &response, &name);
        if response.clicked() {
            canvas.step(larger);
        }
    };
    button(ui, keys[0]);
    ui.label(theme.text(Role::Legend, percent));
    button(ui, keys[1]);
}

fn chooser(ui: &mut Ui, here: &Here<'_>, screen: &mut JourneyScreen) -> Option<Id> {
    let texts = here.texts();
    let theme = theme::of(ui);
    let shown = name(texts, here.journey, here.at);
    let response = ComboBox::from_id_salt("journey")
        .width(200.0)
        .truncate()
        .selected_text(theme.text(Role::Heading, shown))
        .show_ui(ui, |ui| {
            for (at, journey) in here.view.round.journeys.iter().enumerate() {
                ui.selectable_value(&mut screen.at, at, name(texts, journey, at));
            }
        })
        .response;
    let called = texts.tr("journey-which");
    super::fields::call(ui, &response, &called);
    Some(response.on_hover_text(called).id)
}

/// Customers and need, or a number.
fn name(texts: &Texts, journey: &Journey, at: usize) -> String {
    let said = [journey.customers.trim(), journey.need.trim()];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    if said.is_empty() {
        return texts.with("journey-number", &[("number", Arg::Count(at + 1))]);
    }
    said.join(" – ")
}
