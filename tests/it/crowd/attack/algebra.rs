//! Linear equations, solved exactly: whether a sum follows from sums that are known.

use std::collections::BTreeMap;

/// Sums that are known, each over some of the unknown numbers.
pub struct Known {
    /// Unknowns that stand in the same known sums are never told apart: the class of each.
    classes: Vec<usize>,
    /// In reduced form: each row has a class, its lead, that no other row has.
    rows: Vec<(usize, Vec<i128>)>,
}

impl Known {
    /// Each row holds how often each of so many unknown numbers stands in a known sum.
    pub fn of(unknowns: usize, rows: Vec<Vec<i128>>) -> Self {
        let mut known_classes = BTreeMap::new();
        let class = |unknown: usize| {
            let column: Vec<i128> = rows.iter().map(|row| row[unknown]).collect();
            let next = known_classes.len();
            *known_classes.entry(column).or_insert(next)
        };
        let classes: Vec<usize> = (0..unknowns).map(class).collect();
        let mut known = Self { classes, rows: Vec::new() };
        for row in rows {
            let Some(row) = known.by_class(&row).map(|row| known.rest(row)) else { continue };
            let Some(lead) = row.iter().position(|part| *part != 0) else { continue };
            for (_, other) in &mut known.rows {
                clear(other, lead, &row);
            }
            known.rows.push((lead, row));
        }
        known
    }

    /// Whether a sum follows.
    pub fn gives(&self, sum: &[i128]) -> bool {
        let sum = self.by_class(sum).map(|sum| self.rest(sum));
        sum.is_some_and(|rest| rest.iter().all(|part| *part == 0))
    }

    /// The sum class by class; none if it tells the unknowns of a class apart.
    fn by_class(&self, sum: &[i128]) -> Option<Vec<i128>> {
        let mut parts = vec![None; self.classes.iter().max().map_or(0, |most| most + 1)];
        for (class, part) in self.classes.iter().zip(sum) {
            if *parts[*class].get_or_insert(*part) != *part {
                return None;
            }
        }
        parts.into_iter().collect()
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
    let known = Known::of(4, vec![vec![1, 1, 1, 0], vec![0, 1, 1, 0], vec![0, 0, 2, 0]]);
    assert!(known.gives(&[1, 0, 0, 0]));
    assert!(known.gives(&[0, 3, 1, 0]));
    assert!(!known.gives(&[0, 0, 0, 1]));
    let known = Known::of(4, vec![vec![1, 1, 1, 0], vec![0, 1, 1, 1]]);
    assert!(known.gives(&[1, 0, 0, -1]));
    assert!(!known.gives(&[1, 0, 0, 0]));
}
