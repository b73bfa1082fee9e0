//! The colours of the paper, handed to the report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Ink;

/// A colour for every ink, as `#RRGGBB`; serialised as a map by the ink's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Palette(BTreeMap<&'static str, String>);

impl Palette {
    /// A palette from what each ink looks like.
    pub fn new(look: impl Fn(Ink) -> String) -> Self {
        Self(Ink::ALL.into_iter().map(|ink| (ink.key(), look(ink))).collect())
    }

    /// `#RRGGBB` of an ink.
    pub fn hex(&self, ink: Ink) -> &str {
        self.0.get(ink.key()).map_or("", String::as_str)
    }
}
