//! The key figures: typed, pasted, and what they ask beside the assessment.

use egui::{Event, Key, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Dialog, Screen};
use mitta::model::{KpiValue, Language, Value};

use super::face::{Face, is_control, name};
use crate::blocks::{code, open, with_figures};

const SIZE: Vec2 = Vec2::new(1280.0, 800.0);

/// The window on the page of the figures.
fn face_of(language: Language, size: Vec2) -> Face {
    let mut kit = open(with_figures(language));
    kit.ask(Command::SetLanguage(language));
    let mut face = Face::on(kit, size);
    face.send(Command::ShowKpis);
    face
}

fn face(language: Language) -> Face {
    face_of(language, SIZE)
}

fn said(face: &Face, kpi: &str) -> KpiValue {
    face.open(|open| open.round().unwrap().kpis.get(&code(kpi)).cloned().unwrap_or_default())
}

fn focus(face: &mut Face, label: &str) {
    face.get(Role::TextInput, label).focus();
    face.run();
}

fn shown(face: &Face, label: &str) -> String {
    face.get(Role::TextInput, label).value().unwrap_or_default()
}

/// Replaces the text of the field that has the focus.
fn write(face: &mut Face, text: &str) {
    face.press_with(egui::Modifiers::COMMAND, Key::A);
    face.type_text(text);
}

#[test]
fn every_figure_has_its_row_in_words() {
    for (language, label, other) in [
        (Language::Finnish, "Poistuma, 2026, %", "Poistuma, lähde 2026"),
        (Language::English, "Churn, 2026, %", "Churn, source 2026"),
    ] {
        let face = face(language);
        assert_eq!(
            shown(&face, label),
            if language == Language::Finnish { "14,0" } else { "14.0" }
        );
        let hint = face.get(Role::TextInput, other);
        let hint = hint.accesskit_node().data().placeholder().map(str::to_owned);
        assert_eq!(
            hint.as_deref(),
            Some(if other.starts_with('C') { "billing" } else { "laskutus" })
        );
        let block = crate::blocks::figures();
        for kpi in &block.kpis {
            assert!(face.says(kpi.name.get(language)) && face.says(kpi.definition.get(language)));
        }
        // Its direction, earlier values and what it says.
        for key in ["kpi-rose-worse", "kpi-target-met", "kpi-silent", "kpi-empty", "kpi-no-score"] {
            assert!(face.tells(&face.tr(key)), "{key}");
        }
        let better = face.tr("kpi-better-down");
        assert!(face.says(&format!("%, {better}")));
        let earlier = if language == Language::Finnish { "11,0" } else { "11.0" };
        assert!(face.says(earlier));
    }
}

#[test]
fn a_number_is_typed_and_wrong_input_keeps_what_was_there() {
    let mut face = face(Language::English);
    focus(&mut face, "Churn, 2026, %");
    write(&mut face, "12,5 %");
    assert_eq!(said(&face, "K02").value, Some(12.5));
    write(&mut face, "12x");
    assert_eq!(said(&face, "K02").value, Some(14.0), "what was there before the first key");
    face.press(Key::Tab);
    assert!(face.says(&face.tr("kpi-bad-number")));
    assert_eq!(
        (shown(&face, "Churn, 2026, %").as_str(), said(&face, "K02").value),
        ("12x", Some(14.0))
    );
    focus(&mut face, "Churn, 2026, %");
    write(&mut face, "9");
    face.press(Key::Tab);
    assert!(!face.says(&face.tr("kpi-bad-number")));
    assert_eq!(shown(&face, "Churn, 2026, %"), "9.0");
}

#[test]
fn tab_goes_along_the_row_and_enter_and_arrows_down_the_column() {
    let mut face = face(Language::English);
    focus(&mut face, "Churn, 2026, %");
    let focused = |face: &Face| face.focused().unwrap().1;
    for label in ["Churn, target 2026, %", "Churn, source 2026", "Churn, note 2026"] {
        face.press(Key::Tab);
        assert_eq!(focused(&face), label);
    }
    face.type_text("counted anew");
    face.press(Key::Enter);
    assert_eq!(focused(&face), "Early starts, note 2026");
    face.press(Key::ArrowUp);
    assert_eq!(focused(&face), "Churn, note 2026");
    face.press(Key::ArrowUp);
    assert_eq!(focused(&face), "Customer tenure, note 2026");
    face.press(Key::ArrowUp);
    assert_eq!(focused(&face), "Customer tenure, note 2026");
    assert_eq!(said(&face, "K02").note, "counted anew");
    face.send(Command::Undo);
    assert_eq!(said(&face, "K02").note, "");
}

#[test]
fn a_table_on_the_clipboard_opens_the_preview_and_becomes_one_step() {
    let mut face = face(Language::Finnish);
    let before = face.open(|open| open.document.clone());
    focus(&mut face, "Poistuma, 2026, %");
    let table = "Poistuma\t9,5\nKerralla perille\t80 %\nOlematon\t3\nK13\t61,5";
    face.harness.event(Event::Paste(table.to_owned()));
    face.run();
    face.run();
    assert!(face.state(|state| matches!(state.dialog, Some(Dialog::PasteKpis(_)))));
    for line in [
        "Poistuma: arvo 14,0\u{202F}% → 9,5\u{202F}%",
        "Kerralla perille: arvo – → 80,0\u{202F}%",
        "Rivi 3, ”Olematon”: Tällaista lukua ei ole.",
        "Ennallaan: Vastattu palaute.",
    ] {
        assert!(face.says(line), "{line}: {:#?}", face.said());
    }
    face.click(Role::Button, "Kirjaa 2 lukua");
    assert!(face.state(|state| state.dialog.is_none()));
    assert_eq!((said(&face, "K02").value, said(&face, "K09").value), (Some(9.5), Some(80.0)));
    face.send(Command::Undo);
    assert_eq!(face.open(|open| open.document.clone()), before);
}

#[test]
fn the_dialog_is_typed_into_as_well_and_keeps_what_was_typed() {
    let mut face = face(Language::English);
    face.click(Role::Button, "Paste…");
    face.type_text("K02;12");
    assert!(face.says("One figure changes."), "{:#?}", face.said());
    face.press(Key::Escape);
    face.press(Key::Escape);
    assert!(face.state(|state| state.dialog.is_none()));
    face.click(Role::Button, "Paste…");
    face.click(Role::Button, "Enter one figure");
    assert_eq!(said(&face, "K02").value, Some(12.0));
}

#[test]
fn one_cell_on_the_clipboard_goes_into_its_field() {
    let mut face = face(Language::English);
    focus(&mut face, "Churn, note 2026");
    face.harness.event(Event::Paste("two\nlines".to_owned()));
    face.run();
    assert!(face.state(|state| state.dialog.is_none()));
    assert!(said(&face, "K02").note.starts_with("two"));
}

#[test]
fn contradictions_show_both_sides_and_the_others_on_demand() {
    let mut face = face(Language::English);
    for line in [
        "Fading is noticed, yet customers leave. Is anything done about it?",
        "Continuity: 75, Measured and steered",
        "Churn: 14.0%, before 11.0%",
    ] {
        assert!(face.says(line), "{line}: {:#?}", face.said());
    }
    assert!(!face.says(&face.tr("kpi-not-evaluable")));
    face.click(Role::Button, "Show the other 9 comparisons");
    assert!(face.says(&face.tr("kpi-clear")), "{:#?}", face.said());
    assert!(face.says("Share of the need: no value"));
}

#[test]
fn the_note_stands_beside_the_theme_and_leads_to_the_figures() {
    let mut face = face(Language::Finnish);
    let note = "”Poistuma” on noussut, vaikka oma arvio on korkea: Hiipuminen huomataan, mutta \
                asiakkaita poistuu. Tehdäänkö asialle mitään?";
    face.send(Command::ChooseItem("L1_1".parse().unwrap()));
    assert!(!face.says(note));
    face.send(Command::ChooseItem("L2_2".parse().unwrap()));
    assert!(face.says(note), "{:#?}", face.said());
    face.click(Role::Button, &face.tr("kpi-asks-open"));
    assert!(face.tells(&face.tr("kpi-asks-title")));
    face.send(Command::Show(Screen::Overview));
    face.click(Role::Button, "Yksi luku kysyy jotakin");
    assert_eq!(face.state(|state| state.screen), Screen::Answer);
    assert!(face.tells(&face.tr("kpi-asks-title")));
}

#[test]
fn nothing_is_said_while_the_theme_is_in_progress() {
    let mut face = face(Language::English);
    let item = "L2_2".parse().unwrap();
    face.send(Command::ChooseItem(item));
    assert!(face.tells("has risen although the assessment is high"));
    let given = face.value().unwrap();
    face.send(Command::Answer(given));
    assert_eq!(face.value(), None::<Value>);
    assert!(!face.tells("although the assessment"));
    face.send(Command::Show(Screen::Overview));
    assert!(!face.tells("asks something"));
    face.send(Command::ShowKpis);
    assert!(face.says(&face.tr("kpi-asks-none")));
}

#[test]
fn a_closed_round_is_read_only() {
    let mut face = face(Language::English);
    face.send(Command::CloseRound);
    assert!(face.find(Role::TextInput, "Churn, 2026, %").is_none());
    assert!(face.find(Role::Button, "Paste…").is_none());
    assert!(face.says("14.0") && face.tells("Answers cannot be changed"));
}

/// Cells of the table are as high as what stands in them.
#[test]
fn no_text_runs_over_another() {
    for language in Language::ALL {
        for width in [1280.0, 1000.0, 720.0, 640.0] {
            let mut face = face_of(language, Vec2::new(width, 2400.0));
            focus(
                &mut face,
                if language == Language::Finnish { "Poistuma, 2026, %" } else { "Churn, 2026, %" },
            );
            write(&mut face, "x");
            let painted = face.painted();
            assert!(painted.iter().any(|(text, _)| *text == face.tr("kpi-bad-number")));
            for (at, (text, rect)) in painted.iter().enumerate() {
                for (other, over) in &painted[at + 1..] {
                    let both = rect.shrink(1.5).intersect(over.shrink(1.5));
                    let apart = !both.is_positive() || text.is_empty() || other.is_empty();
                    assert!(apart, "{width}: {text:?} {rect:?} and {other:?} {over:?}");
                }
            }
        }
    }
}

#[test]
fn fields_are_brought_into_view_at_every_size() {
    for (size, zoom) in [(SIZE, 1.0), (Vec2::new(800.0, 700.0), 1.0), (SIZE, 2.0)] {
        let mut kit = open(with_figures(Language::Finnish));
        kit.ask(Command::SetLanguage(Language::Finnish));
        let mut face = Face::on(kit, size);
        while face.state(|state| state.settings.zoom) < zoom {
            face.send(Command::Zoom(mitta::app::Zoom::In));
        }
        face.send(Command::ShowKpis);
        let fields: Vec<_> = face
            .nodes()
            .filter(is_control)
            .filter(|node| node.accesskit_node().role() == Role::TextInput)
            .filter_map(|node| name(&node.accesskit_node()))
            .filter(|name| name.contains("2026"))
            .collect();
        assert_eq!(fields.len(), 64);
        for field in fields.into_iter().step_by(5) {
            focus(&mut face, &field);
            face.run();
            let window = face.harness.ctx.content_rect().expand(1.0);
            let rect = face.get(Role::TextInput, &field).rect();
            assert!(window.contains_rect(rect), "{field} at {rect:?} in {window:?} × {zoom}");
        }
    }
}
