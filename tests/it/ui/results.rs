//! Every figure by role and label: tabs, rows, tables, and where a figure comes from.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Screen, Settings};
use mitta::depict::{Origin, heat, heat_signs};
use mitta::method::findings::{Findings, Subject};
use mitta::model::{Axis, Language, Reading, Reply, Side};
use mitta::prose;

use super::face::{Face, name};
use super::sizes::assert_reachable;

const TABS: [&str; 10] = [
    "themes",
    "heat",
    "strengths",
    "vision",
    "feelings",
    "views",
    "priorities",
    "contradictions",
    "path",
    "radar",
];

fn results(language: Language) -> Face {
    let mut face = Face::sample(language);
    face.send(Command::Show(Screen::Results));
    face
}

fn rows(face: &Face) -> Vec<String> {
    let nodes = face.nodes();
    let rows = nodes.filter(|node| node.accesskit_node().role() == Role::Row);
    rows.filter_map(|node| name(&node.accesskit_node())).collect()
}

/// The sentence on top of the tab that is shown.
fn shows(face: &Face, sentence: impl Fn(&mitta::app::State) -> String) -> bool {
    face.says(&face.state(sentence))
}

/// Shows a tab, wherever it stands.
fn tab(face: &mut Face, key: &str) {
    let name = face.tr(key);
    if face.find(Role::Tab, &name).is_some() {
        return face.click(Role::Tab, &name);
    }
    let more = face.tr("results-more");
    face.click(Role::ComboBox, &more);
    face.click(Role::Button, &name);
}

fn theme_name(face: &Face, code: &str) -> String {
    face.state(|state| {
        let open = state.open.as_ref().unwrap();
        let code = code.parse().unwrap();
        prose::theme(&state.texts, &open.round().unwrap().questionnaire, &code)
    })
}

#[test]
fn themes_stand_sorted_with_the_enablers_below() {
    for language in Language::ALL {
        let face = results(language);
        let rows = rows(&face);
        assert_eq!(rows.len(), 18);
        let expected = face.open(|open| {
            let findings = open.findings.clone().unwrap();
            let of = |enablers: bool| {
                let mut themes: Vec<_> = findings
                    .themes
                    .iter()
                    .filter(|theme| (theme.axis == Axis::Enablers) == enablers)
                    .map(|theme| (theme.figure.value.unwrap(), theme.name.get(language)))
                    .collect();
                themes.sort_by(|a, b| b.0.total_cmp(&a.0));
                themes.into_iter().map(|(_, name)| name.to_owned()).collect::<Vec<_>>()
            };
            [of(false), of(true)].concat()
        });
        for (row, name) in rows.iter().zip(expected) {
            assert!(row.starts_with(&name), "{row:?} is not {name:?}");
            assert!(row.contains(" 100"), "a number never stands alone: {row}");
        }
        assert!(shows(&face, |state| {
            let open = state.open.as_ref().unwrap();
            let questionnaire = &open.round().unwrap().questionnaire;
            prose::themes_headline(&state.texts, open.findings.as_ref().unwrap(), questionnaire)
        }));
    }
}

#[test]
fn o_changes_the_order_and_the_order_is_told() {
    let mut face = results(Language::English);
    let by_result = rows(&face);
    assert!(face.says("Order: result"));
    face.press(Key::O);
    assert!(face.says("Order: gap to target"));
    let by_gap = rows(&face);
    assert_ne!(by_result, by_gap);
    face.press(Key::O);
    face.press(Key::O);
    assert!(face.says("Order: questionnaire"));
    let asked = face.open(|open| {
        let findings = open.findings.clone().unwrap();
        findings.themes[0].name.get(Language::English).to_owned()
    });
    assert!(rows(&face)[0].starts_with(&asked));
    face.press(Key::O);
    assert_eq!(rows(&face), by_result);
}

#[test]
fn arrows_walk_along_the_tabs_and_every_tab_says_something() {
    for language in Language::ALL {
        let mut face = results(language);
        for (at, tab) in TABS.iter().enumerate() {
            let tab = face.tr(&format!("results-tab-{tab}"));
            let chosen = face.nodes().any(|node| {
                let node = node.accesskit_node();
                let said = name(&node).as_deref() == Some(tab.as_str());
                let behind = node.value().as_deref() == Some(tab.as_str());
                said || behind
            });
            assert!(chosen, "{tab} is shown");
            assert_reachable(&mut face, &tab);
            if at + 1 < TABS.len() {
                face.press(Key::ArrowRight);
            }
        }
        face.press(Key::ArrowRight);
        assert!(face.tells(&face.tr("radar-note")), "the last one stays");
        for _ in TABS {
            face.press(Key::ArrowLeft);
        }
        assert_eq!(rows(&face).len(), 18);
    }
}

#[test]
fn what_has_no_room_stands_behind_more() {
    let settings = Settings { language: Language::English, ..Settings::default() };
    let mut face = Face::with(settings, Vec2::new(1024.0, 700.0));
    face.send(Command::OpenSample);
    face.send(Command::Show(Screen::Results));
    assert!(face.find(Role::Tab, "Radar").is_none());
    face.click(Role::ComboBox, "More");
    face.click(Role::Button, "Radar");
    assert!(face.tells(&face.tr("radar-note")));
}

#[test]
fn a_row_leads_to_where_its_figure_comes_from() {
    let mut face = results(Language::English);
    let row = rows(&face)[0].clone();
    face.click(Role::Row, &row);
    assert!(face.says("Where the figure comes from"));
    let (code, items) = face.open(|open| {
        let traced = open.trace.as_ref().unwrap().score.as_ref().unwrap();
        let Subject::Theme(code) = &traced.subject else { panic!("{:?}", traced.subject) };
        (code.to_string(), traced.found.themes[0].items.len())
    });
    assert!(row.starts_with(&theme_name(&face, &code)));
    assert!(face.says(&format!("Weighted mean of {items} items.")));
    let parts = face.nodes().filter(|node| {
        let node = node.accesskit_node();
        let is_item = name(&node).is_some_and(|name| name.starts_with(&format!("{code}_")));
        node.role() == Role::Button && is_item
    });
    assert_eq!(parts.count(), items);
    face.press(Key::Escape);
    assert!(face.open(|open| open.trace.is_none()));
    assert!(!face.says("Where the figure comes from"));
}

#[test]
fn rows_and_their_traces_are_walked_without_a_mouse() {
    let mut face = results(Language::Finnish);
    let rows = rows(&face);
    face.press(Key::ArrowDown);
    assert_eq!(face.focused(), Some((Role::Row, rows[0].clone())));
    face.press(Key::ArrowDown);
    face.press(Key::ArrowDown);
    face.press(Key::ArrowUp);
    assert_eq!(face.focused(), Some((Role::Row, rows[1].clone())));
    assert!(face.open(|open| open.trace.is_none()), "walking alone opens nothing");
    face.press(Key::Enter);
    let subject = |face: &Face| face.open(|open| open.trace.as_ref().map(|it| it.origin.clone()));
    let first = subject(&face).expect("the trace is open");
    face.press(Key::ArrowDown);
    assert_ne!(subject(&face), Some(first), "the trace follows");
    face.press(Key::Escape);
    assert_eq!(subject(&face), None);
    assert_eq!(face.focused(), Some((Role::Row, rows[2].clone())), "the focus stays");
}

#[test]
fn a_trace_leads_to_an_item_on_answer() {
    let mut face = results(Language::English);
    face.send(Command::Trace(Origin::theme(&"B4".parse().unwrap())));
    let lowest = face.open(|open| {
        let items =
            open.trace.as_ref().unwrap().score.as_ref().unwrap().found.themes[0].items.clone();
        let low = items.iter().min_by(|a, b| a.score.unwrap().total_cmp(&b.score.unwrap()));
        low.unwrap().code.to_string()
    });
    face.click(Role::Button, "Open item");
    assert_eq!((face.item(), face.state(|state| state.screen)), (lowest, Screen::Answer));
    assert!(face.open(|open| open.trace.is_none()));
}

#[test]
fn the_overall_figure_leads_down_to_the_items() {
    let mut face = Face::sample(Language::English);
    let overall = face.state(|state| {
        let findings = state.open.as_ref().unwrap().findings.clone().unwrap();
        prose::figure_alt(&state.texts, &findings, "Overall", &findings.overall.figure)
    });
    face.click(Role::Row, &overall);
    let press = |face: &mut Face, start: &str| {
        let label = face.nodes().find_map(|node| {
            let node = node.accesskit_node();
            name(&node).filter(|name| node.role() == Role::Button && name.starts_with(start))
        });
        face.click(Role::Button, &label.expect(start));
    };
    press(&mut face, "Breadth");
    assert!(face.says("Weighted mean of the themes."));
    let theme = theme_name(&face, "B4");
    press(&mut face, &theme);
    assert!(face.says("Weighted mean of 4 items."));
}

#[test]
fn bars_of_the_overview_and_rows_of_the_years_open_the_same_panel() {
    for (screen, many) in [(Screen::Overview, 3), (Screen::Years, 6)] {
        let mut face = Face::sample(Language::English);
        face.send(Command::Show(screen));
        let rows = rows(&face);
        assert!(rows.len() >= many, "{rows:?}");
        face.click(Role::Row, rows.last().unwrap());
        assert!(face.says("Where the figure comes from"), "{screen:?}");
        face.click(Role::Button, "Close");
        assert!(face.open(|open| open.trace.is_none()));
        face.send(Command::Trace(Origin::score(Subject::Overall, None)));
        face.send(Command::Show(Screen::Journey));
        assert!(face.open(|open| open.trace.is_none()), "another screen has another subject");
    }
}

#[test]
fn t_shows_the_same_as_a_table() {
    let mut face = results(Language::English);
    let picture = rows(&face).len();
    face.press(Key::T);
    let lines = rows(&face);
    assert_eq!(lines.len(), picture);
    let told = |line: &String| line.contains(": Figure ") && line.contains(", In words ");
    assert!(lines.iter().all(told), "{lines:?}");
    face.click(Role::Row, &lines[3].clone());
    assert!(face.open(|open| open.trace.is_some()), "a row of the table is traced as well");
    face.press(Key::ArrowRight);
    assert_eq!(rows(&face).len(), 60, "every item of the heat map");
    face.press(Key::T);
    assert_eq!(rows(&face).len(), 18);
}

#[test]
fn pictures_without_rows_are_told_as_sentence_and_table() {
    let mut face = results(Language::English);
    let images = |face: &Face| {
        let nodes = face.nodes().filter(|node| node.accesskit_node().role() == Role::Image);
        nodes.filter_map(|n| n.accesskit_node().data().description().map(str::to_owned)).collect()
    };
    let lines = [("vision", 3), ("priorities", 3), ("radar", 19)];
    for (name, least) in lines {
        tab(&mut face, &format!("results-tab-{name}"));
        let told: Vec<String> = images(&face);
        assert!(told.iter().any(|table| table.lines().count() >= least), "{name}: {told:?}");
    }
}

#[test]
fn the_crowd_has_intervals_and_its_answers_by_level() {
    let mut face = results(Language::English);
    assert!(!face.says("95% interval"), "an agreed sheet has no sampling error");
    face.click(Role::ComboBox, "Whose answers");
    face.click(Role::Button, "staff");
    assert!(face.says("95% interval"));
    assert_eq!(rows(&face).len(), 18);
    let row = rows(&face)[0].clone();
    face.click(Role::Row, &row);
    assert_eq!(
        face.open(|open| open.trace.as_ref().unwrap().score.as_ref().unwrap().whose),
        Some(Side::Staff)
    );
    assert!(face.says("Answers of own staff."));
    assert!(face.tells("Answers by level: "), "more than ten answered");
    let shown = face.open(|open| {
        let figure = open.trace.as_ref().unwrap().score.as_ref().unwrap().found.figure.clone();
        (figure.n, figure.interval.is_some())
    });
    assert!(shown.0 >= 10 && shown.1, "{shown:?}");
    assert!(face.tells(&format!("n = {}.", shown.0)));
}

#[test]
fn views_and_feelings_stand_beside_each_other() {
    for language in Language::ALL {
        let mut face = results(language);
        tab(&mut face, "results-tab-views");
        let gaps = face.open(|open| open.crowd.as_ref().unwrap().views.own_staff.clone());
        assert_eq!(gaps.len(), 18);
        for pair in &gaps {
            assert!(face.tells(pair.name.get(language)), "{}", pair.code);
        }
        tab(&mut face, "results-tab-feelings");
        let clusters = face.open(|open| {
            let findings = open.findings.as_ref().unwrap();
            findings.readings.emotion.as_ref().map_or(0, |found| found.profile.clusters.len())
        });
        assert!(clusters > 0 && face.tells(&face.tr("views-own")), "{language:?}");
        let rated = face.open(|open| {
            let round = open.round().unwrap();
            let block = round.block_read_by(Reading::Emotion).unwrap();
            let feelings = block.sections.iter().flat_map(|section| &section.questions);
            let said = feelings.map(|question| {
                let rating = match round.reply(question) {
                    Some(Reply::Points(rating)) => rating.to_string(),
                    _ => face.tr("emotion-not-rated"),
                };
                format!("{}: {rating}", question.name.get(language))
            });
            said.collect::<Vec<_>>()
        });
        let rows = rows(&face);
        assert_eq!(rows.len(), clusters + rated.len());
        for feeling in rated {
            assert!(rows.contains(&feeling), "{feeling} is not among {rows:#?}");
        }
    }
}

#[test]
fn every_raise_of_the_shortest_path_can_be_opened() {
    let mut face = results(Language::English);
    tab(&mut face, "results-tab-path");
    let plans: usize = face.open(|open| {
        let dimensions = open.findings.as_ref().unwrap().dimensions.clone();
        let three = dimensions.iter().filter(|dimension| dimension.axis != Axis::Enablers);
        three.filter_map(|dimension| dimension.staged.as_ref()).map(|s| s.plan.len()).sum()
    });
    let label = "Open item";
    let buttons = face.nodes().filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Button && name(&node).as_deref() == Some(label)
    });
    assert_eq!(buttons.count(), plans);
    assert!(plans > 0);
    face.click(Role::Button, label);
    assert_eq!(face.state(|state| state.screen), Screen::Answer);
}

#[test]
fn before_the_first_theme_is_answered_the_way_there_is_shown() {
    for language in Language::ALL {
        let mut face = Face::started(language);
        face.send(Command::Show(Screen::Results));
        let empty = face.tr("results-empty");
        assert!(face.says(&empty));
        assert!(rows(&face).is_empty());
        let go_on = face.tr("results-continue");
        face.click(Role::Button, &go_on);
        assert_eq!(face.state(|state| state.screen), Screen::Answer);
    }
}

#[test]
fn an_unfinished_round_shows_what_is_whole_and_says_what_is_not() {
    let mut face = Face::started(Language::English);
    face.send(Command::Show(Screen::Answer));
    let first = face.open(|open| {
        let theme = open.round().unwrap().questionnaire.themes().next().unwrap().1.clone();
        theme.items.len()
    });
    for _ in 0..first {
        face.press(Key::Num2);
        face.press(Key::Enter);
    }
    face.send(Command::Show(Screen::Results));
    let rows = rows(&face);
    assert_eq!(rows.len(), 18);
    assert_eq!(rows.iter().filter(|row| row.contains("in progress")).count(), 17, "{rows:?}");
    assert!(rows[0].contains("50 of 100"), "{rows:?}");
    for _ in TABS {
        face.press(Key::ArrowRight);
        assert_reachable(&mut face, "unfinished");
    }
}

#[test]
fn the_panel_fits_every_window() {
    for language in Language::ALL {
        for (size, zoom) in [
            ((1280.0, 800.0), 1.0),
            ((1024.0, 700.0), 1.0),
            ((800.0, 700.0), 1.0),
            ((640.0, 700.0), 1.0),
            ((1280.0, 800.0), 2.0),
        ] {
            let appearance = Appearance::Dark;
            let settings = Settings { language, appearance, zoom, ..Settings::default() };
            let mut face = Face::with(settings, Vec2::new(size.0, size.1));
            face.send(Command::OpenSample);
            for screen in [Screen::Results, Screen::Overview, Screen::Years] {
                face.send(Command::Show(screen));
                for subject in [
                    Subject::Overall,
                    Subject::Dimension(Axis::Depth),
                    Subject::Theme("B4".parse().unwrap()),
                ] {
                    face.send(Command::Trace(Origin::score(subject, None)));
                    let place = format!("{screen:?} {language:?} {size:?} × {zoom}");
                    assert!(face.says(&face.tr("trace-title")), "{place}");
                    assert_reachable(&mut face, &place);
                }
                face.press(Key::Escape);
                assert!(face.open(|open| open.trace.is_none()));
            }
        }
    }
}

#[test]
fn a_tiny_window_shows_the_trace_as_a_page_with_the_way_back() {
    let settings = Settings { language: Language::English, ..Settings::default() };
    let mut face = Face::with(settings, Vec2::new(640.0, 700.0));
    face.send(Command::OpenSample);
    face.send(Command::Show(Screen::Results));
    let row = rows(&face)[0].clone();
    face.click(Role::Row, &row);
    assert!(rows(&face).is_empty());
    face.click(Role::Button, "‹ Results");
    assert_eq!(rows(&face).len(), 18);
}

#[test]
fn keys_of_the_results_wait_while_something_else_is_asked() {
    let mut face = results(Language::English);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.press(Key::O);
    face.press(Key::T);
    face.press(Key::Escape);
    assert!(face.says("Order: result"));
    face.press(Key::F1);
    assert!(face.says("Table or picture"));
}

#[test]
fn an_item_that_few_gave_a_level_has_a_ring_and_says_so() {
    let face = results(Language::English);
    face.state(|state| {
        let seen = &state.open.as_ref().unwrap().seen[&Side::Staff];
        let most = seen.items.iter().map(|item| item.figure.n).max().unwrap();
        let theme = &seen.themes[0];
        let rings = |findings: &Findings| -> Vec<bool> {
            heat(&state.texts, findings, theme, 68.0).cells.iter().map(|cell| cell.few).collect()
        };
        let words = |findings: &Findings| heat_signs(&state.texts, findings);
        assert!(!rings(seen).contains(&true));
        assert!(!words(seen).contains("Ring: "));
        let mut few = Findings::clone(seen);
        let first = few.items.iter_mut().find(|item| item.theme == theme.code).unwrap();
        first.figure.n = (most - 1) / 2;
        assert!(rings(&few)[0] && !rings(&few)[1..].contains(&true));
        assert!(words(&few).ends_with("Ring: fewer than half gave a level."));
    });
}
