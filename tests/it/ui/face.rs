//! The window in a harness, driven by keys and labels.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2, accesskit::Role};
use egui_kittest::{Harness, Node, kittest::NodeT};
use mitta::app::{Command, Open, Settings, State};
use mitta::model::{Block, Language, Value};
use mitta::ui::Window;

use crate::app::kit::Kit;
use crate::app::machine::Machine;

type Cell = Rc<RefCell<Option<Window>>>;

/// The window, and the machine it runs on.
pub struct Face {
    pub harness: Harness<'static, Cell>,
    pub machine: Machine,
    pub language: Language,
}

impl Face {
    /// The start window, 1280 × 800.
    pub fn new(language: Language) -> Self {
        Self::with(Settings { language, ..Settings::default() }, Vec2::new(1280.0, 800.0))
    }

    pub fn with(settings: Settings, size: Vec2) -> Self {
        Self::on(Kit::with(settings), size)
    }

    /// A new assessment that asks these blocks.
    pub fn asking(settings: Settings, size: Vec2, blocks: Vec<Arc<Block>>) -> Self {
        Self::on(Kit::asking(settings, blocks), size)
    }

    /// The window of a program that is there already.
    pub fn on(kit: Kit, size: Vec2) -> Self {
        let language = kit.state().settings.language;
        let Kit { app, machine } = kit;
        let cell = Cell::default();
        let window = cell.clone();
        let harness = Harness::builder()
            .with_size(size)
            .with_max_steps(12)
            .with_context_setup(move |context| {
                let host = Box::new(|_: &eframe::Frame, _: &egui::Context| {});
                *window.borrow_mut() = Some(Window::new(app, context, host).unwrap());
            })
            .build_ui_state(
                |ui, cell: &mut Cell| cell.borrow_mut().as_mut().unwrap().frame_ui(ui),
                cell,
            );
        let mut face = Self { harness, machine, language };
        face.run();
        face
    }

    pub fn sample(language: Language) -> Self {
        let mut face = Self::new(language);
        face.send(Command::OpenSample);
        face
    }

    /// A new assessment, on its first item.
    pub fn started(language: Language) -> Self {
        let mut face = Self::new(language);
        face.send(Command::Create(mitta::app::NewAssessment {
            organization: "Mallila".to_owned(),
            year: 2026,
            extent: Default::default(),
        }));
        face
    }

    pub fn run(&mut self) {
        self.harness.run();
    }

    pub fn send(&mut self, command: Command) {
        self.harness.state().borrow_mut().as_mut().unwrap().send(command);
        self.run();
    }

    /// Looks at the state behind the face.
    pub fn state<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(self.harness.state().borrow().as_ref().unwrap().app().state())
    }

    pub fn open<R>(&self, look: impl FnOnce(&Open) -> R) -> R {
        self.state(|state| look(state.open.as_ref().expect("a document is open")))
    }

    /// The answer to the item in view.
    pub fn value(&self) -> Option<Value> {
        self.open(|open| open.round()?.sheet.value(&open.item()?.code))
    }

    pub fn item(&self) -> String {
        self.open(|open| open.item().unwrap().code.to_string())
    }

    pub fn tr(&self, key: &str) -> String {
        self.state(|state| state.texts.tr(key))
    }

    /// Presses and releases a key, with the letter that a keyboard sends along.
    pub fn press(&mut self, key: Key) {
        let name = key.symbol_or_name();
        let text = (name.chars().count() == 1 && name.is_ascii()).then(|| name.to_lowercase());
        self.stroke(key, Modifiers::NONE, text);
    }

    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.stroke(key, modifiers, None);
    }

    fn stroke(&mut self, key: Key, modifiers: Modifiers, text: Option<String>) {
        let key = |pressed| Event::Key {
            key,
            physical_key: Some(key),
            pressed,
            repeat: false,
            modifiers,
        };
        let input = self.harness.input_mut();
        input.events.push(Event::ModifiersChanged(modifiers));
        input.events.push(key(true));
        input.events.extend(text.map(Event::Text));
        self.harness.step();
        let input = self.harness.input_mut();
        input.events.push(key(false));
        input.events.push(Event::ModifiersChanged(Modifiers::NONE));
        self.run();
    }

    /// Presses the first button of the pointer at a place.
    pub fn press_at(&mut self, at: Pos2) {
        self.drag(at, at);
    }

    /// Presses at one place and lets go at another.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        let button = |pos, pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let there = from + (to - from) / 2.0;
        for event in [
            Event::PointerMoved(from),
            button(from, true),
            Event::PointerMoved(there),
            Event::PointerMoved(to),
            button(to, false),
        ] {
            self.harness.input_mut().events.push(event);
            self.harness.step();
        }
        self.run();
    }

    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.harness.event(Event::Text(c.to_string()));
        }
        self.run();
    }

    /// Clicks what has this label, wherever it is.
    #[track_caller]
    pub fn click(&mut self, role: Role, label: &str) {
        self.get(role, label).click_accesskit();
        self.run();
    }

    #[track_caller]
    pub fn get(&self, role: Role, label: &str) -> Node<'_> {
        let found = self.find(role, label);
        found.unwrap_or_else(|| panic!("no {role:?} {label:?} among {:#?}", self.said()))
    }

    pub fn find(&self, role: Role, label: &str) -> Option<Node<'_>> {
        self.nodes().find(|node| {
            let node = node.accesskit_node();
            node.role() == role && name(&node).as_deref() == Some(label)
        })
    }

    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    /// Everything that is said: labels, values, descriptions and hints.
    pub fn said(&self) -> Vec<String> {
        self.nodes().flat_map(|node| words(&node)).collect()
    }

    /// Whether somebody hears this as a whole label.
    pub fn says(&self, text: &str) -> bool {
        self.said().iter().any(|said| said == text)
    }

    /// Whether it is part of what is said.
    pub fn tells(&self, text: &str) -> bool {
        self.said().iter().any(|said| said.contains(text))
    }

    /// What has the focus.
    pub fn focused(&self) -> Option<(Role, String)> {
        let node = self.nodes().find(|node| node.is_focused())?;
        let node = node.accesskit_node();
        Some((node.role(), name(&node).unwrap_or_default()))
    }

    /// Everything that is painted as text, with its place.
    pub fn painted(&self) -> Vec<(String, Rect)> {
        let mut found = Vec::new();
        for shape in &self.harness.output().shapes {
            collect(&shape.shape, shape.clip_rect, &mut found);
        }
        found
    }
}

fn collect(shape: &egui::Shape, clip: Rect, found: &mut Vec<(String, Rect)>) {
    match shape {
        egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
        egui::Shape::Text(text) => {
            let rect = text.galley.rect.translate(text.pos.to_vec2());
            if clip.intersects(rect) {
                found.push((text.galley.text().to_owned(), rect));
            }
        }
        _ => {}
    }
}

/// The name of a control; a text's name is the text.
pub fn name(node: &egui_kittest::kittest::AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| (node.role() == Role::Label).then(|| node.value()).flatten())
}

fn words(node: &Node<'_>) -> Vec<String> {
    let node = node.accesskit_node();
    let raw = node.data();
    let hint = raw.placeholder().map(ToOwned::to_owned);
    let about = raw.description().map(ToOwned::to_owned);
    let all = [node.label(), node.value(), about, hint];
    all.into_iter().flatten().filter(|text| !text.is_empty()).collect()
}

/// Is it something that one can act on?
pub fn is_control(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    egui::accessibility::is_input(node.role()) && !node.is_disabled()
}
