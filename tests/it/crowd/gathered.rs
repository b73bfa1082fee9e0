//! Two rounds with the crowds that answered them, and what the newer one says.

use std::collections::BTreeMap;
use std::sync::Arc;

use mitta::catalog::Library;
use mitta::method::findings::crowd::{
    Before, CrowdFindings, Shift, Summed, Tallies, Year, crowd_findings, shift, tally,
};
use mitta::model::{
    Answer, Answers, Batch, BatchId, Block, Column, Document, Idea, IdeaId, Layout, Mark,
    PackedSheet, Printing, Questionnaire, Remark, Reply, ReplyCell, Round, RoundId, SheetSource,
    Side, Stamp, Unit, Value,
};

/// A round in view and the one before it, with everything that their crowds were asked.
pub struct Gathered {
    pub questionnaire: Arc<Questionnaire>,
    pub blocks: Vec<Arc<Block>>,
    pub years: [BTreeMap<Side, Answers>; 2],
    document: Document,
    pub remarks: Vec<Remark>,
}

const STAFF: [&str; 15] = [
    "BG_unit",
    "BG_role",
    "BG_contact",
    "CAL1",
    "CAL2",
    "LS_V1",
    "LS_V2",
    "LS_V3",
    "LS_V4",
    "LS_K1",
    "LS_K2",
    "LS_K3",
    "LS_K4",
    "OWN1",
    "OWN2",
];
const UNITS: [&str; 3] = ["North", "South", "Web"];
const ROLES: [&str; 5] = ["management", "supervisor", "customer_work", "support", "other"];

impl Gathered {
    /// So many of own staff and of customers in each of two rounds.
    pub fn new(staff: [usize; 2], customers: [usize; 2]) -> Self {
        let library = Library::shipped().unwrap();
        let block = |id: &str| library.block(id, None).unwrap().clone();
        let ids = [
            "mitta-background",
            "mitta-estimate",
            "mitta-listening",
            "mitta-emotion",
            "mitta-customer",
        ];
        let mut blocks: Vec<_> = ids.into_iter().map(block).collect();
        blocks.push(own_scale());
        let questionnaire = library.latest("mitta-main").unwrap().clone();
        let years = [0, 1].map(|year| {
            BTreeMap::from([
                (Side::Staff, own_staff(&questionnaire, staff[year], year)),
                (Side::Customers, served(&questionnaire, &blocks, customers[year])),
            ])
        });
        let document = document(&questionnaire, &blocks);
        Self { questionnaire, blocks, years, document, remarks: Vec::new() }
    }

    fn tallies(&self, year: usize) -> Tallies {
        let sum = |(side, answers): (&Side, &Answers)| {
            (*side, tally(&self.questionnaire, &self.blocks, answers).unwrap())
        };
        self.years[year].iter().map(sum).collect()
    }

    fn shifts(&self) -> BTreeMap<Side, Shift> {
        let year =
            |answers| Year { questionnaire: &self.questionnaire, blocks: &self.blocks, answers };
        let [before, after] = &self.years;
        let moved = |side: &Side| shift(&year(&before[side]), &year(&after[side])).unwrap();
        before.keys().map(|side| (*side, moved(side))).collect()
    }

    /// What the newer round says, with the older one before it.
    pub fn found(&self) -> CrowdFindings {
        let (before, now, shifts) = (self.tallies(0), self.tallies(1), self.shifts());
        let summed = Summed {
            printings: &[now],
            before: Some(Before { round: RoundId(1), tallies: &before, shifts: &shifts }),
            remarks: &self.remarks,
        };
        crowd_findings(&self.document, RoundId(2), &summed).unwrap().unwrap()
    }

    /// The same before anything was revealed.
    pub fn sealed(&self) -> CrowdFindings {
        let mut document = self.document.clone();
        document.round_mut(RoundId(2)).unwrap().printings.clear();
        let summed = Summed { printings: &[self.tallies(1)], before: None, remarks: &self.remarks };
        crowd_findings(&document, RoundId(2), &summed).unwrap().unwrap()
    }

    /// Adds so many of own staff who tell nothing of themselves.
    pub fn tell_of_no_background(&mut self, people: u8) {
        let layout = Layout { items: true, columns: Vec::new() };
        let sheet = |at: u8| PackedSheet {
            mark: Mark([200 + at; 16]),
            cells: vec![1; self.questionnaire.items().count()],
            replies: Vec::new(),
        };
        let sheets: Vec<PackedSheet> = (0..people).map(sheet).collect();
        let staff = self.years[1].get_mut(&Side::Staff).unwrap();
        staff.push(&layout, true, true, &sheets).unwrap();
    }

    /// Adds a unit of seven people.
    pub fn add_unit(&mut self, name: &str) {
        let unit = Unit { name: name.to_owned(), invited: Some(7) };
        self.round().gathering.units.push(unit);
    }

    /// Both rounds.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The newer round.
    pub fn round(&mut self) -> &mut Round {
        self.document.round_mut(RoundId(2)).unwrap()
    }
}

/// Two statements of five points, the second one turned.
fn own_scale() -> Arc<Block> {
    let library = Library::shipped().unwrap();
    let mut block = library.block("mitta-listening", None).unwrap().as_ref().clone();
    block.id = "own-scale".parse().unwrap();
    block.sections.truncate(1);
    let section = &mut block.sections[0];
    section.code = "OWN".parse().unwrap();
    section.reading = Some(mitta::model::Reading::Mean);
    section.questions.truncate(2);
    for (at, question) in section.questions.iter_mut().enumerate() {
        question.code = format!("OWN{}", at + 1).parse().unwrap();
        question.reverse = at == 1;
        question.axis = None;
    }
    Arc::new(block)
}

/// Sheets whose answers rise with the year and differ a little from one to the next.
fn own_staff(questionnaire: &Questionnaire, people: usize, year: usize) -> Answers {
    let mut answers = Answers::new(questionnaire);
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let column = |code: &&str| Column {
        code: code.parse().unwrap(),
        choices: match *code {
            "BG_unit" => texts(&UNITS),
            "BG_role" => texts(&ROLES),
            "BG_contact" => texts(&["yes", "no"]),
            _ => Vec::new(),
        },
    };
    let layout = Layout { items: true, columns: STAFF.iter().map(column).collect() };
    let items = questionnaire.items().count();
    let sheet = |person: usize| PackedSheet {
        mark: Mark((person as u128).to_be_bytes()),
        cells: (0..items).map(|item| ((person + item) % 3 + year) as u8).collect(),
        replies: vec![
            (person % 3) as u8,
            (person % 5) as u8,
            (person % 2) as u8,
            (20 + person % 20) as u8,
            (30 + person % 7) as u8,
            3,
            3,
            3,
            3,
            1,
            1,
            1,
            1,
            (person % 5) as u8,
            (person % 4) as u8,
        ],
    };
    let sheets: Vec<PackedSheet> = (0..people).map(sheet).collect();
    answers.push(&layout, true, true, &sheets).unwrap();
    answers
}

/// Customers who agree with most statements and would rather recommend.
fn served(questionnaire: &Questionnaire, blocks: &[Arc<Block>], people: usize) -> Answers {
    let mut answers = Answers::new(questionnaire);
    let asked = blocks
        .iter()
        .filter(|block| ["mitta-customer", "mitta-emotion"].contains(&block.id.as_str()));
    let questions: Vec<_> =
        asked.flat_map(|block| block.questions()).filter(|q| Column::holds(q)).collect();
    let column = |question: &&mitta::model::Question| Column {
        code: question.code.clone(),
        choices: Vec::new(),
    };
    let layout = Layout { items: false, columns: questions.iter().map(column).collect() };
    let reply = |question: &&mitta::model::Question, person: usize| {
        let code = question.code.as_str();
        match code {
            "CR1" => (5 + person % 6) as u8,
            _ if code.starts_with("CV") => (2 + person % 3) as u8,
            _ if code.starts_with("EM_DES") => (person % 4) as u8,
            _ if code.starts_with("EM") => (6 + person % 4) as u8,
            _ => ReplyCell::UNANSWERED.0,
        }
    };
    let sheet = |person: usize| PackedSheet {
        mark: Mark((person as u128).to_be_bytes()),
        cells: Vec::new(),
        replies: questions.iter().map(|question| reply(question, person)).collect(),
    };
    let sheets: Vec<PackedSheet> = (0..people).map(sheet).collect();
    answers.push(&layout, false, true, &sheets).unwrap();
    answers
}

fn document(questionnaire: &Arc<Questionnaire>, blocks: &[Arc<Block>]) -> Document {
    let round = |id: i64, year: i32| {
        let mut round = Round::new(RoundId(id), year, questionnaire.clone(), Stamp(0));
        round.blocks = blocks.to_vec();
        let unit = |name: &&str| Unit { name: (*name).to_owned(), invited: Some(100) };
        round.gathering.units = UNITS.iter().map(unit).collect();
        round.gathering.guesses = (10..30).collect();
        round.printings = vec![Printing { at: Stamp(0), batches: vec![BatchId(id)] }];
        round.batches.insert(
            BatchId(id),
            Batch {
                side: Side::Staff,
                source: SheetSource::File,
                name: String::new(),
                sheets: 31,
                day: Stamp(0),
                keyed: true,
                sealed: true,
                layout: Layout::default(),
            },
        );
        for item in questionnaire.items() {
            let answer = Answer { value: Some(Value::Number(1)), ..Answer::default() };
            round.sheet.set(item.code.clone(), answer);
        }
        for question in blocks.iter().flat_map(|block| block.questions()) {
            if question.code.as_str().starts_with("EM_") {
                round.replies.insert(question.code.clone(), Reply::Points(2));
            }
        }
        round
    };
    let idea = Idea::new(IdeaId(1), RoundId(2), Stamp(0));
    Document {
        rounds: vec![round(1, 2025), round(2, 2026)],
        ideas: BTreeMap::from([(IdeaId(1), idea)]),
        ..Document::default()
    }
}
