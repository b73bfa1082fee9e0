//! Years compared although the questionnaire changed: the worked example of its change policy, an
//! invented second version with five of 60 items changed.

mod carry;
mod chain;
mod compose;
mod example;
pub mod kit;
mod trend;
mod what_if;
