//! The controls by which questions are answered, for every screen that asks some. A control reads
//! words of the program and returns what was pressed; it sends nothing.

mod cards;
mod choice;

pub use cards::{Cards, Kind, show as cards};
pub use choice::{choice, sized_choice};
