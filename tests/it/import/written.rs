//! Whatever a table holds, it reads back; whatever a file holds, it is read or refused.

use std::fs;
use std::time::{Duration, Instant};

use mitta::model::Side;
use proptest::prelude::*;

use super::kit;
use super::tables::{bytes, data};

/// In which ways a table is written.
#[derive(Debug, Clone)]
struct Written {
    separator: char,
    ends: &'static str,
    encoding: u8,
    quotes_all: bool,
}

fn written() -> impl Strategy<Value = Written> {
    let separators = prop::sample::select(vec![',', ';', '\t', '|']);
    let ends = prop::sample::select(vec!["\n", "\r\n"]);
    (separators, ends, 0_u8..5, any::<bool>()).prop_map(
        |(separator, ends, encoding, quotes_all)| Written { separator, ends, encoding, quotes_all },
    )
}

/// Cells of any letters, signs and line breaks; the first column is never blank, so that no row is.
fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = "[a-zåäö0-9€ ,;|\"'\n\t.=@-]{0,12}";
    let row = move |columns: usize| {
        let rest = prop::collection::vec(cell, columns - 1);
        ("[a-zåäö][a-zåäö ]{0,5}", rest)
            .prop_map(|(first, rest)| [first].into_iter().chain(rest).collect::<Vec<String>>())
    };
    (2_usize..6).prop_flat_map(move |columns| {
        let header = prop::collection::vec("[a-zåäö]{2,9}", columns);
        (header, prop::collection::vec(row(columns), 1..12))
            .prop_map(|(header, rows)| [header].into_iter().chain(rows).collect())
    })
}

fn file(table: &[Vec<String>], how: &Written) -> Vec<u8> {
    let quoted = |cell: &String| {
        let special = cell.contains(['"', '\n', '\r', how.separator]);
        let quoted = format!("\"{}\"", cell.replace('"', "\"\""));
        if special || how.quotes_all { quoted } else { cell.clone() }
    };
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(quoted).collect();
        cells.join(&how.separator.to_string()) + how.ends
    };
    let text: String = table.iter().map(line).collect();
    let utf16 = || std::iter::once(0xFEFF).chain(text.encode_utf16());
    match how.encoding {
        0 => text.into_bytes(),
        1 => ["\u{FEFF}", &text].concat().into_bytes(),
        2 => utf16().flat_map(u16::to_le_bytes).collect(),
        3 => utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let byte = |c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() };
            text.chars().map(byte).collect()
        }
    }
}

proptest! {
    #[test]
    fn any_table_reads_back_cell_for_cell(table in table(), how in written()) {
        let (header, rows) = bytes(file(&table, &how)).unwrap();
        prop_assert_eq!(&header, &table[0]);
        let mut line = 2 + table[0].iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        prop_assert_eq!(rows.len(), table.len() - 1);
        for ((found, cells), expected) in rows.iter().zip(&table[1..]) {
            prop_assert_eq!(cells, expected);
            prop_assert_eq!(*found, line as u64);
            line += 1 + expected.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(content in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = bytes(content);
    }
}

/// Bytes flipped, cut out and doubled, the same ones in every run.
fn mutants(seed: &[u8], count: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut state = 7_u64;
    let mut draw = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize % below.max(1)
    };
    (0..count).map(move |turn| {
        let mut bytes = seed.to_vec();
        for _ in 0..=turn % 4 {
            let at = draw(bytes.len());
            match draw(4) {
                0 => bytes.truncate(at),
                1 => bytes[at..].rotate_left(1),
                2 => bytes.splice(at..at, [b'"', 0xFF, b'\n']).for_each(drop),
                _ => bytes[at] ^= 1 << draw(8),
            }
            if bytes.is_empty() {
                break;
            }
        }
        bytes
    })
}

#[test]
fn no_broken_file_ends_the_program_or_keeps_it_busy() {
    let csv = include_bytes!("../../data/crowd/respondents.csv");
    let json =
        br#"{"results": [{"L1_1": 3, "note": "a \"b\" c", "g": {"a": [1, {"b": null}]}}, {}]}"#;
    let targets = kit::targets(Side::Staff);
    let mut seeds = vec![(csv[..3000].to_vec(), 100), (json.to_vec(), 200)];
    for name in ["header-row", "inlineStr_with_value", "date_1904", "merge_cells"] {
        seeds.push((fs::read(data(&format!("xlsx/{name}.xlsx"))).unwrap(), 40));
    }
    for (seed, count) in seeds {
        for mutant in mutants(&seed, count) {
            let start = Instant::now();
            if bytes(mutant.clone()).is_ok() {
                kit::previewed_as(mutant, &targets);
            }
            assert!(start.elapsed() < Duration::from_secs(20));
        }
    }
}
