//! A form as SurveyJS's JSON.

use super::form::{Calculated, Choice, Element, Form, Kind, Page, Text, Validator, Value};
use crate::exchange::survey::{AnswerOption, Asked, Field, Given, Look, Part, STAMP, Survey, When};
use crate::exchange::{Codes, Engine, WriteError};
use crate::model::{Language, Wording};

/// The form as JSON; `base` is the language that it begins in.
///
/// # Errors
/// None that a form could cause; what the writer of JSON says.
pub fn write(survey: &Survey, base: Language) -> Result<String, WriteError> {
    let codes = Codes::new(survey, Engine::SurveyJs);
    let writer = Writer { codes: &codes };
    let stamp = Calculated {
        name: codes.question(STAMP).to_owned(),
        expression: format!("'{}'", survey.stamp()),
        include_into_result: true,
    };
    let form = Form {
        locale: base.code(),
        title: Text::from(&survey.title),
        show_question_numbers: false,
        calculated_values: vec![stamp],
        pages: survey.parts.iter().map(|part| writer.page(part)).collect(),
    };
    Ok(serde_json::to_string_pretty(&form)?)
}

struct Writer<'a> {
    codes: &'a Codes,
}

impl Writer<'_> {
    fn page(&self, part: &Part) -> Page {
        let joined = |language| {
            let texts = part.lead.iter().map(|lead| lead.get(language));
            texts.collect::<Vec<_>>().join(" ")
        };
        let lead = Wording { fi: joined(Language::Finnish), en: joined(Language::English) };
        Page {
            name: self.codes.part(&part.code).to_owned(),
            title: Text::from(&part.name),
            description: (!part.lead.is_empty()).then(|| Text::from(&lead)),
            question_order: part.drawn_order.then_some("random"),
            elements: part.questions.iter().map(|asked| self.element(asked)).collect(),
        }
    }

    fn element(&self, asked: &Asked) -> Element {
        let hint = match (&asked.field, &asked.hint) {
            (Field::Number { unit, .. }, None) => Some(unit),
            (_, hint) => hint.as_ref(),
        };
        Element {
            kind: self.kind(asked),
            name: self.codes.question(&asked.code).to_owned(),
            title: Text::from(&asked.question),
            description: hint.map(Text::from),
            is_required: asked.required,
            visible_if: asked.when.as_ref().map(|when| self.condition(when)),
            validators: self.validators(asked),
        }
    }

    fn kind(&self, asked: &Asked) -> Kind {
        match &asked.field {
            Field::One { look: Look::Rating { ends }, options } if only_points(options) => {
                let end = |side: fn(&(Wording, Wording)) -> &Wording| {
                    ends.as_ref().map(|ends| Text::from(side(ends)))
                };
                Kind::Rating {
                    rate_values: options.iter().filter_map(points).collect(),
                    min_rate_description: end(|ends| &ends.0),
                    max_rate_description: end(|ends| &ends.1),
                }
            }
            Field::One { options, .. } => {
                let choices = options.iter().map(|option| self.choice(asked, option));
                Kind::RadioGroup { choices: choices.collect() }
            }
            Field::Number { .. } => Kind::Text { input_type: Some("number") },
            Field::Text { long: false } => Kind::Text { input_type: None },
            Field::Text { long: true } => Kind::Comment,
        }
    }

    fn choice(&self, asked: &Asked, option: &AnswerOption) -> Choice {
        let name = || self.codes.option(&asked.code, &option.given).to_owned();
        let value = points(option).map_or_else(|| Value::Name(name()), Value::Points);
        Choice { value, text: Text::from(&option.label) }
    }

    fn condition(&self, when: &When) -> String {
        let named = |code: &str| format!("{{{}}}", self.codes.question(code));
        match when {
            When::Answered(code) => format!("{} notempty", named(code)),
            When::Is(code, given) => {
                format!("{} = '{}'", named(code), self.codes.option(code, given))
            }
            When::IsNot(code, given) => {
                let name = named(code);
                format!("{name} empty or {name} <> '{}'", self.codes.option(code, given))
            }
        }
    }

    fn validators(&self, asked: &Asked) -> Vec<Validator> {
        let Field::Number { min, max, .. } = &asked.field else { return Vec::new() };
        let ends = (min.is_some() || max.is_some())
            .then_some(Validator::Numeric { min_value: *min, max_value: *max });
        let sum = asked.limit.as_ref().map(|limit| {
            let named = |code: &String| format!("{{{}}}", self.codes.question(code));
            let sum = limit.codes.iter().map(named).collect::<Vec<_>>().join(" + ");
            let expression = format!("{sum} <= {}", limit.most);
            Validator::Expression { expression, text: Text::from(&limit.said) }
        });
        ends.into_iter().chain(sum).collect()
    }
}

fn only_points(options: &[AnswerOption]) -> bool {
    options.iter().all(|option| points(option).is_some())
}

fn points(option: &AnswerOption) -> Option<u8> {
    match option.given {
        Given::Points(raw) => Some(raw),
        _ => None,
    }
}
