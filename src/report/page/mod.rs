//! What stands on each page.

mod asks;
mod board;
mod dimensions;
mod guide;
mod headline;
mod legend;
mod lists;
mod method;
mod next;
mod part;
mod themes;
mod trend;
mod years;

pub(super) use asks::asks;
pub(super) use board::board;
pub(super) use dimensions::dimensions;
pub(super) use guide::guide;
pub(super) use headline::headline;
pub(super) use method::method;
pub(super) use next::next;
pub(super) use part::one_line;
pub(super) use themes::themes;
pub(super) use years::years;
