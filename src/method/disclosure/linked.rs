//! A row of numbers with its total, beside other rows about the same groups.

use super::one_way::total;
use super::{LEAST_PEOPLE, OneWay, Status};

/// [`suppress_one_way`](super::suppress_one_way) of a row of which some cells are hidden in another
/// row already and have to be hidden here too, whatever their number.
///
/// It is stricter in one thing: as many hidden people as hidden cells would tell that each cell
/// holds one, because a cell of nobody is printed. Where nothing is left to hide, not even the cells
/// of nobody are printed.
pub fn suppress_linked(counts: &[u32], forced: &[bool]) -> OneWay {
    let whole = total(counts);
    if whole < u64::from(LEAST_PEOPLE) {
        let cells = vec![Status::Withheld; counts.len()];
        return OneWay { withheld: true, total: Status::Withheld, cells, hidden_sum: None };
    }
    let is_forced = |index: usize| forced.get(index).copied().unwrap_or(false);
    let alone = |(index, count): (usize, &u32)| match Status::alone(u64::from(*count)) {
        Status::Shown | Status::Empty if is_forced(index) => Status::Complementary,
        status => status,
    };
    let mut cells: Vec<Status> = counts.iter().enumerate().map(alone).collect();
    while !is_safe(counts, &cells) {
        let printed = (0..cells.len()).filter(|&index| cells[index] == Status::Shown);
        let Some(smallest) = printed.min_by_key(|&index| counts[index]) else {
            let empty = cells.iter_mut().filter(|cell| **cell == Status::Empty);
            empty.for_each(|cell| *cell = Status::Complementary);
            break;
        };
        cells[smallest] = Status::Complementary;
    }
    let hidden_sum = Some(hidden(counts, &cells).sum());
    OneWay { withheld: false, total: Status::Shown, cells, hidden_sum }
}

/// People in the hidden cells that hold anybody: others protect nothing.
fn hidden(counts: &[u32], cells: &[Status]) -> impl Iterator<Item = u64> {
    let cells = counts.iter().zip(cells);
    let hidden = cells.filter(|(count, status)| status.is_hidden() && **count > 0);
    hidden.map(|(&count, _)| u64::from(count))
}

fn is_safe(counts: &[u32], cells: &[Status]) -> bool {
    let (cells, people) = (hidden(counts, cells).count(), hidden(counts, cells).sum::<u64>());
    cells == 0 || cells >= 2 && people >= u64::from(LEAST_PEOPLE) && people > cells as u64
}
