//! From a form to a block of one's own.

mod controls;
mod names;
mod texts;

use super::{Bracket, Definition, Element, Left, Lost, Place, Role};
use crate::catalog::{MOST_ENTRIES, write_block, write_untranslated};
use crate::model::{
    Audience, Block, Maturity, Question, QuestionCode, QuestionnaireId, Section, Version, Who,
    Wording,
};
use controls::Asked;
use names::Codes;
use texts::{Limit, Speaker};

/// The program's own words in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormWords {
    /// The answer *yes*.
    pub yes: Wording,
    /// The answer *no*.
    pub no: Wording,
    /// The unit of a number whose unit nobody says.
    pub number: Wording,
}

/// A block made of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The block.
    pub block: Block,
    /// Everything that stays behind, in the order of the form.
    pub left: Vec<Left>,
    /// Whether texts are still to be translated: they are the same in both languages.
    pub untranslated: bool,
}

impl Made {
    /// The file of a questionnaire of one's own.
    pub fn file(&self) -> String {
        if self.untranslated { write_untranslated(&self.block) } else { write_block(&self.block) }
    }
}

/// Makes a block of a form, for those who are to answer it. None where nothing of it can be asked.
pub fn of(form: &Definition, id: &QuestionnaireId, who: &[Who], words: &FormWords) -> Option<Made> {
    let mut maker = Maker {
        form,
        words,
        speaker: Speaker::new(form),
        codes: Codes::default(),
        section_codes: Codes::default(),
        open: Vec::new(),
        sections: Vec::new(),
        left: form.left.clone(),
        asked: 0,
    };
    maker.languages();
    for element in &form.elements {
        maker.element(element);
    }
    maker.finish(id, who)
}

struct Maker<'f> {
    form: &'f Definition,
    words: &'f FormWords,
    speaker: Speaker,
    codes: Codes,
    section_codes: Codes,
    /// Groups that are open, each with the place of its latest section.
    open: Vec<(&'f Element, Option<usize>)>,
    sections: Vec<Section>,
    left: Vec<Left>,
    asked: usize,
}

impl<'f> Maker<'f> {
    fn leave(&mut self, element: &Element, what: Lost) {
        let (place, code, kind) =
            (element.place.clone(), element.code.clone(), element.kind.clone());
        self.left.push(Left { place, code, kind, what });
    }

    /// What of the form's languages is used.
    fn languages(&mut self) {
        for (language, what) in self.speaker.unused(self.form) {
            let kind = "language".to_owned();
            self.left.push(Left { place: Place::default(), code: language, kind, what });
        }
    }

    fn element(&mut self, element: &'f Element) {
        for lost in &element.lost {
            self.leave(element, lost.clone());
        }
        match element.role {
            Role::Open(bracket) => {
                match bracket {
                    Bracket::Repeat | Bracket::Loop => self.leave(element, Lost::Repeat),
                    Bracket::Group | Bracket::Page if !self.open.is_empty() => {
                        self.leave(element, Lost::Nesting);
                    }
                    Bracket::Group | Bracket::Page => {}
                }
                self.open.push((element, None));
            }
            Role::Close(_) => {
                if let Some((group, None)) = self.open.pop() {
                    self.leave(group, Lost::EmptyGroup);
                }
            }
            Role::Note => self.leave(element, Lost::Note),
            Role::Calculation => self.leave(element, Lost::Calculation),
            Role::Metadata => self.leave(element, Lost::Metadata),
            Role::Question(answer) => {
                if element.other && !element.lost.contains(&Lost::OtherText) {
                    self.leave(element, Lost::OtherText);
                }
                self.question(element, controls::asked(element, answer));
            }
        }
    }

    fn question(&mut self, element: &'f Element, asked: Result<Vec<Asked<'f>>, Lost>) {
        let asked = match asked {
            Ok(asked) => asked,
            Err(lost) => return self.leave(element, lost),
        };
        if self.asked + asked.len() > MOST_ENTRIES {
            return self.leave(element, Lost::NoRoom { most: MOST_ENTRIES });
        }
        if asked.len() > 1 {
            self.leave(element, Lost::Split { into: asked.len() });
        }
        self.asked += asked.len();
        for one in asked {
            let question = self.one(element, one);
            let section = self.section();
            if let Some(section) = self.sections.get_mut(section) {
                section.questions.push(question);
            }
        }
    }

    fn one(&mut self, element: &Element, asked: Asked<'_>) -> Question {
        let (code, is_same) = self.codes.question(&asked.code);
        if !is_same {
            self.leave(element, Lost::Renamed { to: code.to_string() });
        }
        let mut limit = Limit::default();
        let control = controls::control(&asked, &mut self.speaker, &mut limit, self.words);
        let text = self.speaker.say(&element.label);
        let row = asked.row.and_then(|row| self.speaker.say(&row.label));
        let name = row.clone().or_else(|| text.clone());
        let said = match (text, row) {
            (Some(text), Some(row)) => Some(texts::joined(&text, &row)),
            (text, row) => text.or(row),
        };
        if said.is_none() {
            self.leave(element, Lost::NoText);
        }
        let code_as_text = || Wording { fi: code.to_string(), en: code.to_string() };
        let name = limit.silent(texts::NAME, &name.unwrap_or_else(code_as_text));
        let question = said.map(|said| limit.cut(texts::QUESTION, &said));
        let hint = self.speaker.say(&element.hint).map(|hint| limit.cut(texts::HINT, &hint));
        if limit.is_passed {
            self.leave(element, Lost::Shortened);
        }
        if limit.renamed > 0 {
            self.leave(element, Lost::OptionsRenamed { count: limit.renamed });
        }
        Question {
            code,
            name,
            question,
            customer: None,
            hint,
            control,
            reverse: false,
            mirrors: None,
            not_applicable: None,
            dont_know: false,
            required: false,
            short: false,
            axis: None,
            variant: None,
            fills: None,
        }
    }

    /// The place of the section for the next question: its group's own, unless another one came in
    /// between.
    fn section(&mut self) -> usize {
        let last = self.sections.len().checked_sub(1);
        let group = self.open.last().copied();
        match group {
            Some((_, Some(at))) if Some(at) == last => return at,
            None if last.is_some_and(|at| self.is_outside(at)) => return last.unwrap_or(0),
            _ => {}
        }
        let written = group.map_or(OUTSIDE, |(element, _)| element.code.as_str());
        let code = self.section_codes.section(written);
        let label = group.and_then(|(element, _)| self.speaker.say(&element.label));
        let about = group.and_then(|(element, _)| self.speaker.say(&element.hint));
        let name = label.or_else(|| self.speaker.say(&self.form.title));
        let name = name.unwrap_or_else(|| Wording { fi: code.to_string(), en: code.to_string() });
        let mut limit = Limit::default();
        let about = about.map(|about| limit.cut(texts::ABOUT, &about));
        let name = limit.cut(texts::NAME, &name);
        if let Some((element, _)) = group.filter(|_| limit.is_passed) {
            self.leave(element, Lost::Shortened);
        }
        self.sections.push(section(code, name, about));
        let at = self.sections.len() - 1;
        if let Some((_, known)) = self.open.last_mut() {
            *known = Some(at);
        }
        at
    }

    /// Whether a section holds questions outside all groups.
    fn is_outside(&self, at: usize) -> bool {
        self.sections.get(at).is_some_and(|section| section.code.as_str().starts_with(OUTSIDE))
    }

    fn finish(mut self, id: &QuestionnaireId, who: &[Who]) -> Option<Made> {
        if self.sections.is_empty() {
            return None;
        }
        let version = self.form.version.parse::<Version>().ok();
        let version = version.filter(|version| version.to_string() == self.form.version);
        if version.is_none() && !self.form.version.is_empty() {
            let what = Lost::Setting { name: "version".to_owned() };
            let kind = "settings".to_owned();
            let code = self.form.version.clone();
            self.left.push(Left { place: Place::default(), code, kind, what });
        }
        let named = self.speaker.say(&self.form.title);
        let title = named.unwrap_or_else(|| Wording { fi: id.to_string(), en: id.to_string() });
        let mut limit = Limit::default();
        let audience = |who: &Who| Audience {
            who: *who,
            lead: title.clone(),
            dont_know: false,
            drawn_order: false,
        };
        let block = Block {
            id: id.clone(),
            version: version.unwrap_or(Version { major: 1, minor: 0 }),
            maturity: Maturity::Trial,
            title: limit.cut(texts::TITLE, &title),
            about: limit.cut(texts::ABOUT, &title),
            minutes: u16::try_from(self.asked / A_MINUTE).unwrap_or(0).clamp(1, 600),
            repeats: None,
            rule_of_thumb: None,
            audiences: who.iter().map(audience).collect(),
            sections: self.sections,
            sums: Vec::new(),
            figures: Vec::new(),
            quadrants: Vec::new(),
            stages: Vec::new(),
            kpis: Vec::new(),
            rules: Vec::new(),
        };
        Some(Made { block, left: self.left, untranslated: self.speaker.untranslated })
    }
}

/// Questions that are answered in a minute.
const A_MINUTE: usize = 5;
/// Code of the section of questions outside all groups.
const OUTSIDE: &str = "form";

fn section(code: QuestionCode, name: Wording, about: Option<Wording>) -> Section {
    Section {
        code,
        name,
        about,
        reading: None,
        first: 0,
        audiences: Vec::new(),
        destroying: false,
        blind: false,
        questions: Vec::new(),
    }
}
