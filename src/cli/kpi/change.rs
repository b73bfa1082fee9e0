//! One argument about a key figure.

use super::super::find::with_suggestion;
use crate::app::{PasteFault, figure_number, paste_reason};
use crate::catalog::{closest, shown};
use crate::model::{KpiCode, Language, Round};
use crate::prose;
use crate::text::{Arg, Texts};

/// Which part of a key figure an argument is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The value itself.
    Value,
    /// The value aimed at.
    Target,
    /// Where it was found.
    Source,
    /// What one should know of it.
    Note,
}

/// What is said from now on.
#[derive(Debug, PartialEq)]
pub enum Change {
    /// The value; none takes it back.
    Value(Option<f64>),
    /// The value aimed at; none takes it back.
    Target(Option<f64>),
    /// Where it was found.
    Source(String),
    /// What one should know of it.
    Note(String),
}

/// Why an argument cannot be used.
#[derive(Debug)]
pub enum Bad {
    /// Not `CODE=…`.
    Malformed,
    /// The round has no such key figure.
    UnknownFigure {
        /// What was probably meant.
        meant: Option<String>,
    },
    /// Not a number of this figure.
    Number(PasteFault),
    /// The same part of the same figure twice.
    Twice,
}

/// Reads `CODE=…` for this round; numbers are read in this language.
pub fn read(
    round: &Round,
    part: Part,
    text: &str,
    language: Language,
) -> Result<(KpiCode, Change), Bad> {
    let (code, said) = text.split_once('=').ok_or(Bad::Malformed)?;
    let code = code.trim();
    let found = code.parse().ok().and_then(|code| prose::kpi(round, &code));
    let kpi = found.ok_or_else(|| unknown(round, code))?;
    let number = || figure_number(said, kpi, language).map_err(Bad::Number);
    let change = match part {
        Part::Value => Change::Value(number()?),
        Part::Target => Change::Target(number()?),
        Part::Source => Change::Source(said.to_owned()),
        Part::Note => Change::Note(said.to_owned()),
    };
    Ok((kpi.code.clone(), change))
}

fn unknown(round: &Round, code: &str) -> Bad {
    let kpis = round.blocks.iter().flat_map(|block| &block.kpis);
    Bad::UnknownFigure { meant: closest(code, kpis.map(|kpi| kpi.code.as_str())) }
}

impl Bad {
    /// The argument, and what is wrong with it.
    pub fn line(self, texts: &Texts, round: &Round, part: Part, argument: &str) -> String {
        let option = match part {
            Part::Value => "",
            Part::Target => "--target ",
            Part::Source => "--source ",
            Part::Note => "--note ",
        };
        format!("{option}{}: {}", shown(argument), self.words(texts, round))
    }

    fn words(self, texts: &Texts, round: &Round) -> String {
        match self {
            Self::Malformed => texts.tr("cli-bad-malformed"),
            Self::UnknownFigure { meant } => {
                let args = [("round", Arg::Text(&round.name))];
                with_suggestion(texts, texts.with("cli-bad-kpi", &args), meant)
            }
            Self::Number(fault) => paste_reason(texts, round, &fault),
            Self::Twice => texts.tr("cli-bad-twice"),
        }
    }
}
