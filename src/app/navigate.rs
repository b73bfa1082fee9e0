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
                .is_some_and(|question| question.counts() && round.reply(question).is_none()),
        }
    }
}

/// The sections of a block that are walked through one question at a time. Journeys, ideas and
/// figures have screens of their own, and the background is asked of others.
pub fn walked(block: &Block) -> impl Iterator<Item = &Section> {
    let is_here = |section: &&Section| {
        let elsewhere = [Reading::Journey, Reading::Ideas, Reading::Background];
        section.reading.is_none_or(|reading| !elsewhere.contains(&reading))
            && section.questions.iter().any(Question::is_walked)
    };
    let asks_own = block.audience(Who::Own).is_some();
    block.sections_for(Who::Own).filter(is_here).filter(move |_| asks_own)
}

/// Whether the section shares one page with the others of its kind: clusters of feelings do.
pub fn is_on_page(section: &Section) -> bool {
    let rated = |question: &Question| matches!(question.control, Control::Rating { .. });
    section.reading == Some(Reading::Emotion) && section.questions.iter().all(rated)
}

/// The questions of a section that are walked.
fn questions(section: &Section) -> impl Iterator<Item = Asked> {
    let walked = section.questions.iter().filter(|question| question.is_walked());
    walked.map(|question| Asked::Question(question.code.clone()))
}

/// Where one stops on the way: an item, a question, a page of several, the key figures.
fn stops(round: &Round) -> Vec<Vec<Asked>> {
    let items = round.questionnaire.items().map(|item| vec![Asked::Item(item.code.clone())]);
    let mut stops: Vec<_> = items.collect();
    for block in &round.blocks {
        let (page, single): (Vec<_>, Vec<_>) = walked(block).partition(|s| is_on_page(s));
        stops.push(page.into_iter().flat_map(questions).collect());
        stops.extend(single.into_iter().flat_map(questions).map(|question| vec![question]));
        if !block.kpis.is_empty() && !stops.iter().any(|stop| stop.contains(&Asked::Kpis)) {
            stops.push(vec![Asked::Kpis]);
        }
    }
    stops.retain(|stop| !stop.is_empty());
    stops
}

/// Everything that is walked through, in the order of asking.
fn places(round: &Round) -> Vec<Asked> {
    stops(round).into_iter().flatten().collect()
}

/// The themes, the sections of the blocks, the key figures.
fn groups(round: &Round) -> Vec<Vec<Asked>> {
    let themes = round
        .questionnaire
        .themes()
        .map(|(_, theme)| theme.items.iter().map(|item| Asked::Item(item.code.clone())).collect());
    let sections = round.blocks.iter().flat_map(|block| walked(block));
    let sections = sections.map(|section| questions(section).collect());
    let kpis = round.has_kpis().then(|| vec![Asked::Kpis]);
    themes.chain(sections).chain(kpis).collect()
}

/// The first place of the stop before (`steps = -1`) or after (`steps = 1`); the same at the ends.
fn stop(round: &Round, place: Option<&Asked>, steps: isize) -> Option<Asked> {
    let stops = stops(round);
    let holds = |stop: &Vec<Asked>| stop.iter().any(|other| Some(other) == place);
    let Some(at) = stops.iter().position(holds) else { return stops.first()?.first().cloned() };
    let there = at.checked_add_signed(steps).and_then(|to| stops.get(to)?.first());
    there.or(place).cloned()
}

/// What comes after, or the same at the end.
pub fn next(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    stop(round, place, 1)
}

/// What comes before, or the same at the start.
pub fn previous(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    stop(round, place, -1)
}

/// The next place without an answer, from the start again after the end; none if all have one.
pub fn next_open(round: &Round, place: Option<&Asked>) -> Option<Asked> {
    let places = places(round);
    let at = places.iter().position(|other| Some(other) == place).unwrap_or(0);
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

/// The question above (`steps = -1`) or below (`steps = 1`) on the page of a block.
pub fn row(block: &Block, code: &QuestionCode, steps: isize) -> Option<QuestionCode> {
    let page = walked(block).filter(|section| is_on_page(section));
    let rows: Vec<_> = page.flat_map(|section| &section.questions).map(|q| &q.code).collect();
    let at = rows.iter().position(|other| *other == code)?;
    rows.get(at.checked_add_signed(steps)?).map(|code| (*code).clone())
}

/// Questions of a section that count and have an answer, and all that count.
pub fn section_progress(round: &Round, section: &Section) -> (usize, usize) {
    let counted = section.questions.iter().filter(|question| question.counts());
    counted.fold((0, 0), |(done, total), question| {
        (done + usize::from(round.reply(question).is_some()), total + 1)
    })
}

fn sum((a, b): (usize, usize), (c, d): (usize, usize)) -> (usize, usize) {
    (a + c, b + d)
}

/// Questions of a block that count and have an answer, and all that count.
pub fn block_progress(round: &Round, block: &Block) -> (usize, usize) {
    walked(block).map(|section| section_progress(round, section)).fold((0, 0), sum)
}

/// Key figures of a block with a value, and all of them.
pub fn kpi_progress(round: &Round, block: &Block) -> (usize, usize) {
    block.kpis.iter().fold((0, 0), |(done, total), kpi| {
        let has_value = round.kpis.get(&kpi.code).is_some_and(|said| said.value.is_some());
        (done + usize::from(has_value), total + 1)
    })
}

/// Items and questions of the blocks that have an answer, and all of them.
pub fn progress(round: &Round) -> (usize, usize) {
    let blocks = round.blocks.iter().map(|block| block_progress(round, block));
    blocks.fold(round.progress(), sum)
}
