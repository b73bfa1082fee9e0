//! What the signs of a picture mean. Only signs that stand in the picture are explained.

use super::super::Context;
use super::super::data::Sign;
use crate::chart::{Legend, legend};
use crate::method::change::Word;
use crate::method::findings::Figure;
use crate::model::Axis;
use crate::prose;

impl Context<'_> {
    fn sign(&self, sign: Legend, text: String) -> Sign {
        Sign { sign: Some(legend(sign)), mark: String::new(), text }
    }

    fn explained(&self, sign: Legend, key: &str) -> Sign {
        self.sign(sign, self.input.texts.tr(key))
    }

    /// Under the cube.
    pub(super) fn cube_legend(&self, outlined: bool) -> Vec<Sign> {
        let findings = self.input.findings;
        let mut signs = vec![self.sign(Legend::CubeThisYear, findings.name.clone())];
        if let Some(before) = findings.compared_name.clone().filter(|_| outlined) {
            signs.push(self.sign(Legend::CubeLastYear, before));
        }
        signs.push(self.explained(Legend::CubeFrame, "legend-frame"));
        signs
    }

    /// Target, last year and withheld, where any of the figures has them.
    fn common<'a>(&self, figures: impl Iterator<Item = &'a Figure> + Clone) -> Vec<Sign> {
        let mut signs = Vec::new();
        if figures.clone().any(|figure| figure.target.is_some()) {
            signs.push(self.explained(Legend::Target, "legend-target"));
        }
        let before = self.input.findings.compared_name.clone();
        let has_before = |figure: &Figure| figure.shown().is_some() && figure.before.is_some();
        if let Some(before) = before.filter(|_| figures.clone().any(has_before)) {
            signs.push(self.sign(Legend::LastYear, before));
        }
        if figures.clone().any(|figure| figure.shown().is_none() && !figure.in_progress) {
            signs.push(self.explained(Legend::Withheld, "legend-withheld"));
        }
        signs
    }

    /// Under bullet bars.
    pub(super) fn bar_legend(&self) -> Vec<Sign> {
        let findings = self.input.findings;
        let three = || findings.dimensions.iter().filter(|d| d.axis != Axis::Enablers);
        let mut signs = vec![self.sign(Legend::ThisYear, findings.name.clone())];
        signs.extend(self.common(three().map(|d| &d.figure)));
        signs.push(self.explained(Legend::LevelCut, "legend-level-cut"));
        signs
    }

    /// Under the dot plot.
    pub(super) fn dot_legend(&self) -> Vec<Sign> {
        let findings = self.input.findings;
        let key = |axis| match axis {
            Axis::Length => "legend-length",
            Axis::Breadth => "legend-breadth",
            Axis::Depth => "legend-depth",
            Axis::Enablers => "legend-enablers",
        };
        let axes = findings.dimensions.iter().map(|dimension| dimension.axis);
        let mut signs: Vec<_> =
            axes.map(|axis| self.explained(Legend::Shape(axis), key(axis))).collect();
        signs.extend(self.common(findings.themes.iter().map(|theme| &theme.figure)));
        for word in [Word::WithinNoise, Word::NoRealChange, Word::NotComparable] {
            let bears = |figure: &Figure| figure.word == Some(word);
            if findings.themes.iter().any(|theme| bears(&theme.figure)) {
                let mark = prose::sign(word).char().to_string();
                let text = prose::word(self.input.texts, word);
                signs.push(Sign { sign: None, mark, text });
            }
        }
        signs
    }
}
