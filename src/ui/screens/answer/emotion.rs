//! The emotional profile on one page: clusters of feelings, each a row 0–10 that may stay empty.

use egui::{Align, Id, Key, Layout, Modifiers, Ui};

use super::question::{Here, path};
use super::{AnswerScreen, feeling, item, said, slider};
use crate::app::{Command, is_on_page, row_beside, walked};
use crate::method::findings::EmotionFinding;
use crate::model::{QuestionCode, Reply, Section};
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, theme, theme::Role};

impl AnswerScreen {
    /// Shows the page with the row of the question in view; returns its first row.
    pub(super) fn emotion(
        &mut self,
        ui: &mut Ui,
        here: &Here<'_>,
        commands: &mut Commands,
    ) -> Option<Id> {
        path(ui, here, &[here.say(&here.section.name)]);
        let theme = theme::of(ui);
        let lead = here.lead().unwrap_or_else(|| here.say(&here.block.title));
        ui.add(egui::Label::new(theme.text(Role::Question, lead)).wrap());
        ui.add_space(theme.tokens.space.xxs);
        wrapped(ui, Role::Second, &guidance(here));
        item::closed(ui, &here.view);
        let moved = self.keep_row(ui, here);
        let mut first = None;
        for section in walked(here.block).filter(|section| is_on_page(section)) {
            ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
            head(ui, here, section);
            ui.spacing_mut().item_spacing.y = 0.0;
            for question in &section.questions {
                let in_view = here.question.code == question.code;
                let row = here.at(section, question);
                let response = feeling::show(ui, &row, in_view, commands);
                if in_view && moved && !ui.clip_rect().contains_rect(response.rect) {
                    ui.scroll_to_rect(response.rect, None);
                }
                first = first.or(Some(response.id));
            }
        }
        ui.spacing_mut().item_spacing.y = theme.tokens.space.xs;
        said::card(ui, here);
        first
    }

    /// Remembers the row in view; true if it is another one, or stands elsewhere. The focus goes
    /// along with it.
    fn keep_row(&mut self, ui: &Ui, here: &Here<'_>) -> bool {
        let row = (here.question.code.clone(), ui.available_width());
        if self.row.as_ref() == Some(&row) {
            return false;
        }
        let to = feeling::id(ui, &row.0);
        let before = self.row.replace(row).map(|(code, _)| feeling::id(ui, &code));
        if before.is_some() && ui.memory(|memory| memory.focused()) == before {
            ui.memory_mut(|memory| memory.request_focus(to));
        }
        true
    }
}

/// How to rate, with the words of the two ends.
fn guidance(here: &Here<'_>) -> String {
    let guidance = here.texts().tr("emotion-guidance");
    format!("{guidance} {}", slider::ends(here)).trim().to_owned()
}

/// What the answers say, once it is figured.
pub fn finding<'a>(here: &Here<'a>) -> Option<&'a EmotionFinding> {
    let findings = here.view.findings()?;
    findings.readings.emotion.as_ref()
}

/// Mean of a cluster now and in the compared round, 0–10.
pub fn means(here: &Here<'_>, section: &Section) -> [Option<f64>; 2] {
    let Some(finding) = finding(here) else { return [None; 2] };
    let clusters = &finding.profile.clusters;
    let at = clusters.iter().position(|cluster| cluster.code.as_str() == section.code.as_str());
    let Some(at) = at else { return [None; 2] };
    [clusters[at].mean, finding.before.get(at).copied().flatten()]
}

/// Sign, name and mean of a cluster, and what it is about.
fn head(ui: &mut Ui, here: &Here<'_>, section: &Section) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
        let sign = if section.destroying { "−" } else { "+" };
        let name = format!("{sign} {}", here.say(&section.name));
        ui.label(theme.text(Role::Heading, name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::LegendStrong, mean(here, section)));
        });
    });
    if let Some(about) = &section.about {
        wrapped(ui, Role::Legend, here.say(about));
    }
}

/// The mean in words; until half is rated, how many are.
fn mean(here: &Here<'_>, section: &Section) -> String {
    let texts = here.texts();
    let [now, before] = means(here, section);
    let number = |mean: f64| texts.decimal(mean, 1);
    match (now.map(number), before.map(number)) {
        (Some(now), None) => texts.with("emotion-mean", &[("mean", Arg::Text(&now))]),
        (Some(now), Some(before)) => {
            let round = here.view.findings().and_then(|found| found.compared_name.clone());
            let round = round.unwrap_or_default();
            let args = [
                ("mean", Arg::Text(&now)),
                ("round", Arg::Text(&round)),
                ("before", Arg::Text(&before)),
            ];
            texts.with("emotion-mean-before", &args)
        }
        (None, _) => {
            let rated = |q: &&crate::model::Question| {
                matches!(here.view.round.reply(q), Some(Reply::Points(_)))
            };
            let done = section.questions.iter().filter(rated).count();
            let args = [("done", Arg::Count(done)), ("total", Arg::Count(section.questions.len()))];
            texts.with("emotion-rated", &args)
        }
    }
}

/// The row above or below, where no row has the focus.
pub fn rows(ui: &Ui, here: &Here<'_>, commands: &mut Commands) {
    if !is_on_page(here.section) || ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    for (key, steps) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let row: Option<QuestionCode> = row_beside(here.block, &here.question.code, steps);
            row.into_iter().for_each(|code| commands.send(Command::ChooseQuestion(code)));
        }
    }
}
