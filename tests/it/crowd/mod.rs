//! The figures of a crowd.

mod any;
mod attack;
mod edits;
pub mod gathered;
mod means;
mod properties;
mod reference;
pub mod shown;
