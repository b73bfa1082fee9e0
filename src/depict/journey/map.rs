//! The picture of one journey and the same facts as text.

use super::{Counted, JourneyField, JourneyWords};
use crate::chart::{FeelingSign, JourneyMap, MomentBox, StepArrow, Stress, Tone};
use crate::method::journey::{Journey as Found, StepKind};
use crate::model::{FeelingSource, Journey, Moment, Step};

/// What the picture shows. `counted` is marked, and so are the chosen moment and its steps.
pub fn journey_map(
    words: &JourneyWords<'_>,
    journey: &Journey,
    found: Option<&Found>,
    counted: &Counted,
    chosen: Option<usize>,
) -> JourneyMap {
    let chosen_name = chosen.and_then(|at| journey.moments.get(at)).map(|m| m.name.as_str());
    let moments = journey.moments.iter().enumerate().map(|(at, moment)| MomentBox {
        name: moment_name(words, moment),
        about: about(words, moment),
        spot: moment.into(),
        feeling: feeling(words, moment),
        works: moment.works,
        is_measured: is_measured(moment),
        emphasis: match () {
            () if chosen == Some(at) => Stress::Chosen,
            () if counted.has_moment(&moment.name) => Stress::Counted,
            () => Stress::None,
        },
        hover: hover(words, moment),
    });
    let index = |name: &str| journey.moments.iter().position(|moment| moment.name == name);
    let arrow = |step: &Step| {
        let touches = |name: &str| step.from == name || step.to == name;
        Some(StepArrow {
            from: index(&step.from)?,
            to: index(&step.to)?,
            kind: step_kind(found, step),
            frequency: step.frequency,
            stands_out: counted.has_step(&step.from, &step.to) || chosen_name.is_some_and(touches),
        })
    };
    let steps = journey.steps.iter().filter_map(arrow).collect();
    JourneyMap { moments: moments.collect(), steps }
}

/// Where a step leads, once names are settled.
pub fn step_kind(found: Option<&Found>, step: &Step) -> Option<StepKind> {
    let mut steps = found?.steps.iter();
    steps.find(|other| other.from == step.from && other.to == step.to).map(|other| other.kind)
}

fn moment_name(words: &JourneyWords<'_>, moment: &Moment) -> String {
    match moment.name.trim() {
        "" => words.texts.tr("journey-nameless"),
        name => name.to_owned(),
    }
}

fn about(words: &JourneyWords<'_>, moment: &Moment) -> String {
    let said = [JourneyField::Whose, JourneyField::Channel];
    let said: Vec<_> = said.into_iter().filter_map(|field| words.chosen(field, moment)).collect();
    said.join(", ")
}

fn feeling(words: &JourneyWords<'_>, moment: &Moment) -> Option<FeelingSign> {
    let tone = match words.is_destroying(moment.feeling.as_deref()?) {
        Some(true) => Tone::Bad,
        Some(false) => Tone::Good,
        None => Tone::Neutral,
    };
    Some(FeelingSign { tone, is_guessed: moment.feeling_source == Some(FeelingSource::Guessed) })
}

/// Others' moments show it only where they are measured.
fn is_measured(moment: &Moment) -> Option<bool> {
    let is_measured = !moment.measure.trim().is_empty();
    (is_measured || moment.whose.is_ours()).then_some(is_measured)
}

fn hover(words: &JourneyWords<'_>, moment: &Moment) -> String {
    let facts: Vec<_> = moment_facts(words, moment);
    std::iter::once(moment_name(words, moment)).chain(facts).collect::<Vec<_>>().join("\n")
}

/// What is said of a moment, a fact each: *Stage: uses*.
pub fn moment_facts(words: &JourneyWords<'_>, moment: &Moment) -> Vec<String> {
    let fact = |field: JourneyField| {
        let said = value(words, field, moment);
        (!said.is_empty()).then(|| format!("{}: {said}", words.name(field)))
    };
    let fields = JourneyField::ALL.into_iter();
    fields.filter(|field| *field != JourneyField::Name).filter_map(fact).collect()
}

fn value(words: &JourneyWords<'_>, field: JourneyField, moment: &Moment) -> String {
    match field {
        JourneyField::Name => moment_name(words, moment),
        JourneyField::Strength => moment.strength.map(|raw| raw.to_string()).unwrap_or_default(),
        JourneyField::Owner | JourneyField::Note | JourneyField::Measure => {
            field.text(moment).trim().to_owned()
        }
        JourneyField::Next => String::new(),
        _ => words.chosen(field, moment).unwrap_or_default().to_owned(),
    }
}

/// The journey as a table: the fields, then a row for each moment with where it leads.
pub fn journey_table(words: &JourneyWords<'_>, journey: &Journey) -> Vec<Vec<String>> {
    let head = JourneyField::ALL.map(|field| words.name(field).to_owned()).to_vec();
    let next = |moment: &Moment| {
        let from = journey.steps.iter().filter(|step| step.from == moment.name);
        let to = from.map(|step| match words.frequency(step.frequency) {
            Some(how) => format!("{} ({how})", step.to),
            None => step.to.clone(),
        });
        to.collect::<Vec<_>>().join("; ")
    };
    let row = |moment: &Moment| {
        let cell = |field| match field {
            JourneyField::Next => next(moment),
            field => value(words, field, moment),
        };
        JourneyField::ALL.map(cell).to_vec()
    };
    std::iter::once(head).chain(journey.moments.iter().map(row)).collect()
}
