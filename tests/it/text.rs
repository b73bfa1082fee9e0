//! The words of the interface: complete, alike in both languages, used, and the words we keep.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use mitta::text::FILES;

use super::architecture::scan::{Kind, Source, sources};

/// A message of the catalogue.
struct Message {
    file: String,
    key: String,
    /// Every text of it, also those of plural forms.
    text: String,
    variables: BTreeSet<String>,
    /// Messages that it is made of.
    parts: BTreeSet<String>,
}

impl Message {
    /// Whether it has words of its own, not only what is put in.
    fn has_words(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

/// Messages with words that are the same in both languages: names.
const ALIKE: &[&str] = &[
    "app-name",
    "cli-column-logarithm",
    "cli-value-output",
    "cli-value-toml",
    "command-english",
    "command-finnish",
    "dialog-about-title",
    "report-footer-people",
    "start-title",
    "trace-n",
    "trace-n-short",
];

/// Words that we never say, each with what we say instead. Parts of words, in small letters.
pub const NEVER: &[(&str, &str)] = &[
    ("ei merkitsev", "kohinan rajoissa"),
    ("n.s.", "within noise"),
    ("muuttumat", "ennallaan"),
    ("mahdollistaj", "edellytykset"),
    ("n/a", "ei koske meitä, ei näytetä"),
    ("mittaristo", "väittämät, mittarit"),
    ("toimi tuotti", "luku seurasi"),
    ("taso 0", "the level's own words"),
    ("taso 1", "the level's own words"),
    ("taso 2", "the level's own words"),
    ("taso 3", "the level's own words"),
    ("taso 4", "the level's own words"),
    ("utilize", "use"),
    ("please", "say what to do"),
];

/// Messages that are found by the name of something else, and what that is. Everything else stands
/// in code as a whole, so that it can be searched for.
const BY_NAME: &[(&str, &str)] = &[
    ("cli-about-", "a task of the command line"),
    ("cli-arg-", "an argument of the command line"),
    ("cli-value-", "the value of an argument of the command line"),
];

/// Words that stand only on the page about the method.
const METHOD_ONLY: &[(&str, &str)] =
    &[("luottamusväli", "väli 64–72"), ("confidence interval", "interval 64–72")];

#[test]
fn every_file_parses_fully() {
    assert!(FILES.len() > 5);
    for (file, fi, en) in FILES {
        for (language, source) in [("fi", fi), ("en", en)] {
            if let Err((_, errors)) = parser::parse(*source) {
                panic!("assets/text/{language}/{file}.ftl: {errors:?}");
            }
        }
    }
}

#[test]
fn every_file_on_disk_is_read() {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for language in ["fi", "en"] {
        let files = std::fs::read_dir(top.join("assets/text").join(language)).unwrap();
        let found: BTreeSet<_> = files
            .map(|file| file.unwrap().file_name().to_string_lossy().replace(".ftl", ""))
            .collect();
        let named: BTreeSet<_> = FILES.iter().map(|(name, ..)| (*name).to_owned()).collect();
        assert_eq!(found, named, "{language}: name the file in src/text/mod.rs or take it away");
    }
}

#[test]
fn no_key_comes_twice() {
    for messages in both() {
        let mut seen = BTreeMap::new();
        for message in messages {
            let first = seen.insert(message.key.clone(), message.file.clone());
            assert_eq!(first, None, "{} comes again in {}", message.key, message.file);
        }
    }
}

#[test]
fn both_languages_say_the_same() {
    let [fi, en] = both().map(|messages| {
        let all = messages.into_iter().map(|m| ((m.file, m.key), m.variables));
        all.collect::<BTreeMap<_, _>>()
    });
    let missing: Vec<_> = fi.keys().filter(|key| !en.contains_key(*key)).collect();
    assert!(missing.is_empty(), "not in English: {missing:?}");
    let missing: Vec<_> = en.keys().filter(|key| !fi.contains_key(*key)).collect();
    assert!(missing.is_empty(), "not in Finnish: {missing:?}");
    for (key, variables) in &fi {
        assert_eq!(variables, &en[key], "{key:?} is given different values in the two languages");
    }
}

#[test]
fn no_message_is_empty() {
    for message in both().into_iter().flatten() {
        assert!(!message.text.trim().is_empty(), "{} in {}", message.key, message.file);
    }
}

#[test]
fn the_languages_differ() {
    let [fi, en] = both();
    let texts: BTreeMap<_, _> = en.iter().map(|m| (m.key.as_str(), m.text.as_str())).collect();
    let worded = fi.iter().filter(|message| message.has_words());
    let same = worded.filter(|m| texts.get(m.key.as_str()) == Some(&m.text.as_str()));
    let same: BTreeSet<_> = same.map(|message| message.key.as_str()).collect();
    let alike = ALIKE.iter().copied().collect();
    assert_eq!(same, alike, "translate it, or name it in ALIKE of tests/it/text.rs");
}

#[test]
fn the_words_we_keep_are_kept() {
    for message in both().into_iter().flatten() {
        let text = message.text.to_lowercase();
        let is_method = message.key.starts_with("method-");
        let never = NEVER.iter().chain(METHOD_ONLY.iter().filter(|_| !is_method));
        for (word, instead) in never {
            let place = format!("{} in {}", message.key, message.file);
            assert!(!text.contains(word), "{place} says “{word}”; we say “{instead}”");
        }
        // A figure that is withheld is never just said to be missing.
        let gone = ["puuttuu", "missing", "sama", "same"];
        assert!(!gone.contains(&text.trim()), "{}: {}", message.key, message.text);
    }
}

#[test]
fn nobody_shouts() {
    for message in both().into_iter().flatten() {
        assert!(!message.text.contains('!'), "{}: {}", message.key, message.text);
        // Capitals are how a command line writes what is to be put in.
        if message.key.starts_with("cli-value-") {
            continue;
        }
        let is_loud = |word: &str| word.chars().count() > 4 && word.chars().all(char::is_uppercase);
        let loud = message.text.split_whitespace().find(|word| is_loud(word));
        assert_eq!(loud, None, "{}", message.key);
    }
}

#[test]
fn every_key_in_code_is_in_the_catalogue() {
    let (known, sources) = (keys(), sources());
    let unknown = unknown_keys(&sources, &known);
    assert!(unknown.is_empty(), "no such message:\n{}", unknown.join("\n"));
}

#[test]
fn every_key_of_the_catalogue_is_used() {
    let sources = sources();
    let code: BTreeSet<&str> = literals(&sources).map(|literal| literal.text).collect();
    let messages = both();
    let parts: BTreeSet<_> = messages.iter().flatten().flat_map(|m| &m.parts).collect();
    let known = keys();
    let by_name = |key: &str| BY_NAME.iter().any(|(start, _)| key.starts_with(start));
    let is_used =
        |key: &&String| code.contains(key.as_str()) || parts.contains(key) || by_name(key);
    let unused: Vec<_> = known.iter().filter(|key| !is_used(key)).collect();
    assert!(
        unused.is_empty(),
        "take away what nobody says, in both languages; a key stands in code as a whole, it is \
         never put together: {unused:#?}"
    );
}

#[test]
fn every_part_is_a_message() {
    let known = keys();
    for message in both().into_iter().flatten() {
        let missing: Vec<_> = message.parts.difference(&known).collect();
        assert!(missing.is_empty(), "{} is made of {missing:?}", message.key);
    }
}

#[test]
fn every_variable_is_given_by_code() {
    let sources = sources();
    let code: BTreeSet<&str> = literals(&sources).map(|literal| literal.text).collect();
    for message in both().into_iter().flatten() {
        let given = |name: &&String| code.contains(name.as_str());
        let missing: Vec<_> = message.variables.iter().filter(|name| !given(name)).collect();
        assert!(missing.is_empty(), "{} waits for {missing:?}", message.key);
    }
}

#[test]
fn a_wrong_key_is_found() {
    let known = BTreeSet::from(["answer-next".to_owned(), "app-name".to_owned()]);
    let found = |text: &str| unknown_keys(&[Source::parse("src/ui/a.rs", text)], &known).len();
    assert_eq!(found("fn f() { texts.tr(\"answer-next\"); g(\"app-name\", \"other-thing\"); }"), 0);
    assert_eq!(found("fn f() { texts.tr(\"answer-nxt\"); }"), 1);
    assert_eq!(found("const KEY: &str = \"answer-nxt\";"), 1, "as long as the family is known");
    assert_eq!(found("fn f() { texts.with(\"oops\", &[]); }"), 1, "whatever it looks like");
    assert_eq!(found("fn f() { id.with(\"oops\"); }"), 0, "an id of egui");
    assert_eq!(found("// texts.tr(\"answer-nxt\")"), 0);
    let message = "a = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) } z\n }\n";
    let read = messages("a", message);
    assert_eq!(read[0].variables, ["n", "x", "y"].map(str::to_owned).into());
    assert!(read[0].text.contains('z'));
}

/// Keys that are asked for in code and that nobody wrote.
fn unknown_keys(sources: &[Source], known: &BTreeSet<String>) -> Vec<String> {
    let family = |key: &str| key.split_once('-').map(|(family, _)| family.to_owned());
    let families: BTreeSet<_> = known.iter().filter_map(|key| family(key)).collect();
    let looks_like_key = |text: &str| {
        let small = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
        text.chars().all(small) && family(text).is_some_and(|family| families.contains(&family))
    };
    let asked = literals(sources).filter(|literal| literal.is_key || looks_like_key(literal.text));
    let unknown = asked.filter(|literal| !known.contains(literal.text));
    unknown.map(|literal| format!("{}: {}", literal.place, literal.text)).collect()
}

/// A string in code.
struct Literal<'s> {
    place: String,
    text: &'s str,
    /// It stands where only a key can: in `.tr("…")` or `.with("…", …)`.
    is_key: bool,
}

fn literals(sources: &[Source]) -> impl Iterator<Item = Literal<'_>> {
    let all =
        sources.iter().flat_map(|source| (0..source.tokens.len()).map(move |at| (source, at)));
    all.filter_map(|(source, at)| {
        let token = &source.tokens[at];
        let Kind::Text(text) = &token.kind else { return None };
        if token.attribute.is_some() {
            return None;
        }
        let is_key = match (&source.tokens[..at], source.tokens.get(at + 1)) {
            ([.., dot, name, open], Some(after)) => {
                let called = dot.kind == Kind::Sign('.') && open.kind == Kind::Open('(');
                // egui has a `with` of its own, which takes one argument.
                let with = name.is_word("with") && after.kind == Kind::Sign(',');
                called && (with || name.is_word("tr"))
            }
            _ => false,
        };
        Some(Literal { place: format!("{}:{}", source.path, token.line), text, is_key })
    })
}

fn keys() -> BTreeSet<String> {
    both().into_iter().flatten().map(|message| message.key).collect()
}

/// All messages, Finnish and English.
fn both() -> [Vec<Message>; 2] {
    let read = |language: usize| {
        let file = |(name, fi, en): &(&str, &str, &str)| messages(name, [fi, en][language]);
        let all: Vec<_> = FILES.iter().flat_map(file).collect();
        assert!(all.len() > 100, "only {} messages were found", all.len());
        all
    };
    [read(0), read(1)]
}

fn messages(file: &str, source: &str) -> Vec<Message> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let read = |entry: Entry<&str>| {
        let Entry::Message(found) = entry else { return None };
        let (file, key) = (file.to_owned(), found.id.name.to_owned());
        let (text, variables, parts) = (String::new(), BTreeSet::new(), BTreeSet::new());
        let mut message = Message { file, key, text, variables, parts };
        if let Some(value) = &found.value {
            message.read(value);
        }
        Some(message)
    };
    resource.body.into_iter().filter_map(read).collect()
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_placed(expression),
            }
        }
    }

    fn read_placed(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.text.push('\n');
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.push('…');
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.text.push('…');
                self.parts.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.read_placed(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
            }
            _ => {}
        }
    }
}
