//! What one respondent is asked on the laptop, question by question.

use std::hash::{BuildHasher, Hasher, RandomState};

use super::super::crowd::words;
use crate::exchange::survey::{
    About, Ask, Asked, Field, Given, Look, Part, Survey, Variants, When,
};
use crate::model::{Draft, QuestionCode, Reading, Reply, Round, Side, Value, Wording};

/// The questions of one respondent, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct LaptopForm {
    /// Title of what is asked.
    pub title: Wording,
    /// Everything that may be asked.
    pub questions: Vec<LaptopQuestion>,
}

/// One question, as it stands alone on its page.
#[derive(Debug, Clone, PartialEq)]
pub struct LaptopQuestion {
    /// The question itself.
    pub asked: Asked,
    /// Name of the part that it belongs to.
    pub part: Wording,
    /// What leads to it.
    pub lead: Vec<Wording>,
}

impl LaptopForm {
    /// What a side of a round is asked: who answers, then everything else. Free words about each
    /// theme are left to the forms that are sent, for others wait for the laptop.
    pub fn new(round: &Round, side: Side) -> Self {
        let ask = Ask { notes: false, variants: Variants::Usual, ..Ask::everything(round) };
        let Survey { title, mut parts, .. } = Survey::new(round, side, &ask, &words());
        parts.sort_by_key(|part| !is_background(round, part));
        parts.iter_mut().filter(|part| part.drawn_order).for_each(|part| {
            shuffle(&mut part.questions);
        });
        Self { title, questions: parts.into_iter().flat_map(questions).collect() }
    }

    /// Whether anything is asked.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    /// Whether a question is shown to whoever has said this so far.
    pub fn is_asked(&self, at: usize, draft: &Draft) -> bool {
        let Some(question) = self.questions.get(at) else { return false };
        let said = |code: &str| self.find(code).is_some_and(|other| is_said(&other.asked, draft));
        match &question.asked.when {
            None => true,
            Some(When::Answered(code)) => said(code),
            Some(When::Is(code, given)) => self.is_given(code, given, draft),
            Some(When::IsNot(code, given)) => !self.is_given(code, given, draft),
        }
    }

    /// The places of the questions that are shown.
    pub fn shown(&self, draft: &Draft) -> Vec<usize> {
        (0..self.questions.len()).filter(|at| self.is_asked(*at, draft)).collect()
    }

    /// How many of the questions that are shown have an answer.
    pub fn answered(&self, draft: &Draft) -> usize {
        let shown = self.shown(draft).into_iter().filter_map(|at| self.questions.get(at));
        shown.filter(|question| is_said(&question.asked, draft)).count()
    }

    /// What the numbers of a limit say where they pass it together.
    pub fn passed(&self, at: usize, draft: &Draft) -> Option<&Wording> {
        let limit = self.questions.get(at)?.asked.limit.as_ref()?;
        let amount = |code: &String| match reply(code, draft) {
            Some(Reply::Amount(amount)) => *amount,
            _ => 0.0,
        };
        let sum: f64 = limit.codes.iter().map(amount).sum();
        (sum > limit.most).then_some(&limit.said)
    }

    fn find(&self, code: &str) -> Option<&LaptopQuestion> {
        self.questions.iter().find(|question| question.asked.code == code)
    }

    fn is_given(&self, code: &str, given: &Given, draft: &Draft) -> bool {
        self.find(code).is_some_and(|other| given_to(&other.asked, draft).as_ref() == Some(given))
    }
}

impl LaptopQuestion {
    /// What was said to it, where it is a list.
    pub fn given(&self, draft: &Draft) -> Option<Given> {
        given_to(&self.asked, draft)
    }

    /// What was typed, where it is no list.
    pub fn typed<'d>(&self, draft: &'d Draft) -> Option<&'d Reply> {
        reply(&self.asked.code, draft)
    }

    /// Whether such an answer is one to it.
    pub(super) fn offers(&self, given: &Given) -> bool {
        match &self.asked.field {
            Field::One { options, .. } => options.iter().any(|option| option.given == *given),
            Field::Number { .. } | Field::Text { .. } => false,
        }
    }

    /// Whether it can be answered so by typing.
    pub(super) fn takes(&self, reply: &Reply) -> bool {
        match (&self.asked.field, reply) {
            (Field::Number { min, max, .. }, Reply::Amount(amount)) => {
                amount.is_finite()
                    && min.is_none_or(|min| *amount >= min)
                    && max.is_none_or(|max| *amount <= max)
            }
            (Field::Text { .. }, Reply::Text(_)) => true,
            _ => false,
        }
    }
}

/// Puts an answer of a list into a draft, or takes it out again where it stands there already.
pub(super) fn choose(draft: &mut Draft, asked: &Asked, given: &Given) {
    let is_same = given_to(asked, draft).as_ref() == Some(given);
    match (&asked.about, given.value()) {
        (About::Item, Some(value)) => {
            let Ok(code) = asked.code.parse() else { return };
            match is_same {
                true => draft.answers.remove(&code),
                false => draft.answers.insert(code, value),
            };
        }
        _ => say(draft, asked, (!is_same).then(|| given.reply())),
    }
}

/// Puts a reply into a draft; none takes it out.
pub(super) fn say(draft: &mut Draft, asked: &Asked, reply: Option<Reply>) {
    let Ok(code) = asked.code.parse::<QuestionCode>() else { return };
    match reply {
        Some(reply) => draft.replies.insert(code, reply),
        None => draft.replies.remove(&code),
    };
}

fn reply<'d>(code: &str, draft: &'d Draft) -> Option<&'d Reply> {
    draft.replies.iter().find(|(known, _)| known.as_str() == code).map(|(_, reply)| reply)
}

fn given_to(asked: &Asked, draft: &Draft) -> Option<Given> {
    if asked.about == About::Item {
        let mut answers = draft.answers.iter();
        let (_, value) = answers.find(|(code, _)| code.as_str() == asked.code)?;
        return Some(match value {
            Value::Number(raw) => Given::Points(*raw),
            Value::NotApplicable => Given::NotApplicable,
            Value::DontKnow => Given::DontKnow,
        });
    }
    match reply(&asked.code, draft)? {
        Reply::Points(raw) => Some(Given::Points(*raw)),
        Reply::Choice(code) => Some(Given::Choice(code.clone())),
        Reply::NotApplicable => Some(Given::NotApplicable),
        Reply::DontKnow => Some(Given::DontKnow),
        Reply::Amount(_) | Reply::Text(_) => None,
    }
}

fn is_said(asked: &Asked, draft: &Draft) -> bool {
    given_to(asked, draft).is_some()
        || match reply(&asked.code, draft) {
            Some(Reply::Text(text)) => !text.trim().is_empty(),
            said => said.is_some(),
        }
}

fn is_background(round: &Round, part: &Part) -> bool {
    let mut blocks = round.blocks.iter().filter(|block| block.is_read_by(Reading::Background));
    let is_of = |code: &str| {
        blocks.any(|block| block.questions().any(|question| question.code.as_str() == code))
    };
    part.questions.first().map(|asked| asked.code.as_str()).is_some_and(is_of)
}

/// How a level is chosen is said with every item, so the lead of a theme is what it is about.
fn questions(part: Part) -> impl Iterator<Item = LaptopQuestion> {
    let Part { name, lead, questions, .. } = part;
    questions.into_iter().map(move |asked| {
        let is_item = asked.about == About::Item;
        let lead = if is_item { lead.last().cloned().into_iter().collect() } else { lead.clone() };
        LaptopQuestion { asked, part: name.clone(), lead }
    })
}

impl LaptopQuestion {
    /// Whether it is answered by choosing one of described levels.
    pub fn is_described(&self) -> bool {
        matches!(self.asked.field, Field::One { look: Look::Levels, .. })
    }
}

/// Puts things into an order that nobody chose.
fn shuffle<T>(things: &mut [T]) {
    for last in (1..things.len()).rev() {
        things.swap(last, drawn(last + 1));
    }
}

/// A number below another one, by chance: the keys of a hash table are drawn by the system.
pub(super) fn drawn(below: usize) -> usize {
    let chance = RandomState::new().build_hasher().finish();
    usize::try_from(chance % (below.max(1) as u64)).unwrap_or(0)
}
