//! A mapping put right by hand, one column at a time.

use super::propose::is_single;
use super::targets::{Known, Targets};
use super::{Mapping, Reason, Target, Why};
use crate::model::{QuestionCode, Wording};

/// Something that a column can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// What the column becomes.
    pub target: Target,
    /// The code of what it is about; empty where it is about the respondent.
    pub code: String,
    /// Its name; none where it is about the respondent.
    pub name: Option<Wording>,
}

impl Mapping {
    /// Makes a column something else. Where only one column can be that, no other one stays it; what
    /// the column was falls to the next one that is the same.
    pub fn choose(&mut self, place: usize, target: Target) {
        let Some(column) = self.columns.get_mut(place) else { return };
        column.reason = Reason::Chosen;
        let was = std::mem::replace(&mut column.target, target.clone());
        if was == target {
            return;
        }
        self.hand_on(place, &was);
        if is_single(&target) {
            self.take_over(place, &target);
        }
    }

    /// The first column that was left out because of this one takes its place.
    fn hand_on(&mut self, place: usize, was: &Target) {
        let is_twin = |target: &Target| *target == Target::Dropped(Why::Twice { first: place });
        let mut twins = self.columns.iter_mut().enumerate().filter(|(_, c)| is_twin(&c.target));
        let Some((heir, column)) = twins.next() else { return };
        column.target = was.clone();
        twins.for_each(|(_, column)| column.target = Target::Dropped(Why::Twice { first: heir }));
    }

    fn take_over(&mut self, place: usize, target: &Target) {
        let same =
            |(at, column): &(usize, &super::Column)| *at != place && column.target == *target;
        let other = self.columns.iter().enumerate().find(same).map(|(at, _)| at);
        let Some(other) = other else { return };
        let is_of_other = |target: &Target| *target == Target::Dropped(Why::Twice { first: other });
        for (at, column) in self.columns.iter_mut().enumerate() {
            if at == other || is_of_other(&column.target) {
                column.target = Target::Dropped(Why::Twice { first: place });
            }
        }
    }
}

/// Everything that a column can be made, what the side was asked first.
pub(super) fn choosable(targets: &Targets) -> Vec<Choosable> {
    let about_respondents = [Target::Key, Target::Submitted];
    let about_respondents =
        about_respondents.map(|target| Choosable { target, code: String::new(), name: None });
    let of = |known: &Known, target: Target| Choosable {
        target,
        code: known.code.clone(),
        name: Some(known.name.clone()),
    };
    let answers = targets.known().iter().filter(|known| is_taken(&known.target));
    let answers = answers.map(|known| of(known, known.target.clone()));
    let beside = targets.known().iter().filter_map(|known| {
        let code: QuestionCode = known.code.parse().ok()?;
        let has_words = matches!(known.target, Target::Item(_) | Target::Question(_));
        has_words.then(|| of(known, Target::Remark(code)))
    });
    let mut all: Vec<Choosable> = about_respondents.into();
    for choice in answers.chain(beside) {
        // Two sides may give the same in other words.
        if all.iter().all(|known| known.target != choice.target) {
            all.push(choice);
        }
    }
    all
}

fn is_taken(target: &Target) -> bool {
    !matches!(target, Target::Dropped(_))
}
