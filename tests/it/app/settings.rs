//! What is remembered between runs.

use mitta::app::{Appearance, Command, Settings, Zoom};
use mitta::model::Language;

use super::kit::Kit;

#[test]
fn the_language_changes_while_it_runs() {
    let mut kit = Kit::started();
    for language in [Language::Finnish, Language::English, Language::Finnish] {
        kit.ask(Command::SetLanguage(language));
        assert_eq!(kit.texts().language(), language);
        assert_eq!(kit.machine.kept().unwrap().language, language);
    }
    assert_eq!(kit.texts().tr("screen-answer"), "Vastaa");
    kit.ask(Command::SetLanguage(Language::English));
    assert_eq!(kit.texts().tr("screen-answer"), "Answer");
}

#[test]
fn the_sample_speaks_the_language_of_the_moment() {
    let mut kit = Kit::new();
    let mut names = Vec::new();
    for language in Language::ALL {
        kit.ask_all([Command::SetLanguage(language), Command::OpenSample]);
        assert_eq!(kit.document().organization.language, language);
        names.push(kit.document().organization.name.clone());
    }
    assert_ne!(names[0], names[1]);
}

#[test]
fn the_zoom_goes_in_steps_and_stops_at_its_ends() {
    let mut kit = Kit::new();
    kit.ask_all((0..20).map(|_| Command::Zoom(Zoom::In)));
    assert_eq!(kit.state().settings.zoom, 2.5);
    kit.ask_all((0..20).map(|_| Command::Zoom(Zoom::Out)));
    assert_eq!(kit.state().settings.zoom, 0.75);
    kit.ask_all([Command::Zoom(Zoom::Out), Command::Zoom(Zoom::Reset), Command::Zoom(Zoom::In)]);
    assert_eq!(kit.state().settings.zoom, 1.1);
}

#[test]
fn what_was_chosen_is_kept_and_comes_back() {
    let mut kit = Kit::new();
    kit.ask_all([
        Command::SetAppearance(Appearance::Dark),
        Command::ShowLastAnswer(true),
        Command::Resized(900.0, 700.0),
        Command::Zoom(Zoom::In),
    ]);
    let kept = kit.machine.kept().unwrap();
    assert_eq!((kept.appearance, kept.show_last_answer), (Appearance::Dark, true));
    assert_eq!(kept.window, Some((900.0, 700.0)));
    let text = serde_json::to_string(&kept).unwrap();
    let read: Settings = serde_json::from_str(&text).unwrap();
    assert_eq!(Kit::with(read).state().settings, kept);
}

#[test]
fn recent_documents_that_are_gone_are_known_from_the_start() {
    let mut kit = Kit::started();
    kit.ask(Command::Close);
    let kept = kit.machine.kept().unwrap();
    let mut next = Kit::with(kept.clone());
    next.app.tick();
    assert!(next.state().missing.is_empty());
    let gone = kept.recent[0].path.clone();
    drop((kit, next));
    let mut later = Kit::with(kept);
    later.app.tick();
    assert!(later.state().missing.contains(&gone), "its folder went with the first machine");
}

#[test]
fn what_was_kept_is_not_written_again() {
    let mut kit = Kit::new();
    kit.ask(Command::SetAppearance(Appearance::System));
    assert_eq!(kit.machine.kept(), None);
}
