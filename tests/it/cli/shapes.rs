//! What is printed for other programs is what `docs/findings.md` says.

use std::collections::{BTreeMap, BTreeSet};

use mitta::method::findings::findings;
use mitta::model::{Document, Language, RoundId};
use serde_json::Value;

use super::figures::small;
use super::{cli, with_sample};
use crate::blocks::with_everything;
use crate::crowd;
use crate::versions::kit::with_versions;

/// A table of the page: key and type; or the words that a value may be.
#[derive(Default, Clone)]
struct Shape {
    keys: Vec<(String, String)>,
    words: Vec<String>,
}

struct Page {
    shapes: BTreeMap<String, Shape>,
    /// Keys that have been printed, as `shape.key`.
    seen: BTreeSet<String>,
}

impl Page {
    fn read() -> Self {
        let mut shapes = BTreeMap::<String, Shape>::new();
        let mut name = String::new();
        for line in include_str!("../../../docs/findings.md").lines() {
            if let Some(title) = line.strip_prefix("### ") {
                name = title.to_owned();
                shapes.insert(name.clone(), Shape::default());
            } else if line.starts_with("## ") {
                name.clear();
            } else if let Some(shape) = shapes.get_mut(&name) {
                if let Some(row) = line.strip_prefix("| `") {
                    let cells: Vec<_> = row.split('|').map(str::trim).collect();
                    let key = cells[0].trim_end_matches('`').to_owned();
                    shape.keys.push((key, cells[1].to_owned()));
                } else if shape.keys.is_empty() {
                    shape.words.extend(quoted(line));
                }
            }
        }
        Self { shapes, seen: BTreeSet::new() }
    }

    /// Keys of a shape with the shape that names them, those of `…` included.
    fn keys(&self, shape: &str) -> Vec<(String, String, String)> {
        let keys = &self.shapes.get(shape).unwrap_or_else(|| panic!("no table {shape}")).keys;
        let flat = |(key, kind): &(String, String)| match key.as_str() {
            "…" => self.keys(kind),
            _ => vec![(shape.to_owned(), key.clone(), kind.clone())],
        };
        keys.iter().flat_map(flat).collect()
    }

    fn check(&mut self, value: &Value, kind: &str, at: &str) {
        if let Some(kind) = kind.strip_suffix(" or null") {
            if !value.is_null() {
                self.check(value, kind, at);
            }
            return;
        }
        if let Some(kind) = kind.strip_prefix("list of ") {
            let list = value.as_array().unwrap_or_else(|| panic!("{at} is no list: {value}"));
            return list.iter().for_each(|value| self.check(value, kind, &format!("{at}[]")));
        }
        let words: Vec<String> = if kind.starts_with('"') {
            quoted(kind)
        } else {
            self.shapes.get(kind).map(|shape| shape.words.clone()).unwrap_or_default()
        };
        let good = match kind {
            "number" => value.is_number(),
            "whole number" => value.is_u64() || value.is_i64(),
            "text" => value.is_string(),
            "true or false" => value.is_boolean(),
            "answer" if value.is_u64() => true,
            "mean" => value.is_number() || value.is_null(),
            _ if !words.is_empty() => value.as_str().is_some_and(|w| words.iter().any(|o| o == w)),
            shape => return self.check_object(value, shape, at),
        };
        assert!(good, "{at} should be {kind}, is {value}");
    }

    fn check_object(&mut self, value: &Value, shape: &str, at: &str) {
        let object = value.as_object().unwrap_or_else(|| panic!("{at} is no {shape}: {value}"));
        let keys = self.keys(shape);
        for key in object.keys() {
            assert!(keys.iter().any(|(_, known, _)| known == key), "{at}.{key} is not documented");
        }
        for (shape, key, kind) in keys {
            let value = object.get(&key).unwrap_or_else(|| panic!("{at}.{key} is not printed"));
            self.check(value, &kind, &format!("{at}.{key}"));
            self.seen.insert(format!("{shape}.{key}"));
        }
    }
}

/// What `score --json` prints of a document in memory.
fn in_memory(document: &Document, round: RoundId) -> Value {
    let found = findings(document, round).unwrap().unwrap();
    let mut printed = serde_json::to_value(found).unwrap();
    printed["format"] = 1.into();
    printed["organization"] = serde_json::json!({ "name": "a", "is_sample": true });
    printed
}

/// What `crowd --json` prints of a crowd.
fn of_crowd(mut found: Value) -> Value {
    found["format"] = 1.into();
    found["organization"] = serde_json::json!({ "name": "a", "is_sample": true });
    found
}

/// The texts in quotes.
fn quoted(line: &str) -> Vec<String> {
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn findings_are_as_documented() {
    let (sample, small, versions) = (with_sample(), small(), with_versions());
    let mut page = Page::read();
    let mut check = |folder, shape: &str, args: &[&str]| {
        let printed = cli(folder, &[args, &["--json"]].concat()).json();
        page.check(&printed, shape, shape);
    };
    for round in ["2024", "2025", "2026"] {
        check(&sample, "score", &["score", "sample.mitta", "--round", round]);
    }
    for round in ["2026", "2027"] {
        check(&small, "score", &["score", "pulse.mitta", "--round", round]);
    }
    check(&sample, "compare", &["compare", "sample.mitta", "2024", "2026"]);
    check(&small, "compare", &["compare", "pulse.mitta", "2026", "2027"]);
    check(&versions, "compare", &["compare", "four.mitta", "2026", "2027"]);
    let tried = ["score", "four.mitta", "--round", "2026", "--as", "mitta-main@2.0"];
    check(&versions, "score", &tried);
    for figure in ["overall", "length", "enablers", "B2"] {
        check(&sample, "explain", &["explain", "sample.mitta", figure]);
        check(&sample, "explain", &["explain", "sample.mitta", figure, "--round", "2024"]);
    }
    check(&small, "explain", &["explain", "pulse.mitta", "overall", "--round", "2026"]);
    check(&sample, "ideas", &["ideas", "sample.mitta"]);
    check(&sample, "crowd", &["crowd", "sample.mitta"]);
    check(&sample, "actions", &["actions", "sample.mitta"]);
    let crowd = serde_json::to_value(crate::method::ideas::whole_crowd()).unwrap();
    page.check(&crowd, "crowd of ideas", "crowd");
    // The sample has no blocks yet.
    let document = with_everything(Language::English);
    for round in &document.rounds {
        page.check(&in_memory(&document, round.id), "score", "score");
    }
    for found in crowd::shown::examples() {
        page.check(&of_crowd(found), "crowd", "crowd");
    }
    let shapes = page.shapes.iter();
    let documented = shapes.flat_map(|(name, shape)| shape.keys.iter().map(move |k| (name, &k.0)));
    let printed = documented.filter(|(_, key)| *key != "…");
    for (shape, key) in printed {
        assert!(page.seen.contains(&format!("{shape}.{key}")), "{shape}.{key} is never printed");
    }
}
