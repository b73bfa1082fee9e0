//! The pictures of the results: themes in an order, items by theme, what pays most.

mod heat;
mod order;
mod priorities;
mod radar;
mod table;
mod vision;

pub use heat::{heat, heat_signs};
pub use order::{ThemeOrder, theme_order};
pub use priorities::{at_target, priorities};
pub use radar::radar_axes;
pub use table::{
    Table, TableRow, heat_table, path_table, priority_table, theme_table, vision_table,
};
pub use vision::vision;
