//! Mallilan Energia: the relationship grows longer, and its breadth is lost in a merger.

use mitta::catalog::sample;
use mitta::depict::{JourneyField, JourneyWords};
use mitta::method::findings::{Readings, findings};
use mitta::method::kpi::Verdict;
use mitta::method::listening::Quadrant;
use mitta::method::score::{Assessment, score_assessment};
use mitta::model::{
    Answer, Answers, Axis, Confidence, Document, IdeaStatus, Language, Points, Reading, Round,
    Side, Stamp, Value,
};
use mitta::text::Texts;

use super::{library, words};

fn document(language: Language) -> Document {
    sample::organization(language, &library())
        .unwrap_or_else(|problems| panic!("{}", words(&problems, Language::English)))
}

fn scores() -> Vec<Assessment> {
    let document = document(Language::Finnish);
    let score = |round: &Round| score_assessment(&round.questionnaire, &round.sheet).unwrap();
    document.rounds.iter().map(score).collect()
}

/// Whole points of the three years.
fn points(figure: impl Fn(&Assessment) -> Option<f64>) -> Vec<i64> {
    let rounded = |score| Points::new(score).unwrap().rounded();
    scores().iter().map(|assessment| rounded(figure(assessment).unwrap())).collect()
}

fn answers(document: &Document) -> impl Iterator<Item = &Answer> {
    document.rounds.iter().flat_map(|round| round.sheet.iter().map(|(_, answer)| answer))
}

#[test]
fn three_full_rounds_of_which_the_last_is_open() {
    let document = document(Language::English);
    assert!(document.organization.is_sample);
    let rounds: Vec<_> =
        document.rounds.iter().map(|r| (r.id.0, r.name.as_str(), r.year)).collect();
    assert_eq!(rounds, [(1, "2024", 2024), (2, "2025", 2025), (3, "2026", 2026)]);
    for round in &document.rounds {
        assert_eq!(round.progress(), (60, 60));
        assert!(!round.targets.axes.is_empty() && !round.targets.themes.is_empty());
    }
    assert_eq!(document.rounds[0].opened, Stamp(1_731_585_600));
    let closed: Vec<bool> = document.rounds.iter().map(|round| round.closed.is_some()).collect();
    assert_eq!(closed, [true, true, false]);
    let years: Vec<_> = document.events.iter().map(|event| (event.year, event.month)).collect();
    assert_eq!(years, [(2024, 9), (2026, 2)]);
}

#[test]
fn both_languages_say_the_same_in_their_own_words() {
    let (fi, en) = (document(Language::Finnish), document(Language::English));
    assert_eq!(fi.organization.name, "Mallilan Energia");
    assert_eq!(en.organization.name, "Mallila Energy");
    for (fi, en) in answers(&fi).zip(answers(&en)) {
        assert_eq!((fi.value, fi.confidence), (en.value, en.confidence));
        for (fi, en) in [(&fi.evidence, &en.evidence), (&fi.comment, &en.comment)] {
            assert_eq!(fi.is_empty(), en.is_empty());
            assert!(fi.is_empty() || fi != en, "{fi}");
        }
    }
    for (fi, en) in fi.rounds.iter().zip(&en.rounds) {
        assert_eq!(fi.replies, en.replies);
        assert!(fi.kpis.keys().eq(en.kpis.keys()));
        for (fi, en) in fi.kpis.values().zip(en.kpis.values()) {
            assert_eq!((fi.value, fi.target), (en.value, en.target));
            assert!(fi.source != en.source, "{}", fi.source);
        }
        let moments =
            |round: &Round| round.journeys.iter().map(|j| j.moments.len()).collect::<Vec<_>>();
        assert_eq!(moments(fi), moments(en));
    }
}

#[test]
fn what_is_sure_has_evidence_and_what_is_left_out_has_a_reason() {
    let document = document(Language::Finnish);
    for answer in answers(&document) {
        let is_sure = answer.confidence == Some(Confidence::Evidence);
        assert_eq!(is_sure, !answer.evidence.is_empty(), "{answer:?}");
        if !matches!(answer.value, Some(Value::Number(_))) {
            assert!(!answer.comment.is_empty(), "{answer:?}");
        }
    }
    assert!(answers(&document).any(|answer| answer.value == Some(Value::NotApplicable)));
    assert!(answers(&document).any(|answer| answer.value == Some(Value::DontKnow)));
}

fn newest(document: &Document) -> Readings {
    findings(document, document.latest().unwrap().id).unwrap().unwrap().readings
}

#[test]
fn every_round_says_something_beside_its_questionnaire() {
    let document = document(Language::Finnish);
    for round in &document.rounds {
        let labels: Vec<_> = round.blocks.iter().map(|block| block.label()).collect();
        let asked = ["listening", "estimate", "emotion", "kpi", "journey"];
        assert_eq!(labels, asked.map(|id| format!("mitta-{id}@1.0")));
        for (code, reply) in &round.replies {
            assert!(round.question(code).is_some_and(|question| question.takes(reply)), "{code}");
        }
        assert!(round.kpis.values().all(|kpi| kpi.value.is_some() && !kpi.source.is_empty()));
    }
    let [first, .., last] = &document.rounds[..] else { panic!("three rounds") };
    assert!(first.kpis.len() < last.kpis.len() && first.journeys.is_empty());
    let said = newest(&document);
    assert_eq!(said.emotion.unwrap().profile.missing, []);
    assert_eq!(said.listening.unwrap().now.quadrant, Some(Quadrant::ListeningPathfinder));
    assert_eq!(said.estimate.unwrap().estimate, 34.0);
    assert!(said.contradictions.iter().any(|rule| rule.found.state == Verdict::Contradiction));
}

#[test]
fn its_journeys_hold_together_and_use_the_words_of_their_block() {
    let document = document(Language::English);
    let found = newest(&document).journeys;
    assert!(found.len() == 2 && found.iter().all(|journey| journey.found.is_some()));
    assert!(found[0].before.is_some(), "walked a year before as well");
    let round = document.latest().unwrap();
    let block = |reading| round.block_read_by(reading).unwrap();
    let texts = Texts::new(Language::English);
    let feelings = block(Reading::Emotion);
    let words = JourneyWords::new(&texts, block(Reading::Journey), Some(feelings));
    for moment in round.journeys.iter().flat_map(|journey| &journey.moments) {
        for (field, code) in
            [(JourneyField::Channel, &moment.channel), (JourneyField::Feeling, &moment.feeling)]
        {
            let known = |code: &String| words.choices(field).iter().any(|(other, _)| other == code);
            assert!(code.as_ref().is_none_or(known), "{code:?}");
        }
    }
}

#[test]
fn length_grows_breadth_shrinks_and_depth_follows_slowly() {
    let axis = |axis| points(move |a| a.dimensions.iter().find(|d| d.axis == axis)?.score.score);
    assert_eq!(axis(Axis::Length), [58, 62, 68]);
    assert_eq!(axis(Axis::Breadth), [44, 42, 41]);
    assert_eq!(axis(Axis::Depth), [54, 55, 57]);
    assert_eq!(axis(Axis::Enablers), [52, 54, 55]);
    assert_eq!(points(|a| a.overall.score), [52, 52, 54]);
}

#[test]
fn the_merger_is_seen_where_services_are_handed_over() {
    let theme = |code: &'static str| {
        points(move |a| a.themes.iter().find(|t| t.code.as_str() == code)?.score.score)
    };
    assert_eq!(theme("B4"), [50, 44, 30]);
    assert_eq!(theme("L3"), [44, 50, 63]);
}

fn with_crowd(language: Language) -> (Document, sample::Sheets) {
    sample::with_crowd(document(language), language, &library())
        .unwrap_or_else(|problems| panic!("{}", words(&problems, Language::English)))
}

#[test]
fn each_round_has_its_crowd() {
    let (document, sheets) = with_crowd(Language::Finnish);
    for round in &document.rounds {
        assert!((130..=145).contains(&round.sheets(Side::Staff)), "{}", round.name);
        assert!((310..=330).contains(&round.sheets(Side::Customers)), "{}", round.name);
        assert!(round.is_revealed() && round.waiting().next().is_none());
        assert_eq!(round.gathering.units.len(), 7);
        for (id, batch) in &round.batches {
            let (_, of_batch) = sheets.sheets.iter().find(|(known, _)| known == id).unwrap();
            assert_eq!(of_batch.len(), batch.sheets as usize);
            let mut answers = Answers::new(&round.questionnaire);
            answers.push(&batch.layout, batch.keyed, batch.sealed, of_batch).unwrap();
            for code in batch.layout.columns.iter().map(|column| &column.code) {
                assert!(round.question(code).is_some(), "{code} is asked");
            }
        }
    }
}

#[test]
fn one_unit_is_too_small_to_be_shown() {
    let (document, sheets) = with_crowd(Language::English);
    for round in &document.rounds {
        let (id, batch) = round.batches.iter().find(|(_, b)| b.side == Side::Staff).unwrap();
        let mut answers = Answers::new(&round.questionnaire);
        let (_, of_batch) = sheets.sheets.iter().find(|(known, _)| known == id).unwrap();
        answers.push(&batch.layout, false, true, of_batch).unwrap();
        let units = answers.replies("BG_unit").unwrap();
        let people =
            |name: &str| (0..answers.len()).filter(|one| units.choice(*one) == Some(name)).count();
        let small: Vec<_> =
            round.gathering.units.iter().filter(|unit| people(&unit.name) < 5).collect();
        assert_eq!(small.len(), 1, "{}", round.name);
        let unit = small.first().unwrap();
        assert!(unit.invited.unwrap() as usize >= people(&unit.name));
    }
}

#[test]
fn the_crowd_answers_alike_in_both_languages() {
    let (fi, en) = (with_crowd(Language::Finnish), with_crowd(Language::English));
    assert_eq!(fi.1.sheets, en.1.sheets);
    assert_eq!(fi.1.remarks.len(), en.1.remarks.len());
    for ((_, fi), (_, en)) in fi.1.remarks.iter().zip(&en.1.remarks) {
        assert!(fi.iter().zip(en).all(|(fi, en)| fi.about == en.about && fi.text != en.text));
    }
    assert!(fi.0.ideas.values().zip(en.0.ideas.values()).all(|(fi, en)| {
        fi.status() == en.status() && fi.words("ID_title") != en.words("ID_title")
    }));
}

#[test]
fn ideas_are_of_every_kind_and_decided_with_a_reason() {
    let (document, _) = with_crowd(Language::Finnish);
    let block = library().block("mitta-ideas", None).cloned().unwrap();
    for status in IdeaStatus::ALL {
        assert!(document.ideas.values().any(|idea| idea.status() == status), "{status:?}");
    }
    for idea in document.ideas.values() {
        assert_eq!(idea.status().is_decided(), !idea.words("ID_reason").is_empty());
        assert!(!idea.status().is_decided() || idea.decided.is_some());
        assert!(idea.axis().is_some() && idea.theme().is_some());
        for (code, reply) in &idea.replies {
            let question = block.question(code).unwrap();
            assert!(question.takes(reply), "{code} does not take {reply:?}");
        }
    }
}
