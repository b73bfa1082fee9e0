//! Properties of the method: what must hold for every input, not only for the worked cases.
//!
//! | module | holds |
//! |---|---|
//! | `random` | random questionnaires, sheets and crowds |
//! | `scores` | one item, theme, dimension and overall figure: no figure leaves its scale |
//! | `maturity` | the shortest path, by brute force |
//! | `whole` | whole sheets: every answer counts upwards, NA leaves no trace, order does not matter |
//! | `statistics` | quantiles, intervals of one figure and of the overall one |
//! | `shrinking` | more answers of the same kind never widen an interval |
//! | `crowds` | a crowd: order, NA, agreement |
//! | `change` | two years, and families of tests |
//! | `decomposition` | what moved a figure: its parts sum to its change (Shapley) |

mod attack;
mod change;
mod crowds;
mod decomposition;
mod disclosure;
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
