//! SurveyJS: its form as JSON, out and in.
//!
//! Form: <https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey>.

mod form;
mod write;

pub use write::write;
