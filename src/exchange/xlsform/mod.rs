//! XLSForm, which ODK, KoboToolbox and others take: a workbook, out and in.
//!
//! Form: <https://xlsform.org>.

mod choices;
mod write;

pub use write::write;
