//! A questionnaire: a first page, then each theme on pages of its own.

use super::super::data::Head;
use super::super::page::one_line;
use super::PaperInput;
use super::data::{Asked, Control, FormPage, Opening, Part, Rules, Section, Tick};
use crate::model::{Dimension, Item, Maturity, Questionnaire, Scale, Theme};
use crate::text::Arg;

pub(super) fn pages(input: &PaperInput<'_>, asked: &Questionnaire) -> Vec<FormPage> {
    let first = FormPage { opening: Some(opening(input, asked)), sections: Vec::new() };
    let themes = asked.dimensions.iter().flat_map(|dimension| themes(input, dimension));
    std::iter::once(first).chain(themes).collect()
}

/// How many items are enough for a page of their own.
const PAGE: usize = 3;

/// A theme has pages of its own; small themes in a row, as in a pulse, share theirs.
fn themes(input: &PaperInput<'_>, dimension: &Dimension) -> Vec<FormPage> {
    let is_small = |theme: &Theme| theme.items.len() < PAGE;
    let opens = |theme: &Theme| dimension.themes.first().is_some_and(|f| f.code == theme.code);
    let runs = dimension.themes.chunk_by(|a, b| is_small(a) && is_small(b));
    let section = |theme: &Theme| section(input, dimension, theme, opens(theme));
    let page =
        |run: &[Theme]| FormPage { opening: None, sections: run.iter().map(section).collect() };
    runs.map(page).collect()
}

fn opening(input: &PaperInput<'_>, asked: &Questionnaire) -> Opening {
    let texts = input.texts;
    let counts = [
        ("items", Arg::Count(asked.items().count())),
        ("themes", Arg::Count(asked.themes().count())),
    ];
    let lead = format!("{} {}", texts.with("paper-lead", &counts), input.minutes(asked.minutes));
    let fields = [
        "paper-organization",
        "paper-unit",
        "paper-customers",
        "paper-what-unit",
        "paper-people",
        "paper-day",
    ];
    let rules = [
        "paper-how-level",
        "paper-how-scope",
        "paper-how-applies",
        "paper-how-known",
        "paper-how-evidence",
        "paper-how-mistake",
        "paper-how-codes",
    ];
    let is_trial = asked.maturity == Maturity::Trial;
    Opening {
        head: Head {
            eyebrow: input.eyebrow("paper-eyebrow"),
            title: one_line(input.say(&asked.title)),
            lead,
        },
        fields: fields.map(|key| texts.tr(key)).to_vec(),
        rules: Rules {
            title: texts.tr("paper-how"),
            rows: rules.map(|key| texts.tr(key)).to_vec(),
        },
        note: if is_trial { texts.tr("method-trial") } else { String::new() },
    }
}

fn section(input: &PaperInput<'_>, dimension: &Dimension, theme: &Theme, opens: bool) -> Section {
    let asked = theme.items.iter().map(|item| Part::Asked(Box::new(asked(input, item))));
    let spread = theme.items.len() >= PAGE;
    let dimension = one_line(input.say(&dimension.name));
    Section {
        eyebrow: if opens || spread { dimension } else { String::new() },
        opens,
        title: one_line(input.say(&theme.name)),
        level: 3,
        about: one_line(input.say(&theme.about)),
        spread,
        parts: asked.collect(),
    }
}

fn asked(input: &PaperInput<'_>, item: &Item) -> Asked {
    let texts = input.texts;
    let condition = item.not_applicable.as_ref();
    let condition = condition
        .map(|condition| Tick { code: "NA".to_owned(), text: one_line(input.say(condition)) });
    let unknown = Tick { code: "DK".to_owned(), text: texts.tr("answer-dk") };
    Asked {
        code: item.code.to_string(),
        question: one_line(input.say(&item.question)),
        notes: Vec::new(),
        control: control(input, item),
        others: condition.into_iter().chain([unknown]).collect(),
        write: texts.tr("paper-write"),
    }
}

fn control(input: &PaperInput<'_>, item: &Item) -> Control {
    let texts = input.texts;
    let (least, most) = item.scale.ends();
    let end = |key| if item.scale == Scale::OneToFive { texts.tr(key) } else { String::new() };
    if item.scale == Scale::Anchored {
        let ticks = item.levels.iter().enumerate().map(|(level, words)| Tick {
            code: level.to_string(),
            text: one_line(input.say(words)),
        });
        return Control::Boxes { columns: 1, ticks: ticks.collect() };
    }
    Control::Scale {
        points: (least..=most).map(|point| point.to_string()).collect(),
        least: end("paper-agree-least"),
        most: end("paper-agree-most"),
    }
}
