//! What a reader holds in hands: which groups of people stand behind printed numbers. Where the
//! groups of two cuts overlap is nowhere printed, so every overlap is possible to a reader.

use mitta::method::change::Route;
use mitta::method::findings::crowd::{CrowdFigure, CrowdFindings, GroupFinding};

use super::company::{Company, Person, ROLES, THEMES};

/// Of what so many people have a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    People,
    Theme(usize),
    Dimension(usize),
    Estimate,
}

impl Figure {
    pub fn all() -> impl Iterator<Item = Self> {
        let scores = (0..THEMES).map(Self::Theme).chain((0..3).map(Self::Dimension));
        [Self::People, Self::Estimate].into_iter().chain(scores)
    }

    pub fn has(self, person: &Person) -> bool {
        match self {
            Self::People => true,
            Self::Theme(theme) => person.has_theme(theme),
            Self::Dimension(dimension) => person.has_dimension(dimension),
            Self::Estimate => person.guess.is_some(),
        }
    }

    /// The cuts whose groups are told of.
    pub fn cuts(self) -> &'static [Cut] {
        match self {
            Self::People => &[Cut::Units, Cut::Roles, Cut::Contact],
            Self::Theme(_) => &[Cut::Ranks, Cut::Contact],
            Self::Dimension(_) => &[Cut::Units],
            Self::Estimate => &[Cut::Roles],
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    Units,
    Ranks,
    Roles,
    Contact,
}

impl Cut {
    /// How many groups there are, those who did not tell included.
    pub fn groups(self, company: &Company) -> usize {
        match self {
            Self::Units => company.units + 1,
            Self::Ranks | Self::Contact => 3,
            Self::Roles => ROLES.len() + 1,
        }
    }

    pub fn of(self, company: &Company, person: &Person) -> usize {
        match self {
            Self::Units => person.unit.unwrap_or(company.units),
            Self::Ranks => match person.role {
                Some(0 | 1) => 0,
                Some(2) => 1,
                _ => 2,
            },
            Self::Roles => person.role.unwrap_or(ROLES.len()),
            Self::Contact => person.contact.map_or(2, |weekly| usize::from(!weekly)),
        }
    }
}

/// A number that is printed: of everybody, or of a group of a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    pub figure: Figure,
    pub group: Option<(Cut, usize)>,
    pub n: usize,
}

/// Every number of people that the findings print, with what it is of.
pub fn printed(company: &Company, found: &CrowdFindings) -> Vec<Printed> {
    let Some(side) = found.sides.first() else { return Vec::new() };
    let mut all = Vec::new();
    let mut add = |figure, group, n: Option<usize>| {
        all.extend(n.map(|n| Printed { figure, group, n }));
    };
    let shown = |figure: &CrowdFigure| figure.figure.value.map(|_| figure.figure.n);
    let people = |group: &GroupFinding| group.answered.map(|n| n as usize);
    add(Figure::People, None, Some(side.answered as usize));
    for unit in &side.units {
        let code = unit.group.code.as_ref();
        let at = code.map_or(company.units, |name| name[1..].parse().unwrap());
        let group = Some((Cut::Units, at));
        add(Figure::People, group, people(&unit.group));
        for (k, figure) in unit.dimensions.iter().enumerate() {
            add(Figure::Dimension(k), group, shown(figure));
        }
    }
    let role = |code: &Option<String>| {
        code.as_ref().map_or(ROLES.len(), |code| ROLES.iter().position(|r| r == code).unwrap())
    };
    for group in &side.roles {
        add(Figure::People, Some((Cut::Roles, role(&group.code))), people(group));
    }
    for group in &side.contact {
        let at = group.code.as_ref().map_or(2, |code| usize::from(code == "no"));
        add(Figure::People, Some((Cut::Contact, at)), people(group));
    }
    let scores = side.scores.as_ref();
    for (k, theme) in scores.iter().flat_map(|scores| scores.themes.iter().enumerate()) {
        add(Figure::Theme(k), None, shown(&theme.figure));
    }
    for (k, dimension) in scores.iter().flat_map(|scores| scores.dimensions.iter().enumerate()) {
        add(Figure::Dimension(k), None, shown(&dimension.figure));
    }
    let views =
        [(Cut::Ranks, &found.views.leaders_front_line), (Cut::Contact, &found.views.contact)];
    for (cut, pairs) in views {
        for (k, pair) in pairs.iter().enumerate() {
            add(Figure::Theme(k), Some((cut, 0)), shown(&pair.first));
            add(Figure::Theme(k), Some((cut, 1)), shown(&pair.second));
        }
    }
    for told in &found.calibration {
        let group = (!told.everybody).then(|| (Cut::Roles, role(&told.role)));
        add(Figure::Estimate, group, Some(told.n).filter(|n| *n > 0));
    }
    all
}

/// Whether the change of a figure is of people compared with themselves.
pub fn is_paired(found: &CrowdFindings, figure: Figure) -> bool {
    let scores = found.sides.first().and_then(|side| side.scores.as_ref());
    let told = scores.and_then(|scores| match figure {
        Figure::Theme(k) => scores.themes[k].figure.change_basis,
        Figure::Dimension(k) => scores.dimensions[k].figure.change_basis,
        Figure::People | Figure::Estimate => None,
    });
    told.is_some_and(|basis| basis.method == Route::Paired)
}
