//! The figures of a crowd.

mod any;
mod properties;
mod reference;
