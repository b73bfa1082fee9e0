//! Linear equations, solved exactly: whether a sum follows from sums that are known.

/// Sums that are known, each over some of the unknown numbers.
pub struct Known {
    /// In reduced form: each row has an unknown, its lead, that no other row has.
    rows: Vec<(usize, Vec<i128>)>,
}

impl Known {
    /// Each row holds how often each unknown number stands in a known sum.
    pub fn of(rows: impl IntoIterator<Item = Vec<i128>>) -> Self {
        let mut known = Self { rows: Vec::new() };
        for row in rows {
            let row = known.rest(row);
            let Some(lead) = row.iter().position(|part| *part != 0) else { continue };
            for (_, other) in &mut known.rows {
                clear(other, lead, &row);
            }
            known.rows.push((lead, row));
        }
        known
    }

    /// Whether a sum follows.
    pub fn gives(&self, sum: Vec<i128>) -> bool {
        self.rest(sum).iter().all(|part| *part == 0)
    }

    /// What is left of a sum when everything known is taken out of it.
    fn rest(&self, mut sum: Vec<i128>) -> Vec<i128> {
        self.rows.iter().for_each(|(lead, row)| clear(&mut sum, *lead, row));
        sum
    }
}

/// Takes so much of `by` from a multiple of `row` that nothing is left at `lead`. Both stay whole.
fn clear(row: &mut [i128], lead: usize, by: &[i128]) {
    let (have, unit) = (row[lead], by[lead]);
    if have == 0 {
        return;
    }
    for (part, by) in row.iter_mut().zip(by) {
        *part = *part * unit - *by * have;
    }
    if unit.abs() != 1 {
        let common = row.iter().fold(0, |common, part| divisor(common, part.abs()));
        row.iter_mut().filter(|_| common > 1).for_each(|part| *part /= common);
    }
}

fn divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[test]
fn what_follows_is_found_and_nothing_else() {
    // a + b + c, b + c, 2 c are known.
    let known = Known::of([vec![1, 1, 1, 0], vec![0, 1, 1, 0], vec![0, 0, 2, 0]]);
    assert!(known.gives(vec![1, 0, 0, 0]));
    assert!(known.gives(vec![0, 3, 1, 0]));
    assert!(!known.gives(vec![0, 0, 0, 1]));
    let known = Known::of([vec![1, 1, 1, 0], vec![0, 1, 1, 1]]);
    assert!(known.gives(vec![1, 0, 0, -1]));
    assert!(!known.gives(vec![1, 0, 0, 0]));
}
