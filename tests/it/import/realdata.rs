//! Files of other people's surveys, read where `MITTA_REALDATA` names their folder. Its README says
//! what a correct reading gives.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::PathBuf;

use mitta::exchange::mapping::{Targets, Why, propose};
use mitta::exchange::responses::{Format, Preview, Responses, preview, recognize};
use mitta::exchange::table::{Encoding, Form, Row, Shape, Table, TableError, number};
use mitta::model::{Control, Question, Side, Wording};

use super::kit::{self, both, question, round_of};
use super::tables::{Read, all};

/// The folder, or a word aloud that there is none.
fn folder(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("MITTA_REALDATA").map(PathBuf::from);
    if folder.is_none() {
        println!("{test}: SKIPPED, MITTA_REALDATA is not set");
    }
    folder
}

fn open(path: PathBuf) -> Table<File> {
    Table::open(File::open(&path).unwrap(), None).unwrap_or_else(|e| panic!("{path:?}: {e}"))
}

fn read(path: PathBuf) -> Read {
    all(open(path)).unwrap()
}

fn column((header, rows): &Read, name: &str) -> Vec<String> {
    let place = header.iter().position(|header| header == name).unwrap();
    rows.iter().map(|(_, cells)| cells.get(place).cloned().unwrap_or_default()).collect()
}

fn numbers(read: &Read, place: usize) -> Vec<f64> {
    read.1.iter().filter_map(|(_, cells)| number(cells.get(place)?)).collect()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-7, "{found} is not {expected}");
}

#[test]
fn finnish_files() {
    let Some(folder) = folder("finnish_files") else { return };
    let table = open(folder.join("finnish/kela_puhelinpalvelu_vastausprosentti.csv"));
    assert_eq!(table.form(), Form::Text { separator: ';' });
    let phone = all(table).unwrap();
    let shares = numbers(&phone, 2);
    assert_eq!(shares.len(), 260);
    near(mean(&shares), 64.323_076_923);
    assert_eq!(shares.iter().copied().fold(f64::MAX, f64::min), 19.2);
    assert_eq!(shares.iter().copied().fold(f64::MIN, f64::max), 94.6);
    let years = column(&phone, "vuosi");
    for (year, expected) in [
        ("2019", 52.617_308),
        ("2020", 73.526_415),
        ("2021", 59.661_538),
        ("2022", 58.788_462),
        ("2023", 77.090_196),
    ] {
        let of = years.iter().zip(&shares).filter(|(found, _)| *found == year);
        near(mean(&of.map(|(_, share)| *share).collect::<Vec<_>>()), expected);
    }

    let weeks = read(folder.join("finnish/kela_viikkotaso_taulukko.csv"));
    assert_eq!((weeks.0.len(), weeks.1.len()), (16, 52));
    assert_eq!(weeks.0[1], "Työttömyysturva 2022");
    let missing = weeks.1.iter().flat_map(|(_, cells)| cells).filter(|cell| *cell == "NA");
    assert_eq!(missing.count(), 10);
    assert_eq!(numbers(&weeks, 3).iter().filter(|number| **number < 0.0).count(), 28);
    let sum = |place| numbers(&weeks, place).iter().sum::<f64>();
    assert_eq!((sum(1), sum(2)), (316_520.0, 303_531.0));

    let table = open(folder.join("finnish/vakiluku_cp1252.csv"));
    assert_eq!(table.encoding(), Some(Encoding::Windows1252));
    let people = all(table).unwrap();
    assert_eq!(people.1.len(), 293);
    assert_eq!(people.0[2], "Äänioikeutetut");
    assert_eq!(numbers(&people, 2).iter().sum::<f64>(), 4_458_862.0);
    let areas = column(&people, "Alue");
    assert_eq!(areas.iter().filter(|area| area.to_lowercase().contains(['ä', 'ö'])).count(), 74);
}

#[test]
fn likert_files() {
    let Some(folder) = folder("likert_files") else { return };
    let bfi = read(folder.join("likert/bfi.csv"));
    assert_eq!((bfi.0.len(), bfi.1.len()), (29, 2800));
    let empty = |name: &str| column(&bfi, name).iter().filter(|cell| cell.is_empty()).count();
    let items: usize = bfi.0[1..26].iter().map(|name| empty(name)).sum();
    assert_eq!(
        (items, empty("education"), empty("A1"), empty("N4"), empty("O2")),
        (508, 223, 16, 36, 0)
    );
    let first = column(&bfi, "A1");
    let count = |point: &str| first.iter().filter(|cell| *cell == point).count();
    assert_eq!(["1", "2", "3", "4", "5", "6"].map(count), [922, 818, 402, 337, 223, 82]);

    // The same as answers on scales that are told from 1 on.
    let labels = ["1", "2", "3", "4", "5", "6"].map(|point| both(&format!("taso {point}"), point));
    let points = || Control::Points { labels: labels.to_vec() };
    let questions = bfi.0[1..26].iter().map(|code| question(code, code, points())).collect();
    let targets = Targets::new(&round_of(questions, 1), Side::Staff, &kit::words());
    let mut table = open(folder.join("likert/bfi.csv"));
    let headers = table.headers().to_vec();
    let mapping = propose(&headers, &table.sample().unwrap(), &targets);
    let (mut counts, mut unanswered) = ([0; 6], 0);
    let seen = preview(&mut Responses::new(table, mapping, &targets, false), |entry, _| {
        unanswered += entry.replies.iter().filter(|byte| **byte == 255).count();
        counts.get_mut(usize::from(entry.replies[0])).into_iter().for_each(|count| *count += 1);
        Ok::<_, TableError>(false)
    })
    .unwrap();
    assert_eq!((seen.new, seen.rejected.count, unanswered), (2800, 0, 508));
    assert_eq!(counts, [922, 818, 402, 337, 223, 82]);

    // Answers in words, under headers that are whole sentences.
    let labels = ["Strongly Disagree", "Disagree", "Neutral", "Agree", "Strongly Agree"];
    let labels: Vec<Wording> = labels.iter().map(|label| both(label, label)).collect();
    let path = folder.join("likert/mass.csv");
    let questions = open(path.clone()).headers()[1..]
        .iter()
        .enumerate()
        .map(|(place, header)| {
            let control = Control::Points { labels: labels.clone() };
            question(&format!("M{place:02}"), header, control)
        })
        .collect();
    let targets = Targets::new(&round_of(questions, 0), Side::Staff, &kit::words());
    let mut table = open(path);
    let headers = table.headers().to_vec();
    let mapping = propose(&headers, &table.sample().unwrap(), &targets);
    assert_eq!(
        mapping.dropped().map(|(column, _)| column.header.as_str()).collect::<Vec<_>>(),
        ["Gender"]
    );
    let mut responses = Responses::new(table, mapping, &targets, false);
    let mut sums = [0.0; 3];
    let seen = preview(&mut responses, |entry, _| {
        sums.iter_mut().zip(&entry.replies).for_each(|(sum, byte)| *sum += f64::from(*byte) + 1.0);
        Ok::<_, TableError>(false)
    })
    .unwrap();
    assert_eq!((seen.new, seen.rejected.count), (20, 0));
    for (sum, expected) in sums.into_iter().zip([3.60, 3.35, 4.35]) {
        near(sum / 20.0, expected);
    }
}

#[test]
fn yearly_files() {
    let Some(folder) = folder("yearly_files") else { return };
    let path = folder.join("yearly/ospo2022_RawData.csv");
    let (header, rows) = all(Table::open(File::open(path).unwrap(), Some(3)).unwrap()).unwrap();
    assert_eq!((header.len(), rows.len()), (321, 1048));
    assert_eq!(header[0], "Sequence #");
    assert_eq!(
        header[9],
        "Q1_0 Where is your organization on its open source journey? (select all that apply) Don't know or not applicable"
    );

    let mut table = open(folder.join("yearly/alma-assessments.csv"));
    let (mut row, mut short) = (Row::default(), Vec::new());
    while table.read(&mut row).unwrap() {
        if row.shape() == Shape::Short {
            short.push((row.cell(0).to_owned(), row.len()));
        }
    }
    assert_eq!(short, [("PR.DS-10 Ex1".to_owned(), 40)]);
    let alma = read(folder.join("yearly/alma-assessments.csv"));
    assert_eq!((alma.0.len(), alma.1.len()), (41, 38));
    for (quarter, expected) in
        [("Q1", 3.184_211), ("Q2", 4.657_895), ("Q3", 5.052_632), ("Q4", 5.052_632)]
    {
        let scores = column(&alma, &format!("{quarter} Actual Score"));
        near(
            (mean(&scores.iter().filter_map(|cell| number(cell)).collect::<Vec<_>>()) * 1e6)
                .round()
                / 1e6,
            expected,
        );
    }
}

#[test]
fn lime_survey_files() {
    let Some(folder) = folder("lime_survey_files") else { return };
    let of = |name: &str| folder.join("limesurvey").join(name);

    let (us, _) = structured(&of("rse2017us"));
    assert_eq!((us.format, us.new, us.rejected.count), (Format::LimeSurvey, 164, 0));
    assert_eq!((us.mapping.columns.len(), us.mapping.taken()), (242, 241));
    assert_eq!(us.mapping.columns[0].header, "");

    let (nl, unknown) = structured(&of("rse2017nl"));
    assert_eq!((nl.format, nl.new, nl.rejected.count), (Format::LimeSurvey, 77, 0));
    assert_eq!((nl.mapping.columns.len(), nl.mapping.taken(), unknown.len()), (131, 57, 73));
    assert!(unknown.contains(&("currentEmp13".to_owned(), "1".to_owned())), "{unknown:?}");

    let older = read(of("rse_uk/2016_responses.csv"));
    let newer = read(of("rse_uk/2017_responses.csv"));
    assert_eq!((older.0.len(), older.1.len()), (67, 273));
    assert_eq!((newer.0.len(), newer.1.len()), (245, 253));
    // Cells run over lines: the last record of 253 begins near line 282.
    assert!(newer.1.last().unwrap().0 > 270);
    let codes = |read: &Read| {
        let code = |header: &String| header.split(". ").next().unwrap_or("").to_owned();
        read.0.iter().map(code).filter(|code| !code.is_empty()).collect::<BTreeSet<_>>()
    };
    assert_eq!(codes(&older).intersection(&codes(&newer)).count(), 19);

    let path = of("limonaid/survey_998192_R_data_file.csv");
    let targets = kit::targets(Side::Staff);
    let mut table = open(path);
    assert_eq!(
        (table.headers().len(), recognize(table.form(), table.headers())),
        (71, Format::LimeSurvey)
    );
    let headers = table.headers().to_vec();
    let mapping = propose(&headers, &table.sample().unwrap(), &targets);
    let seen = preview(&mut Responses::new(table, mapping, &targets, false), |_, _| {
        Ok::<_, TableError>(false)
    })
    .unwrap();
    // The two that were sent in answer nothing that we ask.
    assert_eq!(
        (seen.rows, seen.incomplete, seen.unanswered + seen.new, seen.rejected.count),
        (7, 5, 2, 0)
    );
    let leads = |header: &str| {
        let mut columns = seen.mapping.dropped().filter(|(column, _)| column.header == header);
        matches!(columns.next(), Some((_, Why::Identifies(_))))
    };
    for header in ["Response ID", "Date started", "Question time: age", "Total time"] {
        assert!(leads(header), "{header}");
    }
}

/// A file of responses read by the structure beside it.
fn structured(folder: &std::path::Path) -> (Preview, Vec<(String, String)>) {
    let structure = read(folder.join("structure.tsv"));
    let [class, name, text] = ["class", "name", "text"].map(|name| column(&structure, name));
    let mut questions: Vec<Question> = Vec::new();
    let mut parts: Vec<(String, String, bool)> = Vec::new();
    for ((class, name), text) in class.iter().zip(&name).zip(&text) {
        match class.as_str() {
            "Q" => parts.push((name.clone(), text.clone(), false)),
            "SQ" => {
                let head = parts.last_mut().unwrap();
                head.2 = true;
                let control = Control::Text { long: false };
                questions.push(question(&format!("{}_{name}", head.0), text, control));
            }
            _ => {}
        }
    }
    let whole = parts.into_iter().filter(|(.., has_parts)| !has_parts);
    questions
        .extend(whole.map(|(name, text, _)| question(&name, &text, Control::Text { long: false })));
    let targets = Targets::new(&round_of(questions, 0), Side::Staff, &kit::words());
    let mut table = open(folder.join("responses.csv"));
    let headers = table.headers().to_vec();
    let mapping = propose(&headers, &table.sample().unwrap(), &targets);
    let unknown = mapping.dropped().filter_map(|(_, why)| match why {
        Why::UnknownPart { question, part } => Some((question.clone(), part.clone())),
        _ => None,
    });
    let unknown = unknown.collect();
    (
        preview(&mut Responses::new(table, mapping, &targets, false), |_, _| {
            Ok::<_, TableError>(false)
        })
        .unwrap(),
        unknown,
    )
}

#[test]
fn kobo_files() {
    let Some(folder) = folder("kobo_files") else { return };
    let people = |name: &str| read(folder.join("kobo").join(name)).1.len();
    for version in 1..=6 {
        assert_eq!(people(&format!("site_inspection/v{version}.json")), 2);
    }
    for (version, expected) in (1..).zip([1, 1, 2, 4]) {
        assert_eq!(people(&format!("restaurant_profile/v{version}.json")), expected);
    }
    assert_eq!(people("customer_satisfaction/v1.json"), 3);
    let fifth = read(folder.join("kobo/site_inspection/v5.json"));
    assert_eq!(column(&fifth, "ping"), ["", "34"]);
    let fourth = read(folder.join("kobo/restaurant_profile/v4.json"));
    assert_eq!(column(&fourth, "eatery_type"), ["takeaway sit_down", "sit_down", "", ""]);
    let table = open(folder.join("kobo/restaurant_profile/v4.json"));
    assert_eq!(recognize(table.form(), table.headers()), Format::Odk);
}

#[test]
fn every_other_file_is_read_or_refused() {
    let Some(folder) = folder("every_other_file_is_read_or_refused") else { return };
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let read: Result<Read, TableError> =
                    Table::open(File::open(&path).unwrap(), None).and_then(all);
                assert!(read.is_ok() || !read.unwrap_err().to_string().is_empty());
            }
        }
    }
}
