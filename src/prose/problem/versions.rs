//! What is wrong between versions.

use super::named::{Named, count, text};
use crate::catalog::{Difference, Misfit, VersionProblem as Kind};

/// The message of a problem between versions and what is put into it.
pub(super) fn message(kind: &Kind) -> (&'static str, Vec<Named<'_>>) {
    match kind {
        Kind::Order => ("catalog-version-order", vec![]),
        Kind::RowShape { kind } => ("catalog-row-shape", vec![text("kind", kind)]),
        Kind::RowMisfit { code, kind, misfit } => {
            (misfitting(*misfit), vec![text("code", code), text("kind", kind)])
        }
        Kind::NotInVersion { code, label, .. } => {
            ("catalog-not-in-version", vec![text("code", code), text("label", label)])
        }
        Kind::ListedTwice { code, first_line } => {
            ("catalog-listed-twice", vec![text("code", code), count("line", *first_line)])
        }
        Kind::NotListed { code, difference } => (not_listed(*difference), vec![text("code", code)]),
        Kind::MapMisplaced => ("catalog-map-misplaced", vec![]),
        Kind::MapFalls => ("catalog-map-falls", vec![]),
        Kind::BridgeMisplaced => ("catalog-bridge-misplaced", vec![]),
        Kind::VersionTaken { label, file } => {
            ("catalog-version-taken", vec![text("label", label), text("file", file)])
        }
        Kind::ChangesMissing { label, before } => {
            ("catalog-changes-missing", vec![text("label", label), text("before", before)])
        }
        Kind::IdTaken { id } => ("catalog-id-taken", vec![text("id", id)]),
    }
}

fn misfitting(misfit: Misfit) -> &'static str {
    match misfit {
        Misfit::OtherCode => "catalog-misfit-other-code",
        Misfit::Identical => "catalog-misfit-identical",
        Misfit::StillAsked => "catalog-misfit-still-asked",
        Misfit::AskedBefore => "catalog-misfit-asked-before",
        Misfit::Differs(Difference::Scale) => "catalog-misfit-scale",
        Misfit::Differs(Difference::Theme) => "catalog-misfit-theme",
        Misfit::Differs(Difference::Weight) => "catalog-misfit-weight",
        Misfit::Differs(Difference::Levels) => "catalog-misfit-levels",
        Misfit::Differs(_) => "catalog-misfit-words",
    }
}

fn not_listed(difference: Difference) -> &'static str {
    match difference {
        Difference::Scale => "catalog-not-listed-scale",
        Difference::Theme => "catalog-not-listed-theme",
        Difference::Weight => "catalog-not-listed-weight",
        Difference::Levels => "catalog-not-listed-levels",
        Difference::Words => "catalog-not-listed-words",
        Difference::OnlyOld => "catalog-not-listed-old",
        Difference::OnlyNew => "catalog-not-listed-new",
    }
}
