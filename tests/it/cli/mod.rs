//! The command line, as a process and as a function.

mod actions;
mod adopting;
mod answers;
mod crowd;
mod documents;
mod explain;
mod figures;
mod files;
mod inside;
mod paper;
mod questionnaires;
mod shapes;
mod versions;
mod words;

use std::{
    path::Path,
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// What came of a call.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    /// The result of a call that has to succeed without a word on stderr.
    fn good(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.good()).unwrap()
    }

    /// What a call that has to fail says, and nothing on stdout.
    fn bad(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (code, ""), "{}", self.err);
        self.err
    }
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mitta-cli"));
    command.current_dir(folder).args(args).stdin(Stdio::null());
    command
}

/// Calls the program in English, unless the arguments name a language.
fn cli(folder: &TempDir, args: &[&str]) -> Ran {
    let args = [&["--lang", "en"], args].concat();
    let output = command(folder.path(), &args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A folder with the sample in `sample.mitta`.
fn with_sample() -> TempDir {
    let folder = folder();
    cli(&folder, &["sample", "sample.mitta"]).good();
    folder
}

/// A folder with an empty pulse in `pulse.mitta`.
fn with_pulse() -> TempDir {
    let folder = folder();
    let asked = ["--organization", "Oy Äly", "--round", "2026", "--questionnaire", "mitta-pulse"];
    cli(&folder, &[&["new", "pulse.mitta"], &asked[..]].concat()).good();
    folder
}
