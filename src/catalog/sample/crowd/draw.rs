//! One sheet after the other. Who sees one thing higher than others sees other things higher too:
//! each person has a view of their own, and each theme and each answer its chance beside it.

use super::dice::Dice;
use super::plan::{RoundPlan, UnitPlan};
use super::{block, mark};
use crate::model::{
    Cell, Column, Item, ItemCode, Layout, PackedSheet, Question, QuestionCode, Reading, Reply,
    ReplyCell, Round, Theme, ThemeCode, Value,
};

const TENURES: [(&str, f64); 4] =
    [("under_1", 0.12), ("from_1", 0.38), ("from_4", 0.66), ("from_10", 1.0)];
const GROUNDS: [(&str, f64); 3] = [("research", 0.3), ("talks", 0.7), ("hunch", 1.0)];

/// The staff, unit by unit.
pub(super) fn staff(
    round: &Round,
    plan: &RoundPlan,
    units: &[UnitPlan],
    dice: &mut Dice,
) -> (Layout, Vec<PackedSheet>) {
    let mut drawing =
        Drawing::new(round, true, &["mitta-background", "mitta-listening", "mitta-estimate"]);
    let mut sheets = Vec::new();
    for (unit, people) in units.iter().zip(&plan.answered) {
        for _ in 0..*people {
            let person = Person::of(unit, dice);
            let cells = cells(round, plan, &person, dice);
            let replies = drawing.replies(|question| person.reply(round, question, dice));
            sheets.push(PackedSheet { mark: mark(dice), cells, replies });
        }
    }
    (drawing.layout, sheets)
}

/// The customers.
pub(super) fn customers(
    round: &Round,
    plan: &RoundPlan,
    dice: &mut Dice,
) -> (Layout, Vec<PackedSheet>) {
    let mut drawing = Drawing::new(round, false, &["mitta-customer", "mitta-emotion"]);
    let mut sheets = Vec::new();
    for _ in 0..plan.customers {
        let content = dice.normal();
        let replies = drawing.replies(|question| customer(round, plan, question, content, dice));
        sheets.push(PackedSheet { mark: mark(dice), cells: Vec::new(), replies });
    }
    (drawing.layout, sheets)
}

/// The columns of a form, filled sheet by sheet.
struct Drawing<'a> {
    layout: Layout,
    questions: Vec<&'a Question>,
}

impl<'a> Drawing<'a> {
    fn new(round: &'a Round, items: bool, blocks: &[&str]) -> Self {
        let blocks = blocks.iter().filter_map(|id| block(round, id));
        let questions = blocks.flat_map(|block| block.questions());
        // Where customers have no choice another question is asked instead of this one.
        let asked = |question: &&Question| Column::holds(question) && question.variant.is_none();
        let questions: Vec<_> = questions.filter(asked).collect();
        let column =
            |question: &&Question| Column { code: question.code.clone(), choices: Vec::new() };
        let columns = questions.iter().map(column).collect();
        Self { layout: Layout { items, columns }, questions }
    }

    fn replies(&mut self, mut reply: impl FnMut(&Question) -> Option<Reply>) -> Vec<u8> {
        let columns = self.layout.columns.iter_mut().zip(&self.questions);
        let cells = columns.map(|(column, question)| column.cell(reply(question).as_ref()));
        cells.map(|cell| cell.map_or(ReplyCell::UNANSWERED.0, |cell| cell.0)).collect()
    }
}

/// Somebody of the staff.
struct Person<'a> {
    unit: &'a str,
    role: &'static str,
    /// Meets customers every week.
    contact: bool,
    /// By how many levels they see everything higher than others.
    view: f64,
}

impl<'a> Person<'a> {
    fn of(unit: &'a UnitPlan, dice: &mut Dice) -> Self {
        let people: u32 = unit.roles.iter().map(|(_, people)| people).sum();
        let mut left = dice.share() * f64::from(people);
        let mut roles = unit.roles.iter();
        let role = roles.find(|(_, people)| {
            left -= f64::from(*people);
            left < 0.0
        });
        let role = role.map_or("other", |(role, _)| *role);
        let (lift, meets) = match role {
            "management" => (0.45, 0.45),
            "supervisor" => (0.3, 0.7),
            "customer_work" => (-0.15, 0.97),
            "support" => (0.0, 0.25),
            _ => (-0.05, 0.2),
        };
        let view = unit.lift + lift + 0.4 * dice.normal();
        Self { unit: &unit.name, role, contact: dice.chance(meets), view }
    }

    fn reply(&self, round: &Round, question: &Question, dice: &mut Dice) -> Option<Reply> {
        let choice = |code: &str| Some(Reply::Choice(code.to_owned()));
        let manages = matches!(self.role, "management" | "supervisor");
        match question.code.as_str() {
            "BG_role" => choice(self.role).filter(|_| !dice.chance(0.02)),
            "BG_unit" => choice(self.unit),
            "BG_contact" => choice(if self.contact { "yes" } else { "no" }),
            "BG_tenure" => choice(pick(&TENURES, dice)),
            "CAL1" if manages => Some(Reply::Amount(near(48.0, 11.0, 20.0, 80.0, dice))),
            "CAL2" if manages => Some(Reply::Amount(near(13.0, 5.0, 2.0, 20.0, dice))),
            "CAL3" if manages => choice(pick(&GROUNDS, dice)),
            "CAL1" | "CAL2" | "CAL3" => None,
            _ => {
                let own = listening(round, question)?;
                let level = 0.7 * own + 0.5 + 0.8 * self.view + 0.8 * dice.normal();
                Some(Reply::Points(level.round().clamp(0.0, 4.0) as u8))
                    .filter(|_| !dice.chance(0.05))
            }
        }
    }
}

/// The agreed answer to a question of the listening stage.
fn listening(round: &Round, question: &Question) -> Option<f64> {
    question.axis?;
    match round.reply(question) {
        Some(Reply::Points(points)) => Some(f64::from(*points)),
        _ => Some(2.0),
    }
}

/// The packed answers to the items.
fn cells(round: &Round, plan: &RoundPlan, person: &Person<'_>, dice: &mut Dice) -> Vec<u8> {
    let mut cells = Vec::new();
    for (_, theme) in round.questionnaire.themes() {
        let shift = plan.staff.get(theme.code.as_str()).copied().unwrap_or_default();
        let view = person.view + shift + 0.3 * dice.normal();
        for item in &theme.items {
            let value = answer(round, theme, item, view, person.contact, dice);
            cells.push(Cell::new(value).map_or(Cell::UNANSWERED.byte(), Cell::byte));
        }
    }
    cells
}

fn answer(
    round: &Round,
    theme: &Theme,
    item: &Item,
    view: f64,
    contact: bool,
    dice: &mut Dice,
) -> Option<Value> {
    let (unseen, skipped) = (if contact { 0.05 } else { 0.12 }, 0.01);
    if dice.chance(skipped) {
        return None;
    }
    if dice.chance(unseen) {
        return Some(Value::DontKnow);
    }
    if item.not_applicable.is_some() && dice.chance(0.04) {
        return Some(Value::NotApplicable);
    }
    let own = level(round, &item.code).unwrap_or_else(|| mean_level(round, theme));
    let (least, most) = item.scale.ends();
    let level = 0.8 * own + 0.35 + view + 0.75 * dice.normal();
    Some(Value::Number(level.round().clamp(f64::from(least), f64::from(most)) as u8))
}

/// A customer's reply; `content` is how content they are, around 0.
fn customer(
    round: &Round,
    plan: &RoundPlan,
    question: &Question,
    content: f64,
    dice: &mut Dice,
) -> Option<Reply> {
    let code = question.code.as_str();
    let section = |reading| section_of(round, reading, &question.code);
    if let Some(mirrored) = &question.mirrors {
        let concerned = if code == "CV02" { 0.5 } else { 0.94 };
        if !dice.chance(concerned) {
            return Some(Reply::NotApplicable);
        }
        let shift = plan.statements.get(code).copied().unwrap_or_default();
        let own = mirrored_level(round, mirrored);
        let agreement = 1.35 + 0.5 * own + shift + 0.6 * content + 0.8 * dice.normal();
        return Some(Reply::Points(agreement.round().clamp(0.0, 4.0) as u8));
    }
    let mean = if section(Reading::Recommendation).is_some() {
        plan.recommendation + 1.5 * content
    } else {
        let cluster = section(Reading::Emotion)?;
        let sign = if cluster == "DES" { -0.9 } else { 1.1 };
        plan.feelings.get(cluster).copied()? + sign * content
    };
    let rating = mean + 1.4 * dice.normal();
    Some(Reply::Points(rating.round().clamp(0.0, 10.0) as u8)).filter(|_| !dice.chance(0.04))
}

/// The section of a question, if this chapter of the method reads it.
fn section_of<'a>(round: &'a Round, reading: Reading, code: &QuestionCode) -> Option<&'a str> {
    let sections = round.blocks.iter().flat_map(|block| &block.sections);
    let mut read = sections.filter(|section| section.reading == Some(reading));
    let found = read.find(|section| section.questions.iter().any(|q| q.code == *code));
    found.map(|section| section.code.as_str())
}

fn mirrored_level(round: &Round, mirrored: &QuestionCode) -> f64 {
    let item = mirrored.as_str().parse::<ItemCode>().ok();
    if let Some(level) = item.and_then(|item| level(round, &item)) {
        return level;
    }
    let theme = mirrored.as_str().parse::<ThemeCode>().ok();
    let theme = theme.and_then(|code| round.questionnaire.theme(&code));
    theme.map_or(2.0, |theme| mean_level(round, theme))
}

/// The agreed level of an item, if there is one.
fn level(round: &Round, item: &ItemCode) -> Option<f64> {
    match round.sheet.value(item) {
        Some(Value::Number(level)) => Some(f64::from(level)),
        _ => None,
    }
}

/// The mean of a theme's agreed levels; the middle where there is none.
fn mean_level(round: &Round, theme: &Theme) -> f64 {
    let levels: Vec<f64> = theme.items.iter().filter_map(|item| level(round, &item.code)).collect();
    if levels.is_empty() { 2.0 } else { levels.iter().sum::<f64>() / levels.len() as f64 }
}

/// One of a list, by its cumulated chances.
fn pick(list: &[(&'static str, f64)], dice: &mut Dice) -> &'static str {
    let share = dice.share();
    list.iter().find(|(_, until)| share < *until).map_or("", |(code, _)| *code)
}

/// A whole number around a mean, within limits.
fn near(mean: f64, spread: f64, least: f64, most: f64, dice: &mut Dice) -> f64 {
    (mean + spread * dice.normal()).round().clamp(least, most)
}
