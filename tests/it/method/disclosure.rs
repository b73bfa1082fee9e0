//! What is hidden stays hidden, and no more is hidden than that takes.

use mitta::method::disclosure::{
    Cell, Derivable, IntervalForm, OneWay, Status, TwoWay, derivable, display_interval,
    display_rules, may_republish, suppress_one_way, suppress_two_way,
};
use proptest::prelude::*;

use super::attack::{Reader, all_tables, extended};

fn count() -> impl Strategy<Value = u32> {
    prop_oneof![2 => Just(0), 5 => 1_u32..=4, 4 => 5_u32..=12]
}

fn table(rows: usize, columns: usize) -> impl Strategy<Value = Vec<Vec<u32>>> {
    (2..=rows, 2..=columns).prop_flat_map(|(rows, columns)| {
        prop::collection::vec(prop::collection::vec(count(), columns), rows)
    })
}

/// Up to four by five, standing or lying.
fn tables() -> impl Strategy<Value = Vec<Vec<u32>>> {
    prop_oneof![table(4, 5), table(5, 4)]
}

fn signed(table: &[Vec<u32>]) -> Vec<Vec<i64>> {
    table.iter().map(|row| row.iter().map(|people| i64::from(*people)).collect()).collect()
}

fn people(table: &[Vec<i64>], cell: Cell) -> i64 {
    extended(table)[cell.row][cell.column]
}

fn is_small(people: i64) -> bool {
    (1..5).contains(&people)
}

/// Sets of two to four of the cells with fewer than five people together.
fn small_groups(table: &[Vec<i64>], reader: &Reader) -> Vec<Vec<Cell>> {
    let inner = reader.unknown().into_iter().filter(|cell| reader.is_inner(*cell));
    let small: Vec<Cell> = inner.filter(|cell| is_small(people(table, *cell))).collect();
    let mut groups: Vec<Vec<Cell>> = vec![Vec::new()];
    for cell in small {
        let fits = |group: &&Vec<Cell>| {
            let sum: i64 = group.iter().map(|cell| people(table, *cell)).sum();
            group.len() < 4 && sum + people(table, cell) < 5
        };
        let longer: Vec<_> =
            groups.iter().filter(fits).map(|group| [&group[..], &[cell]].concat()).collect();
        groups.extend(longer);
    }
    groups.retain(|group| group.len() >= 2);
    groups.sort_by_key(|group| (group.len(), group.clone()));
    groups
}

/// The small cells and small groups that algebra gives away.
fn given_away(table: &[Vec<i64>], reader: &Reader) -> Derivable {
    let algebra = reader.algebra();
    let mut cells = reader.unknown();
    cells.retain(|cell| algebra.gives_away(&[*cell]));
    let mut groups = small_groups(table, reader);
    groups.retain(|group| algebra.gives_away(group));
    Derivable { cells, groups }
}

fn is_safe(table: &[Vec<i64>], reader: &Reader) -> bool {
    let found = given_away(table, reader);
    let small = found.cells.iter().any(|cell| is_small(people(table, *cell)));
    !small && found.groups.is_empty()
}

fn status(printed: &TwoWay, cell: Cell) -> Status {
    let row = printed.cells.get(cell.row);
    let (right, below) = (printed.row_totals.get(cell.row), printed.column_totals.get(cell.column));
    let inner = row.and_then(|row| row.get(cell.column));
    *inner.or(if row.is_some() { right } else { below }).unwrap_or(&printed.grand_total)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_hidden_cell_can_be_derived(table in tables()) {
        let (printed, table) = (suppress_two_way(&table).unwrap(), signed(&table));
        if printed.withheld {
            return Ok(());
        }
        let reader = Reader::of(&table, &printed);
        let found = given_away(&table, &reader);
        prop_assert!(found.cells.is_empty() && found.groups.is_empty(), "{:?}", found);
        for cell in reader.unknown() {
            let other = reader.other_table(&table, cell);
            prop_assert!(other.is_some(), "{:?} has one value only", cell);
            let other = other.unwrap();
            let inner: Vec<Vec<i64>> =
                other[..table.len()].iter().map(|row| row[..table[0].len()].to_vec()).collect();
            prop_assert_eq!(&extended(&inner), &other, "the other table adds up");
            prop_assert!(reader.would_see(&inner));
            prop_assert!(people(&inner, cell) != people(&table, cell));
        }
    }

    #[test]
    fn a_cell_stands_as_its_people_say(table in tables()) {
        let (printed, table) = (suppress_two_way(&table).unwrap(), signed(&table));
        let numbers = extended(&table);
        let everybody = numbers[table.len()][table[0].len()];
        prop_assert_eq!(printed.withheld, everybody < 5);
        for (row, cells) in numbers.iter().enumerate() {
            for (column, people) in cells.iter().enumerate() {
                let cell = Cell { row, column };
                let added = printed.added.contains(&cell);
                prop_assert_eq!(status(&printed, cell), match people {
                    _ if printed.withheld => Status::Withheld,
                    0 => Status::Empty,
                    1..5 => Status::Primary,
                    _ if added => Status::Complementary,
                    _ => Status::Shown,
                });
            }
        }
    }

    #[test]
    fn nothing_is_hidden_without_need(table in tables()) {
        let (printed, table) = (suppress_two_way(&table).unwrap(), signed(&table));
        for shown_again in &printed.added {
            let reader = Reader::without(&table, |cell| {
                cell != *shown_again && status(&printed, cell).is_hidden()
            });
            prop_assert!(!is_safe(&table, &reader), "{:?} could be printed", shown_again);
        }
    }

    /// The method's own check finds just what algebra finds, of any cells that are hidden.
    #[test]
    fn the_audit_misses_nothing(
        table in tables(),
        hidden in prop::collection::vec(prop::bool::weighted(0.6), 36),
    ) {
        let (rows, columns) = (table.len(), table[0].len());
        let all = (0..=rows).flat_map(|row| (0..=columns).map(move |column| Cell { row, column }));
        let few = all.take(rows * columns + rows + columns).zip(&hidden);
        let hidden: Vec<Cell> = few.filter(|(_, hidden)| **hidden).map(|(cell, _)| cell).collect();
        let found = derivable(&table, &hidden).unwrap();
        let table = signed(&table);
        let reader = Reader::without(&table, |cell| hidden.contains(&cell));
        prop_assert_eq!(found, given_away(&table, &reader));
    }
}

/// What all tables that would be printed alike say of some cells together.
fn is_in_doubt(alike: &[Vec<Vec<i64>>], set: &[Cell]) -> bool {
    let sum = |table: &Vec<Vec<i64>>| set.iter().map(|cell| people(table, *cell)).sum::<i64>();
    alike.iter().any(|table| sum(table) != sum(&alike[0]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The plainest attack on tiny tables: write down every table and strike out those that would
    /// have been printed otherwise.
    #[test]
    fn every_reader_of_a_tiny_table_stays_in_doubt(
        table in prop_oneof![
            prop::collection::vec(prop::collection::vec(0_u32..=7, 2), 2),
            prop::collection::vec(prop::collection::vec(0_u32..=2, 3), 2),
            prop::collection::vec(prop::collection::vec(0_u32..=2, 2), 3),
        ],
    ) {
        let (printed, table) = (suppress_two_way(&table).unwrap(), signed(&table));
        if printed.withheld {
            return Ok(());
        }
        let reader = Reader::of(&table, &printed);
        let everybody = table.iter().flatten().sum();
        let mut alike = all_tables(table.len(), table[0].len(), everybody);
        alike.retain(|other| reader.would_see(other));
        prop_assert!(alike.contains(&table));
        for cell in reader.unknown() {
            prop_assert!(is_in_doubt(&alike, &[cell]), "{:?} has one value only", cell);
        }
        for group in small_groups(&table, &reader) {
            prop_assert!(is_in_doubt(&alike, &group), "{:?} have one sum only", group);
        }
    }
}

/// People in the hidden cells, and how many they are.
fn hidden(counts: &[u32], printed: &OneWay) -> (u32, usize) {
    let cells = counts.iter().zip(&printed.cells).filter(|(_, status)| status.is_hidden());
    cells.fold((0, 0), |(people, cells), (count, _)| (people + count, cells + 1))
}

proptest! {
    /// All that a reader can form is what is left of the total: of five people at least, in two
    /// cells at least.
    #[test]
    fn no_cell_of_a_row_can_be_derived(counts in prop::collection::vec(count(), 1..9)) {
        let printed = suppress_one_way(&counts);
        prop_assert_eq!(printed.withheld, counts.iter().sum::<u32>() < 5);
        if printed.withheld {
            return Ok(());
        }
        let (people, cells) = hidden(&counts, &printed);
        prop_assert_eq!(printed.hidden_sum, Some(u64::from(people)));
        prop_assert!(cells == 0 || cells >= 2 && people >= 5);
        let small = counts.iter().filter(|count| (1..5).contains(*count));
        let (primary, in_them) = (small.clone().count(), small.sum::<u32>());
        let enough = primary == 0 || primary >= 2 && in_them >= 5;
        prop_assert_eq!(cells, if enough { primary } else { primary + 1 }, "no more than needed");
        for (count, status) in counts.iter().zip(&printed.cells) {
            prop_assert_eq!(*status == Status::Primary, (1..5).contains(count));
            prop_assert_eq!(*status == Status::Empty, *count == 0);
        }
    }

    /// Two printings of the same figure: who came and who went are each nobody or five at least.
    #[test]
    fn two_printings_cannot_be_subtracted(
        before in prop::collection::btree_set(0_u32..30, 0..25),
        after in prop::collection::btree_set(0_u32..30, 0..25),
    ) {
        let came = after.difference(&before).count();
        let went = before.difference(&after).count();
        let refresh =
            may_republish(before.len() as u32, came as u32, went as u32).unwrap();
        prop_assert_eq!(refresh.now, after.len() as u64);
        if refresh.allowed {
            prop_assert!(after.len() >= 5);
            let printed_before = before.len() >= 5;
            let told = |people: usize| people == 0 || people >= 5;
            prop_assert!(!printed_before || told(came) && told(went));
        }
        prop_assert!(may_republish(before.len() as u32, 0, before.len() as u32 + 1).is_err());
    }

    /// A coarse interval holds the exact one, stands on twentieths and is a tenth wide at least.
    #[test]
    fn a_coarse_interval_hides_the_spread(
        people in 0_u32..20,
        low in -150.0_f64..150.0,
        wide in 0.0_f64..80.0,
        scale in prop::sample::select(&[(0.0, 100.0), (-100.0, 100.0), (0.0, 10.0)][..]),
    ) {
        let (least, most): (f64, f64) = scale;
        let printed = display_interval(people, low, low + wide, scale).unwrap();
        prop_assert_eq!(printed.kind, display_rules(people).interval);
        prop_assert_eq!(printed.low.is_none(), people < 5);
        let (Some(from), Some(to)) = (printed.low, printed.high) else { return Ok(()) };
        prop_assert!(least <= from && from <= low.clamp(least, most) + 1e-6);
        prop_assert!((low + wide).clamp(least, most) <= to + 1e-6 && to <= most);
        if printed.kind == IntervalForm::Coarse {
            let step = (most - least) / 20.0;
            prop_assert!([from, to].iter().all(|x| (x / step - (x / step).round()).abs() < 1e-9));
            prop_assert!(to - from >= 2.0 * step - 1e-9 || from == least || to == most);
        }
    }

    #[test]
    fn more_people_never_let_less_be_printed(people in 0_u32..20) {
        let (some, more) = (display_rules(people), display_rules(people + 1));
        prop_assert!(!some.score || more.score);
        prop_assert!(!some.word || more.word);
        prop_assert!(!some.spread || more.spread);
        prop_assert!(!some.comments || more.comments);
        prop_assert_eq!(some.spread, people >= 10);
        prop_assert_eq!(some.interval == IntervalForm::Exact, people >= 10);
    }
}
