//! The items of the scored questionnaire: a part a theme.

use super::lists::{self, option};
use super::{About, Ask, Asked, Field, Given, Look, Part, Survey, Words};
use crate::model::{Item, Questionnaire, Scale, Theme};

pub(super) fn add(survey: &mut Survey, asked: &Questionnaire, ask: &Ask, words: &Words) {
    survey.begin(&asked.id, asked.version, &asked.title);
    for (at, (_, theme)) in asked.themes().enumerate() {
        let how = (at == 0).then(|| words.how.clone());
        let mut questions: Vec<_> = theme.items.iter().map(|one| item(one, words)).collect();
        questions.extend(ask.notes.then(|| note(theme, words)));
        survey.push(Part {
            code: theme.code.to_string(),
            name: theme.name.clone(),
            lead: how.into_iter().chain([theme.about.clone()]).collect(),
            drawn_order: false,
            questions,
        });
    }
}

fn item(item: &Item, words: &Words) -> Asked {
    let (look, mut options) = match item.scale {
        Scale::Anchored => (Look::Levels, lists::points(&item.levels)),
        Scale::OneToFive => lists::rating(item.scale.ends(), Some((&words.disagree, &words.agree))),
        Scale::ZeroToTen => lists::rating(item.scale.ends(), None),
    };
    let applies = item.not_applicable.iter();
    options.extend(applies.map(|condition| option(Given::NotApplicable, condition)));
    options.push(option(Given::DontKnow, &words.dont_know));
    Asked {
        code: item.code.to_string(),
        about: About::Item,
        name: item.name.clone(),
        question: item.question.clone(),
        hint: None,
        field: Field::One { look, options },
        required: false,
        when: None,
        limit: None,
    }
}

fn note(theme: &Theme, words: &Words) -> Asked {
    Asked {
        code: format!("{}_note", theme.code),
        about: About::Theme(theme.code.clone()),
        name: theme.name.clone(),
        question: words.note.clone(),
        hint: None,
        field: Field::Text { long: true },
        required: false,
        when: None,
        limit: None,
    }
}
