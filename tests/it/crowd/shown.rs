//! What the findings of a crowd show of a small organization, and what they do not.

use std::collections::BTreeMap;
use std::sync::Arc;

use mitta::catalog::Library;
use mitta::method::Withheld;
use mitta::method::change::{Route, Word};
use mitta::method::crowd_quality::Condition;
use mitta::method::disclosure::IntervalForm;
use mitta::method::findings::crowd::{
    Before, CrowdFindings, Shift, Summed, Tallies, Year, crowd_findings, shift, tally,
};
use mitta::method::mirror::MirrorWord;
use mitta::model::{
    Answer, Answers, Batch, BatchId, Block, Column, Document, Idea, IdeaId, Layout, Mark,
    PackedSheet, Printing, Questionnaire, Remark, Reply, ReplyCell, Round, RoundId, SheetSource,
    Side, Stamp, Unit, Value,
};
use serde_json::Value as Json;

/// A round in view and the one before it, with everything that their crowds were asked.
pub struct Gathered {
    questionnaire: Arc<Questionnaire>,
    blocks: Vec<Arc<Block>>,
    years: [BTreeMap<Side, Answers>; 2],
    document: Document,
    remarks: Vec<Remark>,
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

    fn round(&mut self) -> &mut Round {
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

fn remark(text: &str) -> Remark {
    Remark { side: Side::Staff, about: "L1".parse().unwrap(), text: text.to_owned() }
}

#[test]
fn a_sealed_round_tells_numbers_of_people_and_nothing_else() {
    let mut gathered = Gathered::new([30, 30], [20, 20]);
    gathered.remarks = vec![remark("something")];
    let found = gathered.sealed();
    assert!(found.sealed && found.quality.is_none() && found.mirror.is_empty());
    assert!(found.calibration.is_empty() && found.guesses.is_none());
    let [staff] = &found.sides[..] else { panic!("own staff alone was invited") };
    assert_eq!((staff.answered, staff.invited), (31, Some(300)));
    assert_eq!(staff.withheld, Some(Withheld::Sealed));
    let mut told = serde_json::to_value(staff).unwrap();
    let told = told.as_object_mut().unwrap();
    ["side", "answered", "invited", "withheld"].map(|key| told.remove(key).unwrap());
    let withheld = told.remove("comments").unwrap();
    assert_eq!(withheld, serde_json::json!({ "list": [], "withheld": "sealed" }));
    assert!(told.values().all(|value| value.is_null() || *value == serde_json::json!([])));
}

#[test]
fn both_rounds_and_all_sides_are_told() {
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    gathered.remarks = vec![remark("b"), remark("a")];
    let found = gathered.found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let scores = staff.scores.as_ref().unwrap();
    // Every answer rose by a level, so everybody's score by 25 points.
    assert_eq!(scores.overall.figure.word, Some(Word::Improved));
    let change = scores.dimensions[0].figure.change_basis.unwrap();
    assert_eq!((change.method, change.n_pairs), (Route::Paired, 30));
    let difference = scores.themes[0].figure.figure.change.unwrap().difference;
    assert_eq!(difference, Some(25.0));
    assert_eq!(
        staff.units.iter().map(|unit| unit.group.answered).collect::<Vec<_>>(),
        [Some(10), Some(10), Some(10), Some(0)]
    );
    assert!(staff.units[0].dimensions.iter().all(|figure| figure.is_shown()));
    assert_eq!(staff.roles.len(), 6);
    let texts: Vec<_> = staff.comments.list.iter().map(|comment| &*comment.text).collect();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(scores.least_agreed.len(), 4);
    assert!(scores.themes.iter().all(|theme| theme.agreement.is_some()));
    let stage = staff.blocks.stage.as_ref().unwrap();
    assert_eq!(stage.vision.figure.value, Some(3.0));
    assert_eq!(staff.blocks.means.len(), 1);
    assert_eq!(found.views.leaders_front_line.len(), 18);
    assert_eq!(found.views.own_staff.len(), 18);
    assert!(customers.scores.is_none());
    let rated = &customers.blocks.recommendation[0];
    assert_eq!((rated.figure.figure.n, rated.ratings.unwrap().promoters), (60, 20));
    assert_eq!(rated.figure.figure.word, Some(Word::WithinNoise));
    // A third agrees with nothing more than 2, so two thirds agree; the own level is 1.
    assert!(found.mirror.iter().all(|one| one.word == MirrorWord::HiddenStrength));
    let feelings = customers.blocks.feelings.as_ref().unwrap();
    assert_eq!(feelings.clusters.len(), 4);
    assert!(feelings.clusters.iter().all(|one| one.blind_spot.is_some() && one.own == Some(2.0)));
    assert_eq!(feelings.destroyed.share, Some(0.0));
    let guesses = found.guesses.as_ref().unwrap();
    let parts = guesses.individual_error.unwrap() - guesses.diversity.unwrap();
    assert!((guesses.crowd_error.unwrap() - parts).abs() < 1e-9);
    assert!(found.calibration[0].everybody && found.calibration[0].n == 30);
    assert_eq!(found.calibration.len(), 7);
    let quality = found.quality.as_ref().unwrap();
    assert_eq!((quality.independence, quality.participation), (Some(1.0), Some(0.1)));
    assert_eq!((quality.weakest, quality.headline), (Some(Condition::Aggregation), Some(0.05)));
}

#[test]
fn five_to_nine_people_are_told_of_coarsely() {
    let mut gathered = Gathered::new([7, 7], [7, 7]);
    gathered.remarks = vec![remark("a")];
    gathered.round().gathering.guesses = vec![0, 10, 20, 30, 40, 50];
    let found = gathered.found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let theme = &staff.scores.as_ref().unwrap().themes[0];
    assert_eq!(theme.figure.precision, IntervalForm::Coarse);
    let interval = theme.figure.figure.interval.unwrap();
    assert!(interval.low % 5.0 == 0.0 && interval.high % 5.0 == 0.0);
    assert!(theme.agreement.is_none() && theme.agreement_word.is_some());
    assert_eq!(staff.comments.withheld, Some(Withheld::FewPeople));
    assert!(staff.comments.list.is_empty());
    let rated = &customers.blocks.recommendation[0];
    assert_eq!(rated.figure.figure.withheld, Some(Withheld::CountsOnly));
    assert!(rated.ratings.is_some() && rated.figure.figure.value.is_none());
    let mirror = &found.mirror[0];
    assert!(mirror.customers.is_some() && mirror.agree.is_none() && mirror.interval.is_none());
    assert!(customers.blocks.feelings.as_ref().unwrap().destroyed.share.is_none());
    let guesses = found.guesses.as_ref().unwrap();
    // Nobody has measured what was guessed: there are too few ratings for a score.
    assert_eq!((guesses.withheld, guesses.crowd), (Some(Withheld::CountsOnly), None));
}

#[test]
fn fewer_than_five_are_not_told_of() {
    let found = Gathered::new([4, 4], [4, 4]).found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    let scores = staff.scores.as_ref().unwrap();
    assert!(scores.themes.iter().all(|theme| !theme.figure.is_shown()));
    assert!(!scores.overall.is_shown() && scores.overall.change_basis.is_none());
    assert!(staff.units.iter().all(|unit| unit.group.answered.is_none()));
    assert!(customers.blocks.recommendation[0].ratings.is_none());
    assert!(found.mirror.iter().all(|one| one.customers.is_none() && one.n == 0));
    assert_eq!(found.quality.unwrap().diversity, None);
}

/// Everything that is printed of scores: whole points, so that the sum of themes beside the
/// dimension leaves everybody in doubt.
#[test]
fn themes_beside_their_dimension_tell_nobodys_score() {
    let mut gathered = Gathered::new([30, 30], [20, 20]);
    // Somebody who answered everything but the third theme.
    let questionnaire = gathered.questionnaire.clone();
    let mut alone = Answers::new(&questionnaire);
    let mut cells: Vec<u8> = (0..60).map(|item| (item % 5) as u8).collect();
    cells[7..10].fill(mitta::model::Cell::DONT_KNOW.byte());
    let sheet = PackedSheet { mark: Mark([9; 16]), cells, replies: Vec::new() };
    let layout = Layout { items: true, columns: Vec::new() };
    alone.push(&layout, true, true, std::slice::from_ref(&sheet)).unwrap();
    gathered.years[1].get_mut(&Side::Staff).unwrap().push(&layout, true, true, &[sheet]).unwrap();
    let tally = |answers: &Answers| tally(&questionnaire, &gathered.blocks, answers).unwrap();
    let own = tally(&alone).crowd.unwrap().dimensions[0].summary.mean.mean.unwrap();
    // The five themes weigh the same: five times the sum of the dimension, less those of themes.
    let guess = |n: &[f64], means: &[f64], dimension: f64| {
        let themes: f64 = n.iter().zip(means).map(|(n, mean)| n * mean).sum();
        5.0 * 31.0 * dimension - themes
    };
    let exact = tally(&gathered.years[1][&Side::Staff]).crowd.unwrap();
    let themes = || exact.themes.iter().take(5).map(|theme| theme.summary.mean);
    let n: Vec<f64> = themes().map(|mean| mean.n as f64).collect();
    assert_eq!(n, [31.0, 31.0, 30.0, 31.0, 31.0]);
    let means: Vec<f64> = themes().map(|mean| mean.mean.unwrap()).collect();
    let exactly = guess(&n, &means, exact.dimensions[0].summary.mean.mean.unwrap());
    assert!((exactly - own).abs() < 1e-6, "the attack works on exact means: {exactly} {own}");
    let found = gathered.found();
    let scores = found.sides[0].scores.as_ref().unwrap();
    let printed: Vec<f64> =
        scores.themes.iter().take(5).map(|t| t.figure.figure.value.unwrap()).collect();
    let dimension = scores.dimensions[0].figure.figure.value.unwrap();
    // Half a point in each figure is more than the whole scale in the difference.
    let doubt = guess(&n, &[-0.5; 5], 0.5);
    assert!(doubt > 100.0, "{doubt}");
    assert!((guess(&n, &printed, dimension) - own).abs() <= doubt);
    assert!(printed.iter().chain([&dimension]).all(|value| value.fract() == 0.0));
}

/// All that the page on findings says of a crowd can be seen in these.
pub fn examples() -> Vec<Json> {
    let large = || Gathered::new([30, 30], [40, 60]);
    let mut written = large();
    written.remarks = vec![remark("a")];
    let found = [written.found(), large().sealed(), Gathered::new([7, 7], [7, 7]).found()];
    found.iter().map(|found| serde_json::to_value(found).unwrap()).collect()
}
