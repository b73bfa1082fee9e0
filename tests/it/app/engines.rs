//! What a person does while the document thread is still at work.

use std::sync::{Arc, Mutex};

use mitta::app::{
    Command, Desk, Engine, Folders, InlineEngine, Job, Notice, Outcome, Saved, ThreadEngine,
};
use mitta::model::Value;
use mitta::store::{Access, Fault, StoreError};

use super::kit::{Kit, assert_on_disk, read};

/// An engine that works only when it is told to, and whose disk can refuse.
struct SlowEngine {
    inner: InlineEngine,
    control: Control,
}

#[derive(Clone, Default)]
struct Control(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    slow: bool,
    broken: bool,
    waiting: Vec<Job>,
}

impl Control {
    fn slow(&self, slow: bool) {
        self.0.lock().unwrap().slow = slow;
    }

    fn broken(&self) {
        self.0.lock().unwrap().broken = true;
    }
}

impl Engine for SlowEngine {
    fn send(&mut self, job: Job) {
        self.control.0.lock().unwrap().waiting.push(job);
    }

    fn outcomes(&mut self) -> Vec<Outcome> {
        let mut state = self.control.0.lock().unwrap();
        if state.slow {
            return Vec::new();
        }
        let mut refused = Vec::new();
        for job in state.waiting.drain(..).collect::<Vec<_>>() {
            match job {
                Job::Write(_) | Job::Retry if state.broken => {
                    let error = StoreError { path: "a.mitta".into(), fault: Fault::DiskFull };
                    refused.push(Outcome::NotWritten(error));
                }
                job => self.inner.send(job),
            }
        }
        refused.into_iter().chain(self.inner.outcomes()).collect()
    }
}

fn slow() -> (Kit, Control) {
    let control = Control::default();
    let engine = {
        let control = control.clone();
        move |desk: Desk| SlowEngine { inner: InlineEngine::new(desk), control }
    };
    (Kit::engine(engine), control)
}

#[test]
fn answers_given_while_another_document_opens_never_land_in_it() {
    let (mut kit, control) = slow();
    kit.create("Toinen");
    let other = kit.path();
    kit.create("Mallila");
    let (mine, before) = (kit.path(), read(&other));
    control.slow(true);
    kit.ask(Command::Open(other.clone()));
    kit.answer(Value::Number(4));
    kit.ask_all([Command::CloseRound, Command::Undo]);
    let shown = kit.document().clone();
    control.slow(false);
    kit.app.tick();
    kit.app.tick();
    assert_eq!(kit.path(), other);
    assert_on_disk(&kit);
    assert!(kit.document() == &before);
    assert!(read(&mine) == shown, "what was shown is lost");
}

#[test]
fn a_double_click_opens_a_document_once() {
    let (mut kit, control) = slow();
    kit.create("Mallila");
    let path = kit.path();
    kit.ask(Command::Close);
    control.slow(true);
    kit.ask_all([Command::Open(path.clone()), Command::Open(path)]);
    control.slow(false);
    kit.app.tick();
    kit.app.tick();
    assert_eq!(kit.open().access, Access::Full);
    assert!(kit.notice().is_none());
}

#[test]
fn closing_while_another_document_opens_leaves_no_document_without_a_file() {
    let (mut kit, control) = slow();
    kit.create("Toinen");
    let other = kit.path();
    kit.create("Mallila");
    control.slow(true);
    kit.ask_all([Command::Open(other), Command::Close]);
    control.slow(false);
    kit.app.tick();
    kit.app.tick();
    if kit.state().open.is_some() {
        kit.answer(Value::Number(2));
        kit.app.tick();
        assert!(kit.is_saved());
        assert_on_disk(&kit);
    }
}

#[test]
fn while_the_disk_refuses_the_next_answer_does_not_look_saved() {
    let (mut kit, control) = slow();
    kit.create("Mallila");
    control.broken();
    kit.answer(Value::Number(1));
    assert_eq!(kit.open().saved, Saved::Failing);
    control.slow(true);
    kit.ask_all([Command::NextItem, Command::Answer(Value::Number(2)), Command::Quit]);
    assert!(!kit.state().quit, "the first answer is still not on disk");
    assert!(matches!(kit.notice(), Some(Notice::Unsaved)));
}

#[test]
fn the_program_says_saving_until_it_is_saved() {
    let (mut kit, control) = slow();
    kit.create("Mallila");
    control.slow(true);
    kit.answer(Value::Number(1));
    assert_eq!(kit.open().saved, Saved::Saving);
    control.slow(false);
    kit.app.tick();
    assert!(kit.is_saved());
}

#[test]
fn leaving_waits_until_the_latest_answer_is_on_disk() {
    for command in [Command::Close, Command::Quit] {
        let (mut kit, control) = slow();
        kit.create("Mallila");
        let path = kit.path();
        control.slow(true);
        kit.ask_all([Command::Answer(Value::Number(1)), command.clone()]);
        assert!(kit.state().open.is_some() && !kit.state().quit);
        let answered = kit.document().clone();
        control.slow(false);
        (0..3).for_each(|_| kit.app.tick());
        assert!(kit.state().quit || kit.state().open.is_none(), "{command:?}");
        assert!(read(&path) == answered);
    }
}

#[test]
fn leaving_is_forgotten_when_the_disk_refuses() {
    for command in [Command::Close, Command::Quit] {
        let (mut kit, control) = slow();
        kit.create("Mallila");
        control.slow(true);
        kit.ask_all([Command::Answer(Value::Number(1)), command]);
        control.broken();
        control.slow(false);
        kit.app.tick();
        assert_eq!((kit.open().saved, kit.state().quit), (Saved::Failing, false));
        assert!(matches!(kit.notice(), Some(Notice::NotWritten(_))));
    }
}

#[test]
fn the_document_thread_writes_everything_before_it_ends() {
    let mut kit = Kit::engine(|desk| ThreadEngine::start(desk, || {}).unwrap());
    kit.create("Mallila");
    let wait = |kit: &mut Kit, done: fn(&Kit) -> bool| {
        for _ in 0..500 {
            kit.app.tick();
            if done(kit) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("the thread does not answer");
    };
    wait(&mut kit, |kit| kit.state().open.is_some());
    for code in kit.codes() {
        kit.answer_item(&code, Value::Number(3));
    }
    let (path, document) = (kit.path(), kit.document().clone());
    let machine = kit.machine.clone();
    drop(kit);
    assert_eq!(read(&path), document);
    assert_eq!(machine.files("Documents"), ["Mallila.mitta"]);
    assert!(path.starts_with(machine.documents()));
}
