//! Properties of the method: what must hold for every input, not only for the worked cases.
//!
//! | module | holds |
//! |---|---|
//! | `random` | random figures, questionnaires, sheets and crowds |
//! | `scores` | one item, theme, dimension and overall figure: monotone, and never off the scale |
//! | `maturity` | the shortest path is minimal and raises the earliest items, by brute force |
//! | `whole` | whole sheets: no better answer lowers a figure, NA leaves no trace, nor does order |
//! | `statistics` | the t distribution, intervals of one figure and of the overall one |
//! | `shrinking` | more answers of the same kind never widen an interval |
//! | `crowds` | a crowd: who comes first, who is of one mind, what NA changes |
//! | `change` | two years, and families of tests |
//! | `decomposition` | what moved a figure: its parts sum to its change (Shapley) |
//! | `versions` | like for like, chains, bridges, the pulse |
//! | `attack` | a reader who knows linear algebra and can search for other tables |
//! | `disclosure` | no hidden cell falls to that reader, and none is hidden without need |
//! | `actions` | what figures did since a promise: the method’s word, and nothing where there is none |
//! | `ideas` | judgements and the four conditions of a crowd of ideas: never off their scales, whatever the order |
//! | `finite` | nothing is NaN or infinite, of whatever finite input |

mod actions;
mod attack;
mod change;
mod crowds;
mod decomposition;
mod disclosure;
mod finite;
pub mod ideas;
mod maturity;
mod random;
mod scores;
mod shrinking;
mod statistics;
mod versions;
mod whole;

/// Equal but for the order in which numbers were added.
fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}

/// The same of figures that may be withheld.
fn same(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => close(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}
