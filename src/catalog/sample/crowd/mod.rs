//! The sample organization's crowd: its people's answers are drawn, their words and ideas are
//! written.

mod dice;
mod draw;
mod ideas;
mod plan;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::dice::Dice;
use self::draw::{customers, staff};
use self::plan::{Plan, RoundPlan, UnitPlan};
use crate::catalog::{Library, Problems, head, syntax};
use crate::model::{
    Batch, BatchId, Block, Document, Gathering, Language, Layout, Mark, PackedSheet, Printing,
    Remark, Round, SheetSource, Side, Unit,
};

const NAME: &str = "crowd.toml";
const SOURCE: &str = include_str!("../../../../assets/sample/crowd.toml");
/// What the crowd is asked beside the questionnaire.
const ASKED: [&str; 3] = ["mitta-background", "mitta-customer", "mitta-ideas"];

/// What a document in memory does not hold of its crowd: the sheets, and the words beside them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheets {
    /// The sheets of each batch.
    pub sheets: Vec<(BatchId, Vec<PackedSheet>)>,
    /// What the people of each batch wrote.
    pub remarks: Vec<(BatchId, Vec<Remark>)>,
}

/// Adds its crowd and its ideas to the sample organization. The same seed draws the same answers
/// wherever the program runs.
///
/// # Errors
/// The problems of the embedded file; a test proves that it has none.
pub fn with_crowd(
    document: Document,
    language: Language,
    library: &Library,
) -> Result<(Document, Sheets), Problems> {
    syntax::read(NAME, SOURCE, |root, notes| {
        head::format(root, notes)?;
        let plan = Plan::read(root, language, notes)?;
        let ideas = ideas::read(root, &plan, &document, language, notes)?;
        let mut document = document;
        document.ideas = ideas;
        let mut dice = Dice::new(plan.seed);
        let mut all = Sheets::default();
        for round in &mut document.rounds {
            if let Some(of_round) = plan.rounds.iter().find(|of_round| of_round.name == round.name)
            {
                gather(round, of_round, &plan.units, library, &mut dice, &mut all);
            }
        }
        Ok((document, all))
    })
}

/// Adds its ideas alone.
///
/// # Errors
/// The problems of the embedded file; a test proves that it has none.
pub fn with_ideas(document: Document, language: Language) -> Result<Document, Problems> {
    syntax::read(NAME, SOURCE, |root, notes| {
        head::format(root, notes)?;
        let plan = Plan::read(root, language, notes)?;
        let ideas = ideas::read(root, &plan, &document, language, notes)?;
        Ok(Document { ideas, ..document })
    })
}

/// Who was asked in a round, and what they answered.
fn gather(
    round: &mut Round,
    plan: &RoundPlan,
    units: &[UnitPlan],
    library: &Library,
    dice: &mut Dice,
    all: &mut Sheets,
) {
    round.blocks.extend(ASKED.iter().filter_map(|id| library.block(id, None)).cloned());
    let mut of_units = units.iter().zip(&plan.invited);
    round.gathering = Gathering {
        units: of_units
            .by_ref()
            .map(|(unit, invited)| Unit { name: unit.name.clone(), invited: Some(*invited) })
            .collect(),
        invited: BTreeMap::from([(Side::Customers, plan.customers_invited)]),
        guesses: plan.guesses.clone(),
        ..Gathering::default()
    };
    for side in [Side::Staff, Side::Customers] {
        let (layout, sheets) = match side {
            Side::Staff => staff(round, plan, units, dice),
            _ => customers(round, plan, dice),
        };
        let id = BatchId(i64::try_from(all.sheets.len()).unwrap_or_default() + 1);
        round.batches.insert(id, batch(round, side, layout, sheets.len()));
        all.sheets.push((id, sheets));
        let remarks = plan.remarks.iter().filter(|remark| remark.side == side).cloned();
        all.remarks.push((id, remarks.collect()));
    }
    let batches = round.batches.keys().copied().collect();
    round.printings = vec![Printing { at: round.opened, batches }];
}

fn batch(round: &Round, side: Side, layout: Layout, sheets: usize) -> Batch {
    Batch {
        side,
        source: SheetSource::Sample,
        name: String::new(),
        sheets: u32::try_from(sheets).unwrap_or(u32::MAX),
        day: round.opened,
        keyed: false,
        sealed: true,
        layout,
    }
}

/// A mark that says nothing.
fn mark(dice: &mut Dice) -> Mark {
    let mut bytes = [0; 16];
    for half in bytes.chunks_exact_mut(8) {
        half.copy_from_slice(&dice.word().to_le_bytes());
    }
    Mark(bytes)
}

/// The block of an id among those of a round.
fn block<'a>(round: &'a Round, id: &str) -> Option<&'a Arc<Block>> {
    round.blocks.iter().find(|block| block.id.as_str() == id)
}
