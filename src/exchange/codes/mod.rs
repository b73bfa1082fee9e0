//! Codes as each engine takes them, and back.
//!
//! Every name comes from its code alone, so that a form that is handed out again next year has the
//! same columns. Only where two would get the same name does the second one move aside.

mod rules;

use std::collections::{BTreeMap, BTreeSet};

use super::survey::{Asked, Field, Given, STAMP, Survey};

/// Who takes the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Engine {
    /// LimeSurvey: codes of questions begin with a letter and are at most 20 letters and digits,
    /// codes of answers at most 5.
    LimeSurvey,
    /// XLSForm, as ODK and KoboToolbox take it: names are those of XML.
    XlsForm,
    /// SurveyJS: names that stand in expressions between braces.
    SurveyJs,
    /// A table with a row a person.
    Table,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::LimeSurvey, Self::XlsForm, Self::SurveyJs, Self::Table];
}

/// The names of a form in an engine, there and back. Names of one form differ by more than capital
/// letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codes {
    things: Names<Thing>,
    options: BTreeMap<String, Names<Given>>,
}

/// What has a name in a form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Question(String),
    Part(String),
    Lead(String),
}

impl Codes {
    /// The names that a form gets in an engine.
    pub fn new(survey: &Survey, engine: Engine) -> Self {
        let stamp = Thing::Question(STAMP.to_owned());
        let questions = survey.questions().map(|asked| Thing::Question(asked.code.clone()));
        let parts = survey.parts.iter().map(|part| part.code.clone());
        let parts = parts.flat_map(|code| [Thing::Part(code.clone()), Thing::Lead(code)]);
        let things = std::iter::once(stamp).chain(questions).chain(parts);
        let things = Names::new(things, |thing, turn| rules::thing(engine, &text_of(thing), turn));
        let of = |asked: &Asked| {
            let Field::One { options, .. } = &asked.field else { return None };
            let given = options.iter().map(|option| option.given.clone());
            let names = Names::new(given, |given, turn| rules::option(engine, given, turn));
            Some((asked.code.clone(), names))
        };
        Self { things, options: survey.questions().filter_map(of).collect() }
    }

    /// The name of a question, or of [`STAMP`]; empty for one that the form does not ask.
    pub fn question(&self, code: &str) -> &str {
        self.things.name(&Thing::Question(code.to_owned()))
    }

    /// The name of a part; empty for one that the form does not have.
    pub fn part(&self, code: &str) -> &str {
        self.things.name(&Thing::Part(code.to_owned()))
    }

    /// The name of what is said before the questions of a part.
    pub fn lead(&self, part: &str) -> &str {
        self.things.name(&Thing::Lead(part.to_owned()))
    }

    /// The name of an answer to a question; empty for one that is not in its list.
    pub fn option(&self, question: &str, given: &Given) -> &str {
        self.options.get(question).map_or("", |names| names.name(given))
    }

    /// The code of the question, or [`STAMP`], that has a name.
    pub fn code_of(&self, name: &str) -> Option<&str> {
        match self.things.of(name)? {
            Thing::Question(code) => Some(code),
            Thing::Part(_) | Thing::Lead(_) => None,
        }
    }

    /// The answer to a question that has a name.
    pub fn given(&self, question: &str, name: &str) -> Option<&Given> {
        self.options.get(question)?.of(name)
    }
}

fn text_of(thing: &Thing) -> String {
    match thing {
        Thing::Question(code) => code.clone(),
        Thing::Part(code) => format!("part_{code}"),
        Thing::Lead(code) => format!("part_{code}_lead"),
    }
}

/// Things and their names, one to one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Names<T> {
    by_thing: BTreeMap<T, String>,
    by_name: BTreeMap<String, T>,
}

impl<T: Ord + Clone> Names<T> {
    /// Gives each thing the first of its names that is free, whatever the case of its letters. Who
    /// comes first hangs on the things, not on their order in the form.
    fn new(things: impl Iterator<Item = T>, name: impl Fn(&T, u32) -> String) -> Self {
        let mut names = Self { by_thing: BTreeMap::new(), by_name: BTreeMap::new() };
        let mut taken = BTreeSet::new();
        for thing in things.collect::<BTreeSet<_>>() {
            let free = |name: &String| !taken.contains(&name.to_lowercase());
            let Some(name) = (0..).map(|turn| name(&thing, turn)).find(free) else { continue };
            taken.insert(name.to_lowercase());
            names.by_thing.insert(thing.clone(), name.clone());
            names.by_name.insert(name, thing);
        }
        names
    }

    fn name(&self, thing: &T) -> &str {
        self.by_thing.get(thing).map_or("", String::as_str)
    }

    /// The thing of a name; capital letters may have been lost on the way.
    fn of(&self, name: &str) -> Option<&T> {
        self.by_name.get(name).or_else(|| {
            let same = |(known, _): &(&String, &T)| known.to_lowercase() == name.to_lowercase();
            self.by_name.iter().find(same).map(|(_, thing)| thing)
        })
    }
}
