//! The eight figures and what was counted in them.

use crate::method::journey::{Journey as Found, Measure, Measures, StepKind};
use crate::model::{Journey, Whose};
use crate::text::Texts;

/// The measure of a figure's code; none for a code that the method does not know.
pub fn measure(code: &str, measures: &Measures) -> Option<Measure> {
    Some(match code {
        "J1" => measures.forward_only,
        "J2" => measures.outside,
        "J3" => measures.without_owner,
        "J4" => measures.without_measurement,
        "J5" => measures.guessed,
        DEAD_ENDS => measures.dead_ends,
        "J7" => measures.ways_back,
        "J8" => measures.handover_gaps,
        _ => return None,
    })
}

/// The figure that is a count, not a share.
const DEAD_ENDS: &str = "J6";

/// A measure as it is shown: a share as per cent, dead ends as their number, a dash for nothing.
pub fn measure_text(texts: &Texts, code: &str, measure: Measure) -> String {
    match measure.value {
        None => "–".to_owned(),
        Some(count) if code == DEAD_ENDS => texts.points(count),
        Some(share) => texts.percent(share),
    }
}

/// What was counted in a figure, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counted {
    /// Moments.
    pub moments: Vec<String>,
    /// Steps, from and to.
    pub steps: Vec<(String, String)>,
}

impl Counted {
    /// Whether a moment was counted, or an end of a step that was.
    pub fn has_moment(&self, name: &str) -> bool {
        self.moments.iter().any(|other| other == name)
            || self.steps.iter().any(|(from, to)| from == name || to == name)
    }

    /// Whether a step was counted.
    pub fn has_step(&self, from: &str, to: &str) -> bool {
        self.steps.iter().any(|step| step.0 == from && step.1 == to)
    }

    /// Everything by name, a step as *from → to*.
    pub fn names(&self) -> Vec<String> {
        let steps = self.steps.iter().map(|(from, to)| format!("{from} → {to}"));
        self.moments.iter().cloned().chain(steps).collect()
    }
}

/// Names of moments that came since the same path was walked before, and of those that are gone.
pub fn changed_moments(now: &Journey, before: &Journey) -> [Vec<String>; 2] {
    let only = |of: &Journey, other: &Journey| {
        let is_new = |name: &&String| !other.moments.iter().any(|moment| moment.name == **name);
        let names = of.moments.iter().map(|moment| &moment.name);
        names.filter(|name| !name.trim().is_empty()).filter(is_new).cloned().collect()
    };
    [only(now, before), only(before, now)]
}

/// What the figure of a code is about: for the ways back, the exits that have none.
pub fn counted(code: &str, journey: &Journey, found: &Found) -> Counted {
    let lists = &found.lists;
    let moments = |names: &[String]| Counted { moments: names.to_vec(), steps: Vec::new() };
    let steps = |ends: Vec<(String, String)>| Counted { moments: Vec::new(), steps: ends };
    match code {
        "J1" => {
            let forward = found.steps.iter().filter(|step| step.kind == StepKind::Forward);
            steps(forward.map(|step| (step.from.clone(), step.to.clone())).collect())
        }
        "J2" => {
            let others = journey.moments.iter().filter(|moment| moment.whose != Whose::Own);
            moments(&others.map(|moment| moment.name.clone()).collect::<Vec<_>>())
        }
        "J3" => moments(&lists.no_owner),
        "J4" => moments(&lists.no_measure),
        "J5" => moments(&lists.guessed),
        DEAD_ENDS => moments(&lists.dead_ends),
        "J7" => steps(lists.exits_without_return.clone()),
        "J8" => steps(lists.handover_gaps.clone()),
        _ => Counted::default(),
    }
}
