//! Two views beside each other.

use super::{Account, AccountPart, Grounds, Origin, behind, withheld};
use crate::depict::dumbbell::{Beside, ViewNames, gap_words};
use crate::method::findings::Subject;
use crate::method::findings::crowd::CrowdFigure;
use crate::model::{QuestionCode, Questionnaire, Side, ThemeCode};
use crate::prose;
use crate::text::Arg;

/// A theme as two groups see it.
pub(super) fn two(grounds: &Grounds<'_>, beside: Beside, theme: &ThemeCode) -> Option<Account> {
    let texts = grounds.texts;
    let pairs = beside.pairs(&grounds.crowd?.views);
    let pair = pairs.iter().find(|pair| pair.code == *theme)?;
    let names = ViewNames::of(texts, beside);
    let views = [(&names.own, &pair.first), (&names.other, &pair.second)];
    let part = |((name, seen), to): ((&String, &CrowdFigure), Option<Option<Side>>)| AccountPart {
        axis: None,
        name: name.clone(),
        note: behind(texts, &seen.figure, 0),
        value: match seen.figure.value {
            Some(value) => texts.points(value),
            None => texts.tr("word-not-shown"),
        },
        to: to
            .filter(|_| seen.is_shown())
            .map(|whose| Origin::score(Subject::Theme(theme.clone()), whose)),
    };
    let (gap, said) = gap_words(texts, &names, pair);
    let rule = [("other", Arg::Text(&names.other)), ("own", Arg::Text(&names.own))];
    let mut facts: Vec<String> = said.into_iter().collect();
    facts.push(texts.with("origin-views-rule", &rule));
    Some(Account {
        axis: Some(pair.dimension),
        name: pair.name.get(texts.language()).to_owned(),
        figure: gap,
        unit: texts.tr("views-gap"),
        facts,
        parts: views.into_iter().zip(beside.sides()).map(part).collect(),
        notices: views
            .into_iter()
            .filter_map(|(name, seen)| withheld(texts, name, &seen.figure))
            .collect(),
    })
}

/// A statement that mirrors an own level.
pub(super) fn mirror(grounds: &Grounds<'_>, code: &QuestionCode) -> Option<Account> {
    let texts = grounds.texts;
    let found = grounds.crowd?.mirror.iter().find(|found| found.code == *code)?;
    let own = texts.tr(if found.own_is_staff { "views-staff" } else { "views-own" });
    let whose = found.own_is_staff.then_some(Side::Staff);
    let theme = mirrored(&grounds.round.questionnaire, &found.mirrors);
    let question = grounds.round.question(code);
    let asked = question.and_then(|asked| asked.customer.as_ref().or(asked.question.as_ref()));
    let asked = asked.map(|words| {
        let words = words.get(texts.language());
        texts.with("origin-asked", &[("question", Arg::Text(words))])
    });
    let level = |level| prose::level(texts, level);
    Some(Account {
        axis: None,
        name: found.name.get(texts.language()).to_owned(),
        figure: prose::mirror_word(texts, found.word),
        unit: String::new(),
        facts: asked.into_iter().chain([texts.tr("origin-mirror-rule")]).collect(),
        parts: vec![
            AccountPart {
                name: own,
                note: found.own.map_or("–".to_owned(), level),
                to: theme.map(|code| Origin::score(Subject::Theme(code), whose)),
                ..AccountPart::default()
            },
            AccountPart {
                name: texts.tr("views-customers"),
                note: prose::customers_say(texts, found),
                ..AccountPart::default()
            },
        ],
        notices: Vec::new(),
    })
}

/// The theme of what a statement mirrors: a theme, or the theme of an item.
fn mirrored(questionnaire: &Questionnaire, mirrors: &QuestionCode) -> Option<ThemeCode> {
    let code = mirrors.as_str();
    let mut themes = questionnaire.themes();
    let is_it = |theme: &crate::model::Theme| {
        theme.code.as_str() == code || theme.items.iter().any(|item| item.code.as_str() == code)
    };
    themes.find(|(_, theme)| is_it(theme)).map(|(_, theme)| theme.code.clone())
}
