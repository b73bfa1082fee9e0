//! Reads Rust source as tokens: comments are gone, strings are strings, test code is left out.

use std::path::{Path, PathBuf};

use super::lexer::lex;

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An identifier or keyword.
    Word(String),
    /// `::`
    Colons,
    /// Any other sign.
    Sign(char),
    /// The content of a string literal.
    Text(String),
    /// Any other literal, as written.
    Literal(String),
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
}

/// A token and where it stands.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its line, from 1.
    pub line: usize,
    /// Name of the attribute that it is in.
    pub attribute: Option<String>,
    /// Name of the innermost macro that it is an argument of.
    pub call: Option<String>,
}

impl Token {
    /// Whether it is this word.
    pub fn is_word(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(found) if found == word)
    }

    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        word(&self.kind)
    }
}

/// A source file.
#[derive(Debug)]
pub struct Source {
    /// Path from the top of the project, with slashes.
    pub path: String,
    /// The room that it is in; `main`, `lib` and `bin` stand for the files beside the rooms.
    pub room: String,
    /// Its module, from the crate down.
    pub module: Vec<String>,
    /// Everything but test code.
    pub tokens: Vec<Token>,
    test_modules: Vec<Vec<String>>,
}

impl Source {
    /// Reads a file.
    pub fn parse(path: &str, text: &str) -> Self {
        let inside = path.strip_prefix("src/").unwrap_or(path);
        let mut module: Vec<String> =
            inside.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        let room = module[0].clone();
        if ["mod", "lib", "main"].contains(&module[module.len() - 1].as_str()) {
            module.pop();
        }
        let mut marker = Marker::default();
        marker.mark(&lex(text), None, None);
        let child = |name: &String| module.iter().chain([name]).cloned().collect();
        let test_modules = marker.test_modules.iter().map(child).collect();
        Self { path: path.to_owned(), room, module, tokens: marker.tokens, test_modules }
    }

    /// Modules that this file declares for tests only.
    pub fn test_modules(&self) -> &[Vec<String>] {
        &self.test_modules
    }
}

/// Every file under `src` that is not test code.
pub fn sources() -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&top.join("src"), "rs", &mut files);
    let read = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).unwrap();
        Source::parse(&shown(file), &text)
    };
    let all: Vec<Source> = files.iter().map(read).collect();
    let tests: Vec<_> = all.iter().flat_map(|source| source.test_modules.clone()).collect();
    let kept =
        all.into_iter().filter(|source| !tests.iter().any(|test| source.module.starts_with(test)));
    let kept: Vec<_> = kept.collect();
    assert!(kept.len() > 80, "only {} source files were found", kept.len());
    assert!(kept.iter().map(|source| source.tokens.len()).sum::<usize>() > 20_000);
    kept
}

/// All files of one kind under a folder, in order.
pub fn collect(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, extension, into);
        } else if path.extension().is_some_and(|found| found == extension) {
            into.push(path);
        }
    }
}

/// A path from the top of the project, with slashes.
pub fn shown(path: &Path) -> String {
    let inside = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path);
    inside.to_string_lossy().replace('\\', "/")
}

/// Marks tokens with the attribute or macro that they are in, and drops what is for tests only.
#[derive(Default)]
struct Marker {
    tokens: Vec<Token>,
    test_modules: Vec<String>,
}

impl Marker {
    fn mark(&mut self, lexed: &[(Kind, usize)], attribute: Option<&str>, call: Option<&str>) {
        let mut at = 0;
        while at < lexed.len() {
            if let Some(inside) = attribute_at(lexed, at) {
                let end = inside + group_length(&lexed[inside..]);
                if is_test_only(&lexed[inside..end]) {
                    let item = &lexed[end..];
                    let item = &item[..item_length(item)];
                    self.test_modules.extend(declared_module(item));
                    at = end + item.len();
                } else {
                    let name = lexed.get(inside + 1).and_then(|(kind, _)| word(kind));
                    self.mark(&lexed[inside..end], name, call);
                    at = end;
                }
                continue;
            }
            let (kind, line) = &lexed[at];
            let (attribute_, call_) = (attribute.map(str::to_owned), call.map(str::to_owned));
            let kind_ = kind.clone();
            self.tokens.push(Token {
                kind: kind_,
                line: *line,
                attribute: attribute_,
                call: call_,
            });
            at += 1;
            if let (Kind::Open(_), Some(name)) = (kind, called(&lexed[..at - 1])) {
                let end = at - 1 + group_length(&lexed[at - 1..]);
                self.mark(&lexed[at..end], attribute, Some(name));
                at = end;
            }
        }
    }
}

/// Where the bracket of `#[…]` or `#![…]` opens.
fn attribute_at(lexed: &[(Kind, usize)], at: usize) -> Option<usize> {
    let kind = |at: usize| lexed.get(at).map(|(kind, _)| kind);
    let inner = usize::from(kind(at + 1) == Some(&Kind::Sign('!')));
    let bracket = at + 1 + inner;
    let is_attribute =
        kind(at) == Some(&Kind::Sign('#')) && kind(bracket) == Some(&Kind::Open('['));
    is_attribute.then_some(bracket)
}

/// How many tokens a group takes with both its ends.
fn group_length(lexed: &[(Kind, usize)]) -> usize {
    let mut depth = 0_usize;
    for (at, (kind, _)) in lexed.iter().enumerate() {
        match kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    lexed.len()
}

fn word(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

fn is_test_only(attribute: &[(Kind, usize)]) -> bool {
    let words: Vec<_> = attribute.iter().filter_map(|(kind, _)| word(kind)).collect();
    words == ["cfg", "test"]
}

/// How many tokens an item takes: to its `;` or the end of its body.
fn item_length(lexed: &[(Kind, usize)]) -> usize {
    // The braces of a `use` are no body.
    let is_use = lexed.iter().take(5).any(|(kind, _)| word(kind) == Some("use"));
    let mut at = 0;
    while at < lexed.len() {
        let length = match &lexed[at].0 {
            Kind::Open(_) => group_length(&lexed[at..]),
            _ => 1,
        };
        let ends = match &lexed[at].0 {
            Kind::Sign(';') => true,
            Kind::Open('{') => !is_use,
            _ => false,
        };
        at += length;
        if ends {
            return at;
        }
    }
    lexed.len()
}

/// The name in `mod name;`.
fn declared_module(item: &[(Kind, usize)]) -> Option<String> {
    let [.., (keyword, _), (name, _), (Kind::Sign(';'), _)] = item else { return None };
    (word(keyword) == Some("mod")).then(|| word(name).map(str::to_owned))?
}

/// The macro whose arguments come next: `name!` stands just before.
fn called(before: &[(Kind, usize)]) -> Option<&str> {
    match before {
        [.., (name, _), (Kind::Sign('!'), _)] => word(name),
        _ => None,
    }
}
