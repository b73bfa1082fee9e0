//! Somebody who has everything that was published, and wants to know about fewer than five people.

use std::collections::BTreeSet;

use super::algebra::Known;
use super::company::{Company, Person};
use super::published::{Cut, Figure, Printed, is_paired, printed};

/// What one has published, as the reader puts it together.
pub struct Reader<'a> {
    pub company: &'a Company,
    /// Of the first round, the second, and the second after a refresh.
    pub printings: Vec<Vec<Printed>>,
    /// Whether the printing compares people with themselves, figure by figure.
    pub paired: Vec<Vec<Figure>>,
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
    pub fn of(company: &'a Company) -> Self {
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
    pub fn people(&self, printing: usize) -> impl Iterator<Item = &'a Person> {
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
            // Where everybody has a theme, the people of a rank are those of its roles.
            for one in all.iter().filter(|_| figure == Figure::People) {
                if let Some((Cut::Ranks, rank)) = one.group {
                    rows.push(row(&kinds, |kind| {
                        is_behind(kind, printing) && rank_of(kind.groups[1]) == rank
                    }));
                }
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
        Known::of(kinds.len(), rows)
    }

    /// Groups of one to four people, and groups that are hidden to protect them, that the reader
    /// finds out about.
    pub fn leaks(&self) -> Vec<String> {
        let mut leaks = Vec::new();
        for figure in Figure::all() {
            let known = self.known(figure);
            let kinds = self.kinds(figure);
            let mut try_sum = |name: String, sum: Vec<i128>| {
                if known.gives(&sum) {
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

    /// People of a printing who have a figure and are not compared with themselves in another one.
    fn outside(&self, figure: Figure, of: usize, printing: usize) -> usize {
        let keys = |at: usize| -> BTreeSet<u32> {
            self.people(at).filter(|one| figure.has(one)).map(|one| one.key).collect()
        };
        let (first, second) = (keys(0), keys(printing));
        let pairs = if self.company.keyed { first.intersection(&second).count() } else { 0 };
        keys(of).len() - pairs
    }

    pub fn belongs(&self, person: &Person, group: Option<(Cut, usize)>) -> bool {
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
    pub fn protected(&self, figure: Figure, printing: usize) -> Vec<(String, Vec<(Cut, usize)>)> {
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
    pub fn counted(&self) -> Vec<String> {
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

/// The rank of a role.
fn rank_of(role: usize) -> usize {
    [0, 0, 1, 2, 2, 2][role]
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
