//! Years as text: the trend, the table, the choosers.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Dialog, Screen};
use mitta::method::findings::ThemePair;
use mitta::model::{Axis, Language, RoundId};
use mitta::prose;

use super::face::{Face, name};

fn rows(face: &Face) -> Vec<String> {
    let nodes = face.nodes();
    let rows = nodes.filter(|node| node.accesskit_node().role() == Role::Row);
    rows.filter_map(|node| name(&node.accesskit_node())).collect()
}

fn years(language: Language) -> Face {
    let mut face = Face::sample(language);
    face.send(Command::Show(Screen::Years));
    face
}

#[test]
fn the_trend_is_told_as_a_sentence_and_a_table() {
    for language in Language::ALL {
        let face = years(language);
        let sentence = face.state(|state| {
            let findings = state.open.as_ref().unwrap().findings.clone().unwrap();
            prose::trend_alt(&state.texts, &findings, findings.measure())
        });
        let trend = face.get(Role::Image, &sentence);
        let table = trend.accesskit_node().data().description().unwrap().to_owned();
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines.len(), 4, "{table}");
        for axis in Axis::DIMENSIONS {
            let name = face.state(|state| prose::axis(&state.texts, axis));
            assert!(lines[0].contains(&name), "{table}");
        }
        for (line, year) in lines[1..].iter().zip(["2024", "2025", "2026"]) {
            assert!(line.starts_with(year) && line.split(", ").count() == 5, "{line}");
            assert!(!line.contains('–'), "{line}");
        }
    }
}

#[test]
fn the_table_says_each_theme_with_its_word() {
    for language in Language::ALL {
        let mut face = years(language);
        assert_eq!(rows(&face).len(), 6);
        face.click(
            Role::Link,
            &face.state(|state| {
                state.texts.with("years-show-all", &[("count", mitta::text::Arg::Count(18))])
            }),
        );
        let rows = rows(&face);
        assert_eq!(rows.len(), 18);
        face.state(|state| {
            let open = state.open.as_ref().unwrap();
            let comparison = open.comparison.as_ref().unwrap();
            for ThemePair { code, pair, .. } in &comparison.themes {
                let theme = open.round().unwrap().questionnaire.theme(code).unwrap();
                let name = format!("{}:", theme.name.get(language));
                let word = prose::word(&state.texts, pair.word);
                let row = rows.iter().find(|row| row.starts_with(&name)).unwrap();
                assert!(row.ends_with(&word), "{row}");
            }
        });
    }
}

#[test]
fn real_changes_come_first() {
    let face = years(Language::English);
    let words: Vec<_> =
        rows(&face).iter().map(|row| row.rsplit(", ").next().unwrap().to_owned()).collect();
    let real = |word: &String| word == "improved" || word == "declined";
    let first_other = words.iter().position(|word| !real(word)).unwrap_or(words.len());
    assert!(first_other > 0 && !words[first_other..].iter().any(real), "{words:?}");
}

#[test]
fn the_first_round_asks_for_a_second() {
    let mut face = Face::started(Language::English);
    face.send(Command::Show(Screen::Years));
    assert!(face.tells("After the second round"));
    face.click(Role::Button, "New round…");
    face.press(Key::Enter);
    face.press_with(Modifiers::ALT, Key::Num6);
    assert_eq!(rows(&face).len(), 6);
}

#[test]
fn two_rounds_are_chosen() {
    let mut face = years(Language::English);
    let boxes: Vec<_> = face
        .nodes()
        .filter(|node| node.accesskit_node().role() == Role::ComboBox)
        .filter(|node| node.value().as_deref() == Some("2025"))
        .collect();
    assert_eq!(boxes.len(), 1);
    boxes[0].click_accesskit();
    face.run();
    face.click(Role::Button, "2024");
    assert_eq!(face.open(|open| open.pair), Some((RoundId(1), RoundId(3))));
}

fn with_versions(language: Language) -> (tempfile::TempDir, Face) {
    let folder = crate::versions::kit::with_versions();
    let mut face = Face::new(language);
    face.send(Command::Open(folder.path().join("four.mitta")));
    face.send(Command::Show(Screen::Years));
    face.send(Command::Compare(RoundId(2), RoundId(3)));
    (folder, face)
}

#[test]
fn the_badge_opens_what_changed_with_its_reasons() {
    for language in Language::ALL {
        let (_folder, mut face) = with_versions(language);
        let counts =
            [("comparable", mitta::text::Arg::Count(57)), ("total", mitta::text::Arg::Count(60))];
        let badge = face.state(|state| state.texts.with("years-comparable", &counts));
        assert!(face.tells(&badge));
        let changes = face.open(|open| open.comparison.as_ref().unwrap().changes.clone());
        assert_eq!(changes.len(), 5);
        let reasons = || changes.iter().map(|change| change.reason.get(language));
        assert!(reasons().all(|reason| !face.tells(reason)));
        face.click(Role::Link, &face.tr("years-changes-show"));
        assert!(reasons().all(|reason| face.tells(reason)));
        face.click(Role::Link, &face.tr("years-changes-hide"));
        assert!(reasons().all(|reason| !face.tells(reason)));
    }
}

#[test]
fn m_goes_around_the_measures_and_never_while_something_else_is_asked() {
    let (_folder, mut face) = with_versions(Language::English);
    let chosen = |face: &Face| {
        let names = ["All items", "Like for like", "Chained"];
        let is_chosen = |name: &&&str| {
            let node = face.get(Role::RadioButton, name);
            node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
        };
        names.iter().filter(is_chosen).map(|name| name.to_string()).collect::<Vec<_>>()
    };
    for expected in ["Like for like", "Chained", "All items", "Like for like"] {
        assert_eq!(chosen(&face), [expected]);
        face.press(Key::M);
    }
    assert_eq!(chosen(&face), ["Chained"]);
    face.send(Command::Ask(Dialog::Search));
    face.press(Key::M);
    face.press(Key::Escape);
    assert_eq!(chosen(&face), ["Chained"]);
    face.press(Key::F1);
    assert!(face.says("All items, like for like or chained"));
}

#[test]
fn years_lead_to_what_if() {
    let (_folder, mut face) = with_versions(Language::English);
    face.click(Role::Button, "What if…");
    assert!(face.tells("Tried out on mitta-main@2.0"));
}

#[test]
fn the_trend_is_shown_in_three_measures() {
    let (_folder, mut face) = with_versions(Language::English);
    let table = |face: &Face| {
        let images = face.nodes().filter(|node| node.accesskit_node().role() == Role::Image);
        images
            .filter_map(|node| node.accesskit_node().data().description().map(str::to_owned))
            .next()
    };
    let like = table(&face).unwrap();
    face.click(Role::RadioButton, "All items");
    let published = table(&face).unwrap();
    face.click(Role::RadioButton, "Chained");
    let chained = table(&face).unwrap();
    assert!(like != published && published != chained);
    assert!(face.tells("chained 2025–2028"));
    // One version alone has nothing to choose from.
    assert!(years(Language::English).find(Role::RadioButton, "Chained").is_none());
}
