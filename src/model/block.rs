//! What is asked beside the scored questionnaire: blocks of questions, one wording for each who
//! answers. Scales, rules and words are data; none of it enters a score.

use serde::{Deserialize, Serialize};

use super::code::code;
use super::{Kpi, Maturity, QuestionnaireId, Rule, Version, Wording};

code! {
    /// Code of a question of a block, such as `CV01`, or of a section or scale.
    QuestionCode
}

/// Who answers a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The organization's agreed answer, or a manager alone.
    Own,
    /// Own staff, each alone.
    Staff,
    /// Customers, each alone.
    Customers,
}

/// How a block is put to those who answer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// Who they are.
    pub who: Who,
    /// What is said before the first question.
    pub lead: Wording,
    /// Every question offers *don't know*.
    pub dont_know: bool,
    /// The questions come in drawn order.
    pub drawn_order: bool,
}

/// Which chapter of the method reads the answers of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Own level beside customers' agreement (chapter 12).
    Mirror,
    /// The recommendation score (chapter 6).
    Recommendation,
    /// Managers' estimate of it (chapter 13).
    Estimate,
    /// Clusters of feelings (chapter 7).
    Emotion,
    /// Own vision and listening (chapter 14).
    Listening,
    /// Moments and steps (chapter 15).
    Journey,
    /// Ideas and what came of them.
    Ideas,
    /// Who answers: role, unit, contact with customers.
    Background,
    /// A scale of one’s own: each respondent’s mean of the answered points (chapter 4).
    Mean,
}

/// Which of the two axes of the listening stage a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListeningAxis {
    /// An own view of what customers will need.
    Vision,
    /// Hearing what they say.
    Listening,
}

/// A choice of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable code.
    pub code: QuestionCode,
    /// Its words.
    pub label: Wording,
}

/// Where the choices of a question come from, if not from the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChoicesFrom {
    /// The organization's own list of units.
    Units,
    /// The feelings of the emotional profile.
    Feelings,
    /// The themes of the scored questionnaire.
    Themes,
    /// The moments of the journey.
    Moments,
    /// The roles of the background questions.
    Roles,
}

/// By what kind of control a question is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Control {
    /// Five described levels 0–4.
    Levels {
        /// The descriptions, lowest first.
        labels: Vec<Wording>,
    },
    /// A scale of labelled points, the first is 0.
    Points {
        /// The labels.
        labels: Vec<Wording>,
    },
    /// A row 0–10 between two ends.
    Rating {
        /// Words of 0.
        least: Wording,
        /// Words of 10.
        most: Wording,
    },
    /// A number in a unit.
    Number {
        /// The unit.
        unit: Wording,
        /// The least that is possible, if there is one.
        min: Option<f64>,
        /// The most that is possible, if there is one.
        max: Option<f64>,
        /// Decimals with which it is written.
        decimals: u8,
    },
    /// One of a list.
    Choice {
        /// The list; empty where it comes from elsewhere.
        choices: Vec<Choice>,
        /// Where else it comes from.
        from: Option<ChoicesFrom>,
    },
    /// Free text.
    Text {
        /// On several lines.
        long: bool,
    },
    /// Other things of the same list, each with a mark.
    Link {
        /// The marks.
        choices: Vec<Choice>,
    },
}

/// A question that is asked instead of another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The other one.
    pub of: QuestionCode,
    /// When this one is asked.
    pub when: Wording,
}

/// One question of a block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Stable code.
    pub code: QuestionCode,
    /// The construct in a few words, for tables and pictures.
    pub name: Wording,
    /// What is asked; where there is nothing, the lead asks and the name is judged.
    pub question: Option<Wording>,
    /// The words for customers, where they differ.
    pub customer: Option<Wording>,
    /// What helps to answer.
    pub hint: Option<Wording>,
    /// How it is answered.
    pub control: Control,
    /// Whether a high point means little of what its section measures: turned before the mean.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reverse: bool,
    /// Theme or item of the scored questionnaire that it mirrors.
    pub mirrors: Option<QuestionCode>,
    /// Words of *does not apply*, where it is offered.
    pub not_applicable: Option<Wording>,
    /// Whether *don't know* is offered.
    pub dont_know: bool,
    /// Whether the rest means nothing without it.
    pub required: bool,
    /// Whether the short form asks it too.
    pub short: bool,
    /// Its axis of the listening stage.
    pub axis: Option<ListeningAxis>,
    /// The question that it replaces, and when.
    pub variant: Option<Variant>,
    /// The field that its answer becomes.
    pub fills: Option<QuestionCode>,
}

impl Question {
    /// Whether it is asked one by one; marks between other things are put elsewhere.
    pub fn is_walked(&self) -> bool {
        !matches!(self.control, Control::Link { .. })
    }

    /// Whether it counts in the progress: a free text may stay empty.
    pub fn counts(&self) -> bool {
        self.is_walked() && !matches!(self.control, Control::Text { .. })
    }

    /// Whether it can be answered so.
    pub fn takes(&self, reply: &Reply) -> bool {
        let below = |raw: u8, labels: &[Wording]| usize::from(raw) < labels.len();
        match (reply, &self.control) {
            (Reply::NotApplicable, _) => self.not_applicable.is_some(),
            // Whether it is offered hangs on who is asked as well.
            (Reply::DontKnow, _) => true,
            (Reply::Points(raw), Control::Levels { labels } | Control::Points { labels }) => {
                below(*raw, labels)
            }
            (Reply::Points(raw), Control::Rating { .. }) => *raw <= 10,
            (Reply::Amount(amount), Control::Number { min, max, .. }) => {
                let fits = min.is_none_or(|min| *amount >= min);
                amount.is_finite() && fits && max.is_none_or(|max| *amount <= max)
            }
            (Reply::Choice(code), Control::Choice { choices, from }) => {
                from.is_some() || choices.iter().any(|choice| choice.code.as_str() == code)
            }
            (Reply::Text(_), Control::Text { .. }) => true,
            _ => false,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde’s")]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Stable code.
    pub code: QuestionCode,
    /// Name for tables.
    pub name: Wording,
    /// What it is about.
    pub about: Option<Wording>,
    /// Which chapter of the method reads it.
    pub reading: Option<Reading>,
    /// What the first point counts as where the mean is told, such as 1 on a scale 1–6. Replies are
    /// kept from 0 on all the same.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub first: u8,
    /// Who is asked; everybody who answers the block where it is empty.
    pub audiences: Vec<Who>,
    /// A cluster of feelings that drive customers away.
    pub destroying: bool,
    /// Judged by each before the judgements of others are seen.
    pub blind: bool,
    /// Its questions in the order of asking.
    pub questions: Vec<Question>,
}

/// Numbers that together must not pass a limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// The questions.
    pub codes: Vec<QuestionCode>,
    /// The limit.
    pub most: f64,
    /// What is said where it is passed.
    pub said: Wording,
}

/// A figure that the answers of the block give, and what it asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// Stable code, such as `J1`.
    pub code: QuestionCode,
    /// Name for tables.
    pub name: Wording,
    /// What it counts.
    pub about: Wording,
    /// What it asks of the reader.
    pub question: Wording,
}

/// A quadrant of own vision and listening, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuadrantWords {
    /// Stable code.
    pub code: QuestionCode,
    /// Whether vision is high.
    pub vision: bool,
    /// Whether listening is high.
    pub listening: bool,
    /// Its name.
    pub name: Wording,
    /// What to do there.
    pub advice: Wording,
}

/// A stage of development and whom to listen to there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageWords {
    /// Stable code.
    pub code: QuestionCode,
    /// Its name.
    pub name: Wording,
    /// What to do there.
    pub text: Wording,
    /// What is said where a question is put at the wrong stage.
    pub note: Option<Wording>,
}

/// A published, immutable version of a block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Such as `mitta-customer`.
    pub id: QuestionnaireId,
    /// Version of `id`.
    pub version: Version,
    /// Whether the wording has been tried with readers.
    pub maturity: Maturity,
    /// Title.
    pub title: Wording,
    /// What it tells, in a sentence.
    pub about: Wording,
    /// Minutes that answering takes at a usual pace.
    pub minutes: u16,
    /// What one of many is called, where the questions are asked once for each of many things.
    pub repeats: Option<Wording>,
    /// A rule to remember.
    pub rule_of_thumb: Option<Wording>,
    /// Who answers.
    pub audiences: Vec<Audience>,
    /// Its sections in the order of asking.
    pub sections: Vec<Section>,
    /// Limits of numbers together.
    pub sums: Vec<Sum>,
    /// Figures that its answers give.
    pub figures: Vec<Asking>,
    /// Quadrants of own vision and listening.
    pub quadrants: Vec<QuadrantWords>,
    /// Stages of development.
    pub stages: Vec<StageWords>,
    /// Key figures.
    pub kpis: Vec<Kpi>,
    /// Rules that ask about contradictions.
    pub rules: Vec<Rule>,
}

impl Block {
    /// All questions, in the order of asking.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question of a code.
    pub fn question(&self, code: &QuestionCode) -> Option<&Question> {
        self.questions().find(|question| question.code == *code)
    }

    /// How it is put to somebody, if it is.
    pub fn audience(&self, who: Who) -> Option<&Audience> {
        self.audiences.iter().find(|audience| audience.who == who)
    }

    /// Whether somebody may answer a question with *don't know*.
    pub fn offers_dont_know(&self, question: &Question, who: Who) -> bool {
        question.dont_know || self.audience(who).is_some_and(|audience| audience.dont_know)
    }

    /// The sections that somebody is asked.
    pub fn sections_for(&self, who: Who) -> impl Iterator<Item = &Section> {
        let asked = move |section: &&Section| {
            section.audiences.is_empty() || section.audiences.contains(&who)
        };
        self.sections.iter().filter(asked)
    }

    /// Whether any of its sections is read by this chapter.
    pub fn is_read_by(&self, reading: Reading) -> bool {
        self.sections.iter().any(|section| section.reading == Some(reading))
    }

    /// `mitta-customer@1.0`.
    pub fn label(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}

/// What was said to one question of a block. Not yet answered is the absence of a reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// A level, a point of a scale or a rating.
    Points(u8),
    /// A number in the question's unit.
    Amount(f64),
    /// Code of a choice.
    Choice(String),
    /// Free text.
    Text(String),
    /// Does not apply.
    NotApplicable,
    /// Don't know.
    DontKnow,
}
