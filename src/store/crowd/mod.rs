//! Sheets of the crowd: how they come in, are known again, are read, and go.

mod answers;
mod append;
mod cache;
mod copy;
mod mark;
mod recognizer;
mod shape;
mod staging;
mod sweep;

pub use recognizer::{Arrival, Arrivals, Incoming};
pub use staging::{Known, Staged, Staging};

pub(super) use copy::{Source, fill};
pub(super) use sweep::{is_away, sweep};

use super::{Fault, Store, StoreError, read, write};
