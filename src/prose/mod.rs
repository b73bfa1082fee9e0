//! What findings say in words, once for screens, paper and command line.
//!
//! Names of dimensions and levels, the method's words with their signs, and the finding sentences
//! of a page. Which sentence is said follows from the findings and the method's words; how it is
//! said stands in `assets/text`. This room may use catalog, exchange, method, model and text; it
//! knows no screen, page or file.

mod action;
mod alt;
mod arriving;
mod beside;
mod change;
mod crowd;
mod dimensions;
mod facts;
mod flaw;
mod form;
mod guess;
mod headline;
mod idea;
mod import;
mod journey;
mod kpi;
mod moving;
mod name;
mod next;
mod problem;
mod results;
mod step;
mod themes;
mod trace;
mod vote;
mod words;
mod years;

pub use crate::catalog::Excerpt;
pub use action::{
    action_kpi_since, action_since, action_state, actions_headline, promise, promises_headline,
};
pub use alt::{cube_alt, figure_alt, parts, parts_decimals, trend_alt, waterfall_alt};
pub use arriving::{arriving, choosable, recognized, rejected};
pub use beside::{destroyed, estimate, listening, listening_before, quadrant, stage_axes};
pub use change::{comparable_parts, item_change};
pub use crowd::{
    ConditionWords, about, band, blind_spot_word, calibration, conditions, crowd_explanation,
    crowd_worth, customers_say, feelings_headline, hidden, interval, mirror_word, people_headline,
    recommendation_headline, recommendation_sentence, reminder, side, stage_sentence,
    views_headline,
};
pub use dimensions::{dimension_sentence, dimensions_headline, imbalance, imbalance_short};
pub use flaw::flaw;
pub use form::{form_error, form_words, left_behind, left_out, survey_words, table_words};
pub use guess::{GuessWords, guess};
pub use headline::{explanation, headline};
pub use idea::{idea_choice, idea_median, idea_since, idea_spread, idea_status, scale};
pub use import::{asked_side, column_fate, more_rows, row_problem, table_error};
pub use journey::{journey_alt, journey_headline, journey_problem, journey_tells, step_kind};
pub use kpi::{
    asking, asks, contradiction_note, kpi, kpi_number, kpi_says, kpi_side, kpi_unit, kpi_value,
    kpis_headline, kpis_lead, theme_side,
};
pub use moving::{cannot_move_closed, cannot_move_crowd, moving_items, moving_sentences};
pub use name::{Sign, absent, axis, level, level_short, sign, withheld, word};
pub use next::{next_headline, path_sentence, priority_sentence, shortest_path};
pub use problem::{ProblemWords, problem, problem_code, problems, suggestion};
pub use results::{
    destroyed_share, feelings_finding, has_themes, hidden_units, items_headline, priority_alt,
    range, strengths_headline, views_finding, whose, whose_sentence,
};
pub use step::{Changed, Part, RowWords, Step, TextWords, change_title, changed, step_rows};
pub use themes::{themes_headline, themes_lead};
pub use trace::{gap_note, trace_facts, trace_notices};
pub use vote::vote_sentence;
pub use words::{day, list, short, theme};
pub use years::{event, parts_sentence, years_headline, years_lead};
