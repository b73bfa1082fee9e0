//! Putting files into a library: each after those that it may refer to, each version once, and
//! every newer version with the changes since the one before.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Held, Library, Origin};
use crate::catalog::changes::ChangeTable;
use crate::catalog::notes::{Noted, Notes};
use crate::catalog::table::Table;
use crate::catalog::{Content, MOST_FILES, ProblemKind, Problems, VersionProblem, file, syntax};
use crate::model::{Changes, Questionnaire};

/// The library with the files, and what is wrong with those that were left out.
pub(super) fn put(
    library: &Library,
    files: &[(String, String)],
    origin: Origin,
) -> (Library, Vec<Problems>) {
    let mut shelf = Shelf {
        library: library.clone(),
        origin,
        names: BTreeMap::new(),
        tables: Vec::new(),
        problems: Vec::new(),
    };
    if let Some((name, _)) = files.get(MOST_FILES) {
        shelf
            .problems
            .push(Problems::of_file(name, ProblemKind::TooManyFiles { most: MOST_FILES }));
    }
    let mut files: Vec<_> = files.iter().take(MOST_FILES).map(|file| (kind(file), file)).collect();
    files.sort_by(|(a, file), (b, other)| (a, &file.0).cmp(&(b, &other.0)));
    for (_, (name, source)) in &files {
        shelf.read(name, source);
    }
    // A draft may be waiting for the table that is being checked.
    for (_, (name, source)) in files.iter().filter(|_| origin != Origin::Draft) {
        shelf.need_changes(name, source);
    }
    shelf.chain();
    shelf.problems.sort_by(|a, b| a.name.cmp(&b.name));
    (shelf.library, shelf.problems)
}

fn kind((name, source): &(String, String)) -> Option<file::Kind> {
    syntax::read(name, source, |root, _| Ok(file::kind(root))).ok()
}

/// A library that is being filled.
struct Shelf<'f> {
    library: Library,
    origin: Origin,
    /// Which file a version came from.
    names: BTreeMap<String, &'f str>,
    tables: Vec<ChangeTable>,
    problems: Vec<Problems>,
}

impl<'f> Shelf<'f> {
    fn read(&mut self, name: &'f str, source: &str) {
        let read = syntax::read(name, source, |root, notes| {
            let file = file::read(root, notes, &self.library)?;
            self.admit(&file, root, notes).map(|is_new| (file, is_new))
        });
        match read {
            Ok((file, true)) => {
                self.names.insert(file.label(), name);
                self.keep(file, name);
            }
            Ok((_, false)) => {}
            Err(problems) => self.problems.push(problems),
        }
    }

    /// Whether the library does not have the file yet; a problem where its name is taken.
    fn admit(
        &self,
        file: &Content,
        root: &Table<'_>,
        notes: &mut Notes<'_>,
    ) -> Result<bool, Noted> {
        let (id, held) = match file {
            Content::Questionnaire(new) => {
                let held = self.library.questionnaire(new.id.as_str(), Some(new.version));
                (new.id.as_str(), held.map(|held| is_same(held, new)))
            }
            Content::Block(new) => {
                let held = self.library.block(new.id.as_str(), Some(new.version));
                (new.id.as_str(), held.map(|held| **held == **new))
            }
            Content::Changes(new) => {
                let mut held = self.tables.iter().filter(|held| held.label() == new.label());
                (new.id.as_str(), held.next().map(|held| held == new))
            }
        };
        if held == Some(true) {
            return Ok(false);
        }
        let at = |key| root.field(key).map_or(root.span(), |field| field.span);
        if self.origin == Origin::Own && self.is_taken(file, id) {
            return Err(notes.say(at("id"), VersionProblem::IdTaken { id: id.to_owned() }.into()));
        }
        if held.is_none() {
            return Ok(true);
        }
        let label = file.label();
        let other = self.names.get(&label).copied();
        let other = other.or_else(|| self.library.file_of(&label)).unwrap_or_default().to_owned();
        let key = if matches!(file, Content::Changes(_)) { "to" } else { "version" };
        Err(notes.say(at(key), VersionProblem::VersionTaken { label, file: other }.into()))
    }

    /// Whether an identifier belongs to what ships, or to a file of another kind.
    fn is_taken(&self, file: &Content, id: &str) -> bool {
        let other_kind = match file {
            Content::Questionnaire(_) => self.library.block(id, None).is_some(),
            Content::Block(_) => self.library.latest(id).is_some(),
            Content::Changes(_) => false,
        };
        other_kind || self.library.origin(id) == Some(Origin::Shipped)
    }

    fn keep(&mut self, file: Content, name: &str) {
        let (origin, file_name) = (self.origin, name.to_owned());
        match file {
            Content::Questionnaire(questionnaire) => {
                self.library.questionnaires.push(Held {
                    it: Arc::new(questionnaire),
                    origin,
                    file: file_name,
                });
            }
            Content::Block(block) => {
                self.library.blocks.push(Held { it: Arc::from(block), origin, file: file_name })
            }
            Content::Changes(table) => self.tables.push(table),
        }
    }

    /// A version after the first one is refused without its change table.
    fn need_changes(&mut self, name: &'f str, source: &str) {
        let refused = self.library.questionnaires().find(|new| {
            let came_from = self.names.get(&new.label());
            let is_told = self.tables.iter().any(|table| table.label() == new.label());
            came_from == Some(&name) && !is_told && self.before(new).is_some()
        });
        let Some(refused) = refused.cloned() else { return };
        let before = self.before(&refused).unwrap_or_default();
        let kind = VersionProblem::ChangesMissing { label: refused.label(), before };
        let told = syntax::read(name, source, |root, notes| {
            let span = root.field("version").map_or(root.span(), |field| field.span);
            Err::<(), _>(notes.say(span, kind.into()))
        });
        self.problems.extend(told.err());
        self.library.questionnaires.retain(|held| !Arc::ptr_eq(&held.it, &refused));
    }

    /// The version before one, if there is any.
    fn before(&self, new: &Questionnaire) -> Option<String> {
        let older = self.library.questionnaires();
        let older = older.filter(|old| old.id == new.id && old.version < new.version);
        older.max_by_key(|old| old.version).map(|old| old.label())
    }

    /// Gives every version its own change table and those before it, back to the first.
    fn chain(&mut self) {
        let before = self.library.clone();
        for held in &mut self.library.questionnaires {
            let chain = chain(&self.tables, &before, &held.it);
            if !chain.is_empty() {
                Arc::make_mut(&mut held.it).changes = chain;
            }
        }
    }
}

/// The change tables of a version, the newest first, and those that the oldest of these versions
/// has from elsewhere. Two that were adapted from one another would lead around for ever.
fn chain(tables: &[ChangeTable], library: &Library, questionnaire: &Questionnaire) -> Vec<Changes> {
    let (mut id, mut version) = (questionnaire.id.clone(), questionnaire.version);
    let mut chain = Vec::new();
    while let Some(table) = tables.iter().find(|t| t.id == id && t.to == version) {
        if chain.len() == tables.len() {
            break;
        }
        id = table.changes.of.clone().unwrap_or(id);
        version = table.changes.from;
        chain.push(table.changes.clone());
    }
    let rest = library.questionnaire(id.as_str(), Some(version)).filter(|_| !chain.is_empty());
    chain.extend(rest.into_iter().flat_map(|oldest| oldest.changes.clone()));
    chain
}

/// Whether two readings of a version are the same, whatever is known of its changes.
fn is_same(held: &Questionnaire, new: &Questionnaire) -> bool {
    let bare = |questionnaire: &Questionnaire| Questionnaire {
        changes: Vec::new(),
        ..questionnaire.clone()
    };
    bare(held) == bare(new)
}
