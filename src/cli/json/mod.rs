//! What is printed for other programs: stable names and unrounded numbers, in no language.
//!
//! `docs/cli.md` describes every field. A field may be added; one that is there never changes its
//! name or its meaning without a new [`FORMAT`].

mod compare;
mod figure;
mod files;
mod score;
mod shape;

use serde::Serialize;

use super::failure::{Failure, Said, Told};
use crate::text::Texts;

pub use compare::compare;
pub use files::{check, inspect};
pub use score::score;

/// Version of the shape.
const FORMAT: u8 = 1;

/// A value as it is printed.
pub fn said(texts: &Texts, value: &impl Serialize) -> Told {
    let text = serde_json::to_string_pretty(value);
    text.map(Said::line).map_err(|_| Failure::failed(texts.tr("cli-broken")))
}
