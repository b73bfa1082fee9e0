//! The facts of each picture as a table.

use super::super::data::{AgreementTable, Moment, Moments, UnitTable, ViewLine, ViewTable};
use super::super::{Context, page};
use super::{Plate, between};
use crate::depict;

/// The facts of a picture; none where the round has nothing to show in it.
pub(super) fn table_of(context: &Context<'_>, which: &Plate) -> Option<Vec<Vec<String>>> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    Some(match which {
        Plate::Shape(_) | Plate::Dimensions(_) => depict::dimensions_table(texts, findings),
        Plate::Themes(_) | Plate::Radar(_) => {
            depict::themes_table(texts, findings, context.questionnaire)
        }
        Plate::Heat(_) => depict::heat_table(texts, findings, context.questionnaire).lines(),
        Plate::Priorities => depict::priority_table(texts, findings, context.questionnaire).lines(),
        Plate::Trend(measure, _) => depict::trend_table(texts, findings, *measure),
        Plate::Parts { parts, names: [before, after] } => {
            depict::parts_table(texts, parts, [before, after])
        }
        Plate::Slope(from, to, side) => between(context, (*from, *to, *side), |found, rows| {
            depict::changes_table(texts, found, rows)
        })?,
        Plate::Journey(at) => journey_table(&page::journeys(context).into_iter().nth(*at)?.moments),
        Plate::Listening => listening_table(context)?,
        Plate::Feelings => feelings_table(context)?,
        Plate::Units => units_table(&page::people(context)?.units?),
        Plate::Agreement => agreement_table(context, &page::people(context)?.agreement?),
        Plate::Views(beside) => views_table(&page::views(context, *beside)?),
        Plate::CustomersFeelings => views_table(&page::customers(context)?.feelings?),
    })
}

fn listening_table(context: &Context<'_>) -> Option<Vec<Vec<String>>> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let found = findings.readings.listening.as_ref()?;
    let number =
        |level: Option<f64>| level.map_or_else(|| "–".to_owned(), |level| texts.decimal(level, 1));
    let row = |key, now, before| vec![texts.tr(key), number(now), number(before)];
    let before = findings.compared_name.clone().unwrap_or_else(|| "–".to_owned());
    Some(vec![
        vec![texts.tr("report-listening"), findings.name.clone(), before],
        row("table-vision", found.now.vision, found.before[0]),
        row("table-listening", found.now.listening, found.before[1]),
    ])
}

fn feelings_table(context: &Context<'_>) -> Option<Vec<Vec<String>>> {
    let texts = context.input.texts;
    let page = page::feelings(context)?;
    let head =
        vec![texts.tr("table-cluster"), texts.tr("table-feeling"), texts.tr("report-figure")];
    let rows = page.groups.into_iter().flat_map(|group| {
        let name = group.name;
        group.rows.into_iter().map(move |row| vec![name.clone(), row.name, row.value])
    });
    Some(std::iter::once(head).chain(rows).collect())
}

fn journey_table(of: &Moments) -> Vec<Vec<String>> {
    let filled = |cell: &String| if cell.is_empty() { "–".to_owned() } else { cell.clone() };
    let row = |moment: &Moment| {
        let cells = [&moment.name, &moment.stage, &moment.whose, &moment.feeling, &moment.works];
        cells.map(filled).to_vec()
    };
    std::iter::once(of.columns.to_vec()).chain(of.rows.iter().map(row)).collect()
}

fn units_table(of: &UnitTable) -> Vec<Vec<String>> {
    let rows = of.rows.iter().map(|row| {
        let counted = format!("{} {}", row.answered, row.of).trim().to_owned();
        let mut cells = vec![row.name.clone(), counted];
        let reason = Some(&row.reason).filter(|reason| !reason.is_empty());
        let figures = (0..of.head.len() - 2).map(|at| row.figures.get(at).or(reason));
        cells.extend(figures.map(|cell| cell.cloned().unwrap_or_else(|| "–".to_owned())));
        cells
    });
    std::iter::once(of.head.clone()).chain(rows).collect()
}

fn agreement_table(context: &Context<'_>, of: &AgreementTable) -> Vec<Vec<String>> {
    let head = vec![context.input.texts.tr("report-theme"), of.scale.clone()];
    let rows = of.rows.iter().map(|row| vec![row.name.clone(), row.value.clone()]);
    std::iter::once(head).chain(rows).collect()
}

fn views_table(of: &ViewTable) -> Vec<Vec<String>> {
    let row = |row: &ViewLine| {
        let cells = [&row.name, &row.own, &row.other, &row.gap];
        cells.map(|cell| if cell.is_empty() { "–".to_owned() } else { cell.clone() }).to_vec()
    };
    std::iter::once(of.head.clone()).chain(of.rows.iter().map(row)).collect()
}
