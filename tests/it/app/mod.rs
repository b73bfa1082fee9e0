//! The program without a face.

mod actions;
mod answering;
mod any;
mod creating;
mod crowd;
mod engines;
mod failing;
pub mod forms;
mod history;
pub mod ideas;
mod journeys;
pub mod kit;
mod kpis;
pub mod machine;
mod opening;
mod own;
mod own_adapting;
mod own_adding;
mod paper;
mod parts;
mod reports;
mod rounds;
mod settings;
mod versions;
mod walking;
