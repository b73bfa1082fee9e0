//! The crowd of a round: forms out, answers in, and what they say.

mod export;
mod import;
mod reveal;
mod said;
mod unlock;

pub use export::export;
pub use import::import;
pub use reveal::reveal;
pub use said::crowd;
pub use unlock::unlock;

use super::failure::Failure;
use super::session::Session;
use crate::app::CrowdError;
use std::path::Path;

/// Why nothing can be said of a crowd.
fn broken(session: &Session, path: &Path, error: &CrowdError) -> Failure {
    match error {
        CrowdError::Read(error) => session.fault(path, error),
        CrowdError::UnknownRound | CrowdError::Scored(_) => {
            Failure::failed(session.texts.tr("cli-not-scored"))
        }
    }
}
