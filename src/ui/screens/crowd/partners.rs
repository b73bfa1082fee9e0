//! Partners, where they were asked.

use egui::Ui;

use super::Here;
use super::layout::{gap, heading, tall};
use crate::method::findings::crowd::SideFinding;
use crate::model::Side;
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{theme, theme::Role};

/// The card; nothing where no partner was asked.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>) {
    let Some(found) = here.crowd.sides.iter().find(|found| found.side == Side::Partners) else {
        return;
    };
    let texts = here.texts();
    tall(ui, 0.0, |ui| {
        heading(ui, &texts.tr("partners-title"));
        wrapped(ui, Role::Body, &counted(here, found));
        if let Some(why) = found.withheld {
            wrapped(ui, Role::Second, &prose::hidden(texts, why));
            return;
        }
        for asked in &found.blocks.recommendation {
            let compared = here.crowd.compared_name.as_deref();
            wrapped(ui, Role::Body, &prose::recommendation_headline(texts, asked, compared));
        }
        let feelings = found.blocks.feelings.iter().flat_map(|feelings| &feelings.clusters);
        for cluster in feelings {
            let name = cluster.name.get(texts.language());
            let figure = &cluster.figure.figure;
            let said = match (figure.value, figure.withheld) {
                (Some(value), _) => texts.decimal(value, 1),
                (None, Some(why)) => prose::hidden(texts, why),
                (None, None) => continue,
            };
            wrapped(ui, Role::Body, &format!("{name}: {said}"));
        }
        for comment in &found.comments.list {
            ui.add_space(theme::of(ui).tokens.space.xxs);
            wrapped(ui, Role::Second, &comment.text);
        }
    });
    gap(ui);
}

fn counted(here: &Here<'_>, found: &SideFinding) -> String {
    let answered = ("answered", Arg::Count(found.answered as usize));
    match found.invited {
        Some(invited) => {
            let invited = ("invited", Arg::Count(invited as usize));
            here.texts().with("units-counted", &[answered, invited])
        }
        None => here.texts().with("units-counted-only", &[answered]),
    }
}
