//! What is written and read again is the same.

use mitta::catalog::{
    ChangeTable, Content, Library, parse, read, write, write_block, write_changes,
};
use mitta::model::{
    Axis, ChangeKind, ChangeRow, Changes, Dimension, Evidence, Item, Language, LinearMap, Maturity,
    Questionnaire, Scale, Theme, Version, Weight, Wording,
};
use proptest::prelude::*;

use super::{files, library, words};

fn written(file: &Content) -> String {
    match file {
        Content::Questionnaire(questionnaire) => write(questionnaire),
        Content::Block(block) => write_block(block),
        Content::Changes(table) => write_changes(table),
    }
}

#[track_caller]
fn assert_same(name: &str, source: &str, library: &Library) {
    let english = |problems| words(&problems, Language::English);
    let first = read(name, source, library).unwrap_or_else(|p| panic!("{}", english(p)));
    let text = written(&first);
    let again = read(name, &text, library).unwrap_or_else(|p| panic!("{}", english(p)));
    assert!(first == again, "{name} differs: {text}");
    assert_eq!(written(&again), text);
}

#[test]
fn every_file_that_ships() {
    let library = library();
    for (name, source) in files() {
        assert_same(&name, &source, &library);
    }
}

#[test]
fn the_invented_version_and_its_table() {
    let second = include_str!("../../data/versions/mitta-main/2.0.toml");
    let table = include_str!("../../data/versions/mitta-main/2.0.changes.toml");
    assert_same("2.0.toml", second, &library());
    let own = |name: &str, source: &str| (name.to_owned(), source.to_owned());
    let library = library().with_drafts(&[own("2.0.toml", second), own("t.toml", table)]);
    assert_same("2.0.changes.toml", table, &library);
}

fn text() -> impl Strategy<Value = Wording> {
    ("[a-zåäö\"\\\\#=\\[\\]{}' ]{0,20}[a-zåäö]", "[a-z\"\\\\’“— ]{0,20}[A-Z]")
        .prop_map(|(fi, en)| Wording { fi, en })
}

fn weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(1.0), Just(2.0), 0.001_f64..1000.0, Just(1e-300), Just(1e20)]
        .prop_map(|weight| Weight::new(weight).unwrap())
}

fn scale() -> impl Strategy<Value = Scale> {
    prop_oneof![Just(Scale::Anchored), Just(Scale::OneToFive), Just(Scale::ZeroToTen)]
}

fn item() -> impl Strategy<Value = Item> {
    let words = (text(), text(), prop::option::of(text()), prop::collection::vec(text(), 9));
    (scale(), any::<bool>(), weight(), any::<bool>(), words).prop_map(
        |(scale, reverse, weight, in_pulse, (name, question, not_applicable, more))| {
            let anchored = scale == Scale::Anchored;
            let numbered = |(at, wording): (usize, &Wording)| Wording {
                fi: format!("{} {at}", wording.fi),
                en: format!("{} {at}", wording.en),
            };
            let levels = more[..5].iter().enumerate().map(numbered).collect();
            let [document, figure, voice, decision] =
                std::array::from_fn(|at| more[5 + at].clone());
            Item {
                code: "X".parse().unwrap(),
                scale,
                reverse: reverse && !anchored,
                weight,
                in_pulse,
                name,
                question,
                not_applicable,
                evidence: Evidence { document, figure, voice, decision },
                levels: if anchored { levels } else { Vec::new() },
            }
        },
    )
}

fn theme() -> impl Strategy<Value = Theme> {
    (weight(), text(), text(), prop::collection::vec(item(), 1..4)).prop_map(
        |(weight, name, about, items)| Theme {
            code: "T".parse().unwrap(),
            weight,
            name,
            about,
            items,
        },
    )
}

fn dimension(axis: Axis) -> impl Strategy<Value = Dimension> {
    (weight(), text(), text(), prop::collection::vec(theme(), 1..3)).prop_map(
        move |(weight, name, about, themes)| Dimension { axis, weight, name, about, themes },
    )
}

/// Any questionnaire, with codes by place.
fn questionnaire() -> impl Strategy<Value = Questionnaire> {
    let dimensions = Axis::ALL.map(dimension);
    (dimensions, text(), 1_u16..600, any::<(u16, u16, bool)>()).prop_map(
        |(dimensions, title, minutes, (major, minor, tried))| {
            let mut dimensions = Vec::from(dimensions);
            let mut at = 0;
            for theme in dimensions.iter_mut().flat_map(|dimension| &mut dimension.themes) {
                at += 1;
                theme.code = format!("T{at}").parse().unwrap();
                for (number, item) in theme.items.iter_mut().enumerate() {
                    item.code = format!("T{at}_{number}").parse().unwrap();
                }
            }
            Questionnaire {
                id: "any".parse().unwrap(),
                version: Version { major, minor },
                picks_from: None,
                maturity: if tried { Maturity::Published } else { Maturity::Trial },
                title,
                minutes,
                dimensions,
                changes: Vec::new(),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_questionnaire(first in questionnaire()) {
        let text = write(&first);
        let again = parse("any.toml", &text, &Library::default());
        let again = again.unwrap_or_else(|p| panic!("{}", words(&p, Language::English)));
        prop_assert_eq!(first, again);
    }

    /// A table of what may happen to each item: nothing, other words, another scale, no more.
    #[test]
    fn any_table(first in questionnaire(), fates in prop::collection::vec((0_u8..4, -9.0_f64..9.0), 40)) {
        let mut second = first.clone();
        second.version.major = first.version.major.saturating_add(1);
        prop_assume!(second.version != first.version);
        let mut rows = Vec::new();
        let mut fates = fates.into_iter().cycle();
        for theme in second.dimensions.iter_mut().flat_map(|dimension| &mut dimension.themes) {
            for item in &mut theme.items {
                let (fate, a) = fates.next().unwrap();
                let kind = [ChangeKind::Unchanged, ChangeKind::Reworded, ChangeKind::Rescaled][usize::from(fate % 3)];
                let map = (kind == ChangeKind::Rescaled && a > 0.0).then_some(LinearMap { a, b: a + 0.1 });
                let reason = Wording { fi: "Syy.".to_owned(), en: "Reason.".to_owned() };
                let reason = if kind == ChangeKind::Unchanged { Wording::default() } else { reason };
                if kind != ChangeKind::Unchanged {
                    item.question.fi.push('x');
                }
                rows.push(ChangeRow { kind, map, reason, ..ChangeRow::unchanged(&item.code) });
            }
        }
        let table = ChangeTable {
            id: first.id.clone(),
            to: second.version,
            changes: Changes { of: None, from: first.version, rows },
        };
        let mut library = Library::default();
        library.add(first);
        library.add(second);
        let text = write_changes(&table);
        let again = read("changes.toml", &text, &library);
        let again = again.unwrap_or_else(|p| panic!("{}", words(&p, Language::English)));
        prop_assert_eq!(Content::Changes(table), again);
    }
}
