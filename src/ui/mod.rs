//! The face: the shell, the screens, what they are made of.
//!
//! May use `app`, `chart`, `depict`, `guide`, `model`, `prose` and `text`, and egui. It must never
//! know the store, SQL or a file dialog, and holds no rule of the method.

mod class;
mod controls;
mod dialogs;
mod extent;
mod guess;
mod keys;
mod pane;
pub mod plots;
mod screens;
mod shell;
mod take;
pub mod theme;
mod trace;
mod view;
mod whose;
pub mod widgets;
mod window;

pub use class::Class;
pub use window::Window;

use view::View;

use crate::app::Command;

/// What the person asks for while a frame is shown.
#[derive(Debug, Default)]
pub struct Commands(Vec<Command>);

impl Commands {
    /// Asks for something.
    pub fn send(&mut self, command: Command) {
        self.0.push(command);
    }

    /// Everything that was asked for, in order.
    pub fn take(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }
}
