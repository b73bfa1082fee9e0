//! One integration binary, a module a capability.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod app;
mod architecture;
mod blocks;
mod catalog;
mod chart;
mod cli;
mod crowd;
mod exchange;
mod gallery;
mod golden;
mod guide;
mod import;
mod journeys;
mod method;
mod plots;
mod report;
mod store;
mod text;
mod theme;
mod ui;
mod versions;
