//! What each side is asked.

use mitta::exchange::survey::{About, Ask, Field, Given, Look, Survey, Variants, When, Why};
use mitta::model::Side;

use super::kit;

fn codes(survey: &Survey) -> Vec<&str> {
    survey.questions().map(|asked| asked.code.as_str()).collect()
}

fn given(survey: &Survey, code: &str) -> Vec<Given> {
    match &survey.question(code).unwrap().field {
        Field::One { options, .. } => options.iter().map(|one| one.given.clone()).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn staff_are_asked_every_item_with_its_levels() {
    let (round, survey) = (kit::round(), kit::survey(Side::Staff));
    for item in round.questionnaire.items() {
        let asked = survey.question(item.code.as_str()).unwrap();
        assert_eq!(asked.about, About::Item);
        let Field::One { look: Look::Levels, options } = &asked.field else { panic!("{asked:?}") };
        let labels: Vec<_> = options.iter().map(|option| &option.label).collect();
        assert!(labels.iter().zip(&item.levels).all(|(label, level)| **label == *level));
        let applies = options.iter().any(|option| option.given == Given::NotApplicable);
        assert_eq!(applies, item.not_applicable.is_some(), "{}", item.code);
        assert_eq!(options.last().unwrap().given, Given::DontKnow);
    }
    let notes = survey.questions().filter(|asked| matches!(asked.about, About::Theme(_)));
    assert_eq!(notes.count(), round.questionnaire.themes().count());
    assert!(survey.stamp().starts_with("mitta-main@1.0 "), "{}", survey.stamp());
}

#[test]
fn customers_are_asked_no_item_and_in_their_own_words() {
    let survey = kit::survey(Side::Customers);
    assert!(survey.questions().all(|asked| asked.about == About::Question));
    assert_eq!(survey.question("EM_ADV1").unwrap().question.en, "I was delighted.");
    let drawn: Vec<_> = survey.parts.iter().filter(|part| part.drawn_order).collect();
    assert_eq!(drawn.len(), 1, "the feelings alone");
    assert_eq!((drawn[0].questions.len(), drawn[0].name.en.as_str()), (20, "Emotional profile"));
    assert_eq!(codes(&survey), codes(&kit::survey(Side::Partners)));
}

#[test]
fn a_form_of_another_side_is_not_handed_out() {
    let customers = kit::block("mitta-background", Side::Customers, |_| {});
    assert_eq!((customers.parts.len(), customers.sources.len()), (0, 0));
    let staff = kit::block("mitta-customer", Side::Staff, |_| {});
    assert_eq!(staff.parts.len(), 0);
}

#[test]
fn the_units_are_those_of_the_organization() {
    let survey = kit::block("mitta-background", Side::Staff, |_| {});
    let names = ["Asiakaspalvelu", "=Myynti & tuki"].map(|name| Given::Choice(name.to_owned()));
    assert_eq!(given(&survey, "BG_unit"), [names.to_vec(), vec![Given::NotApplicable]].concat());
    let mut round = kit::round();
    round.gathering.units.clear();
    let nobody = Survey::new(&round, Side::Staff, &Ask::everything(&round), &kit::words());
    assert!(nobody.question("BG_unit").is_none());
    let left: Vec<_> = nobody.left_out.iter().filter(|out| out.why == Why::EmptyList).collect();
    assert_eq!(left.iter().map(|out| out.code.as_str()).collect::<Vec<_>>(), ["BG_unit"]);
}

#[test]
fn a_variant_is_asked_instead_or_after_a_question_that_leads_to_it() {
    let asked = |variants| kit::block("mitta-customer", Side::Customers, |a| a.variants = variants);
    let usual = asked(Variants::Usual);
    assert!(usual.question("CR1").is_some() && usual.question("CR1p").is_none());
    let instead = asked(Variants::Instead);
    assert!(instead.question("CR1").is_none() && instead.question("CR1p").is_some());
    let routed = asked(Variants::Routed);
    let yes = || ("CR1_route".to_owned(), Given::Choice("yes".to_owned()));
    let (code, answer) = yes();
    assert_eq!(routed.question("CR1p").unwrap().when, Some(When::Is(code, answer)));
    let (code, answer) = yes();
    assert_eq!(routed.question("CR1").unwrap().when, Some(When::IsNot(code, answer)));
    let order = codes(&routed);
    let at = |code: &str| order.iter().position(|known| *known == code).unwrap();
    assert!(at("CR1_route") < at("CR1") && at("CR1") < at("CR1p"));
}

#[test]
fn nobody_has_to_give_an_idea_in_order_to_be_heard() {
    let alone = kit::block("mitta-ideas", Side::Staff, |_| {});
    assert!(alone.question("ID_S1").unwrap().required);
    let all = kit::survey(Side::Staff);
    assert!(all.questions().all(|asked| !asked.required));
    let hangs = Some(When::Answered("ID_S1".to_owned()));
    assert_eq!(all.question("ID_S2").unwrap().when, hangs);
    // A judgement needs an idea to judge, which only the program can show.
    let judged = all.left_out.iter().filter(|out| out.why == Why::NeedsTheProgram);
    assert_eq!(judged.count(), 5);
}

#[test]
fn a_part_can_be_left_out_and_the_form_be_short() {
    let round = kit::round();
    let ask = Ask { items: false, short: true, ..Ask::everything(&round) };
    let survey = Survey::new(&round, Side::Staff, &ask, &kit::words());
    assert!(survey.questions().all(|asked| asked.about == About::Question));
    let short = kit::block("mitta-emotion", Side::Customers, |ask| ask.short = true);
    assert!((1..20).contains(&short.questions().count()));
    let ask = Ask { notes: false, blocks: Vec::new(), ..Ask::everything(&round) };
    let items = Survey::new(&round, Side::Staff, &ask, &kit::words());
    assert!(items.questions().all(|asked| asked.about == About::Item));
}

#[test]
fn numbers_carry_their_limits() {
    let survey = kit::block("mitta-estimate", Side::Staff, |_| {});
    let limit = survey.question("CAL2").unwrap().limit.as_ref().unwrap();
    assert_eq!((limit.codes.join("+").as_str(), limit.most), ("CAL1+CAL2", 100.0));
    assert!(survey.question("CAL1").unwrap().limit.is_none());
}

#[test]
fn codes_and_parts_come_once() {
    for side in Side::ALL {
        let survey = kit::survey(side);
        let mut all = codes(&survey);
        let asked = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), asked);
        let mut parts: Vec<_> = survey.parts.iter().map(|part| &part.code).collect();
        parts.sort_unstable();
        parts.dedup();
        assert_eq!(parts.len(), survey.parts.len());
        assert!(survey.parts.iter().all(|part| !part.questions.is_empty()));
    }
}
