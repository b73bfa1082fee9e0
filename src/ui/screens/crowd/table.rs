//! The facts of the pictures as tables.

use crate::chart::Answered;
use crate::depict::{AgreementRow, UnitRow};
use crate::model::{Axis, Level};
use crate::prose;
use crate::text::Texts;

/// The units: who answered and the three figures.
pub fn units(texts: &Texts, rows: &[UnitRow]) -> Vec<Vec<String>> {
    let mut head = vec![texts.tr("units-column"), texts.tr("units-sign-answered")];
    head.push(texts.tr("units-sign-invited"));
    head.extend(Axis::DIMENSIONS.map(|axis| prose::axis(texts, axis)));
    let line = |row: &UnitRow| {
        let mut line = vec![row.name.clone()];
        match row.answered {
            Answered::Of { answered, invited } => {
                line.extend([answered.to_string(), invited.to_string()]);
            }
            _ => line.extend([row.count.0.clone(), row.count.1.clone()]),
        }
        match row.reason.is_empty() {
            true => line.extend(row.figures.iter().map(|(_, points)| points.clone())),
            false => line.push(row.reason.clone()),
        }
        line
    };
    std::iter::once(head).chain(rows.iter().map(line)).collect()
}

/// The themes with the share of the answers at each level and the agreement.
pub fn agreement(texts: &Texts, rows: &[AgreementRow]) -> Vec<Vec<String>> {
    let mut head = vec![texts.tr("views-what")];
    let levels = (0..5).filter_map(Level::new);
    head.extend(levels.map(|level| prose::level_short(texts, level)));
    head.push(texts.tr("agreement-scale"));
    let line = |row: &AgreementRow| {
        let share = |share: f64| texts.percent(share);
        let shares = match row.levels {
            Some(levels) => levels.map(share).to_vec(),
            None => vec!["–".to_owned(); 5],
        };
        [vec![row.name.clone()], shares, vec![row.agreement.clone()]].concat()
    };
    std::iter::once(head).chain(rows.iter().map(line)).collect()
}
