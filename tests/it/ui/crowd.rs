//! Who answered and what they say: own staff and customers, before and after the reveal.

use std::collections::BTreeMap;

use egui::{Key, OutputCommand, Vec2, accesskit::Role};
use mitta::app::{Command, Dialog, Folders as _, Screen, Settings};
use mitta::model::{Language, Side, Unit};

use super::face::{Face, name};
use crate::app::kit::Kit;

const RESPONDENTS: &str = include_str!("../../data/crowd/respondents.csv");
const WINDOW: Vec2 = Vec2::new(1280.0, 800.0);
/// 60 characters.
const LONG: &str = "Etelä-Pohjanmaan yhteishankinnan ja palvelujen aluekeskus II";

/// A new assessment in English.
fn started() -> Kit {
    let mut kit = Kit::with(Settings { language: Language::English, ..Settings::default() });
    kit.create("Mallila");
    kit
}

/// Takes in the first rows of the crowd, with the units that they told.
fn import(kit: &mut Kit, file: &str, rows: std::ops::Range<usize>) {
    let lines: Vec<&str> = RESPONDENTS.lines().collect();
    let head = lines[0].replace("unit", "BG_unit");
    let path = kit.machine.documents().join(file);
    let rows = lines[rows].join("\n");
    std::fs::write(&path, format!("{head}\n{rows}\n")).unwrap();
    kit.ask(Command::PreviewImport(path, Side::Staff));
    let importing = kit.state().importing.as_ref().unwrap();
    let mapping = importing.preview.as_ref().unwrap().mapping.clone();
    kit.ask(Command::Import(mapping));
}

/// How many of the first rows are of each unit.
fn counted(rows: usize) -> BTreeMap<&'static str, usize> {
    let mut units = BTreeMap::new();
    for line in RESPONDENTS.lines().skip(1).take(rows) {
        *units.entry(line.split(',').nth(2).unwrap()).or_default() += 1;
    }
    units
}

fn invite(kit: &mut Kit) {
    let unit =
        |(name, invited): (&str, u32)| Unit { name: name.to_owned(), invited: Some(invited) };
    let units =
        [("North", 60), ("East", 70), ("South", 40), ("West", 30), ("Online", 26), ("Care", 99)];
    let small = [("Lab", 88), ("Export", 77)];
    kit.ask(Command::SetUnits(units.into_iter().chain(small).map(unit).collect()));
}

/// The crowd of 200 with its units, on *People*.
fn people(reveals: bool) -> Face {
    let mut kit = started();
    invite(&mut kit);
    import(&mut kit, "r.csv", 1..201);
    if reveals {
        kit.ask(Command::Reveal);
    }
    kit.ask(Command::Show(Screen::People));
    Face::on(kit, WINDOW)
}

/// The row that a name begins.
fn row<'f>(face: &'f Face, unit: &str) -> egui_kittest::Node<'f> {
    let found = face.nodes().find(|node| {
        let label = name(&node_of(node));
        label.is_some_and(|label| label.starts_with(&format!("{unit}: ")))
    });
    found.unwrap_or_else(|| panic!("no row of {unit} among {:#?}", face.said()))
}

fn node_of<'a>(node: &egui_kittest::Node<'a>) -> egui_kittest::kittest::AccessKitNode<'a> {
    use egui_kittest::kittest::NodeT as _;
    node.accesskit_node()
}

fn label(face: &Face, unit: &str) -> String {
    name(&node_of(&row(face, unit))).unwrap()
}

#[test]
fn the_sample_says_who_answered_and_how_good_the_crowd_is() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Show(Screen::People));
    assert!(face.says("Enough people answered to trust the figures. One unit is thin."));
    assert!(face.tells("141 of 192 invited answered, 73%."));
    assert_eq!(
        label(&face, "Eastern office"),
        "Eastern office: 18 of 33 invited answered, thin, Length 55, Breadth 30, Depth 40"
    );
    assert!(face.says("weakest link") && face.says("Aggregation 0.57"));
    assert!(face.says("Where people agree least"));
    assert!(face.says("Supervisors see more than the front line"));
    assert!(face.says("In spring one did the work of two. Now it is getting easier."));
}

#[test]
fn the_sample_says_what_customers_say() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Show(Screen::Customers));
    assert!(face.says("More customers recommend than in 2025: the score is +7."));
    assert!(face.tells("In 2025 it was −9: improved."));
    assert!(face.tells("− Destructive feelings"));
    assert!(face.tells("47% of 321 customers gave a destructive feeling five or more."));
    assert!(face.tells("customers lower"));
    assert!(face.says("1001 = 1170 − 169 (in squared points)"));
    assert!(face.says("Explain on the bill why the sum changed."));
}

/// Every word that is said or painted about a unit that is hidden.
fn words_about(face: &Face, unit: &str) -> Vec<String> {
    let here = row(face, unit).rect();
    let painted = face.painted();
    let on_row = painted.into_iter().filter(|(_, at)| here.contains(at.center()));
    let said = face.said().into_iter().filter(|said| said.contains(unit));
    on_row.map(|(text, _)| text).chain(said).collect()
}

#[test]
fn nothing_of_a_hidden_unit_is_said_or_painted() {
    let units = counted(200);
    assert_eq!((units["Lab"], units["Export"]), (5, 4), "one is small, the other protects it");
    let mut face = people(true);
    for (unit, invited) in [("Lab", "88"), ("Export", "77")] {
        let reason = "withheld, so that nobody is found out";
        assert_eq!(label(&face, unit), format!("{unit}: of {invited}, {reason}"));
        row(&face, unit).hover();
        face.harness.run_steps(40);
        for words in words_about(&face, unit) {
            let rest = words.replace(invited, "");
            assert!(!rest.contains(|c: char| c.is_ascii_digit()), "{unit}: {words:?}");
        }
    }
    // Both tell the same about why, once opened as well: nothing of the panel is of one alone but
    // its name and how many were invited.
    let before = face.said();
    let panels = [("Lab", "88"), ("Export", "77")].map(|(unit, invited)| {
        row(&face, unit).click_accesskit();
        face.run();
        let said = face.said().into_iter().filter(|said| !before.contains(said) || said == unit);
        said.map(|said| said.replace(unit, "it").replace(invited, "n")).collect::<Vec<_>>()
    });
    assert!(panels[0].iter().any(|said| said.starts_with("The unit has fewer than five")));
    assert_eq!(panels[0], panels[1]);
    face.press(Key::Escape);
    face.press(Key::T);
    for words in words_about_in_table(&face) {
        assert!(!words.contains('5') && !words.contains('4'), "{words:?}");
    }
}

/// Everything that stands on a line of the table of units with a hidden one.
fn words_about_in_table(face: &Face) -> Vec<String> {
    let painted = face.painted();
    let of = |unit: &str| painted.iter().find(|(text, _)| text == unit).unwrap().1;
    let lines = [of("Lab"), of("Export")];
    let on =
        |at: &egui::Rect| lines.iter().any(|line| (line.center().y - at.center().y).abs() < 6.0);
    // The card of the conditions stands beside the table.
    let inside = |at: &egui::Rect| at.right() < 860.0;
    painted.iter().filter(|(_, at)| on(at) && inside(at)).map(|(text, _)| text.clone()).collect()
}

#[test]
fn a_sealed_round_shows_who_was_invited_and_no_figure() {
    let mut face = people(false);
    assert_eq!(
        label(&face, "Everybody together"),
        "Everybody together: 200 of 490 invited answered, thin, sealed"
    );
    assert_eq!(label(&face, "Lab"), "Lab: of 88, sealed");
    assert_eq!(label(&face, "North"), "North: of 60, sealed");
    let counts = counted(200);
    for (unit, count) in counts {
        let of_unit = words_about(&face, unit);
        let count = count.to_string();
        assert!(!of_unit.iter().any(|words| words.split(' ').any(|word| word == count)), "{unit}");
    }
    for never in ["Four conditions", "agree least", "front line", "Length"] {
        assert!(!face.tells(never), "{never}");
    }
    face.click(Role::Button, "Reveal results…");
    assert_eq!(face.focused(), Some((Role::Button, "Cancel".to_owned())));
    assert!(face.tells("Answered: staff 200."));
    assert!(face.tells("Nothing takes this back, not even undo. The day is logged"));
    face.click(Role::Button, "Reveal results");
    assert!(face.state(|state| state.dialog.is_none()));
    assert!(face.says("Four conditions of a good crowd"));
}

#[test]
fn nobody_asked_shows_three_ways_and_asks_who_is_invited() {
    let mut face = Face::on(started(), WINDOW);
    face.send(Command::Show(Screen::People));
    assert!(face.says("Nobody has been asked yet"));
    for way in ["Hand the laptop round", "Send a questionnaire", "Import answers"] {
        assert!(face.says(way), "{way}");
    }
    face.click(Role::Button, "Who was invited…");
    face.click(Role::Button, "Add a unit");
    face.get(Role::TextInput, "Name of unit 1").focus();
    face.run();
    face.type_text("North");
    face.get(Role::TextInput, "Invited in unit 1").focus();
    face.run();
    face.type_text("x");
    assert!(face.says("Every field is empty or a whole number."));
    face.press(Key::Backspace);
    face.type_text("38");
    face.click(Role::Button, "Save");
    let north = Unit { name: "North".to_owned(), invited: Some(38) };
    assert_eq!(face.open(|open| open.round().unwrap().gathering.units.clone()), [north]);
    assert!(face.tells("Nobody has answered yet. Results are sealed."));
    face.send(Command::Undo);
    assert!(face.open(|open| open.round().unwrap().gathering.units.is_empty()));
    face.send(Command::Show(Screen::Customers));
    assert!(face.says("Customers have not been asked yet"));
    assert!(!face.says("Hand the laptop round"), "customers are not at hand");
}

#[test]
fn fewer_than_five_in_every_unit_are_told_together() {
    let mut kit = started();
    invite(&mut kit);
    import(&mut kit, "r.csv", 1..9);
    kit.ask_all([Command::Reveal, Command::Show(Screen::People)]);
    let face = Face::on(kit, WINDOW);
    assert!(label(&face, "Everybody together").starts_with("Everybody together: 8 of 490 invited"));
    for unit in counted(8).keys() {
        let unit = *unit;
        assert!(label(&face, unit).ends_with("withheld, so that nobody is found out"), "{unit}");
    }
}

#[test]
fn units_are_walked_opened_and_shown_as_a_table_by_keys() {
    let mut face = people(true);
    face.press(Key::ArrowDown);
    assert!(face.focused().unwrap().1.starts_with("North: "));
    face.press(Key::ArrowDown);
    assert!(face.focused().unwrap().1.starts_with("East: "));
    face.press(Key::ArrowUp);
    face.press(Key::Enter);
    let rule = "Each person’s answers are scored alone";
    assert!(face.tells(rule) && face.tells("52 people"));
    face.press(Key::Escape);
    assert!(!face.tells(rule));
    assert!(face.focused().unwrap().1.starts_with("North: "), "the focus stays");
    face.press(Key::T);
    assert!(face.tells("Unit, answered") && face.tells("North: answered "));
    face.press(Key::T);
    assert!(!face.tells("Unit, answered"));
}

#[test]
fn the_reminder_tells_how_many_and_never_who() {
    let mut face = people(false);
    let copied = |face: &Face| {
        let commands = &face.harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    face.get(Role::Button, "Copy reminder").click_accesskit();
    face.harness.step();
    let text = copied(&face).expect("on the clipboard");
    assert!(text.contains("200 of 490 invited have answered"), "{text}");
    assert!(text.contains("200 / 490 kutsutusta on vastannut"), "{text}");
    for unit in counted(200).keys() {
        assert!(!text.contains(unit), "{text}");
    }
    face.run();
    face.get(Role::Button, "Reminder copied");
}

#[test]
fn late_answers_wait_and_can_be_taken_away_and_brought_back() {
    let mut kit = started();
    import(&mut kit, "r.csv", 1..201);
    kit.ask(Command::Reveal);
    import(&mut kit, "late.csv", 201..203);
    kit.ask(Command::Show(Screen::People));
    let mut face = Face::on(kit, WINDOW);
    assert!(face.tells("2 answers came after the results were revealed and wait."));
    face.click(Role::Button, "Take in");
    assert!(face.tells("The new answers cannot be part of the results yet"));
    face.click(Role::Button, "Remove…");
    assert!(face.says("Remove 2 answers") && face.tells("and their words are removed"));
    face.click(Role::Button, "Remove 2 answers");
    assert_eq!(face.open(|open| open.round().unwrap().waiting().count()), 0);
    assert!(face.tells("Answers removed"));
    face.click(Role::Link, "Undo");
    assert_eq!(face.open(|open| open.round().unwrap().waiting().count()), 1);
    assert!(face.find(Role::Button, "Remove…").is_some(), "what is seen has no such button");
}

#[test]
fn a_closed_round_is_only_looked_at() {
    let mut face = people(true);
    face.send(Command::CloseRound);
    assert!(face.find(Role::Button, "Who was invited…").is_none());
    assert!(face.find(Role::Button, "Copy reminder").is_none());
    face.send(Command::Ask(Dialog::Invited(Side::Staff)));
    assert!(face.tells("is closed. Answers cannot be changed."));
}

#[test]
fn long_names_fit_at_every_size() {
    for (size, zoom) in [
        ((1280.0, 800.0), 1.0),
        ((1024.0, 700.0), 1.0),
        ((640.0, 700.0), 1.0),
        ((1280.0, 800.0), 2.0),
    ] {
        let settings = Settings { language: Language::Finnish, zoom, ..Settings::default() };
        let mut kit = Kit::with(settings);
        kit.ask(Command::OpenSample);
        let mut units = kit.open().round().unwrap().gathering.units.clone();
        units.push(Unit { name: LONG.to_owned(), invited: Some(1000) });
        kit.ask_all([Command::SetUnits(units), Command::Show(Screen::People)]);
        let face = Face::on(kit, Vec2::new(size.0, size.1));
        let place = format!("{size:?} × {zoom}");
        let here = row(&face, LONG).rect();
        let window = face.harness.ctx.content_rect().expand(1.0);
        assert!(here.left() >= window.left() && here.right() <= window.right(), "{place}");
        for (text, rect) in face.painted() {
            assert!(rect.right() <= window.right(), "{place}: {text:?} at {rect:?}");
            assert!(rect.left() >= window.left(), "{place}: {text:?} at {rect:?}");
        }
    }
}

#[test]
fn a_sealed_row_tells_that_it_is_sealed_and_nothing_else() {
    let mut face = people(false);
    let before = face.said();
    row(&face, "Lab").click_accesskit();
    face.run();
    let title = face.tr("trace-title");
    assert!(face.says(&title));
    let told: Vec<_> = face.said().into_iter().filter(|said| !before.contains(said)).collect();
    let sealed = face.tr("crowd-still-sealed");
    assert!(told.contains(&sealed), "{told:#?}");
    let is_number = |said: &String| said.contains(|c: char| c.is_ascii_digit());
    assert!(!told.iter().any(is_number), "{told:#?}");
}
