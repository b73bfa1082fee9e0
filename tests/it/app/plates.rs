//! Pictures taken along: copied, saved, and what is said where that cannot be.

use std::fs;

use mitta::app::{Clip, Command, Folders, Notice, Plate, Question, Taking};
use mitta::depict::Beside;
use mitta::method::findings::Measure;
use mitta::model::{Language, RoundId, Side};

use super::kit::Kit;
use super::machine::Plan;

#[test]
fn a_picture_and_its_table_are_copied_once() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::TakeAlong(Plate::Shape(None), Taking::CopyPicture));
    kit.app.tick();
    let Some(Clip::Picture(pixels)) = kit.app.take_clip() else { panic!("no picture") };
    assert_eq!(pixels.rgba.len(), pixels.width * pixels.height * 4);
    assert_eq!(kit.app.take_clip(), None);
    kit.ask(Command::TakeAlong(Plate::Dimensions(None), Taking::CopyTable));
    kit.app.tick();
    let Some(Clip::Text(text)) = kit.app.take_clip() else { panic!("no table") };
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), 5, "{text}");
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{text}");
    assert!(kit.machine.asked().is_empty(), "copying asks for no file");
}

#[test]
fn a_picture_is_saved_where_it_was_asked_for() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::SetLanguage(Language::Finnish));
    let folder = kit.machine.documents();
    let begins = |bytes: &[u8], with: &[u8]| bytes.starts_with(with);
    for (taking, with) in [
        (Taking::SavePng, &b"\x89PNG"[..]),
        (Taking::SaveSvg, &b"<svg"[..]),
        (Taking::SaveTable, "\u{feff}Ulottuvuus;2026;".as_bytes()),
    ] {
        let to = folder.join("kuva");
        kit.machine.plan(Plan::Choose(to.clone()));
        kit.ask(Command::TakeAlong(Plate::Dimensions(None), taking));
        kit.app.tick();
        let extension = taking.extension().unwrap();
        let asked = kit.machine.asked();
        let Some(Question::SavePlate { proposed, .. }) = asked.last() else { panic!("{asked:?}") };
        assert_eq!(proposed.extension().unwrap(), extension);
        let written = fs::read(to.with_extension(extension)).unwrap();
        assert!(begins(&written, with), "{taking:?}: {:?}", &written[..40]);
        assert!(kit.toast().contains(extension), "{}", kit.toast());
    }
}

#[test]
fn what_cannot_be_written_is_said() {
    let mut kit = Kit::own_sample();
    let to = kit.machine.documents().join("poissa/kuva.png");
    kit.ask(Command::SavePlate(to, Plate::Shape(None), Taking::SavePng));
    kit.app.tick();
    let notice = kit.notice().unwrap();
    assert!(matches!(notice, Notice::PlateNotSaved { .. }), "{notice:?}");
    assert!(notice.text(kit.texts()).contains("kuva.png"));
}

/// Every picture of *Results*, *People* and *Customers* that the sample has.
fn seen() -> Vec<Plate> {
    vec![
        Plate::Shape(Some(Side::Staff)),
        Plate::Dimensions(Some(Side::Staff)),
        Plate::Themes(Some(Side::Staff)),
        Plate::Heat(None),
        Plate::Heat(Some(Side::Staff)),
        Plate::Radar(None),
        Plate::Priorities,
        Plate::Units,
        Plate::Agreement,
        Plate::Views(Beside::LeadersFrontLine),
        Plate::Views(Beside::OwnStaff),
        Plate::CustomersFeelings,
        Plate::Slope(RoundId(2), RoundId(3), None),
        Plate::Slope(RoundId(2), RoundId(3), Some(Side::Staff)),
        Plate::Trend(Measure::Published, Some(Side::Staff)),
        Plate::Journey(0),
    ]
}

#[test]
fn what_the_crowd_says_is_taken_along_as_picture_and_table() {
    for language in Language::ALL {
        let mut kit = Kit::sample();
        kit.ask(Command::SetLanguage(language));
        for (at, plate) in seen().into_iter().enumerate() {
            kit.ask(Command::TakeAlong(plate.clone(), Taking::CopyPicture));
            kit.app.tick();
            let Some(Clip::Picture(pixels)) = kit.app.take_clip() else { panic!("{plate:?}") };
            assert!(pixels.width > 600 && pixels.height > 200, "{plate:?}");
            kit.ask(Command::TakeAlong(plate.clone(), Taking::CopyTable));
            kit.app.tick();
            let Some(Clip::Text(text)) = kit.app.take_clip() else { panic!("{plate:?}") };
            let rows: Vec<Vec<&str>> =
                text.lines().map(|line| line.split('\t').collect()).collect();
            assert!(rows.len() > 2, "{plate:?}: {text}");
            assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{plate:?}: {text}");
            if let Some(folder) = std::env::var_os("MITTA_PICTURES") {
                let to = std::path::Path::new(&folder).join(format!("seen-{at}-{language:?}.png"));
                kit.ask(Command::SavePlate(to, plate, Taking::SavePng));
                kit.app.tick();
            }
        }
    }
}

#[test]
fn a_round_without_a_crowd_has_nothing_of_it_to_take_along() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::StartRound(mitta::app::NewRound { year: 2027, extent: Default::default() }));
    assert_ne!(kit.open().round, RoundId(3));
    for plate in [Plate::Units, Plate::Heat(Some(Side::Staff)), Plate::CustomersFeelings] {
        kit.ask(Command::TakeAlong(plate.clone(), Taking::CopyPicture));
        kit.app.tick();
        assert_eq!(kit.app.take_clip(), None, "{plate:?}");
        assert_eq!(kit.toast(), kit.texts().tr("toast-picture-empty"));
    }
}
