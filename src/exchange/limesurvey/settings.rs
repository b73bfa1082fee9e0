//! Settings of a survey that tells nothing of those who answer.

use super::rows::{Page, html};
use crate::exchange::Survey;
use crate::model::Language;

/// What is kept of a respondent: the answers alone. No address, no page they came from, no time,
/// no cookie, no invitation that leads to a person.
const ANONYMOUS: &[(&str, &str)] = &[
    ("anonymized", "Y"),
    ("ipaddr", "N"),
    ("ipanonymize", "Y"),
    ("refurl", "N"),
    ("savetimings", "N"),
    ("datestamp", "N"),
    ("usecookie", "N"),
    ("usetokens", "N"),
    ("tokenanswerspersistence", "N"),
    ("alloweditaftercompletion", "N"),
    ("allowregister", "N"),
    ("allowsave", "N"),
    ("sendconfirmation", "N"),
    ("publicstatistics", "N"),
    ("publicgraphs", "N"),
    ("printanswers", "N"),
    ("listpublic", "N"),
    ("assessments", "N"),
];

/// How it looks: a page a group, backwards as well, with the choice not to answer.
const LOOK: &[(&str, &str)] = &[
    ("format", "G"),
    ("allowprev", "Y"),
    ("shownoanswer", "Y"),
    ("showxquestions", "N"),
    ("showgroupinfo", "B"),
    ("showqnumcode", "X"),
    ("showprogress", "Y"),
    ("showwelcome", "Y"),
];

/// The rows of the survey and of its languages.
pub(super) fn write(page: &mut Page, survey: &Survey, languages: [Language; 2]) {
    let [base, other] = languages;
    let languages_of = [("language", base.code()), ("additional_languages", other.code())];
    for (name, value) in languages_of.iter().chain(ANONYMOUS).chain(LOOK) {
        let row = [("class", "S"), ("name", name), ("text", value)];
        page.row(&row.map(|(column, cell)| (column, cell.to_owned())).to_vec());
    }
    for language in languages {
        let title = html(survey.title.get(language));
        let texts = [("surveyls_title", title.as_str()), ("surveyls_numberformat", "0")];
        for (name, value) in texts {
            let row =
                [("class", "SL"), ("name", name), ("text", value), ("language", language.code())];
            page.row(&row.map(|(column, cell)| (column, cell.to_owned())).to_vec());
        }
    }
}
