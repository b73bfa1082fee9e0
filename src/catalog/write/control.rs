//! By what a question is answered, and the scales that questions share.

use super::page::{Page, both, pair, quoted};
use crate::catalog::vocabulary::{LISTS, word};
use crate::model::{Block, Choice, ChoicesFrom, Control, Wording};

/// The scales of a block: every list of labels once, under a name by its place.
pub(super) struct Scales<'b> {
    labels: Vec<&'b [Wording]>,
}

impl<'b> Scales<'b> {
    /// Those that the questions of a block use.
    pub(super) fn of(block: &'b Block) -> Self {
        let mut labels: Vec<&[Wording]> = Vec::new();
        for question in block.questions() {
            if let Control::Levels { labels: used } | Control::Points { labels: used } =
                &question.control
                && !labels.contains(&used.as_slice())
            {
                labels.push(used);
            }
        }
        Self { labels }
    }

    /// Every `[[scale]]`.
    pub(super) fn write(&self, page: &mut Page) {
        for (at, labels) in self.labels.iter().enumerate() {
            page.header("[[scale]]");
            page.text("code", &name(at));
            page.wordings("labels", labels);
        }
    }

    fn name_of(&self, labels: &[Wording]) -> Option<String> {
        self.labels.iter().position(|known| *known == labels).map(name)
    }
}

fn name(at: usize) -> String {
    format!("scale_{}", at + 1)
}

/// The kind of a question and the keys that go with it.
pub(super) fn write(page: &mut Page, control: &Control, scales: &Scales<'_>) {
    page.text("kind", kind(control));
    match control {
        Control::Levels { labels } | Control::Points { labels } => {
            page.optional("scale", scales.name_of(labels).as_deref(), Page::text);
        }
        Control::Rating { least, most } => {
            page.raw("least", &both(least));
            page.raw("most", &both(most));
        }
        Control::Number { unit, min, max, decimals } => {
            page.wording("unit", unit);
            page.optional("min", *min, Page::number);
            page.optional("max", *max, Page::number);
            let decimals = Some(f64::from(*decimals)).filter(|decimals| *decimals > 0.0);
            page.optional("decimals", decimals, Page::number);
        }
        Control::Choice { choices, from } => match from {
            None => options(page, choices),
            Some(ChoicesFrom::Units) => page.flag("own_list", true),
            Some(from) => page.text("options_from", word(LISTS, from)),
        },
        Control::Text { long } => page.flag("long", *long),
        Control::Link { choices } => options(page, choices),
    }
}

fn kind(control: &Control) -> &'static str {
    match control {
        Control::Levels { .. } => "levels",
        Control::Points { .. } => "points",
        Control::Rating { .. } => "rating",
        Control::Number { .. } => "number",
        Control::Choice { .. } => "choice",
        Control::Text { .. } => "text",
        Control::Link { .. } => "link",
    }
}

fn options(page: &mut Page, choices: &[Choice]) {
    let option = |choice: &Choice| {
        format!("{{ code = {}, {} }}", quoted(choice.code.as_str()), pair(&choice.label))
    };
    page.lines("options", choices.iter().map(option));
}
