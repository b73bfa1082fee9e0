//! Who answered alike: each distinct pattern of answers to a theme needs to be scored only once.

use crate::model::Cell;

/// Respondents that are looked at together: their numbers stay in the nearest cache.
pub(super) const BLOCK: usize = 1024;
/// Bits that hold a cell.
const CELL_BITS: usize = Cell::END.trailing_zeros() as usize;
/// The ways in which a crowd answered some items.
#[derive(Debug)]
pub(super) struct Patterns<'a> {
    steps: Vec<Step<'a>>,
    /// How many people answered in each way.
    pub people: Vec<usize>,
}

/// Items whose cells are appended, as digits, to the number of the pattern so far.
#[derive(Debug)]
struct Step<'a> {
    digits: Vec<&'a [u8]>,
    /// The longer numbers that occur: those of the patterns.
    numbers: Vec<u32>,
    /// The pattern of each number that occurs.
    patterns: Vec<u32>,
}

impl<'a> Patterns<'a> {
    /// Reads the items' answers as the digits of one number. Before that number can outgrow the
    /// crowd, those that occur are counted through: work and memory stay linear however many items
    /// there are.
    pub(super) fn of(columns: &[&'a [u8]]) -> Self {
        let people = columns.first().map_or(0, |column| column.len());
        let mut patterns = Self { steps: Vec::new(), people: Vec::new() };
        let (mut rest, mut end) = (columns, 1);
        while !rest.is_empty() {
            let room = (people / end).max(1).ilog2() as usize / CELL_BITS;
            let (digits, later) = rest.split_at(room.clamp(1, rest.len()));
            patterns.count(people, digits, end << (CELL_BITS * digits.len()));
            (rest, end) = (later, patterns.people.len());
        }
        patterns
    }

    /// Adds a step whose numbers are all below `end`.
    fn count(&mut self, people: usize, digits: &[&'a [u8]], end: usize) {
        let mut counts = vec![0; end];
        let mut step = Step { digits: digits.to_vec(), numbers: Vec::new(), patterns: Vec::new() };
        let mut block = [0; BLOCK];
        for start in (0..people).step_by(BLOCK) {
            let block = &mut block[..BLOCK.min(people - start)];
            self.read(start, block);
            step.append(start, block);
            block.iter().for_each(|number| counts[*number as usize] += 1);
        }
        self.people.clear();
        for (number, count) in (0..).zip(&mut counts).filter(|(_, count)| **count > 0) {
            self.people.push(*count as usize);
            *count = step.numbers.len() as u32;
            step.numbers.push(number);
        }
        step.patterns = counts;
        self.steps.push(step);
    }

    /// The patterns of the respondents from `start` on, as indices into `people`.
    pub(super) fn read(&self, start: usize, block: &mut [u32]) {
        block.fill(0);
        for step in &self.steps {
            step.append(start, block);
            block.iter_mut().for_each(|number| *number = step.patterns[*number as usize]);
        }
    }

    /// Puts the cells of a pattern, an item each, into `cells`.
    pub(super) fn cells(&self, pattern: usize, cells: &mut Vec<u8>) {
        cells.clear();
        let mut pattern = pattern;
        for step in self.steps.iter().rev() {
            let mut number = step.numbers[pattern] as usize;
            for _ in &step.digits {
                cells.push((number % Cell::END) as u8);
                number >>= CELL_BITS;
            }
            pattern = number;
        }
        cells.reverse();
    }
}

impl Step<'_> {
    /// Two digits at a time: more of them fit into a register before they are widened.
    fn append(&self, start: usize, block: &mut [u32]) {
        for digits in self.digits.chunks(2) {
            match digits {
                [a, b] => {
                    for ((number, a), b) in block.iter_mut().zip(&a[start..]).zip(&b[start..]) {
                        *number = *number << (2 * CELL_BITS) | u32::from(a << CELL_BITS | b);
                    }
                }
                [a] => {
                    for (number, a) in block.iter_mut().zip(&a[start..]) {
                        *number = *number << CELL_BITS | u32::from(*a);
                    }
                }
                _ => {}
            }
        }
    }
}
