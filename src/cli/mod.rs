//! The second face: a command line beside the window.
//!
//! Reads arguments, runs the same jobs as the window inline, and prints what came of them as text
//! or JSON. This room may use app, catalog, method, model, prose, text and clap. It must never know
//! the store, the exchange, the report or egui, and no figure is computed here.

mod actions;
mod adopt;
mod answer;
mod arguments;
mod check;
mod compare;
mod crowd;
mod diff;
mod explain;
mod failure;
mod find;
mod help;
mod ideas;
mod inspect;
mod json;
mod kpi;
mod make;
mod move_round;
mod paper;
mod questionnaires;
mod report;
mod score;
mod session;
mod table;
mod usage;

use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use clap::FromArgMatches;

use self::arguments::{Arguments, Task};
use self::failure::{Said, Told};
use self::session::Session;
use crate::app::{Clock, Desk, Palette};
use crate::model::Language;
use crate::text::{Arg, Texts};

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for is done: 0.
    Done,
    /// What was asked for failed, or a file that was looked at has problems: 1.
    Failed,
    /// The command line cannot be understood: 2.
    Usage,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Failed => Self::from(1),
            Exit::Usage => Self::from(2),
        }
    }
}

/// What the command line asks of the machine.
pub struct Machine {
    /// Does the jobs.
    pub desk: Desk,
    /// Tells the time.
    pub clock: Box<dyn Clock>,
    /// The language where none is asked for.
    pub language: Language,
    /// The colours of the paper.
    pub palette: Arc<Palette>,
    /// Where questionnaires of one's own are, where no folder is named.
    pub questionnaires: PathBuf,
}

/// Does what the arguments ask for; the first one is the name of the program.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    machine: Machine,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let language = arguments::language_of(&args).unwrap_or(machine.language);
    let texts = Texts::new(language);
    let told = match read(&texts, args) {
        Ok(arguments) => {
            perform(Session::new(machine, texts, arguments.questionnaires), arguments.task)
        }
        Err(error) => usage::told(&texts, &error),
    };
    match told {
        Ok(said) => say(&said, language, out, err),
        Err(failure) => complain(&failure.text, failure.exit, err),
    }
}

fn read(texts: &Texts, args: Vec<OsString>) -> Result<Arguments, clap::Error> {
    let matches = help::command(texts).try_get_matches_from(args)?;
    Arguments::from_arg_matches(&matches)
}

fn perform(mut session: Session, task: Task) -> Told {
    let session = &mut session;
    match task {
        Task::Sample(asked) => make::sample(session, &asked),
        Task::New(asked) => make::document(session, &asked),
        Task::Round(asked) => make::round(session, &asked),
        Task::Close(asked) => make::set_closed(session, &asked, true),
        Task::Open(asked) => make::set_closed(session, &asked, false),
        Task::Answer(asked) => answer::answer(session, &asked),
        Task::Move(asked) => move_round::move_round(session, &asked),
        Task::Kpi(asked) => kpi::kpi(session, &asked),
        Task::Score(asked) => score::score(session, &asked),
        Task::Compare(asked) => compare::compare(session, &asked),
        Task::Explain(asked) => explain::explain(session, &asked),
        Task::Ideas(asked) => ideas::ideas(session, &asked),
        Task::Actions(asked) => actions::actions(session, &asked),
        Task::Report(asked) => report::report(session, asked),
        Task::Paper(asked) => paper::paper(session, asked),
        Task::Questionnaires(asked) => questionnaires::list(session, &asked),
        Task::Check(asked) => check::check(session, &asked),
        Task::Adopt(asked) => adopt::adopt(session, asked),
        Task::Diff(asked) => diff::diff(session, &asked),
        Task::Export(asked) => crowd::export(session, asked),
        Task::Import(asked) => crowd::import(session, asked),
        Task::Reveal(asked) => crowd::reveal(session, &asked),
        Task::Crowd(asked) => crowd::crowd(session, &asked),
        Task::Unlock(asked) => crowd::unlock(session, &asked),
        Task::Inspect(asked) => inspect::inspect(session, asked),
    }
}

/// Prints a result. Whoever reads it may stop reading at any time.
fn say(said: &Said, language: Language, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let printed = out.write_all(said.text.as_bytes()).and_then(|()| out.flush());
    match printed {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            complain(&not_printed(language, &error), Exit::Failed, err)
        }
        _ => said.exit,
    }
}

fn not_printed(language: Language, error: &io::Error) -> String {
    let reason = error.to_string();
    Texts::new(language).with("cli-not-printed", &[("reason", Arg::Text(&reason))])
}

/// Nobody may be there to read what went wrong; the exit says it too.
fn complain(text: &str, exit: Exit, err: &mut dyn Write) -> Exit {
    let _ = writeln!(err, "{}", text.trim_end());
    exit
}
