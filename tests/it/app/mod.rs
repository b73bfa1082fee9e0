//! The program without a face.

mod answering;
mod any;
mod creating;
mod crowd;
mod engines;
mod events;
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
mod plates;
mod reports;
mod rounds;
mod settings;
mod versions;
mod walking;
