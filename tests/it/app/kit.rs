//! The program on a machine of its own: fixed clock, scripted dialogs, folders that go, settings
//! that are remembered.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use mitta::app::{
    App, Command, Desk, Engine, Extent, Folders, InlineEngine, Job, NewAssessment, Notice, Open,
    Outcome, Saved, Screen, Settings, State, document_on,
};
use mitta::catalog::Library;
use mitta::chart::Palette;
use mitta::model::{Answer, Block, Document, ItemCode, Language, Stamp, Value};
use mitta::store::{Access, Holder, Overwrite, Store};
use mitta::text::Texts;
use mitta::ui::theme;

use super::machine::Machine;
use crate::store::fixture;

/// What ships.
pub static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let library = Library::shipped();
    Arc::new(library.unwrap_or_else(|problems| panic!("{}", problems.name)))
});

fn palette() -> Palette {
    theme::paper_palette().unwrap()
}

/// A program and the machine it runs on.
pub struct Kit {
    pub app: App,
    pub machine: Machine,
}

impl Kit {
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    pub fn with(settings: Settings) -> Self {
        let machine = Machine::new();
        let engine = InlineEngine::new(machine.desk());
        Self::on(machine, settings, Box::new(engine))
    }

    /// With an engine of the test's own around the desk.
    pub fn engine<E: Engine + 'static>(make: impl FnOnce(Desk) -> E) -> Self {
        let machine = Machine::new();
        let engine = make(machine.desk());
        Self::on(machine, Settings::default(), Box::new(engine))
    }

    /// A document that is in memory only, opened in a language.
    pub fn in_memory(document: Document, language: Language) -> Self {
        let machine = Machine::new();
        let engine = Box::new(Memory::new(machine.desk(), document));
        let settings = Settings { language, ..Settings::default() };
        let mut kit = Self::on(machine, settings, engine);
        kit.ask(Command::Open("muistissa.mitta".into()));
        kit
    }

    fn on(machine: Machine, settings: Settings, engine: Box<dyn Engine>) -> Self {
        let app = App::new(settings, LIBRARY.clone(), palette(), machine.ports(), engine);
        Self { app, machine }
    }

    /// A new assessment with sixty open items.
    pub fn started() -> Self {
        let mut kit = Self::new();
        kit.create("Mallila");
        kit
    }

    /// A new assessment that asks these blocks.
    pub fn asking(settings: Settings, blocks: Vec<Arc<Block>>) -> Self {
        let mut kit = Self::with(settings);
        let questionnaire = LIBRARY.latest("mitta-main").unwrap().clone();
        let (language, now) = (kit.state().settings.language, kit.state().now.stamp);
        let mut document = document_on(&LIBRARY, "Mallila", 2026, questionnaire, language, now);
        document.rounds[0].blocks = blocks;
        kit.keep(&document);
        kit.ask(Command::Show(Screen::Answer));
        kit
    }

    /// The program started anew with the document of another one, which ended.
    pub fn reopened(other: &Self) -> Self {
        let machine = other.machine.clone();
        let path = machine.documents();
        let path = path.join(format!("{}.mitta", machine.files("Documents").len()));
        std::fs::copy(other.path(), &path).unwrap();
        let engine = InlineEngine::new(machine.desk());
        let settings = other.state().settings.clone();
        let mut kit = Self::on(machine, settings, Box::new(engine));
        kit.ask(Command::Open(path));
        kit
    }

    /// Writes a document as somebody else would, and opens it.
    pub fn keep(&mut self, document: &Document) {
        let path = self.machine.documents().join("Mallila.mitta");
        let me = Holder { host: "toinen".to_owned(), since: Stamp(1) };
        drop(Store::create(&path, document, Overwrite::No, &me).unwrap());
        self.ask(Command::Open(path));
        assert!(self.document() == document);
    }

    pub fn sample() -> Self {
        let mut kit = Self::new();
        kit.ask(Command::OpenSample);
        kit
    }

    /// The sample's document as a file of one's own.
    pub fn own_sample() -> Self {
        Self::own_sample_in(Settings::default().language)
    }

    pub fn own_sample_in(language: Language) -> Self {
        let mut kit = Self::with(Settings { language, ..Settings::default() });
        kit.ask(Command::OpenSample);
        let path = kit.machine.documents().join("Mallila.mitta");
        kit.ask(Command::SaveCopy(path.clone()));
        kit.ask(Command::Open(path));
        assert!(kit.open().kept);
        kit
    }

    /// The same with blocks, replies, key figures and journeys in every round.
    pub fn full_sample() -> Self {
        let mut kit = Self::sample();
        let mut document = kit.document().clone();
        for round in &mut document.rounds {
            // The sheets lie in the other file.
            round.batches.clear();
            round.printings.clear();
            round.blocks = vec![fixture::block(0), fixture::kpi_block()];
            round.replies = fixture::replies();
            round.kpis = fixture::kpis();
            round.journeys = fixture::journeys();
        }
        kit.keep(&document);
        kit
    }

    pub fn ask(&mut self, command: Command) {
        self.app.handle(command);
        // What comes of a job may itself ask for one.
        (0..3).for_each(|_| self.app.tick());
    }

    pub fn ask_all(&mut self, commands: impl IntoIterator<Item = Command>) {
        commands.into_iter().for_each(|command| self.ask(command));
    }

    pub fn create(&mut self, organization: &str) {
        self.ask(Command::Create(NewAssessment {
            organization: organization.to_owned(),
            year: 2026,
            extent: Extent::Full,
        }));
    }

    pub fn answer(&mut self, value: Value) {
        self.ask(Command::Answer(value));
    }

    /// Goes to an item and answers it.
    pub fn answer_item(&mut self, code: &ItemCode, value: Value) {
        self.ask_all([Command::ChooseItem(code.clone()), Command::Answer(value)]);
    }

    pub fn wait(&mut self, seconds: i64) {
        self.machine.wait(seconds);
        self.app.tick();
    }

    pub fn state(&self) -> &State {
        self.app.state()
    }

    pub fn texts(&self) -> &Texts {
        &self.state().texts
    }

    pub fn open(&self) -> &Open {
        self.state().open.as_ref().expect("a document is open")
    }

    pub fn document(&self) -> &Document {
        &self.open().document
    }

    pub fn path(&self) -> PathBuf {
        self.open().path.clone()
    }

    pub fn toast(&self) -> &str {
        self.state().toast.as_ref().map_or("", |toast| &toast.text)
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.state().notice.as_ref()
    }

    pub fn is_saved(&self) -> bool {
        matches!(self.open().saved, Saved::At(_))
    }

    pub fn codes(&self) -> Vec<ItemCode> {
        let round = self.open().round().unwrap();
        round.questionnaire.items().map(|item| item.code.clone()).collect()
    }

    /// What was said to the item in view.
    pub fn said(&self) -> Answer {
        let open = self.open();
        let code = &open.item().unwrap().code;
        open.round().unwrap().sheet.answer(code).cloned().unwrap_or_default()
    }

    pub fn value(&self) -> Option<Value> {
        self.said().value
    }
}

/// An engine whose one document is never on any disk.
struct Memory {
    desk: InlineEngine,
    document: Document,
    outcomes: Vec<Outcome>,
}

impl Memory {
    fn new(desk: Desk, document: Document) -> Self {
        Self { desk: InlineEngine::new(desk), document, outcomes: Vec::new() }
    }
}

impl Engine for Memory {
    fn send(&mut self, job: Job) {
        match job {
            Job::Open(path) => self.outcomes.push(Outcome::Opened {
                path,
                document: Box::new(self.document.clone()),
                access: Access::Full,
                made: false,
                kept: true,
            }),
            Job::Write(_) | Job::Retry => self.outcomes.push(Outcome::Written),
            job => self.desk.send(job),
        }
    }

    fn outcomes(&mut self) -> Vec<Outcome> {
        let mut outcomes = std::mem::take(&mut self.outcomes);
        outcomes.extend(self.desk.outcomes());
        outcomes
    }
}

/// The document of a file, as somebody else reads it now.
pub fn read(path: &std::path::Path) -> Document {
    Store::open(path, &Holder { host: "toinen".to_owned(), since: Stamp(1) }).unwrap().1
}

/// Whether the file has the very document that is in memory.
#[track_caller]
pub fn assert_on_disk(kit: &Kit) {
    assert!(&read(&kit.path()) == kit.document(), "the disk has another document");
}
