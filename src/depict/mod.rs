//! From findings to pictures: which figures and words a picture shows, once for screen and paper.
//!
//! Between `chart`, which knows no findings' words, and the faces, which only say how large a
//! picture is. May use chart, method, model, prose and text; it knows no window and no page.

mod bar;
mod changes;
mod journey;
mod lines;
mod parts;
mod shape;
mod table;
mod trend;

pub use bar::{bullet, dot, word_ink};
pub use changes::{ThemeChange, changes_alt, changes_table, slope, theme_changes};
pub use journey::{
    Counted, JourneyField, JourneyWords, changed_moments, counted, journey_map, journey_signs,
    journey_table, measure, measure_text, moment_facts, step_kind,
};
pub use parts::waterfall;
pub use shape::cube;
pub use table::{dimensions_table, parts_table, themes_table, trend_table};
pub use trend::{Beside, Frame, Span, trend};
