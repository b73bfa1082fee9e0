//! What the change of the overall figure is made of.

use egui::Ui;

use super::{Here, PICTURE, YearsScreen};
use crate::app::{Command, Plate};
use crate::chart::{HitOf, Source, waterfall};
use crate::depict::{self, Origin, Table};
use crate::method::decompose::Decomposition;
use crate::method::findings::{Basis, Comparison, Subject};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, asked_picture_ui};
use crate::ui::widgets::{card, wrapped};
use crate::ui::{Commands, take, theme, theme::Role, trace};

/// The card with the waterfall; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: Here<'_>,
    parts: &Decomposition,
    screen: &mut YearsScreen,
    least: f32,
    commands: &mut Commands,
) -> f32 {
    let (texts, state) = (here.view.texts(), here.view.state);
    let Some(comparison) = here.comparison else { return 0.0 };
    let names = (comparison.from.name.as_str(), comparison.to.name.as_str());
    let plate = Plate::Parts { parts: *parts, names: [names.0.to_owned(), names.1.to_owned()] };
    let decimals = prose::parts_decimals(parts);
    let shown = card(ui, |ui| {
        let top = ui.cursor().top();
        let change = texts.signed(parts.change, decimals);
        let title = texts.with("years-made-of", &[("change", Arg::Text(&change))]);
        ui.horizontal(|ui| {
            ui.label(theme::of(ui).text(Role::Heading, title));
            take::at_the_end(ui, state, &plate, commands);
        });
        let rows = depict::parts_table(texts, parts, [names.0, names.1]);
        let size = (f64::from(ui.available_width()), PICTURE);
        if screen.tables {
            let table = Table::of_lines(rows, origins(here, comparison, parts));
            trace::table_ui(ui, here.view, "parts", &table, &mut screen.rows, commands);
        } else if let Some(input) = depict::waterfall(texts, parts, names, size) {
            let sentence = prose::waterfall_alt(texts, parts);
            let told = Alternative { sentence: &sentence, table: &rows };
            let (shown, pressed) = asked_picture_ui(ui, &waterfall(&input), told);
            if let Some(origin) = pressed.and_then(|of| origin(here, comparison, of)) {
                commands.send(Command::Trace(origin));
            }
            take::around(&shown, state, &plate, commands);
        }
        if comparison.basis != Some(Basis::SameVersion) && parts.questionnaire.is_none() {
            wrapped(ui, Role::Legend, &texts.tr("years-parts-like"));
        }
        if decimals > 1 {
            wrapped(ui, Role::Legend, &texts.tr("years-parts-decimals"));
        }
        let height = ui.min_rect().bottom() - top;
        ui.expand_to_include_y(top + least);
        height
    });
    shown.inner
}

/// What the rows of the table can be asked: both levels, and between them the steps.
fn origins(here: Here<'_>, comparison: &Comparison, parts: &Decomposition) -> Vec<Option<Origin>> {
    let steps = prose::parts(here.view.texts(), parts).into_iter();
    let steps = steps.map(|(axis, ..)| Origin::Step { measure: here.measure, of: axis });
    let ends = [HitOf::Before, HitOf::After].map(|of| origin(here, comparison, of));
    let [before, after] = ends;
    [before].into_iter().chain(steps.map(Some)).chain([after]).collect()
}

/// What a place of the waterfall can be asked.
fn origin(here: Here<'_>, comparison: &Comparison, of: HitOf) -> Option<Origin> {
    let in_view = here.view.round.id;
    let whole = |round| Origin::score_in(Subject::Overall, None, round, in_view);
    let step = |of| Origin::Step { measure: here.measure, of };
    match of {
        HitOf::Before => Some(whole(comparison.from.round)),
        HitOf::After => Some(whole(comparison.to.round)),
        HitOf::Step(Source::Axis(axis)) => Some(step(Some(axis))),
        HitOf::Step(Source::Questionnaire) => Some(step(None)),
        HitOf::Step(Source::Other) | HitOf::Score(..) => None,
    }
}
