//! Answers that come in from survey engines and spreadsheets.

mod kit;
mod mapping;
mod realdata;
mod tables;
mod written;
