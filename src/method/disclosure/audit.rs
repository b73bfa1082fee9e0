//! What subtraction gives away: an exact check of what is hidden against what is printed.
//!
//! Every row and every column of the extended table is a node, every hidden cell an edge between
//! its row and its column. A row tells that its cells less its total are 0, a column likewise. What
//! a set of hidden cells holds together is determined if the set lies in the row space of these
//! equations: if numbers of the nodes exist that sum to 1 over the ends of each edge of the set and
//! to 0 over the ends of every other, an end counting negative where the cell is the total of its
//! node. Whole numbers only.

use std::collections::BTreeSet;

use serde::Serialize;

use super::table::Table;
use super::{Cell, LEAST_PEOPLE, is_small};
use crate::method::MethodError;

/// What follows by subtraction from what is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Derivable {
    /// Hidden cells that are determined, row by row.
    pub cells: Vec<Cell>,
    /// Sets of two to four small hidden cells, fewer than five people together, whose sum is
    /// determined: smallest size first, then row by row.
    pub groups: Vec<Vec<Cell>>,
}

/// What subtraction gives away when exactly the `hidden` cells are not printed. A hidden cell of
/// nobody is known anyway.
///
/// # Errors
/// `BadTable` for a table without cells or with uneven rows, `BadCell` for a hidden cell outside it
/// or its grand total.
pub fn derivable(table: &[Vec<u32>], hidden: &[Cell]) -> Result<Derivable, MethodError> {
    let table = Table::new(table)?;
    let outside = |cell: &Cell| {
        cell.row > table.rows || cell.column > table.columns || *cell == table.grand_total()
    };
    if hidden.iter().any(outside) {
        return Err(MethodError::BadCell);
    }
    let audit = Audit::new(&table, hidden.iter().copied());
    let cells = audit.cells.iter().copied().filter(|&cell| audit.gives_away(cell)).collect();
    Ok(Derivable { cells, groups: audit.groups().collect() })
}

/// A node as an end of a hidden cell.
#[derive(Clone, Copy)]
struct End {
    node: usize,
    /// −1 where the cell is the total of this row or column, else 1.
    sign: i64,
}

/// A step of the spanning forest: an edge from a reached node to a new one.
struct Step {
    edge: usize,
    from: End,
    to: End,
}

/// The hidden cells of a table as a graph.
pub(super) struct Audit<'a> {
    table: &'a Table,
    /// Hidden cells that hold people, row by row.
    cells: Vec<Cell>,
    ends: Vec<[End; 2]>,
    /// In the order in which the nodes are reached.
    forest: Vec<Step>,
    /// A change of the hidden cells that leaves all that is printed as it is. The change of a
    /// determined set is 0; where it is not, no closer look is needed.
    probe: Vec<i64>,
}

/// Some hidden cells, as part of a larger set.
struct Part {
    edges: Vec<usize>,
    people: u64,
    change: i64,
}

impl<'a> Audit<'a> {
    /// Ready to be asked about these hidden cells.
    pub fn new(table: &'a Table, hidden: impl Iterator<Item = Cell>) -> Self {
        let cells: BTreeSet<Cell> = hidden.filter(|&cell| table.people(cell) > 0).collect();
        let cells: Vec<Cell> = cells.into_iter().collect();
        let sign = |is_total| if is_total { -1 } else { 1 };
        let ends = |cell: &Cell| {
            let row = End { node: cell.row, sign: sign(cell.column == table.columns) };
            let node = table.rows + 1 + cell.column;
            [row, End { node, sign: sign(cell.row == table.rows) }]
        };
        let ends: Vec<[End; 2]> = cells.iter().map(ends).collect();
        let nodes = table.rows + table.columns + 2;
        let forest = forest(nodes, &ends);
        let probe = probe(nodes, &ends, &forest);
        Self { table, cells, ends, forest, probe }
    }

    /// Whether the number of a hidden cell follows from what is printed.
    pub fn gives_away(&self, cell: Cell) -> bool {
        self.cells
            .binary_search(&cell)
            .is_ok_and(|edge| self.probe[edge] == 0 && self.is_determined(&[edge]))
    }

    /// Determined sets of two to four inner cells with fewer than five people together: smallest
    /// size first, then row by row.
    pub fn groups(&self) -> impl Iterator<Item = Vec<Cell>> {
        let sets = [(1, 1), (1, 2), (2, 2)].into_iter();
        let sets = sets.flat_map(|(head, tail)| self.sets(self.parts(head), self.parts(tail)));
        sets.map(|edges| edges.into_iter().map(|edge| self.cells[edge]).collect())
    }

    /// All sets of one or two small inner cells that leave room for another cell.
    fn parts(&self, size: usize) -> Vec<Part> {
        let single = |(edge, &cell): (usize, &Cell)| {
            let people = self.table.people(cell);
            let part = || Part { edges: vec![edge], people, change: self.probe[edge] };
            (self.table.is_inner(cell) && fits(people, 1)).then(part)
        };
        let singles: Vec<Part> = self.cells.iter().enumerate().filter_map(single).collect();
        if size == 1 {
            return singles;
        }
        let mut pairs = Vec::new();
        for (index, first) in singles.iter().enumerate() {
            let others = singles[index + 1..].iter();
            for second in others.filter(|second| fits(first.people + second.people, 1)) {
                pairs.push(Part {
                    edges: [&first.edges[..], &second.edges].concat(),
                    people: first.people + second.people,
                    change: first.change.wrapping_add(second.change),
                });
            }
        }
        pairs
    }

    /// Determined sets of a head and a tail that comes wholly after it, in order.
    fn sets(&self, heads: Vec<Part>, mut tails: Vec<Part>) -> impl Iterator<Item = Vec<usize>> {
        tails.sort_by_key(|tail| tail.change);
        heads.into_iter().flat_map(move |head| {
            let opposite = head.change.wrapping_neg();
            let start = tails.partition_point(|tail| tail.change < opposite);
            let tails = tails[start..].iter().take_while(|tail| tail.change == opposite);
            let after = tails.filter(|tail| head.edges.last() < tail.edges.first());
            let few = after.filter(|tail| fits(head.people + tail.people, 0));
            let sets = few.map(|tail| [&head.edges[..], &tail.edges].concat());
            sets.filter(|set| self.is_determined(set)).collect::<Vec<_>>()
        })
    }

    /// Whether what the set holds together follows from what is printed: the numbers of the nodes
    /// spread from one node of each component, and every edge must agree with them.
    fn is_determined(&self, set: &[usize]) -> bool {
        let wanted = |edge: usize| i64::from(set.contains(&edge));
        let mut number = vec![0; self.table.rows + self.table.columns + 2];
        for Step { edge, from, to } in &self.forest {
            number[to.node] = to.sign * (wanted(*edge) - from.sign * number[from.node]);
        }
        let agrees = |(edge, [row, column]): (usize, &[End; 2])| {
            row.sign * number[row.node] + column.sign * number[column.node] == wanted(edge)
        };
        self.ends.iter().enumerate().all(agrees)
    }
}

/// Whether `people` with at least `more` others are still too few.
fn fits(people: u64, more: u64) -> bool {
    is_small(people) && people + more < u64::from(LEAST_PEOPLE)
}

/// A spanning forest of the graph, each tree from its first node on.
fn forest(nodes: usize, ends: &[[End; 2]]) -> Vec<Step> {
    let mut edges_of = vec![Vec::new(); nodes];
    for (edge, &[row, column]) in ends.iter().enumerate() {
        edges_of[row.node].push((edge, row, column));
        edges_of[column.node].push((edge, column, row));
    }
    let (mut forest, mut is_reached) = (Vec::new(), vec![false; nodes]);
    for root in 0..nodes {
        if is_reached[root] {
            continue;
        }
        is_reached[root] = true;
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            for &(edge, from, to) in &edges_of[node] {
                if !is_reached[to.node] {
                    is_reached[to.node] = true;
                    forest.push(Step { edge, from, to });
                    open.push(to.node);
                }
            }
        }
    }
    forest
}

/// Arbitrary changes of the edges outside the forest, and those of its edges that keep the sum of
/// every node. Arithmetic wraps, which keeps every sum that is 0 at 0.
fn probe(nodes: usize, ends: &[[End; 2]], forest: &[Step]) -> Vec<i64> {
    let in_forest: BTreeSet<usize> = forest.iter().map(|step| step.edge).collect();
    let (mut probe, mut sums) = (vec![0_i64; ends.len()], vec![0_i64; nodes]);
    let add = |sums: &mut Vec<i64>, end: End, change: i64| {
        sums[end.node] = sums[end.node].wrapping_add(end.sign.wrapping_mul(change));
    };
    for (edge, &[row, column]) in ends.iter().enumerate() {
        if !in_forest.contains(&edge) {
            probe[edge] = scattered(edge);
            add(&mut sums, row, probe[edge]);
            add(&mut sums, column, probe[edge]);
        }
    }
    for step in forest.iter().rev() {
        let change = step.to.sign.wrapping_mul(sums[step.to.node]).wrapping_neg();
        probe[step.edge] = change;
        add(&mut sums, step.from, change);
    }
    probe
}

/// A number far from those of other edges (the mixing step of SplitMix64).
fn scattered(edge: usize) -> i64 {
    let mixed = (edge as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)).cast_signed()
}
