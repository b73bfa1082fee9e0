//! Labels moved apart.

/// Places for labels that wish to stand at `wishes`: in the order of the wishes, at least `gap`
/// apart, as near to the wishes as can be, and inside `low..=high` as far as they all fit there.
///
/// The answer has the order of the input. A wish that is not finite counts as `low`.
pub fn spread(wishes: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    let wish = |index: usize| if wishes[index].is_finite() { wishes[index] } else { low };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wish(*a).total_cmp(&wish(*b)));
    // Taking the gaps away leaves one question: the nearest row of figures that never falls.
    let rank_gap = |rank: usize| rank as f64 * gap;
    let packed = order.iter().enumerate().map(|(rank, index)| wish(*index) - rank_gap(rank));
    let last = rank_gap(wishes.len().saturating_sub(1));
    let ceiling = (high - last).max(low);
    let mut places = vec![low; wishes.len()];
    for (rank, place) in rising(packed).into_iter().enumerate() {
        places[order[rank]] = place.clamp(low, ceiling) + rank_gap(rank);
    }
    places
}

/// The nearest row of figures that never falls (pooling neighbours that do).
fn rising(figures: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for figure in figures {
        let mut pool = (figure, 1);
        while let Some((mean, count)) = pools.pop_if(|(mean, _)| *mean > pool.0) {
            let both = count + pool.1;
            pool = ((mean * count as f64 + pool.0 * pool.1 as f64) / both as f64, both);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count)).collect()
}
