//! The sentence of the page and what it rests on.

use super::{day, side};
use crate::method::crowd_quality::AIM;
use crate::method::disclosure::LEAST_PEOPLE;
use crate::method::findings::crowd::{SideFinding, UnitFinding, ViewPair};
use crate::method::gap::ViewWord;
use crate::model::{Round, Side};
use crate::text::{Arg, Texts};

/// Whether the figures can be trusted, from who answered; a share is aimed at of own staff only.
pub fn people_headline(texts: &Texts, sealed: bool, found: &SideFinding) -> String {
    if sealed {
        return texts.with("people-sealed", &[("count", Arg::Count(found.answered as usize))]);
    }
    if found.answered < LEAST_PEOPLE {
        return texts.tr("people-too-few");
    }
    let thin = found.units.iter().filter(|unit| is_thin(unit)).count();
    let enough = match share(found.answered, found.invited) {
        None => texts.with("people-unbounded", &[("count", Arg::Count(found.answered as usize))]),
        Some(_) if found.side != Side::Staff => {
            texts.with("people-unbounded", &[("count", Arg::Count(found.answered as usize))])
        }
        Some(share) if share >= AIM => texts.tr("people-enough"),
        Some(_) => texts.tr("people-few"),
    };
    match thin {
        0 => enough,
        thin => {
            let thin = texts.with("people-thin", &[("count", Arg::Count(thin))]);
            format!("{enough} {thin}")
        }
    }
}

/// A unit whose number is told and of which fewer answered than is aimed at.
fn is_thin(unit: &UnitFinding) -> bool {
    let share = unit.group.answered.and_then(|answered| share(answered, unit.invited));
    share.is_some_and(|share| share < AIM)
}

fn share(answered: u32, invited: Option<u32>) -> Option<f64> {
    invited.filter(|invited| *invited > 0).map(|n| f64::from(answered) / f64::from(n))
}

/// How many of those who were invited answered, and when anybody saw results.
pub fn crowd_explanation(texts: &Texts, round: &Round, found: &SideFinding) -> String {
    let answered = ("answered", Arg::Count(found.answered as usize));
    let who = side(texts, found.side);
    let counted = match (found.invited, share(found.answered, found.invited)) {
        (Some(invited), Some(share)) => {
            let (invited, share) =
                (("invited", Arg::Count(invited as usize)), texts.percent(share));
            texts.with("crowd-of-invited", &[answered, invited, ("share", Arg::Text(&share))])
        }
        _ => texts.with("crowd-not-counted", &[("who", Arg::Text(&who))]),
    };
    let seen = match round.printings.first() {
        Some(first) => {
            let day = day(texts, first.at);
            texts.with("crowd-revealed-on", &[("day", Arg::Text(&day))])
        }
        None => texts.tr("crowd-still-sealed"),
    };
    format!("{counted} {seen}")
}

/// How leaders and the front line see things beside each other.
pub fn views_headline(texts: &Texts, pairs: &[ViewPair]) -> String {
    let with = |word: ViewWord| pairs.iter().filter(|pair| pair.word == word).count();
    let key = match (with(ViewWord::FirstHigher), with(ViewWord::SecondHigher)) {
        (0, 0) if pairs.iter().all(|pair| pair.gap.is_none()) => "views-title-hidden",
        (0, 0) => "views-title-alike",
        (_, 0) => "views-title-leaders",
        (0, _) => "views-title-front-line",
        _ => "views-title-differ",
    };
    texts.tr(key)
}
