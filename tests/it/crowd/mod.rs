//! The figures of a crowd.

mod any;
mod edits;
mod properties;
mod reference;
