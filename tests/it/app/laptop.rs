//! The laptop goes round: nobody leaves without the PIN, nobody sees another's sheet, nothing is lost.

use mitta::app::{
    Command, Folders, Given, LaptopPage, LaptopStep, Leave, Notice, Pin, Screen, StartPage, Zoom,
};
use mitta::model::{Edit, Language};
use mitta::model::{Gathering, Reply, Round, SheetSource, Side, Unit, Value};

use super::kit::{Kit, assert_on_disk, read};

const PIN: &str = "kesä-2026";

fn pin(text: &str) -> Pin {
    Pin::new(text).unwrap()
}

/// A document whose laptop goes round among a side.
fn going(side: Side) -> Kit {
    let mut kit = Kit::started();
    kit.ask(Command::HandRound(side, pin(PIN)));
    assert_eq!(page(&kit), LaptopPage::Welcome);
    kit
}

fn round(kit: &Kit) -> &Round {
    kit.open().round().unwrap()
}

fn page(kit: &Kit) -> LaptopPage {
    kit.open().laptop.as_ref().unwrap().page
}

fn step(kit: &mut Kit, step: LaptopStep) {
    kit.ask(Command::Laptop(step));
}

/// The code of the question in view.
fn code(kit: &Kit) -> String {
    let laptop = kit.open().laptop.as_ref().unwrap();
    let LaptopPage::Question(at) = laptop.page else { panic!("{:?}", laptop.page) };
    laptop.form.questions[at].asked.code.clone()
}

fn draft(kit: &Kit) -> &mitta::model::Draft {
    round(kit).gathering.draft.as_ref().unwrap()
}

fn is_empty(kit: &Kit) -> bool {
    draft(kit).answers.is_empty() && draft(kit).replies.is_empty()
}

/// One person goes through everything, answers each item with a level and says what they think.
fn answer_all(kit: &mut Kit, level: u8, idea: &str) {
    step(kit, LaptopStep::Begin);
    while let LaptopPage::Question(_) = page(kit) {
        let code = code(kit);
        if code == "BG_role" {
            step(kit, LaptopStep::Choose(Given::Choice("customer_work".to_owned())));
        } else if code == "ID_S1" && !idea.is_empty() {
            step(kit, LaptopStep::Type(Some(Reply::Text(idea.to_owned()))));
        } else {
            step(kit, LaptopStep::Choose(Given::Points(level)));
        }
        step(kit, LaptopStep::Next);
    }
    assert_eq!(page(kit), LaptopPage::Last);
    step(kit, LaptopStep::Finish);
}

fn leave(kit: &mut Kit, typed: &str, how: Leave) {
    step(kit, LaptopStep::AskPin);
    step(kit, LaptopStep::Leave(pin(typed), how));
}

#[test]
fn sheets_come_in_one_after_another_and_are_on_disk_at_once() {
    let mut kit = going(Side::Staff);
    for (level, people) in [(1, 1), (3, 2), (4, 3)] {
        answer_all(&mut kit, level, "");
        assert_eq!(page(&kit), LaptopPage::Done);
        assert!(is_empty(&kit) && kit.is_saved());
        assert_eq!(round(&kit).sheets(Side::Staff), people);
        assert_on_disk(&kit);
        step(&mut kit, LaptopStep::HandOn);
        assert_eq!(page(&kit), LaptopPage::Welcome);
    }
    let batches: Vec<_> = round(&kit).batches.values().collect();
    let [batch] = batches[..] else { panic!("{} batches", batches.len()) };
    assert_eq!((batch.source, batch.sealed, batch.keyed), (SheetSource::Laptop, true, false));
    assert!(batch.layout.items);
    leave(&mut kit, PIN, Leave::End);
    assert!(kit.open().laptop.is_none());
    assert_eq!(round(&kit).gathering, Gathering::default());
    assert_eq!(kit.state().screen, Screen::People);
    assert_on_disk(&kit);
    let crowd = kit.open().crowd.clone().unwrap();
    assert_eq!((crowd.sealed, crowd.sides[0].answered), (true, 3));
    // What they said is scored as any other answers are, once there are enough of them.
    kit.ask(Command::HandRound(Side::Staff, pin(PIN)));
    for level in [0, 2, 2] {
        answer_all(&mut kit, level, "");
        step(&mut kit, LaptopStep::HandOn);
    }
    leave(&mut kit, PIN, Leave::End);
    kit.ask(Command::Reveal);
    let crowd = kit.open().crowd.clone().unwrap();
    assert_eq!((crowd.sealed, crowd.sides[0].answered), (false, 6));
    let overall = crowd.sides[0].scores.as_ref().unwrap().overall.figure.value.map(f64::round);
    assert_eq!(overall, Some(50.0), "mean of 25, 75, 100, 0, 50, 50");
}

#[test]
fn nobody_steps_back_into_the_sheet_of_another() {
    let mut kit = going(Side::Staff);
    answer_all(&mut kit, 3, "");
    for back in [LaptopStep::Back, LaptopStep::Begin, LaptopStep::Next, LaptopStep::Discard] {
        let at = page(&kit);
        step(&mut kit, back);
        assert!(matches!(page(&kit), LaptopPage::Done | LaptopPage::Welcome), "{at:?}");
        assert!(is_empty(&kit));
    }
    step(&mut kit, LaptopStep::Begin);
    assert!(is_empty(&kit));
    step(&mut kit, LaptopStep::Back);
    assert_eq!(page(&kit), LaptopPage::Question(0));
    // Nor does undo, nor anything that leads elsewhere.
    let before = kit.document().clone();
    for command in [
        Command::Undo,
        Command::Redo,
        Command::Show(Screen::Overview),
        Command::ShowStart(StartPage::New),
        Command::OpenSample,
        Command::Open(kit.path()),
        Command::Close,
        Command::AskSaveCopy,
        Command::SaveCopy(kit.machine.documents().join("kopio.mitta")),
        Command::Reveal,
        Command::Answer(Value::Number(1)),
        Command::Ask(mitta::app::Dialog::Search),
        Command::RemoveBatch(mitta::model::BatchId(1)),
        Command::CloseRound,
        Command::Guess(3),
    ] {
        kit.ask(command.clone());
        assert!(kit.open().laptop.is_some(), "{command:?}");
        assert!(*kit.document() == before, "{command:?}");
        assert!(kit.state().dialog.is_none() && kit.notice().is_none(), "{command:?}");
    }
    assert!(!kit.machine.documents().join("kopio.mitta").exists());
    kit.ask(Command::Zoom(Zoom::In));
    assert!(kit.state().settings.zoom > 1.0);
}

#[test]
fn a_crash_in_the_middle_keeps_the_draft() {
    let mut kit = going(Side::Staff);
    step(&mut kit, LaptopStep::Begin);
    step(&mut kit, LaptopStep::Choose(Given::Choice("support".to_owned())));
    step(&mut kit, LaptopStep::Next);
    // What another program reads after this one died.
    let dead = read(&kit.path());
    assert!(dead == *kit.document());
    let mut kit = Kit::reopened(&kit);
    assert_eq!(page(&kit), LaptopPage::Unfinished);
    assert!(!is_empty(&kit));
    step(&mut kit, LaptopStep::Next);
    assert_eq!(page(&kit), LaptopPage::Unfinished, "only the same person goes on, or it is gone");
    step(&mut kit, LaptopStep::Begin);
    assert!(matches!(page(&kit), LaptopPage::Question(at) if at > 0));
    let mut kit = Kit::reopened(&kit);
    step(&mut kit, LaptopStep::Discard);
    assert_eq!(page(&kit), LaptopPage::Welcome);
    assert!(is_empty(&kit));
    assert_on_disk(&kit);
}

#[test]
fn a_sheet_that_nobody_touches_is_covered() {
    let mut kit = going(Side::Staff);
    step(&mut kit, LaptopStep::Begin);
    kit.wait(181);
    assert_eq!(page(&kit), LaptopPage::Welcome, "nothing was said yet");
    step(&mut kit, LaptopStep::Begin);
    step(&mut kit, LaptopStep::Choose(Given::Choice("support".to_owned())));
    kit.wait(179);
    assert!(matches!(page(&kit), LaptopPage::Question(_)));
    kit.wait(2);
    assert_eq!(page(&kit), LaptopPage::Unfinished);
}

#[test]
fn the_pin_is_nowhere_in_the_file_and_a_wrong_one_waits() {
    let mut kit = going(Side::Staff);
    let hash = round(&kit).gathering.pin.clone().unwrap();
    assert!(hash.starts_with("$argon2id$v=19$"), "{hash}");
    let bytes = std::fs::read(kit.path()).unwrap();
    let has = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(has(&hash) && !has(PIN));
    assert!(!format!("{:?}", Command::HandRound(Side::Staff, pin(PIN))).contains(PIN));
    assert!(Pin::new("123").is_none() && Pin::new("åäöé").is_some());
    leave(&mut kit, "1234", Leave::End);
    let lock = kit.open().laptop.as_ref().unwrap().lock;
    assert_eq!((lock.asks, lock.wrong, lock.wait(kit.state().now.stamp)), (true, 1, 1));
    // The right one is not looked at before the wait is over, and each wrong one doubles it.
    leave(&mut kit, PIN, Leave::End);
    assert!(kit.open().laptop.is_some());
    kit.wait(1);
    leave(&mut kit, "12345", Leave::End);
    assert_eq!(kit.open().laptop.as_ref().unwrap().lock.wait(kit.state().now.stamp), 2);
    kit.wait(2);
    leave(&mut kit, PIN, Leave::End);
    assert!(kit.open().laptop.is_none());
    let mut kit = Kit::reopened(&kit);
    assert!(kit.open().laptop.is_none());
    let bytes = std::fs::read(kit.path()).unwrap();
    assert!(!bytes.windows(hash.len()).any(|part| part == hash.as_bytes()));
    // The same PIN has another hash every time.
    kit.ask(Command::HandRound(Side::Staff, pin(PIN)));
    assert_ne!(round(&kit).gathering.pin.as_ref(), Some(&hash));
}

#[test]
fn the_program_ends_only_with_the_pin_and_goes_on_in_the_mode() {
    let mut kit = going(Side::Customers);
    kit.ask(Command::Quit);
    assert!(!kit.state().quit);
    assert!(kit.open().laptop.as_ref().unwrap().lock.asks);
    step(&mut kit, LaptopStep::Stay);
    assert!(!kit.open().laptop.as_ref().unwrap().lock.asks);
    leave(&mut kit, PIN, Leave::Close);
    assert!(kit.state().quit);
    let kit = Kit::reopened(&kit);
    assert_eq!(page(&kit), LaptopPage::Welcome);
    assert_eq!(kit.open().laptop.as_ref().unwrap().side, Side::Customers);
}

#[test]
fn the_file_tells_neither_order_nor_who_was_first() {
    let mut kit = going(Side::Staff);
    for (level, role) in [(4, "other"), (0, "management"), (2, "support"), (1, "supervisor")] {
        step(&mut kit, LaptopStep::Begin);
        while let LaptopPage::Question(_) = page(&kit) {
            let given = match code(&kit).as_str() {
                "BG_role" => Given::Choice(role.to_owned()),
                _ => Given::Points(level),
            };
            step(&mut kit, LaptopStep::Choose(given));
            step(&mut kit, LaptopStep::Next);
        }
        step(&mut kit, LaptopStep::Finish);
        step(&mut kit, LaptopStep::HandOn);
    }
    // The list of roles is that of the question, whoever chose first.
    let batch = round(&kit).batches.values().next().unwrap();
    let roles = batch.layout.columns.iter().find(|c| c.code.as_str() == "BG_role").unwrap();
    assert_eq!(
        roles.choices,
        ["management", "supervisor", "customer_work", "support", "other"].map(str::to_owned)
    );
    assert!(batch.layout.columns.is_sorted_by(|a, b| a.code < b.code));
    assert_eq!(batch.day.0 % 86_400, 0);
    leave(&mut kit, PIN, Leave::Close);
    let path = kit.path();
    let machine = kit.machine.clone();
    // A program that died has left them as they came; whoever ends the round sweeps that up.
    let died = path.with_file_name("kuollut.mitta");
    std::fs::copy(&path, &died).unwrap();
    drop(kit);
    let mut late = Kit::new();
    late.ask(Command::Open(died.clone()));
    leave(&mut late, PIN, Leave::End);
    drop(late);
    assert_in_order_of_marks(&died);
    assert_in_order_of_marks(&path);
    drop(machine);
}

fn assert_in_order_of_marks(path: &std::path::Path) {
    // Each sheet lies in the file where the mark that chance gave it stands, not where it came.
    let sql = "SELECT hex(mark) FROM sheet ORDER BY mark";
    let marks: Vec<String> = query(path, sql);
    let file: String =
        std::fs::read(path).unwrap().iter().map(|byte| format!("{byte:02X}")).collect();
    let places: Vec<usize> = marks.iter().map(|mark| file.find(mark.as_str()).unwrap()).collect();
    assert!(places.is_sorted_by(|a, b| a > b), "{places:?}");
}

fn query(path: &std::path::Path, sql: &str) -> Vec<String> {
    let connection = rusqlite::Connection::open(path).unwrap();
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn ideas_come_in_an_order_that_nobody_chose() {
    let ideas = ["eka", "toka", "kolmas", "neljäs"];
    let mut orders = std::collections::BTreeSet::new();
    for _ in 0..12 {
        let mut kit = Kit::started();
        // A pulse is enough to ask for ideas.
        kit.ask(Command::StartRound(mitta::app::NewRound {
            year: 2027,
            extent: mitta::app::Extent::Pulse,
        }));
        kit.ask(Command::HandRound(Side::Staff, pin(PIN)));
        for idea in ideas {
            answer_all(&mut kit, 2, idea);
            step(&mut kit, LaptopStep::HandOn);
        }
        let said: Vec<String> =
            kit.document().ideas.values().map(|idea| idea.words("ID_text").to_owned()).collect();
        let mut sorted = said.clone();
        sorted.sort();
        assert_eq!(sorted, ["eka", "kolmas", "neljäs", "toka"]);
        assert_on_disk(&kit);
        orders.insert(said);
    }
    // All twelve alike would happen once in 24¹¹ runs.
    assert!(orders.len() > 1, "{orders:?}");
}

#[test]
fn a_unit_of_the_list_is_asked_first_and_counts() {
    let mut kit = Kit::started();
    let round_id = round(&kit).id;
    let units = ["Pohjoinen", "Etelä"]
        .map(|name| Unit { name: name.to_owned(), invited: Some(8) })
        .to_vec();
    let gathering = Box::new(Gathering { units, ..Gathering::default() });
    let mut document = kit.document().clone();
    document.apply(&Edit::SetGathering { round: round_id, gathering }).unwrap();
    let path = kit.path();
    kit.ask(Command::Close);
    std::fs::remove_file(path).unwrap();
    kit.keep(&document);
    kit.ask(Command::HandRound(Side::Staff, pin(PIN)));
    step(&mut kit, LaptopStep::Begin);
    assert_eq!(code(&kit), "BG_role");
    step(&mut kit, LaptopStep::Next);
    assert_eq!(code(&kit), "BG_unit");
    step(&mut kit, LaptopStep::Choose(Given::Choice("Länsi".to_owned())));
    assert!(is_empty(&kit), "not in the list");
    step(&mut kit, LaptopStep::Choose(Given::Choice("Etelä".to_owned())));
    step(&mut kit, LaptopStep::Choose(Given::Choice("Etelä".to_owned())));
    assert!(is_empty(&kit), "the same again takes it back");
    // Units and the invited stay when the laptop has been round.
    leave(&mut kit, PIN, Leave::End);
    assert_eq!(round(&kit).gathering.units.len(), 2);
    assert!(round(&kit).gathering.draft.is_none() && round(&kit).gathering.pin.is_none());
}

#[test]
fn who_says_nothing_leaves_no_sheet_and_each_begins_in_the_usual_language() {
    let mut kit = going(Side::Customers);
    let usual = kit.state().settings.language;
    let other = Language::ALL.into_iter().find(|language| *language != usual).unwrap();
    kit.ask(Command::SetLanguage(other));
    step(&mut kit, LaptopStep::Begin);
    while let LaptopPage::Question(_) = page(&kit) {
        step(&mut kit, LaptopStep::Next);
    }
    step(&mut kit, LaptopStep::Finish);
    assert_eq!(page(&kit), LaptopPage::Welcome);
    assert_eq!(kit.state().settings.language, usual);
    assert!(round(&kit).batches.is_empty());
}

#[test]
fn a_sheet_that_cannot_be_written_is_kept() {
    let mut kit = going(Side::Customers);
    step(&mut kit, LaptopStep::Begin);
    while let LaptopPage::Question(_) = page(&kit) {
        step(&mut kit, LaptopStep::Choose(Given::Points(3)));
        step(&mut kit, LaptopStep::Next);
    }
    let held = rusqlite::Connection::open(kit.path()).unwrap();
    held.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = draft(&kit).clone();
    step(&mut kit, LaptopStep::Finish);
    assert_eq!(page(&kit), LaptopPage::Last);
    assert!(matches!(kit.notice(), Some(Notice::SheetNotSaved(_))));
    assert_eq!(*draft(&kit), before);
    drop(held);
    kit.ask(Command::DismissNotice);
    step(&mut kit, LaptopStep::Finish);
    assert_eq!(page(&kit), LaptopPage::Done);
    assert_eq!(round(&kit).sheets(Side::Customers), 1);
    assert_on_disk(&kit);
}

#[test]
fn what_is_seen_already_stays_apart_from_what_comes_later() {
    let mut kit = going(Side::Customers);
    for _ in 0..6 {
        customer(&mut kit);
    }
    leave(&mut kit, PIN, Leave::End);
    kit.ask(Command::Reveal);
    assert!(round(&kit).is_revealed());
    kit.ask(Command::HandRound(Side::Customers, pin(PIN)));
    customer(&mut kit);
    customer(&mut kit);
    let sheets: Vec<_> = round(&kit).batches.values().map(|b| (b.sheets, b.sealed)).collect();
    assert_eq!(sheets, [(6, true), (2, false)]);
    assert_eq!(round(&kit).waiting().count(), 1);
}

fn customer(kit: &mut Kit) {
    step(kit, LaptopStep::Begin);
    step(kit, LaptopStep::Choose(Given::Points(3)));
    while let LaptopPage::Question(_) = page(kit) {
        step(kit, LaptopStep::Next);
    }
    step(kit, LaptopStep::Finish);
    step(kit, LaptopStep::HandOn);
}
