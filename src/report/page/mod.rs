//! What stands on each page.

mod actions;
mod board;
mod crowd;
mod dimensions;
mod feelings;
mod guide;
mod headline;
mod journey;
mod kpis;
mod legend;
mod listening;
mod lists;
mod method;
mod moments;
mod next;
mod part;
mod themes;
mod trend;
mod years;

pub(super) use actions::actions;
pub(super) use board::board;
pub(super) use crowd::{customers, of_people, people, views};
pub(super) use dimensions::dimensions;
pub(super) use feelings::feelings;
pub(super) use guide::guide;
pub(super) use headline::headline;
pub(super) use journey::journeys;
pub(super) use kpis::kpis;
pub(super) use listening::listening;
pub(super) use method::method;
pub(super) use next::next;
pub(super) use part::one_line;
pub(super) use themes::themes;
pub(super) use trend::titled_by as trend;
pub(super) use years::{titled_parts as parts, years};
