//! Without a mouse: regions, focus, menus, search.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, accesskit::Role};
use mitta::app::{Command, Screen};
use mitta::depict::Origin;
use mitta::method::findings::Subject;
use mitta::model::Language;

use super::face::Face;

const NUMBERS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// What Tab reaches on the way around.
fn tour(face: &mut Face) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for _ in 0..140 {
        face.press(Key::Tab);
        if let Some((role, name)) = face.focused() {
            seen.insert(format!("{role:?} {name}"));
        }
    }
    seen
}

#[test]
fn alt_and_a_number_show_a_screen() {
    let mut face = Face::sample(Language::English);
    let answer = face.value();
    for (key, screen) in NUMBERS.into_iter().zip(Screen::ALL).rev() {
        face.press_with(Modifiers::ALT, key);
        assert_eq!(face.state(|state| state.screen), screen);
    }
    assert_eq!(face.value(), answer, "the number is no answer");
}

#[test]
fn f6_goes_around_the_regions() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::ALT, Key::Num2);
    let mut seen = Vec::new();
    for _ in 0..8 {
        face.press(Key::F6);
        seen.push(face.focused().expect("a region has the focus"));
    }
    assert_eq!(seen[..4], seen[4..]);
    let all: BTreeSet<_> = seen.iter().map(|(role, name)| format!("{role:?} {name}")).collect();
    assert_eq!(all.len(), 4, "{all:?}");
    assert!(all.contains("Tab Overview") && all.contains("Button English"), "{all:?}");
}

#[test]
fn f6_goes_to_where_a_figure_comes_from() {
    for width in [1280.0, 1024.0] {
        let mut face = Face::sample(Language::English);
        face.harness.set_size(egui::Vec2::new(width, 800.0));
        face.send(Command::Trace(Origin::score(Subject::Overall, None)));
        let mut seen = BTreeSet::new();
        for _ in 0..5 {
            face.press(Key::F6);
            seen.extend(face.focused());
        }
        let close = (Role::Button, face.tr("shell-close"));
        assert!(seen.contains(&close), "{width}: {seen:?}");
    }
}

#[test]
fn the_navigation_is_pressed_by_keyboard() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::ALT, Key::Num2);
    while face.focused() != Some((Role::Tab, "Overview".to_owned())) {
        face.press(Key::F6);
    }
    face.press(Key::Tab);
    face.press(Key::Tab);
    assert_eq!(face.focused(), Some((Role::Tab, "People".to_owned())));
    face.press(Key::Enter);
    assert_eq!(face.state(|state| state.screen), Screen::People);
}

#[test]
fn tab_reaches_the_controls_of_every_screen() {
    let wanted: [&[&str]; 9] = [
        &["Button Add action: ", "Tab Years", "Button Search everything"],
        &["RadioButton Don’t know", "TextInput Comment", "RadioButton a guess", "Button Previous"],
        &["Button Copy reminder", "Row Customer service:", "Button Who was invited…"],
        &["Button Copy reminder", "Row Everybody together:", "Button Who was invited…"],
        &["Tab Heat map", "ComboBox Order", "ComboBox Whose answers", "Row Continuity"],
        &["Link Show all 18", "ComboBox", "Row Service ensemble:"],
        &["Button New moment", "Button Dead ends", "RadioButton Table", "TextInput Who answers"],
        &["Button New action", "Button New idea", "Button Ideas from text…", "ComboBox Theme"],
        &["Button Save the two-page report…", "Button Save the whole report…", "CheckBox"],
    ];
    for (key, wanted) in NUMBERS.into_iter().zip(wanted) {
        let mut face = Face::sample(Language::English);
        face.press_with(Modifiers::ALT, key);
        face.press(Key::V);
        let seen = tour(&mut face);
        for control in wanted {
            let role = control.replace("TextInput", "MultilineTextInput");
            let found = |said: &String| said.starts_with(control) || said.starts_with(&role);
            assert!(seen.iter().any(found), "{control} is not among {seen:#?}");
        }
        assert!(seen.iter().any(|said| said.starts_with("Button File")), "{seen:#?}");
    }
}

#[test]
fn menus_open_and_give_commands() {
    let mut face = Face::sample(Language::English);
    face.click(Role::Button, "Tools");
    let close = face.tr("command-close-round");
    face.click(Role::Button, &close);
    assert!(face.open(|open| open.round().unwrap().closed.is_some()));
    assert!(face.find(Role::Button, &close).is_none(), "the menu is closed again");
    face.click(Role::Button, "Edit");
    face.click(Role::Button, "Undo: closing the round");
    assert!(face.open(|open| open.round().unwrap().closed.is_none()));
}

#[test]
fn a_menu_is_opened_and_used_by_keyboard() {
    let mut face = Face::sample(Language::English);
    while face.focused() != Some((Role::Button, "Help".to_owned())) {
        face.press(Key::Tab);
    }
    face.press(Key::Enter);
    face.get(Role::Button, "About Mitta");
    for _ in 0..40 {
        if face.focused().is_some_and(|(_, name)| name == "About Mitta") {
            break;
        }
        face.press(Key::Tab);
    }
    assert_eq!(face.focused().unwrap().1, "About Mitta");
    face.press(Key::Enter);
    assert!(face.tells("Source Sans 3"));
}

#[test]
fn search_finds_an_item_and_goes_there() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("D2_1");
    face.press(Key::Enter);
    assert_eq!((face.item().as_str(), face.state(|state| state.screen)), ("D2_1", Screen::Answer));
    assert!(face.state(|state| state.dialog.is_none()));
    assert_ne!(face.value(), None);
}

#[test]
fn search_gives_commands_and_says_when_it_finds_nothing() {
    let mut face = Face::sample(Language::Finnish);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("xyzzy");
    assert!(face.says(&face.tr("shell-search-nothing")));
    face.press(Key::Enter);
    face.press(Key::Escape);
    assert!(face.state(|state| state.dialog.is_none()));
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("English");
    face.press(Key::Enter);
    assert_eq!(face.state(|state| state.texts.language()), Language::English);
}

#[test]
fn keys_zoom_and_undo() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::COMMAND, Key::Plus);
    face.press_with(Modifiers::COMMAND, Key::Equals);
    assert_eq!(face.state(|state| state.settings.zoom), 1.25);
    face.press_with(Modifiers::COMMAND, Key::Minus);
    face.press_with(Modifiers::COMMAND, Key::Num0);
    assert_eq!(face.state(|state| state.settings.zoom), 1.0);
    face.press_with(Modifiers::ALT, Key::Num2);
    let before = face.value();
    face.press(Key::D);
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(face.value(), before);
    face.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_ne!(face.value(), before);
}

#[test]
fn a_new_assessment_is_begun_from_an_open_document() {
    let mut face = Face::started(Language::English);
    face.press_with(Modifiers::COMMAND, Key::N);
    assert_eq!(face.focused().unwrap().1, "Name of the organization");
    face.type_text("Toinen");
    face.press(Key::Enter);
    assert_eq!(face.open(|open| open.document.organization.name.clone()), "Toinen");
}

#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody reads it here".to_owned())
    }
}

#[test]
fn a_dropped_file_is_opened() {
    let mut face = Face::started(Language::English);
    let path = face.open(|open| open.path.clone());
    face.send(Command::Close);
    face.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path)));
    face.harness.step();
    face.run();
    assert!(face.state(|state| state.open.is_some()));
}
