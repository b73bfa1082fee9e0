//! Where a figure comes from: which figures can be asked, and the account of those that are no
//! scores of a sheet. A score has a trace of its own, `method::findings::Explanation`.

mod crowd;
mod judged;
mod step;
mod views;

use super::crowd::UnitOf;
use super::dumbbell::Beside;
use crate::method::crowd_quality::Condition;
use crate::method::findings::crowd::{CrowdFindings, SideFinding};
use crate::method::findings::{Comparison, Figure, Findings, Measure, Subject};
use crate::model::{Axis, Document, QuestionCode, Round, RoundId, Side, ThemeCode};
use crate::prose;
use crate::text::{Arg, Texts};

/// A figure that can be asked where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A score.
    Score {
        /// Which one.
        subject: Subject,
        /// The side of the crowd that it is of; none for the organization's own answers.
        whose: Option<Side>,
        /// Its round; none for the one in view.
        round: Option<RoundId>,
    },
    /// A step of the change of the overall figure between the two rounds side by side.
    Step {
        /// On which footing.
        measure: Measure,
        /// The dimension that moved it; none for the questionnaire itself.
        of: Option<Axis>,
    },
    /// Two views of a theme.
    Views(Beside, ThemeCode),
    /// A cluster of feelings, by its section.
    Feelings(QuestionCode),
    /// How many customers recommend, by the question.
    Recommendation(QuestionCode),
    /// The own level beside customers, by the statement.
    Mirror(QuestionCode),
    /// How far own staff agree on a theme.
    Agreement(ThemeCode),
    /// A unit of a side, or everybody.
    Unit(Side, UnitOf),
    /// A condition of a good crowd.
    Condition(Condition),
    /// Own vision and listening, of the organization or of a side.
    Listening(Option<Side>),
}

impl Origin {
    /// A score of the round in view.
    pub fn score(subject: Subject, whose: Option<Side>) -> Self {
        Self::Score { subject, whose, round: None }
    }

    /// A score of a round, which may be the one in view.
    pub fn score_in(
        subject: Subject,
        whose: Option<Side>,
        round: RoundId,
        in_view: RoundId,
    ) -> Self {
        Self::Score { subject, whose, round: (round != in_view).then_some(round) }
    }

    /// A theme's own score in the round in view.
    pub fn theme(code: &ThemeCode) -> Self {
        Self::score(Subject::Theme(code.clone()), None)
    }

    /// The same score as a side sees it.
    #[must_use]
    pub fn seen_by(self, side: Option<Side>) -> Self {
        match self {
            Self::Score { subject, round, .. } => Self::Score { subject, whose: side, round },
            other => other,
        }
    }
}

/// What an account is made from.
#[derive(Clone, Copy)]
pub struct Grounds<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The document.
    pub document: &'a Document,
    /// The round in view.
    pub round: &'a Round,
    /// What it says.
    pub findings: &'a Findings,
    /// The two rounds side by side.
    pub comparison: Option<&'a Comparison>,
    /// What its crowd says.
    pub crowd: Option<&'a CrowdFindings>,
}

impl<'a> Grounds<'a> {
    fn side(&self, side: Side) -> Option<&'a SideFinding> {
        self.crowd?.sides.iter().find(|found| found.side == side)
    }
}

/// Where a figure comes from, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// The dimension of what it is of.
    pub axis: Option<Axis>,
    /// What it is of.
    pub name: String,
    /// The figure as it is written, or why there is none.
    pub figure: String,
    /// What the figure counts; empty where nothing stands beside it.
    pub unit: String,
    /// The rule, how many are behind it, what it means: a sentence each.
    pub facts: Vec<String>,
    /// What it is made of.
    pub parts: Vec<AccountPart>,
    /// What is withheld, and why: a sentence each.
    pub notices: Vec<String>,
}

/// A part of a figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPart {
    /// Its dimension.
    pub axis: Option<Axis>,
    /// What it is.
    pub name: String,
    /// What is known of it; may be empty.
    pub note: String,
    /// The figure as it is written; may be empty.
    pub value: String,
    /// A part that can itself be asked where it comes from.
    pub to: Option<Origin>,
}

/// The account of a figure; none for a score, and where the figure is not there.
pub fn account(grounds: &Grounds<'_>, origin: &Origin) -> Option<Account> {
    match origin {
        Origin::Score { .. } => None,
        Origin::Step { measure, of } => step::account(grounds, *measure, *of),
        Origin::Views(beside, theme) => views::two(grounds, *beside, theme),
        Origin::Mirror(code) => views::mirror(grounds, code),
        Origin::Feelings(code) => judged::feelings(grounds, code),
        Origin::Recommendation(code) => judged::recommendation(grounds, code),
        Origin::Listening(whose) => judged::listening(grounds, *whose),
        Origin::Agreement(theme) => crowd::agreement(grounds, theme),
        Origin::Unit(side, of) => crowd::unit(grounds, *side, of),
        Origin::Condition(condition) => crowd::condition(grounds, *condition),
    }
}

/// How many are behind a figure, and its interval.
fn behind(texts: &Texts, figure: &Figure, decimals: usize) -> String {
    let n = (figure.n > 1).then(|| texts.with("trace-n", &[("n", Arg::Count(figure.n))]));
    let interval = figure.interval.filter(|_| figure.value.is_some()).map(|limits| {
        let range = prose::interval(texts, limits, decimals);
        texts.with("trace-interval", &[("range", Arg::Text(&range))])
    });
    n.into_iter().chain(interval).collect::<Vec<_>>().join(" ")
}

/// Why a figure is withheld, as a notice.
fn withheld(texts: &Texts, name: &str, figure: &Figure) -> Option<String> {
    let why = prose::hidden(texts, figure.withheld?);
    let args = [("name", Arg::Text(name)), ("why", Arg::Text(&why))];
    Some(texts.with("origin-withheld", &args))
}
