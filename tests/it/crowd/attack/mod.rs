//! Everything that is published of two rounds, before and after a refresh, is put together by
//! somebody who wants to know about fewer than five people, and must not be enough.

mod algebra;
mod company;
mod published;
mod reader;

use company::Company;
use published::{Cut, Figure, Printed};
use reader::Reader;

const COMPANIES: u64 = 1000;

#[test]
fn nobody_is_found_out() {
    let (mut numbers, mut refreshed, mut pairs, mut hidden) = (0, 0, 0, 0);
    for seed in 0..COMPANIES {
        let company = Company::new(seed);
        let reader = Reader::of(&company);
        numbers += reader.printings.iter().map(Vec::len).sum::<usize>();
        refreshed += usize::from(reader.printings.len() == 3);
        pairs += reader.paired.iter().map(Vec::len).sum::<usize>();
        hidden += (0..reader.printings.len())
            .map(|printing| reader.protected(Figure::People, printing).len())
            .sum::<usize>();
        let (leaks, counted) = (reader.leaks(), reader.counted());
        assert!(leaks.is_empty() && counted.is_empty(), "{seed}: {leaks:?} {counted:?}");
        true_numbers(&reader);
    }
    println!("{numbers} numbers, {hidden} protected, {refreshed} refreshed, {pairs} paired");
    assert!(numbers > 50_000 && hidden > 1000 && refreshed > 50 && pairs > 500);
}

/// What is printed is true, and of five people at least.
fn true_numbers(reader: &Reader<'_>) {
    for (printing, all) in reader.printings.iter().enumerate() {
        for one in all {
            let people = reader.people(printing).filter(|person| one.figure.has(person));
            let n = people.filter(|person| reader.belongs(person, one.group)).count();
            assert_eq!(n, one.n, "{one:?}");
            assert!(n >= 5 || n == 0 || one.figure == Figure::People && one.group.is_none());
        }
    }
}

/// How many companies a published set with a mistake in it gives somebody away in.
fn caught(mistake: impl Fn(&mut Reader<'_>)) -> usize {
    let is_caught = |seed: &u64| {
        let company = Company::new(*seed);
        let mut reader = Reader::of(&company);
        mistake(&mut reader);
        !reader.leaks().is_empty()
    };
    (0..80).filter(is_caught).count()
}

#[test]
fn a_group_too_many_is_noticed() {
    let caught = caught(|reader| {
        for figure in [Figure::People, Figure::Dimension(0)] {
            let protected = reader.protected(figure, 1);
            let hidden = protected.iter().find(|(name, _)| name.contains("hidden"));
            let Some((_, groups)) = hidden else { continue };
            reader.printings[1].push(Printed { figure, group: Some(groups[0]), n: 5 });
        }
    });
    assert!(caught > 10, "{caught}");
}

#[test]
fn a_table_without_those_who_did_not_tell_is_noticed() {
    let caught = caught(|reader| {
        // All units of five people are printed, as if nobody had been silent.
        for at in 0..reader.company.units {
            let group = Some((Cut::Units, at));
            let n = reader.people(1).filter(|person| reader.belongs(person, group)).count();
            if n >= 5 || n == 0 {
                reader.printings[1].push(Printed { figure: Figure::People, group, n });
            }
        }
    });
    assert!(caught > 5, "{caught}");
}

#[test]
fn pairs_with_one_person_outside_are_noticed() {
    let caught = caught(|reader| {
        let scores = Figure::all().filter(|f| !matches!(f, Figure::People | Figure::Estimate));
        reader.paired[1] = scores.collect();
    });
    assert!(caught > 10, "{caught}");
}

#[test]
fn a_refresh_by_few_people_is_noticed() {
    let caught = caught(|reader| {
        if reader.printings.len() == 2 {
            let n = reader.people(2).count();
            reader.printings.push(vec![Printed { figure: Figure::People, group: None, n }]);
            reader.paired.push(Vec::new());
        }
    });
    assert!(caught > 3, "{caught}");
}
