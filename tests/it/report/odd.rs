//! States in which something is missing or much is there.

use mitta::model::{
    Answer, Axis, Document, ItemCode, Language, RoundId, Stamp, Targets, Theme, Value,
};
use mitta::prose;
use mitta::report::Pages;
use mitta::text::Texts;

use super::{
    BOTH, Wish, before_the_guide, keep, newest, own_sections, page, report, sample_document,
    sections, shipped, words,
};

/// Both lengths of a state, in both languages; gives the words of the whole Finnish report but its
/// last section, which is the same for everybody.
fn all_lengths(name: &str, make: impl Fn(&mut Document)) -> Vec<String> {
    let mut finnish = Vec::new();
    for language in Language::ALL {
        let mut document = sample_document(language);
        document.organization.is_sample = false;
        make(&mut document);
        for pages in BOTH {
            let pdf = report(&document, Wish::new(pages, language));
            keep(&format!("{name}-{}-{pages:?}", language.code()), &pdf);
            if pages == Pages::Two {
                assert_eq!(words(&pdf).len(), 2, "{name} in {language:?}");
            }
            if (language, pages) == (Language::Finnish, Pages::All) {
                finnish = before_the_guide(words(&pdf), language);
            }
        }
    }
    assert!(finnish.iter().all(|page| !page.contains("Malli:")));
    finnish
}

fn only_newest(document: &mut Document) {
    document.rounds.drain(..document.rounds.len() - 1);
}

/// Takes back or replaces the answers of the newest round whose codes begin so.
fn set(document: &mut Document, start: &str, value: Option<Value>) {
    let round = document.rounds.last_mut().unwrap();
    let codes: Vec<ItemCode> = round.questionnaire.items().map(|i| i.code.clone()).collect();
    for code in codes.into_iter().filter(|code| code.as_str().starts_with(start)) {
        round.sheet.set(code, Answer { value, ..Answer::default() });
    }
}

#[test]
fn first_year() {
    let read = all_lengths("first-year", only_newest);
    let without_years: Vec<_> = own_sections().filter(|key| *key != "report-years").collect();
    let mut found = sections(&read, Language::Finnish);
    found.dedup();
    assert_eq!(found, without_years);
    assert!(read[0].contains("Asiakkuudet ovat pikemmin pitkiä kuin leveitä"), "{}", read[0]);
    assert!(read[1].contains("ei aiempaa vuotta"));
    assert!(!read.concat().contains("parantunut."));
}

#[test]
fn unfinished_round() {
    let read = all_lengths("unfinished", |document| {
        document.rounds.last_mut().unwrap().closed = None;
        set(document, "D", None);
        set(document, "E4", None);
    });
    assert!(read[0].starts_with("Yhteenveto hallitukselle"));
    assert!(read[0].contains("Arviointi on kesken: 41 / 60 väittämään on vastattu"), "{}", read[0]);
    assert!(read[1].contains("Kesken: 0 / 17") || read[1].contains("kesken"), "{}", read[1]);
    let next = page(&read, Language::Finnish, "report-next");
    assert!(!next.contains("ei ole asetettu tavoitteita"), "{next}");
}

#[test]
fn nothing_answered() {
    let read = all_lengths("not-started", |document| {
        only_newest(document);
        document.rounds.last_mut().unwrap().closed = None;
        set(document, "", None);
    });
    assert!(read[0].contains("0 / 60"));
}

#[test]
fn withheld_dimension() {
    let read = all_lengths("withheld", |document| set(document, "B", Some(Value::DontKnow)));
    assert!(read[0].contains("Leveydestä ei ole lukua, joten kokonaislukua ei näytetä"));
    let themes = page(&read, Language::Finnish, "report-themes");
    assert!(themes.contains("Kauimpana tavoitteestaan"), "{themes}");
    let method = page(&read, Language::Finnish, "report-method");
    assert!(method.contains("Luku on alle kahdella kolmasosalla teemoista."), "{method}");
}

#[test]
fn does_not_apply() {
    let not_applicable = Some(Value::NotApplicable);
    let read = all_lengths("not-applicable", |document| set(document, "D3", not_applicable));
    assert!(read.concat().contains("Ei koske meitä"));
}

#[test]
fn name_of_sixty_characters() {
    let name = "Pohjois-Kymenlaakson Seutukunnallinen Vesihuoltoyhtymä Oyj A";
    assert_eq!(name.chars().count(), 60);
    let read = all_lengths("long-name", |document| document.organization.name = name.to_owned());
    assert!(read.iter().all(|page| page.contains(name)), "{read:?}");
}

#[test]
fn twelve_rounds() {
    let read = all_lengths("twelve-rounds", |document| {
        let newest = document.rounds.last().unwrap().clone();
        for back in 1..=9 {
            let mut round = document.rounds[(back % 3) as usize].clone();
            // Two years are missing.
            round.year = newest.year - 3 - back - i32::from(back > 4) * 2;
            round.name = round.year.to_string();
            round.id = RoundId(100 + i64::from(back));
            document.rounds.push(round);
        }
        document.rounds.sort_by_key(|round| round.year);
    });
    assert!(read[2].contains("Kehitys 2012–2026"), "{}", read[2]);
}

#[test]
fn no_targets() {
    let read = all_lengths("no-targets", |document| {
        document.rounds.iter_mut().for_each(|round| round.targets = Targets::default());
    });
    assert!(read[3].contains("Matalimmat teemat"));
    assert!(!read.concat().contains("Tärkeysjärjestys"));
    let next = page(&read, Language::Finnish, "report-next");
    assert!(next.contains("Lyhin askel ylöspäin"), "{next}");
}

#[test]
fn pulse() {
    let read = all_lengths("pulse", |document| {
        let pulse = shipped("mitta-pulse");
        for round in &mut document.rounds {
            let asked = |code: &ItemCode| pulse.item(code).is_some();
            let answers = round.sheet.iter().filter(|(code, _)| asked(code));
            round.sheet = answers.map(|(code, answer)| (code.clone(), answer.clone())).collect();
            round.questionnaire = pulse.clone();
        }
    });
    assert!(read[3].contains("Teemoja ei voi asettaa järjestykseen"), "{}", read[3]);
}

#[test]
fn another_questionnaire_before() {
    let read = all_lengths("not-comparable", |document| {
        let newest = document.rounds.len() - 1;
        for round in &mut document.rounds[..newest] {
            let mut other = (*round.questionnaire).clone();
            other.version.major = 0;
            round.questionnaire = other.into();
        }
    });
    assert!(read[2].contains("Aiemmat kierrokset eivät ole vertailukelpoisia"), "{}", read[2]);
    assert!(read[1].contains("ei vertailukelpoinen"));
}

#[test]
fn everything_at_the_top_and_at_the_bottom() {
    let top = all_lengths("top", |document| set(document, "", Some(Value::Number(4))));
    assert!(top[0].contains("Pituus, leveys ja syvyys ovat parantuneet"), "{}", top[0]);
    assert!(top[2].contains("Mistä kokonaisluvun ero"), "{}", top[2]);
    assert!(top[3].contains("Kaikkien ulottuvuuksien teemojen luku on sama"), "{}", top[3]);
    let bottom = all_lengths("bottom", |document| set(document, "", Some(Value::Number(0))));
    assert!(bottom[0].contains("Pituus, leveys ja syvyys ovat heikentyneet"), "{}", bottom[0]);
}

#[test]
fn many_themes_with_long_names() {
    all_lengths("many-themes", |document| {
        only_newest(document);
        let round = document.rounds.last_mut().unwrap();
        let mut wide = (*round.questionnaire).clone();
        for dimension in &mut wide.dimensions {
            let extra: Vec<Theme> = dimension.themes.iter().map(longer).collect();
            dimension.themes.extend(extra);
        }
        round.questionnaire = wide.into();
        round.closed = Some(Stamp(2));
    });
}

fn longer(theme: &Theme) -> Theme {
    let mut theme = theme.clone();
    theme.code = format!("{}x", theme.code).parse().unwrap();
    theme.name.fi = format!("{} ja asiakaskokemuksen pitkäjänteinen kehittäminen", theme.name.fi);
    theme.name.en = format!("{} and the patient development of experience", theme.name.en);
    for item in &mut theme.items {
        item.code = format!("{}x", item.code).parse().unwrap();
    }
    theme
}

/// Every combination of improved, declined and noise gives a whole sentence without slots.
#[test]
fn every_case_has_its_sentence() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut seen = std::collections::BTreeSet::new();
        for case in 0..27_u32 {
            let mut document = sample_document(language);
            for (place, axis) in Axis::DIMENSIONS.into_iter().enumerate() {
                let letter = ["L", "B", "D"][axis as usize];
                match case / 3_u32.pow(place as u32) % 3 {
                    0 => set(&mut document, letter, Some(Value::Number(4))),
                    1 => set(&mut document, letter, Some(Value::Number(0))),
                    _ => {}
                }
            }
            let (found, round) = (newest(&document), document.latest().unwrap());
            let said = prose::headline(&texts, &found, &round.questionnaire);
            let years = prose::years_headline(&texts, &found);
            let why = prose::explanation(&texts, &found, &round.questionnaire);
            for text in [&said, &years, &why] {
                assert!(!text.is_empty() && !text.contains(['{', '}', '$']), "{text}");
            }
            seen.insert(said);
        }
        assert!(seen.len() > 15, "{seen:#?}");
    }
}
