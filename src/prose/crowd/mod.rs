//! What a crowd says, in words.

mod condition;
mod customers;
mod head;
mod remind;

pub use condition::{ConditionWords, conditions, crowd_worth};
pub use customers::{
    blind_spot_word, calibration, customers_say, feelings_headline, mirror_word,
    recommendation_headline, recommendation_sentence, stage_sentence,
};
pub use head::{crowd_explanation, people_headline, views_headline};
pub use remind::reminder;

use super::withheld;
use crate::method::Withheld;
use crate::method::agreement::Band;
use crate::method::findings::Interval;
use crate::model::{QuestionCode, Round, Side};
use crate::text::{Arg, Texts};

/// Why a cell is not shown. A cell of few people and one that protects it have one reason: telling
/// them apart would tell which of them is small.
pub fn hidden(texts: &Texts, reason: Withheld) -> String {
    match reason {
        Withheld::FewPeople | Withheld::Subtraction => texts.tr("crowd-hidden"),
        Withheld::Nobody => texts.tr("crowd-nobody"),
        Withheld::CountsOnly => texts.tr("crowd-counts-only"),
        // A sentence of its own, here inside another one.
        other => withheld(texts, other).trim_end_matches('.').to_owned(),
    }
}

/// Name of a side of the crowd.
pub fn side(texts: &Texts, side: Side) -> String {
    texts.tr(match side {
        Side::Staff => "views-staff",
        Side::Customers => "views-customers",
        Side::Partners => "views-partners",
    })
}

/// What an agreement is called.
pub fn band(texts: &Texts, band: Band) -> String {
    texts.tr(match band {
        Band::Lack => "agreement-lack",
        Band::Weak => "agreement-weak",
        Band::Moderate => "agreement-moderate",
        Band::Strong => "agreement-strong",
        Band::VeryStrong => "agreement-very-strong",
    })
}

/// An interval, `54–59`.
pub fn interval(texts: &Texts, found: Interval, decimals: usize) -> String {
    // A minus and an en dash side by side are read as one.
    let (key, write): (_, fn(&Texts, f64, usize) -> String) = match found.low < 0.0 {
        true => ("crowd-interval-signed", Texts::signed),
        false => ("crowd-interval", Texts::decimal),
    };
    let (low, high) = (write(texts, found.low, decimals), write(texts, found.high, decimals));
    texts.with(key, &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

/// Name of what somebody wrote about: a theme, an item, or a question of a block.
pub fn about(texts: &Texts, round: &Round, code: &QuestionCode) -> String {
    let language = texts.language();
    // The form asks for words under each theme by the theme's code and an ending.
    let plain = code.as_str().strip_suffix("_note").unwrap_or(code.as_str());
    let theme = round.questionnaire.themes().map(|(_, theme)| theme);
    let theme = theme.into_iter().find(|theme| theme.code.as_str() == plain);
    let question = || round.question(code).map(|question| &question.name);
    let found = theme.map(|theme| &theme.name).or_else(question);
    found.map_or_else(|| plain.to_owned(), |name| name.get(language).to_owned())
}
