//! Adapting a questionnaire in the window, by role and label.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use mitta::app::{AdaptPlace, Appearance, Command, Dialog, Settings};
use mitta::model::{Language, Version};
use mitta::prose;

use super::face::Face;
use super::sizes::assert_reachable;
use super::words::assert_words;

fn begin(face: &mut Face) {
    face.send(Command::Adapt("mitta-main".parse().unwrap(), Version { major: 1, minor: 0 }));
}

/// Puts the text into the field of this name.
#[track_caller]
fn fill(face: &mut Face, label: &str, text: &str) {
    let node = face.nodes().find(|node| {
        use egui_kittest::kittest::NodeT;
        let node = node.accesskit_node();
        matches!(node.role(), Role::TextInput | Role::MultilineTextInput)
            && super::face::name(&node).as_deref() == Some(label)
    });
    node.unwrap_or_else(|| panic!("no field {label:?} among {:#?}", face.said())).focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text(text);
}

#[test]
fn an_item_is_left_out_and_the_version_taken_into_use() {
    let mut face = Face::new(Language::English);
    face.send(Command::Ask(Dialog::Questionnaires));
    let title = face.state(|state| {
        let main = state.library.latest("mitta-main").unwrap();
        main.title.en.clone()
    });
    face.click(Role::Button, &format!("Adapt {title}…"));
    assert!(face.says("Nothing has been changed yet."), "{:#?}", face.said());
    let name = face.state(|state| {
        let main = state.library.latest("mitta-main").unwrap();
        main.items().next().unwrap().name.en.clone()
    });
    face.click(Role::Button, &name);
    face.click(Role::Button, "Leave out");
    face.get(Role::Button, &format!("{name}, left out"));
    face.click(Role::Button, "The questionnaire as a whole, 2 problems");
    fill(&mut face, "Why left out, in Finnish", "Ei koske meitä.");
    fill(&mut face, "Why left out, in English", "Does not concern us.");
    assert!(face.tells("It becomes own-main@1.0."), "{:#?}", face.said());
    face.click(Role::Button, "Take into use");
    face.run();
    assert_eq!(face.state(|state| state.library.latest("own-main").unwrap().items().count()), 59);
    assert!(face.tells("own-main@1.0 · 59 items"));
}

#[test]
fn a_problem_stands_beside_its_field_and_words_ask_what_they_mean() {
    let mut face = Face::new(Language::Finnish);
    begin(&mut face);
    let item = face.state(|state| {
        let main = state.library.latest("mitta-main").unwrap();
        main.items().next().unwrap().clone()
    });
    face.click(Role::Button, &item.name.fi);
    fill(&mut face, "Kysymys, suomeksi", " ");
    let empty = face.state(|state| {
        let adapting = state.adapting.as_ref().unwrap();
        let flaws = adapting.flaws().iter();
        let mut here = flaws.filter(|flaw| matches!(flaw.at, AdaptPlace::Text(..)));
        prose::flaw(&state.texts, &here.next().unwrap().kind)
    });
    assert!(face.says(&empty), "{empty}");
    assert!(face.tells("Ennen: "));
    fill(&mut face, "Kysymys, suomeksi", "Miten se käy?");
    assert!(face.says("Valitse, tarkoittaako väittämä yhä samaa."));
    face.click(Role::RadioButton, "Samaa asiaa. Vuosia verrataan.");
    assert!(!face.says("Valitse, tarkoittaako väittämä yhä samaa."));
    face.click(Role::Button, "Palauta ennalleen");
    assert!(face.state(|state| !state.adapting.as_ref().unwrap().now.kinds().iter().any(|_| true)));
    face.click(Role::Button, "Kumoa");
    assert!(face.tells("muutettu"));
    assert_words(&face, "adapt");
}

#[test]
fn an_item_is_added_with_everything_it_needs() {
    let mut face = Face::new(Language::English);
    begin(&mut face);
    let theme = face.state(|state| {
        let main = state.library.latest("mitta-main").unwrap();
        main.themes().next().unwrap().1.name.en.clone()
    });
    face.click(Role::Button, &format!("Add an item: {theme}"));
    face.run();
    // It is in view at once.
    face.click(Role::RadioButton, "0–10");
    for (name, fi, en) in
        [("Name", "Nimi", "A name of its own"), ("Question", "Kuinka?", "How much?")]
    {
        fill(&mut face, &format!("{name}, in Finnish"), fi);
        fill(&mut face, &format!("{name}, in English"), en);
    }
    face.click(Role::RadioButton, "2");
    face.click(Role::Button, "The questionnaire as a whole, 2 problems");
    fill(&mut face, "Why added, in Finnish", "Tarvitaan.");
    fill(&mut face, "Why added, in English", "It is needed.");
    assert!(face.tells("Everything holds."), "{:#?}", face.said());
    face.get(Role::Button, "A name of its own, new");
}

#[test]
fn escape_loses_nothing() {
    let mut face = Face::new(Language::English);
    begin(&mut face);
    fill(&mut face, "Title, in English", "Ours");
    face.press(Key::Escape);
    face.press(Key::Escape);
    assert!(face.state(|state| state.dialog.is_none()));
    assert!(face.tells("Your own version is kept."));
    face.send(Command::Ask(Dialog::Questionnaires));
    assert!(face.tells("“Ours” is being adapted"), "{:#?}", face.said());
    face.click(Role::Button, "Continue adapting");
    face.get(Role::MultilineTextInput, "Title, in English");
    face.click(Role::Button, "Throw away…");
    assert_eq!(face.focused(), Some((Role::Button, "Continue adapting".to_owned())));
    face.click(Role::Button, "Throw away");
    assert!(face.state(|state| state.adapting.is_none()));
    face.click(Role::Link, "Undo");
    assert!(face.state(|state| state.adapting.is_some()));
}

#[test]
fn everything_is_in_reach_at_every_size() {
    for language in Language::ALL {
        for (width, height, zoom) in
            [(1280.0, 800.0, 1.0), (1024.0, 700.0, 1.0), (640.0, 700.0, 1.0), (1280.0, 800.0, 2.0)]
        {
            let settings =
                Settings { language, appearance: Appearance::Dark, zoom, ..Settings::default() };
            let mut face = Face::with(settings, Vec2::new(width, height));
            let place = |what: &str| format!("{what} {language:?} {width} × {zoom}");
            face.send(Command::Ask(Dialog::Questionnaires));
            assert_reachable(&mut face, &place("questionnaires"));
            begin(&mut face);
            assert_reachable(&mut face, &place("adapt"));
        }
    }
}

#[test]
fn the_keyboard_alone_begins_leaves_out_and_closes() {
    let mut face = Face::new(Language::English);
    face.send(Command::Ask(Dialog::Questionnaires));
    tab_to(&mut face, "Adapt ");
    face.press(Key::Enter);
    assert_eq!(face.state(|state| state.dialog.clone()), Some(Dialog::Adapt));
    let name = face.state(|state| {
        let main = state.library.latest("mitta-main").unwrap();
        main.items().next().unwrap().name.en.clone()
    });
    tab_to(&mut face, &name);
    face.press(Key::Enter);
    tab_to(&mut face, "Leave out");
    face.press(Key::Enter);
    face.get(Role::Button, &format!("{name}, left out"));
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert!(face.find(Role::Button, &format!("{name}, left out")).is_none());
    tab_to(&mut face, "Continue later");
    face.press(Key::Enter);
    assert!(face.state(|state| state.dialog.is_none()));
}

/// Goes on with Tab until something of such a name has the focus.
#[track_caller]
fn tab_to(face: &mut Face, name: &str) {
    for _ in 0..200 {
        face.press(Key::Tab);
        if face.focused().is_some_and(|(_, focused)| focused.starts_with(name)) {
            return;
        }
    }
    panic!("Tab never comes to {name:?}");
}
