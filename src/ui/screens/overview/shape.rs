//! The cube.

use egui::Ui;

use crate::app::{Plate, State};
use crate::chart::{Cube, Edge, EdgeValue, Legend, cube};
use crate::depict;
use crate::method::findings::Findings;
use crate::model::{Points, Side};
use crate::prose;
use crate::ui::plots::{legend_ui, picture_ui};
use crate::ui::theme::{self, Motion, Role};
use crate::ui::widgets::{card, wrapped};
use crate::ui::{Commands, take};

/// The card with the cube, as tall as its neighbour; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    state: &State,
    (findings, whose): (&Findings, Option<Side>),
    (scale, least): (f64, f32),
    commands: &mut Commands,
) -> f32 {
    let plate = Plate::Shape(whose);
    let shown = card(ui, |ui| {
        let top = ui.cursor().top();
        take::head_ui(ui, state, "overview-shape", &plate, commands);
        let width = f64::from(ui.available_width());
        let input = turned(ui, depict::cube(&state.texts, findings, width, scale));
        let has_last_year = input.last_year.is_some();
        let alt = prose::cube_alt(&state.texts, findings);
        let shown = picture_ui(ui, &cube(&input), alt.as_str());
        take::around(&shown, state, &plate, commands);
        let mut signs = vec![(Legend::CubeThisYear, findings.name.clone())];
        if let Some(name) = findings.compared_name.clone().filter(|_| has_last_year) {
            signs.push((Legend::CubeLastYear, name));
        }
        signs.push((Legend::CubeFrame, state.texts.tr("overview-frame")));
        legend_ui(ui, &signs);
        if whose.is_some() {
            wrapped(ui, Role::Legend, &prose::whose_sentence(&state.texts, whose));
        }
        let height = ui.min_rect().bottom() - top;
        ui.expand_to_include_y(top + least);
        height
    });
    shown.inner
}

/// The corners move straight to another round; at once where motion is not wanted.
fn turned(ui: &Ui, input: Cube) -> Cube {
    let seconds = Motion::seconds(theme::of(ui).motion.cube);
    let edge = |name: &str, edge: Edge| match edge.value {
        EdgeValue::Level(level) => {
            let id = ui.scope_id().with(name);
            let at = ui.ctx().animate_value_with_time(id, level.get() as f32, seconds);
            Edge { value: EdgeValue::Level(Points::clamped(f64::from(at))), ..edge }
        }
        EdgeValue::Missing => edge,
    };
    Cube {
        length: edge("length", input.length),
        breadth: edge("breadth", input.breadth),
        depth: edge("depth", input.depth),
        ..input
    }
}
