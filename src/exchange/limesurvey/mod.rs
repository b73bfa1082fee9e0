//! LimeSurvey: its survey structure as tab-separated values, out and in, and its XML, in.
//!
//! Form: <https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure>.

mod rows;
mod settings;
mod write;

pub use write::write;
