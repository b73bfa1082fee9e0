//! Into which groups the respondents fall, and what each group scored.

use serde::{Deserialize, Serialize};

use crate::method::MethodError;
use crate::method::crowd::{Crowd, OwnScores, Scored, scored};
use crate::method::interval::{CompositeInterval, Moments, Sums, composite, own_composites};
use crate::method::score::dimension_weights;
use crate::model::{Answers, Axis, Block, ChoicesFrom, Control, Question, Questionnaire, Replies};
use std::sync::Arc;

/// A way of parting the respondents. Each has a group of those who did not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// Where they work.
    Units,
    /// Management and supervisors, customer work, and everybody else.
    Ranks,
    /// What they do: a finer cut than the ranks.
    Roles,
    /// Whether they meet customers every week.
    Contact,
}

impl Cut {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Units, Self::Ranks, Self::Roles, Self::Contact];
}

/// Code of the question about the role in the background block.
const ROLE: &str = "BG_role";
/// Code of the question about weekly contact with customers.
const CONTACT: &str = "BG_contact";
/// The answer that one meets customers every week.
pub(in super::super) const YES: &str = "yes";
/// The answer that one does not.
pub(in super::super) const NO: &str = "no";
/// Roles of management and supervisors together.
pub(in super::super) const LEADERS: &str = "leaders";
/// Those whose work is with customers.
pub(in super::super) const FRONT_LINE: &str = "front_line";
/// Every other role, and those who did not tell theirs.
const OTHERS: &str = "others";

/// The rank of a role; none told is among the others.
pub(in super::super) fn rank(role: Option<&str>) -> &'static str {
    match role {
        Some("management" | "supervisor") => LEADERS,
        Some("customer_work") => FRONT_LINE,
        _ => OTHERS,
    }
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupTally {
    /// The choice that its people have in common; none for those who did not tell.
    pub code: Option<String>,
    /// People.
    pub people: u32,
    /// Their own scores of each theme, in the order of the questionnaire.
    pub themes: Vec<Moments>,
    /// Their own scores of each dimension, in the order of the questionnaire.
    pub dimensions: Vec<Moments>,
    /// Their own overall scores.
    pub overall: Moments,
    /// The composite of the group's dimension means; none where no items were asked.
    pub composite: Option<CompositeInterval>,
}

/// The groups of one cut.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CutTally {
    /// How the respondents are parted.
    pub cut: Cut,
    /// Its groups; those who did not tell come last, except among the ranks.
    pub groups: Vec<GroupTally>,
}

/// Which group each respondent is in.
pub(super) struct Parted {
    pub cut: Cut,
    pub codes: Vec<Option<String>>,
    pub of: Vec<u16>,
}

impl Parted {
    /// By the choices of a question, those that nobody chose included.
    fn by_choice(cut: Cut, question: &Question, replies: &Replies, people: usize) -> Self {
        let listed: Vec<&str> = match &question.control {
            Control::Choice { choices, .. } => choices.iter().map(|c| c.code.as_str()).collect(),
            _ => Vec::new(),
        };
        let mut codes: Vec<Option<String>> =
            listed.iter().map(|code| Some((*code).to_owned())).collect();
        let beyond = replies.choices.iter().filter(|choice| !listed.contains(&choice.as_str()));
        codes.extend(beyond.map(|choice| Some(choice.clone())));
        let not_told = codes.len() as u16;
        codes.push(None);
        let place = |choice: &String| {
            codes.iter().position(|code| code.as_ref() == Some(choice)).unwrap_or(codes.len() - 1)
        };
        let places: Vec<u16> = replies.choices.iter().map(|choice| place(choice) as u16).collect();
        let group = |respondent: usize| {
            let choice = replies.cell(respondent).number();
            choice.and_then(|at| places.get(usize::from(at)).copied()).unwrap_or(not_told)
        };
        Self { cut, of: (0..people).map(group).collect(), codes }
    }

    fn ranks(roles: &Self) -> Self {
        let ranks = [LEADERS, FRONT_LINE, OTHERS];
        let of_role = |role: &Option<String>| {
            let rank = rank(role.as_deref());
            ranks.iter().position(|known| *known == rank).unwrap_or(ranks.len() - 1) as u16
        };
        let of: Vec<u16> = roles.codes.iter().map(of_role).collect();
        let group = |role: &u16| of.get(usize::from(*role)).copied().unwrap_or(ranks.len() as u16 - 1);
        Self {
            cut: Cut::Ranks,
            codes: ranks.iter().map(|rank| Some((*rank).to_owned())).collect(),
            of: roles.of.iter().map(group).collect(),
        }
    }
}

/// Every way in which these respondents can be parted.
pub(super) fn parted(blocks: &[Arc<Block>], answers: &Answers) -> Vec<Parted> {
    let asked = |test: &dyn Fn(&Question) -> bool, cut: Cut| {
        let question = blocks.iter().flat_map(|block| block.questions()).find(|q| test(q))?;
        let replies = answers.replies(question.code.as_str())?;
        Some(Parted::by_choice(cut, question, replies, answers.len()))
    };
    let of_units = |question: &Question| {
        matches!(&question.control, Control::Choice { from: Some(ChoicesFrom::Units), .. })
    };
    let units = asked(&of_units, Cut::Units);
    let roles = asked(&|question| question.code.as_str() == ROLE, Cut::Roles);
    let contact = asked(&|question| question.code.as_str() == CONTACT, Cut::Contact);
    let ranks = roles.as_ref().map(Parted::ranks);
    units.into_iter().chain(ranks).chain(roles).chain(contact).collect()
}

/// The crowd as a whole, if it was asked the items, and the groups of every cut.
pub(super) fn groups(
    questionnaire: &Questionnaire,
    answers: &Answers,
    parted: &[Parted],
) -> Result<(Option<Crowd>, Vec<CutTally>), MethodError> {
    let mut cuts: Vec<CutTally> = parted.iter().map(empty).collect();
    if answers.is_empty() || !answers.asked_items {
        return Ok((None, cuts));
    }
    let mut three: [Option<OwnScores>; 3] = [const { None }; 3];
    let mut take = |column: Scored<'_>, own: &OwnScores| {
        for (parted, tally) in parted.iter().zip(&mut cuts) {
            for (group, moments) in tally.groups.iter_mut().zip(sums(parted, own)) {
                match column {
                    Scored::Theme(_) => group.themes.push(moments),
                    Scored::Dimension(_) => group.dimensions.push(moments),
                }
            }
        }
        if let Scored::Dimension(axis) = column
            && let Some(k) = Axis::DIMENSIONS.iter().position(|known| *known == axis)
        {
            three[k].get_or_insert_with(|| own.clone());
        }
    };
    let crowd = scored(questionnaire, &answers.items, None, Some(&mut take))?;
    if let [Some(length), Some(breadth), Some(depth)] = &three {
        let rows = length.iter().zip(breadth.iter()).zip(depth.iter());
        let rows: Vec<Row> = rows.map(|((l, b), d)| [l, b, d]).collect();
        for (parted, tally) in parted.iter().zip(&mut cuts) {
            overall(questionnaire, parted, &rows, tally)?;
        }
    }
    Ok((Some(crowd), cuts))
}

type Row = [Option<f64>; 3];

fn empty(parted: &Parted) -> CutTally {
    let mut people = vec![0; parted.codes.len()];
    parted.of.iter().for_each(|group| people[usize::from(*group)] += 1);
    let group = |(code, people): (&Option<String>, u32)| GroupTally {
        code: code.clone(),
        people,
        themes: Vec::new(),
        dimensions: Vec::new(),
        overall: Moments::default(),
        composite: None,
    };
    CutTally { cut: parted.cut, groups: parted.codes.iter().zip(people).map(group).collect() }
}

fn sums(parted: &Parted, own: &OwnScores) -> Vec<Moments> {
    let mut sums = vec![Sums::default(); parted.codes.len()];
    for (group, score) in parted.of.iter().zip(own.iter()) {
        if let Some(score) = score {
            sums[usize::from(*group)].add(score);
        }
    }
    sums.into_iter().map(Sums::moments).collect()
}

/// The overall figures of the groups of a cut.
fn overall(
    questionnaire: &Questionnaire,
    parted: &Parted,
    rows: &[Row],
    tally: &mut CutTally,
) -> Result<(), MethodError> {
    let weights = dimension_weights(questionnaire);
    let mut of_group: Vec<Vec<Row>> =
        tally.groups.iter().map(|group| Vec::with_capacity(group.people as usize)).collect();
    parted.of.iter().zip(rows).for_each(|(group, row)| of_group[usize::from(*group)].push(*row));
    for (group, rows) in tally.groups.iter_mut().zip(of_group) {
        let rows = rows.iter().copied();
        group.overall = Moments::of(&own_composites(rows.clone(), weights));
        group.composite = Some(composite(rows, group.overall.interval(None)?, weights, None)?);
    }
    Ok(())
}
