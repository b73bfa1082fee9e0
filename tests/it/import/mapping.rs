//! Which column is what, and what its cells say.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use mitta::exchange::mapping::{
    Fault, Identifier, Mapping, Reason, Target, Targets, Why, read, write,
};
use mitta::exchange::responses::{Entry, Outcome, Responses};
use mitta::exchange::survey::{Ask, Asked, Field, STAMP, Survey, Variants};
use mitta::exchange::template::{self, TableWords};
use mitta::exchange::{Codes, Engine};
use mitta::model::{Cell, Control, Language, ReplyCell, Round, Side};
use mitta::prose;
use mitta::text::Texts;

use super::kit;

fn mapping(headers: &str) -> Mapping {
    kit::proposed(&mut kit::table(headers), &kit::targets(Side::Staff))
}

fn target(header: &str) -> Target {
    let quoted = header.replace('"', "\"\"");
    mapping(&format!("\"{quoted}\",x1y\n")).columns[0].target.clone()
}

fn entries(csv: &str) -> Vec<Outcome> {
    let targets = kit::targets(Side::Staff);
    let mut table = kit::table(csv);
    let mapping = kit::proposed(&mut table, &targets);
    let mut responses = Responses::new(table, mapping, &targets, false);
    std::iter::from_fn(|| responses.next_row().unwrap()).collect()
}

fn entry(csv: &str) -> Entry {
    match entries(csv).remove(0) {
        Outcome::Entry(entry) => entry,
        other => panic!("{other:?}"),
    }
}

fn item(code: &str) -> Target {
    Target::Item(code.parse().unwrap())
}

#[test]
fn the_crowd_of_the_reference_needs_no_mapping() {
    let csv = include_str!("../../data/crowd/respondents.csv");
    let preview = kit::previewed(csv, Side::Staff);
    assert_eq!(preview.mapping.dropped().count(), 0);
    assert_eq!((preview.rows, preview.new, preview.rejected.count), (400, 400, 0));
    assert_eq!(preview.new_roles, ["service", "sales", "product", "manager", "operations"]);
    assert_eq!(preview.new_units, ["Lab", "West", "Online", "Care", "East", "Export"]);
    let codes: Vec<&str> = preview.layout.columns.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes, ["BG_role", "BG_unit", "BG_contact", "CR1"]);
    assert!(preview.missing.contains(&"BG_tenure".to_owned()));
    assert!(!preview.missing.contains(&"L1_1".to_owned()));
}

#[test]
fn headers_of_each_engine_lead_to_their_question() {
    for header in [
        "L2_1",
        "l2_1",
        "L2x1",
        "L2[1]",
        "L2[L2_1]",
        "L2/L2_1",
        "L2.1",
        "L2x1. Miten?",
        "L2_1 – Jatkuvuus",
    ] {
        assert_eq!(target(header), item("L2_1"), "{header}");
    }
    let round = kit::round();
    let asked = round.questionnaire.items().next().unwrap();
    for text in [&asked.question.fi, &asked.question.en, &asked.name.fi, &asked.name.en] {
        assert_eq!(target(text), item("L1_1"), "{text}");
        assert_eq!(target(&format!("<p>{}</p> ", text.to_uppercase())), item("L1_1"), "{text}");
    }
    assert_eq!(target("L2[comment]"), Target::Remark("L2".parse().unwrap()));
    assert_eq!(target("L2_note"), Target::Remark("L2".parse().unwrap()));
    assert_eq!(target("L2_1_comment"), Target::Remark("L2_1".parse().unwrap()));
    assert_eq!(target("ID_S1"), Target::Idea("ID_text".parse().unwrap()));
    assert_eq!(target("questionnaire"), Target::Form);
    assert_eq!(target("Avain"), Target::Key);
    assert_eq!(target("submitdate"), Target::Submitted);
}

#[test]
fn nothing_is_guessed() {
    let part = |question: &str, part: &str| {
        let (question, part) = (question.to_owned(), part.to_owned());
        Target::Dropped(Why::UnknownPart { question, part })
    };
    assert_eq!(target("L2[SQ009]"), part("L2", "SQ009"));
    assert_eq!(target("L2[9]. Miten? [Jatkuvuus]"), part("L2", "9"));
    assert_eq!(target("L21"), Target::Dropped(Why::Unknown));
    assert_eq!(target("Favourite colour"), Target::Dropped(Why::Unknown));
    let twice = mapping("L1_1,L1x1\n1,2\n");
    assert_eq!(twice.columns[1].target, Target::Dropped(Why::Twice { first: 0 }));
}

#[test]
fn what_leads_to_a_person_is_left_out() {
    let csv = "Nimi,Sähköposti,ipaddr,token,startdate,x,y,L1_1\n\
               A,a@b.fi,1.2.3.4,abc,2026-01-01 10:00:00,maija@esimerkki.fi,040 123 4567,3\n";
    let found = mapping(csv);
    let who: Vec<_> = found
        .columns
        .iter()
        .filter_map(|column| match column.target {
            Target::Dropped(Why::Identifies(who)) => Some((who, column.reason)),
            _ => None,
        })
        .collect();
    let word = |who| (who, Reason::Word);
    assert_eq!(
        who,
        [
            word(Identifier::Name),
            word(Identifier::Email),
            word(Identifier::Network),
            word(Identifier::Token),
            word(Identifier::Time),
            (Identifier::Email, Reason::Values),
            (Identifier::Phone, Reason::Values),
        ]
    );
    assert_eq!(found.columns[7].target, item("L1_1"));
}

#[test]
fn answers_are_known_in_any_of_their_forms() {
    let round = kit::round();
    let asked = round.questionnaire.items().next().unwrap();
    let na = Cell::NOT_APPLICABLE.byte();
    let condition = asked.not_applicable.clone().unwrap();
    for (cell, expected) in [
        ("3", 3),
        ("3.0", 3),
        ("3,0", 3),
        (" 3 ", 3),
        (asked.levels[2].fi.as_str(), 2),
        (asked.levels[4].en.as_str(), 4),
        (&asked.levels[1].fi.to_uppercase(), 1),
        (&format!("2 – {}", asked.levels[2].en), 2),
        ("NA", na),
        ("n/a", na),
        ("Ei koske meitä", na),
        (condition.fi.as_str(), na),
        ("DK", Cell::DONT_KNOW.byte()),
        ("En osaa sanoa", Cell::DONT_KNOW.byte()),
        ("I don't know", Cell::DONT_KNOW.byte()),
    ] {
        let csv = format!("L1_2,L1_1\n0,\"{cell}\"\n");
        assert_eq!(entry(&csv).cells[..2], [expected, 0], "{cell}");
    }
    let csv = "BG_role,BG_contact,BG_tenure,CR1\ncustomer_work,Kyllä,1–3,10\nasiakastyö,0,Prefer not to say,\n";
    let seen = entries(csv);
    let replies = |outcome: &Outcome| match outcome {
        Outcome::Entry(entry) => entry.replies.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(replies(&seen[0]), [0, 0, 0, 10]);
    let (na, none) = (ReplyCell::NOT_APPLICABLE.0, ReplyCell::UNANSWERED.0);
    assert_eq!(replies(&seen[1]), [0, 1, na, none]);
}

#[test]
fn a_row_is_rejected_with_everything_that_is_wrong() {
    let csv = "L1_1,L1_2,nps,comments\n5,2.5,11,ok\n3,kissa,4\n1,2,3,4,5\n,,,\n2,,,\n";
    let seen = entries(csv);
    let Outcome::Rejected(first) = &seen[0] else { panic!("{seen:?}") };
    let faults: Vec<&Fault> = first.problems.iter().map(|problem| &problem.fault).collect();
    let scale = |least, most| Fault::OffScale { least, most };
    assert_eq!(faults, [&scale(0, 4), &Fault::NotWhole, &scale(0, 10)]);
    assert_eq!(first.line, 2);
    assert!(matches!(&seen[3], Outcome::Entry(entry) if entry.line == 6));
    insta::assert_snapshot!("rejected_rows", told(csv));
}

/// Every column and every rejected row, in both languages.
fn told(csv: &str) -> String {
    let mapping = mapping(csv);
    let mut told = String::new();
    for language in Language::ALL {
        let texts = Texts::new(language);
        for column in &mapping.columns {
            told += &(prose::column_fate(&texts, &mapping, column) + "\n");
        }
        for outcome in entries(csv) {
            if let Outcome::Rejected(row) = outcome {
                for problem in &row.problems {
                    told += &(prose::row_problem(&texts, &mapping, row.line, problem) + "\n");
                }
            }
        }
        told += &(prose::more_rows(&texts, 1) + "\n" + &prose::more_rows(&texts, 300) + "\n\n");
    }
    told
}

#[test]
fn every_fate_of_a_column_is_told() {
    let csv = "key,L1_1,L1x1,L2_note,ID_S1,submitdate,questionnaire,Email,lastpage,L2[SQ9],CR1_route,zz,Favourite colour\n";
    insta::assert_snapshot!("fates", told(csv));
}

#[test]
fn forms_words_and_ideas_have_their_places() {
    let csv = "key,submitdate,questionnaire,L1_1,L2_note,L1_1_comment,ID_S1,ID_S2\n\
               k1,2026-01-02,mitta-main@1.0 mitta-background@1.0,3,=1+1,,Uusi jono,\n\
               k2,,mitta-main@1.0,9,,,,\n\
               k3,x,mitta-main@9.9,3,,,,\n\
               k4,x,mitta-main@1.0,,,,,\n";
    let seen = entries(csv);
    let Outcome::Entry(first) = &seen[0] else { panic!("{seen:?}") };
    assert_eq!(first.key.as_deref(), Some("k1"));
    assert_eq!((first.remarks.len(), first.remarks[0].text.as_str()), (1, "=1+1"));
    assert_eq!(first.ideas, [("ID_text".parse().unwrap(), "Uusi jono".to_owned())]);
    assert_eq!(seen[1], Outcome::Incomplete { line: 3 });
    let Outcome::Rejected(third) = &seen[2] else { panic!("{seen:?}") };
    assert_eq!(third.problems[0].fault, Fault::OtherForm);
    assert_eq!(seen[3], Outcome::Unanswered { line: 5 });
}

#[test]
fn rejected_rows_are_counted_beyond_those_that_are_shown() {
    let csv = "L1_1\n".to_owned() + &"9\n".repeat(350) + "3\n";
    let preview = kit::previewed(csv, Side::Staff);
    assert_eq!((preview.rows, preview.new, preview.rejected.count), (351, 1, 350));
    assert_eq!((preview.rejected.shown.len(), preview.rejected.more()), (100, 250));
    assert_eq!(preview.rejected.by_column[&0], 350);
}

#[test]
fn a_mapping_file_has_the_last_word() {
    let csv = "Q1,Q2,nps,L1_1\nhyvä,kyllä,1,2\n";
    let targets = kit::targets(Side::Staff);
    let proposed = kit::proposed(&mut kit::table(csv), &targets);
    let file = r#"format = 1

[[column]]
header = "Q1"
to = "L1_1"
values = { "Hyvä" = "4" }

[[column]]
header = "Q2"
to = "BG_contact"

[[column]]
header = "nps"
drop = "nothing"
"#;
    let mapping = read("sarakkeet.toml", file, &proposed, &targets).unwrap();
    assert_eq!(mapping.columns[3].target, Target::Dropped(Why::Twice { first: 0 }));
    assert_eq!(mapping.columns[2].target, Target::Dropped(Why::Unknown));
    let mut responses = Responses::new(kit::table(csv), mapping.clone(), &targets, false);
    let Some(Outcome::Entry(entry)) = responses.next_row().unwrap() else { panic!() };
    assert_eq!((entry.cells[0], entry.replies), (4, vec![0]));
    // What is written reads back as the same columns.
    let again = read("sarakkeet.toml", &write(&mapping), &proposed, &targets).unwrap();
    let targets_of = |mapping: &Mapping| {
        let targets =
            mapping.columns.iter().map(|column| (column.target.clone(), column.values.clone()));
        targets.collect::<Vec<_>>()
    };
    let (mapping, mut again) = (targets_of(&mapping), targets_of(&again));
    assert_eq!(again.remove(3).0, Target::Dropped(Why::Unknown));
    assert_eq!(again, mapping[..3]);
}

#[test]
fn every_problem_of_a_mapping_file_is_told_at_once() {
    let targets = kit::targets(Side::Staff);
    let proposed = kit::proposed(&mut kit::table("Kysymys 1,Kysymys 2,nps\n"), &targets);
    let file = r#"format = 1
header_rows = 0

[[column]]
header = "Kysymys 3"
to = "L1_9"

[[column]]
header = "Kysymys 2"
to = "L1_1"
about = "L1"

[[column]]
header = "Kysymys 2"
drop = "secret"

[[column]]
header = "nps"
too = "CR1"
values = { "a" = 1 }
"#;
    let problems = read("sarakkeet.toml", file, &proposed, &targets).unwrap_err();
    let texts = Texts::new(Language::English);
    insta::assert_snapshot!(problems.render(&|kind| prose::problem(&texts, kind)));
}

/// What an engine gives back of a form of ours: a header and two answers, the first and the last of
/// each list.
fn handed_back(survey: &Survey, engine: Engine) -> String {
    let codes = Codes::new(survey, engine);
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cells: &dyn Fn(&Asked) -> String, stamp: &str| {
        let cells = survey.questions().map(|asked| quoted(&cells(asked)));
        let cells: Vec<String> = [quoted(stamp)].into_iter().chain(cells).collect();
        cells.join(",") + "\n"
    };
    let answer = |asked: &Asked, last: bool| match &asked.field {
        Field::One { options, .. } => {
            let given = if last { options.last() } else { options.first() };
            codes.option(&asked.code, &given.unwrap().given).to_owned()
        }
        Field::Number { min, .. } => min.unwrap_or(0.0).to_string(),
        Field::Text { .. } => "sanoja".to_owned(),
    };
    let header = line(&|asked| codes.question(&asked.code).to_owned(), codes.question(STAMP));
    let stamp = survey.stamp();
    header
        + &line(&|asked| answer(asked, false), &stamp)
        + &line(&|asked| answer(asked, true), &stamp)
}

/// The same in the words of one language.
fn in_words(survey: &Survey, language: Language) -> String {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cell: &dyn Fn(&Asked) -> String| {
        let cells: Vec<String> = survey.questions().map(|asked| quoted(&cell(asked))).collect();
        cells.join(",") + "\n"
    };
    let answer = |asked: &Asked, last: bool| match &asked.field {
        Field::One { options, .. } => {
            let option = if last { options.last() } else { options.first() };
            option.unwrap().label.get(language).to_owned()
        }
        Field::Number { min, .. } => min.unwrap_or(0.0).to_string(),
        Field::Text { .. } => "sanoja".to_owned(),
    };
    let header = line(&|asked| asked.question.get(language).to_owned());
    header + &line(&|asked| answer(asked, false)) + &line(&|asked| answer(asked, true))
}

/// A form also asks what no sheet holds, and how somebody is reached.
fn is_meant(why: &Why) -> bool {
    matches!(why, Why::NotKept(_) | Why::Identifies(Identifier::Contact))
}

#[test]
fn forms_of_our_own_come_back_by_their_words_alone() {
    let round = kit::round();
    for side in Side::ALL {
        let survey = Survey::new(&round, side, &Ask::everything(&round), &kit::words());
        for language in Language::ALL {
            let preview = kit::previewed(in_words(&survey, language), side);
            let lost = preview.mapping.dropped().filter(|(_, why)| !is_meant(why));
            assert_eq!(lost.collect::<Vec<_>>(), [], "{side:?} {language:?}");
            let rejected = &preview.rejected.shown;
            assert_eq!(
                (preview.new, rejected.len()),
                (2, 0),
                "{side:?} {language:?}: {rejected:?}"
            );
        }
    }
}

#[test]
fn forms_of_our_own_come_back_from_every_engine() {
    let round = kit::round();
    for side in Side::ALL {
        let ask = Ask { variants: Variants::Routed, ..Ask::everything(&round) };
        let survey = Survey::new(&round, side, &ask, &kit::words());
        for engine in Engine::ALL {
            let preview = kit::previewed(handed_back(&survey, engine), side);
            let lost: Vec<_> = preview
                .mapping
                .dropped()
                .filter(|(_, why)| !matches!(why, Why::Route) && !is_meant(why))
                .collect();
            assert!(lost.is_empty(), "{side:?} {engine:?}: {lost:?}");
            assert!(preview.missing.is_empty(), "{side:?} {engine:?}: {:?}", preview.missing);
            let rejected = &preview.rejected.shown;
            assert_eq!((preview.new, rejected.len()), (2, 0), "{side:?} {engine:?}: {rejected:?}");
        }
    }
}

#[test]
fn a_scale_that_is_told_from_one_on_is_read_as_its_file_counts() {
    let labels = ["harvoin", "joskus", "usein"].map(|label| kit::both(label, label)).to_vec();
    let questions = vec![kit::question("MOOD1", "Iloinen", Control::Points { labels })];
    let round = kit::round_of(questions, 1);
    let targets = Targets::new(&round, Side::Staff, &kit::words());
    let bytes = |csv: &str| {
        let mut table = kit::table(csv);
        let mapping = kit::proposed(&mut table, &targets);
        let mut responses = Responses::new(table, mapping, &targets, false);
        let rows = std::iter::from_fn(|| responses.next_row().unwrap());
        let byte = |outcome| match outcome {
            Outcome::Entry(entry) => Ok(entry.replies[0]),
            Outcome::Rejected(row) => Err(row.problems[0].fault.clone()),
            other => panic!("{other:?}"),
        };
        rows.map(byte).collect::<Vec<_>>()
    };
    let off = |least, most| Err(Fault::OffScale { least, most });
    // Of others as it is told; of ours, which say what they asked, from 0 on.
    assert_eq!(bytes("MOOD1\n1\n3\nusein\n0\n"), [Ok(0), Ok(2), Ok(2), off(1, 3)]);
    let ours = "MOOD1,questionnaire\n0,others@1.0\nusein,others@1.0\n3,others@1.0\n";
    assert_eq!(bytes(ours), [Ok(0), Ok(2), off(0, 2)]);
}

/// A block whose only scale is told from 1 on, as a table to fill in.
fn told_from_one() -> (Round, Survey, TableWords) {
    let labels = ["one", "two", "three"].map(|word| kit::both(word, word)).to_vec();
    let round = kit::round_of(vec![kit::question("S1", "How?", Control::Points { labels })], 1);
    let ask = Ask { items: false, ..Ask::everything(&round) };
    let survey = Survey::new(&round, Side::Staff, &ask, &kit::words());
    let [fi, en] = Language::ALL.map(Texts::new);
    (round, survey, prose::table_words(&fi, &en))
}

/// What is read of a table: how often each byte was replied.
fn replied(round: &Round, bytes: &[u8]) -> Vec<u8> {
    let targets = Targets::new(round, Side::Staff, &kit::words());
    let mut table = kit::table(bytes);
    let mapping = kit::proposed(&mut table, &targets);
    assert!(mapping.has(&Target::Key) && mapping.has(&Target::Form), "{mapping:#?}");
    let mut responses = Responses::new(table, mapping, &targets, false);
    let rows: Vec<Outcome> = std::iter::from_fn(|| responses.next_row().unwrap()).collect();
    let byte = |row: &Outcome| match row {
        Outcome::Entry(entry) => entry.replies[0],
        other => panic!("{other:?}"),
    };
    rows.iter().map(byte).collect()
}

#[test]
fn a_table_that_is_filled_in_keeps_the_points_that_were_meant() {
    let (round, survey, words) = told_from_one();
    for language in Language::ALL {
        let table = template::csv(&survey, &words, language).unwrap();
        assert_eq!(table.lines().count(), 3, "a header and two rows that explain it");
        let between = if language == Language::Finnish { ";" } else { "," };
        let row = |key: &str, answer: &str| format!("{}\n", [key, answer, ""].join(between));
        let filled = format!("{table}{}{}{}", row("a", "0"), row("b", "2"), row("", "three"));
        assert_eq!(replied(&round, filled.as_bytes()), [0, 2, 2], "{filled}");
    }
    // Without the column that says what was asked, points are what they are told as.
    let targets = Targets::new(&round, Side::Staff, &kit::words());
    let preview = kit::previewed_as("key,S1\na,3\nb,0\n", &targets);
    assert_eq!((preview.new, preview.rejected.count), (1, 1));
}

#[test]
fn a_workbook_to_fill_in_says_what_it_asks_and_has_no_answers_yet() {
    let (round, survey, words) = told_from_one();
    let bytes = template::xlsx(&survey, &words, Language::English).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets();
    let (_, people) = &sheets[0];
    let rows: Vec<Vec<String>> =
        people.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(rows[0], ["key", "S1", STAMP]);
    assert_eq!(rows[1], ["", "", &survey.stamp()]);
    // As somebody saves it who has answered for two.
    let mut filled: Vec<String> = rows.iter().map(|row| row.join(",")).collect();
    filled[1] = format!("a,0,{}", survey.stamp());
    filled[2] = format!(",1,{}", survey.stamp());
    assert_eq!(replied(&round, filled.join("\n").as_bytes()), [0, 1]);
}

#[test]
fn several_answers_where_one_is_asked_for_leave_the_rest_of_the_row() {
    for cell in ["yes no", "\"yes, no\"", "yes; no", "kyllä|ei"] {
        let entry = entry(&format!("L1_1,BG_contact\n3,{cell}\n"));
        assert_eq!(entry.cells[0], 3, "{cell}");
        assert_eq!(entry.replies, [ReplyCell::UNANSWERED.0], "{cell}");
        assert_eq!(entry.omitted[0].fault, Fault::Several, "{cell}");
    }
    assert!(matches!(entries("L1_1,BG_contact\n3,yes maybe\n")[0], Outcome::Rejected(_)));
}

#[test]
fn how_somebody_is_reached_is_left_out_unless_it_is_asked_for() {
    let contact = Target::Dropped(Why::Identifies(Identifier::Contact));
    assert_eq!(target("ID_S4"), contact);
    assert_eq!(target("Saako ottaa yhteyttä?"), contact);
    let targets = kit::targets(Side::Customers);
    let proposed = kit::proposed(&mut kit::table("ID_A1,ID_A2\nbetter,me\n"), &targets);
    assert_eq!(proposed.columns[1].target, contact);
    let asked = "format = 1\n[[column]]\nheader = \"ID_A2\"\nto = \"ID_A2\"\n";
    let asked = read("map.toml", asked, &proposed, &targets).unwrap();
    assert!(matches!(asked.columns[1].target, Target::Idea(_)));
}

#[test]
fn a_column_that_is_put_right_takes_its_place_and_gives_up_its_own() {
    let first = Target::Dropped(Why::Twice { first: 0 });
    let mut mapping = mapping("L1_1,\"L1_1. again\",x1y\n3,3,3\n");
    assert_eq!(mapping.columns[1].target, first);
    mapping.choose(0, item("L1_2"));
    let targets = |mapping: &Mapping| {
        mapping.columns.iter().map(|column| column.target.clone()).collect::<Vec<_>>()
    };
    let unknown = Target::Dropped(Why::Unknown);
    assert_eq!(targets(&mapping), [item("L1_2"), item("L1_1"), unknown.clone()]);
    mapping.choose(2, item("L1_1"));
    let twice = Target::Dropped(Why::Twice { first: 2 });
    assert_eq!(targets(&mapping), [item("L1_2"), twice, item("L1_1")]);
    mapping.choose(2, unknown.clone());
    assert_eq!(targets(&mapping), [item("L1_2"), item("L1_1"), unknown]);
    assert_eq!(mapping.columns[2].reason, Reason::Chosen);
}

#[test]
fn everything_that_a_column_can_be_made_is_listed_once() {
    let all = kit::targets(Side::Staff).choosable();
    for (at, choice) in all.iter().enumerate() {
        assert!(all[..at].iter().all(|other| other.target != choice.target), "{choice:?}");
    }
    let has = |target: Target| all.iter().any(|choice| choice.target == target);
    assert!(has(Target::Key) && has(item("L1_1")) && has(Target::Remark("L1".parse().unwrap())));
    assert!(has(Target::Question("BG_unit".parse().unwrap())));
}

#[test]
fn the_mark_before_decimals_is_recognized() {
    let decimal = |csv: &str| kit::previewed(csv, Side::Staff).decimal;
    assert_eq!(decimal("L1_1;x\n3,0;1\n"), Some(','));
    assert_eq!(decimal("L1_1,x\n3.0,1\n"), Some('.'));
    assert_eq!(decimal("L1_1,x\n3,e.g.\n"), None);
}
