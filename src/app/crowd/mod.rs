//! The crowd of a round: its forms go out, answers come in, and what they say is worked out.
//!
//! The sheets lie in the document's file alone, so everything here is a job for the engine, except
//! for the steps that only say otherwise what is known of them.

mod ask;
mod figure;
mod form;
mod import;
mod steps;
mod take_in;
mod watch;

pub use ask::{asking, words};
pub use form::{Asking, Form, FormError, FormJob, HandedOut, asks};
pub use import::{Columns, ImportError, ImportJob, Imported, Importing};
pub use steps::reveal;
pub use take_in::Waiting;
pub use watch::Watch;

pub(super) use figure::figure;
pub(super) use form::hand_out;
pub(super) use import::take;
pub(super) use take_in::waiting;

use crate::method::MethodError;
use crate::model::{Round, Side, Stamp};
use crate::store::StoreError;

/// The day of a moment: when somebody answered is not kept.
pub(super) fn day(now: Stamp) -> Stamp {
    const SECONDS: i64 = 86_400;
    Stamp(now.0 - now.0.rem_euclid(SECONDS))
}

/// Whether anybody was invited or has answered.
pub(super) fn is_asked(round: &Round) -> bool {
    round.has_crowd() || Side::ALL.iter().any(|side| round.gathering.invited(*side).is_some())
}

/// Why nothing can be said of a crowd.
#[derive(Debug, thiserror::Error)]
pub enum CrowdError {
    /// The document has no such round, or nothing is open.
    #[error("unknown round")]
    UnknownRound,
    /// The sheets could not be read.
    #[error(transparent)]
    Read(#[from] StoreError),
    /// The sheets cannot be scored.
    #[error(transparent)]
    Scored(#[from] MethodError),
}
