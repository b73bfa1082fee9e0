//! The parts beside the questionnaire in the outline: blocks with their sections, key figures.

use egui::Ui;

use super::themes::said;
use crate::app::{
    Asked, Command, Dialog, Open, State, block_progress, kpi_progress, section_progress, walked,
};
use crate::chart::Progress;
use crate::model::{Block, Question, Reply, Round, Section};
use crate::text::Arg;
use crate::ui::widgets::{Button, Entry, Signs, entry};
use crate::ui::{Commands, View, theme, theme::Role};

/// More questions than this are counted in figures.
const MOST_SQUARES: usize = 8;

/// A heading, the blocks, the key figures and the way to choose; true if a place was chosen.
pub fn rows(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> bool {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    ui.horizontal(|ui| {
        ui.set_min_height(26.0);
        ui.add_space(theme.tokens.space.xxs);
        ui.label(theme.text(Role::Heading, view.texts().tr("answer-parts")));
    });
    let mut chosen = false;
    for block in &view.round.blocks {
        chosen |= part(ui, view, block, commands);
    }
    let parts = view.texts().tr("answer-parts-choose");
    ui.add_space(theme.tokens.space.xxs);
    if ui.add(Button::link(&parts)).clicked() {
        commands.send(Command::Ask(Dialog::Blocks));
        chosen = true;
    }
    chosen
}

/// One block: its sections below it where there are several.
fn part(ui: &mut Ui, view: &View<'_>, block: &Block, commands: &mut Commands) -> bool {
    if !block.kpis.is_empty() {
        return figures(ui, view, block, commands);
    }
    let sections: Vec<&Section> = walked(block).collect();
    let name = block.title.get(view.texts().language());
    let all = || sections.iter().flat_map(|section| &section.questions);
    match sections.as_slice() {
        [] => false,
        [section] => {
            let signs = signs(view, section, block_progress(view.round, block));
            let label = said(view.state, name, block_progress(view.round, block));
            let here = is_here(view.open, section);
            let clicked =
                entry(ui, &Entry { name, label: &label, signs, here, heads: true }).clicked();
            go(view.round, all(), clicked, commands)
        }
        _ => {
            let progress = block_progress(view.round, block);
            let signs = sum(view.state, progress);
            let label = said(view.state, name, progress);
            let row = Entry { name, label: &label, signs, here: false, heads: true };
            let clicked = entry(ui, &row).clicked();
            let mut chosen = go(view.round, all(), clicked, commands);
            for section in sections {
                chosen |= part_of(ui, view, section, commands);
            }
            chosen
        }
    }
}

fn part_of(ui: &mut Ui, view: &View<'_>, section: &Section, commands: &mut Commands) -> bool {
    let name = section.name.get(view.texts().language());
    let progress = section_progress(view.round, section);
    let label = said(view.state, name, progress);
    let (signs, here) = (signs(view, section, progress), is_here(view.open, section));
    let clicked = entry(ui, &Entry { name, label: &label, signs, here, heads: false }).clicked();
    go(view.round, section.questions.iter(), clicked, commands)
}

fn figures(ui: &mut Ui, view: &View<'_>, block: &Block, commands: &mut Commands) -> bool {
    let name = block.title.get(view.texts().language());
    let progress = kpi_progress(view.round, block);
    let label = said(view.state, name, progress);
    let here = view.open.asked == Some(Asked::Kpis);
    let signs = sum(view.state, progress);
    let clicked = entry(ui, &Entry { name, label: &label, signs, here, heads: true }).clicked();
    if clicked {
        commands.send(Command::ShowKpis);
    }
    clicked
}

fn is_here(open: &Open, section: &Section) -> bool {
    let asked = open.asked.as_ref().and_then(Asked::question);
    asked.is_some_and(|code| section.questions.iter().any(|question| question.code == *code))
}

/// Goes to the first question without a reply, else to the first.
fn go<'a>(
    round: &Round,
    questions: impl Iterator<Item = &'a Question>,
    clicked: bool,
    commands: &mut Commands,
) -> bool {
    let places: Vec<Asked> = questions.map(|q| Asked::Question(q.code.clone())).collect();
    let goal = places.iter().find(|place| place.is_open(round)).or(places.first());
    if let Some(Asked::Question(code)) = goal.filter(|_| clicked) {
        commands.send(Command::ChooseQuestion(code.clone()));
    }
    clicked
}

/// How far a section is: a square for each question that counts, a number where they are many.
fn signs(view: &View<'_>, section: &Section, progress: (usize, usize)) -> Signs {
    let (done, total) = progress;
    if done == total || total > MOST_SQUARES {
        return sum(view.state, progress);
    }
    let one = |question: &Question| match view.round.reply(question) {
        Some(Reply::NotApplicable) => Progress::NotApplicable,
        Some(_) => Progress::Answered,
        None => Progress::Open,
    };
    let counted = section.questions.iter().filter(|question| question.counts());
    Signs::Squares(counted.map(one).collect())
}

fn sum(state: &State, (done, total): (usize, usize)) -> Signs {
    match total {
        0 => Signs::Words(String::new()),
        total if total == done => Signs::Whole,
        total => {
            let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
            Signs::Words(state.texts.with("answer-count", &args))
        }
    }
}
