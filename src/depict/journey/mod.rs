//! The journey: its words come from the round's own block, its figures from the findings.

mod counted;
mod map;
mod signs;
mod words;

pub use counted::{Counted, changed_moments, counted, measure, measure_text};
pub use map::{journey_map, journey_table, moment_facts, step_kind};
pub use signs::journey_signs;
pub use words::{JourneyField, JourneyWords};
