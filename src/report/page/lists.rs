//! Strengths and gaps in short lines, and the sentences of where to go next.

use super::super::Context;
use super::super::data::NamedList;
use crate::method::findings::ThemeFinding;
use crate::model::ThemeCode;
use crate::prose;
use crate::text::Arg;

impl Context<'_> {
    /// Strengths, and gaps where the targets say so, else the lowest themes.
    pub(super) fn strengths_and_gaps(&self) -> Vec<NamedList> {
        let (texts, findings) = (self.input.texts, self.input.findings);
        if findings.strengths.is_empty() {
            let rows = vec![texts.tr("report-no-ranking")];
            return vec![NamedList { title: texts.tr("report-strengths"), rows }];
        }
        let has_targets = findings.themes.iter().any(|theme| theme.figure.target.is_some());
        let gaps = if has_targets { "report-gaps" } else { "report-lowest" };
        let mut rows = self.lines(&findings.gaps);
        if rows.is_empty() {
            rows.push(texts.tr("report-no-gaps"));
        }
        let strengths = self.lines_of_points(&findings.strengths);
        vec![
            NamedList { title: texts.tr("report-strengths"), rows: strengths },
            NamedList { title: texts.tr(gaps), rows },
        ]
    }

    fn lines_of_points(&self, codes: &[ThemeCode]) -> Vec<String> {
        let themes = codes.iter().filter_map(|code| self.input.findings.theme(code));
        themes.map(|theme| self.line(theme, None)).collect()
    }

    fn lines(&self, codes: &[ThemeCode]) -> Vec<String> {
        let themes = codes.iter().filter_map(|code| self.input.findings.theme(code));
        themes.map(|theme| self.line(theme, theme.figure.target)).collect()
    }

    /// Name and points, and what lacks of the target.
    fn line(&self, theme: &ThemeFinding, target: Option<f64>) -> String {
        let texts = self.input.texts;
        let name = self.theme(&theme.code);
        let value = theme.figure.shown().map_or(0.0, |value| value.get());
        let points = texts.points(value);
        let args = [("theme", Arg::Text(&name)), ("points", Arg::Text(&points))];
        match target {
            Some(target) => {
                let gap = texts.points(target - value);
                texts.with("report-theme-gap", &[&args[..], &[("gap", Arg::Text(&gap))]].concat())
            }
            None => texts.with("report-theme-points", &args),
        }
    }

    /// What pays most and which stage is nearest, as far as the figures are ready.
    pub(super) fn next_sentences(&self) -> Vec<String> {
        let first = self.priorities().first().map(|priority| {
            prose::priority_sentence(self.input.texts, self.questionnaire, priority)
        });
        first.into_iter().chain(self.path_sentence()).collect()
    }

    /// What the nearest next stage takes.
    pub(super) fn path_sentence(&self) -> Option<String> {
        let nearest = prose::shortest_path(self.input.findings)?;
        prose::path_sentence(self.input.texts, nearest)
    }
}
