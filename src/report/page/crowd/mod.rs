//! What people and customers say, once that is revealed. Nothing here is printed of a sealed round.

mod counted;
mod customers;
mod people;
mod remarks;
mod views;

pub(in super::super) use counted::of_people;
pub(super) use counted::{answered, for_board, is_told, withheld};
pub(in super::super) use customers::customers;
pub(in super::super) use people::people;
pub(in super::super) use views::of as views;

use super::super::Context;
use super::super::data::Sign;
use crate::chart::{Legend, legend};
use crate::method::findings::crowd::{CrowdFindings, SideFinding};
use crate::model::Side;

impl<'a> Context<'a> {
    /// What the crowd says, if it may be seen.
    fn revealed(&self) -> Option<&'a CrowdFindings> {
        self.input.crowd.filter(|crowd| !crowd.sealed)
    }

    /// What one side says, if anybody of it answered and it may be seen.
    fn side(&self, side: Side) -> Option<&'a SideFinding> {
        let sides = self.revealed()?.sides.iter();
        sides.into_iter().find(|found| found.side == side && found.answered > 0)
    }
}

fn sign(sign: Legend, text: String) -> Sign {
    Sign { sign: Some(legend(sign)), mark: String::new(), text }
}
