//! What reading a crowd's answers costs: 1,000, 10,000 and 100,000 rows of a comma-separated file
//! with 65 columns, decoded, split, mapped and packed, beside the floor: the same bytes split into
//! records by the csv crate alone. `max alloc` is what reading needs at a time.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench fails by panicking")]

use std::io::Cursor;
use std::time::Instant;

use divan::{AllocProfiler, Bencher, black_box};
use mitta::exchange::mapping::{Targets, propose};
use mitta::exchange::responses::{Responses, preview};
use mitta::exchange::survey::Words;
use mitta::exchange::table::{Table, TableError};
use mitta::model::{Side, Wording};

mod drawn;

use drawn::{file, round};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    divan::main();
    if std::env::args().any(|argument| argument == "--bench") {
        tell_ratios();
    }
}

#[divan::bench(args = SIZES)]
fn floor(bencher: Bencher<'_, '_>, people: usize) {
    let csv = file(people);
    bencher.bench_local(|| split(&csv));
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher<'_, '_>, people: usize) {
    let (csv, targets) = (file(people), targets());
    bencher.bench_local(|| taken_in(&csv, &targets));
}

fn targets() -> Targets {
    let none = Wording::default;
    let words = Words {
        dont_know: none(),
        yes: none(),
        no: none(),
        how: none(),
        note: none(),
        disagree: none(),
        agree: none(),
    };
    Targets::new(&round(), Side::Staff, &words)
}

fn split(csv: &str) -> usize {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        cells += black_box(&record).len();
    }
    cells
}

fn taken_in(csv: &str, targets: &Targets) -> u64 {
    let mut table = Table::open(Cursor::new(csv.as_bytes()), None).unwrap();
    let headers = table.headers().to_vec();
    let mapping = propose(&headers, &table.sample().unwrap(), targets);
    let mut responses = Responses::new(table, mapping, targets, false);
    let preview =
        preview(&mut responses, |entry, _| Ok::<_, TableError>(black_box(entry).cells.is_empty()))
            .unwrap();
    assert_eq!((preview.rejected.count, preview.mapping.dropped().count()), (0, 0));
    preview.new
}

/// Shortest of several times, the two in turn: what the work costs when nothing else disturbs.
fn shortest(mut floor: impl FnMut() -> usize, mut read: impl FnMut() -> u64) -> (f64, f64) {
    let (mut shortest_floor, mut shortest_read) = (f64::MAX, f64::MAX);
    for _ in 0..20 {
        let start = Instant::now();
        black_box(floor());
        shortest_floor = shortest_floor.min(start.elapsed().as_secs_f64());
        let start = Instant::now();
        black_box(read());
        shortest_read = shortest_read.min(start.elapsed().as_secs_f64());
    }
    (shortest_floor, shortest_read)
}

fn tell_ratios() {
    let targets = targets();
    for people in SIZES {
        let csv = file(people);
        let (floor, read) = shortest(|| split(&csv), || taken_in(&csv, &targets));
        let (megabytes, floor_ms, read_ms) = (csv.len() as f64 / 1e6, floor * 1e3, read * 1e3);
        let times = read / floor;
        println!(
            "{people}: {megabytes:.1} MB in {read_ms:.1} ms, {times:.2} times the floor of {floor_ms:.1} ms"
        );
    }
}
