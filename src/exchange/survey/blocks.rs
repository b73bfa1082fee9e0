//! Blocks as they are put to one side: a part a section, or one part in drawn order.

use super::lists::{self, option};
use super::{
    About, Ask, Asked, Field, Given, LeftOut, Limit, Look, Part, Survey, Variants, When, Why, Words,
};
use crate::model::{
    Audience, Block, Control, Question, QuestionCode, Round, Section, Who, Wording,
};

pub(super) fn add(survey: &mut Survey, round: &Round, block: &Block, ask: &Ask, words: &Words) {
    let Some(audience) = block.audience(survey.side.who()) else { return };
    let form = Form { round, block, audience, ask, words };
    let (blind, asked): (Vec<_>, Vec<_>) =
        block.sections_for(audience.who).partition(|section| section.blind);
    let needs = blind.iter().flat_map(|section| &section.questions);
    survey.left_out.extend(needs.map(|question| left_out(question, Why::NeedsTheProgram)));
    if asked.is_empty() {
        return;
    }
    survey.begin(&block.id, block.version, &block.title);
    let mut parts = form.parts(&asked, &mut survey.left_out);
    parts.retain(|part| !part.questions.is_empty());
    if let Some(first) = parts.first_mut() {
        first.lead.insert(0, audience.lead.clone());
    }
    parts.into_iter().for_each(|part| survey.push(part));
}

struct Form<'a> {
    round: &'a Round,
    block: &'a Block,
    audience: &'a Audience,
    ask: &'a Ask,
    words: &'a Words,
}

impl Form<'_> {
    fn parts(&self, sections: &[&Section], out: &mut Vec<LeftOut>) -> Vec<Part> {
        let mut parts: Vec<_> = sections.iter().map(|section| self.part(section, out)).collect();
        if !self.audience.drawn_order {
            return parts;
        }
        let questions: Vec<_> = parts.drain(..).flat_map(|part| part.questions).collect();
        // What leads to another question stays before it.
        let drawn_order = questions.iter().all(|asked| asked.when.is_none());
        let (code, name) = (self.block.id.to_string(), self.block.title.clone());
        vec![Part { code, name, lead: Vec::new(), drawn_order, questions }]
    }

    fn part(&self, section: &Section, out: &mut Vec<LeftOut>) -> Part {
        let mut questions = Vec::new();
        for question in section.questions.iter().filter(|question| self.is_asked(question)) {
            match self.field(question) {
                Ok(field) => questions.extend(self.asked(question, field)),
                Err(why) => out.push(left_out(question, why)),
            }
        }
        hang_on_required(&mut questions);
        Part {
            code: format!("{}-{}", self.block.id, section.code),
            name: section.name.clone(),
            lead: section.about.iter().cloned().collect(),
            drawn_order: false,
            questions,
        }
    }

    fn is_asked(&self, question: &Question) -> bool {
        let has_short = self.block.questions().any(|question| question.short);
        let replaced =
            self.ask.variants == Variants::Instead && self.variant_of(question).is_some();
        let unused = self.ask.variants == Variants::Usual && question.variant.is_some();
        (!self.ask.short || !has_short || question.short) && !replaced && !unused
    }

    /// The variant that may be asked instead of a question.
    fn variant_of(&self, question: &Question) -> Option<&Question> {
        let is_variant = |other: &&Question| {
            other.variant.as_ref().is_some_and(|variant| variant.of == question.code)
        };
        self.block.questions().find(is_variant)
    }

    /// The question, after the one that leads to it or to its variant.
    fn asked(&self, question: &Question, field: Field) -> Vec<Asked> {
        let asked = Asked {
            code: question.code.to_string(),
            about: About::Question,
            name: question.name.clone(),
            question: self.words_of(question).clone(),
            hint: question.hint.clone(),
            field,
            required: question.required,
            when: None,
            limit: self.limit(question),
        };
        if self.ask.variants != Variants::Routed {
            return vec![asked];
        }
        let is = |code: &QuestionCode| (route_code(code), Given::Choice(YES.to_owned()));
        if let Some(variant) = &question.variant {
            let (code, yes) = is(&variant.of);
            return vec![Asked { when: Some(When::Is(code, yes)), ..asked }];
        }
        let Some(variant) = self.variant_of(question).and_then(|other| other.variant.as_ref())
        else {
            return vec![asked];
        };
        let (code, yes) = is(&question.code);
        let route = self.route(&question.code, &variant.when);
        vec![route, Asked { when: Some(When::IsNot(code, yes)), ..asked }]
    }

    fn route(&self, of: &QuestionCode, when: &Wording) -> Asked {
        let answer = |code: &str, label| option(Given::Choice(code.to_owned()), label);
        let options = vec![answer(YES, &self.words.yes), answer("no", &self.words.no)];
        Asked {
            code: route_code(of),
            about: About::Route(of.clone()),
            name: when.clone(),
            question: when.clone(),
            hint: None,
            field: Field::One { look: Look::List, options },
            required: false,
            when: None,
            limit: None,
        }
    }

    /// The words of a question; where there are none, the lead asks and the name is judged.
    fn words_of<'q>(&self, question: &'q Question) -> &'q Wording {
        let asked = question.question.as_ref().unwrap_or(&question.name);
        let customers = self.audience.who == Who::Customers;
        question.customer.as_ref().filter(|_| customers).unwrap_or(asked)
    }

    fn field(&self, question: &Question) -> Result<Field, Why> {
        let (look, mut options) = match &question.control {
            Control::Levels { labels } => (Look::Levels, lists::points(labels)),
            Control::Points { labels } => (Look::Points, lists::points(labels)),
            Control::Rating { least, most } => lists::rating((0, 10), Some((least, most))),
            Control::Number { unit, min, max, decimals } => {
                let unit = unit.clone();
                return Ok(Field::Number { unit, min: *min, max: *max, decimals: *decimals });
            }
            Control::Choice { choices, from } => {
                (Look::List, lists::choices(self.round, choices, *from))
            }
            Control::Text { long } => return Ok(Field::Text { long: *long }),
            Control::Link { .. } => return Err(Why::NeedsTheProgram),
        };
        if options.is_empty() {
            return Err(Why::EmptyList);
        }
        let applies = question.not_applicable.iter();
        options.extend(applies.map(|words| option(Given::NotApplicable, words)));
        if self.block.offers_dont_know(question, self.audience.who) {
            options.push(option(Given::DontKnow, &self.words.dont_know));
        }
        Ok(Field::One { look, options })
    }

    /// The limit whose last number this is.
    fn limit(&self, question: &Question) -> Option<Limit> {
        let sum = self.block.sums.iter().find(|sum| sum.codes.last() == Some(&question.code))?;
        let codes = sum.codes.iter().map(ToString::to_string).collect();
        Some(Limit { codes, most: sum.most, said: sum.said.clone() })
    }
}

const YES: &str = "yes";

fn route_code(of: &QuestionCode) -> String {
    format!("{of}_route")
}

/// What means nothing without another answer is shown once that is there.
fn hang_on_required(questions: &mut [Asked]) {
    let Some(first) = questions.iter().find(|asked| asked.required) else { return };
    let code = first.code.clone();
    let others = questions.iter_mut().filter(|asked| !asked.required && asked.when.is_none());
    others.for_each(|asked| asked.when = Some(When::Answered(code.clone())));
}

fn left_out(question: &Question, why: Why) -> LeftOut {
    LeftOut { code: question.code.to_string(), why }
}
