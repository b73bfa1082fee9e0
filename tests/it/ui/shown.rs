//! What the overview and the report say.

use egui::{Key, ViewportCommand, ViewportEvent, ViewportId, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Screen};
use mitta::model::{Axis, Language, Side};
use mitta::prose;

use super::face::Face;

#[test]
fn the_overview_says_the_finding_and_three_figures_in_words() {
    for language in Language::ALL {
        let face = Face::sample(language);
        let headline = face.state(|state| {
            let open = state.open.as_ref().unwrap();
            let round = open.round().unwrap();
            prose::headline(&state.texts, open.findings.as_ref().unwrap(), &round.questionnaire)
        });
        assert!(face.says(&headline), "{headline}: {:#?}", face.said());
        let alts = face.state(|state| {
            let findings = state.open.as_ref().unwrap().findings.clone().unwrap();
            let alt = |of: &mitta::method::findings::DimensionFinding| {
                let name = prose::axis(&state.texts, of.axis);
                prose::figure_alt(&state.texts, &findings, &name, &of.figure)
            };
            let own = findings.dimensions.iter().filter(|of| of.axis.code() != "enablers");
            own.map(alt).collect::<Vec<_>>()
        });
        assert_eq!(alts.len(), 3);
        for alt in alts {
            face.get(Role::Image, &alt);
            assert!(alt.chars().any(|c| c.is_ascii_digit()), "{alt}");
        }
    }
}

#[test]
fn an_unfinished_round_says_how_far_it_is_and_goes_on() {
    let mut face = Face::started(Language::English);
    face.send(Command::Show(Screen::Overview));
    assert!(face.says("0 of 60 answered, about 40 minutes left"), "{:#?}", face.said());
    face.click(Role::Button, "Continue");
    assert_eq!(face.state(|state| state.screen), Screen::Answer);
}

#[test]
fn comments_are_chosen_for_the_report() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Show(Screen::Report));
    assert!(face.tells("0 of "));
    let name = face.open(|open| {
        let round = open.round().unwrap();
        let said = |item: &&mitta::model::Item| {
            round.sheet.answer(&item.code).is_some_and(|answer| !answer.comment.is_empty())
        };
        let item = round.questionnaire.items().find(said).unwrap();
        item.name.get(Language::English).to_owned()
    });
    face.click(Role::CheckBox, &name);
    assert_eq!(face.open(|open| open.printed.len()), 1);
    face.click(Role::CheckBox, &name);
    assert_eq!(face.open(|open| open.printed.len()), 0);
}

#[test]
fn the_status_line_says_saved_and_where() {
    let face = Face::started(Language::English);
    assert!(face.says("Saved 12:00"), "{:#?}", face.said());
    assert!(face.says("Documents / Mallila.mitta"));
    let face = Face::sample(Language::Finnish);
    assert!(face.says("Mallitiedosto: muutokset eivät tallennu"), "{:#?}", face.said());
}

#[test]
fn a_disk_that_refuses_is_told_and_the_window_stays() {
    let mut face = Face::started(Language::English);
    let path = face.open(|open| open.path.clone());
    let held = rusqlite::Connection::open(&path).unwrap();
    held.execute_batch("BEGIN IMMEDIATE").unwrap();
    face.press(Key::Num3);
    assert!(face.says("Could not save, trying again"), "{:#?}", face.said());
    assert!(face.tells("The disk cannot be written"));
    face.get(Role::Button, "Save a copy…");
    assert!(asks_to_stay(&mut face));
    assert!(face.tells("Nothing was closed"));
    drop(held);
    face.machine.wait(3);
    face.run();
    face.run();
    assert!(face.says("Saved 12:00") && !face.tells("Nothing was closed"));
    assert!(!asks_to_stay(&mut face));
}

/// Whether the window refuses to be closed.
fn asks_to_stay(face: &mut Face) -> bool {
    let viewports = &mut face.harness.input_mut().viewports;
    viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    face.harness.step();
    let output = &face.harness.output().viewport_output[&ViewportId::ROOT];
    let stays = output.commands.contains(&ViewportCommand::CancelClose);
    let viewports = &mut face.harness.input_mut().viewports;
    viewports.entry(ViewportId::ROOT).or_default().events.clear();
    // Once it may close, it asks the system to with every frame.
    face.harness.run_steps(2);
    stays
}

/// A frame that is asked for when nothing moves costs the battery.
#[test]
fn an_idle_window_repaints_nothing() {
    let mut face = Face::sample(Language::English);
    for screen in Screen::ALL {
        face.send(Command::Show(screen));
        face.harness.run();
        let waits = |face: &mut Face| {
            face.harness.step();
            let output = &face.harness.output().viewport_output;
            output.values().map(|viewport| viewport.repaint_delay).min().unwrap()
        };
        // Whatever moves has come to rest, and nothing waits for time to pass.
        let rest = (0..60).map(|_| waits(&mut face)).last().unwrap();
        assert_eq!(rest, std::time::Duration::MAX, "{screen:?}");
    }
}

#[test]
fn the_overview_shows_its_pictures_as_a_table() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        let images = |face: &Face| {
            let nodes = face.nodes();
            nodes.filter(|node| node.accesskit_node().role() == Role::Image).count()
        };
        let before = images(&face);
        assert!(before >= 4, "three bars and the cube");
        face.press(Key::T);
        assert_eq!(images(&face), 0);
        let overall = face.state(|state| {
            let findings = state.open.as_ref().unwrap().findings.clone().unwrap();
            state.texts.points(findings.overall.figure.shown().unwrap().get())
        });
        let row = format!("{}: 2026 {overall}", face.tr("axis-overall"));
        assert!(face.tells(&row), "{row}");
        face.press(Key::T);
        assert_eq!(images(&face), before);
    }
}

#[test]
fn the_overview_shows_the_staff_with_intervals() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        let sign = face.tr("results-interval-sign");
        assert!(!face.says(&sign), "an agreed sheet has no sampling error");
        face.click(Role::ComboBox, &face.tr("results-whose-name"));
        face.click(Role::Button, &face.tr("whose-staff"));
        assert!(face.says(&sign));
        let figure = face
            .open(|open| open.seen[&Side::Staff].dimension(Axis::Depth).unwrap().figure.clone());
        let row = face.state(|state| {
            let (texts, seen) = (&state.texts, &state.open.as_ref().unwrap().seen[&Side::Staff]);
            prose::figure_alt(texts, seen, &prose::axis(texts, Axis::Depth), &figure)
        });
        face.click(Role::Row, &row);
        let score = face.open(|open| open.trace.as_ref().unwrap().score.clone().unwrap());
        assert_eq!((score.whose, score.found.figure), (Some(Side::Staff), figure));
    }
}
