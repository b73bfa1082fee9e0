//! Forms out, answers in, and what they say.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{cli, folder, with_sample};

const RESPONDENTS: &str = include_str!("../../data/crowd/respondents.csv");
const SCORED: &str = include_str!("../../data/crowd/scored.json");

/// A folder with a document in which nobody has answered yet.
fn with_round() -> TempDir {
    let folder = folder();
    let asked = ["--organization", "Oy Äly", "--round", "2026", "--questionnaire", "mitta-main"];
    cli(&folder, &[&["new", "c.mitta"], &asked[..]].concat()).good();
    folder
}

fn write(folder: &TempDir, name: &str, content: impl AsRef<[u8]>) {
    std::fs::write(folder.path().join(name), content).unwrap();
}

fn crowd(folder: &TempDir) -> Value {
    cli(folder, &["crowd", "c.mitta", "--round", "2026", "--json"]).json()
}

fn import(folder: &TempDir, file: &str, more: &[&str]) -> Value {
    cli(folder, &[&["import", "c.mitta", file, "--json"], more].concat()).json()
}

fn reveal(folder: &TempDir) -> String {
    cli(folder, &["reveal", "c.mitta", "--round", "2026"]).good()
}

/// Everything that a document holds, as far as it is counted.
fn inside(folder: &TempDir) -> Value {
    cli(folder, &["inspect", "c.mitta", "--json"]).json()
}

/// A figure of the reference as it is printed: in whole points.
fn printed(found: &Value, expected: &Value, name: &str) {
    assert_eq!(found["n"], expected["n"], "{name}");
    let whole = |value: &Value| value.as_f64().unwrap().round();
    let value = if expected["score"].is_null() { &expected["mean"] } else { &expected["score"] };
    assert_eq!(found["value"].as_f64(), Some(whole(value)), "{name}");
    assert_eq!(found["interval"]["low"].as_f64(), Some(whole(&expected["low"])), "{name}");
    assert_eq!(found["interval"]["high"].as_f64(), Some(whole(&expected["high"])), "{name}");
}

#[test]
fn the_crowd_of_the_reference_says_what_the_reference_says() {
    let folder = with_round();
    // So that the recommendation has its question.
    cli(&folder, &["export", "c.mitta", "--to", "csv", "--side", "customers", "-o", "c.csv"])
        .good();
    write(&folder, "r.csv", RESPONDENTS);
    let before = inside(&folder);
    let looked = import(&folder, "r.csv", &["--dry-run"]);
    assert_eq!((&looked["new"], &looked["written"]), (&json!(400), &json!(false)));
    assert_eq!(inside(&folder), before);
    let taken = import(&folder, "r.csv", &[]);
    assert_eq!((&taken["new"], &taken["rejected"]), (&json!(400), &json!(0)));
    assert!(folder.path().join("c.before-import.mitta").exists());

    let sealed = crowd(&folder);
    assert_eq!(sealed["sealed"], true);
    assert_eq!(
        (&sealed["sides"][0]["answered"], &sealed["sides"][0]["scores"]),
        (&json!(400), &Value::Null)
    );
    assert_eq!(reveal(&folder), "Round 2026: results of 400 people revealed.\n");

    let found = crowd(&folder);
    let expected: Value = serde_json::from_str(SCORED).unwrap();
    let scores = &found["sides"][0]["scores"];
    printed(&scores["overall"], &expected["overall"], "overall");
    let mut compared = 1;
    for kind in ["themes", "dimensions"] {
        for expected in expected[kind].as_array().unwrap() {
            let of = |found: &&Value| found["code"] == expected["code"];
            let found = scores[kind].as_array().unwrap().iter().find(of).unwrap();
            printed(found, expected, expected["code"].as_str().unwrap());
            compared += 1;
        }
    }
    assert_eq!(compared, 1 + 18 + 4);
    let recommendation = &found["sides"][0]["recommendation"][0];
    assert_eq!(recommendation["value"], expected["nps"]["nps"]);
    // What is kept beside the sheets says the same the next time.
    assert_eq!(crowd(&folder), found);
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let folder = with_round();
    write(&folder, "r.csv", RESPONDENTS);
    assert_eq!(import(&folder, "r.csv", &[])["new"], 400);
    let before = inside(&folder);
    let again = import(&folder, "r.csv", &[]);
    assert_eq!((&again["new"], &again["known"]), (&json!(0), &json!(400)));
    assert_eq!(again["written"], false);
    assert_eq!(inside(&folder), before);
    assert!(!folder.path().join("c.before-import-2.mitta").exists());
    let said = cli(&folder, &["import", "c.mitta", "r.csv"]).good();
    assert!(
        said.ends_with("There already: 400\nThere were no new answers. Nothing was changed.\n")
    );
}

#[test]
fn late_answers_wait_until_nobody_is_found_out() {
    let folder = with_round();
    let lines: Vec<&str> = RESPONDENTS.lines().collect();
    let part = |rows: std::ops::Range<usize>| [&lines[..1], &lines[rows]].concat().join("\n");
    write(&folder, "r.csv", part(1..201));
    import(&folder, "r.csv", &[]);
    reveal(&folder);
    let first = crowd(&folder);
    write(&folder, "late.csv", part(201..203));
    assert_eq!(import(&folder, "late.csv", &[])["new"], 2);
    assert_eq!(crowd(&folder), first);
    let refused = cli(&folder, &["reveal", "c.mitta", "--round", "2026"]).bad(1);
    assert!(refused.contains("cannot be part of the results yet"), "{refused}");
    write(&folder, "later.csv", part(203..401));
    import(&folder, "later.csv", &[]);
    reveal(&folder);
    assert_eq!(crowd(&folder)["sides"][0]["answered"], 400);
    let refused = cli(&folder, &["reveal", "c.mitta", "--round", "2026"]).bad(1);
    assert_eq!(refused, "There are no new answers.\n");
}

#[test]
fn a_forgotten_pin_is_no_dead_end_and_the_round_stays_sealed() {
    use mitta::model::{Draft, Edit, Gathering, Side, Stamp};
    use mitta::store::{Holder, Store};
    let folder = with_round();
    let lines: Vec<&str> = RESPONDENTS.lines().collect();
    write(&folder, "r.csv", lines[..41].join("\n"));
    import(&folder, "r.csv", &[]);
    let unlock = ["unlock", "c.mitta", "--round", "2026"];
    let refused = cli(&folder, &unlock).bad(1);
    assert_eq!(refused, "Round 2026: no laptop goes round with it. Nothing was changed.\n");
    let me = Holder { host: "kone".to_owned(), since: Stamp(1) };
    let path = folder.path().join("c.mitta");
    let (mut store, document) = Store::open(&path, &me).unwrap();
    let round = &document.rounds[0];
    let draft = Draft { side: Side::Staff, answers: [].into(), replies: [].into() };
    let gathering = Gathering {
        pin: Some("$argon2id$".to_owned()),
        draft: Some(draft),
        ..round.gathering.clone()
    };
    let edit = Edit::SetGathering { round: round.id, gathering: Box::new(gathering) };
    store.write(&[edit]).unwrap();
    drop(store);
    cli(&folder, &unlock).good();
    let (_, document) = Store::open(&path, &me).unwrap();
    let kept = &document.rounds[0].gathering;
    assert!(kept.pin.is_none() && kept.draft.is_none());
    let crowd = crowd(&folder);
    assert_eq!((&crowd["sealed"], &crowd["sides"][0]["answered"]), (&json!(true), &json!(40)));
}

#[test]
fn what_is_wrong_with_a_file_is_told() {
    let folder = with_round();
    write(&folder, "r.csv", "L1_1,L1_2,email\n3,9,a@b.fi\n2,1,c@d.fi\n");
    let said = cli(&folder, &["import", "c.mitta", "r.csv", "--dry-run"]).good();
    for told in [
        "“L1_1”: answers to L1_1, by its code.",
        "“email”: left out, because it leads to a person: an e-mail address.",
        "Line 2, column “L1_2”, “9”: the scale is 0–4.",
        "Rows that are not taken in: 1",
        "Answers of one person would be taken in. Nothing was changed.",
    ] {
        assert!(said.lines().any(|line| line == told), "{told}\n{said}");
    }
    write(&folder, "empty.csv", "");
    let said = cli(&folder, &["import", "c.mitta", "empty.csv"]).bad(1);
    assert_eq!(said, "No answers were taken in.\nThere is no table in the file.\n");
    cli(&folder, &["import", "c.mitta", "none.csv"]).bad(1);
    cli(&folder, &["close", "c.mitta", "--round", "2026"]).good();
    let said = cli(&folder, &["import", "c.mitta", "r.csv"]).bad(1);
    assert!(said.contains("The round is closed"), "{said}");
}

#[test]
fn a_mapping_file_tells_what_a_column_is() {
    let folder = with_round();
    write(&folder, "r.csv", "first,second\n3,9\n2,1\n");
    assert_eq!(import(&folder, "r.csv", &["--dry-run"])["new"], 0);
    let map = "format = 1\n\n[[column]]\nheader = \"first\"\nto = \"L1_1\"\n";
    write(&folder, "map.toml", map);
    let taken = import(&folder, "r.csv", &["--map", "map.toml"]);
    assert_eq!((&taken["new"], &taken["columns"][0]["taken"]), (&json!(2), &json!(true)));
    write(&folder, "bad.toml", map.replace("L1_1", "L9_9"));
    let said = cli(&folder, &["import", "c.mitta", "r.csv", "--map", "bad.toml"]).bad(1);
    assert!(said.contains("L9_9") && said.contains("bad.toml"), "{said}");
}

#[test]
fn the_sample_has_its_crowd() {
    let folder = with_sample();
    let said = cli(&folder, &["crowd", "sample.mitta"]).good();
    for told in
        ["Mallila Energy, round 2026: the crowd", "Changes since round 2025.", "Own staff: "]
    {
        assert!(said.contains(told), "{told}\n{said}");
    }
    let found = cli(&folder, &["crowd", "sample.mitta", "--json"]).json();
    assert_eq!(found["compared_name"], "2025");
    assert!(!found["sides"][0]["comments"]["list"].as_array().unwrap().is_empty());
}

/// What six people answer: each question's answers in turn, the first person the first of them.
type Form = Vec<(String, Vec<String>)>;

fn answered(form: &Form) -> Vec<Vec<&str>> {
    let of = |person: usize| {
        form.iter().map(move |(_, answers)| &*answers[person % answers.len()]).collect()
    };
    (0..6).map(of).collect()
}

fn exported(folder: &TempDir, to: &str, file: &str) -> Vec<u8> {
    cli(folder, &["export", "c.mitta", "--to", to, "--side", "staff", "-o", file]).good();
    std::fs::read(folder.path().join(file)).unwrap()
}

fn limesurvey(folder: &TempDir) -> (&'static str, String) {
    let text = String::from_utf8(exported(folder, "limesurvey", "form.txt")).unwrap();
    let mut form: Form = Vec::new();
    for row in text.lines().map(|line| line.split('\t').collect::<Vec<_>>()) {
        match (row[0].trim_start_matches('\u{feff}'), row.get(6)) {
            ("Q", Some(&"en")) => form.push((row[2].to_owned(), Vec::new())),
            ("A", Some(&"en")) => form.last_mut().unwrap().1.push(row[2].to_owned()),
            _ => {}
        }
    }
    form.retain(|(_, answers)| !answers.is_empty());
    let header: Vec<&str> = form.iter().map(|(name, _)| &**name).collect();
    let rows = answered(&form).into_iter().enumerate();
    let rows = rows.map(|(id, row)| format!("{id},2026-11-20,{}", row.join(",")));
    let header = format!("id,submitdate,{}", header.join(","));
    ("answers.csv", std::iter::once(header).chain(rows).collect::<Vec<_>>().join("\n"))
}

fn xlsform(folder: &TempDir) -> (&'static str, String) {
    let bytes = exported(folder, "xlsform", "form.xlsx");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut sheet = |name: &str| -> Vec<Vec<String>> {
        let range = book.worksheet_range(name).unwrap();
        range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
    };
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in sheet("choices").into_iter().skip(1) {
        lists.entry(row[0].clone()).or_default().push(row[1].clone());
    }
    let questions = sheet("survey").into_iter().filter_map(|row| {
        let list = row[0].strip_prefix("select_one ")?.to_owned();
        Some((row[1].clone(), lists[&list].clone()))
    });
    let form: Form = questions.collect();
    let header: Vec<String> = form.iter().map(|(name, _)| format!("group/{name}")).collect();
    let rows = answered(&form).into_iter().map(|row| row.join(","));
    let header = format!("{},_uuid", header.join(","));
    ("answers.csv", std::iter::once(header).chain(rows).collect::<Vec<_>>().join("\n"))
}

fn surveyjs(folder: &TempDir) -> (&'static str, String) {
    let form: Value = serde_json::from_slice(&exported(folder, "surveyjs", "form.json")).unwrap();
    let elements = form["pages"].as_array().unwrap().iter().map(|page| &page["elements"]);
    let elements = elements.flat_map(|elements| elements.as_array().unwrap());
    let mut people = vec![
        json!({ "questionnaire": form["calculatedValues"][0]["expression"].as_str().unwrap().trim_matches('\'') });
        6
    ];
    for element in elements {
        let choices = ["choices", "rateValues"].into_iter().find_map(|key| element[key].as_array());
        for (at, person) in people.iter_mut().enumerate().filter(|_| choices.is_some()) {
            let choices = choices.unwrap();
            let choice = &choices[at % choices.len()];
            let value = if choice.is_object() { &choice["value"] } else { choice };
            person[element["name"].as_str().unwrap()] = value.clone();
        }
    }
    ("answers.json", serde_json::to_string(&people).unwrap())
}

#[test]
fn a_form_that_is_handed_out_comes_back_from_every_engine() {
    let said = [limesurvey, xlsform, surveyjs].map(|engine| {
        let folder = with_round();
        let (name, answers) = engine(&folder);
        write(&folder, name, &answers);
        let taken = import(&folder, name, &[]);
        assert_eq!((&taken["new"], &taken["rejected"]), (&json!(6), &json!(0)), "{taken:#}");
        reveal(&folder);
        crowd(&folder)
    });
    let staff = &said[0]["sides"][0];
    // The sixth of them says of most items that they do not apply.
    assert_eq!((&staff["answered"], &staff["scores"]["overall"]["n"]), (&json!(6), &json!(5)));
    assert_eq!(said[0], said[1]);
    assert_eq!(said[0], said[2]);
}

#[test]
fn a_table_that_is_handed_out_and_filled_in_comes_back() {
    let folder = with_round();
    let table = String::from_utf8(exported(&folder, "csv", "table.csv")).unwrap();
    let header = table.lines().next().unwrap().trim_start_matches('\u{feff}');
    let columns: Vec<&str> = header.split(',').collect();
    assert_eq!((columns[0], *columns.last().unwrap()), ("key", "questionnaire"));
    let person = |key: &str| {
        let cell = |column: &&str| match *column {
            "key" => key.to_owned(),
            "L1_1" => "3".to_owned(),
            _ => String::new(),
        };
        columns.iter().map(cell).collect::<Vec<_>>().join(",") + "\n"
    };
    write(&folder, "filled.csv", table.clone() + &person("a") + &person("b"));
    let taken = import(&folder, "filled.csv", &["--format", "csv"]);
    assert_eq!(
        (&taken["rows"], &taken["new"], &taken["rejected"]),
        (&json!(2), &json!(2), &json!(0))
    );
    write(&folder, "again.csv", table.clone() + &person("b") + &person("c"));
    let taken = import(&folder, "again.csv", &["--format", "auto"]);
    assert_eq!((&taken["new"], &taken["known"]), (&json!(1), &json!(1)));
}

#[test]
fn a_file_of_another_format_than_is_said_is_refused() {
    let folder = with_round();
    write(&folder, "r.csv", "L1_1,BG_contact\n3,yes no\n");
    let said = cli(&folder, &["import", "c.mitta", "r.csv", "--format", "xlsx"]).bad(1);
    assert!(said.contains("not of the format that was named"), "{said}");
    cli(&folder, &["import", "c.mitta", "r.csv", "--format", "doc"]).bad(2);
    let looked = import(&folder, "r.csv", &["--format", "limesurvey", "--dry-run"]);
    assert_eq!((&looked["new"], &looked["omitted"]), (&json!(1), &json!(1)));
    let told = "Line 2, column “BG_contact”, “yes no”: several answers where one is asked for. The cell is left out, the rest of the row is not.";
    assert_eq!(looked["omissions"][0]["message"], told);
}
