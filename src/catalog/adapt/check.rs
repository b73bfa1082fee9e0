//! The files that an adaptation gives, or what keeps them from being written, each problem beside
//! its field. The rules are those by which files are read: there are no others.

use toml::de::DeTable;

use super::place::{Step, language, part, path};
use super::{Adaptation, Part, Place};
use crate::catalog::changes::ChangeTable;
use crate::catalog::table::Table;
use crate::catalog::{
    Content, Library, Problem, ProblemKind, Problems, parse, read, write, write_changes,
};
use crate::model::{
    ChangeKind, Changes, Dimension, Language, Maturity, Questionnaire, Theme, Version,
};

/// What an adaptation gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Adapted {
    /// The new version.
    pub questionnaire: Questionnaire,
    /// What became of each item.
    pub table: ChangeTable,
}

/// What keeps an adaptation from being used, and in which field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The field.
    pub at: Place,
    /// What is wrong.
    pub kind: FlawKind,
}

/// What can be wrong with an adaptation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlawKind {
    /// A rule of the files is broken.
    Rule(ProblemKind),
    /// The author has not said what a changed item means.
    MeaningOpen,
    /// Every item is as it was.
    NothingChanged,
}

impl Adapted {
    /// Both as files: names below the folder of one's own, and texts.
    pub fn files(&self) -> [(String, String); 2] {
        let (id, version) = (&self.questionnaire.id, self.questionnaire.version);
        [
            (format!("{id}/{version}.toml"), write(&self.questionnaire)),
            (format!("{id}/{version}.changes.toml"), write_changes(&self.table)),
        ]
    }
}

impl Adaptation {
    /// The new version and its change table.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the fields.
    pub fn check(&self, library: &Library) -> Result<Adapted, Vec<Flaw>> {
        let mut flaws: Vec<Flaw> = self.open_meanings().collect();
        let mut adapted = self.adapted();
        if adapted.table.changes.rows.iter().all(|row| row.kind == ChangeKind::Unchanged) {
            flaws.push(Flaw { at: Place::Whole, kind: FlawKind::NothingChanged });
        }
        let text = write(&adapted.questionnaire);
        if let Err(problems) = parse("", &text, library) {
            flaws.extend(self.placed(&problems, |steps| self.in_questionnaire(&adapted, steps)));
        }
        let mut both = library.clone();
        if library.questionnaire(self.base.id.as_str(), Some(self.base.version)).is_none() {
            both.add(Questionnaire::clone(&self.base));
        }
        both.add(adapted.questionnaire.clone());
        match read("", &write_changes(&adapted.table), &both) {
            // As it is read: completed, and in the order of the new version.
            Ok(Content::Changes(table)) => adapted.table = table,
            Ok(_) => {}
            Err(problems) => {
                flaws.extend(self.placed(&problems, |steps| in_table(&adapted.table, steps)));
            }
        }
        let mut flaws: Vec<Flaw> = flaws.into_iter().flat_map(field_by_field).collect();
        flaws.dedup();
        if flaws.is_empty() { Ok(adapted) } else { Err(flaws) }
    }

    fn open_meanings(&self) -> impl Iterator<Item = Flaw> {
        let drafts = self.drafts.iter().map(|(_, draft)| draft);
        let open = drafts.filter(|draft| self.asks_meaning(draft) && self.meaning(draft).is_none());
        open.map(|draft| Flaw {
            at: Place::Meaning(draft.item.code.clone()),
            kind: FlawKind::MeaningOpen,
        })
    }

    /// The new version as it stands, whatever is wrong with it.
    fn adapted(&self) -> Adapted {
        let rows = self.rows();
        let of = (self.id != self.base.id).then(|| self.base.id.clone());
        let version = self.version(rows.iter().map(|row| row.kind));
        let questionnaire = Questionnaire {
            id: self.id.clone(),
            version,
            picks_from: None,
            // Nobody has tried the new words with readers.
            maturity: Maturity::Trial,
            title: self.title.clone(),
            minutes: self.minutes,
            dimensions: self.dimensions(),
            changes: Vec::new(),
        };
        let changes = Changes { of, from: self.base.version, rows };
        let table = ChangeTable { id: self.id.clone(), to: version, changes };
        Adapted { questionnaire, table }
    }

    /// The next version: a minor one where every answer keeps its meaning and its weight.
    fn version(&self, mut kinds: impl Iterator<Item = ChangeKind>) -> Version {
        let Some(newest) = self.newest else { return Version { major: 1, minor: 0 } };
        let is_small =
            kinds.all(|kind| matches!(kind, ChangeKind::Unchanged | ChangeKind::Reworded));
        match newest.minor.checked_add(1).filter(|_| is_small) {
            Some(minor) => Version { minor, ..newest },
            None => Version { major: newest.major.saturating_add(1), minor: 0 },
        }
    }

    /// A theme without items is left out, and a dimension without themes.
    fn dimensions(&self) -> Vec<Dimension> {
        let asked = |theme: &Theme| {
            let items = self.items(&theme.code).filter_map(|draft| self.asked(draft)).collect();
            Some(Theme { items, ..theme.clone() }).filter(|theme| !theme.items.is_empty())
        };
        let dimension = |dimension: &Dimension| {
            let themes = dimension.themes.iter().filter_map(asked).collect();
            Dimension { themes, ..dimension.clone() }
        };
        let dimensions = self.base.dimensions.iter().map(dimension);
        dimensions.filter(|dimension| !dimension.themes.is_empty()).collect()
    }

    /// The problems of a file, each in its field; what is about all of it in none.
    fn placed(&self, problems: &Problems, place: impl Fn(&[Step<'_>]) -> Place) -> Vec<Flaw> {
        let (root, _) = DeTable::parse_recoverable(&problems.source);
        let root = Table::new(root.get_ref(), 0..0);
        let flaw = |problem: &Problem| Flaw {
            at: path(&root, problem.span.start).map_or(Place::Whole, |steps| place(&steps)),
            kind: FlawKind::Rule(problem.kind.clone()),
        };
        problems.list.iter().map(flaw).collect()
    }

    fn in_questionnaire(&self, adapted: &Adapted, steps: &[Step<'_>]) -> Place {
        match steps {
            [Step::Key("title"), ..] => Place::Title(language(steps)),
            [Step::Key("minutes"), ..] => Place::Minutes,
            [Step::Key("item"), Step::Index(at), rest @ ..] => {
                let asked = adapted.questionnaire.items().nth(*at);
                let drafts = self.drafts.iter().map(|(_, draft)| draft);
                let draft = asked.and_then(|item| {
                    drafts.into_iter().find(|draft| {
                        self.asked(draft).is_some_and(|asked| asked.code == item.code)
                    })
                });
                let Some(code) = draft.map(|draft| draft.item.code.clone()) else {
                    return Place::Whole;
                };
                match (part(rest), rest) {
                    (Some(part), _) => Place::Text(code, part, language(rest)),
                    (None, [Step::Key("weight"), ..]) => Place::Weight(code),
                    _ => Place::Item(code),
                }
            }
            _ => Place::Whole,
        }
    }
}

/// Evidence that is missing as a whole is missing in each of its fields.
fn field_by_field(flaw: Flaw) -> Vec<Flaw> {
    const EVIDENCE: [Part; 4] = [Part::Document, Part::Figure, Part::Voice, Part::Decision];
    let is_missing = |kind: &FlawKind| matches!(kind, FlawKind::Rule(ProblemKind::MissingKey { key }) if key == "evidence");
    let Place::Item(code) = &flaw.at else { return vec![flaw] };
    if !is_missing(&flaw.kind) {
        return vec![flaw];
    }
    let fields =
        EVIDENCE.into_iter().flat_map(|part| Language::ALL.map(|language| (part, language)));
    let empty = |(part, language)| Flaw {
        at: Place::Text(code.clone(), part, language),
        kind: FlawKind::Rule(ProblemKind::EmptyText),
    };
    fields.map(empty).collect()
}

fn in_table(table: &ChangeTable, steps: &[Step<'_>]) -> Place {
    let [Step::Key("change"), Step::Index(at), Step::Key("reason"), ..] = steps else {
        return Place::Whole;
    };
    let mut changed = table.changes.rows.iter().filter(|row| row.kind != ChangeKind::Unchanged);
    changed.nth(*at).map_or(Place::Whole, |row| Place::Reason(row.kind, language(steps)))
}
