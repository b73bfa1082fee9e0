//! The arguments. Their words are in the message files, by the names used here.

use std::{ffi::OsString, path::PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, Parser, Subcommand};

use super::usage::{date, organization, year};
use crate::app::{Date, Form, Pages};
use crate::model::{ActionState, Language, Side, Who};

#[derive(Debug, Parser)]
#[command(name = "mitta-cli", version, arg_required_else_help = true)]
#[command(disable_help_flag = true, disable_version_flag = true, disable_help_subcommand = true)]
pub struct Arguments {
    #[arg(long, global = true, value_parser = languages(), hide_possible_values = true)]
    lang: Option<Language>,
    #[arg(long, global = true)]
    pub questionnaires: Option<PathBuf>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub task: Task,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    Sample(Sample),
    New(New),
    Round(Round),
    Close(InRound),
    Open(InRound),
    Answer(Answer),
    Move(Move),
    Kpi(Kpi),
    Score(Score),
    Compare(Compare),
    Explain(Explain),
    Ideas(Ideas),
    Actions(Actions),
    Report(Report),
    Questionnaires(Questionnaires),
    Paper(Paper),
    Check(Check),
    Adopt(Adopt),
    Diff(Diff),
    Inspect(Inspect),
    Export(Export),
    Import(Import),
    Reveal(InRound),
    Crowd(Crowd),
    Unlock(InRound),
}

#[derive(Debug, Args)]
pub struct Sample {
    pub new_file: PathBuf,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct New {
    pub new_file: PathBuf,
    #[arg(long, value_parser = organization)]
    pub organization: String,
    #[arg(id = "year", long = "round", value_parser = year)]
    pub year: i32,
    #[arg(long)]
    pub questionnaire: String,
}

#[derive(Debug, Args)]
pub struct Round {
    pub file: PathBuf,
    #[arg(long, value_parser = year)]
    pub year: i32,
    #[arg(id = "same_questionnaire", long = "questionnaire")]
    pub questionnaire: Option<String>,
}

#[derive(Debug, Args)]
pub struct InRound {
    pub file: PathBuf,
    #[arg(long)]
    pub round: String,
}

#[derive(Debug, Args)]
pub struct Answer {
    pub file: PathBuf,
    #[arg(long)]
    pub round: String,
    pub answers: Vec<String>,
    #[arg(long)]
    pub comment: Vec<String>,
    #[arg(long)]
    pub evidence: Vec<String>,
    #[arg(long)]
    pub confidence: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Move {
    pub file: PathBuf,
    #[arg(long)]
    pub round: String,
    #[arg(long)]
    pub to: String,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct Kpi {
    pub file: PathBuf,
    #[arg(long)]
    pub round: String,
    pub figures: Vec<String>,
    #[arg(long)]
    pub target: Vec<String>,
    #[arg(long)]
    pub source: Vec<String>,
    #[arg(long)]
    pub note: Vec<String>,
    #[arg(long)]
    pub json: bool,
}

impl Kpi {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        [&self.figures, &self.target, &self.source, &self.note].iter().all(|list| list.is_empty())
    }
}

#[derive(Debug, Args)]
pub struct Score {
    pub file: PathBuf,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(id = "as", long = "as")]
    pub version: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Compare {
    pub file: PathBuf,
    pub first: String,
    pub second: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Explain {
    pub file: PathBuf,
    pub figure: String,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Ideas {
    pub file: PathBuf,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Actions {
    pub file: PathBuf,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(long, conflicts_with_all = ["set", "remove"])]
    pub add: Option<String>,
    #[arg(long, conflicts_with = "remove")]
    pub set: Option<i64>,
    #[arg(long)]
    pub remove: Option<i64>,
    #[arg(long)]
    pub what: Option<String>,
    #[arg(long)]
    pub owner: Option<String>,
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long, value_parser = date)]
    pub due: Option<Date>,
    #[arg(long)]
    pub theme: Option<String>,
    #[arg(id = "kpi_code", long = "kpi")]
    pub kpi: Option<String>,
    #[arg(long, value_parser = states(), hide_possible_values = true)]
    pub state: Option<ActionState>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long)]
    pub json: bool,
}

impl Actions {
    /// Whether there is nothing to write.
    pub fn only_looks(&self) -> bool {
        self.add.is_none() && self.set.is_none() && self.remove.is_none()
    }

    /// Whether something is said of an action.
    pub fn says_something(&self) -> bool {
        let words = [&self.what, &self.owner, &self.person, &self.theme, &self.kpi, &self.reason];
        words.iter().any(|word| word.is_some()) || self.due.is_some() || self.state.is_some()
    }
}

#[derive(Debug, Args)]
pub struct Report {
    pub file: PathBuf,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(long, value_parser = pages(), default_value = "2")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub pages: Pages,
    #[arg(long, value_parser = date)]
    pub date: Option<Date>,
    #[arg(short, long)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Questionnaires {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Diff {
    pub older: String,
    pub newer: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Paper {
    pub form: String,
    #[arg(id = "audience", long = "for", value_parser = audiences(), hide_possible_values = true)]
    pub who: Option<Who>,
    #[arg(long, value_parser = date)]
    pub date: Option<Date>,
    #[arg(short, long)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Check {
    pub toml: PathBuf,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Adopt {
    #[arg(id = "others_form")]
    pub form: PathBuf,
    #[arg(id = "answered_by", long = "for", value_parser = audiences(), default_value = "staff")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub who: Who,
    #[arg(id = "own_file", short = 'o', long = "output")]
    pub output: PathBuf,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Inspect {
    pub file: PathBuf,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Export {
    pub file: PathBuf,
    #[arg(id = "to_form", long = "to", value_parser = forms(), hide_possible_values = true)]
    pub form: Form,
    #[arg(long, value_parser = sides(), hide_possible_values = true)]
    pub side: Side,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(id = "form_file", short = 'o', long = "output")]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Import {
    pub file: PathBuf,
    pub responses: PathBuf,
    #[arg(id = "side_of", long = "side", value_parser = sides(), default_value = "staff")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub side: Side,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(id = "any_format", long = "format", value_parser = formats(), default_value = "auto")]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    pub format: Recognized,
    #[arg(long)]
    pub map: Option<PathBuf>,
    #[arg(id = "dry_import", long = "dry-run")]
    pub dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Crowd {
    pub file: PathBuf,
    #[arg(id = "any_round", long = "round")]
    pub round: Option<String>,
    #[arg(long)]
    pub json: bool,
}

/// An action is moved to another round where that round is in view.
fn states() -> impl TypedValueParser<Value = ActionState> {
    let known = ActionState::ALL.into_iter().filter(|state| *state != ActionState::Moved);
    let known = PossibleValuesParser::new(known.map(ActionState::code));
    known.map(|code| ActionState::of(&code).unwrap_or_default())
}

fn forms() -> impl TypedValueParser<Value = Form> {
    let known = PossibleValuesParser::new(Form::ALL.map(Form::code));
    known.map(|code| Form::ALL.into_iter().find(|f| f.code() == code).unwrap_or(Form::Csv))
}

/// What a file was written by; none where that is recognized.
type Recognized = Option<Form>;

/// One of the forms, or `auto`: whichever it is.
fn formats() -> impl TypedValueParser<Value = Option<Form>> {
    let known = std::iter::once("auto").chain(Form::ALL.map(Form::code));
    let known = PossibleValuesParser::new(known);
    known.map(|code| Form::ALL.into_iter().find(|form| form.code() == code))
}

fn sides() -> impl TypedValueParser<Value = Side> {
    let known = PossibleValuesParser::new(Side::ALL.map(Side::code));
    known.map(|code| Side::ALL.into_iter().find(|s| s.code() == code).unwrap_or(Side::Staff))
}

fn languages() -> impl TypedValueParser<Value = Language> {
    let known = PossibleValuesParser::new(Language::ALL.map(Language::code));
    known.map(|code| Language::of_locale(&code))
}

fn pages() -> impl TypedValueParser<Value = Pages> {
    let known = PossibleValuesParser::new(["2", "all"]);
    known.map(|pages| if pages == "all" { Pages::All } else { Pages::Two })
}

/// Who answers a block, by the names of the block files.
pub const AUDIENCES: [(&str, Who); 3] =
    [("own", Who::Own), ("staff", Who::Staff), ("customers", Who::Customers)];

fn audiences() -> impl TypedValueParser<Value = Who> {
    let known = PossibleValuesParser::new(AUDIENCES.map(|(name, _)| name));
    known.map(|name| AUDIENCES.into_iter().find(|a| a.0 == name).map_or(Who::Own, |a| a.1))
}

/// The language that is asked for, before anything else is understood: errors and help are in it.
pub fn language_of(args: &[OsString]) -> Option<Language> {
    let named = |code: &str| Language::ALL.into_iter().find(|language| language.code() == code);
    let texts = args.iter().map(|arg| arg.to_str().unwrap_or_default());
    let texts: Vec<&str> = texts.take_while(|arg| *arg != "--").collect();
    let apart = texts.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let joined = texts.iter().filter_map(|arg| arg.strip_prefix("--lang="));
    apart.chain(joined).filter_map(named).next_back()
}
