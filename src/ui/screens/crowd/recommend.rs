//! How many customers recommend: the score with its interval, its word and what it was.

use egui::{Label, Ui};

use super::layout::{heading, tall};
use super::{Hands, Here};
use crate::depict::Origin;
use crate::method::findings::crowd::RecommendationFinding;
use crate::method::recommendation::Ratings;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::word_sign_ui;
use crate::ui::trace::Asked;
use crate::ui::widgets::wrapped;
use crate::ui::{theme, theme::Role};

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>, least: f32) -> f32 {
    let texts = here.texts();
    tall(ui, least, |ui| {
        heading(ui, &texts.tr("recommend-title"));
        let asked = &here.side.blocks.recommendation;
        if asked.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("recommend-not-asked"));
        }
        for found in asked {
            if asked.len() > 1 {
                let name = here.view.round.question(&found.code);
                let name = name.map(|question| question.name.get(texts.language()));
                wrapped(ui, Role::LegendStrong, name.unwrap_or_default());
            }
            let origin = Origin::Recommendation(found.code.clone());
            let compared = here.crowd.compared_name.as_deref();
            let label = prose::recommendation_headline(texts, found, compared);
            let asked = Asked { of: Some(&origin), label: &label };
            let Hands { looked, commands } = hands;
            looked.rows.block(ui, here.view, asked, |ui| score(ui, here, found), commands);
        }
    })
}

fn score(ui: &mut Ui, here: &Here<'_>, found: &RecommendationFinding) {
    let (theme, texts) = (theme::of(ui), here.texts());
    let figure = &found.figure.figure;
    let compared = here.crowd.compared_name.as_deref();
    match figure.value {
        Some(value) => {
            ui.horizontal(|ui| {
                ui.label(theme.text(Role::Figure, texts.signed(value, 0)));
                if let Some(word) = figure.word.filter(|_| compared.is_some()) {
                    let size = egui::vec2(16.0, 18.0);
                    let (sign, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                    let (role, ink) = word_sign_ui(ui, sign, word);
                    ui.label(theme.text(role, prose::word(texts, word)).color(ink));
                }
            });
            wrapped(ui, Role::Second, &prose::recommendation_sentence(texts, found, compared));
        }
        None => {
            let why = figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default();
            wrapped(ui, Role::Second, &why);
        }
    }
    if let Some(ratings) = found.ratings {
        ui.add_space(theme.tokens.space.xs);
        ui.add(Label::new(theme.text(Role::Legend, shares(here, ratings))).wrap());
    }
}

/// How many of each kind.
fn shares(here: &Here<'_>, ratings: Ratings) -> String {
    let args = [
        ("promoters", Arg::Count(ratings.promoters)),
        ("passives", Arg::Count(ratings.passives)),
        ("detractors", Arg::Count(ratings.detractors)),
    ];
    here.texts().with("recommend-ratings", &args)
}
