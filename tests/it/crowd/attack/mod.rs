//! Everything that is published of two rounds, before and after a refresh, is put together by
//! somebody who wants to know about fewer than five people, and must not be enough.

mod algebra;
mod company;
mod published;

use algebra::Known;
use company::{Company, Person};
use published::{Cut, Figure, Printed, is_paired, printed};

const COMPANIES: u64 = 1000;

/// What one has published, as the reader puts it together.
struct Reader<'a> {
    company: &'a Company,
    /// Of the first round, the second, and the second after a refresh.
    printings: Vec<Vec<Printed>>,
    /// Whether the printing compares people with themselves, figure by figure.
    paired: Vec<Vec<Figure>>,
}

/// Somebody as the reader knows them: round, groups, whether they came late, and whether they are
/// of both rounds.
#[derive(Clone)]
struct Kind {
    round: usize,
    groups: Vec<usize>,
    late: bool,
    both: bool,
}

impl<'a> Reader<'a> {
    fn of(company: &'a Company) -> Self {
        let published = company.published();
        let paired = published
            .iter()
            .map(|found| Figure::all().filter(|figure| is_paired(found, *figure)).collect());
        Self {
            company,
            paired: paired.collect(),
            printings: published.iter().map(|found| printed(company, found)).collect(),
        }
    }

    fn round(printing: usize) -> usize {
        printing.min(1)
    }

    /// The people behind a printing.
    fn people(&self, printing: usize) -> impl Iterator<Item = &'a Person> {
        let people = self.company.years[Self::round(printing)].iter();
        people.filter(move |person| printing == 2 || !person.late)
    }

    fn kinds(&self, figure: Figure) -> Vec<Kind> {
        let mut groups = vec![Vec::new()];
        for cut in figure.cuts() {
            let longer = |one: &Vec<usize>| {
                let one = one.clone();
                (0..cut.groups(self.company)).map(move |at| [&one[..], &[at]].concat())
            };
            groups = groups.iter().flat_map(longer).collect();
        }
        let flags: &[(usize, bool, bool)] = &[
            (0, false, false),
            (0, false, true),
            (1, false, false),
            (1, false, true),
            (1, true, false),
            (1, true, true),
        ];
        let of = |(round, late, both): &(usize, bool, bool)| {
            let (round, late, both) = (*round, *late, *both);
            groups.iter().map(move |groups| Kind { round, groups: groups.clone(), late, both })
        };
        flags.iter().flat_map(of).collect()
    }

    /// Every sum over the people of a kind that the reader knows.
    fn known(&self, figure: Figure) -> Known {
        let kinds = self.kinds(figure);
        let mut rows = Vec::new();
        for (printing, all) in self.printings.iter().enumerate() {
            for one in all.iter().filter(|one| one.figure == figure) {
                rows.push(row(&kinds, |kind| {
                    is_behind(kind, printing) && is_in(kind, figure, one.group)
                }));
            }
            if self.paired[printing].contains(&figure) {
                let after = row(&kinds, |kind| kind.both && is_behind(kind, printing));
                let before = row(&kinds, |kind| kind.both && kind.round == 0);
                rows.push(after.iter().zip(before).map(|(after, before)| after - before).collect());
                // The numbers of people tell where nobody is outside.
                for of in [0, printing] {
                    if self.outside(figure, of, printing) == 0 {
                        rows.push(row(&kinds, |kind| !kind.both && is_behind(kind, of)));
                    }
                }
            }
        }
        Known::of(rows)
    }

    /// Groups of one to four people, and groups that are hidden to protect them, that the reader
    /// finds out about.
    fn leaks(&self) -> Vec<String> {
        let mut leaks = Vec::new();
        for figure in Figure::all() {
            let known = self.known(figure);
            let kinds = self.kinds(figure);
            let mut try_sum = |name: String, sum: Vec<i128>| {
                if known.gives(sum) {
                    leaks.push(format!("{figure:?}: {name}"));
                }
            };
            for printing in 0..self.printings.len() {
                for (name, groups) in self.protected(figure, printing) {
                    let is_one = |kind: &Kind| groups.iter().any(|g| is_in(kind, figure, Some(*g)));
                    try_sum(name, row(&kinds, |kind| is_behind(kind, printing) && is_one(kind)));
                }
            }
            for printing in 1..self.printings.len() {
                let out = |of: usize| row(&kinds, |kind| !kind.both && is_behind(kind, of));
                let [before, after] = [0, printing].map(|of| self.outside(figure, of, printing));
                if (1..5).contains(&before) {
                    try_sum(format!("{printing} outside the pairs before"), out(0));
                }
                if (1..5).contains(&after) {
                    try_sum(format!("{printing} outside the pairs after"), out(printing));
                }
            }
            // Of fewer than five sheets only their number is told, as while a round is sealed.
            let is_first = figure == Figure::People && self.people(1).count() < 5;
            for group in self.groups(figure).into_iter().filter(|_| !is_first) {
                let late = self.company.years[1].iter().filter(|one| one.late && figure.has(one));
                if (1..5).contains(&late.filter(|one| self.belongs(one, group)).count()) {
                    let is = |kind: &Kind| kind.late && is_in(kind, figure, group);
                    try_sum(format!("who came late, {group:?}"), row(&kinds, is));
                }
            }
        }
        leaks
    }

    /// Whether somebody is compared with themselves.
    fn is_both(&self, person: &Person, figure: Figure, printing: usize) -> bool {
        let same = |one: &&Person| one.key == person.key && figure.has(one);
        self.company.keyed
            && self.people(0).any(|one| same(&one))
            && self.people(printing).any(|one| same(&one))
    }

    /// People of a printing who have a figure and are not compared with themselves in another one.
    fn outside(&self, figure: Figure, of: usize, printing: usize) -> usize {
        let people = self.people(of).filter(|one| figure.has(one));
        people.filter(|one| !self.is_both(one, figure, printing)).count()
    }

    fn belongs(&self, person: &Person, group: Option<(Cut, usize)>) -> bool {
        group.is_none_or(|(cut, at)| cut.of(self.company, person) == at)
    }

    /// Everybody, and every group of every cut.
    fn groups(&self, figure: Figure) -> Vec<Option<(Cut, usize)>> {
        let of = |cut: &Cut| {
            let cut = *cut;
            (0..cut.groups(self.company)).map(move |at| Some((cut, at)))
        };
        [None].into_iter().chain(figure.cuts().iter().flat_map(of)).collect()
    }

    /// Groups of one cut that a reader of a printing must not find out about: of one to four
    /// people alone or together, or not printed although five have the figure.
    fn protected(&self, figure: Figure, printing: usize) -> Vec<(String, Vec<(Cut, usize)>)> {
        let n = |group: (Cut, usize)| {
            let people = self.people(printing).filter(|one| figure.has(one));
            people.filter(|one| self.belongs(one, Some(group))).count()
        };
        let mut found = Vec::new();
        for cut in figure.cuts() {
            let groups: Vec<(Cut, usize)> =
                (0..cut.groups(self.company)).map(|at| (*cut, at)).collect();
            let few: Vec<_> = groups.iter().copied().filter(|g| (1..5).contains(&n(*g))).collect();
            found.extend(few.iter().map(|one| (format!("{printing} {one:?}"), vec![*one])));
            for (at, one) in few.iter().enumerate() {
                let others = few[at + 1..].iter().filter(|other| n(*one) + n(**other) < 5);
                found
                    .extend(others.map(|other| {
                        (format!("{printing} {one:?} {other:?}"), vec![*one, *other])
                    }));
            }
            let is_told = |group: &(Cut, usize)| self.tells(figure, printing, Some(*group));
            // Of the ranks and of contact two groups are told of; the third one may follow.
            let all = if matches!(figure, Figure::Theme(_)) { &groups[..2] } else { &groups[..] };
            let is_table_told = self.tells(figure, printing, None);
            let hidden = all.iter().filter(|g| is_table_told && n(**g) >= 5 && !is_told(g));
            found.extend(hidden.map(|one| (format!("{printing} hidden {one:?}"), vec![*one])));
        }
        found
    }

    fn tells(&self, figure: Figure, printing: usize, group: Option<(Cut, usize)>) -> bool {
        let all = &self.printings[printing];
        all.iter().any(|one| one.figure == figure && one.group == group)
    }

    /// Hidden groups whose number of people follows from the totals: nobody leaves between two
    /// printings, and where groups of nobody are told of, a hidden group is somebody.
    fn counted(&self) -> Vec<String> {
        let mut found = Vec::new();
        for cut in [Cut::Units, Cut::Contact, Cut::Roles] {
            let groups = cut.groups(self.company);
            let mut before = vec![0; groups];
            for printing in 0..self.printings.len() {
                if printing < 2 {
                    before = vec![0; groups];
                }
                let n = |at: usize| {
                    let people = self.people(printing);
                    people.filter(|one| self.belongs(one, Some((cut, at)))).count()
                };
                let told = |at: &usize| self.tells(Figure::People, printing, Some((cut, *at)));
                let (shown, hidden): (Vec<usize>, Vec<usize>) = (0..groups).partition(told);
                let somebody = usize::from(!shown.is_empty());
                // The roles of a rank that is hidden are hidden even if nobody has them.
                let of_hidden = |at: usize| {
                    let ranks: [&[usize]; 2] = [&[0, 1], &[3, 4, 5]];
                    let own = ranks.iter().find(|roles| roles.contains(&at));
                    cut == Cut::Roles && own.is_some_and(|r| r.iter().all(|r| hidden.contains(r)))
                };
                let least = |at: usize| before[at].max(if of_hidden(at) { 0 } else { somebody });
                let sum: usize = hidden.iter().map(|at| n(*at)).sum();
                for at in hidden.iter().copied().filter(|at| n(*at) > 0) {
                    let others = hidden.iter().filter(|other| **other != at);
                    let most =
                        sum - others.map(|other| least(*other).min(n(*other))).sum::<usize>();
                    if most == least(at) && self.people(printing).count() >= 5 {
                        found.push(format!("{printing} {cut:?} {at}: {most}"));
                    }
                }
                for at in shown {
                    before[at] = n(at);
                }
            }
        }
        found
    }
}

fn row(kinds: &[Kind], is: impl Fn(&Kind) -> bool) -> Vec<i128> {
    kinds.iter().map(|kind| i128::from(is(kind))).collect()
}

fn is_behind(kind: &Kind, printing: usize) -> bool {
    kind.round == Reader::round(printing) && (printing == 2 || !kind.late)
}

fn is_in(kind: &Kind, figure: Figure, group: Option<(Cut, usize)>) -> bool {
    let at =
        |cut: Cut| figure.cuts().iter().position(|known| *known == cut).map(|k| kind.groups[k]);
    group.is_none_or(|(cut, place)| at(cut) == Some(place))
}

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
    (0..200).filter(is_caught).count()
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
