//! What the columns of a round's answers may be.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::survey::{About, Ask, Asked, Field, STAMP, Survey, Variants, Words};
use super::super::{Codes, Engine};
use super::choose::{self, Choosable};
use super::reading::Reading;
use super::values::{Meaning, Numbering, Said};
use super::words::{coded, folded};
use super::{Column, Target, Why};
use crate::model::{
    ChoicesFrom, Control, ItemCode, Layout, Question, QuestionCode, Reading as Chapter, Round,
    Section, Side, Wording,
};

/// The question that tells a respondent's role; a file may name roles that the list does not have.
pub const ROLE: &str = "BG_role";
/// The question that tells a respondent's unit; a file may name units that are new.
pub const UNIT: &str = "BG_unit";
/// Questions whose answers lead to a person, because they ask how to reach one.
pub(super) const CONTACTS: [&str; 2] = ["ID_S4", "ID_A2"];
/// The question that tells whether customers are met every week.
const CONTACT: &str = "BG_contact";

/// What one side of a round was asked, and what other sides were: everything that a column may be.
pub struct Targets {
    side: Side,
    items: Vec<ItemCode>,
    known: Vec<Known>,
    /// By code and by the name in each engine, in small letters.
    by_name: HashMap<String, usize>,
    /// By code whatever its signs; none where two are alike.
    by_signs: HashMap<String, Option<usize>>,
    by_text: HashMap<String, Vec<usize>>,
    /// Questions that have parts, whatever their signs.
    heads: BTreeSet<String>,
    /// Questionnaire and blocks, as forms name them.
    labels: BTreeSet<String>,
    /// The question of the recommendation score.
    recommendation: Option<QuestionCode>,
}

/// Something that a column may be.
pub(super) struct Known {
    pub code: String,
    pub name: Wording,
    pub target: Target,
    /// Whether the side that is read was asked it.
    pub is_theirs: bool,
    pub meaning: Meaning,
}

impl Targets {
    /// Everything that a round asks, of a side first and then of the others. `words` are those that
    /// the program's own forms use.
    pub fn new(round: &Round, side: Side, words: &Words) -> Self {
        Self::named_by(round, side, words, &Engine::ALL)
    }

    /// The same, with names as these engines write them.
    pub fn named_by(round: &Round, side: Side, words: &Words, engines: &[Engine]) -> Self {
        let labels = round.blocks.iter().map(|block| block.label());
        let mut targets = Self {
            side,
            items: round.questionnaire.items().map(|item| item.code.clone()).collect(),
            known: Vec::new(),
            by_name: HashMap::new(),
            by_signs: HashMap::new(),
            by_text: HashMap::new(),
            heads: BTreeSet::new(),
            labels: labels.chain([round.questionnaire.label()]).collect(),
            recommendation: recommendation(round),
        };
        let ask = Ask { variants: Variants::Routed, ..Ask::everything(round) };
        let others = Side::ALL.into_iter().filter(|other| *other != side);
        for asked in std::iter::once(side).chain(others) {
            let survey = Survey::new(round, asked, &ask, words);
            targets.add_survey(round, &survey, engines, asked == side);
        }
        targets.add_open_lists(round);
        targets
    }

    fn add_survey(&mut self, round: &Round, survey: &Survey, engines: &[Engine], is_theirs: bool) {
        let codes: Vec<Codes> = engines.iter().map(|engine| Codes::new(survey, *engine)).collect();
        for asked in survey.questions() {
            if self.by_name.contains_key(&asked.code.to_lowercase()) {
                continue;
            }
            let place = self.add(known(round, asked, &codes, is_theirs));
            for engine in &codes {
                self.by_name.entry(engine.question(&asked.code).to_lowercase()).or_insert(place);
            }
            self.add_texts(place, asked);
        }
        self.heads.extend(survey.parts.iter().map(|part| coded(&part.code)));
    }

    /// Lists of the organization's own that are still empty may be told by a file.
    fn add_open_lists(&mut self, round: &Round) {
        for question in round.blocks.iter().flat_map(|block| block.questions()) {
            let is_units =
                matches!(question.control, Control::Choice { from: Some(ChoicesFrom::Units), .. });
            let code = question.code.as_str();
            if is_units && code == UNIT && !self.by_name.contains_key(&code.to_lowercase()) {
                let target = Target::Question(question.code.clone());
                let (code, meaning) = (code.to_owned(), Meaning::open());
                let name = question.name.clone();
                let place = self.add(Known { code, name, target, is_theirs: true, meaning });
                let words = question.question.iter().chain([&question.name]);
                for text in words.flat_map(|words| [&words.fi, &words.en]) {
                    self.add_text(place, text);
                }
            }
        }
    }

    fn add(&mut self, known: Known) -> usize {
        let place = self.known.len();
        let code = known.code.clone();
        self.by_name.insert(code.to_lowercase(), place);
        self.by_signs.entry(coded(&code)).and_modify(|other| *other = None).or_insert(Some(place));
        if let Some((head, _)) = code.rsplit_once('_') {
            self.heads.insert(coded(head));
        }
        self.known.push(known);
        place
    }

    fn add_texts(&mut self, place: usize, asked: &Asked) {
        for words in [&asked.question, &asked.name] {
            [&words.fi, &words.en].into_iter().for_each(|text| self.add_text(place, text));
        }
    }

    fn add_text(&mut self, place: usize, text: &str) {
        let places = self.by_text.entry(folded(text)).or_default();
        if !places.contains(&place) {
            places.push(place);
        }
    }

    /// Whose answers are read.
    pub fn side(&self) -> Side {
        self.side
    }

    /// The items of the questionnaire, in the order of the cells of a sheet.
    pub fn items(&self) -> &[ItemCode] {
        &self.items
    }

    /// Every code that a column may be, for a mapping file.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(|known| known.code.as_str())
    }

    /// Everything that somebody can make of a column.
    pub fn choosable(&self) -> Vec<Choosable> {
        choose::choosable(self)
    }

    /// Items and questions that the side was asked and that a crowd's sheet holds.
    pub fn expected(&self) -> impl Iterator<Item = (&str, &Target)> {
        let theirs = self.known.iter().filter(|known| known.is_theirs);
        let held =
            theirs.filter(|known| matches!(known.target, Target::Item(_) | Target::Question(_)));
        held.map(|known| (known.code.as_str(), &known.target))
    }

    /// Whether a form that says what it asked is one of this round.
    pub fn is_form(&self, stamp: &str) -> bool {
        stamp.split_whitespace().all(|label| self.labels.contains(label))
    }

    /// Whether a question has a choice in its list.
    pub fn is_listed(&self, code: &str, choice: &str) -> bool {
        self.by_name(code).is_some_and(|known| known.meaning.choices().contains(&choice))
    }

    pub(super) fn by_name(&self, name: &str) -> Option<&Known> {
        self.known.get(*self.by_name.get(&name.to_lowercase())?)
    }

    pub(super) fn by_signs(&self, name: &str) -> Option<&Known> {
        self.known.get((*self.by_signs.get(&coded(name))?)?)
    }

    pub(super) fn by_text(&self, folded: &str) -> Vec<&Known> {
        let places = self.by_text.get(folded).into_iter().flatten();
        places.filter_map(|place| self.known.get(*place)).collect()
    }

    /// Whether a code is that of a question with parts.
    pub(super) fn is_head(&self, code: &str) -> bool {
        self.heads.contains(&coded(code))
    }

    /// Everything that a column may be.
    pub(super) fn known(&self) -> &[Known] {
        &self.known
    }

    /// The question that a word of a list means, if the round asks it.
    pub(super) fn by_word(&self, list: &str) -> Option<&Known> {
        match list {
            "role" => self.by_name(ROLE),
            "unit" => self.by_name(UNIT),
            "contact" => self.by_name(CONTACT),
            "recommendation" => self.by_name(self.recommendation.as_ref()?.as_str()),
            _ => None,
        }
    }

    /// Whether a name is that of the field in which a form says what it asked.
    pub(super) fn is_stamp(&self, name: &str) -> bool {
        name.eq_ignore_ascii_case(STAMP)
    }

    /// How the cells of a column are read; none for a column that is not looked up.
    pub(crate) fn reading<'t>(
        &'t self,
        column: &Column,
        numbering: Numbering,
    ) -> Option<Reading<'t>> {
        let known = self.known.iter().find(|known| known.target == column.target)?;
        Some(Reading::new(&known.meaning, numbering, &column.values))
    }

    /// What the sheets hold if these columns are read.
    pub(crate) fn layout(&self, columns: &[Column]) -> Layout {
        let question = |column: &Column| match &column.target {
            Target::Question(code) => {
                Some(crate::model::Column { code: code.clone(), choices: Vec::new() })
            }
            _ => None,
        };
        let items = columns.iter().any(|column| matches!(column.target, Target::Item(_)));
        Layout { items, columns: columns.iter().filter_map(question).collect() }
    }
}

fn known(round: &Round, asked: &Asked, codes: &[Codes], is_theirs: bool) -> Known {
    let is_role = asked.code == ROLE || asked.code == UNIT;
    let mut meaning = Meaning::new(&asked.field, is_role).told_from(first_point(round, asked));
    if asked.about == About::Item {
        meaning = meaning.may_not_apply();
    }
    if let Field::One { options, .. } = &asked.field {
        for (engine, option) in codes.iter().flat_map(|e| options.iter().map(move |o| (e, o))) {
            meaning.add(engine.option(&asked.code, &option.given), Said::from(&option.given));
        }
    }
    let (code, name) = (asked.code.clone(), asked.name.clone());
    Known { code, name, target: target(round, asked), is_theirs, meaning }
}

/// What the first point of a question of a block is told as.
fn first_point(round: &Round, asked: &Asked) -> u8 {
    let mut sections = round.blocks.iter().flat_map(|block| &block.sections);
    let has = |section: &&Section| section.questions.iter().any(|q| q.code.as_str() == asked.code);
    sections.find(has).map_or(0, |section| section.first)
}

/// What the answer to a question of a form becomes.
pub fn target(round: &Round, asked: &Asked) -> Target {
    let unknown = Target::Dropped(Why::Unknown);
    match &asked.about {
        About::Item => asked.code.parse().map_or(unknown, Target::Item),
        About::Theme(theme) => theme.as_str().parse().map_or(unknown, Target::Remark),
        About::Route(_) => Target::Dropped(Why::Route),
        About::Question => {
            let code: Option<QuestionCode> = asked.code.parse().ok();
            let question = code.and_then(|code| round.question(&code));
            question.map_or(unknown, |question| of_question(round, question))
        }
    }
}

fn of_question(round: &Round, question: &Question) -> Target {
    let code = question.code.clone();
    let sections = round.blocks.iter().flat_map(|block| &block.sections);
    let mut ideas = sections.filter(|section| section.reading == Some(Chapter::Ideas));
    if ideas.any(|section| section.questions.iter().any(|other| other.code == code)) {
        Target::Idea(question.fills.clone().unwrap_or(code))
    } else if matches!(question.control, Control::Text { .. }) {
        Target::Remark(code)
    } else if crate::model::Column::holds(question) {
        Target::Question(code)
    } else {
        Target::Dropped(Why::NotKept(code))
    }
}

fn recommendation(round: &Round) -> Option<QuestionCode> {
    let sections = round.blocks.iter().flat_map(|block| &block.sections);
    let mut sections = sections.filter(|s| s.reading == Some(Chapter::Recommendation));
    let questions = sections.next()?.questions.iter();
    let mut ratings = questions.filter(|q| matches!(q.control, Control::Rating { .. }));
    ratings.next().map(|question| question.code.clone())
}

/// Where each item stands among the cells of a sheet.
pub(crate) fn places(items: &[ItemCode]) -> BTreeMap<&ItemCode, usize> {
    items.iter().zip(0..).collect()
}
