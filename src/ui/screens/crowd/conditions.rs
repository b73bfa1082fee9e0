//! The four conditions of a good crowd, and the weakest of them.

use egui::{Align, Label, Layout, Ui};

use super::layout::{heading, tall};
use super::row::{badge, badge_size, lay};
use super::{Hands, Here};
use crate::chart::share_bar;
use crate::depict::Origin;
use crate::method::findings::crowd::QualityFinding;
use crate::prose::{self, ConditionWords};
use crate::text::Texts;
use crate::ui::plots::picture_ui;
use crate::ui::trace::Asked;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{theme, theme::Role};

const BAR: f64 = 64.0;

/// The card; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: &Here<'_>,
    quality: &QualityFinding,
    hands: &mut Hands<'_>,
    least: f32,
) -> f32 {
    let texts = here.texts();
    let space = theme::of(ui).tokens.space;
    tall(ui, least, |ui| {
        heading(ui, &texts.tr("ideas-conditions"));
        if let Some(why) = quality.withheld {
            wrapped(ui, Role::Second, &prose::hidden(texts, why));
            return;
        }
        let roles = here.side.roles.iter().filter(|role| role.code.is_some()).count();
        for (at, words) in prose::conditions(texts, quality, roles).iter().enumerate() {
            if at > 0 {
                rule(ui);
            }
            ui.add_space(space.s);
            let origin = Origin::Condition(words.condition);
            let label = label(texts, words);
            let asked = Asked { of: Some(&origin), label: &label };
            let Hands { looked, commands } = hands;
            let content = |ui: &mut Ui| {
                row(ui, here, words);
                ui.add(Label::new(theme::of(ui).text(Role::Legend, &words.sentence)).wrap());
            };
            looked.rows.block(ui, here.view, asked, content, commands);
            ui.add_space(space.s);
        }
        if let Some(worth) = prose::crowd_worth(texts, quality) {
            rule(ui);
            ui.add_space(space.xs);
            ui.add(Label::new(theme::of(ui).text(Role::Legend, worth)).wrap());
        }
    })
}

/// Everything about a condition in words.
fn label(texts: &Texts, words: &ConditionWords) -> String {
    let value = words.value.map(|value| texts.decimal(value, 2));
    let value = value.unwrap_or_else(|| texts.tr("condition-not-known"));
    let weakest = words.is_weakest.then(|| format!(", {}", texts.tr("condition-weakest")));
    let ConditionWords { name, sentence, .. } = words;
    format!("{name} {value}{}: {sentence}", weakest.unwrap_or_default())
}

/// The name with its badge, the bar and the value.
fn row(ui: &mut Ui, here: &Here<'_>, words: &ConditionWords) {
    let (theme, texts) = (theme::of(ui), here.texts());
    let value = match words.value {
        Some(value) => texts.decimal(value, 2),
        None => texts.tr("condition-not-known"),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.s;
        ui.label(theme.text(Role::Heading, &words.name));
        if words.is_weakest {
            let said = lay(ui, &texts.tr("condition-weakest"), Role::Legend, f32::INFINITY);
            let size = badge_size(&said);
            let (rect, response) =
                ui.allocate_exact_size(egui::vec2(size.x, 20.0), egui::Sense::hover());
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::Role::Label, true, texts.tr("condition-weakest"))
            });
            badge(ui, rect.left_center(), said);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Heading, &value));
            if words.value.is_some() {
                let alternative = format!("{} {value}", words.name);
                picture_ui(ui, &share_bar(BAR, words.value), alternative.as_str());
            }
        });
    });
}
