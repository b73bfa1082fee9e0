//! An own level beside customers’ agreement, statement by statement.

use serde::Serialize;

use super::figure::{count, too_few};
use super::tally::{MirrorTally, Tally};
use crate::method::crowd::Crowd;
use crate::method::disclosure::display_rules;
use crate::method::findings::Interval;
use crate::method::maturity::level_of_score;
use crate::method::mirror::{Customers, MirrorWord, mirror};
use crate::method::score::{Assessment, item_score};
use crate::method::{MethodError, Withheld};
use crate::model::{Level, QuestionCode, Round, Wording};

/// An own level beside customers’ agreement with the statement that mirrors it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MirrorFinding {
    /// The statement.
    pub code: QuestionCode,
    /// Its name.
    pub name: Wording,
    /// The item or theme that it mirrors.
    pub mirrors: QuestionCode,
    /// The own level: of the agreed sheet, or of the staff’s mean score where it has none.
    pub own: Option<Level>,
    /// The own level is the staff’s.
    pub own_is_staff: bool,
    /// Customers who answered; 0 where withheld.
    pub n: usize,
    /// Share of customers who agree, 0–1; from ten customers on.
    pub agree: Option<f64>,
    /// Its interval.
    pub interval: Option<Interval>,
    /// What customers say.
    pub customers: Option<Customers>,
    /// Both views beside each other.
    pub word: MirrorWord,
    /// Why the customers’ side is not shown.
    pub withheld: Option<Withheld>,
}

/// Every statement that customers were asked.
pub(super) fn mirrors(
    round: &Round,
    own: &Assessment,
    staff: Option<&Tally>,
    customers: &Tally,
) -> Result<Vec<MirrorFinding>, MethodError> {
    let mirrored = customers.blocks.mirrors.iter();
    let finding = |tally: &MirrorTally| {
        let question = round.question(&tally.code)?;
        let mirrors = question.mirrors.as_ref()?;
        let agreed = agreed_level(round, own, mirrors);
        let of_staff = staff.and_then(|tally| staff_level(tally.crowd.as_ref()?, mirrors));
        let level = agreed.or(of_staff);
        let found = mirror_finding(tally, question.name.clone(), mirrors, level);
        Some(found.map(|found| MirrorFinding {
            own_is_staff: agreed.is_none() && of_staff.is_some(),
            ..found
        }))
    };
    mirrored.filter_map(finding).collect()
}

fn mirror_finding(
    tally: &MirrorTally,
    name: Wording,
    mirrors: &QuestionCode,
    own: Option<Level>,
) -> Result<MirrorFinding, MethodError> {
    let found = mirror(own, tally.counts)?;
    let reason = too_few(found.n);
    let spread = display_rules(count(found.n)).spread;
    let limits = found.low.zip(found.high).filter(|_| spread);
    Ok(MirrorFinding {
        code: tally.code.clone(),
        name,
        mirrors: mirrors.clone(),
        own,
        own_is_staff: false,
        n: if reason.is_none() { found.n } else { 0 },
        agree: found.agree.filter(|_| spread),
        interval: limits.map(|(low, high)| Interval { low, high }),
        customers: found.customers,
        word: found.word,
        withheld: reason,
    })
}

/// Level of an item of the agreed sheet, or of a theme’s score.
fn agreed_level(round: &Round, own: &Assessment, mirrors: &QuestionCode) -> Option<Level> {
    let code = mirrors.as_str();
    let theme = own.themes.iter().find(|theme| theme.code.as_str() == code);
    let item = || {
        let item = round.questionnaire.items().find(|item| item.code.as_str() == code)?;
        let value = round.sheet.value(&item.code);
        item_score(item.scale, item.reverse, value).ok()?.level
    };
    theme.and_then(|theme| theme.score.level).or_else(item)
}

/// Level of the staff’s mean score, where at least five people are behind it.
fn staff_level(crowd: &Crowd, mirrors: &QuestionCode) -> Option<Level> {
    let code = mirrors.as_str();
    let enough = |n: &usize| too_few(*n).is_none();
    let theme = crowd.themes.iter().find(|theme| theme.code.as_str() == code);
    let theme = theme.filter(|theme| enough(&theme.summary.mean.n));
    let item = crowd.items.iter().find(|item| item.code.as_str() == code);
    let points = item.filter(|item| enough(&item.n)).and_then(|item| item.mean_level);
    let item = points.and_then(|level| level_of_score((level * 25.0).clamp(0.0, 100.0)).ok());
    theme.and_then(|theme| theme.summary.level).or(item)
}
