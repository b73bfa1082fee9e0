//! People's objects as rows: a key is a column.

use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};

use serde_json::Value;

use super::json::Splitter;
use super::{Encoding, MOST_COLUMNS, MOST_IN_ROW, Row, TableError};

/// The rows of a JSON file.
pub(super) struct Objects<R> {
    splitter: Splitter<R>,
    keys: Vec<String>,
    places: HashMap<String, usize>,
}

impl<R: Read + Seek> Objects<R> {
    /// Goes through the file once for the keys, because each object may have others.
    pub(super) fn open(mut source: R) -> Result<Self, TableError> {
        let (mut keys, mut places) = (Vec::new(), HashMap::new());
        let mut splitter = Splitter::new(&mut source);
        let mut size = 0;
        while splitter.next()? {
            for (key, _) in pairs(&splitter)? {
                if !places.contains_key(&key) {
                    size += key.len();
                    places.insert(key.clone(), keys.len());
                    keys.push(key);
                }
            }
            if keys.len() > MOST_COLUMNS || size > MOST_IN_ROW {
                return Err(TableError::RowTooLong { line: splitter.begins });
            }
        }
        source.seek(SeekFrom::Start(0))?;
        Ok(Self { splitter: Splitter::new(source), keys, places })
    }
}

impl<R: Read> Objects<R> {
    /// The keys, in the order in which they first occur.
    pub(super) fn keys(&self) -> &[String] {
        &self.keys
    }

    /// In which encoding the text is written, as far as it has been read.
    pub(super) fn encoding(&self) -> Encoding {
        self.splitter.text.encoding()
    }

    /// Characters that could not be read so far.
    pub(super) fn replaced(&self) -> u64 {
        self.splitter.text.replaced
    }

    /// The next object.
    pub(super) fn read(&mut self, row: &mut Row) -> Result<bool, TableError> {
        row.cells.clear();
        row.faults.clear();
        if !self.splitter.next()? {
            return Ok(false);
        }
        row.line = self.splitter.begins;
        let mut cells = vec![String::new(); self.keys.len()];
        for (key, text) in pairs(&self.splitter)? {
            if let Some(cell) = self.places.get(&key).and_then(|place| cells.get_mut(*place)) {
                *cell = text;
            }
        }
        cells.iter().for_each(|cell| row.cells.push_field(cell.as_bytes()));
        Ok(true)
    }
}

/// The keys of an object and what stands under them, as text.
fn pairs<R: Read>(splitter: &Splitter<R>) -> Result<Vec<(String, String)>, TableError> {
    let object = serde_json::from_slice(&splitter.object);
    let object: Value = object.map_err(|error: serde_json::Error| TableError::BadJson {
        line: splitter.begins + (error.line() as u64).saturating_sub(1),
    })?;
    let mut pairs = Vec::new();
    flatten(String::new(), &object, &mut pairs);
    Ok(pairs)
}

/// Objects within an object are the rows of a grid: `grid[row]`. Several choices stand in one cell.
fn flatten(key: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    if pairs.len() > MOST_COLUMNS {
        return;
    }
    let within = |name: &str| match key.as_str() {
        "" => name.to_owned(),
        key => format!("{key}[{name}]"),
    };
    match value {
        Value::Null => {}
        Value::Object(entries) => {
            entries.iter().for_each(|(name, value)| flatten(within(name), value, pairs));
        }
        Value::Array(list) if list.iter().any(|value| value.is_object() || value.is_array()) => {
            let numbered = list.iter().enumerate();
            numbered.for_each(|(place, value)| flatten(within(&place.to_string()), value, pairs));
        }
        Value::Array(list) => {
            let words: Vec<String> = list.iter().filter(|v| !v.is_null()).map(plain).collect();
            pairs.push((key, words.join(" ")));
        }
        scalar => pairs.push((key, plain(scalar))),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
