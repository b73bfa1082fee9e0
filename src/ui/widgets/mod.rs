//! What the screens are made of. A widget knows the theme and egui, and nothing of the program.

mod button;
mod card;
mod field;
mod progress;
mod rule;
mod segmented;

pub use button::Button;
pub use card::{card, notice_frame};
pub use field::{Field, field};
pub use progress::progress_bar;
pub use rule::{rule, shape, wrapped};
pub use segmented::segmented;
