//! What the screens are made of. A widget knows the theme and egui, and nothing of the program.

mod button;
mod card;
mod cells;
mod chooser;
mod close;
mod field;
mod outline;
mod progress;
mod rule;
mod segmented;

pub use button::Button;
pub use card::{card, notice_frame, place};
pub use cells::{Cell, cell_places, paint_cell};
pub use chooser::{caret_button, chooser, menu};
pub use close::close_button;
pub use field::{Field, field, secret_field};
pub use outline::{Entry, Signs, checked_disc, entry};
pub use progress::progress_bar;
pub use rule::{rule, shape, wrapped};
pub use segmented::segmented;
