//! Actions: the figures since their round, and never where nothing may be said.

use mitta::catalog::{Library, sample};
use mitta::method::change::Word;
use mitta::method::findings::{ActionFinding, Findings, findings};
use mitta::method::kpi::{State, Trend};
use mitta::model::{Action, ActionId, Document, Edit, KpiValue, Language, Round, RoundId};

fn document() -> Document {
    let library = Library::shipped().unwrap_or_else(|problem| panic!("{}", problem.name));
    let made = sample::organization(Language::English, &library);
    made.unwrap_or_else(|problems| panic!("{}", problems.name))
}

fn found(document: &Document, round: i64) -> Findings {
    findings(document, RoundId(round)).unwrap().unwrap()
}

fn action(found: &Findings, id: i64) -> &ActionFinding {
    found.action(ActionId(id)).unwrap()
}

#[test]
fn the_word_is_that_of_the_theme_between_the_two_rounds() {
    let found = found(&document(), 3);
    assert_eq!(found.promised_before().count(), 4);
    let compared = found.compared_name.clone();
    for action in found.promised_before() {
        let theme = &found.theme(action.theme.as_ref().unwrap()).unwrap().figure;
        let since = action.since.as_ref().unwrap();
        assert_eq!(Some(&since.from_name), compared.as_ref());
        let after = theme.change.unwrap().after;
        assert_eq!((Some(since.word), since.after), (theme.word, after));
    }
    let words = found.promised_before().map(|action| action.since.as_ref().unwrap().word);
    let words: Vec<_> = words.collect();
    assert_eq!(words, [Word::Improved, Word::Improved, Word::Declined, Word::Improved]);
}

#[test]
fn nothing_has_followed_in_its_own_round_or_is_told_of_a_later_one() {
    let found = found(&document(), 2);
    assert!(found.promised().all(|action| action.since.is_none() && action.kpi_since.is_none()));
    assert_eq!((found.promised().count(), found.actions.len()), (4, 8));
    assert!(found.action(ActionId(9)).is_none(), "promised later");
}

#[test]
fn two_years_lie_between_a_promise_and_a_figure() {
    let found = found(&document(), 3);
    let first = action(&found, 1);
    assert_eq!(first.since.as_ref().unwrap().from_name, "2024");
    assert!(found.promised_before().all(|action| action.round == RoundId(2)), "the newest only");
}

#[test]
fn a_round_that_is_only_begun_tells_no_figure() {
    let mut document = document();
    let questionnaire = document.rounds[2].questionnaire.clone();
    let begun = Round::new(RoundId(9), 2027, questionnaire, document.rounds[2].opened);
    document.apply(&Edit::AddRound(Box::new(begun))).unwrap();
    let found = found(&document, 9);
    assert_eq!(found.promised_before().count(), 4);
    assert!(found.actions.iter().all(|action| action.since.is_none()));
    assert_eq!(document.promised_before(RoundId(9)).unwrap().id, RoundId(3));
}

#[test]
fn a_key_figure_has_a_direction_from_a_twentieth_on() {
    let mut document = document();
    let expected =
        [(6.8, 4.9, Trend::Falling, State::Good), (6.8, 6.7, Trend::Flat, State::Silent)];
    for (before, after, trend, state) in expected {
        let kpi: mitta::model::KpiCode = "K05".parse().unwrap();
        let value = KpiValue { value: Some(after), ..KpiValue::default() };
        document.apply(&Edit::SetKpi { round: RoundId(3), kpi, value }).unwrap();
        let since = action(&found(&document, 3), 6).kpi_since.unwrap();
        assert_eq!(
            (since.before, since.after, since.trend, since.state),
            (before, after, trend, state)
        );
    }
    assert!(action(&found(&document, 3), 7).kpi_since.is_none(), "the first value is not there");
}

#[test]
fn a_theme_that_is_not_asked_any_more_has_no_figure() {
    let mut document = document();
    let strange = Action { theme: Some("X9".parse().unwrap()), ..Action::new("Strange") };
    let edit =
        Edit::SetAction { round: RoundId(2), id: ActionId(40), action: Some(Box::new(strange)) };
    document.apply(&edit).unwrap();
    let found = found(&document, 3);
    assert_eq!((action(&found, 40).dimension, &action(&found, 40).since), (None, &None));
}

#[test]
fn findings_never_hold_a_name() {
    let mut document = document();
    let named = Action { person: "Aino Esimerkki".to_owned(), ..Action::new("Named") };
    let edit =
        Edit::SetAction { round: RoundId(3), id: ActionId(40), action: Some(Box::new(named)) };
    document.apply(&edit).unwrap();
    let printed = serde_json::to_string(&found(&document, 3)).unwrap();
    assert!(printed.contains("Named") && !printed.contains("Aino"));
}
