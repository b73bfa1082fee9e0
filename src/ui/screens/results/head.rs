//! What a tab finds, in a sentence, and what can be chosen about it.

use egui::{Align, Label, Layout, Ui};

use super::tab::Tab;
use super::{ResultsScreen, Shown};
use crate::depict::ThemeOrder;
use crate::text::Arg;
use crate::ui::widgets::{chooser, wrapped};
use crate::ui::{Class, theme, theme::Role, whose};

/// Width that the choices beside the sentence may take.
const CHOICES: f32 = 320.0;

/// Shows the sentence, the choices, and a second sentence below where there is one.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, title: &str, lead: &str) {
    let theme = theme::of(ui);
    let sentence = |ui: &mut Ui| {
        ui.add(Label::new(theme.text(Role::PageSentence, title)).wrap());
    };
    let has_choices = screen.tab == Tab::Themes || has_sides(shown, screen);
    let is_wide = shown.view.class >= Class::Normal || ui.available_width() > 2.0 * CHOICES;
    if !has_choices {
        sentence(ui);
    } else if is_wide {
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - CHOICES;
            ui.allocate_ui(egui::vec2(room, theme.tokens.text.title.line), |ui| {
                ui.vertical(sentence);
            });
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| choices(ui, shown, screen));
        });
    } else {
        sentence(ui);
        ui.horizontal_wrapped(|ui| choices(ui, shown, screen));
    }
    if !lead.is_empty() {
        wrapped(ui, Role::Second, lead);
    }
    sealed(ui, shown);
    ui.add_space(theme.tokens.space.xxs);
}

fn choices(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen) {
    ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.s;
    if screen.tab == Tab::Themes {
        order(ui, shown, screen);
    }
    if has_sides(shown, screen) {
        whose::choose_ui(ui, shown.view, &mut screen.whose);
    }
}

/// Whether there are figures of others than the organization itself.
fn has_sides(shown: &Shown<'_>, screen: &ResultsScreen) -> bool {
    screen.tab.is_of_somebody() && whose::is_choice(shown.view)
}

fn order(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen) {
    let texts = shown.view.texts();
    let names = ThemeOrder::ALL.map(|order| texts.tr(order_key(order)));
    let names = names.each_ref().map(String::as_str);
    let chosen = ThemeOrder::ALL.iter().position(|order| *order == screen.order);
    let now = texts.tr(order_key(screen.order));
    let said = texts.with("results-order", &[("order", Arg::Text(&now))]);
    let name = texts.tr("results-order-name");
    if let (_, Some(at)) = chooser(ui, &name, &said, &names, chosen) {
        screen.order = ThemeOrder::ALL.get(at).copied().unwrap_or_default();
    }
}

fn order_key(order: ThemeOrder) -> &'static str {
    match order {
        ThemeOrder::Result => "results-order-result",
        ThemeOrder::Gap => "results-order-gap",
        ThemeOrder::Change => "results-order-change",
        ThemeOrder::Questionnaire => "results-order-questionnaire",
    }
}

/// That there is a crowd whose results nobody has seen.
fn sealed(ui: &mut Ui, shown: &Shown<'_>) {
    let crowd = shown.view.open.crowd.as_deref();
    if crowd.is_some_and(|crowd| crowd.sealed && crowd.sides.iter().any(|side| side.answered > 0)) {
        wrapped(ui, Role::Legend, &shown.view.texts().tr("results-sealed"));
    }
}
