//! Into which groups the respondents fall, and what each group scored.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::method::MethodError;
use crate::method::crowd::{Crowd, OwnScores, Scored, scored};
use crate::method::interval::{Moments, Sums};
use crate::method::score::{dimension_weights, geometric, shares};
use crate::model::{Answers, Axis, Block, Control, Question, Questionnaire, Replies};

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

/// Code of the question about the unit in the background block.
const UNIT: &str = "BG_unit";
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
        let group =
            |role: &u16| of.get(usize::from(*role)).copied().unwrap_or(ranks.len() as u16 - 1);
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
    // An idea is asked for its unit as well.
    let units = asked(&|question| question.code.as_str() == UNIT, Cut::Units);
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
    let joint = Joint::of(parted, answers.len());
    let mut three: [Option<OwnScores>; 3] = [const { None }; 3];
    let mut take = |column: Scored<'_>, own: &OwnScores| {
        joint.tell(own.iter(), &mut cuts, |group, moments| match column {
            Scored::Theme(_) => group.themes.push(moments),
            Scored::Dimension(_) => group.dimensions.push(moments),
        });
        if let Scored::Dimension(axis) = column
            && let Some(k) = Axis::DIMENSIONS.iter().position(|known| *known == axis)
        {
            three[k].get_or_insert_with(|| own.clone());
        }
    };
    let crowd = scored(questionnaire, &answers.items, None, Some(&mut take))?;
    if let [Some(length), Some(breadth), Some(depth)] = &three {
        let shares = shares(dimension_weights(questionnaire));
        let rows = length.iter().zip(breadth.iter()).zip(depth.iter());
        let own = rows.map(|((l, b), d)| Some(geometric([l?, b?, d?], shares)));
        joint.tell(own, &mut cuts, |group, moments| group.overall = moments);
    }
    Ok((Some(crowd), cuts))
}

fn empty(parted: &Parted) -> CutTally {
    let mut people = vec![0; parted.codes.len()];
    parted.of.iter().for_each(|group| people[usize::from(*group)] += 1);
    let group = |(code, people): (&Option<String>, u32)| GroupTally {
        code: code.clone(),
        people,
        themes: Vec::new(),
        dimensions: Vec::new(),
        overall: Moments::default(),
    };
    CutTally { cut: parted.cut, groups: parted.codes.iter().zip(people).map(group).collect() }
}

/// Who is in the same group of every cut: scores are summed for these, once for all cuts.
struct Joint {
    of: Vec<u32>,
    /// The groups of each, a cut each.
    groups: Vec<Vec<u16>>,
}

impl Joint {
    fn of(parted: &[Parted], people: usize) -> Self {
        let size = |parted: &Parted| parted.codes.len();
        let mut places = vec![u32::MAX; parted.iter().map(size).product()];
        let mut joint = Self { of: Vec::with_capacity(people), groups: Vec::new() };
        for respondent in 0..people {
            let groups = || parted.iter().map(|parted| parted.of[respondent]);
            let digits = groups().zip(parted);
            let number = digits
                .fold(0, |number, (group, parted)| number * size(parted) + usize::from(group));
            if places[number] == u32::MAX {
                places[number] = joint.groups.len() as u32;
                joint.groups.push(groups().collect());
            }
            joint.of.push(places[number]);
        }
        joint
    }

    /// Sums one score of each respondent and tells every group of every cut.
    fn tell(
        &self,
        own: impl Iterator<Item = Option<f64>>,
        cuts: &mut [CutTally],
        mut tell: impl FnMut(&mut GroupTally, Moments),
    ) {
        let mut sums = vec![Sums::default(); self.groups.len()];
        for (joint, score) in self.of.iter().zip(own) {
            if let Some(score) = score {
                sums[*joint as usize].add(score);
            }
        }
        for (at, cut) in cuts.iter_mut().enumerate() {
            let mut whole = vec![Sums::default(); cut.groups.len()];
            for (groups, sum) in self.groups.iter().zip(&sums) {
                whole[usize::from(groups[at])] += *sum;
            }
            cut.groups.iter_mut().zip(whole).for_each(|(group, sum)| tell(group, sum.moments()));
        }
    }
}
