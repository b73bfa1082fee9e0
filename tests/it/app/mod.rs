//! The program without a face.

mod answering;
mod any;
mod creating;
mod engines;
mod failing;
mod history;
pub mod kit;
pub mod machine;
mod opening;
mod paper;
mod reports;
mod rounds;
mod settings;
mod walking;
