//! A scale of one’s own: each respondent’s mean of the answered points, some of them turned round.

use std::path::Path;
use std::sync::Arc;

use mitta::catalog::{Content, Library, read};
use mitta::method::findings::crowd::{MeanTally, tally};
use mitta::model::{Answers, Block, Column, Layout, Mark, PackedSheet, ReplyCell};

/// A form of five scales of five questions each, 1–6, as the data has them.
fn form() -> Block {
    let head = r#"
format = 1
kind = "form"
id = "own-traits"
version = "1.0"
status = "trial"
minutes = 5
title = { fi = "Piirteet", en = "Traits" }
about = { fi = "Kertoo viisi piirrettä.", en = "Tells five traits." }
[audience.staff]
lead = { fi = "Kuinka hyvin väittämä kuvaa?", en = "How closely does it describe?" }
[[scale]]
code = "like"
"#;
    let label = |at: usize| format!("{{ fi = \"aste {at}\", en = \"step {at}\" }}");
    let labels: Vec<String> = (1..=6).map(label).collect();
    let mut file = format!("{head}labels = [{}]\n", labels.join(", "));
    for scale in ["A", "C", "E", "N", "O"] {
        file += &format!(
            "[[section]]\ncode = \"{scale}\"\nname = {{ fi = \"Piirre {scale}\", en = \"Trait {scale}\" }}\nreading = \"mean\"\nfirst = 1\n"
        );
        for at in 1..=5 {
            let code = format!("{scale}{at}");
            let turned = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"].contains(&code.as_str());
            file += &format!(
                "[[question]]\ncode = \"{code}\"\nsection = \"{scale}\"\nkind = \"points\"\nscale = \"like\"\nreverse = {turned}\nname = {{ fi = \"Kohta {code}\", en = \"Item {code}\" }}\nquestion = {{ fi = \"Väittämä {code}.\", en = \"Statement {code}.\" }}\n"
            );
        }
    }
    match read("traits.toml", &file, &Library::shipped().unwrap()).unwrap() {
        Content::Block(block) => *block,
        _ => panic!("a block"),
    }
}

/// The means of the sections of a form from rows of raw points, 1–6 or nothing.
fn means(form: Block, rows: &[Vec<Option<u8>>]) -> Vec<MeanTally> {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap();
    let column =
        |question: &mitta::model::Question| Column { code: question.code.clone(), choices: vec![] };
    let layout = Layout { items: false, columns: form.questions().map(column).collect() };
    let sheet = |(at, row): (usize, &Vec<Option<u8>>)| PackedSheet {
        mark: Mark((at as u128).to_be_bytes()),
        cells: Vec::new(),
        replies: row.iter().map(|p| p.map_or(ReplyCell::UNANSWERED.0, |p| p - 1)).collect(),
    };
    let sheets: Vec<PackedSheet> = rows.iter().enumerate().map(sheet).collect();
    let mut answers = Answers::new(questionnaire);
    answers.push(&layout, false, true, &sheets).unwrap();
    tally(questionnaire, &[Arc::new(form)], &answers).unwrap().blocks.means
}

#[test]
fn a_reversed_question_is_turned_at_the_ends_of_its_scale() {
    let mut first = vec![None; 25];
    (first[0], first[1]) = (Some(1), Some(6));
    let mut second = vec![None; 25];
    second[2] = Some(3);
    let means = means(form(), &[first, second, vec![None; 25]]);
    let a = means.iter().find(|mean| mean.code.as_str() == "A").unwrap();
    assert_eq!((a.means.n, a.means.mean), (2, (6.0 + 3.0) / 2.0));
    assert!(means.iter().filter(|mean| mean.code.as_str() != "A").all(|mean| mean.means.n == 0));
}

/// The file of 2,800 respondents, if `MITTA_REALDATA` names the folder that has it.
#[test]
fn five_scales_of_real_data() {
    let Some(folder) = std::env::var_os("MITTA_REALDATA") else {
        return println!("SKIPPED, MITTA_REALDATA is not set");
    };
    let file = std::fs::read_to_string(Path::new(&folder).join("likert/bfi.csv")).unwrap();
    let row = |line: &str| line.split(',').skip(1).take(25).map(|cell| cell.parse().ok()).collect();
    let rows: Vec<Vec<Option<u8>>> = file.lines().skip(1).map(row).collect();
    assert_eq!(rows.len(), 2800);
    let expected = [
        ("A", 4.652_095, 0.898_402),
        ("C", 4.265_732, 0.951_347),
        ("E", 4.145_083, 1.060_904),
        ("N", 3.162_268, 1.196_331),
        ("O", 4.586_649, 0.808_374),
    ];
    let found = means(form(), &rows);
    assert_eq!(found.len(), expected.len());
    for (mean, (code, value, sd)) in found.iter().zip(expected) {
        assert_eq!((mean.code.as_str(), mean.means.n), (code, 2800));
        assert!((mean.means.mean - value).abs() < 5.1e-7, "{code}: {}", mean.means.mean);
        assert!((mean.means.variance.sqrt() - sd).abs() < 5.1e-7, "{code}");
    }
}
