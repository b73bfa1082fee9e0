//! The command line as a function, on a machine of our own.

use std::{
    io::{self, ErrorKind, Write},
    path::PathBuf,
    sync::Arc,
};

use mitta::app::{Clock, Desk, Folders, Moment, Settings, SettingsFile};
use mitta::cli::{Exit, Machine, run};
use mitta::model::{Language, Stamp};
use mitta::ui::theme::paper_palette;

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Moment {
        self.local(Stamp(1_800_000_000))
    }

    fn local(&self, stamp: Stamp) -> Moment {
        Moment { stamp, year: 2027, month: 1, day: 15, hour: 8, minute: 0 }
    }
}

impl Folders for Fixed {
    fn documents(&self) -> PathBuf {
        PathBuf::new()
    }

    fn temporary(&self) -> PathBuf {
        PathBuf::new()
    }

    fn host(&self) -> String {
        "kone".to_owned()
    }
}

impl SettingsFile for Fixed {
    fn keep(&self, _: &Settings) {
        panic!("the command line keeps no settings");
    }
}

fn call(args: &[&str], out: &mut dyn Write) -> (Exit, String) {
    let machine = Machine {
        desk: Desk::new(Box::new(Fixed), Box::new(Fixed), Box::new(Fixed)),
        clock: Box::new(Fixed),
        language: Language::Finnish,
        palette: Arc::new(paper_palette().unwrap()),
        questionnaires: PathBuf::from("no/such/folder"),
    };
    let mut err = Vec::new();
    let args = std::iter::once("mitta-cli").chain(args.iter().copied()).map(Into::into);
    let exit = run(args, machine, out, &mut err);
    (exit, String::from_utf8(err).unwrap())
}

struct Closed(ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn without_a_process() {
    let folder = super::folder();
    let file = folder.path().join("malli.mitta");
    let file = file.to_str().unwrap();
    let mut out = Vec::new();
    assert_eq!(call(&["sample", file], &mut out), (Exit::Done, String::new()));
    assert!(String::from_utf8(out).unwrap().contains("Mallilan Energia"));
    let (exit, said) = call(&["score", file, "--round", "1999"], &mut Vec::new());
    assert!(exit == Exit::Failed && said.contains("Kierrokset ovat: 2024, 2025, 2026."), "{said}");
    assert_eq!(call(&["score"], &mut Vec::new()).0, Exit::Usage);
}

#[test]
fn what_cannot_be_printed() {
    let args = ["--help"];
    let gone = call(&args, &mut Closed(ErrorKind::BrokenPipe));
    assert_eq!(gone, (Exit::Done, String::new()));
    let (exit, said) = call(&args, &mut Closed(ErrorKind::StorageFull));
    assert!(exit == Exit::Failed && said.starts_with("Tulosta ei voitu tulostaa"), "{said}");
}

#[test]
fn the_date_on_the_paper_is_todays() {
    let folder = super::with_sample();
    let (document, paper) = (folder.path().join("sample.mitta"), folder.path().join("a.pdf"));
    let args = ["report", document.to_str().unwrap(), "-o", paper.to_str().unwrap()];
    assert_eq!(call(&args, &mut Vec::new()), (Exit::Done, String::new()));
    let text = pdf_extract::extract_text(&paper).unwrap();
    assert!(text.contains("15. tammikuuta 2027"), "{text}");
}
