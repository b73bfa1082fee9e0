//! Splits Rust source into tokens: comments vanish, strings become their content.

use std::{iter::Peekable, str::Chars};

use super::scan::Kind;

/// The tokens of a file with their lines.
pub fn lex(text: &str) -> Vec<(Kind, usize)> {
    let mut lexer = Lexer { chars: text.chars().peekable(), line: 1 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.token() {
        tokens.push(token);
    }
    tokens
}

struct Lexer<'t> {
    chars: Peekable<Chars<'t>>,
    line: usize,
}

impl Lexer<'_> {
    fn token(&mut self) -> Option<(Kind, usize)> {
        loop {
            let line = self.line;
            let char = self.next()?;
            let kind = match char {
                char if char.is_whitespace() => continue,
                '/' if self.take('/') => {
                    while self.chars.peek().is_some_and(|char| *char != '\n') {
                        self.next();
                    }
                    continue;
                }
                '/' if self.take('*') => {
                    self.skip_comment();
                    continue;
                }
                '"' => Kind::Text(self.string()),
                '\'' => self.quote(),
                ':' if self.take(':') => Kind::Colons,
                '(' | '[' | '{' => Kind::Open(char),
                ')' | ']' | '}' => Kind::Close(char),
                char if char.is_ascii_digit() => Kind::Literal(self.word(char)),
                char if char.is_alphabetic() || char == '_' => self.named(char),
                sign => Kind::Sign(sign),
            };
            return Some((kind, line));
        }
    }

    fn next(&mut self) -> Option<char> {
        let char = self.chars.next()?;
        self.line += usize::from(char == '\n');
        Some(char)
    }

    fn take(&mut self, wanted: char) -> bool {
        self.chars.next_if_eq(&wanted).is_some()
    }

    /// To the end of a block comment, which may hold others.
    fn skip_comment(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match self.next() {
                Some('/') if self.take('*') => depth += 1,
                Some('*') if self.take('/') => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn word(&mut self, first: char) -> String {
        let mut word = String::from(first);
        let goes_on = |char: &char| char.is_alphanumeric() || *char == '_';
        while let Some(char) = self.chars.next_if(goes_on) {
            word.push(char);
        }
        word
    }

    /// A name, or the prefix of a string: `r"…"`, `r#"…"#`, `b"…"`, `br"…"`, `c"…"`, `b'…'`.
    fn named(&mut self, first: char) -> Kind {
        let word = self.word(first);
        let is_raw = ["r", "br", "cr"].contains(&word.as_str());
        match self.chars.peek() {
            Some('"') if is_raw => self.raw_string(0),
            Some('#') if is_raw => self.hashes(word),
            Some('"') if ["b", "c"].contains(&word.as_str()) => {
                self.next();
                Kind::Literal(self.string())
            }
            Some('\'') if word == "b" => {
                self.next();
                self.quote()
            }
            _ => Kind::Word(word),
        }
    }

    /// After `r` and before `#`: a raw string, or a raw name like `r#type`.
    fn hashes(&mut self, word: String) -> Kind {
        let mut count = 0;
        while self.take('#') {
            count += 1;
        }
        match self.chars.peek() {
            Some('"') => self.raw_string(count),
            Some(char) if char.is_alphabetic() => {
                let first = *char;
                self.next();
                Kind::Word(self.word(first))
            }
            _ => Kind::Word(word),
        }
    }

    fn raw_string(&mut self, hashes: usize) -> Kind {
        self.next();
        let mut text = String::new();
        let end = format!("\"{}", "#".repeat(hashes));
        while let Some(char) = self.next() {
            text.push(char);
            if text.ends_with(&end) {
                text.truncate(text.len() - end.len());
                break;
            }
        }
        Kind::Text(text)
    }

    /// The content of a string whose opening quote is behind us.
    fn string(&mut self) -> String {
        let mut text = String::new();
        while let Some(char) = self.next() {
            match char {
                '"' => break,
                '\\' => text.extend(self.escaped()),
                char => text.push(char),
            }
        }
        text
    }

    /// The character that an escape stands for; none where it joins lines.
    fn escaped(&mut self) -> Option<char> {
        match self.next()? {
            'n' => Some('\n'),
            't' => Some('\t'),
            '\n' => {
                while self.chars.peek().is_some_and(|char| char.is_whitespace()) {
                    self.next();
                }
                None
            }
            'u' => {
                self.take('{');
                let code = self.word('0');
                self.take('}');
                u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
            }
            other => Some(other),
        }
    }

    /// After `'`: a character or a lifetime.
    fn quote(&mut self) -> Kind {
        let Some(char) = self.next() else { return Kind::Sign('\'') };
        if char == '\\' {
            let escaped = self.escaped();
            while self.chars.peek().is_some_and(|char| *char != '\'') {
                self.next();
            }
            self.next();
            return Kind::Literal(escaped.into_iter().collect());
        }
        if self.take('\'') {
            return Kind::Literal(char.to_string());
        }
        Kind::Literal(format!("'{}", self.word(char)))
    }
}
