//! Every figure can be asked where it comes from, by role and label.

use egui::{Key, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Screen};
use mitta::chart::{HitOf, TrendLayout};
use mitta::depict::{self, Beside, Frame, MoreLines, Origin, Span, UnitOf};
use mitta::method::findings::{Measure, Subject};
use mitta::model::{Axis, Language, RoundId, Side};

use super::face::{Face, name};

fn on(screen: Screen, language: Language) -> Face {
    let mut face = Face::sample(language);
    face.send(Command::Show(screen));
    face
}

fn rows(face: &Face) -> Vec<String> {
    let nodes = face.nodes();
    let rows = nodes.filter(|node| node.accesskit_node().role() == Role::Row);
    rows.filter_map(|node| name(&node.accesskit_node())).collect()
}

fn origin(face: &Face) -> Option<Origin> {
    face.open(|open| open.trace.as_ref().map(|traced| traced.origin.clone()))
}

/// Presses a row that begins so; what then is told beside the page.
fn asked(face: &mut Face, start: &str) -> Vec<String> {
    let row = rows(face).into_iter().find(|row| row.starts_with(start));
    let row = row.unwrap_or_else(|| panic!("no row {start} among {:#?}", rows(face)));
    let before = face.said();
    face.click(Role::Row, &row);
    let title = face.tr("trace-title");
    assert!(face.says(&title), "{start}: {:#?}", face.said());
    face.said().into_iter().filter(|said| !before.contains(said)).collect()
}

/// Whether a sentence of the catalogue is among what is told.
fn has(told: &[String], text: &str) -> bool {
    told.iter().any(|said| said == text)
}

#[test]
fn every_row_of_people_and_customers_opens_its_account() {
    for language in Language::ALL {
        for screen in [Screen::People, Screen::Customers] {
            let all = rows(&on(screen, language));
            assert!(all.len() >= 12, "{screen:?}: {all:#?}");
            for row in all {
                let mut face = on(screen, language);
                let told = asked(&mut face, &row);
                assert!(told.len() > 2, "{row}: {told:?}");
                assert!(origin(&face).is_some(), "{row}");
                face.press(Key::Escape);
                assert_eq!(origin(&face), None, "{row}");
            }
        }
    }
}

#[test]
fn an_account_tells_the_rule_and_how_many_are_behind_it() {
    let mut face = on(Screen::Customers, Language::English);
    let rule = |face: &Face, key: &str| face.tr(key);
    let told = asked(&mut face, "More customers recommend");
    assert!(has(&told, &rule(&face, "trace-rule-recommendation")), "{told:#?}");
    assert!(told.iter().any(|said| said.starts_with("Asked: ")), "{told:#?}");
    let counts = ["origin-promoters", "origin-passives", "origin-detractors"];
    for key in counts {
        assert!(has(&told, &rule(&face, key)), "{key}: {told:#?}");
    }
    let told = asked(&mut face, "Destructive feelings: ");
    assert!(has(&told, &rule(&face, "origin-feelings-rule")), "{told:#?}");
    let mut face = on(Screen::People, Language::English);
    let told = asked(&mut face, "Diversity");
    assert!(has(&told, &rule(&face, "origin-diversity")), "{told:#?}");
}

#[test]
fn both_views_of_a_theme_lead_on_to_their_scores() {
    let mut face = on(Screen::Results, Language::Finnish);
    for _ in 0..5 {
        face.press(Key::ArrowRight);
    }
    let row = rows(&face)[0].clone();
    asked(&mut face, &row);
    assert!(matches!(origin(&face), Some(Origin::Views(Beside::OwnStaff, _))), "{row}");
    let staff = format!("{}, ", face.tr("views-staff"));
    let nodes: Vec<_> = face.nodes().filter_map(|node| name(&node.accesskit_node())).collect();
    let link = nodes.into_iter().find(|name| name.starts_with(&staff)).expect("the staff's view");
    face.click(Role::Button, &link);
    let Some(Origin::Score { subject: Subject::Theme(_), whose, round: None }) = origin(&face)
    else {
        panic!("{:?}", origin(&face));
    };
    assert_eq!(whose, Some(Side::Staff));
    assert!(face.find(Role::Button, &face.tr("trace-open-item")).is_some());
}

#[test]
fn steps_and_rounds_of_the_years_are_asked_from_their_tables() {
    let mut face = on(Screen::Years, Language::English);
    face.press(Key::T);
    let told = asked(&mut face, "Length: ");
    assert!(has(&told, &face.tr("origin-step-rule")), "{told:#?}");
    assert_eq!(
        origin(&face),
        Some(Origin::Step { measure: Measure::Published, of: Some(Axis::Length) })
    );
    let told = asked(&mut face, "2024: ");
    assert!(has(&told, "Round 2024."), "{told:#?}");
    let Some(Origin::Score { round: Some(round), .. }) = origin(&face) else { panic!() };
    assert_eq!(round, RoundId(1));
    let items = face.open(|open| open.trace.as_ref().unwrap().score.clone().unwrap());
    assert_eq!(
        items.findings.round,
        RoundId(1),
        "the figures of that round, not of the one in view"
    );
    // Down to an item of that round, which is then in view.
    for start in ["Length, ", "Continuity, "] {
        let nodes: Vec<_> = face.nodes().filter_map(|node| name(&node.accesskit_node())).collect();
        let part = nodes.into_iter().find(|said| said.starts_with(start)).expect(start);
        face.click(Role::Button, &part);
    }
    face.click(Role::Button, "Open item");
    assert_eq!(face.state(|state| state.screen), Screen::Answer);
    assert_eq!(face.open(|open| open.round), RoundId(1));
}

#[test]
fn a_press_on_a_point_of_the_trend_asks_for_its_round() {
    let mut face = on(Screen::Years, Language::English);
    let nodes: Vec<_> = face.nodes().collect();
    let trend = nodes.iter().find(|node| {
        let node = node.accesskit_node();
        name(&node).is_some_and(|name| name.starts_with("Length "))
            && matches!(node.role(), Role::Image | Role::Button)
    });
    let rect = trend.expect("the trend").rect();
    drop(nodes);
    // The same layout as on the screen tells where the points are.
    let layout = face.state(|state| {
        let open = state.open.as_ref().unwrap();
        let frame = Frame {
            width: f64::from(rect.width()),
            height: f64::from(rect.height()),
            label_width: 104.0,
            medium: mitta::chart::Medium::Screen,
        };
        let span = (Span::All, open.findings.as_ref().unwrap().measure());
        let found = open.findings.as_ref().unwrap();
        let beside = MoreLines::default();
        let trend = depict::trend(&state.texts, found, &open.document.events, span, beside, frame);
        TrendLayout::new(&trend.unwrap())
    });
    let first = RoundId(1);
    let wanted = HitOf::Score(Subject::Dimension(Axis::Depth), first);
    let hit = layout.hits.iter().find(|hit| hit.of.as_ref() == Some(&wanted)).expect("a point");
    let (x, y) = (hit.area.x + hit.area.width / 2.0, hit.area.y + hit.area.height / 2.0);
    face.press_at(rect.min + Vec2::new(x as f32, y as f32));
    let Some(Origin::Score { subject, whose: None, round }) = origin(&face) else {
        panic!("{:?}", origin(&face));
    };
    assert_eq!((subject, round), (Subject::Dimension(Axis::Depth), Some(first)));
    assert!(face.says("Round 2024."));
    assert!(face.state(|state| state.dialog.is_none()), "no event is pinned");
}

#[test]
fn the_account_goes_with_what_it_was_of() {
    let mut face = on(Screen::Years, Language::English);
    face.send(Command::Trace(Origin::Step { measure: Measure::Published, of: None }));
    let there = origin(&face);
    face.send(Command::Trace(Origin::Unit(Side::Staff, UnitOf::Named("Nowhere".to_owned()))));
    assert_eq!(origin(&face), None, "{there:?}");
}

#[test]
fn a_dragged_pane_keeps_its_width_for_its_class() {
    let mut face = on(Screen::Results, Language::English);
    face.send(Command::Trace(Origin::score(Subject::Overall, None)));
    for (width, key) in [(1280.0, "trace-wide"), (1024.0, "trace-normal")] {
        face.harness.set_size(Vec2::new(width, 800.0));
        face.run();
        let close = |face: &Face| face.get(Role::Button, &face.tr("shell-close")).rect().right();
        let left = |face: &Face| face.get(Role::Label, &face.tr("trace-title")).rect().left();
        let (right, before) = (close(&face), left(&face));
        // The words stand 25 points from the edge.
        let edge = egui::pos2(before - 25.0, 400.0);
        face.drag(edge, edge - Vec2::new(60.0, 0.0));
        let after = left(&face);
        assert!((after - (before - 60.0)).abs() < 2.0, "{width}: {before} → {after}");
        assert_eq!(close(&face), right);
        let kept = |face: &Face| face.state(|state| state.settings.panes[key]);
        assert_eq!(kept(&face), 396.0, "{key}");
        let edge = face.tr("shell-pane-edge");
        face.get(Role::Splitter, &edge).focus();
        face.run();
        face.press(Key::ArrowRight);
        assert_eq!(kept(&face), 380.0, "{key}: by keyboard as well");
        assert!((left(&face) - (after + 16.0)).abs() < 2.0);
    }
}

#[test]
fn another_round_keeps_whose_figures_are_shown_and_what_was_asked() {
    for (screen, row) in [(Screen::Years, "2025: "), (Screen::Overview, "Depth: ")] {
        let mut face = on(screen, Language::English);
        face.click(Role::ComboBox, &face.tr("results-whose-name"));
        face.click(Role::Button, &face.tr("whose-staff"));
        face.press(Key::T);
        asked(&mut face, row);
        let whose = |face: &Face| {
            face.open(|open| open.trace.as_ref().and_then(|it| it.score.as_ref()?.whose))
        };
        assert_eq!(whose(&face), Some(Side::Staff), "{screen:?}");
        face.send(Command::ChooseRound(RoundId(2)));
        assert_eq!(whose(&face), Some(Side::Staff), "{screen:?}");
        face.press(Key::Escape);
        asked(&mut face, if screen == Screen::Years { "2026: " } else { row });
        assert_eq!(whose(&face), Some(Side::Staff), "{screen:?}");
    }
}
