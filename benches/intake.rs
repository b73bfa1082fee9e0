//! What 10,000 and 100,000 people cost from a file to what is seen of them: a file of 65 columns is
//! taken into an empty document, looked at, mapped, recognized, staged and committed, beside
//! `sqlite3 .import` of the same file, both as a process of their own; then the document is opened
//! beside one that nobody answered.
//!
//! Each process tells the most memory that it ever had, which has to be much the same for both files.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a bench fails by panicking")]

mod drawn;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use mitta::app::{
    Clock, Columns, Desk, Folders, ImportJob, Job, Moment, Outcome, Place, Settings, SettingsFile,
    Watch, reveal,
};
use mitta::catalog::Library;
use mitta::model::{BatchId, Document, Edit, RoundId, Side, Stamp};
use mitta::store::Overwrite;

const SIZES: [usize; 2] = [10_000, 100_000];
const TIMES: usize = 5;
/// The largest document of 100,000 people that can still be mailed, in bytes.
const LARGEST: u64 = 20_000_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["take-in", document, csv] => tell(|| drop(taken_in(document.as_ref(), csv.as_ref()))),
        ["tally", document] => tell(|| {
            opened(document.as_ref());
        }),
        [.., "--bench"] => SIZES.into_iter().for_each(measure),
        _ => measure(1_000),
    }
}

fn measure(people: usize) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let [empty, document, csv, table] = ["empty.mitta", "crowd.mitta", "crowd.csv", "crowd.db"]
        .map(|name| folder.path().join(name));
    std::fs::write(&csv, drawn::file(people)).unwrap();
    make(&empty);
    let taken = (0..TIMES).map(|_| {
        std::fs::copy(&empty, &document).unwrap();
        child(&["take-in".as_ref(), &document, &csv])
    });
    let taken = taken.min_by_key(|taken| taken.time).unwrap();
    println!("{people}: taken in in {}, at most {}", milliseconds(taken.time), taken.memory());
    match (0..TIMES).map(|_| peer(&csv, &table)).min().flatten() {
        Some(peer) => println!(
            "{people}: sqlite3 .import in {}, taking in {:.2} times as long",
            milliseconds(peer),
            taken.time.as_secs_f64() / peer.as_secs_f64()
        ),
        None => println!("{people}: sqlite3 SKIPPED, there is no such program"),
    }
    let bytes = std::fs::metadata(&document).unwrap().len();
    println!("{people}: a document of {:.1} MB", bytes as f64 / 1e6);
    assert!(bytes < LARGEST);
    show(people, &empty, &document);
}

/// An empty document with one round.
fn make(to: &Path) {
    let document = Document { rounds: vec![drawn::round()], ..Document::default() };
    let place = Place::File(to.to_owned(), Overwrite::Yes);
    assert!(matches!(
        desk().run(Job::Create(Box::new(document), place)),
        Some(Outcome::Opened { .. })
    ));
}

/// Taking in a file, as the program does when it was confirmed.
fn taken_in(document: &Path, csv: &Path) -> Desk {
    let mut desk = desk();
    let job = ImportJob {
        path: csv.to_owned(),
        document: open(&mut desk, document),
        round: RoundId(1),
        side: Side::Staff,
        format: None,
        columns: Columns::Proposed,
        library: Arc::new(Library::shipped().unwrap()),
        dry: false,
        watch: Arc::<Watch>::default(),
    };
    match desk.run(Job::Import(Box::new(job))) {
        Some(Outcome::Imported(_, imported)) => {
            let preview = &imported.preview;
            assert_eq!((preview.new, preview.rejected.count), (preview.rows, 0));
            // The copy of the document as it was before.
            std::fs::remove_file(imported.backup.unwrap()).unwrap();
        }
        other => panic!("{other:?}"),
    }
    desk
}

/// Opening it beside an empty one, until the findings of the two screens are there.
fn show(people: usize, empty: &Path, document: &Path) {
    reveal_all(document);
    let tallied = child(&["tally".as_ref(), document]);
    println!(
        "{people}: opened and summed up for the first time in {}, at most {}",
        milliseconds(tallied.time),
        tallied.memory()
    );
    let [empty, full] = [empty, document].map(|path| {
        (0..4 * TIMES).map(|_| opened(path)).reduce(|a, b| [0, 1, 2].map(|i| a[i].min(b[i])))
    });
    let ([open, overview, crowd], [open_empty, overview_empty, _]) =
        (full.unwrap(), empty.unwrap());
    println!(
        "{people}: open in {}, an empty one in {}; then the Overview in {}, of an empty one in {}; \
         then the crowd in {}",
        milliseconds(open),
        milliseconds(open_empty),
        milliseconds(overview),
        milliseconds(overview_empty),
        milliseconds(crowd)
    );
}

fn reveal_all(path: &Path) {
    let mut desk = desk();
    let document = open(&mut desk, path);
    let batches: Vec<BatchId> = document.rounds[0].batches.keys().copied().collect();
    let edit: Edit = reveal(&document.rounds[0], batches, Stamp(0));
    assert!(matches!(desk.run(Job::Write(vec![edit])), Some(Outcome::Written)));
}

/// How long it takes to open a document, then to have the findings of its Overview, then those of
/// its crowd.
fn opened(path: &Path) -> [Duration; 3] {
    let mut desk = desk();
    let start = Instant::now();
    let document = open(&mut desk, path);
    let open = start.elapsed();
    let figured = desk.run(Job::Figure(Arc::clone(&document), RoundId(1), None));
    assert!(matches!(figured, Some(Outcome::Figured { findings: Some(_), .. })));
    let overview = start.elapsed();
    let tallied = desk.run(Job::Tally(document, RoundId(1)));
    assert!(matches!(tallied, Some(Outcome::Tallied(_, Ok(_)))));
    [open, overview - open, start.elapsed() - overview]
}

fn open(desk: &mut Desk, path: &Path) -> Arc<Document> {
    match desk.run(Job::Open(path.to_owned())) {
        Some(Outcome::Opened { document, .. }) => Arc::from(document),
        other => panic!("{other:?}"),
    }
}

/// What a process needed.
struct Needed {
    time: Duration,
    /// The most memory, in kilobytes; none where the system does not tell.
    most: Option<u64>,
}

impl Needed {
    fn memory(&self) -> String {
        self.most.map_or("an unknown amount of memory".to_owned(), |most| {
            format!("{:.1} MB of memory", most as f64 / 1e3)
        })
    }
}

/// This program once more, with something to do.
fn child(arguments: &[&Path]) -> Needed {
    let start = Instant::now();
    let output = Command::new(std::env::current_exe().unwrap()).args(arguments).output().unwrap();
    let time = start.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Needed { time, most: String::from_utf8(output.stdout).unwrap().trim().parse().ok() }
}

/// Does it and tells the most memory that this process ever had.
fn tell(work: impl FnOnce()) {
    work();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", most.unwrap_or_default().trim().trim_end_matches(" kB"));
}

/// The same file as a table of texts, by the program of SQLite itself.
fn peer(csv: &Path, table: &Path) -> Option<Duration> {
    let _ = std::fs::remove_file(table);
    let import = format!(".import --csv '{}' answers", csv.display());
    let start = Instant::now();
    let mut sqlite = Command::new("sqlite3");
    let status = sqlite.arg(table).arg(import).stdout(Stdio::null()).status().ok()?;
    assert!(status.success());
    Some(start.elapsed())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

/// A machine without a clock, folders and settings.
struct Machine;

fn desk() -> Desk {
    Desk::new(Box::new(Machine), Box::new(Machine), Box::new(Machine))
}

impl Clock for Machine {
    fn now(&self) -> Moment {
        self.local(Stamp(0))
    }

    fn local(&self, stamp: Stamp) -> Moment {
        Moment { stamp, year: 1970, month: 1, day: 1, hour: 0, minute: 0 }
    }
}

impl Folders for Machine {
    fn documents(&self) -> PathBuf {
        std::env::temp_dir()
    }

    fn temporary(&self) -> PathBuf {
        std::env::temp_dir()
    }

    fn host(&self) -> String {
        String::new()
    }
}

impl SettingsFile for Machine {
    fn keep(&self, _: &Settings) {}
}
