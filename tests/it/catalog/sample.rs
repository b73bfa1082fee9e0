//! Mallilan Energia: the relationship grows longer, and its breadth is lost in a merger.

use mitta::catalog::sample;
use mitta::method::score::{Assessment, score_assessment};
use mitta::model::{Answer, Axis, Confidence, Document, Language, Points, Round, Stamp, Value};

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
