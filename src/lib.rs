//! Mitta assesses how customer-centric an organization is.
//!
//! Rooms stacked so that data only climbs; `ARCHITECTURE.md` has the map.

pub mod app;
pub mod catalog;
pub mod chart;
pub mod cli;
pub mod depict;
pub mod exchange;
pub mod guide;
pub mod method;
pub mod model;
pub mod platform;
pub mod prose;
pub mod report;
pub mod store;
pub mod text;
pub mod ui;
