//! The program without a face.

mod answering;
mod any;
mod creating;
mod engines;
mod failing;
mod history;
mod journeys;
pub mod kit;
pub mod machine;
mod opening;
mod reports;
mod rounds;
mod settings;
mod walking;
