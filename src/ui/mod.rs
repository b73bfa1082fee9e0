//! The face: the shell, the screens, what they are made of.
//!
//! May use `app`, `chart`, `model` and `text`, and egui. It must never know the store, SQL or a
//! file dialog, and holds no rule of the method.

pub mod plots;
pub mod theme;
