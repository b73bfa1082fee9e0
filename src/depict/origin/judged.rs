//! What people rated: feelings, recommendation, own vision and listening.

use super::{Account, AccountPart, Grounds, behind, withheld};
use crate::method::emotion::ClusterMean;
use crate::method::findings::crowd::{ClusterFinding, CrowdFigure, FeelingsFinding};
use crate::method::listening::Quadrant;
use crate::model::{Control, Question, QuestionCode, Reading, Reply, Section, Side};
use crate::prose;
use crate::text::Arg;

/// A cluster of feelings: the own estimate feeling by feeling, and what customers say.
pub(super) fn feelings(grounds: &Grounds<'_>, code: &QuestionCode) -> Option<Account> {
    let texts = grounds.texts;
    let section = section(grounds, code)?;
    let customers = grounds.side(Side::Customers).and_then(|side| side.blocks.feelings.as_ref());
    let cluster = customers.and_then(|all| all.clusters.iter().find(|one| one.code == *code));
    let own = own(grounds, code);
    let said = cluster.and_then(|one| one.figure.figure.value);
    let number = |value: Option<f64>| match value {
        Some(value) => texts.decimal(value, 1),
        None => texts.tr("emotion-not-rated"),
    };
    let mut facts = vec![texts.tr("origin-feelings-rule")];
    facts.extend(cluster.and_then(|one| gap(grounds, one)));
    facts.extend(customers.filter(|_| section.destroying).map(|all| destroyed(grounds, all)));
    let mut parts = vec![AccountPart {
        name: texts.tr("views-estimate"),
        value: number(own),
        ..AccountPart::default()
    }];
    // Where nobody of the organization rated any there is nothing to tell of them.
    let rated = grounds.findings.readings.emotion.is_some();
    let asked = section.questions.iter().filter(|_| rated);
    parts.extend(asked.map(|question| AccountPart {
        note: question.name.get(texts.language()).to_owned(),
        value: rating(grounds, question).unwrap_or_else(|| texts.tr("emotion-not-rated")),
        ..AccountPart::default()
    }));
    parts.extend(cluster.map(|one| AccountPart {
        name: texts.tr("views-customers"),
        note: behind(texts, &one.figure.figure, 1),
        value: said.map_or_else(|| texts.tr("word-not-shown"), |said| texts.decimal(said, 1)),
        ..AccountPart::default()
    }));
    let hidden =
        |one: &ClusterFinding| withheld(texts, &texts.tr("views-customers"), &one.figure.figure);
    Some(Account {
        axis: None,
        name: section.name.get(texts.language()).to_owned(),
        figure: number(said.or(own)),
        unit: texts.tr(if said.is_some() {
            "origin-feelings-unit"
        } else {
            "origin-feelings-unit-own"
        }),
        facts,
        parts,
        notices: cluster.and_then(hidden).into_iter().collect(),
    })
}

fn section<'a>(grounds: &Grounds<'a>, code: &QuestionCode) -> Option<&'a Section> {
    let mut sections = grounds.round.blocks.iter().flat_map(|block| &block.sections);
    sections.find(|section| section.code == *code)
}

fn own(grounds: &Grounds<'_>, code: &QuestionCode) -> Option<f64> {
    let found = grounds.findings.readings.emotion.as_ref()?;
    let mut clusters = found.profile.clusters.iter();
    let is_it = |one: &&ClusterMean| one.code.as_str() == code.as_str();
    clusters.find(is_it).and_then(|one| one.mean)
}

fn rating(grounds: &Grounds<'_>, question: &Question) -> Option<String> {
    match grounds.round.reply(question)? {
        Reply::Points(rating) => Some(rating.to_string()),
        _ => None,
    }
}

/// How far the own estimate is from what customers say, and what that is called.
fn gap(grounds: &Grounds<'_>, one: &ClusterFinding) -> Option<String> {
    let texts = grounds.texts;
    let spot = one.blind_spot?;
    // The method takes customers from the own estimate; pictures tell how far customers are.
    let gap = texts.signed(0.0 - spot.gap?, 1);
    let word = prose::blind_spot_word(texts, spot.word);
    let args = [("gap", Arg::Text(&gap)), ("word", Arg::Text(&word))];
    Some(texts.with("origin-feelings-gap", &args))
}

fn destroyed(grounds: &Grounds<'_>, all: &FeelingsFinding) -> String {
    prose::destroyed_share(grounds.texts, &all.destroyed)
}

/// How many customers recommend.
pub(super) fn recommendation(grounds: &Grounds<'_>, code: &QuestionCode) -> Option<Account> {
    let (texts, crowd) = (grounds.texts, grounds.crowd?);
    let side = grounds.side(Side::Customers)?;
    let found = side.blocks.recommendation.iter().find(|found| found.code == *code)?;
    let figure = &found.figure.figure;
    let question = grounds.round.question(code)?;
    let words = question.customer.as_ref().or(question.question.as_ref());
    let asked = words.map(|words| {
        let words = words.get(texts.language());
        texts.with("origin-asked", &[("question", Arg::Text(words))])
    });
    let compared = crowd.compared_name.as_deref();
    let said = prose::recommendation_sentence(texts, found, compared);
    let facts = asked.into_iter().chain([said, texts.tr("trace-rule-recommendation")]);
    let counts = found.ratings.map(|ratings| {
        let kinds = [
            ("origin-promoters", ratings.promoters),
            ("origin-passives", ratings.passives),
            ("origin-detractors", ratings.detractors),
        ];
        kinds.map(|(key, count)| AccountPart {
            name: texts.tr(key),
            value: count.to_string(),
            ..AccountPart::default()
        })
    });
    let name = texts.tr("recommend-title");
    Some(Account {
        axis: None,
        figure: match figure.value {
            Some(value) => texts.signed(value, 0),
            None => texts.tr("word-not-shown"),
        },
        unit: figure.value.map(|_| texts.tr("origin-recommendation-unit")).unwrap_or_default(),
        facts: facts.filter(|said| !said.is_empty()).collect(),
        parts: counts.into_iter().flatten().collect(),
        notices: withheld(texts, &name, figure).into_iter().collect(),
        name,
    })
}

/// Own vision and listening: answer by answer, or as a side sees them.
pub(super) fn listening(grounds: &Grounds<'_>, whose: Option<Side>) -> Option<Account> {
    let texts = grounds.texts;
    let (quadrant, parts, notices) = match whose {
        None => of_own(grounds)?,
        Some(side) => of_side(grounds, side)?,
    };
    let block = grounds.round.block_read_by(Reading::Listening);
    let words = block.zip(quadrant).and_then(|(block, found)| prose::quadrant(block, found));
    Some(Account {
        axis: None,
        name: texts.tr("stage-title"),
        figure: words
            .map_or_else(|| "–".to_owned(), |words| words.name.get(texts.language()).to_owned()),
        unit: String::new(),
        facts: vec![prose::whose_sentence(texts, whose), texts.tr("origin-listening-rule")],
        parts,
        notices,
    })
}

/// Where somebody stands, what it is made of, and what is withheld.
type Stand = (Option<Quadrant>, Vec<AccountPart>, Vec<String>);

fn of_own(grounds: &Grounds<'_>) -> Option<Stand> {
    let texts = grounds.texts;
    let found = grounds.findings.readings.listening.as_ref()?;
    let block = grounds.round.block_read_by(Reading::Listening)?;
    let sections = block.sections.iter();
    let sections = sections.filter(|one| one.reading == Some(Reading::Listening));
    let means = [found.now.vision, found.now.listening];
    let mut parts = Vec::new();
    for (key, mean) in ["results-own-vision", "results-listening"].into_iter().zip(means) {
        let value = mean.map_or_else(|| "–".to_owned(), |mean| texts.decimal(mean, 1));
        parts.push(AccountPart { name: texts.tr(key), value, ..AccountPart::default() });
    }
    for question in sections.flat_map(|section| &section.questions) {
        let name = question.name.get(texts.language());
        let said = level(grounds, question).unwrap_or_else(|| texts.tr("emotion-not-rated"));
        parts.push(AccountPart { note: format!("{name}: {said}"), ..AccountPart::default() });
    }
    Some((found.now.quadrant, parts, Vec::new()))
}

/// The words of the level that was chosen.
fn level(grounds: &Grounds<'_>, question: &Question) -> Option<String> {
    let Control::Levels { labels } = &question.control else { return None };
    let Reply::Points(level) = grounds.round.reply(question)? else { return None };
    Some(labels.get(usize::from(*level))?.get(grounds.texts.language()).to_owned())
}

fn of_side(grounds: &Grounds<'_>, side: Side) -> Option<Stand> {
    let texts = grounds.texts;
    let stage = grounds.side(side)?.blocks.stage.as_ref()?;
    let axes = [("results-own-vision", &stage.vision), ("results-listening", &stage.listening)];
    let part = |(key, found): (&str, &CrowdFigure)| AccountPart {
        name: texts.tr(key),
        note: behind(texts, &found.figure, 1),
        value: match found.figure.value {
            Some(value) => texts.decimal(value, 1),
            None => texts.tr("word-not-shown"),
        },
        ..AccountPart::default()
    };
    let notices =
        axes.iter().filter_map(|(key, found)| withheld(texts, &texts.tr(key), &found.figure));
    Some((stage.quadrant, axes.into_iter().map(part).collect(), notices.collect()))
}
