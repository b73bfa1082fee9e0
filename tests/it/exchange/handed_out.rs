//! Forms as files.

use std::path::Path;

use mitta::exchange::survey::{Ask, Variants};
use mitta::exchange::{Survey, limesurvey, surveyjs, template, xlsform};
use mitta::model::{Language, Side, Unit};

use super::kit;

/// Forms that the engines' own programs are asked about: everything for each side, and single
/// blocks in every way in which they can be asked.
fn forms() -> Vec<(String, Survey)> {
    let mut forms: Vec<_> =
        Side::ALL.map(|side| (side.code().to_owned(), kit::survey(side))).into_iter().collect();
    let blocks = [
        ("mitta-background", Side::Staff),
        ("mitta-estimate", Side::Staff),
        ("mitta-ideas", Side::Staff),
        ("mitta-ideas", Side::Customers),
        ("mitta-listening", Side::Staff),
        ("mitta-emotion", Side::Customers),
        ("mitta-customer", Side::Customers),
    ];
    for (id, side) in blocks {
        forms.push((format!("{id}-{}", side.code()), kit::block(id, side, |_| {})));
    }
    for variants in [Variants::Instead, Variants::Routed] {
        let survey = kit::block("mitta-customer", Side::Customers, |ask| ask.variants = variants);
        forms.push((format!("mitta-customer-{variants:?}").to_lowercase(), survey));
    }
    forms
}

/// `.ci/engines` names a folder in which it finds every form in every engine's file.
#[test]
fn every_form_can_be_written() {
    let folder = std::env::var("MITTA_FORMS").ok();
    for (name, survey) in forms() {
        for language in Language::ALL {
            let name = format!("{name}.{}", language.code());
            let words = kit::table_words();
            let files: [(&str, Vec<u8>); 5] = [
                ("limesurvey.txt", limesurvey::write(&survey, language).into_bytes()),
                ("xlsform.xlsx", xlsform::write(&survey, language).unwrap()),
                ("surveyjs.json", surveyjs::write(&survey, language).unwrap().into_bytes()),
                ("template.csv", template::csv(&survey, &words, language).unwrap().into_bytes()),
                ("template.xlsx", template::xlsx(&survey, &words, language).unwrap()),
            ];
            for (kind, bytes) in files {
                assert!(!bytes.is_empty(), "{name}.{kind}");
                if let Some(folder) = &folder {
                    std::fs::write(Path::new(folder).join(format!("{name}.{kind}")), bytes)
                        .unwrap();
                }
            }
        }
    }
}

/// What spreadsheets have been made to run, as names of units.
const FORMULAS: [&str; 6] = [
    "=cmd|' /C notepad'!'A1'",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "\t=1+1",
    "{SURVEYNAME} ${x} <b>\"bold\"</b>",
];

#[test]
fn nothing_runs_as_a_formula() {
    let mut round = kit::round();
    let unit = |name: &str| Unit { name: name.to_owned(), invited: None };
    round.gathering.units = FORMULAS.map(unit).to_vec();
    let ask = Ask { items: false, ..Ask::everything(&round) };
    let survey = Survey::new(&round, Side::Staff, &ask, &kit::words());
    let words = kit::table_words();
    for language in Language::ALL {
        let codes = template::csv(&survey, &words, language).unwrap();
        let structure = limesurvey::write(&survey, language);
        let cells = structure.lines().flat_map(|line| line.split('\t'));
        let between = if language == Language::Finnish { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(between).from_reader(codes.as_bytes());
        let records: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), 2);
        assert!(records.iter().all(|row| row.len() == survey.questions().count() + 2));
        for cell in cells.chain(records.iter().flatten()) {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
        assert!(!structure.contains("{SURVEYNAME}") && !structure.contains("<b>"));
        // A workbook has formulas in elements of their own.
        for bytes in [
            xlsform::write(&survey, language).unwrap(),
            template::xlsx(&survey, &words, language).unwrap(),
        ] {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            for part in 0..archive.len() {
                let text = std::io::read_to_string(archive.by_index(part).unwrap()).unwrap();
                assert!(!text.contains("<f>"), "part {part}");
            }
        }
    }
}

#[test]
fn every_row_of_a_structure_has_the_columns_that_are_documented() {
    let survey = kit::survey(Side::Staff);
    let structure = limesurvey::write(&survey, Language::Finnish);
    let mut rows = structure.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let columns = rows.next().unwrap();
    let plain = "class type/scale name relevance text help language validation mandatory other default same_default";
    assert_eq!(columns[..12], plain.split(' ').collect::<Vec<_>>());
    let rows: Vec<_> = rows.collect();
    assert!(rows.iter().all(|row| row.len() == columns.len()));
    let of = |class: &str, language: &str| {
        let found = rows.iter().filter(|row| row[0] == class && row[6] == language);
        found.map(|row| (row[1], row[2])).collect::<Vec<_>>()
    };
    for class in ["G", "Q", "A"] {
        let (fi, en) = (of(class, "fi"), of(class, "en"));
        let codes = |rows: &[(&str, &str)]| {
            let code = |(kind, name): &(&str, &str)| {
                if class == "G" { (*kind).to_owned() } else { (*name).to_owned() }
            };
            rows.iter().map(code).collect::<Vec<_>>()
        };
        assert_eq!(codes(&fi), codes(&en), "the importer meets each {class} again by its code");
    }
    let setting = |name: &str| rows.iter().find(|row| row[0] == "S" && row[2] == name).unwrap()[4];
    let kept = ["ipaddr", "refurl", "savetimings", "datestamp", "usetokens", "usecookie"];
    assert!(kept.into_iter().all(|name| setting(name) == "N"));
    assert_eq!((setting("anonymized"), setting("additional_languages")), ("Y", "en"));
}

#[test]
fn a_small_form_in_every_engine() {
    let survey = kit::block("mitta-estimate", Side::Staff, |_| {});
    insta::assert_snapshot!(
        "limesurvey",
        limesurvey::write(&survey, Language::Finnish).replace('\t', "|")
    );
    insta::assert_snapshot!("surveyjs", surveyjs::write(&survey, Language::Finnish).unwrap());
    let table = template::csv(&survey, &kit::table_words(), Language::English).unwrap();
    insta::assert_snapshot!("table", table.trim_start_matches('\u{feff}'));
    let table = template::csv(&survey, &kit::table_words(), Language::Finnish).unwrap();
    assert!(table.starts_with("\u{feff}key;CAL1;CAL2;CAL3;questionnaire\n"), "{table}");
}
