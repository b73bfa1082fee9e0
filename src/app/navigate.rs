//! From item to item, and on to the questions of the blocks.

use crate::model::{
    Block, Control, ItemCode, Question, QuestionCode, Reading, Round, Section, Who,
};

/// What is being answered: an item of the questionnaire or a question of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// An item.
    Item(ItemCode),
    /// A question of a block.
    Question(QuestionCode),
    /// The key figures, all on one page.
    Kpis,
}

impl Asked {
    /// The item, if it is one.
    pub fn item(&self) -> Option<&ItemCode> {
        match self {
            Self::Item(code) => Some(code),
            Self::Question(_) | Self::Kpis => None,
        }
    }

    /// The question of a block, if it is one.
    pub fn question(&self) -> Option<&QuestionCode> {
        match self {
            Self::Item(_) | Self::Kpis => None,
            Self::Question(code) => Some(code),
        }
    }

    /// Whether nothing was said there yet. A free text may stay empty.
    pub fn is_open(&self, round: &Round) -> bool {
        match self {
            Self::Kpis => false,
            Self::Item(code) => round.sheet.value(code).is_none(),
            Self::Question(code) => round
                .question(code)
                .is_some_and(|question| counts(question) && round.reply(question).is_none()),
        }
    }
}

/// Whether a question counts in the progress: a free text may stay empty.
fn counts(question: &Question) -> bool {
    !matches!(question.control, Control::Text { .. })
}

/// The sections of a block that are walked through one question at a time. Journeys, ideas and
/// figures have screens of their own, and the background is asked of others.
pub fn walked(block: &Block) -> impl Iterator<Item = &Section> {
    let is_walked = |section: &&Section| {
        let elsewhere = [Reading::Journey, Reading::Ideas, Reading::Background];
        section.reading.is_none_or(|reading| !elsewhere.contains(&reading))
    };
    let asks_own = block.audience(Who::Own).is_some();
    block.sections_for(Who::Own).filter(is_walked).filter(move |_| asks_own)
}

/// Everything that is walked through, in the order of asking.
fn places(round: &Round) -> Vec<Asked> {
    groups(round).into_iter().flatten().collect()
}

/// The themes, and the sections of the blocks.
fn groups(round: &Round) -> Vec<Vec<Asked>> {
    let themes = round
        .questionnaire
        .themes()
        .map(|(_, theme)| theme.items.iter().map(|item| Asked::Item(item.code.clone())).collect());
    let sections = round.blocks.iter().flat_map(|block| walked(block)).map(|section| {
        section.questions.iter().map(|question| Asked::Question(question.code.clone())).collect()
    });
    themes.chain(sections).collect()
}

fn position(round: &Round, place: Option<&Asked>) -> (Vec<Asked>, usize) {
    let places = places(round);
    let at = places.iter().position(|other| Some(other) == place).unwrap_or(0);
    (places, at)
}

/// What comes after, or the same at the end.
pub fn next(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    let (places, at) = position(round, place);
    places.get(at + 1).or(places.get(at)).cloned()
}

/// What comes before, or the same at the start.
pub fn previous(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    let (places, at) = position(round, place);
    places.get(at.saturating_sub(1)).cloned()
}

/// The next place without an answer, from the start again after the end; none if all have one.
pub fn next_open(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    let (places, at) = position(round, place);
    let mut after = places.iter().skip(at + 1).chain(places.iter().take(at + 1));
    after.find(|place| place.is_open(round)).cloned()
}

/// Where work goes on: the first place without an answer, else the first.
pub fn first_open(round: &Round) -> Option<Asked> {
    let places = places(round);
    places.iter().find(|place| place.is_open(round)).or(places.first()).cloned()
}

/// The first place of the theme or section after (`steps = 1`) or before (`steps = -1`).
pub fn theme(round: &Round, place: Option<&Asked>, steps: isize) -> Option<Asked> {
    let groups = groups(round);
    let holds = |group: &Vec<Asked>| group.iter().any(|other| Some(other) == place);
    let at = groups.iter().position(holds).unwrap_or(0);
    let to = at.saturating_add_signed(steps).min(groups.len().saturating_sub(1));
    groups.get(to)?.first().cloned()
}

/// Questions of a block that count and have an answer, and all that count.
pub fn block_progress(round: &Round, block: &Block) -> (usize, usize) {
    let questions = walked(block).flat_map(|section| &section.questions);
    let (mut done, mut total) = (0, 0);
    for question in questions.filter(|question| counts(question)) {
        total += 1;
        done += usize::from(round.reply(question).is_some());
    }
    (done, total)
}

/// Items and questions of the blocks that have an answer, and all of them.
pub fn progress(round: &Round) -> (usize, usize) {
    let blocks = round.blocks.iter().map(|block| block_progress(round, block));
    let sum = |(a, b): (usize, usize), (c, d): (usize, usize)| (a + c, b + d);
    blocks.fold(round.progress(), sum)
}
