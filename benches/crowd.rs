//! What scoring a crowd of 1,000, 10,000 and 100,000 costs, with everything that the reference
//! implementation's `--score` tells, beside two others: the floor, one pass that only decodes each
//! cell and adds it into its theme; and the reference itself, vectorised Python, on the same file.
//!
//! `MITTA_REFERENCE` names `reference.py`; it then draws the crowds and is timed too. Without it
//! they are drawn here. `max alloc` of `score` is what it needs beside the data, a byte a cell.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use divan::{AllocProfiler, Bencher, black_box};
use mitta::catalog::Library;
use mitta::method::crowd::{Crowd, score_responses};
use mitta::method::findings::crowd::{self as findings, Tally};
use mitta::method::recommendation::{Ratings, Recommendation, recommendation};
use mitta::model::{
    Answers, Block, Cell, Column, Layout, Mark, PackedSheet, Questionnaire, ResponseMatrix,
};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Respondents whose sums the floor keeps in the nearest cache.
const BLOCK: usize = 1024;

fn main() {
    divan::main();
    if std::env::args().any(|argument| argument == "--bench") {
        tell_ratios();
    }
}

#[divan::bench(args = SIZES)]
fn floor(bencher: Bencher<'_, '_>, people: usize) {
    let fixture = Fixture::of(people);
    bencher.bench_local(|| fixture.floor());
}

#[divan::bench(args = SIZES)]
fn score(bencher: Bencher<'_, '_>, people: usize) {
    let fixture = Fixture::of(people);
    bencher.bench_local(|| fixture.score());
}

/// The tally of a side with twenty units, five roles and weekly contact: what the findings of a crowd
/// are made of. To stay below 150 ms for 100,000.
#[divan::bench(args = SIZES)]
fn tally(bencher: Bencher<'_, '_>, people: usize) {
    let gathered = Gathered::of(people);
    bencher.bench_local(|| gathered.tally());
}

/// Sheets of own staff with their background.
struct Gathered {
    questionnaire: Arc<Questionnaire>,
    blocks: Vec<Arc<Block>>,
    answers: Answers,
}

impl Gathered {
    fn of(people: usize) -> Self {
        let Fixture { questionnaire, responses, ratings } = Fixture::of(people);
        let library = Library::shipped().unwrap();
        let blocks = ["mitta-background", "mitta-customer"];
        let blocks = blocks.map(|id| library.block(id, None).unwrap().clone()).into();
        let listed = |choices: &[&str]| choices.iter().map(|choice| (*choice).to_owned()).collect();
        let units: Vec<String> = (0..20).map(|unit| format!("Unit {unit}")).collect();
        let roles = ["management", "supervisor", "customer_work", "support", "other"];
        let column = |code: &str, choices| Column { code: code.parse().unwrap(), choices };
        let columns = vec![
            column("BG_unit", units),
            column("BG_role", listed(&roles)),
            column("BG_contact", listed(&["yes", "no"])),
            column("CR1", Vec::new()),
        ];
        let items = questionnaire.items().count();
        let sheet = |person: usize| PackedSheet {
            mark: Mark((person as u128).to_be_bytes()),
            cells: (0..items).map(|i| responses.cell(person, i).unwrap().byte()).collect(),
            replies: vec![
                (person * 7 % 20) as u8,
                (person * 3 % 5) as u8,
                (person % 2) as u8,
                ratings[person],
            ],
        };
        let sheets: Vec<PackedSheet> = (0..people).map(sheet).collect();
        let mut answers = Answers::new(&questionnaire);
        answers.push(&Layout { items: true, columns }, true, true, &sheets).unwrap();
        Self { questionnaire, blocks, answers }
    }

    fn tally(&self) -> Tally {
        findings::tally(black_box(&self.questionnaire), &self.blocks, &self.answers).unwrap()
    }
}

/// Answers to the main questionnaire and how likely a recommendation is, 0–10.
struct Fixture {
    questionnaire: Arc<Questionnaire>,
    responses: ResponseMatrix,
    ratings: Vec<u8>,
}

impl Fixture {
    fn of(people: usize) -> Self {
        let questionnaire = Library::shipped().unwrap().latest("mitta-main").unwrap().clone();
        let responses = ResponseMatrix::new(&questionnaire);
        let mut fixture = Self { questionnaire, responses, ratings: Vec::new() };
        match file(people) {
            Some(file) => fixture.read(&std::fs::read_to_string(file).unwrap()),
            None => fixture.draw(people),
        }
        fixture
    }

    /// Columns key, role, unit, weekly, nps, then the items in the order of the questionnaire.
    fn read(&mut self, csv: &str) {
        for line in csv.lines().skip(1) {
            let mut fields = line.split(',').skip(4);
            self.ratings.push(fields.next().unwrap().parse().unwrap());
            let row: Vec<u8> = fields.map(cell).collect();
            self.responses.push(&row).unwrap();
        }
    }

    /// Every twentieth answer does not apply, as many are not known.
    fn draw(&mut self, people: usize) {
        let mut state = 20_240_607_u64;
        let mut draw = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as u8
        };
        let items = self.questionnaire.items().count();
        for _ in 0..people {
            self.ratings.push(draw() % 11);
            let cell = |byte: u8| match byte % 20 {
                0 => Cell::NOT_APPLICABLE.byte(),
                1 => Cell::DONT_KNOW.byte(),
                other => other % 5,
            };
            let row: Vec<u8> = (0..items).map(|_| cell(draw())).collect();
            self.responses.push(&row).unwrap();
        }
    }

    fn score(&self) -> (Crowd, Recommendation) {
        let crowd = score_responses(black_box(&self.questionnaire), &self.responses, None).unwrap();
        (crowd, recommendation(Ratings::count(&self.ratings).unwrap()))
    }

    fn floor(&self) {
        let mut columns = self.responses.columns();
        for (_, theme) in self.questionnaire.themes() {
            let points = theme.items.iter().map(|item| {
                let points = |cell: usize| if cell <= 4 { 25.0 * cell as f64 } else { 0.0 };
                std::array::from_fn(|cell| item.weight.get() * points(cell))
            });
            let points: Vec<[f64; 256]> = points.collect();
            let columns: Vec<&[u8]> = columns.by_ref().take(theme.items.len()).collect();
            for start in (0..self.responses.respondents()).step_by(BLOCK) {
                let mut sums = [0.0; BLOCK];
                for (column, points) in columns.iter().zip(&points) {
                    for (sum, cell) in sums.iter_mut().zip(&column[start..]) {
                        *sum += points[usize::from(*cell)];
                    }
                }
                black_box(&sums);
            }
        }
    }
}

fn cell(field: &str) -> u8 {
    match field {
        "" => Cell::UNANSWERED.byte(),
        "NA" => Cell::NOT_APPLICABLE.byte(),
        "DK" => Cell::DONT_KNOW.byte(),
        level => level.parse().unwrap(),
    }
}

/// The crowd as the reference draws it, written once.
fn file(people: usize) -> Option<PathBuf> {
    let reference = std::env::var_os("MITTA_REFERENCE")?;
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("crowd-{people}.csv"));
    if !file.exists() {
        let (people, out) = (people.to_string(), file.to_str().unwrap());
        let mut python = Command::new("python3");
        let drawn = python.arg(reference).args(["--fixture", &people, out]).status();
        assert!(drawn.unwrap().success());
    }
    Some(file)
}

/// Shortest of several times: what the work costs when nothing else disturbs.
fn shortest(mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..20).map(time).min().unwrap()
}

fn tell_ratios() {
    let mut scored = Vec::new();
    for people in SIZES {
        let fixture = Fixture::of(people);
        let floor = shortest(|| fixture.floor()).as_secs_f64();
        let score = shortest(|| drop(black_box(fixture.score()))).as_secs_f64();
        println!("{people}: {:.2} ms, {:.1} times the floor", score * 1e3, score / floor);
        match file(people).map(|file| peer(&file)) {
            Some(peer) => println!("{people}: the reference {:.1} times as long", peer / score),
            None => println!("{people}: reference SKIPPED, MITTA_REFERENCE is not set"),
        }
        scored.push(score);
        let gathered = Gathered::of(people);
        let tallied = shortest(|| drop(black_box(gathered.tally()))).as_secs_f64();
        println!("{people}: the tally {:.2} ms", tallied * 1e3);
    }
    println!("100,000 people take {:.0} times as long as 1,000", scored[2] / scored[0]);
}

/// Seconds that the reference needs without reading the file, on one core.
fn peer(file: &Path) -> f64 {
    let reference = std::env::var("MITTA_REFERENCE").unwrap();
    let mut python = Command::new("python3");
    let told = python.args(["-c", PEER, &reference]).arg(file).env("OMP_NUM_THREADS", "1").output();
    String::from_utf8(told.unwrap().stdout).unwrap().trim().parse().unwrap()
}

const PEER: &str = "
import pathlib, sys, time
sys.path.insert(0, str(pathlib.Path(sys.argv[1]).parent))
import reference
file = pathlib.Path(sys.argv[2])
read = reference.read_matrix(file)
reference.read_matrix = lambda _: read
def once():
    start = time.perf_counter()
    reference.score_file(file)
    return time.perf_counter() - start
print(min(once() for _ in range(7)))
";
