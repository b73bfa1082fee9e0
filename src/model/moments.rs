//! Changes to a journey. Steps name their ends, so they go along with the names of moments.

use std::collections::{BTreeMap, BTreeSet};

use super::{Frequency, Journey, Moment, Step};

/// Names that the steps of unsettled moments still carry, by the index of the moment. A document
/// keeps the names, but not whose they are: of two moments called alike it cannot tell which one
/// the steps belong to, nor of two names that nobody has whose they were.
pub type KeptNames = BTreeMap<usize, String>;

impl Journey {
    /// Whether another round walked the same path: the same need of the same customers.
    pub fn is_path_of(&self, other: &Self) -> bool {
        (&self.customers, &self.need) == (&other.customers, &other.need)
    }

    /// Whether the moment has a name of its own: not blank, and no other has it.
    pub fn is_settled(&self, at: usize) -> bool {
        let Some(moment) = self.moments.get(at) else { return false };
        let same = self.moments.iter().filter(|other| other.name == moment.name).count();
        same == 1 && !moment.name.trim().is_empty()
    }

    /// Steps that lead from or to a moment that is not there.
    pub fn lost_steps(&self) -> impl Iterator<Item = &Step> {
        let names: BTreeSet<&str> = self.names().collect();
        let is_lost = move |step: &&Step| {
            !names.contains(step.from.as_str()) || !names.contains(step.to.as_str())
        };
        self.steps.iter().filter(is_lost)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.moments.iter().map(|moment| moment.name.as_str())
    }

    /// Gives a moment a name, of whatever kind. Its steps go along as soon as the name is its own;
    /// until then they keep the old one, which `kept` remembers.
    pub fn rename(&mut self, at: usize, name: &str, kept: &mut KeptNames) {
        if self.is_settled(at) || !kept.contains_key(&at) {
            let carried = self.carried(at, kept);
            kept.insert(at, carried);
        }
        let Some(moment) = self.moments.get_mut(at) else { return };
        name.clone_into(&mut moment.name);
        let settled: Vec<usize> = kept.keys().copied().filter(|at| self.is_settled(*at)).collect();
        let mut renamed = BTreeMap::new();
        for at in settled {
            if let Some((was, moment)) = kept.remove(&at).zip(self.moments.get(at)) {
                renamed.insert(was, moment.name.clone());
            }
        }
        for step in &mut self.steps {
            for end in [&mut step.from, &mut step.to] {
                if let Some(name) = renamed.get(end) {
                    end.clone_from(name);
                }
            }
        }
    }

    /// The name by which steps know a moment: its own where it had it first, else the one name in
    /// the steps that nobody has.
    fn carried(&self, at: usize, kept: &KeptNames) -> String {
        let name = self.moments.get(at).map(|moment| moment.name.clone()).unwrap_or_default();
        let same = |other: &usize| self.moments.get(*other).is_some_and(|m| m.name == name);
        let is_first = self.names().position(|other| other == name) == Some(at);
        if !name.trim().is_empty() && (is_first || kept.keys().any(same)) {
            return name;
        }
        let names: BTreeSet<&str> = self.names().collect();
        let is_taken = |end: &&str| names.contains(end) || kept.values().any(|name| name == end);
        let ends = self.steps.iter().flat_map(|step| [step.from.as_str(), step.to.as_str()]);
        let lost: BTreeSet<&str> = ends.filter(|end| !is_taken(end)).collect();
        match lost.into_iter().collect::<Vec<_>>()[..] {
            [only] => only.to_owned(),
            _ => String::new(),
        }
    }

    /// The steps that begin or end at a moment.
    pub fn steps_at(&self, at: usize) -> usize {
        let Some(moment) = self.moments.get(at).filter(|_| self.is_settled(at)) else { return 0 };
        let touches = |step: &&Step| step.from == moment.name || step.to == moment.name;
        self.steps.iter().filter(touches).count()
    }

    /// Takes a moment away with the steps at it.
    pub fn remove(&mut self, at: usize) -> Option<Moment> {
        let is_own = self.is_settled(at);
        let moment = (at < self.moments.len()).then(|| self.moments.remove(at))?;
        if is_own {
            self.steps.retain(|step| step.from != moment.name && step.to != moment.name);
        }
        Some(moment)
    }

    /// Takes away the steps from or to a moment that is not there.
    pub fn drop_lost_steps(&mut self) {
        let lost: Vec<Step> = self.lost_steps().cloned().collect();
        self.steps.retain(|step| !lost.contains(step));
    }

    /// Adds a way between two moments with names of their own, unless it is there.
    pub fn join(&mut self, from: usize, to: usize) {
        let ends = [from, to].map(|at| self.moments.get(at).filter(|_| self.is_settled(at)));
        let [Some(from), Some(to)] = ends else { return };
        let step = Step { from: from.name.clone(), to: to.name.clone(), frequency: None };
        if !self.steps.iter().any(|other| other.from == step.from && other.to == step.to) {
            self.steps.push(step);
        }
    }

    /// Takes a way away.
    pub fn part(&mut self, from: &str, to: &str) {
        self.steps.retain(|step| step.from != from || step.to != to);
    }

    /// Says how often a way is taken.
    pub fn set_frequency(&mut self, from: &str, to: &str, frequency: Option<Frequency>) {
        let mut steps = self.steps.iter_mut();
        if let Some(step) = steps.find(|step| step.from == from && step.to == to) {
            step.frequency = frequency;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Stage, Whose};

    fn journey(names: &[&str], steps: &[(&str, &str)]) -> Journey {
        let moment = |name: &&str| Moment::new(*name, Stage::Uses, Whose::Own);
        let step = |(from, to): &(&str, &str)| Step {
            from: (*from).to_owned(),
            to: (*to).to_owned(),
            frequency: None,
        };
        Journey {
            moments: names.iter().map(moment).collect(),
            steps: steps.iter().map(step).collect(),
            ..Journey::default()
        }
    }

    fn steps(journey: &Journey) -> Vec<(&str, &str)> {
        journey.steps.iter().map(|step| (step.from.as_str(), step.to.as_str())).collect()
    }

    #[test]
    fn steps_follow_a_name_through_blanks_and_doubles() {
        let mut it = journey(&["a", "b"], &[("a", "b"), ("b", "b"), ("b", "a")]);
        let mut kept = KeptNames::new();
        for name in ["", " ", "b", "bc"] {
            it.rename(0, name, &mut kept);
        }
        assert_eq!(steps(&it), [("bc", "b"), ("b", "b"), ("b", "bc")]);
        assert!(kept.is_empty());
    }

    #[test]
    fn the_other_of_two_may_give_way() {
        let mut it = journey(&["a", "b"], &[("a", "b"), ("b", "b")]);
        let mut kept = KeptNames::new();
        it.rename(0, "b", &mut kept);
        assert!(!it.is_settled(0) && !it.is_settled(1));
        assert_eq!(it.lost_steps().count(), 1);
        it.rename(1, "c", &mut kept);
        assert_eq!(steps(&it), [("b", "c"), ("c", "c")]);
    }

    #[test]
    fn what_was_forgotten_is_found_where_it_is_clear() {
        let mut it = journey(&["", "b"], &[("a", "b")]);
        it.rename(0, "d", &mut KeptNames::new());
        assert_eq!(steps(&it), [("d", "b")]);
        let mut it = journey(&["", "", "b"], &[("a", "b"), ("x", "b")]);
        it.rename(0, "d", &mut KeptNames::new());
        assert_eq!(it.lost_steps().count(), 2);
        it.drop_lost_steps();
        assert!(it.steps.is_empty());
    }

    #[test]
    fn a_newcomer_takes_nobodys_steps() {
        let mut it = journey(&["a", "b", ""], &[("a", "b")]);
        let mut kept = KeptNames::new();
        for name in ["a", "", "ab"] {
            it.rename(2, name, &mut kept);
        }
        assert_eq!(steps(&it), [("a", "b")]);
        it.rename(2, "a", &mut kept);
        it.rename(2, "c", &mut KeptNames::new());
        assert_eq!(steps(&it), [("a", "b")], "even after it was forgotten who came first");
    }

    #[test]
    fn a_moment_goes_with_its_steps() {
        let mut it = journey(&["a", "b", "c"], &[("a", "b"), ("b", "c"), ("c", "a")]);
        assert_eq!(it.steps_at(1), 2);
        assert_eq!(it.remove(1).map(|moment| moment.name), Some("b".to_owned()));
        assert_eq!(steps(&it), [("c", "a")]);
        assert_eq!(it.remove(7), None);
    }

    #[test]
    fn ways_are_joined_once_and_only_between_names() {
        let mut it = journey(&["a", "b", ""], &[]);
        for (from, to) in [(0, 1), (0, 1), (1, 0), (0, 0), (0, 2), (2, 0), (0, 9)] {
            it.join(from, to);
        }
        assert_eq!(steps(&it), [("a", "b"), ("b", "a"), ("a", "a")]);
        it.set_frequency("b", "a", Some(Frequency::Rare));
        it.part("a", "b");
        assert_eq!(it.steps[0].frequency, Some(Frequency::Rare));
        assert_eq!(steps(&it), [("b", "a"), ("a", "a")]);
    }
}
