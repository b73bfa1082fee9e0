//! One change table out of two that follow each other.

use crate::model::{ChangeKind, ChangeRow, ItemCode, LinearMap, Wording};

/// What became of the items from before the first step until after the second.
///
/// Items that each step maps one to one stay so, with their linear maps joined. A split or a merger
/// is kept where the other step left the values of its items as they were; anything else would not
/// be exact and becomes a break: the old items retire and the new ones are new.
pub fn compose(first: &[ChangeRow], second: &[ChangeRow]) -> Vec<ChangeRow> {
    let ended = first.iter().filter(|row| row.to.is_empty()).cloned();
    let begun = second.iter().filter(|row| row.from.is_empty()).cloned();
    let through = groups(first, second).into_iter().flat_map(|group| group.composed());
    ended.chain(through).chain(begun).collect()
}

/// Rows of both steps that share items of the version between them.
#[derive(Default)]
struct Group<'a> {
    first: Vec<&'a ChangeRow>,
    second: Vec<&'a ChangeRow>,
}

/// Groups in the order of the first table.
fn groups<'a>(first: &'a [ChangeRow], second: &'a [ChangeRow]) -> Vec<Group<'a>> {
    let alone = |row| Group { first: vec![row], second: Vec::new() };
    let mut groups: Vec<Group<'a>> =
        first.iter().filter(|row| !row.to.is_empty()).map(alone).collect();
    for row in second.iter().filter(|row| !row.from.is_empty()) {
        let shares = |group: &Group<'_>| {
            group.first.iter().flat_map(|before| &before.to).any(|code| row.from.contains(code))
        };
        let at = groups.iter().position(shares).unwrap_or(groups.len());
        let mut joined = Group { second: vec![row], ..Group::default() };
        for group in groups.extract_if(.., |group| shares(group)) {
            joined.first.extend(group.first);
            joined.second.extend(group.second);
        }
        groups.insert(at, joined);
    }
    groups
}

impl Group<'_> {
    fn composed(&self) -> Vec<ChangeRow> {
        match (&self.first[..], &self.second[..]) {
            ([first], [second]) if first.kind == ChangeKind::New => {
                second.to.iter().map(|code| fresh(code, &first.reason)).collect()
            }
            ([first], [second]) if second.kind == ChangeKind::Retired => {
                first.from.iter().map(|code| gone(code, &second.reason)).collect()
            }
            ([first], [second]) if first.is_one_to_one() && second.is_one_to_one() => {
                vec![joined(first, second)]
            }
            ([first], [second]) if first.keeps_values() && second.kind == ChangeKind::Split => {
                vec![self.row(second)]
            }
            ([first], seconds)
                if matches!(first.kind, ChangeKind::Split | ChangeKind::Merged)
                    && seconds.iter().all(|row| row.keeps_values()) =>
            {
                vec![self.row(first)]
            }
            // The mean of the parts weighs them as in the version before, so nothing may have
            // moved to another weight.
            (firsts, [second])
                if second.kind == ChangeKind::Merged
                    && firsts.iter().all(|row| row.keeps_weights()) =>
            {
                vec![self.row(second)]
            }
            _ => self.broken(),
        }
    }

    /// The whole group as one row of the same kind.
    fn row(&self, like: &ChangeRow) -> ChangeRow {
        ChangeRow {
            kind: like.kind,
            from: self.from().cloned().collect(),
            to: self.to().cloned().collect(),
            bridge: like.bridge,
            map: None,
            reason: self.reason(),
        }
    }

    fn broken(&self) -> Vec<ChangeRow> {
        let reason = self.reason();
        let gone = self.from().map(|code| gone(code, &reason));
        gone.chain(self.to().map(|code| fresh(code, &reason))).collect()
    }

    fn from(&self) -> impl Iterator<Item = &ItemCode> {
        self.first.iter().flat_map(|row| &row.from)
    }

    fn to(&self) -> impl Iterator<Item = &ItemCode> {
        self.second.iter().flat_map(|row| &row.to)
    }

    fn reason(&self) -> Wording {
        let rows = self.first.iter().chain(&self.second);
        rows.fold(Wording::default(), |reason, row| both(&reason, &row.reason))
    }
}

impl ChangeRow {
    fn is_one_to_one(&self) -> bool {
        self.from.len() == 1 && self.to.len() == 1
    }

    /// Whether an answer means the same before and after: an open round may keep it.
    pub fn keeps_values(&self) -> bool {
        matches!(self.kind, ChangeKind::Unchanged | ChangeKind::Reworded | ChangeKind::Moved)
    }

    fn keeps_weights(&self) -> bool {
        matches!(self.kind, ChangeKind::Unchanged | ChangeKind::Reworded)
    }
}

fn joined(first: &ChangeRow, second: &ChangeRow) -> ChangeRow {
    let kinds = [first.kind, second.kind];
    let order = [ChangeKind::Rescaled, ChangeKind::Moved, ChangeKind::Reworded];
    let kind = order.into_iter().find(|kind| kinds.contains(kind));
    let kind = kind.unwrap_or(ChangeKind::Unchanged);
    let rescaled = kind == ChangeKind::Rescaled;
    let maps = map_of(first).zip(map_of(second)).filter(|_| rescaled);
    ChangeRow {
        kind,
        from: first.from.clone(),
        to: second.to.clone(),
        bridge: false,
        map: maps.map(|(first, second)| LinearMap {
            a: second.a + second.b * first.a,
            b: second.b * first.b,
        }),
        reason: both(&first.reason, &second.reason),
    }
}

/// How a score passes a row of one item; none where it does not.
fn map_of(row: &ChangeRow) -> Option<LinearMap> {
    if row.kind == ChangeKind::Rescaled { row.map } else { Some(LinearMap { a: 0.0, b: 1.0 }) }
}

fn gone(code: &ItemCode, reason: &Wording) -> ChangeRow {
    ChangeRow { reason: reason.clone(), ..ChangeRow::retired(code) }
}

fn fresh(code: &ItemCode, reason: &Wording) -> ChangeRow {
    ChangeRow { reason: reason.clone(), ..ChangeRow::added(code) }
}

/// Both reasons, the earlier one first.
fn both(first: &Wording, second: &Wording) -> Wording {
    let join = |first: &str, second: &str| match (first, second) {
        ("", only) | (only, "") => only.to_owned(),
        (first, second) => format!("{first} {second}"),
    };
    Wording { fi: join(&first.fi, &second.fi), en: join(&first.en, &second.en) }
}
