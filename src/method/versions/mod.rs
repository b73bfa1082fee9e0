//! Chapter 10: what two versions of a questionnaire share, and figures across them.
//!
//! Sources: Marco (1977), *Item Characteristic Curve Solutions to Three Intractable Testing
//! Problems*; Kolen and Brennan (2014), *Test Equating, Scaling, and Linking*; International Labour
//! Office and others (2004), *Consumer Price Index Manual: Theory and Practice*.

mod between;
mod bridge;
mod carry;
mod chain;
mod compose;
mod like;
mod moving;
mod table;

pub(super) use between::picks;
pub use between::{is_comparable, picked_between, table_between, table_towards};
pub use bridge::{LinearBridge, linear_bridge};
pub use carry::{Carried, carry};
pub use chain::{ChainIndex, Link, chain_index};
pub use compose::compose;
pub use like::{LikeForLike, Pairing, Year, carried_over, like_for_like};
pub use moving::{CannotMove, Fate, KeptDimension, Moving, moving};
pub use table::{Comparability, ComparableDimension, comparability};
