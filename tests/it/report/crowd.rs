//! What people and customers say stands in the whole report once it is revealed, and before that
//! only how many answered.

use mitta::depict::{Beside, ViewNames};
use mitta::model::{Answers, Column, Language, Layout, Mark, PackedSheet, Remark, Side, Unit};
use mitta::prose;
use mitta::report::Pages;
use mitta::text::Texts;
use proptest::prelude::*;

use super::hostile::{PIECES, seen, squeezed};
use super::{OF_PEOPLE, Wish, before_the_guide, keep, page, report, section, sections, words};
use crate::crowd::gathered::Gathered;

fn remark(side: Side, about: &str, text: &str) -> Remark {
    Remark { side, about: about.parse().unwrap(), text: text.to_owned() }
}

/// The whole report of a language, before the guide.
fn read(gathered: &Gathered, language: Language, remarks: &[Remark]) -> Vec<String> {
    let found = gathered.found();
    let wish = Wish { crowd: Some(&found), remarks, ..Wish::new(Pages::All, language) };
    let pdf = report(gathered.document(), wish);
    keep(&format!("crowd-{}", language.code()), &pdf);
    before_the_guide(words(&pdf), language)
}

/// The words of a section, on however many pages.
fn words_of(read: &[String], language: Language, key: &str) -> String {
    let (mut found, mut current) = (String::new(), None);
    for page in read {
        current = section(page, language).or(current);
        if current == Some(key) {
            found += &plain(page);
            found.push(' ');
        }
    }
    found
}

fn plain(text: &str) -> String {
    text.split(char::is_whitespace).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_says(page: &str, said: &str) {
    assert!(!said.is_empty() && page.contains(&plain(said)), "{said} in {page}");
}

#[test]
fn people_and_customers_have_their_sections_in_both_languages() {
    let gathered = Gathered::new([30, 30], [40, 60]);
    let found = gathered.found();
    let [staff, customers] = &found.sides[..] else { panic!("two sides") };
    for language in Language::ALL {
        let texts = &Texts::new(language);
        let read = read(&gathered, language, &[]);
        assert!(!read.concat().contains('□'), "a character that the typeface lacks");
        let order = sections(&read, language);
        let at = |key| order.iter().position(|section| *section == key).unwrap();
        assert_eq!([at("report-themes") + 1, at("report-themes") + 2], OF_PEOPLE.map(at));

        let people = words_of(&read, language, "report-people");
        assert_says(&people, &prose::people_headline(texts, false, staff));
        for unit in ["North", "South", "Web"] {
            assert_says(&people, unit);
        }
        let scores = staff.scores.as_ref().unwrap();
        for code in &scores.least_agreed {
            let theme = scores.themes.iter().find(|theme| theme.code == *code).unwrap();
            assert_says(&people, &texts.decimal(theme.agreement.unwrap(), 2));
        }
        assert_says(&people, &texts.tr("condition-weakest"));
        let quality = found.quality.as_ref().unwrap();
        assert_says(&people, &texts.decimal(quality.headline.unwrap(), 2));
        let names = ViewNames::of(texts, Beside::LeadersFrontLine);
        assert_says(&people, &names.own);
        for pair in &found.views.leaders_front_line {
            assert_says(&people, pair.name.get(language));
        }

        let served = words_of(&read, language, "report-customers");
        let asked = &customers.blocks.recommendation[0];
        let headline = prose::recommendation_headline(texts, asked, Some("2025"));
        assert_says(&served, &headline);
        let limits = asked.figure.figure.interval.unwrap();
        assert_says(&served, &prose::interval(texts, limits, 0));
        assert_says(&served, &prose::word(texts, asked.figure.figure.word.unwrap()));
        for cluster in &customers.blocks.feelings.as_ref().unwrap().clusters {
            assert_says(&served, cluster.name.get(language));
        }
        for statement in &found.mirror {
            assert_says(&served, statement.name.get(language));
        }

        let method = page(&read, language, "report-method");
        assert_says(method, &texts.tr("method-crowd-text"));
    }
}

#[test]
fn how_many_answered_stands_in_the_footer_of_both_lengths() {
    let gathered = Gathered::new([30, 30], [40, 60]);
    let found = gathered.found();
    for language in Language::ALL {
        for pages in [Pages::Two, Pages::All] {
            let wish = Wish { crowd: Some(&found), ..Wish::new(pages, language) };
            let read = words(&report(gathered.document(), wish));
            assert!(read.iter().all(|page| page.contains("n = 30 + 60")), "{}", read[0]);
            if pages == Pages::Two {
                assert_eq!(read.len(), 2, "two pages are two pages");
                assert!(sections(&read, language).iter().all(|key| !OF_PEOPLE.contains(key)));
                let score = found.sides[1].blocks.recommendation[0].figure.figure.value.unwrap();
                assert_says(&read[0], &Texts::new(language).signed(score, 0));
            }
        }
    }
}

/// Both lengths say, word for word, what they would say without a crowd, and how many answered.
#[test]
fn a_sealed_round_shows_that_it_is_sealed_and_how_many_answered() {
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    gathered.remarks = vec![remark(Side::Staff, "L1", "kirjekuoressa")];
    let sealed = gathered.sealed();
    for (language, told) in [
        (
            Language::Finnish,
            "Vastanneita: henkilöstö 31 / 300 kutsuttua. Heidän tuloksensa ovat sinetöityinä.",
        ),
        (Language::English, "People answered: staff 31 of 300 invited. Their results are sealed."),
    ] {
        for pages in [Pages::Two, Pages::All] {
            let wish = Wish::new(pages, language);
            let without = words(&report(gathered.document(), wish));
            let wish = Wish { crowd: Some(&sealed), remarks: &gathered.remarks, ..wish };
            let with = words(&report(gathered.document(), wish));
            let plainly = |pages: &[String]| squeezed(&pages.concat());
            let with = plainly(&with);
            assert_eq!(with.matches(&squeezed(told)).count(), 1, "{pages:?} {with}");
            assert_eq!(with.replacen(&squeezed(told), "", 1), plainly(&without));
        }
    }
}

/// Own staff of the newer round in units of so many; what anybody answered does not depend on the
/// unit.
fn in_units(gathered: &mut Gathered, units: &[usize]) {
    let names: Vec<String> = (0..units.len()).map(|at| format!("U{at}")).collect();
    let mut answers = Answers::new(&gathered.questionnaire);
    let column = Column { code: "BG_unit".parse().unwrap(), choices: names.clone() };
    let of = units.iter().enumerate().flat_map(|(unit, people)| vec![unit as u8; *people]);
    let items = gathered.questionnaire.items().count();
    let sheet = |(person, unit): (usize, u8)| PackedSheet {
        mark: Mark((person as u128).to_be_bytes()),
        cells: (0..items).map(|item| ((person * 7 + item) % 5) as u8).collect(),
        replies: vec![unit],
    };
    let sheets: Vec<PackedSheet> = of.enumerate().map(sheet).collect();
    let layout = Layout { items: true, columns: vec![column] };
    answers.push(&layout, true, true, &sheets).unwrap();
    gathered.years[1].insert(Side::Staff, answers);
    let unit = |name: String| Unit { name, invited: Some(50) };
    gathered.round().gathering.units = names.into_iter().map(unit).collect();
}

fn printed(units: &[usize]) -> Vec<u8> {
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    in_units(&mut gathered, units);
    let found = gathered.found();
    let hidden = found.sides[0].units.iter().filter(|unit| unit.group.answered.is_none());
    assert!(hidden.count() >= 2, "{units:?}");
    report(
        gathered.document(),
        Wish { crowd: Some(&found), ..Wish::new(Pages::All, Language::English) },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whoever has the report cannot tell in which of the hidden units how many answered: every byte
    /// is the same.
    #[test]
    fn no_number_of_a_hidden_unit_is_printed(
        shown in prop::collection::vec(5_usize..20, 2..5), first in 1_usize..5, second in 1_usize..5,
        other in 1_usize..5,
    ) {
        let rest = first + second;
        prop_assume!(other < rest && rest - other < 5);
        let units = |hidden: [usize; 2]| [&shown[..], &hidden[..]].concat();
        prop_assert!(printed(&units([first, second])) == printed(&units([other, rest - other])));
    }
}

#[test]
fn what_is_withheld_has_one_mark_and_one_reason() {
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    in_units(&mut gathered, &[20, 6, 3]);
    for language in Language::ALL {
        let hidden = Texts::new(language).tr("crowd-hidden");
        let read = read(&gathered, language, &[]);
        let people = words_of(&read, language, "report-people");
        // The unit of three, and the one that would tell of it.
        assert_eq!(people.matches(&hidden).count(), 2, "{people}");
        let method = words_of(&read, language, "report-method");
        assert_eq!(method.matches(&hidden).count(), 2, "{method}");
        for unit in ["U1", "U2"] {
            assert_says(&method, unit);
        }
    }
}

#[test]
fn only_chosen_words_are_printed_and_none_of_fewer_than_ten() {
    let ours = remark(Side::Staff, "L1", "Asiakas odottaa liian kauan.");
    let theirs = remark(Side::Customers, "CR1", "Hyvä palvelu!");
    let other = remark(Side::Staff, "L1", "Tätä ei tulosteta.");
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    gathered.remarks = vec![other.clone(), ours.clone(), theirs.clone()];
    let chosen = [ours.clone(), theirs.clone()];
    let all = read(&gathered, Language::Finnish, &chosen).join(" ");
    let times = |text: &str| all.matches(text).count();
    assert_eq!([&ours, &theirs, &other].map(|remark| times(&remark.text)), [1, 1, 0]);
    assert!(!read(&gathered, Language::Finnish, &[]).join(" ").contains(&ours.text));

    let mut gathered = Gathered::new([7, 7], [40, 60]);
    gathered.remarks = vec![ours.clone()];
    let all = read(&gathered, Language::Finnish, &chosen).join(" ");
    assert!(!all.contains(&ours.text), "{all}");
    // What nobody wrote is not put into anybody's mouth.
    assert!(!all.contains(&theirs.text), "{all}");
}

#[test]
fn hostile_names_and_words_stand_as_they_are() {
    let text = format!("x{}x", PIECES.concat());
    let mut gathered = Gathered::new([30, 30], [40, 60]);
    in_units(&mut gathered, &[20, 6, 3]);
    let mut answers = Answers::new(&gathered.questionnaire);
    let column = Column { code: "BG_unit".parse().unwrap(), choices: vec![text.clone()] };
    let items = gathered.questionnaire.items().count();
    let sheet = |person: u8| PackedSheet {
        mark: Mark([person; 16]),
        cells: vec![person % 5; items],
        replies: vec![0],
    };
    let sheets: Vec<PackedSheet> = (0..12).map(sheet).collect();
    answers.push(&Layout { items: true, columns: vec![column] }, true, true, &sheets).unwrap();
    gathered.years[1].insert(Side::Staff, answers);
    gathered.round().gathering.units = vec![Unit { name: text.clone(), invited: None }];
    let written = remark(Side::Staff, "L1", &text);
    gathered.remarks = vec![written.clone()];
    let read = squeezed(&read(&gathered, Language::English, &[written]).concat());
    assert!(read.matches(&seen(&text)).count() >= 2, "{}", seen(&text));
}
