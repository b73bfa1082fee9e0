//! Strengths and gaps in short lines, and the sentences of where to go next.

use super::super::Context;
use super::super::data::NamedList;
use crate::method::findings::ThemeFinding;
use crate::model::{Axis, ThemeCode};
use crate::prose;
use crate::text::Arg;

/// How many themes are named.
const NAMED: usize = 3;

impl Context<'_> {
    /// Strengths, and what is furthest from its target or lowest; none where nothing is ranked.
    pub(super) fn strengths_and_gaps(&self) -> Vec<NamedList> {
        let (texts, findings) = (self.input.texts, self.input.findings);
        if findings.strengths.is_empty() {
            return Vec::new();
        }
        let has_targets = findings.themes.iter().any(|theme| theme.figure.target.is_some());
        let (title, mut rows) = match (has_targets, findings.gaps.is_empty()) {
            (false, _) => ("report-lowest", self.lines(&findings.gaps)),
            (true, false) => ("report-gaps", self.lines(&findings.gaps)),
            (true, true) => ("report-furthest", self.lines(&self.furthest())),
        };
        if rows.is_empty() {
            rows.push(texts.tr("report-no-gaps"));
        }
        let strengths = self.lines_of_points(&findings.strengths);
        vec![
            NamedList { title: texts.tr("report-strengths"), rows: strengths },
            NamedList { title: texts.tr(title), rows },
        ]
    }

    /// Themes furthest below their target, where what they would bring cannot be told.
    fn furthest(&self) -> Vec<ThemeCode> {
        let ranks = |theme: &&ThemeFinding| !theme.thin && theme.axis != Axis::Enablers;
        let gap = |theme: &ThemeFinding| {
            let gap = theme.figure.target? - theme.figure.shown()?.get();
            (gap > 0.0).then_some((theme.code.clone(), gap))
        };
        let themes = self.input.findings.themes.iter().filter(ranks);
        let mut gaps: Vec<_> = themes.filter_map(gap).collect();
        gaps.sort_by(|a, b| b.1.total_cmp(&a.1));
        gaps.into_iter().take(NAMED).map(|(code, _)| code).collect()
    }

    fn lines_of_points(&self, codes: &[ThemeCode]) -> Vec<String> {
        let themes = codes.iter().filter_map(|code| self.input.findings.theme(code));
        themes.map(|theme| self.line(theme, None)).collect()
    }

    fn lines(&self, codes: &[ThemeCode]) -> Vec<String> {
        let themes = codes.iter().filter_map(|code| self.input.findings.theme(code));
        themes.map(|theme| self.line(theme, theme.figure.target)).collect()
    }

    /// Name and points, and the target.
    fn line(&self, theme: &ThemeFinding, target: Option<f64>) -> String {
        let texts = self.input.texts;
        let name = self.theme(&theme.code);
        let value = theme.figure.shown().map_or(0.0, |value| value.get());
        let points = texts.points(value);
        let args = [("theme", Arg::Text(&name)), ("points", Arg::Text(&points))];
        match target {
            Some(target) => {
                let target = texts.points(target);
                let target = [("target", Arg::Text(&target))];
                texts.with("report-theme-gap", &[&args[..], &target].concat())
            }
            None => texts.with("report-theme-points", &args),
        }
    }

    /// What pays most; without targets, what the nearest next stage takes.
    pub(super) fn next_sentences(&self) -> Vec<String> {
        let texts = self.input.texts;
        match (self.priorities().first(), self.path_sentence()) {
            (Some(first), _) => {
                vec![prose::priority_sentence(texts, self.questionnaire, first)]
            }
            (None, Some(path)) => vec![path, texts.tr("report-path-rule")],
            (None, None) => Vec::new(),
        }
    }

    /// What the nearest next stage takes.
    pub(super) fn path_sentence(&self) -> Option<String> {
        let nearest = prose::shortest_path(self.input.findings)?;
        prose::path_sentence(self.input.texts, nearest)
    }
}
