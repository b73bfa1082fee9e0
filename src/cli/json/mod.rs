//! What is printed for other programs: stable names and unrounded numbers, in no language.
//!
//! `docs/findings.md` describes the figures and `docs/cli.md` the rest. A field may be added; one
//! that is there never changes its name or its meaning without a new [`FORMAT`].

mod actions;
mod adopt;
mod diff;
mod files;
mod ideas;
mod import;
mod kpis;
mod questionnaires;

use serde::Serialize;

use super::failure::{Failure, Said, Told};
use crate::model::Document;
use crate::text::Texts;

pub use actions::actions;
pub use adopt::adopted;
pub use diff::diff;
pub use files::{check, inspect};
pub use ideas::ideas;
pub use import::imported;
pub use kpis::kpis;
pub use questionnaires::questionnaires;

/// Version of the shape.
const FORMAT: u8 = 1;

/// What the document says, with whose document it is.
#[derive(Serialize)]
struct Of<'d, T> {
    format: u8,
    organization: Organization<'d>,
    #[serde(flatten)]
    found: &'d T,
}

#[derive(Serialize)]
struct Organization<'d> {
    name: &'d str,
    is_sample: bool,
}

/// What was found in a document, as it is printed.
pub fn of(texts: &Texts, document: &Document, found: &impl Serialize) -> Told {
    let organization = &document.organization;
    let organization = Organization { name: &organization.name, is_sample: organization.is_sample };
    said(texts, &Of { format: FORMAT, organization, found })
}

/// A value as it is printed.
pub fn said(texts: &Texts, value: &impl Serialize) -> Told {
    let text = serde_json::to_string_pretty(value);
    text.map(Said::line).map_err(|_| Failure::failed(texts.tr("cli-broken")))
}
