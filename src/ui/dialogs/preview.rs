//! A questionnaire file before it is taken into use: what it asks and what it changes, or every
//! problem of it.

use egui::{CollapsingHeader, Ui};

use super::{adopted, problems, scroll, title};
use crate::app::{Asks, Command, Fit, Preview, State, Unfit};
use crate::model::{Block, Dimension, Item, Language, Questionnaire, Theme, Wording};
use crate::prose::{self, ProblemWords, RowWords, Step};
use crate::text::{Arg, Texts};
use crate::ui::widgets::{Button, notice_frame, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// So many themes are shown with their items at once.
const FEW_THEMES: usize = 6;

/// Shows the file that is looked at.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    let Some(preview) = &state.preview else { return };
    title(ui, &texts.tr("own-preview-title"));
    let height = (ui.ctx().content_rect().height() - 230.0).max(120.0);
    scroll::text(ui, "preview", height, |ui| {
        let file = preview.file.display().to_string();
        wrapped(ui, Role::Legend, &file);
        match &preview.found {
            Ok(fit) => {
                if let Some(adopted) = &fit.adopted {
                    adopted::show(ui, texts, &preview.file, adopted, commands);
                }
                whole(ui, texts, fit);
            }
            Err(unfit) => faulty(ui, texts, unfit),
        }
    });
    ui.add_space(theme::of(ui).tokens.space.xs);
    ui.horizontal_wrapped(|ui| buttons(ui, texts, preview, commands));
}

fn buttons(ui: &mut Ui, texts: &Texts, preview: &Preview, commands: &mut Commands) {
    match &preview.found {
        Ok(fit) if !fit.is_in_use => {
            let key = if fit.replaced.is_empty() { "own-take" } else { "own-take-replacing" };
            if ui.add(Button::primary(&texts.tr(key))).clicked() {
                commands.send(Command::TakeIntoUse);
            }
        }
        Ok(_) => {}
        Err(_) => {
            if ui.add(Button::primary(&texts.tr("own-another"))).clicked() {
                commands.send(Command::AskQuestionnaire);
            }
        }
    }
    let key = if preview.found.is_ok() { "shell-cancel" } else { "shell-close" };
    if ui.add(Button::new(&texts.tr(key))).clicked() {
        commands.send(Command::Dismiss);
    }
}

/// Nothing is taken into use: how many problems, the first, then all of them.
fn faulty(ui: &mut Ui, texts: &Texts, unfit: &Unfit) {
    let (sentence, all) = match unfit {
        Unfit::Unread(path, error) => (problems::unread(texts, path, error), Vec::new()),
        Unfit::NoForm(error) => {
            let why = prose::form_error(texts, error);
            (texts.with("error-own-no-form", &[("why", Arg::Text(&why))]), Vec::new())
        }
        Unfit::AsksNothing => (texts.tr("error-own-asks-nothing"), Vec::new()),
        Unfit::OnlyChanges => (texts.tr("own-only-changes"), Vec::new()),
        Unfit::Faulty(files) => {
            let all: Vec<_> = files.iter().flat_map(|file| prose::problems(texts, file)).collect();
            (first(texts, &all), all)
        }
    };
    notice_frame(&theme::of(ui), true).show(ui, |ui| {
        ui.set_width(ui.available_width());
        wrapped(ui, Role::Body, &sentence);
    });
    ui.add_space(theme::of(ui).tokens.space.s);
    problems::show(ui, &all);
}

fn first(texts: &Texts, all: &[ProblemWords]) -> String {
    let first = all.first();
    let reason = first.map_or("", |first| &first.sentence);
    let count = ("count", Arg::Count(all.len()));
    match first.and_then(|first| first.excerpt.as_ref()) {
        Some(excerpt) => {
            let args = [count, ("line", Arg::Count(excerpt.line)), ("reason", Arg::Text(reason))];
            texts.with("error-own-invalid", &args)
        }
        None => texts.with("error-own-invalid-whole", &[count, ("reason", Arg::Text(reason))]),
    }
}

/// Everything that the file asks.
fn whole(ui: &mut Ui, texts: &Texts, fit: &Fit) {
    if fit.is_in_use {
        wrapped(ui, Role::Heading, &texts.tr("own-in-use"));
    }
    for path in &fit.replaced {
        let file = path.display().to_string();
        let text = texts.with("own-replaces", &[("file", Arg::Text(&file))]);
        notice_frame(&theme::of(ui), false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            wrapped(ui, Role::Body, &text);
        });
    }
    match &fit.asks {
        Asks::Questionnaire(it) => questionnaire(ui, texts, it, fit.step.as_ref()),
        Asks::Block(it) => block(ui, texts, it),
    }
}

fn questionnaire(ui: &mut Ui, texts: &Texts, it: &Questionnaire, step: Option<&Step>) {
    let label = it.label();
    let args = [
        ("label", Arg::Text(&label)),
        ("items", Arg::Count(it.items().count())),
        ("minutes", Arg::Count(it.minutes.into())),
    ];
    both(ui, texts, Role::Question, &it.title);
    wrapped(ui, Role::Second, &texts.with("own-row-items", &args));
    if let Some(step) = step {
        changes(ui, texts, step);
    }
    // A long questionnaire is first seen as its themes.
    let open = it.themes().count() <= FEW_THEMES;
    for dimension in &it.dimensions {
        dimension_ui(ui, texts, dimension, open);
    }
}

/// What differs from the version before.
fn changes(ui: &mut Ui, texts: &Texts, step: &Step) {
    section(ui);
    let from = step.from.label();
    wrapped(ui, Role::Heading, &texts.with("own-changes", &[("from", Arg::Text(&from))]));
    step.comparable(texts).iter().for_each(|line| {
        wrapped(ui, Role::Body, line);
    });
    for row in prose::step_rows(texts, step) {
        change(ui, &row);
    }
    wrapped(ui, Role::Body, &step.stayed(texts));
}

/// One row of the change table.
pub fn change(ui: &mut Ui, row: &RowWords) {
    let gap = theme::of(ui).tokens.space.xs;
    ui.add_space(gap);
    wrapped(ui, Role::Heading, &row.title);
    for line in row.reason.iter().chain(&row.notes) {
        wrapped(ui, Role::Body, line);
    }
    for text in &row.texts {
        wrapped(ui, Role::Legend, &text.part);
        let lines = [('−', &text.before), ('+', &text.after)];
        for (sign, words) in lines.into_iter().filter_map(|(s, words)| Some((s, words.as_ref()?))) {
            wrapped(ui, Role::Body, &format!("{sign} {words}"));
        }
    }
}

fn section(ui: &mut Ui) {
    let space = theme::of(ui).tokens.space;
    ui.add_space(space.s);
    rule(ui);
    ui.add_space(space.xs);
}

fn dimension_ui(ui: &mut Ui, texts: &Texts, dimension: &Dimension, open: bool) {
    section(ui);
    both(ui, texts, Role::Heading, &dimension.name);
    weight(ui, texts, dimension.weight.get());
    for theme in &dimension.themes {
        theme_ui(ui, texts, theme, open);
    }
}

fn theme_ui(ui: &mut Ui, texts: &Texts, of: &Theme, open: bool) {
    let name = of.name.get(texts.language());
    let args = [("name", Arg::Text(name)), ("items", Arg::Count(of.items.len()))];
    let text = theme::of(ui).text(Role::Heading, texts.with("own-theme", &args));
    CollapsingHeader::new(text).id_salt(of.code.as_str()).default_open(open).show(ui, |ui| {
        both(ui, texts, Role::Second, &of.about);
        weight(ui, texts, of.weight.get());
        for item in &of.items {
            item_ui(ui, texts, item);
        }
    });
}

fn item_ui(ui: &mut Ui, texts: &Texts, item: &Item) {
    ui.add_space(theme::of(ui).tokens.space.s);
    ui.spacing_mut().item_spacing.y = 2.0;
    let name = format!("{}  {}", item.code, item.name.get(texts.language()));
    wrapped(ui, Role::LegendStrong, &name);
    both(ui, texts, Role::Body, &item.question);
    weight(ui, texts, item.weight.get());
    for (level, words) in item.levels.iter().enumerate() {
        wrapped(ui, Role::Body, &format!("{level}  {}", words.get(texts.language())));
        wrapped(ui, Role::Legend, words.get(other(texts)));
    }
    if let Some(condition) = &item.not_applicable {
        both(ui, texts, Role::Legend, condition);
    }
}

fn block(ui: &mut Ui, texts: &Texts, it: &Block) {
    let (label, count) = (it.label(), it.questions().count() + it.kpis.len());
    let args = [
        ("label", Arg::Text(&label)),
        ("items", Arg::Count(count)),
        ("minutes", Arg::Count(it.minutes.into())),
    ];
    let key = if it.kpis.is_empty() { "own-row-questions" } else { "own-row-kpis" };
    both(ui, texts, Role::Question, &it.title);
    wrapped(ui, Role::Second, &texts.with(key, &args));
    both(ui, texts, Role::Body, &it.about);
    section(ui);
    for question in it.questions() {
        both(ui, texts, Role::Body, question.question.as_ref().unwrap_or(&question.name));
    }
    it.kpis.iter().for_each(|kpi| both(ui, texts, Role::Body, &kpi.name));
}

/// A text in both languages, the reader's first.
fn both(ui: &mut Ui, texts: &Texts, role: Role, text: &Wording) {
    wrapped(ui, role, text.get(texts.language()));
    if text.en != text.fi {
        wrapped(ui, Role::Legend, text.get(other(texts)));
    }
}

/// The language that the reader does not read the program in.
fn other(texts: &Texts) -> Language {
    match texts.language() {
        Language::Finnish => Language::English,
        Language::English => Language::Finnish,
    }
}

fn weight(ui: &mut Ui, texts: &Texts, weight: f64) {
    let number = texts.decimal(weight, if weight.fract() == 0.0 { 0 } else { 2 });
    wrapped(ui, Role::Legend, &texts.with("own-weight", &[("weight", Arg::Text(&number))]));
}
