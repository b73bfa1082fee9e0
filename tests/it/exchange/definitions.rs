//! Forms that others have made, read and made into blocks.

use std::path::{Path, PathBuf};

use mitta::catalog::{Content, Library, read as read_catalog};
use mitta::exchange::definition::block::{self, FormWords, Made};
use mitta::exchange::definition::{
    self, Counts, Definition, Difference, Lost, ReadFault, differences,
};
use mitta::model::{Control, Language, Who};
use mitta::prose::{form_error, form_words, left_behind};
use mitta::text::Texts;

/// A file that may be passed on lies with the tests; the others where `MITTA_REALDATA` says.
fn file(path: &str) -> Option<Vec<u8>> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/forms").join(path);
    if let Ok(bytes) = std::fs::read(own) {
        return Some(bytes);
    }
    let Some(folder) = std::env::var_os("MITTA_REALDATA").map(PathBuf::from) else {
        eprintln!("skipped: {path} needs MITTA_REALDATA");
        return None;
    };
    Some(std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn form(path: &str) -> Option<Definition> {
    let bytes = file(path)?;
    Some(definition::read(&bytes).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn words() -> FormWords {
    let [fi, en] = Language::ALL.map(Texts::new);
    form_words(&fi, &en)
}

fn made(form: &Definition) -> Made {
    block::of(form, &"own-form".parse().unwrap(), &[Who::Staff], &words()).unwrap()
}

/// The file of a block is read again as the same block.
fn comes_back(name: &str, made: &Made) {
    let source = made.file();
    let library = Library::shipped().unwrap();
    match read_catalog(name, &source, &library) {
        Ok(Content::Block(block)) => assert_eq!(*block, made.block, "{name}"),
        Ok(other) => panic!("{name}: {other:?}"),
        Err(problems) => panic!("{name}: {:#?}", problems.list.iter().take(3).collect::<Vec<_>>()),
    }
}

#[test]
fn xlsforms_have_what_they_have() {
    // rows, groups, repeats, loops, notes, calculations, metadata, questions
    let expected: [(&str, [usize; 8], usize); 9] = [
        ("xlsform_spec_test", [56, 4, 1, 0, 12, 1, 6, 27], 4),
        ("flat_xlsform_test", [56, 4, 0, 0, 13, 1, 7, 27], 4),
        ("attribute_columns_test", [58, 4, 1, 0, 13, 1, 7, 27], 4),
        ("group", [5, 1, 0, 0, 0, 0, 0, 3], 0),
        ("specify_other", [1, 0, 0, 0, 0, 0, 0, 1], 2),
        ("or_other", [2, 0, 0, 0, 0, 0, 0, 2], 5),
        ("yes_or_no_question", [1, 0, 0, 0, 0, 0, 0, 1], 2),
        ("loop", [4, 0, 0, 1, 0, 0, 0, 2], 3),
        ("text_and_integer", [2, 0, 0, 0, 0, 0, 0, 2], 0),
    ];
    for (name, counts, choices) in expected {
        let Some(form) = form(&format!("xlsform/{name}.xlsx")) else { continue };
        let c = form.counts();
        let found = [
            c.rows,
            c.groups,
            c.repeats,
            c.loops,
            c.notes,
            c.calculations,
            c.metadata,
            c.questions,
        ];
        assert_eq!((found, c.choices), (counts, choices), "{name}");
        comes_back(name, &made(&form));
    }
}

#[test]
fn versions_of_a_form_differ_in_what_was_changed() {
    let read = |name: &str, version: u8| form(&format!("kobo/{name}/v{version}.xlsx"));
    let site = |version| read("site_inspection", version);
    let Some(forms) = (1..=5).map(site).collect::<Option<Vec<_>>>() else { return };
    let sizes: Vec<_> = forms.iter().map(|form| form.counts()).collect();
    assert_eq!(sizes.iter().map(|c| c.rows).collect::<Vec<_>>(), [15, 15, 14, 14, 16]);
    assert!(sizes.iter().all(|c| c.choices == 5));
    let changes: Vec<_> = forms.windows(2).map(|two| differences(&two[0], &two[1])).collect();
    let is_recoded =
        |change: &Difference| matches!(change, Difference::Recoded { same_words: true, .. });
    assert_eq!(changes[0].len(), 5);
    assert!(changes[0].iter().all(is_recoded), "{:#?}", changes[0]);
    let dupe = "was_there_damage_to_the_site_dupe".to_owned();
    assert_eq!(changes[1], [Difference::Removed { code: dupe }]);
    let (from, to) = ("group_proprietary_tool".to_owned(), "group_network_quality".to_owned());
    assert_eq!(changes[2], [Difference::GroupRenamed { from, to: to.clone() }]);
    let code = "group_perimeter".to_owned();
    let moved = Difference::Moved {
        code: "is_plant_life_encroaching".to_owned(),
        from: "group_site_condition".to_owned(),
        to: code.clone(),
    };
    assert_eq!(changes[3], [Difference::GroupAdded { code }, moved]);
}

#[test]
fn a_question_that_changes_its_type_is_told() {
    let read = |version: u8| form(&format!("kobo/restaurant_profile/v{version}.xlsx"));
    let Some(forms) = (1..=4).map(read).collect::<Option<Vec<_>>>() else { return };
    assert_eq!(forms[0].languages, [""]);
    assert_eq!(forms[1].languages, ["english", "french"]);
    assert_eq!(differences(&forms[0], &forms[1]), []);
    let code = "eatery_type".to_owned();
    assert_eq!(differences(&forms[1], &forms[2]), [Difference::Added { code: code.clone() }]);
    assert!(differences(&forms[2], &forms[3]).contains(&Difference::Retyped { code }));
    assert_eq!((forms[2].choices, forms[3].choices), (2, 2));
    let made = made(&forms[3]);
    let lost = |what: &Lost| made.left.iter().filter(|left| left.what == *what).count();
    assert_eq!(lost(&Lost::Split { into: 2 }), 1);
    assert_eq!(lost(&Lost::Type), 1, "a place on the map");
    comes_back("restaurant", &made);
}

#[test]
fn structures_of_limesurvey_have_what_they_have() {
    let kinds = |c: &Counts| {
        c.by_kind
            .iter()
            .map(|(kind, count)| format!("{kind} {count}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let expected = [
        ("rse2017nl/structure.tsv", 6, 45, "! 12, F 9, M 3, N 4, S 4, Y 13", 35, 8, 536, 105),
        ("rse2017us/structure.tsv", 7, 58, "! 14, F 8, M 7, N 4, R 1, S 8, Y 16", 0, 13, 1530, 212),
    ];
    for (name, groups, questions, by_kind, required, other, choices, subquestions) in expected {
        let Some(form) = form(&format!("limesurvey/{name}")) else { continue };
        let c = form.counts();
        assert_eq!((c.groups, c.questions, kinds(&c).as_str()), (groups, questions, by_kind));
        assert_eq!((c.required, c.other), (required, other), "{name}");
        assert_eq!((c.choices, c.subquestions), (choices, subquestions), "{name}");
        comes_back(name, &made(&form));
    }
}

#[test]
fn the_xml_of_limesurvey_has_what_it_has() {
    let Some(form) = form("limesurvey/rse_uk/uk_core_survey.lss") else { return };
    let c = form.counts();
    let kinds: Vec<_> = c.by_kind.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
    let expected = [
        ("!", 13),
        ("D", 1),
        ("F", 6),
        ("K", 4),
        ("L", 5),
        ("M", 2),
        ("N", 3),
        ("Q", 4),
        ("R", 1),
        ("S", 8),
        ("Y", 12),
    ];
    assert_eq!((c.groups, c.questions, kinds.as_slice()), (6, 59, expected.as_slice()));
    assert_eq!((c.subquestions, c.choices), (117, 633));
    let made = made(&form);
    assert!(made.left.iter().any(|left| left.what == Lost::Condition));
    assert_eq!(form.questions().next().unwrap().label.0["en"], "In which country do you work?");
    comes_back("uk", &made);
}

#[test]
fn a_form_in_two_languages_asks_once() {
    for name in
        ["export-of-en-and-nl-survey-with-one-question-as-tsv", "testing-multilingual-export"]
    {
        let Some(form) = form(&format!("limesurvey/limonaid/{name}.txt")) else { continue };
        let c = form.counts();
        assert_eq!((c.groups, c.questions, c.choices), (1, 1, 2), "{name}");
        assert_eq!(form.languages, ["en", "nl"]);
        let made = made(&form);
        let told = |what: Lost| made.left.iter().any(|left| left.what == what);
        assert!(told(Lost::OneLanguage) && told(Lost::Language), "{name}");
        assert!(made.untranslated);
        comes_back(name, &made);
    }
}

#[test]
fn forms_of_surveyjs_have_what_they_have() {
    let expected = [
        ("multi-page", 6, 5),
        ("conditional-logic", 3, 1),
        ("quiz", 5, 4),
        ("validation", 2, 0),
        ("merged-values", 4, 0),
    ];
    for (name, elements, pages) in expected {
        let Some(form) = form(&format!("surveyjs/{name}.json")) else { continue };
        let c = form.counts();
        assert_eq!(
            (c.notes + c.questions + c.groups + c.repeats, c.pages),
            (elements, pages),
            "{name}"
        );
        comes_back(name, &made(&form));
    }
    let told = |name: &str, what: Lost| {
        let form = form(&format!("surveyjs/{name}.json"));
        form.is_some_and(|form| made(&form).left.iter().any(|left| left.what == what))
    };
    assert!(told("quiz", Lost::RightAnswer) && told("quiz", Lost::DrawnOrder));
    assert!(told("multi-page", Lost::Condition) && told("multi-page", Lost::Note));
    assert!(told("merged-values", Lost::Repeat) && told("validation", Lost::Rule));
}

#[test]
fn what_is_handed_out_is_read_again() {
    use mitta::exchange::{limesurvey, surveyjs, xlsform};
    use mitta::model::{Language, Side};
    for side in Side::ALL {
        let survey = super::kit::survey(side);
        let asked = survey.questions().count();
        for language in Language::ALL {
            let files = [
                limesurvey::write(&survey, language).into_bytes(),
                xlsform::write(&survey, language).unwrap(),
                surveyjs::write(&survey, language).unwrap().into_bytes(),
            ];
            for file in files {
                let form = definition::read(&file).unwrap();
                let c = form.counts();
                assert_eq!(c.questions, asked, "{:?} {side:?}", form.engine);
                assert_eq!(c.groups.max(c.pages), survey.parts.len());
                let made = made(&form);
                let lost = |what: Lost| made.left.iter().any(|left| left.what == what);
                assert!(!lost(Lost::OneLanguage) && !lost(Lost::Language), "{:?}", form.engine);
                let question = &made.block.sections[0].questions[0];
                assert_ne!(
                    question.question.as_ref().map(|w| &w.fi),
                    question.question.as_ref().map(|w| &w.en)
                );
                comes_back("again", &made);
            }
        }
    }
}

#[test]
fn nothing_is_left_out_without_a_word() {
    let paths = [
        "xlsform/xlsform_spec_test.xlsx",
        "limesurvey/rse2017us/structure.tsv",
        "limesurvey/rse_uk/uk_core_survey.lss",
        "surveyjs/conditional-logic.json",
    ];
    for path in paths {
        let Some(form) = form(path) else { continue };
        let made = made(&form);
        let told = |code: &str| made.left.iter().any(|left| left.code == code);
        for element in form.questions() {
            let code = element.code.as_str();
            let is_there = made.block.questions().any(|question| {
                let known = question.code.as_str();
                known == code || known.starts_with(&format!("{code}_"))
            });
            assert!(is_there || told(code), "{path}: {code}");
        }
    }
}

#[test]
fn hostile_workbooks_are_refused_with_a_reason() {
    let expected = [
        ("pass_protected", ReadFault::Password),
        ("poi-crash-274d6342e4842d61be0fb48eaadad6208ae767ae", ReadFault::Damaged),
        ("poi-XLSX2CSVFuzzer-5636439151607808", ReadFault::Damaged),
        ("poi-XLSX2CSVFuzzer-5025401116950528", ReadFault::Damaged),
        ("poi-POIFuzzer-5040805309710336", ReadFault::Damaged),
        ("empty_sheet", ReadFault::NoForm),
        ("header-row", ReadFault::NoForm),
    ];
    for (name, fault) in expected {
        let Some(bytes) = file(&format!("hostile/xlsx/{name}.xlsx")) else { continue };
        assert_eq!(definition::read(&bytes).unwrap_err().fault, fault, "{name}");
    }
    let bomb = file("hostile/xlsx/poi-poc-xmlbomb-empty.xlsx").unwrap();
    assert!(definition::read(&bomb).is_err());
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let piece = vec![b' '; 1_000_000];
    (0..60).for_each(|_| zip.write_all(&piece).unwrap());
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 200_000, "{}", bytes.len());
    assert_eq!(definition::read(&bytes).unwrap_err().fault, ReadFault::Unpacked { megabytes: 50 });
}

#[test]
fn a_text_that_is_no_form_says_so() {
    let fault = |bytes: &[u8]| definition::read(bytes).unwrap_err();
    assert_eq!(fault(b"").fault, ReadFault::NoForm);
    assert_eq!(fault(b"a;b\n1;2\n").fault, ReadFault::NoForm);
    assert_eq!(fault(b"{\"title\": 1}").fault, ReadFault::NoForm);
    let json = fault(b"{\n\"pages\": [}\n");
    assert_eq!((json.fault, json.place.row), (ReadFault::BadJson, 2));
    assert_eq!(fault(b"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").fault, ReadFault::BadXml);
    assert_eq!(fault(b"<a><b></a>").fault, ReadFault::BadXml);
    assert_eq!(fault(b"\xff\xfe\xfd").fault, ReadFault::NotUtf8);
    assert_eq!(
        fault(&vec![b' '; definition::MOST_BYTES + 1]).fault,
        ReadFault::TooLarge { megabytes: 10 }
    );
    let deep = format!("{{\"elements\": {}", "[{\"type\":\"panel\",\"elements\":".repeat(5000));
    assert_eq!(fault(deep.as_bytes()).fault, ReadFault::BadJson);
}

#[test]
fn a_rating_and_a_number_keep_their_ends() {
    let json = r#"{"elements": [
        {"type": "rating", "name": "nps", "rateMin": 0, "rateMax": 10, "title": "How likely?"},
        {"type": "rating", "name": "1 five", "title": {"default": "How good is it?", "fi": "Kuinka hyvä?"}}
    ]}"#;
    let form = definition::read(json.as_bytes()).unwrap();
    let made = made(&form);
    let controls: Vec<_> = made.block.questions().map(|question| &question.control).collect();
    assert!(matches!(controls[0], Control::Rating { .. }));
    assert!(matches!(controls[1], Control::Number { min: Some(1.0), max: Some(5.0), .. }));
    let renamed = made.left.iter().find(|left| left.code == "1 five").unwrap();
    assert_eq!(renamed.what, Lost::Renamed { to: "q_1_five".to_owned() });
    comes_back("ratings", &made);
}

#[test]
fn everything_that_stays_behind_is_said_in_both_languages() {
    let paths = [
        "xlsform/flat_xlsform_test.xlsx",
        "xlsform/loop.xlsx",
        "surveyjs/quiz.json",
        "surveyjs/conditional-logic.json",
        "limesurvey/rse2017us/structure.tsv",
    ];
    for language in Language::ALL {
        let texts = Texts::new(language);
        for form in paths.into_iter().filter_map(form) {
            for left in made(&form).left {
                let said = left_behind(&texts, &left);
                assert!(said.contains(&left.kind) && !said.contains("form-l"), "{said}");
            }
        }
        let error = definition::read(b"{\n\"pages\": [}\n").unwrap_err();
        let said = form_error(&texts, &error);
        assert!(said.contains('2') && !said.contains("form-"), "{said}");
    }
}
