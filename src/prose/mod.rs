//! What findings say in words, once for screens, paper and command line.
//!
//! Names of dimensions and levels, the method's words with their signs, and the finding sentences
//! of a page. Which sentence is said follows from the findings and the method's words; how it is
//! said stands in `assets/text`. This room may use catalog, method, model and text; it knows no
//! screen, page or file.

mod alt;
mod change;
mod dimensions;
mod facts;
mod headline;
mod idea;
mod journey;
mod kpi;
mod name;
mod next;
mod problem;
mod themes;
mod words;
mod years;

pub use alt::{cube_alt, figure_alt, parts_decimals, trend_alt, waterfall_alt};
pub use change::{comparable_parts, item_change};
pub use dimensions::{dimension_sentence, dimensions_headline, imbalance, imbalance_short};
pub use headline::{explanation, headline};
pub use idea::{idea_choice, idea_median, idea_since, idea_spread, idea_status, scale};
pub use journey::{journey_alt, journey_problem, step_kind};
pub use kpi::{
    asking, asks, contradiction_note, kpi, kpi_says, kpi_side, kpi_unit, kpi_value, theme_side,
};
pub use name::{Sign, absent, axis, level, level_short, sign, withheld, word};
pub use next::{next_headline, path_sentence, priority_sentence, shortest_path};
pub use problem::{problem, problem_code, suggestion};
pub use themes::{themes_headline, themes_lead};
pub use words::{list, short, theme};
pub use years::{parts_sentence, years_headline, years_lead};
