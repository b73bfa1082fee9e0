//! Years as text: the trend, the table, the choosers.

use std::sync::Arc;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Dialog, EventPin, Screen};
use mitta::depict::{self, Frame, MoreLines, Origin, Span};
use mitta::method::Withheld;
use mitta::method::findings::crowd::{CrowdFindings, seen_over};
use mitta::method::findings::{Figure, Measure, Subject, ThemePair};
use mitta::model::{Axis, Language, RoundId, Side};
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
    let trends = face.nodes().filter(|node| node.accesskit_node().role() == Role::Image);
    assert_eq!(trends.count(), 1, "one dot, no change");
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
        face.click(Role::Button, &badge);
        assert!(reasons().all(|reason| face.tells(reason)));
        face.click(Role::Button, &badge);
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
    let painted = face.painted();
    assert!(painted.iter().any(|(text, _)| text == "chained 2025–2028"));
    // One version alone has nothing to choose from.
    assert!(years(Language::English).find(Role::RadioButton, "Chained").is_none());
}

fn images(face: &Face) -> Vec<(String, String)> {
    let nodes = face.nodes().map(|node| node.accesskit_node());
    let images = nodes.filter(|node| node.role() == Role::Image);
    let told = images.map(|node| {
        let table = node.data().description().map(str::to_owned);
        (name(&node).unwrap_or_default(), table.unwrap_or_default())
    });
    told.collect()
}

#[test]
fn a_row_says_how_much_of_its_theme_can_be_compared() {
    let (_folder, face) = with_versions(Language::English);
    let themes = face.open(|open| open.comparison.as_ref().unwrap().themes.clone());
    let some = themes.iter().filter(|theme| theme.comparable_items < theme.total_items);
    assert!(some.count() > 0 && themes.iter().any(|theme| theme.comparable_items > 0));
    let painted: Vec<_> = face.painted().into_iter().map(|(text, _)| text).collect();
    assert!(painted.iter().any(|text| text == "Comparable"));
    assert!(painted.iter().any(|text| text == "all"));
    // Where there is little room, this column goes first and the word stays.
    let mut narrow = Face::with(
        mitta::app::Settings { language: Language::English, ..Default::default() },
        egui::Vec2::new(640.0, 700.0),
    );
    narrow.send(Command::OpenSample);
    narrow.send(Command::Show(Screen::Years));
    let (_, below) = narrow.painted().into_iter().partition::<Vec<_>, _>(|(_, at)| at.top() < 0.0);
    assert!(below.iter().all(|(text, _)| text != "Comparable"));
    assert!(rows(&narrow).iter().all(|row| !row.ends_with(", ")));
}

#[test]
fn the_themes_are_a_slope_as_well() {
    for language in Language::ALL {
        let mut face = years(language);
        assert_eq!(images(&face).len(), 2);
        face.click(Role::Link, &face.tr("years-as-picture"));
        assert_eq!(rows(&face).len(), 0);
        let told = images(&face);
        let (sentence, table) = told.last().unwrap();
        assert!(sentence.contains("18") && sentence.contains("2025"), "{sentence}");
        assert_eq!(table.lines().count(), 19);
        face.click(Role::Link, &face.tr("years-as-table"));
        assert_eq!(rows(&face).len(), 6);
    }
}

#[test]
fn t_shows_tables_in_the_place_of_pictures() {
    let mut face = years(Language::English);
    face.click(Role::Link, "Show as a picture");
    assert_eq!(images(&face).len(), 3);
    face.press(Key::T);
    assert_eq!(images(&face).len(), 0);
    let told = rows(&face);
    let of = |start: &str| told.iter().filter(|row| row.starts_with(start)).count();
    assert_eq!(told.len(), 3 + 5 + 6, "rounds, steps with both ends, themes: {told:#?}");
    assert_eq!((of("2026: Length "), of("Length: ")), (1, 1));
    face.press(Key::T);
    assert_eq!(images(&face).len(), 3);
}

#[test]
fn arrows_choose_the_round_and_with_shift_the_one_it_is_compared_with() {
    let mut face = years(Language::English);
    let seen = |face: &Face| face.open(|open| (open.round.0, open.pair.map(|(a, b)| (a.0, b.0))));
    assert_eq!(seen(&face), (3, Some((2, 3))));
    face.press_with(Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(seen(&face), (3, Some((1, 3))));
    face.press_with(Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(seen(&face), (3, Some((1, 3))));
    face.press_with(Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(seen(&face), (3, Some((2, 3))));
    face.press(Key::ArrowLeft);
    assert_eq!(seen(&face), (2, Some((1, 2))));
    face.press(Key::ArrowRight);
    face.press(Key::ArrowRight);
    assert_eq!(seen(&face), (3, Some((2, 3))));
}

#[test]
fn rows_are_walked_and_opened_by_keys() {
    let mut face = years(Language::English);
    let all = rows(&face);
    face.get(Role::Row, &all[0]).focus();
    face.run();
    face.press(Key::ArrowDown);
    face.press(Key::ArrowDown);
    face.press(Key::ArrowUp);
    assert_eq!(face.focused(), Some((Role::Row, all[1].clone())));
    assert_eq!(face.open(|open| open.round), RoundId(3), "the arrows belong to the table");
    face.press(Key::Enter);
    let traced = face.open(|open| open.trace.as_ref().map(|traced| traced.origin.clone()));
    let is_theme =
        matches!(traced, Some(Origin::Score { subject: Subject::Theme(_), round: None, .. }));
    assert!(is_theme, "{traced:?}");
    assert!(face.find(Role::Button, "Add action").is_some(), "and an action can follow");
}

#[test]
fn themes_become_lines_and_at_most_six_stand_out() {
    let mut face = years(Language::English);
    let boxes = |face: &Face| {
        let nodes = face.nodes().map(|node| node.accesskit_node());
        let boxes = nodes.filter(|node| node.role() == Role::CheckBox);
        boxes.map(|node| (name(&node).unwrap(), node.is_disabled())).collect::<Vec<_>>()
    };
    assert!(boxes(&face).is_empty());
    face.click(Role::Link, "Show more");
    let all = boxes(&face);
    assert_eq!(all.len(), 19);
    assert!(all.iter().all(|(_, disabled)| !disabled));
    for (name, _) in all.iter().take(3) {
        face.click(Role::CheckBox, name);
    }
    assert_eq!(boxes(&face).iter().filter(|(_, disabled)| !disabled).count(), 3);
    face.click(Role::CheckBox, &all[0].0);
    assert!(boxes(&face).iter().all(|(_, disabled)| !disabled));
    face.click(Role::Link, "Show fewer");
    assert!(boxes(&face).is_empty());
}

#[test]
fn an_event_is_pinned_by_keys_alone() {
    for language in Language::ALL {
        let mut face = years(language);
        let before = face.open(|open| open.document.events.len());
        face.press(Key::E);
        assert!(face.says(&face.tr("dialog-event-title")));
        face.type_text("uusi johtaja");
        face.press(Key::Enter);
        let events = face.open(|open| open.document.events.clone());
        assert_eq!(events.len(), before + 1);
        let pinned = events.iter().find(|event| event.text == "uusi johtaja").unwrap();
        assert!((2024..=2026).contains(&pinned.year));
        assert!(face.tells(&face.tr("toast-event-pinned")));
        face.send(Command::Undo);
        assert_eq!(face.open(|open| open.document.events.len()), before);
    }
}

#[test]
fn an_event_is_changed_and_removed_in_its_dialog() {
    let mut face = years(Language::English);
    let event = face.open(|open| open.document.events[0].clone());
    face.send(Command::Ask(Dialog::Event(EventPin::Today)));
    let link = face.state(|state| prose::event(&state.texts, &event));
    face.click(Role::Button, &link);
    face.type_text("!");
    face.click(Role::Button, "Save");
    let texts = |face: &Face| -> Vec<String> {
        face.open(|open| open.document.events.iter().map(|event| event.text.clone()).collect())
    };
    assert!(texts(&face).contains(&format!("!{}", event.text)), "{:?}", texts(&face));
    let changed = face.open(|open| open.document.events[0].clone());
    face.send(Command::Ask(Dialog::Event(EventPin::Known(changed))));
    face.click(Role::Button, "Remove event");
    assert!(!texts(&face).iter().any(|text| text.contains(&event.text)));
}

#[test]
fn what_is_typed_of_an_event_survives_esc_and_a_bad_month_says_so() {
    let mut face = years(Language::English);
    face.press(Key::E);
    face.type_text("a merger");
    face.press(Key::Escape);
    face.press(Key::E);
    assert!(face.tells("a merger"));
    face.get(Role::TextInput, "Month 1–12").focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("13");
    assert!(face.tells("A month 1–12"));
    let pin = face.get(Role::Button, "Pin");
    assert!(pin.accesskit_node().is_disabled());
}

#[test]
fn as_published_the_questionnaire_is_a_step_of_its_own() {
    let (_folder, mut face) = with_versions(Language::English);
    let parts = |face: &Face| images(face)[1].1.clone();
    assert!(!parts(&face).contains("Questionnaire"));
    assert!(face.tells("what the questionnaire itself changed is not in it"));
    face.click(Role::RadioButton, "All items");
    assert!(parts(&face).contains("Questionnaire"), "{}", parts(&face));
    assert!(!face.tells("what the questionnaire itself changed is not in it"));
}

#[test]
fn the_years_of_the_staff_have_bands_and_intervals() {
    for language in Language::ALL {
        let mut face = years(language);
        let own = images(&face).len();
        let whose = |face: &Face, side| face.state(|state| prose::whose(&state.texts, side));
        face.click(Role::ComboBox, &face.tr("results-whose-name"));
        face.click(Role::Button, &whose(&face, Some(Side::Staff)));
        let told = images(&face);
        assert_eq!(told.len(), own - 1, "the waterfall is of one agreed sheet a year");
        assert!(face.says(&face.tr("years-note-band")));
        let since = face.open(|open| Arc::clone(&open.seen_since[&Side::Staff]));
        let mut moved = since.themes.iter().filter_map(|theme| {
            let change = theme.pair.change;
            Some((change.difference?, change.interval?))
        });
        assert!(moved.clone().any(|(by, _)| by < 0.0), "a theme that declined is among them");
        assert!(moved.all(|(by, interval)| interval.low <= by && by <= interval.high));
        let rows = rows(&face);
        assert_eq!(rows.len(), 6, "{rows:#?}");
        // A row of a year's figure: of the staff, in that year.
        face.press(Key::T);
        let row = self::rows(&face).into_iter().find(|row| row.starts_with("2024: ")).unwrap();
        face.click(Role::Row, &row);
        let score = face.open(|open| open.trace.as_ref().unwrap().score.clone().unwrap());
        assert_eq!((score.whose, score.round), (Some(Side::Staff), RoundId(1)));
        assert!(score.found.figure.interval.is_some() && score.found.figure.n > 5);
    }
}

#[test]
fn a_year_in_which_the_staff_was_not_asked_is_a_gap_that_says_so() {
    let face = years(Language::English);
    face.state(|state| {
        let open = state.open.as_ref().unwrap();
        let own = open.findings.as_ref().unwrap();
        let asked = || open.crowds.values().map(|crowd| &**crowd);
        assert_eq!(asked().count(), 3, "every round of the sample has a crowd");
        let whole = seen_over(own, asked(), Side::Staff).unwrap();
        let less =
            seen_over(own, asked().filter(|it| it.round != RoundId(2)), Side::Staff).unwrap();
        assert_eq!(whole.years[0], less.years[0]);
        assert_eq!(less.years[1].overall.withheld, Some(Withheld::Nobody));
        assert!(less.years[1].dimensions.is_empty() && less.years[1].themes.is_empty());
        let frame =
            Frame { width: 640.0, height: 280.0, label_width: 104.0, medium: Default::default() };
        let drawn = |found| {
            let span = (Span::All, Measure::Published);
            depict::trend(&state.texts, found, &[], span, MoreLines::default(), frame).unwrap()
        };
        assert!(drawn(&whole).gaps.is_empty());
        let gaps = drawn(&less).gaps;
        assert_eq!((gaps[0].year, &*gaps[0].words, gaps.len()), (2025, "not asked", 1));
        let points = &drawn(&less).series[0].points;
        assert!(points.iter().all(|point| point.interval.is_some() && point.year != 2025));
    });
}

/// The crowd of a round with every figure of its staff changed.
fn with_staff(of: &CrowdFindings, change: impl Fn(&mut Figure)) -> CrowdFindings {
    let mut of = of.clone();
    let staff = of.sides.iter_mut().find(|found| found.side == Side::Staff).unwrap();
    let scores = staff.scores.as_mut().unwrap();
    change(&mut scores.overall.figure);
    scores.dimensions.iter_mut().for_each(|found| change(&mut found.figure.figure));
    scores.themes.iter_mut().for_each(|found| change(&mut found.figure.figure));
    of
}

#[test]
fn a_year_in_which_the_staff_was_too_few_is_a_gap_that_says_so() {
    let face = years(Language::English);
    face.state(|state| {
        let open = state.open.as_ref().unwrap();
        let few = with_staff(&open.crowds[&RoundId(2)], |figure| {
            (figure.value, figure.interval, figure.n) = (None, None, 0);
            figure.withheld = Some(Withheld::FewPeople);
        });
        let others = [1, 3].map(|id| &*open.crowds[&RoundId(id)]);
        let own = open.findings.as_ref().unwrap();
        let seen = seen_over(own, others.into_iter().chain([&few]), Side::Staff).unwrap();
        assert_eq!(seen.years[1].overall.withheld, Some(Withheld::FewPeople));
        let frame =
            Frame { width: 640.0, height: 280.0, label_width: 104.0, medium: Default::default() };
        let (span, beside) = ((Span::All, Measure::Published), MoreLines::default());
        let trend = depict::trend(&state.texts, &seen, &[], span, beside, frame).unwrap();
        let gaps: Vec<_> = trend.gaps.iter().map(|gap| (gap.year, &*gap.words)).collect();
        assert_eq!(gaps, [(2025, "withheld")]);
    });
}

#[test]
fn a_side_is_not_compared_with_a_round_that_did_not_ask_it() {
    let face = years(Language::English);
    face.state(|state| {
        let open = state.open.as_ref().unwrap();
        let own = open.findings.as_ref().unwrap();
        let alone = with_staff(&open.crowds[&RoundId(3)], |figure| {
            (figure.change, figure.word, figure.before) = (None, None, None);
        });
        assert_eq!(alone.compared, Some(RoundId(2)), "customers were asked in both");
        let seen = seen_over(own, [&alone], Side::Staff).unwrap();
        assert_eq!((seen.compared, seen.compared_name), (None, None));
        let both = &open.seen[&Side::Staff];
        assert_eq!(both.compared, Some(RoundId(2)));
        let since = &open.seen_since[&Side::Staff];
        let counted = open.comparison.as_ref().unwrap();
        assert_eq!(since.comparable_items, counted.comparable_items);
        for theme in &since.themes {
            let year = both.years[1].themes.iter().find(|it| it.code == theme.code).unwrap();
            assert_eq!(theme.pair.shown_before(), year.points, "as that round shows it");
        }
    });
}
