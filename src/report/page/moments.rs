//! The picture of a path as a table: what it shows, and where each moment leads.

use super::super::data::{Moment as Row, Moments};
use super::part::one_line;
use crate::depict::{JourneyField, JourneyWords};
use crate::model::{Journey, Moment};
use crate::prose;

/// Longest name of a moment.
const NAME: usize = 160;
const COLUMNS: [JourneyField; 5] = [
    JourneyField::Name,
    JourneyField::Stage,
    JourneyField::Whose,
    JourneyField::Feeling,
    JourneyField::Works,
];

/// Who answers for a moment and what is remarked on it may name people: both stay in the document.
pub(super) fn moments(words: &JourneyWords<'_>, path: &Journey) -> Moments {
    Moments {
        title: words.texts.tr("report-journey-moments"),
        columns: COLUMNS.map(|field| one_line(words.name(field))),
        rows: path.moments.iter().map(|moment| row(words, path, moment)).collect(),
    }
}

fn row(words: &JourneyWords<'_>, path: &Journey, moment: &Moment) -> Row {
    let chosen = |field| words.chosen(field, moment).unwrap_or_default().to_owned();
    let both = |first: String, second: String| {
        let said = [first, second].into_iter().filter(|words| !words.is_empty());
        one_line(&said.collect::<Vec<_>>().join(", "))
    };
    let strength = moment.strength.map(|raw| raw.to_string()).unwrap_or_default();
    let feeling = format!("{} {strength}", chosen(JourneyField::Feeling)).trim().to_owned();
    Row {
        name: name(words, &moment.name),
        leads: leads(words, path, moment),
        stage: one_line(&chosen(JourneyField::Stage)),
        whose: both(chosen(JourneyField::Whose), chosen(JourneyField::Channel)),
        feeling: both(feeling, chosen(JourneyField::Source)),
        works: one_line(&chosen(JourneyField::Works)),
        measure: prose::short(&moment.measure, NAME),
    }
}

fn name(words: &JourneyWords<'_>, name: &str) -> String {
    match name.trim() {
        "" => words.texts.tr("journey-nameless"),
        name => prose::short(name, NAME),
    }
}

/// Where one goes on from a moment.
fn leads(words: &JourneyWords<'_>, path: &Journey, moment: &Moment) -> String {
    let steps = path.steps.iter().filter(|step| step.from == moment.name);
    let to: Vec<_> = steps.map(|step| name(words, &step.to)).collect();
    if to.is_empty() { String::new() } else { format!("→ {}", to.join("; ")) }
}
