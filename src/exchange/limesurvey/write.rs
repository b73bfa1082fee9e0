//! A form as LimeSurvey's survey structure.

use super::rows::{Page, Row, html, paragraphs};
use super::settings;
use crate::exchange::survey::{Asked, Field, Look, Part, STAMP, Survey, When};
use crate::exchange::{Codes, Engine};
use crate::model::Language;

/// The most answers that stand side by side.
const MOST_COLUMNS: usize = 6;

/// The form as a text file that *Create survey → Import* takes; `base` is the language that the
/// survey begins in.
///
/// A group a part, a question a question: the answer of every question has a column of its own
/// under its code.
pub fn write(survey: &Survey, base: Language) -> String {
    let other = if base == Language::Finnish { Language::English } else { Language::Finnish };
    let codes = Codes::new(survey, Engine::LimeSurvey);
    let mut page = Page::new();
    settings::write(&mut page, survey, [base, other]);
    for language in [base, other] {
        let writer = Writer { codes: &codes, language, is_base: language == base };
        for (at, part) in survey.parts.iter().enumerate() {
            page.row(&writer.group(at, part));
            if at == 0 {
                page.row(&writer.stamp(survey));
            }
            for asked in &part.questions {
                page.row(&writer.question(part, asked));
                writer.answers(asked).iter().for_each(|row| page.row(row));
            }
        }
    }
    page.finish()
}

struct Writer<'a> {
    codes: &'a Codes,
    language: Language,
    is_base: bool,
}

impl Writer<'_> {
    /// The number leads the importer to the same group in every language.
    fn group(&self, at: usize, part: &Part) -> Row<'static> {
        let lead = part.lead.iter().map(|lead| lead.get(self.language));
        vec![
            ("class", "G".to_owned()),
            ("type/scale", (at + 1).to_string()),
            ("name", html(part.name.get(self.language))),
            ("relevance", "1".to_owned()),
            ("text", paragraphs(lead)),
            ("language", self.language.code().to_owned()),
        ]
    }

    /// A hidden value: every answer says what it answers.
    fn stamp(&self, survey: &Survey) -> Row<'static> {
        let mut row = self.head("*", self.codes.question(STAMP), "1", &html(&survey.stamp()), "N");
        self.attribute(&mut row, "hidden", "1");
        row
    }

    fn question(&self, part: &Part, asked: &Asked) -> Row<'static> {
        let text = html(asked.question.get(self.language));
        let mandatory = if asked.required { "Y" } else { "N" };
        let name = self.codes.question(&asked.code);
        let mut row = self.head(kind(&asked.field), name, &self.relevance(asked), &text, mandatory);
        row.extend(asked.hint.as_ref().map(|hint| ("help", html(hint.get(self.language)))));
        match &asked.field {
            Field::One { look: Look::Points, options } if options.len() <= MOST_COLUMNS => {
                self.attribute(&mut row, "display_columns", &options.len().to_string());
            }
            Field::Number { unit, min, max, decimals } => {
                row.push(("suffix", html(unit.get(self.language))));
                let limits = [("min_num_value_n", min), ("max_num_value_n", max)];
                for (name, limit) in limits {
                    limit.iter().for_each(|l| self.attribute(&mut row, name, &l.to_string()));
                }
                if *decimals == 0 {
                    self.attribute(&mut row, "num_value_int_only", "1");
                }
            }
            Field::One { .. } | Field::Text { .. } => {}
        }
        if part.drawn_order {
            self.attribute(&mut row, "random_group", self.codes.part(&part.code));
        }
        self.limit(asked, &mut row);
        row
    }

    fn head(
        &self,
        kind: &str,
        name: &str,
        relevance: &str,
        text: &str,
        mandatory: &str,
    ) -> Row<'static> {
        let cells = [
            ("class", "Q"),
            ("type/scale", kind),
            ("name", name),
            ("relevance", relevance),
            ("text", text),
            ("language", self.language.code()),
            ("mandatory", mandatory),
            ("other", "N"),
        ];
        cells.map(|(column, cell)| (column, cell.to_owned())).to_vec()
    }

    /// What is the same in every language is said once.
    fn attribute(&self, row: &mut Row<'static>, name: &'static str, value: &str) {
        if self.is_base {
            row.push((name, value.to_owned()));
        }
    }

    fn relevance(&self, asked: &Asked) -> String {
        let Some(when) = &asked.when else { return "1".to_owned() };
        match when {
            When::Answered(code) => format!("!is_empty({}.NAOK)", self.codes.question(code)),
            When::Is(code, given) => {
                let answer = self.codes.option(code, given);
                format!("{}.NAOK == '{answer}'", self.codes.question(code))
            }
            When::IsNot(code, given) => {
                let answer = self.codes.option(code, given);
                format!("{}.NAOK != '{answer}'", self.codes.question(code))
            }
        }
    }

    fn limit(&self, asked: &Asked, row: &mut Row<'static>) {
        let Some(limit) = &asked.limit else { return };
        let names = limit.codes.iter().map(|code| format!("{}.NAOK", self.codes.question(code)));
        let sum = names.collect::<Vec<_>>().join(", ");
        self.attribute(row, "em_validation_q", &format!("sum({sum}) <= {}", limit.most));
        row.push(("em_validation_q_tip", html(limit.said.get(self.language))));
    }

    fn answers(&self, asked: &Asked) -> Vec<Row<'static>> {
        let Field::One { options, .. } = &asked.field else { return Vec::new() };
        let row = |option: &crate::exchange::survey::AnswerOption| {
            let name = self.codes.option(&asked.code, &option.given);
            vec![
                ("class", "A".to_owned()),
                ("type/scale", "0".to_owned()),
                ("name", name.to_owned()),
                ("text", html(option.label.get(self.language))),
                ("language", self.language.code().to_owned()),
            ]
        };
        options.iter().map(row).collect()
    }
}

/// The letter of a question type.
fn kind(field: &Field) -> &'static str {
    match field {
        Field::One { .. } => "L",
        Field::Number { .. } => "N",
        Field::Text { long: false } => "S",
        Field::Text { long: true } => "T",
    }
}
