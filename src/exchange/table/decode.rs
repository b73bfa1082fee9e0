//! Bytes of any of the usual encodings in, UTF-8 out, a piece at a time.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder as Coder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much is read at a time, in bytes.
const PIECE: usize = 64 * 1024;

/// In which encoding a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Every byte so far is ASCII.
    Ascii,
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 with the lower byte first.
    Utf16Le,
    /// UTF-16 with the higher byte first.
    Utf16Be,
    /// Windows-1252, which Western spreadsheets write.
    Windows1252,
}

/// Reads a text as UTF-8. The encoding is told by its mark, else by the first bytes that are not
/// ASCII. The last line is always ended.
pub(super) struct Decoder<R> {
    source: R,
    raw: Vec<u8>,
    /// Bytes of `raw` that wait for the rest of their character.
    kept: usize,
    out: Vec<u8>,
    given: usize,
    encoding: Encoding,
    coder: Option<Coder>,
    begun: bool,
    ended: bool,
    ends_line: bool,
    /// Characters that could not be read and stand as U+FFFD.
    pub replaced: u64,
    /// Quotes seen.
    pub quotes: u64,
    /// Bytes that may still be given before a record has to end.
    pub allowance: usize,
}

impl<R: Read> Decoder<R> {
    /// Nothing read yet.
    pub(super) fn new(source: R) -> Self {
        Self {
            source,
            raw: vec![0; PIECE],
            kept: 0,
            out: Vec::with_capacity(PIECE * 2),
            given: 0,
            encoding: Encoding::Ascii,
            coder: None,
            begun: false,
            ended: false,
            ends_line: true,
            replaced: 0,
            quotes: 0,
            allowance: usize::MAX,
        }
    }

    /// The encoding, as far as it is known.
    pub(super) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The text from here on, at least so many bytes unless it ends before.
    pub(super) fn peek(&mut self, least: usize) -> io::Result<&[u8]> {
        while self.out.len() - self.given < least && !self.ended {
            self.next_piece()?;
        }
        Ok(self.out.get(self.given..).unwrap_or_default())
    }

    /// Leaves out so many bytes of what was peeked.
    pub(super) fn skip(&mut self, bytes: usize) {
        self.given = (self.given + bytes).min(self.out.len());
    }

    /// Whether all of the text has been decoded.
    pub(super) fn is_whole(&self) -> bool {
        self.ended
    }

    fn next_piece(&mut self) -> io::Result<()> {
        if self.given > 0 {
            self.out.drain(..self.given);
            self.given = 0;
        }
        let before = self.out.len();
        let filled = self.kept + self.fill()?;
        let last = filled < self.raw.len();
        let raw = std::mem::take(&mut self.raw);
        let bytes = raw.get(..filled).unwrap_or_default();
        let used = self.take(bytes, last);
        let left = bytes.get(used..).unwrap_or_default().len();
        self.raw = raw;
        self.raw.copy_within(used..used + left, 0);
        self.kept = left;
        self.ended = last;
        self.count(before);
        Ok(())
    }

    /// Reads until the piece is full or the source ends.
    fn fill(&mut self) -> io::Result<usize> {
        let mut filled = 0;
        while let Some(room) =
            self.raw.get_mut(self.kept + filled..).filter(|room| !room.is_empty())
        {
            match self.source.read(room) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }

    /// Decodes what can be decoded of the bytes and says how many that were.
    fn take(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut used = 0;
        if !std::mem::replace(&mut self.begun, true) {
            let (encoding, mark) = marked(bytes);
            used = mark;
            self.settle(encoding);
        }
        let rest = bytes.get(used..).unwrap_or_default();
        if self.coder.is_none() {
            let other = || rest.iter().position(|byte| !byte.is_ascii());
            let plain = if rest.is_ascii() { None } else { other() }.unwrap_or(rest.len());
            let (plain, other) = rest.split_at(plain);
            self.out.extend_from_slice(plain);
            used += plain.len();
            match undecided(other, last) {
                Some(encoding) => self.settle(encoding),
                None => return used,
            }
        }
        self.decode(bytes.get(used..).unwrap_or_default(), last);
        bytes.len()
    }

    fn settle(&mut self, encoding: Encoding) {
        self.encoding = encoding;
        let coder = match encoding {
            Encoding::Ascii => return,
            Encoding::Utf8 => UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1252 => WINDOWS_1252,
        };
        self.coder = Some(coder.new_decoder_without_bom_handling());
    }

    fn decode(&mut self, mut bytes: &[u8], last: bool) {
        let Some(coder) = &mut self.coder else { return };
        loop {
            let start = self.out.len();
            let room = coder.max_utf8_buffer_length(bytes.len()).unwrap_or(PIECE * 3);
            self.out.resize(start + room, 0);
            let space = self.out.get_mut(start..).unwrap_or_default();
            let (result, read, written, bad) = coder.decode_to_utf8(bytes, space, last);
            self.out.truncate(start + written);
            if bad {
                let written = self.out.get(start..).unwrap_or_default();
                self.replaced += written.windows(3).filter(|w| *w == REPLACEMENT).count() as u64;
            }
            bytes = bytes.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }

    /// Counts the quotes that came, and ends the last line.
    fn count(&mut self, before: usize) {
        let new = self.out.get(before..).unwrap_or_default();
        if new.contains(&b'"') {
            self.quotes += new.iter().filter(|byte| **byte == b'"').count() as u64;
        }
        if let Some(last) = new.last() {
            self.ends_line = *last == b'\n';
        }
        if self.ended && !self.ends_line {
            self.out.push(b'\n');
        }
    }
}

const REPLACEMENT: [u8; 3] = [0xEF, 0xBF, 0xBD];

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.allowance == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let ready = self.peek(1)?;
        let given = ready.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..given), ready.get(..given)) {
            to.copy_from_slice(from);
        }
        self.skip(given);
        self.allowance = self.allowance.saturating_sub(given);
        Ok(given)
    }
}

/// What the first bytes say, and how many of them are the mark.
fn marked(bytes: &[u8]) -> (Encoding, usize) {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
        _ => (zeros(bytes), 0),
    }
}

/// UTF-16 without a mark: most letters of our languages have a zero beside them.
fn zeros(bytes: &[u8]) -> Encoding {
    let count = |skip: usize| bytes.iter().skip(skip).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (count(0), count(1), bytes.len() / 2);
    if pairs > 0 && odd * 2 > pairs && even * 10 < pairs {
        Encoding::Utf16Le
    } else if pairs > 0 && even * 2 > pairs && odd * 10 < pairs {
        Encoding::Utf16Be
    } else {
        Encoding::Ascii
    }
}

/// What bytes from the first one that is not ASCII are written in; none while it cannot be said.
fn undecided(bytes: &[u8], last: bool) -> Option<Encoding> {
    if bytes.is_empty() {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Some(Encoding::Utf8),
        // Cut in the middle of a character.
        Err(error) if error.error_len().is_none() && !last => {
            (error.valid_up_to() > 0).then_some(Encoding::Utf8)
        }
        Err(_) => Some(Encoding::Windows1252),
    }
}
