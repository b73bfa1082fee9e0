//! The words by which files name what the model knows, once for reading and writing.

use crate::model::{
    Better, ChangeKind, ChoicesFrom, Claim, KpiIs, ListeningAxis, Maturity, Reading, Scale, Who,
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
