//! From findings to pictures: which figures and words a picture shows, once for screen and paper.
//!
//! Between `chart`, which knows no findings' words, and the faces, which only say how large a
//! picture is. May use chart, method, model, prose and text; it knows no window and no page.

mod bar;
mod changes;
mod crowd;
mod dumbbell;
mod feelings;
mod journey;
mod lines;
mod origin;
mod parts;
mod results;
mod shape;
mod table;
mod trend;

pub use bar::{bullet, dot, word_ink};
pub use changes::{ThemeChange, changes_alt, changes_table, slope, theme_changes};
pub use crowd::{AgreementRow, UnitOf, UnitRow, agreement_rows, unit_rows};
pub use dumbbell::{Beside, ViewNames, ViewRow, view_rows, view_table};
pub use feelings::{feeling_views, feelings};
pub use journey::{
    Counted, JourneyField, JourneyWords, changed_moments, counted, journey_map, journey_signs,
    journey_table, measure, measure_text, moment_facts, step_kind,
};
pub use origin::{Account, AccountPart, Grounds, Origin, account};
pub use parts::waterfall;
pub use results::{
    Table, TableRow, ThemeOrder, at_target, heat, heat_signs, heat_table, path_table, priorities,
    priority_table, radar_axes, theme_order, theme_table, vision, vision_table,
};
pub use shape::cube;
pub use table::{dimensions_table, parts_table, themes_table, trend_table};
pub use trend::{Frame, MoreLines, Span, trend};
