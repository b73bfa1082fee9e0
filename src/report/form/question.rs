//! Questions of a block as they are answered with a pen.

use super::super::page::one_line;
use super::PaperInput;
use super::data::{Asked, Control, Part, Ratings, Tick};
use crate::model::{self, Audience, Question, Wording};
use crate::text::Arg;

/// Lines of a free text, short and long, and of links to other things.
const SHORT: usize = 1;
const LONG: usize = 2;
const LINKS: usize = 3;

/// Who is asked, and in which words.
pub(super) struct Asking<'a> {
    pub input: &'a PaperInput<'a>,
    pub audience: &'a Audience,
}

impl Asking<'_> {
    /// Questions in their order; ratings that the lead asks on one scale share a table.
    pub(super) fn parts(&self, questions: &[&Question]) -> Vec<Part> {
        let runs = questions.chunk_by(|a, b| shares_table(a, b));
        runs.map(|run| self.part(run)).collect()
    }

    fn part(&self, run: &[&Question]) -> Part {
        match run {
            [only] => Part::Asked(Box::new(self.asked(only))),
            _ => Part::Ratings(self.ratings(run)),
        }
    }

    fn say(&self, wording: &Wording) -> String {
        one_line(self.input.say(wording))
    }

    /// The words of a question; where there are none, the lead asks and the name is judged.
    fn words(&self, question: &Question) -> String {
        let asked = question.question.as_ref().unwrap_or(&question.name);
        let customers = self.audience.who == model::Who::Customers;
        let own = question.customer.as_ref().filter(|_| customers);
        self.say(own.unwrap_or(asked))
    }

    fn asked(&self, question: &Question) -> Asked {
        Asked {
            code: question.code.to_string(),
            question: self.words(question),
            notes: self.notes(question),
            control: self.control(&question.control),
            others: self.others(question),
            write: String::new(),
        }
    }

    fn notes(&self, question: &Question) -> Vec<String> {
        let hint = question.hint.as_ref().map(|hint| self.say(hint));
        let variant = question.variant.as_ref().map(|variant| {
            let when = self.say(&variant.when);
            let args = [("code", Arg::Text(variant.of.as_str())), ("when", Arg::Text(&when))];
            self.input.texts.with("paper-variant", &args)
        });
        variant.into_iter().chain(hint).collect()
    }

    fn others(&self, question: &Question) -> Vec<Tick> {
        let applies = question.not_applicable.as_ref().map(|words| self.say(words));
        let unknown = self.may_not_know(question).then(|| self.input.texts.tr("answer-dk"));
        applies.into_iter().chain(unknown).map(tick).collect()
    }

    fn may_not_know(&self, question: &Question) -> bool {
        question.dont_know || self.audience.dont_know
    }

    fn control(&self, control: &model::Control) -> Control {
        match control {
            model::Control::Levels { labels } => self.levels(labels),
            model::Control::Points { labels } => self.points(labels),
            model::Control::Rating { least, most } => {
                Control::Scale { points: points(), least: self.say(least), most: self.say(most) }
            }
            model::Control::Number { unit, min, max, .. } => {
                Control::Number { unit: self.say(unit), range: self.range(*min, *max) }
            }
            // The list is kept elsewhere, so the answer is written.
            model::Control::Choice { from: Some(_), .. } => Control::Lines { count: SHORT },
            model::Control::Choice { choices, .. } => in_columns(self.labels(choices)),
            model::Control::Text { long } => {
                Control::Lines { count: if *long { LONG } else { SHORT } }
            }
            model::Control::Link { choices } => {
                Control::Links { count: LINKS, ticks: self.labels(choices) }
            }
        }
    }

    fn levels(&self, labels: &[Wording]) -> Control {
        let level = |(level, words): (usize, &Wording)| Tick {
            code: level.to_string(),
            text: self.say(words),
        };
        Control::Boxes { columns: 1, ticks: labels.iter().enumerate().map(level).collect() }
    }

    /// Side by side, so that the distances look alike, as long as the labels allow it.
    fn points(&self, labels: &[Wording]) -> Control {
        let words: Vec<String> = labels.iter().map(|words| self.say(words)).collect();
        let narrow = words.len() <= 6 && words.iter().all(|text| text.chars().count() <= 32);
        if !narrow {
            return self.levels(labels);
        }
        Control::Boxes { columns: words.len(), ticks: words.into_iter().map(tick).collect() }
    }

    fn labels(&self, choices: &[model::Choice]) -> Vec<Tick> {
        choices.iter().map(|choice| tick(self.say(&choice.label))).collect()
    }

    fn range(&self, min: Option<f64>, max: Option<f64>) -> String {
        let (Some(min), Some(max)) = (min, max) else { return String::new() };
        let (min, max) = (self.number(min), self.number(max));
        let args = [("min", Arg::Text(&min)), ("max", Arg::Text(&max))];
        self.input.texts.with("paper-range", &args)
    }

    fn number(&self, number: f64) -> String {
        let decimals = if number.fract() == 0.0 { 0 } else { 2 };
        self.input.texts.decimal(number, decimals)
    }

    fn ratings(&self, run: &[&Question]) -> Ratings {
        let texts = self.input.texts;
        let ends = run.iter().find_map(|question| match &question.control {
            model::Control::Rating { least, most } => Some((self.say(least), self.say(most))),
            _ => None,
        });
        let (least, most) = ends.unwrap_or_default();
        let args = [("least", Arg::Text(&least)), ("most", Arg::Text(&most))];
        let may_not_know = run.iter().any(|question| self.may_not_know(question));
        let unknown = may_not_know.then(|| texts.tr("answer-dk"));
        let row = |question: &&Question| Tick {
            code: question.code.to_string(),
            text: self.words(question),
        };
        Ratings {
            ends: texts.with("paper-ends", &args),
            points: points(),
            others: unknown.into_iter().collect(),
            rows: run.iter().map(row).collect(),
        }
    }
}

/// Whether the two are rows of one table.
fn shares_table(a: &Question, b: &Question) -> bool {
    let is_row = |question: &Question| {
        let rating = matches!(question.control, model::Control::Rating { .. });
        let bare = question.question.is_none() && question.hint.is_none();
        rating && bare && question.not_applicable.is_none() && question.variant.is_none()
    };
    is_row(a) && is_row(b) && a.control == b.control && a.dont_know == b.dont_know
}

fn points() -> Vec<String> {
    (0..=10).map(|point: u8| point.to_string()).collect()
}

fn tick(text: String) -> Tick {
    Tick { code: String::new(), text }
}

/// Short words stand beside one another.
fn in_columns(ticks: Vec<Tick>) -> Control {
    let longest = ticks.iter().map(|tick| tick.text.chars().count()).max().unwrap_or(0);
    let columns = match longest {
        0..=18 => 4,
        19..=26 => 3,
        27..=42 => 2,
        _ => 1,
    };
    Control::Boxes { columns, ticks }
}
