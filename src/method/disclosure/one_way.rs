//! A row of numbers with its total.

use serde::Serialize;

use super::{LEAST_PEOPLE, Status};

/// What a row of numbers of people lets be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OneWay {
    /// Fewer than five people in all: nothing is printed.
    pub withheld: bool,
    /// How the total stands.
    pub total: Status,
    /// How each cell stands.
    pub cells: Vec<Status>,
    /// People in the hidden cells together, which anyone can compute; none if all is withheld.
    pub hidden_sum: Option<u64>,
}

/// Hides the cells of one to four people, and as many of the smallest others as it takes until two
/// cells and five people are hidden together: their sum is all that a reader can form.
pub fn suppress_one_way(counts: &[u32]) -> OneWay {
    if total(counts) < u64::from(LEAST_PEOPLE) {
        let cells = vec![Status::Withheld; counts.len()];
        return OneWay { withheld: true, total: Status::Withheld, cells, hidden_sum: None };
    }
    let mut cells: Vec<Status> = counts.iter().map(|&c| Status::alone(u64::from(c))).collect();
    while !is_safe(counts, &cells) {
        let printed = (0..cells.len()).filter(|&index| cells[index] == Status::Shown);
        let Some(smallest) = printed.min_by_key(|&index| counts[index]) else { break };
        cells[smallest] = Status::Complementary;
    }
    let hidden_sum = Some(hidden(counts, &cells).sum());
    OneWay { withheld: false, total: Status::Shown, cells, hidden_sum }
}

/// Everybody.
pub(super) fn total(counts: &[u32]) -> u64 {
    counts.iter().map(|&count| u64::from(count)).sum()
}

fn hidden(counts: &[u32], cells: &[Status]) -> impl Iterator<Item = u64> {
    let cells = counts.iter().zip(cells);
    cells.filter(|(_, status)| status.is_hidden()).map(|(&count, _)| u64::from(count))
}

fn is_safe(counts: &[u32], cells: &[Status]) -> bool {
    match hidden(counts, cells).count() {
        0 => true,
        1 => false,
        _ => hidden(counts, cells).sum::<u64>() >= u64::from(LEAST_PEOPLE),
    }
}
