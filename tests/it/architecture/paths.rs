//! The paths that a file names: each `use`, opened up, and each `a::b` in an expression or type.

use super::scan::{Kind, Source, Token};

/// A path with at least two segments, or one that is imported.
#[derive(Debug)]
pub struct Named {
    /// Its segments; from the crate down where it is `own`.
    pub segments: Vec<String>,
    /// Whether it leads into this crate.
    pub own: bool,
    /// Its line.
    pub line: usize,
}

impl Named {
    /// As it is read.
    pub fn shown(&self) -> String {
        let path = self.segments.join("::");
        if self.own { format!("crate::{path}") } else { path }
    }

    /// Its last segment.
    pub fn last(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }
}

/// Every path that the file names.
pub fn paths(source: &Source) -> Vec<Named> {
    let mut found = Vec::new();
    let mut modules = vec![(0, source.module.clone())];
    let (mut depth, mut read) = (0, 0);
    let tokens = &source.tokens;
    for at in 0..tokens.len() {
        // What a path or an import took is not read again.
        if at < read {
            continue;
        }
        match &tokens[at].kind {
            Kind::Open('{') => {
                depth += 1;
                if let Some(name) = opened_module(&tokens[..at]) {
                    let mut inner = modules[modules.len() - 1].1.clone();
                    inner.push(name.to_owned());
                    modules.push((depth, inner));
                }
            }
            Kind::Close('}') => {
                if modules.len() > 1 && modules[modules.len() - 1].0 == depth {
                    modules.pop();
                }
                depth -= 1;
            }
            _ => {}
        }
        if begins(tokens, at) {
            let mut raw = Vec::new();
            read = tree(tokens, at, &[], &mut raw);
            let is_import = is_imported(tokens, at);
            let module = &modules[modules.len() - 1].1;
            let long = raw.into_iter().filter(|(segments, _)| is_import || segments.len() > 1);
            found.extend(long.map(|(segments, line)| resolved(segments, line, module)));
        }
    }
    found
}

/// The name in `mod name {`.
fn opened_module(before: &[Token]) -> Option<&str> {
    let [.., word, name] = before else { return None };
    if word.is_word("mod") { name.word() } else { None }
}

/// Words that may stand before `::name`.
const KEYWORDS: [&str; 9] = ["as", "dyn", "else", "impl", "in", "mut", "return", "use", "where"];

/// Whether `use` stands just before.
fn is_imported(tokens: &[Token], at: usize) -> bool {
    let before: Vec<_> = tokens[..at].iter().rev().take(2).collect();
    match before.as_slice() {
        [colons, word] if colons.kind == Kind::Colons => word.is_word("use"),
        [word, ..] => word.is_word("use"),
        [] => false,
    }
}

/// Whether a path begins at this token.
fn begins(tokens: &[Token], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| &tokens[at].kind);
    match &tokens[at].kind {
        Kind::Word(word) if KEYWORDS.contains(&word.as_str()) => false,
        Kind::Word(_) => match before(1) {
            // `::name` begins at the root; `a::name` and `<T>::name` go on.
            Some(Kind::Colons) => match before(2) {
                Some(Kind::Word(word)) => KEYWORDS.contains(&word.as_str()),
                before => before != Some(&Kind::Sign('>')),
            },
            Some(Kind::Sign('.')) => false,
            _ => true,
        },
        Kind::Open('{') => is_imported(tokens, at),
        _ => false,
    }
}

/// Reads a path or an import tree; returns where it ends.
fn tree(
    tokens: &[Token],
    mut at: usize,
    prefix: &[String],
    found: &mut Vec<(Vec<String>, usize)>,
) -> usize {
    let mut segments = prefix.to_vec();
    let line = tokens[at].line;
    loop {
        match tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Word(word)) => segments.push(word.clone()),
            Some(Kind::Sign('*')) => segments.push("*".to_owned()),
            Some(Kind::Open('{')) => return branches(tokens, at + 1, &segments, found),
            _ => break,
        }
        at += 1;
        let goes_on = matches!(tokens.get(at).map(|token| &token.kind), Some(Kind::Colons));
        if !goes_on {
            break;
        }
        at += 1;
    }
    if segments.last().is_some_and(|last| last == "self") && segments.len() > 1 {
        segments.pop();
    }
    found.push((segments, line));
    at
}

/// Reads what stands between braces; returns where it ends.
fn branches(
    tokens: &[Token],
    mut at: usize,
    prefix: &[String],
    found: &mut Vec<(Vec<String>, usize)>,
) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.kind {
            Kind::Close('}') => return at + 1,
            Kind::Word(_) if token.is_word("as") => at += 2,
            Kind::Word(_) | Kind::Open('{') | Kind::Sign('*') => {
                at = tree(tokens, at, prefix, found);
            }
            _ => at += 1,
        }
    }
    at
}

fn resolved(segments: Vec<String>, line: usize, module: &[String]) -> Named {
    let supers = segments.iter().take_while(|segment| *segment == "super").count();
    let first = segments[0].as_str();
    let (base, skipped) = match first {
        // The executables see the library under its name.
        "crate" | "mitta" => (&module[..0], 1),
        "self" => {
            let supers = segments[1..].iter().take_while(|segment| *segment == "super").count();
            (&module[..module.len().saturating_sub(supers)], 1 + supers)
        }
        "super" => (&module[..module.len().saturating_sub(supers)], supers),
        _ => return Named { segments, own: false, line },
    };
    let segments = base.iter().chain(&segments[skipped..]).cloned().collect();
    Named { segments, own: true, line }
}
