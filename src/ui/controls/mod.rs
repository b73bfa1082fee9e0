//! The controls by which questions are answered, for every screen that asks some. A control reads
//! words of the program and returns what was pressed; it sends nothing.

mod cards;
mod choice;
mod keys;
mod rating;

pub use cards::{Cards, Kind, show as cards};
pub use choice::{choice, sized_choice};
pub use keys::{DIGITS, number, pressed};
pub use rating::{Rating, show as rating};
