//! Survey engines and spreadsheets: what is handed out, what comes back, and what others have made.
//!
//! Bytes in, bytes out. This room may use the model and the catalog (to write a questionnaire of
//! one's own). It must never know the store, a screen, a file or a word of the interface: words come
//! in as values, and what goes wrong goes out as a value, which `prose` says in words.

pub mod codes;
pub mod definition;
mod figures;
pub mod limesurvey;
pub mod mapping;
mod package;
pub mod responses;
pub mod survey;
pub mod surveyjs;
pub mod table;
pub mod template;
pub mod xlsform;

pub use codes::{Codes, Engine};
pub use figures::{figures_csv, figures_tabbed};
pub use survey::Survey;

/// A form that could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A workbook has fewer rows or columns, or shorter cells.
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// JSON could not be written.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    /// A table could not be written.
    #[error("table")]
    Table,
}

impl From<csv::Error> for WriteError {
    fn from(_: csv::Error) -> Self {
        Self::Table
    }
}
