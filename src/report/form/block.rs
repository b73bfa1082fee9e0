//! A block: its lead and its sections, once or once for each of many things.

use super::super::data::Head;
use super::super::page::one_line;
use super::PaperInput;
use super::data::{FigureLine, Figures, FormPage, Note, Opening, Part, Rules, Section};
use super::draw;
use super::question::Asking;
use crate::model::{Audience, Block, Control, Kpi, Question, Reading, Who, Wording};
use crate::text::Arg;

/// How many empty copies there are where the questions are asked of each of many things.
const COPIES: usize = 4;

/// None where the block is not put to them.
pub(super) fn pages(input: &PaperInput<'_>, block: &Block, who: Who) -> Option<Vec<FormPage>> {
    let audience = block.audience(who)?;
    let asking = Asking { input, audience };
    let mut first =
        FormPage { opening: Some(opening(input, block, audience)), sections: Vec::new() };
    // Own staff and customers each get a sheet, which is copied as it is.
    let Some(thing) = block.repeats.as_ref().filter(|_| who == Who::Own) else {
        first.sections = sections(&asking, block, 2);
        first.sections.extend(figures(input, block));
        return Some(vec![first]);
    };
    let copy = |number| FormPage { opening: None, sections: copy(&asking, block, thing, number) };
    Some(std::iter::once(first).chain((1..=COPIES).map(copy)).collect())
}

fn opening(input: &PaperInput<'_>, block: &Block, audience: &Audience) -> Opening {
    let texts = input.texts;
    let eyebrow = match audience.who {
        Who::Own => "paper-eyebrow",
        Who::Staff => "paper-eyebrow-staff",
        Who::Customers => "paper-eyebrow-customers",
    };
    let own = audience.who == Who::Own;
    let about = if own { one_line(input.say(&block.about)) } else { String::new() };
    let rule = block.rule_of_thumb.as_ref().filter(|_| own).map(|rule| input.say(rule));
    let ticks = has_boxes(block, audience.who).then(|| texts.tr("paper-mark"));
    let said = [Some(about), rule.map(one_line), ticks];
    let said = said.into_iter().flatten().filter(|text| !text.is_empty());
    Opening {
        head: Head {
            eyebrow: input.eyebrow(eyebrow),
            title: one_line(input.say(&block.title)),
            lead: one_line(input.say(&audience.lead)),
        },
        fields: fields(block, audience.who).iter().map(|key| texts.tr(key)).collect(),
        rules: Rules { title: String::new(), rows: said.collect() },
        note: String::new(),
    }
}

/// Whether anything is ticked rather than written.
fn has_boxes(block: &Block, who: Who) -> bool {
    let mut questions = block.sections_for(who).flat_map(|section| &section.questions);
    questions.any(|asked| !matches!(asked.control, Control::Text { .. } | Control::Number { .. }))
}

fn fields(block: &Block, who: Who) -> &'static [&'static str] {
    match who {
        Who::Own if block.is_read_by(Reading::Journey) => {
            &["paper-organization", "paper-group", "paper-need", "paper-people", "paper-day"]
        }
        Who::Own => &["paper-organization", "paper-unit", "paper-people", "paper-day"],
        Who::Staff | Who::Customers => &["paper-organization"],
    }
}

fn sections(asking: &Asking<'_>, block: &Block, level: u8) -> Vec<Section> {
    if asking.audience.drawn_order {
        return vec![drawn(asking, block)];
    }
    let asked = block.sections_for(asking.audience.who);
    let section = |section: &crate::model::Section| {
        let parts = with_sums(asking, block, &section.questions);
        let about = section.about.as_ref().map(|about| one_line(asking.input.say(about)));
        let title = one_line(asking.input.say(&section.name));
        Section { title, level, about: about.unwrap_or_default(), parts, ..Section::default() }
    };
    asked.map(section).collect()
}

/// No sections: what belongs together would show.
fn drawn(asking: &Asking<'_>, block: &Block) -> Section {
    let asked = block.sections_for(asking.audience.who);
    let mut questions: Vec<&Question> = asked.flat_map(|section| &section.questions).collect();
    draw::shuffle(&mut questions, asking.input.date);
    Section { parts: asking.parts(&questions), ..Section::default() }
}

/// What numbers together must not pass is said after the last of them.
fn with_sums(asking: &Asking<'_>, block: &Block, questions: &[Question]) -> Vec<Part> {
    let ended_by = |question: &Question| {
        let code = question.code.clone();
        block.sums.iter().filter(move |sum| sum.codes.last() == Some(&code))
    };
    let pieces = questions.split_inclusive(|question| ended_by(question).next().is_some());
    let parts = pieces.flat_map(|piece| {
        let mut parts = asking.parts(&piece.iter().collect::<Vec<_>>());
        let sums = piece.last().into_iter().flat_map(ended_by);
        parts.extend(
            sums.map(|sum| Part::Note(Note { text: one_line(asking.input.say(&sum.said)) })),
        );
        parts
    });
    parts.collect()
}

/// The questions of one thing.
fn copy(asking: &Asking<'_>, block: &Block, thing: &Wording, number: usize) -> Vec<Section> {
    let name = capital(&one_line(asking.input.say(thing)));
    let args = [("thing", Arg::Text(&name)), ("number", Arg::Count(number))];
    let title = asking.input.texts.with("paper-copy", &args);
    let mut asked = sections(asking, block, 3);
    // One section needs no name beside that of the thing.
    if let [only] = asked.as_mut_slice() {
        (only.title, only.level) = (title, 2);
        return asked;
    }
    let head = Section { title, level: 2, ..Section::default() };
    std::iter::once(head).chain(asked).collect()
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

fn figures(input: &PaperInput<'_>, block: &Block) -> Option<Section> {
    let texts = input.texts;
    let head =
        ["paper-figure", "paper-figure-unit", "paper-value", "report-target", "paper-source"];
    let line = |kpi: &Kpi| FigureLine {
        code: kpi.code.to_string(),
        name: one_line(input.say(&kpi.name)),
        definition: one_line(input.say(&kpi.definition)),
        unit: one_line(input.say(&kpi.unit)),
        source: one_line(input.say(&kpi.source)),
    };
    let rows: Vec<FigureLine> = block.kpis.iter().map(line).collect();
    let figures = Figures { head: head.map(|key| texts.tr(key)).to_vec(), rows };
    let section = Section { parts: vec![Part::Figures(figures)], ..Section::default() };
    (!block.kpis.is_empty()).then_some(section)
}
