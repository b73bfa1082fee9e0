//! Files of others whose licence lets them stand in the repository, and what stands in them.

use std::fs::{self, File};
use std::io::Cursor;
use std::path::PathBuf;

use mitta::exchange::table::{Encoding, Form, Row, Shape, Table, TableError};

pub fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/tables").join(name)
}

/// Header and rows.
pub type Read = (Vec<String>, Vec<(u64, Vec<String>)>);

pub fn all<R: std::io::Read>(mut table: Table<R>) -> Result<Read, TableError> {
    let (mut row, mut rows) = (Row::default(), Vec::new());
    while table.read(&mut row)? {
        rows.push((row.line, row.texts().map(str::to_owned).collect()));
    }
    Ok((table.headers().to_vec(), rows))
}

pub fn bytes(text: impl Into<Vec<u8>>) -> Result<Read, TableError> {
    Table::open(Cursor::new(text.into()), None).and_then(all)
}

fn file(name: &str) -> Result<Read, TableError> {
    Table::open(File::open(data(name)).unwrap(), None).and_then(all)
}

#[test]
fn the_spectrum_reads_as_its_authors_expect() {
    let mut names = Vec::new();
    for entry in fs::read_dir(data("csv-spectrum")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            names.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    assert_eq!(names.len(), 7);
    for name in names {
        let (header, rows) = file(&format!("csv-spectrum/{name}.csv")).unwrap();
        let json = fs::read(data(&format!("csv-spectrum/{name}.json"))).unwrap();
        let expected: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_slice(&json).unwrap();
        assert_eq!(rows.len(), expected.len(), "{name}");
        for ((_, cells), expected) in rows.iter().zip(expected) {
            assert_eq!(header.len(), expected.len(), "{name}");
            for (key, cell) in header.iter().zip(cells) {
                assert_eq!(expected[key].as_str(), Some(cell.as_str()), "{name}: {key}");
            }
        }
    }
}

#[test]
fn workbooks_are_read_as_they_look() {
    let (header, rows) = file("xlsx/date_1904.xlsx").unwrap();
    assert_eq!(header, ["2021-01-01", "15"]);
    assert_eq!(rows[0], (2, vec!["2021-01-02".to_owned(), "16".to_owned()]));
    let (header, rows) = file("xlsx/date_iso.xlsx").unwrap();
    assert_eq!((header[0].as_str(), rows.len()), ("2021-01-01", 5));
    assert_eq!(rows[0].1, ["2021-01-01T10:10:10"]);
    assert_eq!(file("xlsx/has_x000D_.xlsx").unwrap().0, ["ABC\r\nDEF"]);
    assert_eq!(file("xlsx/encoded_entities.xlsx").unwrap().0, ["&"]);
    let (header, rows) = file("xlsx/header-row.xlsx").unwrap();
    assert_eq!(header, ["Columns", "Column A", "Column B", "Column C"]);
    assert_eq!(rows, [(10, ["put data here", "1", "2", "3"].map(str::to_owned).to_vec())]);
    let (header, rows) = file("xlsx/inlineStr_with_value.xlsx").unwrap();
    assert_eq!((header[1].as_str(), rows[0].1[6].as_str()), ("Hierarchy", "Textual Requirement"));
    assert_eq!(file("xlsx/merge_cells.xlsx").unwrap().0, ["Row Merge", "", "Not Merged"]);
    // Above the table of the first sheet there are two lines of words.
    let (header, rows) = file("xlsx/poi-56278.xlsx").unwrap();
    assert_eq!(
        (&header[..2], rows.len()),
        (&["Description".to_owned(), "Rate".to_owned()][..], 20)
    );
}

#[test]
fn cells_with_errors_are_known_as_such() {
    let mut table = Table::open(File::open(data("xlsx/errors.xlsx")).unwrap(), None).unwrap();
    let (mut row, mut shown) = (Row::default(), Vec::new());
    while table.read(&mut row).unwrap() {
        shown.extend(row.faults.iter().map(|fault| (row.line, fault.column, fault.shown.clone())));
    }
    let errors = ["#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A"];
    let expected = (2..).zip(errors).map(|(line, error)| (line, 0, error.to_owned()));
    assert_eq!(shown, expected.collect::<Vec<_>>());
}

#[test]
fn what_is_no_workbook_is_refused() {
    for name in ["empty_sheet", "picture"] {
        assert!(matches!(file(&format!("xlsx/{name}.xlsx")), Err(TableError::Empty)), "{name}");
    }
    let refused = file("xlsx/pass_protected.xlsx");
    assert!(matches!(refused, Err(TableError::PasswordProtected)), "{refused:?}");
    for entry in fs::read_dir(data("xlsx")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.starts_with("poi-") && name != "poi-56278.xlsx" {
            let refused = file(&format!("xlsx/{name}"));
            assert!(matches!(refused, Err(TableError::Damaged)), "{name}: {refused:?}");
        }
    }
    // Any zip file that is no workbook, and the format before 2007.
    let mut old = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    old.resize(4096, 0);
    assert!(matches!(bytes(old), Err(TableError::OldWorkbook)));
    let refused = bytes(zip_of("readme.txt", b"hello"));
    assert!(matches!(refused, Err(TableError::NotAWorkbook | TableError::Damaged)), "{refused:?}");
}

#[test]
fn a_workbook_that_unpacks_to_too_much_is_refused() {
    let bomb = zip_of("xl/sharedStrings.xml", &vec![b' '; 450_000_000]);
    assert!(bomb.len() < 1_000_000);
    assert!(matches!(bytes(bomb), Err(TableError::TooLarge { .. })));
}

fn zip_of(name: &str, content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

fn cells(rows: &[(u64, Vec<String>)]) -> Vec<Vec<&str>> {
    rows.iter().map(|(_, cells)| cells.iter().map(String::as_str).collect()).collect()
}

#[test]
fn encodings_are_recognized_while_reading() {
    let text = "nimi;määrä\nÅsa;3,5\n";
    let utf16 = |big: bool, mark: bool| -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        (["\u{FEFF}", text].concat().into_bytes(), Encoding::Utf8),
        (utf16(false, true), Encoding::Utf16Le),
        (utf16(true, true), Encoding::Utf16Be),
        (utf16(false, false), Encoding::Utf16Le),
        (utf16(true, false), Encoding::Utf16Be),
        (latin, Encoding::Windows1252),
    ] {
        let table = Table::open(Cursor::new(bytes), None).unwrap();
        assert_eq!(
            (table.form(), table.encoding()),
            (Form::Text { separator: ';' }, Some(encoding))
        );
        let (header, rows) = all(table).unwrap();
        assert_eq!((header[1].as_str(), cells(&rows)), ("määrä", vec![vec!["Åsa", "3,5"]]));
    }
    // The first letter that tells may stand far behind the first piece that is read.
    let mut late = "a,b\n".to_owned() + &"1,2\n".repeat(50_000) + "ä,ö\n";
    assert_eq!(bytes(late.clone()).unwrap().1.last().unwrap().1, ["ä", "ö"]);
    late.truncate(late.len() - "ä,ö\n".len());
    let latin = [late.as_bytes(), b"\xE4,\xF6\n"].concat();
    assert_eq!(bytes(latin).unwrap().1.last().unwrap().1, ["ä", "ö"]);
    // What is neither stands out and is counted.
    let mut table =
        Table::open(Cursor::new("a\nää\n\u{10FFFF}".as_bytes().to_vec()), None).unwrap();
    assert!(table.read(&mut Row::default()).unwrap());
    assert_eq!(table.replaced(), 0);
    let broken = ["\u{FEFF}a\nä\n".as_bytes(), b"\xFF\xFF\n"].concat();
    let mut table = Table::open(Cursor::new(broken), None).unwrap();
    while table.read(&mut Row::default()).unwrap() {}
    assert_eq!(table.replaced(), 2);
}

#[test]
fn lines_and_shapes_of_rows_are_known() {
    let csv = "\"a\",b,c\n1,\"two\nlines\",3\n\n\n4\n5,6,7,,\n8,9,10,11\n,,\n\n";
    let mut table = Table::open(Cursor::new(csv), None).unwrap();
    let (mut row, mut seen) = (Row::default(), Vec::new());
    while table.read(&mut row).unwrap() {
        seen.push((row.line, row.shape(), row.len()));
    }
    let expected =
        [(2, Shape::Whole, 3), (6, Shape::Short, 1), (7, Shape::Whole, 5), (8, Shape::Long, 4)];
    assert_eq!(seen, expected);
    for ends in ["\r\n", "\r"] {
        let lines = bytes(csv.replace('\n', ends)).unwrap().1;
        assert_eq!(lines[0].1, ["1", &format!("two{ends}lines"), "3"]);
        // Old line ends are counted by row: blank lines are gone before they could be.
        assert_eq!(lines[1].0, if ends == "\r" { 4 } else { 6 });
    }
    let mut table = Table::open(Cursor::new("a,b\n1,2\n3,\"4\n5,6\n"), None).unwrap();
    assert!(table.read(&mut row).unwrap() && row.shape() == Shape::Whole);
    assert!(table.read(&mut row).unwrap() && row.shape() == Shape::Unclosed);
    let endless = "a,b\n1,\"".to_owned() + &"x\n".repeat(3_000_000);
    assert!(matches!(bytes(endless), Err(TableError::RowTooLong { line: 2 })));
    assert_eq!(bytes("sep=|\na|b\n1|2\n").unwrap().1, [(3, vec!["1".to_owned(), "2".to_owned()])]);
    assert!(matches!(bytes(" \n\n"), Err(TableError::Empty)));
    assert!(matches!(bytes(""), Err(TableError::Empty)));
}

#[test]
fn json_of_each_engine() {
    let list = r#"[{"L1_1": 3, "grid": {"a": 1, "b": "x"}},
        {"L1_1": null, "many": ["p", "q"], "text": "kaksi\nriviä, \"ä\""}]"#;
    let (header, rows) = bytes(list).unwrap();
    assert_eq!(header, ["L1_1", "grid[a]", "grid[b]", "many", "text"]);
    assert_eq!(
        cells(&rows),
        [vec!["3", "1", "x", "", ""], vec!["", "", "", "p q", "kaksi\nriviä, \"ä\""]]
    );
    assert_eq!(rows[1].0, 2);
    let lines = "{\"a\": 1}\n{\"a\": 2.0}\n";
    assert_eq!(cells(&bytes(lines).unwrap().1), [["1"], ["2.0"]]);
    let wrapped = r#"{"count": 2, "next": null, "results": [{"g/a": true}, {"g/a": false}]}"#;
    let (header, rows) = bytes(wrapped).unwrap();
    assert_eq!((header[0].as_str(), cells(&rows)), ("g/a", vec![vec!["true"], vec!["false"]]));
    for (broken, line) in [("[{\"a\": 1},\n{\"a\": }]", 2), ("[{\"a\": 1}\n", 2), ("[{\"a\"", 2)] {
        let refused = bytes(broken);
        assert!(
            matches!(refused, Err(TableError::BadJson { line: found }) if found == line),
            "{refused:?}"
        );
    }
    assert!(matches!(bytes("[]"), Err(TableError::Empty)));
}

#[test]
fn what_a_spreadsheet_would_run_stays_text() {
    let lines = fs::read_to_string(data("formula-injection.txt")).unwrap();
    let quoted = |line: &str| format!("\"{}\"", line.replace('"', "\"\""));
    let csv: Vec<String> = ["teksti"].into_iter().chain(lines.lines()).map(quoted).collect();
    let (_, rows) = bytes(csv.join("\n")).unwrap();
    let found: Vec<&str> = rows.iter().map(|(_, cells)| cells[0].as_str()).collect();
    assert_eq!(found, lines.lines().collect::<Vec<_>>());
    assert_eq!(found.len(), 6);
}
