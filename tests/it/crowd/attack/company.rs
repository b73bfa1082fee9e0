//! Invented organizations: few people in skewed groups, missing answers, two rounds.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use mitta::catalog::Library;
use mitta::method::findings::crowd::{
    Before, Counts, CrowdFindings, Shift, Summed, Tallies, Year, crowd_findings, refresh, shift,
    tally,
};
use mitta::model::{
    Answers, Axis, Batch, BatchId, Block, Cell, Column, Dimension, Document, Evidence, Item,
    Layout, Mark, Maturity, PackedSheet, Printing, Questionnaire, ReplyCell, Round, RoundId, Scale,
    SheetSource, Side, Stamp, Theme, Unit, Version, Weight, Wording,
};

pub const ROLES: [&str; 5] = ["management", "supervisor", "customer_work", "support", "other"];
pub const THEMES: usize = 9;

/// One respondent of one round.
#[derive(Clone)]
pub struct Person {
    pub unit: Option<usize>,
    pub role: Option<usize>,
    pub contact: Option<bool>,
    pub cells: [u8; THEMES],
    pub guess: Option<[u8; 2]>,
    /// By whom it is known in the other round.
    pub key: u32,
    /// Came in after the first printing.
    pub late: bool,
}

impl Person {
    pub fn has_theme(&self, theme: usize) -> bool {
        self.cells[theme] <= 4
    }

    /// Two thirds of the themes that apply.
    pub fn has_dimension(&self, dimension: usize) -> bool {
        let themes = &self.cells[dimension * 3..dimension * 3 + 3];
        let apply = themes.iter().filter(|cell| **cell != Cell::NOT_APPLICABLE.byte()).count();
        let scored = themes.iter().filter(|cell| **cell <= 4).count();
        apply > 0 && 3 * scored >= 2 * apply
    }
}

/// Numbers that repeat.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// Small numbers more often than great ones.
    fn skewed(&mut self, end: usize) -> usize {
        let first = self.below(end);
        first.min(self.below(end))
    }
}

pub struct Company {
    pub units: usize,
    pub years: [Vec<Person>; 2],
    pub keyed: bool,
}

impl Company {
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let units = 2 + dice.below(4);
        let size = [6, 12, 25, 60][dice.below(4)];
        let silent = [0, 5, 30][dice.below(3)];
        let gaps = [2, 10][dice.below(2)];
        let person = |dice: &mut Dice, key: u32, late: bool| {
            let told = !dice.percent(silent);
            Person {
                unit: told.then(|| dice.skewed(units)),
                role: (!dice.percent(silent)).then(|| dice.below(ROLES.len())),
                contact: (!dice.percent(silent)).then(|| dice.percent(70)),
                cells: std::array::from_fn(|_| match dice.below(100) {
                    draw if draw < gaps => Cell::DONT_KNOW.byte(),
                    draw if draw < 2 * gaps => Cell::NOT_APPLICABLE.byte(),
                    draw => (draw % 5) as u8,
                }),
                guess: dice.percent(60).then(|| [dice.below(60) as u8, dice.below(40) as u8]),
                key,
                late,
            }
        };
        let first: Vec<Person> =
            (0..1 + dice.below(size) as u32 + 4).map(|key| person(&mut dice, key, false)).collect();
        let mut second = Vec::new();
        let stays = [50, 90, 100][dice.below(3)];
        for one in &first {
            if dice.percent(stays) {
                let mut again = person(&mut dice, one.key, false);
                (again.unit, again.role, again.contact) = (one.unit, one.role, one.contact);
                second.push(again);
            }
        }
        let new = dice.below(8);
        second.extend((0..new as u32).map(|at| person(&mut dice, 1000 + at, false)));
        let late = [0, 3, 5, 12, 40][dice.below(5)];
        let together = dice.percent(50).then(|| person(&mut dice, 0, true));
        for at in 0..late {
            let mut one = person(&mut dice, 2000 + at, true);
            if let Some(like) = &together {
                (one.unit, one.role, one.contact) = (like.unit, like.role, like.contact);
            }
            second.push(one);
        }
        Self { units, years: [first, second], keyed: dice.percent(80) }
    }

    fn answers(&self, people: &[&Person]) -> Answers {
        let mut answers = Answers::new(&QUESTIONNAIRE);
        let column =
            |code: &str, choices: Vec<String>| Column { code: code.parse().unwrap(), choices };
        let units = (0..self.units).map(|unit| format!("U{unit}")).collect();
        let columns = vec![
            column("BG_unit", units),
            column("BG_role", ROLES.map(str::to_owned).to_vec()),
            column("BG_contact", vec!["yes".to_owned(), "no".to_owned()]),
            column("CAL1", Vec::new()),
            column("CAL2", Vec::new()),
        ];
        let layout = Layout { items: true, columns };
        let place = |place: Option<usize>| place.map_or(ReplyCell::UNANSWERED.0, |at| at as u8);
        let sheet = |person: &&Person| {
            let mut mark = [0; 16];
            mark[..4].copy_from_slice(&person.key.to_be_bytes());
            let contact = person.contact.map(|weekly| usize::from(!weekly));
            let guess = |at: usize| person.guess.map(|both| usize::from(both[at]));
            PackedSheet {
                mark: Mark(mark),
                cells: person.cells.to_vec(),
                replies: vec![
                    place(person.unit),
                    place(person.role),
                    place(contact),
                    place(guess(0)),
                    place(guess(1)),
                ],
            }
        };
        let sheets: Vec<PackedSheet> = people.iter().map(sheet).collect();
        answers.push(&layout, self.keyed, true, &sheets).unwrap();
        answers
    }

    fn summed(&self, answers: &Answers) -> Tallies {
        Tallies::from([(Side::Staff, tally(&QUESTIONNAIRE, &BLOCKS, answers).unwrap())])
    }

    /// What is published, one after the other: the first round, the second, and the second once
    /// more after a refresh, if that is allowed.
    pub fn published(&self) -> Vec<CrowdFindings> {
        let all = |year: usize| self.years[year].iter().collect::<Vec<_>>();
        let (early, late): (Vec<&Person>, Vec<&Person>) = all(1).into_iter().partition(|p| !p.late);
        let [first, early, waiting, whole] =
            [&all(0), &early, &late, &all(1)].map(|people| self.answers(people));
        let [one, two, added, three] =
            [&first, &early, &waiting, &whole].map(|answers| self.summed(answers));
        let allowed = !late.is_empty() && refresh(&Counts::of(&two), &Counts::of(&added)).unwrap();
        let document = self.document();
        let year = |answers| Year { questionnaire: &QUESTIONNAIRE, blocks: &BLOCKS, answers };
        let moved = |answers| {
            BTreeMap::from([(Side::Staff, shift(&year(&first), &year(answers)).unwrap())])
        };
        let told = |round: i64, printings: &[Tallies], shifts: Option<&BTreeMap<Side, Shift>>| {
            let before = shifts.map(|shifts| Before { round: RoundId(1), tallies: &one, shifts });
            let summed = Summed { printings, before, remarks: &[] };
            crowd_findings(&document, RoundId(round), &summed).unwrap().unwrap()
        };
        let mut published = vec![
            told(1, std::slice::from_ref(&one), None),
            told(2, std::slice::from_ref(&two), Some(&moved(&early))),
        ];
        if allowed {
            published.push(told(2, &[two, three], Some(&moved(&whole))));
        }
        published
    }

    fn document(&self) -> Document {
        let round = |id: i64, year: i32| {
            let mut round =
                Round::new(RoundId(id), year, Arc::new(QUESTIONNAIRE.clone()), Stamp(0));
            round.blocks = BLOCKS.clone();
            let unit = |unit: usize| Unit { name: format!("U{unit}"), invited: Some(200) };
            round.gathering.units = (0..self.units).map(unit).collect();
            round.printings = vec![Printing { at: Stamp(0), batches: vec![BatchId(id)] }];
            round.batches.insert(BatchId(id), batch());
            round
        };
        Document { rounds: vec![round(1, 2025), round(2, 2026)], ..Document::default() }
    }
}

fn batch() -> Batch {
    Batch {
        side: Side::Staff,
        source: SheetSource::File,
        name: String::new(),
        sheets: 1,
        day: Stamp(0),
        keyed: true,
        sealed: true,
        layout: Layout::default(),
    }
}

static BLOCKS: LazyLock<Vec<Arc<Block>>> = LazyLock::new(|| {
    let library = Library::shipped().unwrap();
    let block = |id: &str| library.block(id, None).unwrap().clone();
    vec![block("mitta-background"), block("mitta-estimate")]
});

/// Three dimensions of three themes of one item.
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let item = |at: usize| Item {
        code: format!("I{at}").parse().unwrap(),
        scale: Scale::Anchored,
        reverse: false,
        weight: Weight::new(1.0).unwrap(),
        in_pulse: false,
        name: Wording::default(),
        question: Wording::default(),
        not_applicable: None,
        evidence: Evidence::default(),
        levels: Vec::new(),
    };
    let theme = |at: usize| Theme {
        code: format!("T{at}").parse().unwrap(),
        weight: Weight::new(1.0).unwrap(),
        name: Wording::default(),
        about: Wording::default(),
        items: vec![item(at)],
    };
    let dimension = |(at, axis): (usize, Axis)| Dimension {
        axis,
        weight: Weight::new(1.0).unwrap(),
        name: Wording::default(),
        about: Wording::default(),
        themes: (3 * at..3 * at + 3).map(theme).collect(),
    };
    Questionnaire {
        id: "small".parse().unwrap(),
        version: Version { major: 1, minor: 0 },
        picks_from: None,
        maturity: Maturity::Trial,
        title: Wording::default(),
        minutes: 1,
        dimensions: Axis::DIMENSIONS.into_iter().enumerate().map(dimension).collect(),
        changes: Vec::new(),
    }
});
