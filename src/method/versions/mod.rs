//! Chapter 10: what two versions of a questionnaire share, and figures across them.
//!
//! Sources: Marco (1977), *Item Characteristic Curve Solutions to Three Intractable Testing
//! Problems*; Kolen and Brennan (2014), *Test Equating, Scaling, and Linking*; International Labour
//! Office and others (2004), *Consumer Price Index Manual: Theory and Practice*.

mod bridge;
mod chain;
mod like;
mod table;

pub use bridge::{LinearBridge, linear_bridge};
pub use chain::{ChainIndex, Link, chain_index};
pub use like::{LikeForLike, Pairing, Year, like_for_like};
pub use table::{Comparability, ComparableDimension, comparability};
