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
}

/// Messages that are the same in both languages: names, and figures that need no words.
const ALIKE: &[&str] = &[
    "answer-count",
    "answer-position",
    "app-name",
    "command-english",
    "command-finnish",
    "dialog-about-title",
    "overview-this-year",
    "start-title",
    "zoom-percent",
];

/// Words that we never say, each with what we say instead. Parts of words, in small letters.
const NEVER: &[(&str, &str)] = &[
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
    let same = fi.iter().filter(|m| texts.get(m.key.as_str()) == Some(&m.text.as_str()));
    let same: BTreeSet<_> = same.map(|message| message.key.as_str()).collect();
    let alike = ALIKE.iter().copied().collect();
    assert_eq!(same, alike, "translate it, or name it in ALIKE of tests/it/text.rs");
}

#[test]
fn the_words_we_keep_are_kept() {
    for message in both().into_iter().flatten() {
        let text = message.text.to_lowercase();
        let is_method = message.key.starts_with("report-method");
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
    let used: BTreeSet<&str> = literals(&sources).map(|(_, _, text)| text).collect();
    let known = keys();
    let unused: Vec<_> = known.iter().filter(|key| !used.contains(key.as_str())).collect();
    assert!(unused.is_empty(), "take away what nobody says, in both languages: {unused:#?}");
}

#[test]
fn every_variable_is_given_by_code() {
    let sources = sources();
    let used: BTreeSet<&str> = literals(&sources).map(|(_, _, text)| text).collect();
    for message in both().into_iter().flatten() {
        let given = |name: &&String| used.contains(name.as_str());
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
    let asked =
        literals(sources).filter(|(_, is_argument, text)| *is_argument || looks_like_key(text));
    let unknown = asked.filter(|(_, _, text)| !known.contains(*text));
    unknown.map(|(place, _, text)| format!("{place}: {text}")).collect()
}

/// Every string in code: where, whether it is the first argument of `tr` or `with`, and itself.
fn literals(sources: &[Source]) -> impl Iterator<Item = (String, bool, &str)> {
    sources.iter().flat_map(|source| {
        source.tokens.iter().enumerate().filter_map(move |(at, token)| {
            let Kind::Text(text) = &token.kind else { return None };
            let before: Vec<_> =
                (1..=3).map(|back| at.checked_sub(back).map(|at| &source.tokens[at])).collect();
            let is_call = before[0].is_some_and(|token| token.kind == Kind::Open('('))
                && before[1].is_some_and(|token| token.is_word("tr") || token.is_word("with"))
                && before[2].is_some_and(|token| token.kind == Kind::Sign('.'));
            let place = format!("{}:{}", source.path, token.line);
            token.attribute.is_none().then_some((place, is_call, text.as_str()))
        })
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
        let Entry::Message(message) = entry else { return None };
        let (mut text, mut variables) = (String::new(), BTreeSet::new());
        if let Some(value) = &message.value {
            pattern(value, &mut text, &mut variables);
        }
        Some(Message { file: file.to_owned(), key: message.id.name.to_owned(), text, variables })
    };
    resource.body.into_iter().filter_map(read).collect()
}

fn pattern(pattern_: &Pattern<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern_.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => placed(expression, text, variables),
        }
    }
}

fn placed(expression: &Expression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => value(inline, text, variables),
        Expression::Select { selector, variants } => {
            value(selector, text, variables);
            for variant in variants {
                text.push('\n');
                pattern(&variant.value, text, variables);
            }
        }
    }
}

fn value(inline: &InlineExpression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.push('…');
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => text.push_str(value),
        InlineExpression::Placeable { expression } => placed(expression, text, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                value(argument, text, variables);
            }
        }
        _ => {}
    }
}
