//! A form as it is handed out to one side, before any engine has its way with it: questions with
//! their answer options, in parts, in both languages. Nothing in it tells one respondent from
//! another.

mod blocks;
mod items;
mod lists;

use crate::model::{
    QuestionCode, QuestionnaireId, Reply, Round, Side, ThemeCode, Value, Version, Wording,
};

/// The code of the hidden field in which every answered form says what it asked:
/// [`Survey::stamp`].
pub const STAMP: &str = "questionnaire";
/// What stands in that field in rows of a table that explain its columns.
pub const EXPLAINS: &str = "explains";

/// What one side of a round is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Title of its first source.
    pub title: Wording,
    /// Who is asked.
    pub side: Side,
    /// What the questions are from: the questionnaire first, then blocks in the order of asking.
    pub sources: Vec<Source>,
    /// Questions that belong together, in the order of asking.
    pub parts: Vec<Part>,
    /// What its sources ask and this form cannot.
    pub left_out: Vec<LeftOut>,
}

/// A version of a questionnaire or of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Such as `mitta-customer`.
    pub id: QuestionnaireId,
    /// Version of `id`.
    pub version: Version,
}

/// Questions on one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Stable code: of the theme, or of the block and its section. Unique in the form, apart from
    /// those of questions.
    pub code: String,
    /// Its name.
    pub name: Wording,
    /// What is said before the first question, a paragraph each.
    pub lead: Vec<Wording>,
    /// Whether every respondent gets the questions in an order of their own.
    pub drawn_order: bool,
    /// The questions in the order of asking; never empty.
    pub questions: Vec<Asked>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Its code, unique in the form.
    pub code: String,
    /// What its answer becomes.
    pub about: About,
    /// The construct in a few words.
    pub name: Wording,
    /// What is asked.
    pub question: Wording,
    /// What helps to answer.
    pub hint: Option<Wording>,
    /// How it is answered.
    pub field: Field,
    /// Whether the form cannot be sent without it.
    pub required: bool,
    /// When it is shown; always, where there is no condition.
    pub when: Option<When>,
    /// What it and earlier numbers must not pass together.
    pub limit: Option<Limit>,
}

/// What an answer becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// An answer to the item of the same code.
    Item,
    /// A reply to the question of a block of the same code.
    Question,
    /// Free words about a theme.
    Theme(ThemeCode),
    /// Nothing: it only leads to this question or to its variant.
    Route(QuestionCode),
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Field {
    /// One of a list; what is no answer on the scale stands last.
    One {
        /// What the list is like.
        look: Look,
        /// The list.
        options: Vec<AnswerOption>,
    },
    /// A number in a unit. Where it does not apply or is not known it stays empty.
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
    /// Free text.
    Text {
        /// On several lines.
        long: bool,
    },
}

/// What a list of answers is like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Described levels, one below the other.
    Levels,
    /// Labelled points of a scale, side by side.
    Points,
    /// Numbers between two ends.
    Rating {
        /// Words of the least and of the greatest; none where they have none.
        ends: Option<(Wording, Wording)>,
    },
    /// Things without an order.
    List,
}

/// One answer of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerOption {
    /// What it means.
    pub given: Given,
    /// Its words.
    pub label: Wording,
}

/// The meaning of an answer of a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// A level, a point of a scale or a rating.
    Points(u8),
    /// Code of a choice; of a list of the organization's own, the name.
    Choice(String),
    /// Does not apply.
    NotApplicable,
    /// Don't know.
    DontKnow,
}

impl Given {
    /// As an answer to an item; none for a choice.
    pub fn value(&self) -> Option<Value> {
        match self {
            Self::Points(raw) => Some(Value::Number(*raw)),
            Self::Choice(_) => None,
            Self::NotApplicable => Some(Value::NotApplicable),
            Self::DontKnow => Some(Value::DontKnow),
        }
    }

    /// As a reply to a question of a block.
    pub fn reply(&self) -> Reply {
        match self {
            Self::Points(raw) => Reply::Points(*raw),
            Self::Choice(code) => Reply::Choice(code.clone()),
            Self::NotApplicable => Reply::NotApplicable,
            Self::DontKnow => Reply::DontKnow,
        }
    }
}

/// When a question is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Once the question of this code has an answer: without it the others mean nothing.
    Answered(String),
    /// Once the question of this code, a list, has been answered so.
    Is(String, Given),
    /// As long as the question of this code has not been answered so.
    IsNot(String, Given),
}

/// What numbers together must not pass.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// Codes of the numbers.
    pub codes: Vec<String>,
    /// The most.
    pub most: f64,
    /// What is said where it is passed.
    pub said: Wording,
}

/// A question that this form cannot ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its code.
    pub code: String,
    /// Why.
    pub why: Why,
}

/// Why a question is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The list it chooses from is empty, such as units that nobody has named yet.
    EmptyList,
    /// It judges or links things that only the program can show.
    NeedsTheProgram,
    /// An earlier question has the same code.
    Twice,
}

/// How a question and its variant are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Variants {
    /// Never the variant: its condition holds for nobody who is asked.
    #[default]
    Usual,
    /// Only the variant: its condition holds for everybody.
    Instead,
    /// Each respondent tells first whether the condition holds.
    Routed,
}

/// Which parts are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The items of the questionnaire; only own staff are ever asked them.
    pub items: bool,
    /// Free words about each theme, beside the items.
    pub notes: bool,
    /// The blocks; those that are not put to the side are passed over.
    pub blocks: Vec<QuestionnaireId>,
    /// Only the questions of the short form, of those blocks that have one.
    pub short: bool,
    /// How a question and its variant are asked.
    pub variants: Variants,
}

impl Ask {
    /// Everything that a round asks of anybody.
    pub fn everything(round: &Round) -> Self {
        Self {
            items: true,
            notes: true,
            blocks: round.blocks.iter().map(|block| block.id.clone()).collect(),
            short: false,
            variants: Variants::default(),
        }
    }
}

/// The program's own words in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// *Don't know*.
    pub dont_know: Wording,
    /// The answer that lets a condition hold.
    pub yes: Wording,
    /// The answer that does not.
    pub no: Wording,
    /// How a level is chosen, before the first item.
    pub how: Wording,
    /// What asks for free words about a theme.
    pub note: Wording,
    /// Least agreement, on the scale 1–5.
    pub disagree: Wording,
    /// Greatest agreement.
    pub agree: Wording,
}

impl Survey {
    /// What a round asks of one side.
    ///
    /// A form without parts is possible: nothing of the round may be meant for that side.
    pub fn new(round: &Round, side: Side, ask: &Ask, words: &Words) -> Self {
        let mut survey = Self {
            title: round.questionnaire.title.clone(),
            side,
            sources: Vec::new(),
            parts: Vec::new(),
            left_out: Vec::new(),
        };
        if ask.items && side == Side::Staff {
            items::add(&mut survey, &round.questionnaire, ask, words);
        }
        for block in round.blocks.iter().filter(|block| ask.blocks.contains(&block.id)) {
            blocks::add(&mut survey, round, block, ask, words);
        }
        survey.require();
        survey
    }

    /// All questions, in the order of asking.
    pub fn questions(&self) -> impl Iterator<Item = &Asked> {
        self.parts.iter().flat_map(|part| &part.questions)
    }

    /// The question of a code.
    pub fn question(&self, code: &str) -> Option<&Asked> {
        self.questions().find(|asked| asked.code == code)
    }

    /// What every answered form says of itself: `mitta-main@1.0 mitta-background@1.0`.
    pub fn stamp(&self) -> String {
        let labels = self.sources.iter().map(|source| format!("{}@{}", source.id, source.version));
        labels.collect::<Vec<_>>().join(" ")
    }

    /// Begins a source; the first one gives the form its title.
    fn begin(&mut self, id: &QuestionnaireId, version: Version, title: &Wording) {
        if self.sources.is_empty() {
            self.title = title.clone();
        }
        self.sources.push(Source { id: id.clone(), version });
    }

    /// Adds a part, without questions whose codes are taken.
    fn push(&mut self, mut part: Part) {
        let questions = std::mem::take(&mut part.questions);
        for asked in questions {
            let taken = self.question(&asked.code).is_some() || asked.code == STAMP;
            if taken || part.questions.iter().any(|other| other.code == asked.code) {
                self.left_out.push(LeftOut { code: asked.code, why: Why::Twice });
            } else {
                part.questions.push(asked);
            }
        }
        if !part.questions.is_empty() {
            self.parts.push(part);
        }
    }

    /// Nobody has to give an idea in order to be heard on everything else: an answer is required
    /// only where the form asks one thing.
    fn require(&mut self) {
        let several = self.sources.len() > 1;
        for asked in self.parts.iter_mut().flat_map(|part| &mut part.questions) {
            asked.required &= !several;
        }
    }
}

/// The same text in both languages.
fn alike(text: &str) -> Wording {
    Wording { fi: text.to_owned(), en: text.to_owned() }
}
