//! A reader who wants to know what a table hides.
//!
//! The reader knows what is printed, that an empty cell holds nobody, and how totals come about.
//! Three attacks, none of them the method's own: linear algebra over all lines of the table, a
//! search for another table that would have been printed alike, and for tiny tables all tables.

use mitta::method::disclosure::{Cell, TwoWay};

/// A table with its row totals, column totals and grand total.
pub type Extended = Vec<Vec<i64>>;

pub fn extended(table: &[Vec<i64>]) -> Extended {
    let mut extended: Extended = table.to_vec();
    for row in &mut extended {
        row.push(row.iter().sum());
    }
    let columns = extended[0].len();
    extended.push((0..columns).map(|k| extended.iter().map(|row| row[k]).sum()).collect());
    extended
}

/// What a reader sees: the numbers printed, and nothing where a number is hidden.
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    seen: Vec<Vec<Option<i64>>>,
}

impl Reader {
    /// The reader of a printed table.
    pub fn of(table: &[Vec<i64>], printed: &TwoWay) -> Self {
        let row = |(cells, total): (&Vec<_>, &_)| [&cells[..], &[*total]].concat();
        let mut status: Vec<Vec<_>> =
            printed.cells.iter().zip(&printed.row_totals).map(row).collect();
        status.push([&printed.column_totals[..], &[printed.grand_total]].concat());
        let hidden = |cell: Cell| status[cell.row][cell.column].is_hidden();
        Self::without(table, hidden)
    }

    /// The reader of a table without some of its cells; nobody is always seen.
    pub fn without(table: &[Vec<i64>], hidden: impl Fn(Cell) -> bool) -> Self {
        let number = |row, column, people: &i64| {
            (*people == 0 || !hidden(Cell { row, column })).then_some(*people)
        };
        let rows = extended(table);
        let row = |(row, cells): (usize, &Vec<i64>)| {
            cells.iter().enumerate().map(|(column, people)| number(row, column, people)).collect()
        };
        Self { seen: rows.iter().enumerate().map(row).collect() }
    }

    /// The cells that are hidden from the reader, row by row.
    pub fn unknown(&self) -> Vec<Cell> {
        let cells = |(row, cells): (usize, &Vec<Option<i64>>)| {
            let hidden = cells.iter().enumerate().filter(|(_, seen)| seen.is_none());
            hidden.map(|(column, _)| Cell { row, column }).collect::<Vec<_>>()
        };
        self.seen.iter().enumerate().flat_map(cells).collect()
    }

    pub fn is_inner(&self, cell: Cell) -> bool {
        cell.row + 1 < self.seen.len() && cell.column + 1 < self.seen[0].len()
    }

    /// One equation a line over the unknown cells: its cells less its total are what is seen.
    fn equations(&self, unknown: &[Cell]) -> Vec<Vec<i128>> {
        let (rows, columns) = (self.seen.len(), self.seen[0].len());
        let sign = |is_total| if is_total { -1 } else { 1 };
        let of_row = |row| {
            unknown
                .iter()
                .map(|cell| i128::from(cell.row == row) * sign(cell.column + 1 == columns))
                .collect()
        };
        let of_column = |column| {
            unknown
                .iter()
                .map(|cell| i128::from(cell.column == column) * sign(cell.row + 1 == rows))
                .collect()
        };
        (0..rows).map(of_row).chain((0..columns).map(of_column)).collect()
    }

    /// What the reader can compute; to be asked about many sets.
    pub fn algebra(&self) -> Algebra {
        let unknown = self.unknown();
        let mut basis = Vec::new();
        for equation in self.equations(&unknown) {
            let rest = reduced(&basis, equation);
            if rest.iter().any(|part| *part != 0) {
                basis.push(rest);
                basis.sort_by_key(|row| pivot(row));
            }
        }
        Algebra { unknown, basis }
    }

    /// Whether a table with these totals would have been printed alike.
    pub fn would_see(&self, table: &[Vec<i64>]) -> bool {
        let numbers = extended(table);
        let both = self.seen.iter().flatten().zip(numbers.iter().flatten());
        both.into_iter()
            .all(|(seen, number)| *number >= 0 && seen.is_none_or(|seen| seen == *number))
    }

    /// Another table that would have been printed alike, with another number in a cell: the true
    /// one with a person more or fewer in the cells along a closed way through rows and columns.
    pub fn other_table(&self, table: &[Vec<i64>], cell: Cell) -> Option<Extended> {
        let unknown = self.unknown();
        let target = unknown.iter().position(|other| *other == cell)?;
        let truth = extended(table);
        let search = Search {
            equations: self.equations(&unknown),
            truth: unknown.iter().map(|cell| truth[cell.row][cell.column]).collect(),
        };
        [1, -1].into_iter().find_map(|change| {
            let change = search.mended(target, change)?;
            let mut other = truth.clone();
            for (cell, change) in unknown.iter().zip(change) {
                other[cell.row][cell.column] += change;
            }
            Some(other)
        })
    }
}

/// The linear combinations of what is printed.
pub struct Algebra {
    unknown: Vec<Cell>,
    basis: Vec<Vec<i128>>,
}

impl Algebra {
    /// Whether what some hidden cells hold together is a combination of what is printed.
    pub fn gives_away(&self, set: &[Cell]) -> bool {
        let sum = self.unknown.iter().map(|cell| i128::from(set.contains(cell))).collect();
        reduced(&self.basis, sum).iter().all(|part| *part == 0)
    }
}

fn pivot(row: &[i128]) -> usize {
    row.iter().position(|part| *part != 0).unwrap_or(row.len())
}

/// What is left of a row after elimination by rows in echelon form; whole numbers, no rounding.
fn reduced(basis: &[Vec<i128>], mut row: Vec<i128>) -> Vec<i128> {
    for other in basis {
        let at = pivot(other);
        if row[at] != 0 {
            let (own, its) = (row[at], other[at]);
            let rest = row.iter().zip(other).map(|(a, b)| a * its - b * own);
            row = rest.collect();
            let divisor = row.iter().fold(0, |divisor, part| gcd(divisor, *part)).max(1);
            row.iter_mut().for_each(|part| *part /= divisor);
        }
    }
    row
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

/// A search for changes of one person that leave every line as it is.
struct Search {
    equations: Vec<Vec<i128>>,
    truth: Vec<i64>,
}

impl Search {
    fn mended(&self, target: usize, by: i64) -> Option<Vec<i64>> {
        let mut change = vec![0; self.truth.len()];
        change[target] = by;
        let possible = self.truth[target] + by >= 0;
        (possible && self.mend(&mut change, &mut Vec::new())).then_some(change)
    }

    /// Mends the first line that does not add up, each line once; tries every cell of it.
    fn mend(&self, change: &mut Vec<i64>, mended: &mut Vec<usize>) -> bool {
        let off = |equation: &Vec<i128>| -> i128 {
            equation.iter().zip(&*change).map(|(sign, change)| sign * i128::from(*change)).sum()
        };
        let Some(line) = self.equations.iter().position(|equation| off(equation) != 0) else {
            return true;
        };
        let excess = off(&self.equations[line]) as i64;
        if mended.contains(&line) {
            return false;
        }
        mended.push(line);
        for cell in 0..change.len() {
            let by = -excess * self.equations[line][cell] as i64;
            if by != 0 && change[cell] == 0 && self.truth[cell] + by >= 0 {
                change[cell] = by;
                if self.mend(change, mended) {
                    return true;
                }
                change[cell] = 0;
            }
        }
        mended.pop();
        false
    }
}

/// All tables of so many people.
pub fn all_tables(rows: usize, columns: usize, people: i64) -> Vec<Vec<Vec<i64>>> {
    let mut lists: Vec<(Vec<i64>, i64)> = vec![(Vec::new(), people)];
    for _ in 1..rows * columns {
        let longer = |(list, left): &(Vec<i64>, i64)| {
            let with = |next| ([&list[..], &[next]].concat(), left - next);
            (0..=*left).map(with).collect::<Vec<_>>()
        };
        lists = lists.iter().flat_map(longer).collect();
    }
    let table = |(list, left): (Vec<i64>, i64)| {
        [&list[..], &[left]].concat().chunks(columns).map(<[i64]>::to_vec).collect()
    };
    lists.into_iter().map(table).collect()
}
