//! The words by which files name what the model knows, once for reading and writing.

use crate::model::{
    Better, ChangeKind, ChoicesFrom, Claim, FeelingSource, Frequency, KpiIs, ListeningAxis,
    Maturity, Reading, Scale, Stage, Who, Whose, Works,
};

/// Words and what they mean.
pub(super) type Words<T> = &'static [(&'static str, T)];

/// The word for a value.
pub(super) fn word<T: PartialEq>(words: Words<T>, value: &T) -> &'static str {
    words.iter().find(|(_, known)| known == value).map_or("", |(word, _)| *word)
}

pub(super) const STATUS: Words<Maturity> =
    &[("trial", Maturity::Trial), ("published", Maturity::Published)];
pub(super) const SCALES: Words<Scale> = &[
    ("anchored", Scale::Anchored),
    ("scale1_5", Scale::OneToFive),
    ("scale0_10", Scale::ZeroToTen),
];
pub(super) const CHANGES: Words<ChangeKind> = &[
    ("unchanged", ChangeKind::Unchanged),
    ("reworded", ChangeKind::Reworded),
    ("rescaled", ChangeKind::Rescaled),
    ("split", ChangeKind::Split),
    ("merged", ChangeKind::Merged),
    ("moved", ChangeKind::Moved),
    ("retired", ChangeKind::Retired),
    ("new", ChangeKind::New),
];
pub(super) const WHO: Words<Who> =
    &[("own", Who::Own), ("staff", Who::Staff), ("customers", Who::Customers)];
pub(super) const READINGS: Words<Reading> = &[
    ("mirror", Reading::Mirror),
    ("recommendation", Reading::Recommendation),
    ("estimate", Reading::Estimate),
    ("emotion", Reading::Emotion),
    ("listening", Reading::Listening),
    ("journey", Reading::Journey),
    ("ideas", Reading::Ideas),
    ("background", Reading::Background),
    ("mean", Reading::Mean),
];
pub(super) const AXES: Words<ListeningAxis> =
    &[("vision", ListeningAxis::Vision), ("listening", ListeningAxis::Listening)];
/// Lists of the program; the organization's own list has a key of its own.
pub(super) const LISTS: Words<ChoicesFrom> = &[
    ("feelings", ChoicesFrom::Feelings),
    ("themes", ChoicesFrom::Themes),
    ("moments", ChoicesFrom::Moments),
    ("roles", ChoicesFrom::Roles),
];
/// Whether a side of the listening stage is high.
pub(super) const SIDES: Words<bool> = &[("low", false), ("high", true)];
pub(super) const BETTER: Words<Better> = &[("up", Better::Up), ("down", Better::Down)];
pub(super) const CLAIMS: Words<Claim> = &[("high", Claim::High), ("low", Claim::Low)];
pub(super) const IS: Words<KpiIs> = &[("good", KpiIs::Good), ("bad", KpiIs::Bad)];
pub(super) const STAGES: Words<Stage> = &[
    ("need", Stage::Need),
    ("seeks", Stage::Seeks),
    ("starts", Stage::Starts),
    ("uses", Stage::Uses),
    ("problem", Stage::Problem),
    ("changes", Stage::Changes),
    ("leaves", Stage::Leaves),
    ("away", Stage::Away),
    ("returns", Stage::Returns),
];
pub(super) const WHOSE: Words<Whose> = &[
    ("own", Whose::Own),
    ("partner", Whose::Partner),
    ("competitor", Whose::Competitor),
    ("society", Whose::Society),
    ("life", Whose::Life),
];
pub(super) const FEELING_SOURCES: Words<FeelingSource> = &[
    ("asked", FeelingSource::Asked),
    ("observed", FeelingSource::Observed),
    ("guessed", FeelingSource::Guessed),
];
pub(super) const WORKS: Words<Works> = &[
    ("works", Works::Works),
    ("partly", Works::Partly),
    ("does_not", Works::DoesNot),
    ("not_known", Works::NotKnown),
];
pub(super) const FREQUENCIES: Words<Frequency> =
    &[("common", Frequency::Common), ("rare", Frequency::Rare)];
