//! The journey: its words come from the round's own block, its figures from the findings.

mod counted;
mod map;
mod words;

pub use counted::{Counted, counted, measure, measure_text};
pub use map::{journey_map, journey_table, moment_facts, step_kind};
pub use words::{JourneyField, JourneyWords};
