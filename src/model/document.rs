//! One organization's document: its rounds over the years.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    Action, ActionId, Axis, Batch, BatchId, Block, Gathering, Idea, IdeaId, ItemCode, Journey,
    KpiCode, KpiValue, Language, Points, Printing, Question, QuestionCode, Questionnaire, Reading,
    Reply, Sheet, Side, ThemeCode, Value, Vote,
};

/// Seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stamp(pub i64);

/// Row of a round in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoundId(pub i64);

/// The organization that is assessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Organization {
    /// Its name, never inflected inside a sentence.
    pub name: String,
    /// Whether this is the invented sample; every page then says so.
    pub is_sample: bool,
    /// The language the document was made in.
    pub language: Language,
}

/// Targets in points: for dimensions and for themes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Targets {
    /// Targets of dimensions.
    pub axes: BTreeMap<Axis, Points>,
    /// Targets of themes.
    pub themes: BTreeMap<ThemeCode, Points>,
}

/// Something that happened and may explain a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Year.
    pub year: i32,
    /// Month 1–12.
    pub month: u8,
    /// In a few words.
    pub text: String,
}

/// One year's assessment, with the very questionnaire that it was answered on.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// Row in the document.
    pub id: RoundId,
    /// Name, usually the year; unique within a document.
    pub name: String,
    /// Year on the time axis.
    pub year: i32,
    /// The frozen questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// The organization's own agreed answers.
    pub sheet: Sheet,
    /// The frozen blocks beside it, in the order of asking.
    pub blocks: Vec<Arc<Block>>,
    /// The organization's own replies to them.
    pub replies: BTreeMap<QuestionCode, Reply>,
    /// What the organization's books say, by key figure.
    pub kpis: BTreeMap<KpiCode, KpiValue>,
    /// What customers live through, one journey for each need of a customer group.
    pub journeys: Vec<Journey>,
    /// Who was asked beside the management.
    pub gathering: Gathering,
    /// What came in from them; the sheets themselves stay in the file.
    pub batches: BTreeMap<BatchId, Batch>,
    /// The steps by which results became visible, oldest first; none while the round is sealed.
    pub printings: Vec<Printing>,
    /// Blind answers of a workshop, by item.
    pub votes: BTreeMap<ItemCode, Vote>,
    /// What was promised in it; this goes on after it has been closed.
    pub actions: BTreeMap<ActionId, Action>,
    /// Targets of this round.
    pub targets: Targets,
    /// When it was opened.
    pub opened: Stamp,
    /// When it was closed; answers then no longer change.
    pub closed: Option<Stamp>,
}

impl Round {
    /// A round in which nothing has been said yet.
    pub fn new(id: RoundId, year: i32, questionnaire: Arc<Questionnaire>, opened: Stamp) -> Self {
        Self {
            id,
            name: year.to_string(),
            year,
            questionnaire,
            sheet: Sheet::default(),
            blocks: Vec::new(),
            replies: BTreeMap::new(),
            kpis: BTreeMap::new(),
            journeys: Vec::new(),
            gathering: Gathering::default(),
            batches: BTreeMap::new(),
            printings: Vec::new(),
            votes: BTreeMap::new(),
            actions: BTreeMap::new(),
            targets: Targets::default(),
            opened,
            closed: None,
        }
    }

    /// The question of a code, of any of its blocks.
    pub fn question(&self, code: &QuestionCode) -> Option<&Question> {
        self.blocks.iter().find_map(|block| block.question(code))
    }

    /// What was said to a question, where it is an answer to it.
    pub fn reply(&self, question: &Question) -> Option<&Reply> {
        self.replies.get(&question.code).filter(|reply| question.takes(reply))
    }

    /// The block that a chapter of the method reads, if it asks one.
    pub fn block_read_by(&self, reading: Reading) -> Option<&Arc<Block>> {
        self.blocks.iter().find(|block| block.is_read_by(reading))
    }

    /// Clusters of feelings that drive customers away.
    pub fn destroying(&self) -> Vec<QuestionCode> {
        let sections = self.blocks.iter().flat_map(|block| &block.sections);
        sections.filter(|section| section.destroying).map(|section| section.code.clone()).collect()
    }

    /// Whether any of its blocks has key figures.
    pub fn has_kpis(&self) -> bool {
        self.blocks.iter().any(|block| !block.kpis.is_empty())
    }

    /// Whether any of its blocks has this key figure.
    pub fn has_kpi(&self, code: &KpiCode) -> bool {
        self.blocks.iter().any(|block| block.kpis.iter().any(|kpi| kpi.code == *code))
    }

    /// Whether results of its crowd may be seen.
    pub fn is_revealed(&self) -> bool {
        !self.printings.is_empty()
    }

    /// Whether anybody of the crowd has answered.
    pub fn has_crowd(&self) -> bool {
        !self.batches.is_empty()
    }

    /// How many sheets of a side have come in, seen or not.
    pub fn sheets(&self, side: Side) -> u32 {
        let of_side = self.batches.values().filter(|batch| batch.side == side);
        of_side.map(|batch| batch.sheets).sum()
    }

    /// The batches whose sheets may be seen.
    pub fn printed(&self) -> impl Iterator<Item = BatchId> {
        let printed = self.printings.iter().flat_map(|printing| &printing.batches);
        printed.copied().filter(|id| self.batches.contains_key(id))
    }

    /// The batches that came since results were last taken in, or all while the round is sealed.
    pub fn waiting(&self) -> impl Iterator<Item = (BatchId, &Batch)> {
        let is_printed = |id: &BatchId| self.printed().any(|printed| printed == *id);
        self.batches.iter().filter(move |(id, _)| !is_printed(id)).map(|(id, batch)| (*id, batch))
    }

    /// Items with any value (not applicable and don't know count) and items in all.
    pub fn progress(&self) -> (usize, usize) {
        let done = |code| self.sheet.value(code).is_some();
        let (mut answered, mut all) = (0, 0);
        for item in self.questionnaire.items() {
            all += 1;
            answered += usize::from(done(&item.code));
        }
        (answered, all)
    }

    /// Whether every item has a value.
    pub fn is_complete(&self) -> bool {
        let (done, all) = self.progress();
        done == all
    }

    /// Number of items answered with *don't know*.
    pub fn dont_know(&self) -> usize {
        let unknown = |code| self.sheet.value(code) == Some(Value::DontKnow);
        self.questionnaire.items().filter(|item| unknown(&item.code)).count()
    }
}

/// Everything that one file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Who is assessed.
    pub organization: Organization,
    /// Rounds, oldest first: by year, then by row.
    pub rounds: Vec<Round>,
    /// Events on the time axis, oldest first.
    pub events: Vec<Event>,
    /// Ideas of all rounds, oldest first.
    pub ideas: BTreeMap<IdeaId, Idea>,
}

impl Document {
    /// The round of an id.
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The round of an id, to change.
    pub fn round_mut(&mut self, id: RoundId) -> Option<&mut Round> {
        self.rounds.iter_mut().find(|round| round.id == id)
    }

    /// The round just before another one in time.
    pub fn previous(&self, id: RoundId) -> Option<&Round> {
        let index = self.rounds.iter().position(|round| round.id == id)?;
        self.rounds.get(index.checked_sub(1)?)
    }

    /// The ideas given in a round or before it, oldest first, and those whose round is gone.
    pub fn ideas_until(&self, id: RoundId) -> impl Iterator<Item = &Idea> {
        let place = |id| self.rounds.iter().position(|round| round.id == id);
        let here = place(id);
        self.ideas.values().filter(move |idea| place(idea.round).is_none_or(|at| Some(at) <= here))
    }

    /// The round of an action, and the action.
    pub fn action(&self, id: ActionId) -> Option<(&Round, &Action)> {
        self.rounds.iter().find_map(|round| Some((round, round.actions.get(&id)?)))
    }

    /// The newest round before another one in which anything was promised.
    pub fn promised_before(&self, id: RoundId) -> Option<&Round> {
        let earlier = self.rounds.iter().take_while(|round| round.id != id);
        earlier.filter(|round| !round.actions.is_empty()).last()
    }

    /// The newest round.
    pub fn latest(&self) -> Option<&Round> {
        self.rounds.last()
    }
}
