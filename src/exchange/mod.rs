//! Survey engines and spreadsheets: what is handed out, what comes back, and what others have made.
//!
//! Bytes in, bytes out. This room may use the model and the catalog (to write a questionnaire of
//! one's own). It must never know the store, a screen, a file or a word of the interface: words come
//! in as values, and what goes wrong goes out as a value, which `prose` says in words.

pub mod codes;
pub mod mapping;
pub mod responses;
pub mod survey;
pub mod table;

pub use codes::{Codes, Engine};
pub use survey::Survey;
