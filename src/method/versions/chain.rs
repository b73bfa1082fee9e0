//! An index over many versions.

use serde::Serialize;

use crate::method::score::FLOOR;

/// Like-for-like scores of two years that follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// The earlier year, where shown.
    pub from: Option<f64>,
    /// The later year, where shown.
    pub to: Option<f64>,
}

/// An index; a ratio, which may pass 100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChainIndex {
    /// One value more than links; none from a withheld link on.
    pub index: Vec<Option<f64>>,
    /// The first withheld link, counted from 0.
    pub broken_at_link: Option<usize>,
}

/// `I₀ = base`, `Iₜ = Iₜ₋₁ · max(to, 1) / max(from, 1)`.
pub fn chain_index(links: &[Link], base: f64) -> ChainIndex {
    let ratio = |link: &Link| Some(link.to?.max(FLOOR) / link.from?.max(FLOOR));
    let broken_at_link = links.iter().position(|link| ratio(link).is_none());
    let next = |value: &mut Option<f64>, link: &Link| {
        *value = value.and_then(|value| Some(value * ratio(link)?));
        Some(*value)
    };
    let later = links.iter().scan(Some(base), next);
    ChainIndex { index: [Some(base)].into_iter().chain(later).collect(), broken_at_link }
}
