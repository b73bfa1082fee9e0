//! Search of everything: commands, themes, items, questions of the blocks, ideas, actions.

use egui::{Key, Modifiers, ScrollArea, TextEdit, Ui};

use crate::app::{Command, Dialog, Screen, State, TABLE, walked};
use crate::model::Round;
use crate::prose;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, keys, theme, theme::Role, window};

const MOST: usize = 40;

/// What is typed, and which hit is chosen.
#[derive(Default)]
pub struct Search {
    text: String,
    at: usize,
}

/// Something found.
struct Hit {
    text: String,
    hint: String,
    commands: Vec<Command>,
}

impl Search {
    /// Shows the field and what it finds.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let theme = theme::of(ui);
        let texts = &state.texts;
        let hint = theme.text(Role::Hint, texts.tr("shell-search-hint"));
        let edit =
            TextEdit::singleline(&mut self.text).desired_width(f32::INFINITY).hint_text(hint);
        let response = ui.add(edit);
        response.request_focus();
        let before = self.at;
        if response.changed() {
            self.at = 0;
        }
        let hits = find(ui, state, &self.text);
        let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if key(Key::ArrowDown) {
            self.at = (self.at + 1).min(hits.len().saturating_sub(1));
        }
        if key(Key::ArrowUp) {
            self.at = self.at.saturating_sub(1);
        }
        // Only a choice that moved is scrolled to, so that the wheel can scroll elsewhere.
        let moved = response.changed() || self.at != before;
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(theme.tokens.space.xs);
        if hits.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("shell-search-nothing"));
        }
        let mut chosen = if entered { Some(self.at) } else { None };
        ScrollArea::vertical().max_height(360.0).auto_shrink([false, true]).show(ui, |ui| {
            for (at, hit) in hits.iter().enumerate() {
                let here = at == self.at;
                let button = egui::Button::selectable(here, theme.text(Role::Body, &hit.text))
                    .shortcut_text(theme.text(Role::Hint, &hit.hint))
                    .min_size(egui::vec2(ui.available_width(), theme.tokens.size.hit_min))
                    .wrap();
                let row = ui.add(button);
                if here && moved {
                    row.scroll_to_me(None);
                }
                if row.clicked() {
                    chosen = Some(at);
                }
            }
        });
        if let Some(hit) = chosen.and_then(|at| hits.into_iter().nth(at)) {
            commands.send(Command::Dismiss);
            hit.commands.into_iter().for_each(|command| commands.send(command));
        }
    }
}

/// Commands first, then themes, items and questions; every word must occur.
fn find(ui: &Ui, state: &State, text: &str) -> Vec<Hit> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let holds = |text: &str| {
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let entries = TABLE.iter().filter(|entry| entry.is_enabled(state));
    let commands = entries.map(|entry| Hit {
        text: window::words(state, entry),
        hint: entry.shortcut.map(|keys| keys::label(ui.ctx(), keys)).unwrap_or_default(),
        commands: vec![entry.command(state)],
    });
    let all = commands.chain(items(state));
    all.filter(|hit| holds(&hit.text) || holds(&hit.hint)).take(MOST).collect()
}

fn items(state: &State) -> Vec<Hit> {
    let language = state.texts.language();
    let Some(round) = state.open.as_ref().and_then(|open| open.round()) else { return Vec::new() };
    let go = |code: &crate::model::ItemCode| {
        vec![Command::ChooseItem(code.clone()), Command::Show(Screen::Answer)]
    };
    let theme = |(_, theme): (_, &crate::model::Theme)| {
        let first = theme.items.first()?;
        let hint = String::new();
        Some(Hit { text: theme.name.get(language).to_owned(), hint, commands: go(&first.code) })
    };
    let themes = round.questionnaire.themes().filter_map(theme);
    let item = |item: &crate::model::Item| Hit {
        text: item.question.get(language).to_owned(),
        hint: item.code.to_string(),
        commands: go(&item.code),
    };
    let items = round.questionnaire.items().map(item);
    themes
        .chain(items)
        .chain(questions(state, round))
        .chain(ideas(state))
        .chain(actions(state, round))
        .collect()
}

/// The ideas that the board shows.
fn ideas(state: &State) -> impl Iterator<Item = Hit> {
    let ideas = state.open.iter().flat_map(|open| open.document.ideas_until(open.round));
    ideas.map(|idea| Hit {
        text: idea.words("ID_title").to_owned(),
        hint: state.texts.tr("screen-ideas"),
        commands: vec![Command::ShowIdea(Some(idea.id))],
    })
}

/// What was promised in the round.
fn actions<'a>(state: &'a State, round: &'a Round) -> impl Iterator<Item = Hit> {
    round.actions.iter().map(|(id, action)| Hit {
        text: action.what.clone(),
        hint: prose::action_state(&state.texts, action.state),
        commands: vec![Command::Show(Screen::Ideas), Command::Ask(Dialog::EditAction(*id))],
    })
}

/// The questions of the blocks that are walked through.
fn questions<'a>(state: &'a State, round: &'a Round) -> impl Iterator<Item = Hit> {
    let language = state.texts.language();
    let sections = round.blocks.iter().flat_map(|block| walked(block));
    sections.flat_map(|section| &section.questions).map(move |question| Hit {
        text: question.question.as_ref().unwrap_or(&question.name).get(language).to_owned(),
        hint: question.code.to_string(),
        commands: vec![
            Command::ChooseQuestion(question.code.clone()),
            Command::Show(Screen::Answer),
        ],
    })
}
