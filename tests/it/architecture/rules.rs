//! The rules over source files. Each gives its violations, in the order of the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

use super::Room;
use super::paths::{Named, paths};
use super::scan::{Kind, Source, Token};

/// A place that breaks a rule.
#[derive(Debug)]
pub struct Violation {
    /// File and line.
    pub place: String,
    /// What stands there.
    pub what: String,
}

impl Violation {
    fn at(source: &Source, line: usize, what: impl Display) -> Self {
        Self { place: format!("{}:{line}", source.path), what: what.to_string() }
    }
}

impl Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Every path of every file that one test looks at.
fn named(sources: &[Source]) -> impl Iterator<Item = (&Source, Named)> {
    sources.iter().flat_map(|source| paths(source).into_iter().map(move |path| (source, path)))
}

/// The room that a path leads to, if it leaves the one that it is in.
fn leads_to<'a>(source: &Source, path: &'a Named) -> Option<&'a str> {
    let room = path.segments.first().filter(|room| path.own && **room != source.room)?;
    // A glob or a type at the top of the crate is no room.
    room.starts_with(char::is_lowercase).then_some(room.as_str())
}

/// Arrows between rooms that are not in the table, and rooms without a row.
pub fn arrows(sources: &[Source], house: &[Room]) -> Vec<Violation> {
    let row = |source: &Source| house.iter().find(|room| room.name == source.room);
    let homeless = sources.iter().filter(|source| row(source).is_none());
    let homeless = homeless.map(|source| Violation::at(source, 1, "this room has no row"));
    let forbidden = named(sources).filter_map(|(source, path)| {
        let to = leads_to(source, &path)?;
        let allowed = row(source)?.rooms.contains(&to);
        let what = format!("{} → {to} ({})", source.room, path.shown());
        (!allowed).then(|| Violation::at(source, path.line, what))
    });
    homeless.chain(forbidden).collect()
}

/// Rooms that reach themselves through others.
pub fn circles(sources: &[Source]) -> Vec<Violation> {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (source, path) in named(sources) {
        if let Some(to) = leads_to(source, &path) {
            arrows.entry(source.room.clone()).or_default().insert(to.to_owned());
        }
    }
    let circular = arrows.keys().filter(|room| reached(&arrows, room).contains(room.as_str()));
    let what = |room: &String| Violation {
        place: format!("src/{room}"),
        what: format!("uses {:?}, and one of them uses it", arrows[room]),
    };
    circular.map(what).collect()
}

fn reached<'a>(arrows: &'a BTreeMap<String, BTreeSet<String>>, from: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(room) = open.pop() {
        let next = arrows.get(room).into_iter().flatten().map(String::as_str);
        open.extend(next.filter(|to| reached.insert(*to)).collect::<Vec<_>>());
    }
    reached
}

/// Crates that the table does not give to a room.
pub fn crates(sources: &[Source], house: &[Room], all: &[String]) -> Vec<Violation> {
    let used = crate_uses(sources, all);
    let forbidden = used.filter_map(|(source, path)| {
        let row = house.iter().find(|room| room.name == source.room)?;
        let allowed = row.crates.contains(&path.segments[0].as_str());
        (!allowed).then(|| Violation::at(source, path.line, path.shown()))
    });
    forbidden.collect()
}

fn crate_uses<'a>(
    sources: &'a [Source],
    all: &'a [String],
) -> impl Iterator<Item = (&'a Source, Named)> {
    named(sources).filter(|(_, path)| !path.own && all.contains(&path.segments[0]))
}

/// Crates outside their one home.
pub fn homes(sources: &[Source], homes: &[(&str, &[&str], &str)]) -> Vec<Violation> {
    let astray = named(sources).filter_map(|(source, path)| {
        let (_, rooms, why) =
            homes.iter().find(|(name, ..)| !path.own && path.segments[0] == *name)?;
        let is_home = rooms.contains(&source.room.as_str());
        let what = format!("{}: {why}", path.shown());
        (!is_home).then(|| Violation::at(source, path.line, what))
    });
    astray.collect()
}

/// Dependencies that no file names.
pub fn unused_crates(sources: &[Source], all: &[String]) -> Vec<Violation> {
    let used: BTreeSet<_> =
        crate_uses(sources, all).map(|(_, path)| path.segments[0].clone()).collect();
    let unused = all.iter().filter(|name| !used.contains(*name));
    let what = |name: &String| Violation { place: "Cargo.toml".to_owned(), what: name.clone() };
    unused.map(what).collect()
}

/// What one room takes from another although it may not.
pub fn only(
    sources: &[Source],
    from: &str,
    to: &str,
    may: impl Fn(&str) -> bool,
) -> Vec<Violation> {
    let arrows = named(sources)
        .filter(|(source, path)| source.room == from && leads_to(source, path) == Some(to));
    // `Word::Improved` and `Language::code` are taken through their type.
    let through = |path: &Named| path.segments[1..].iter().any(|name| may(name));
    let forbidden = arrows.filter(|(_, path)| !through(path));
    forbidden.map(|(source, path)| Violation::at(source, path.line, path.shown())).collect()
}

/// Screens that use another screen.
pub fn screens(sources: &[Source]) -> Vec<Violation> {
    let is_screen = |segments: &[String]| segments.len() > 2 && segments[..2] == ["ui", "screens"];
    let names: BTreeSet<_> = sources
        .iter()
        .filter(|source| is_screen(&source.module))
        .map(|source| source.module[2].clone())
        .collect();
    // What `screens/mod.rs` offers under a name of its own still belongs to its screen.
    let mut offered = BTreeMap::new();
    for (source, path) in named(sources) {
        if source.module == ["ui", "screens"] {
            let screen = match path.own {
                true => path.segments.get(2),
                false => path.segments.first(),
            };
            if let Some(screen) = screen.filter(|screen| names.contains(*screen)) {
                offered.insert(path.last().to_owned(), screen.clone());
            }
        }
    }
    let other = |source: &Source, path: &Named| {
        if !is_screen(&source.module) || !path.own || !is_screen(&path.segments) {
            return false;
        }
        let named = &path.segments[2];
        let screen = offered.get(named).unwrap_or(named);
        names.contains(screen) && *screen != source.module[2]
    };
    let forbidden = named(sources).filter(|(source, path)| other(source, path));
    forbidden.map(|(source, path)| Violation::at(source, path.line, path.shown())).collect()
}

/// Colours by value outside `src/ui/theme`.
pub fn colours(sources: &[Source]) -> Vec<Violation> {
    const TYPES: [&str; 4] = ["Color32", "Rgba", "Hsva", "HexColor"];
    // No colour at all is no colour of ours.
    const NONE: [&str; 2] = ["TRANSPARENT", "PLACEHOLDER"];
    let outside = |source: &Source| !source.module.starts_with(&["ui".into(), "theme".into()]);
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| outside(source)) {
        for path in paths(source) {
            let types = path.segments.iter().position(|name| TYPES.contains(&name.as_str()));
            let value = types.and_then(|at| path.segments.get(at + 1));
            if value.is_some_and(|value| !NONE.contains(&value.as_str())) {
                found.push(Violation::at(source, path.line, path.shown()));
            }
        }
        for token in &source.tokens {
            let colour = match &token.kind {
                Kind::Text(text) if token.attribute.is_none() => has_hex_colour(text),
                Kind::Literal(number) => is_hex_colour_number(number),
                Kind::Word(word) => word == "hex_color",
                _ => false,
            };
            if colour {
                found.push(Violation::at(source, token.line, format!("{:?}", token.kind)));
            }
        }
    }
    found
}

/// Colours by value in a template of the report.
pub fn template_colours(path: &str, text: &str) -> Vec<Violation> {
    let makers = ["rgb(", "luma(", "cmyk(", "oklab(", "oklch(", "color."];
    let is_value = |line: &str| {
        makers.iter().any(|maker| {
            let after = line.split(maker).skip(1);
            after
                .into_iter()
                .any(|rest| rest.starts_with(['"', '#']) || rest.starts_with(char::is_numeric))
        }) || has_hex_colour(line)
    };
    let lines = text.lines().enumerate().filter(|(_, line)| is_value(line));
    let place = |number: usize| format!("{path}:{}", number + 1);
    lines.map(|(at, line)| Violation { place: place(at), what: line.trim().to_owned() }).collect()
}

/// `#` and three, six or eight hexadecimal digits, and then something else.
fn has_hex_colour(text: &str) -> bool {
    text.split('#').skip(1).any(|rest| {
        let word = rest.chars().take_while(|char| char.is_alphanumeric());
        let digits: Vec<char> = word.collect();
        let mixed = digits.len() > 3 || digits.iter().any(char::is_ascii_digit);
        let hex = digits.iter().all(char::is_ascii_hexdigit);
        [3, 6, 8].contains(&digits.len()) && hex && mixed
    })
}

/// `0x` and six digits, as in `0xRRGGBB`.
fn is_hex_colour_number(number: &str) -> bool {
    let digits = number.strip_prefix("0x").map(|digits| digits.replace('_', ""));
    digits.is_some_and(|digits| {
        let digits = digits.trim_end_matches("u32");
        digits.len() == 6 && digits.chars().all(|char| char.is_ascii_hexdigit())
    })
}

/// Texts of a file that look like sentences and that no person reads: file, why, texts.
pub type Excuse = (&'static str, &'static str, &'static [&'static str]);

/// Quoted sentences. A sentence is two words in a row, at least one of them of small letters; what
/// is put in by `{…}` is a word as well.
///
/// Not looked at: attributes that no person reads (`doc`,
/// `error` of thiserror, which is for the log, `serde`, `cfg`, the reasons of `allow` and
/// `expect`); the arguments of log and assertion macros; ids by which egui tells widgets apart.
/// Text in SQL files is not Rust.
pub fn sentences(sources: &[Source], excused: &[Excuse]) -> Vec<Violation> {
    const ATTRIBUTES: [&str; 7] = ["doc", "error", "serde", "cfg", "cfg_attr", "allow", "expect"];
    const CALLS: [&str; 9] = [
        "trace",
        "debug",
        "info",
        "warn",
        "error",
        "debug_assert",
        "debug_assert_eq",
        "assert",
        "assert_eq",
    ];
    let is_read = |token: &Token| {
        let hidden = |names: &[&str], name: &Option<String>| {
            name.as_ref().is_some_and(|name| names.contains(&name.as_str()))
        };
        !hidden(&ATTRIBUTES, &token.attribute) && !hidden(&CALLS, &token.call)
    };
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for source in sources {
        for (at, token) in source.tokens.iter().enumerate().filter(|(_, token)| is_read(token)) {
            let Kind::Text(text) = &token.kind else { continue };
            if !is_sentence(text) || is_widget_id(&source.tokens[..at], source.tokens.get(at + 1)) {
                continue;
            }
            let excuses = excused.iter().filter(|(file, ..)| *file == source.path);
            if excuses.into_iter().any(|(_, _, texts)| texts.contains(&text.as_str())) {
                used.insert((source.path.as_str(), text.as_str()));
            } else {
                found.push(Violation::at(source, token.line, format!("{text:?}")));
            }
        }
    }
    let all =
        |(file, _, texts): &Excuse| texts.iter().map(|text| (*file, *text)).collect::<Vec<_>>();
    let stale = excused.iter().flat_map(all).filter(|excuse| !used.contains(excuse));
    let gone = |(file, text): (&str, &str)| Violation {
        place: file.to_owned(),
        what: format!("{text:?} is excused but no longer there"),
    };
    found.extend(stale.map(gone));
    found
}

/// Whether the text is an id of egui: the one argument of a call that takes one, or the head of a
/// tuple that `Id::new` takes.
fn is_widget_id(before: &[Token], after: Option<&Token>) -> bool {
    const CALLS: [&str; 4] = ["from_id_salt", "id_salt", "make_persistent_id", "with"];
    const UNIQUE: [&str; 2] = ["new", "unique"];
    let (before, end) = match before {
        [before @ .., outer, _] if outer.kind == Kind::Open('(') => (before, Kind::Sign(',')),
        [before @ .., _] => (before, Kind::Close(')')),
        [] => return false,
    };
    let named = before.last().and_then(Token::word).is_some_and(|word| CALLS.contains(&word));
    let is_new = matches!(before, [.., id, _, new] if id.is_word("Id") && UNIQUE.iter().any(|word| new.is_word(word)));
    (named || is_new) && after.is_some_and(|after| after.kind == end)
}

fn is_sentence(text: &str) -> bool {
    let plain = filled(text);
    let words: Vec<&str> = plain.split_whitespace().map(letters).collect();
    let is_word = |word: &str| {
        let allowed = |char: char| char.is_alphabetic() || "’'-".contains(char);
        !word.is_empty() && (word == FILLED || word.chars().all(allowed))
    };
    let is_small = |word: &str| {
        word.chars().count() > 1 && word != FILLED && !word.chars().any(char::is_uppercase)
    };
    words.windows(2).any(|pair| {
        is_word(pair[0]) && is_word(pair[1]) && (is_small(pair[0]) || is_small(pair[1]))
    })
}

/// A word without the signs around it.
fn letters(word: &str) -> &str {
    word.trim_matches(|char: char| !char.is_alphanumeric())
}

/// What stands for something put in.
const FILLED: &str = "0filled0";

/// The text with a word in place of each `{…}`.
fn filled(text: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for char in text.chars() {
        match char {
            '{' => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                plain.push_str(if depth == 0 { FILLED } else { "" });
            }
            char if depth == 0 => plain.push(char),
            _ => {}
        }
    }
    plain
}

/// Clock, disk, environment, threads and network in rooms that must not know them.
pub fn impure(sources: &[Source], rooms: &[&str]) -> Vec<Violation> {
    const MODULES: [&str; 6] = ["fs", "env", "net", "process", "thread", "time"];
    const TYPES: [&str; 4] = ["File", "OpenOptions", "SystemTime", "Instant"];
    const LOOKS: [&str; 9] = [
        "exists",
        "is_file",
        "is_dir",
        "is_symlink",
        "metadata",
        "symlink_metadata",
        "canonicalize",
        "read_dir",
        "read_link",
    ];
    let is_impure = |path: &Named| {
        let first = path.segments[0].as_str();
        let second = path.segments.get(1).map_or("", String::as_str);
        let of_std = first == "std" && MODULES.contains(&second) && path.last() != "Duration";
        !path.own
            && (of_std
                || TYPES.contains(&first)
                || (path.segments.len() > 1 && path.last() == "now"))
    };
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| rooms.contains(&source.room.as_str())) {
        let named = paths(source).into_iter().filter(is_impure);
        found.extend(named.map(|path| Violation::at(source, path.line, path.shown())));
        for triple in source.tokens.windows(3) {
            let is_look = triple[1].word().is_some_and(|word| LOOKS.contains(&word));
            let called = triple[0].kind == Kind::Sign('.') && triple[2].kind == Kind::Open('(');
            if is_look && called {
                let what = format!(".{}()", triple[1].word().unwrap_or_default());
                found.push(Violation::at(source, triple[1].line, what));
            }
        }
    }
    found
}

/// Calls that end the program.
pub fn panics(sources: &[Source]) -> Vec<Violation> {
    const CALLS: [&str; 4] = ["unwrap", "expect", "unwrap_err", "expect_err"];
    const MACROS: [&str; 4] = ["panic", "todo", "unimplemented", "unreachable"];
    let mut found = Vec::new();
    for source in sources {
        for pair in source.tokens.windows(2) {
            let word = |names: &[&str], token: &Token| {
                token.word().is_some_and(|word| names.contains(&word))
            };
            let called =
                matches!(pair[0].kind, Kind::Sign('.') | Kind::Colons) && word(&CALLS, &pair[1]);
            let invoked = word(&MACROS, &pair[0]) && pair[1].kind == Kind::Sign('!');
            if called || invoked {
                let token = if called { &pair[1] } else { &pair[0] };
                found.push(Violation::at(source, token.line, token.word().unwrap_or_default()));
            }
        }
    }
    found
}

/// Lints that are turned off without a reason.
pub fn allowances(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in sources {
        let tokens = &source.tokens;
        for at in 0..tokens.len() {
            let name = tokens[at].attribute.as_deref();
            let begins =
                matches!(name, Some("allow" | "expect")) && tokens[at].kind == Kind::Open('[');
            if !begins {
                continue;
            }
            let inside = tokens[at..].iter().take_while(|token| token.kind != Kind::Close(']'));
            if !inside.into_iter().any(|token| token.is_word("reason")) {
                found.push(Violation::at(source, tokens[at].line, "allow without a reason"));
            }
        }
    }
    found
}
