//! A file of answers before it is taken in: what it is, and what taking it in would do.

use crate::exchange::mapping::{Choosable, Target};
use crate::exchange::responses::{Format, Preview};
use crate::exchange::table::{Encoding, Form};
use crate::text::{Arg, Texts};

/// Codes that are told one by one.
const MOST_CODES: usize = 12;

/// What kind of file it is, and where it comes from.
pub fn recognized(texts: &Texts, preview: &Preview) -> String {
    let form = match preview.form {
        Form::Text { .. } => texts.tr("take-text"),
        Form::Workbook => texts.tr("take-workbook"),
        Form::Json => "JSON".to_owned(),
    };
    let separator = match preview.form {
        Form::Text { separator } => Some(separator),
        Form::Workbook | Form::Json => None,
    };
    let program = match preview.format {
        Format::LimeSurvey => Some("take-from-limesurvey"),
        Format::Odk => Some("take-from-odk"),
        Format::SurveyJs => Some("take-from-surveyjs"),
        Format::Plain => None,
    };
    let decimal = preview.decimal.map(|mark| match mark {
        ',' => "take-decimal-comma",
        _ => "take-decimal-point",
    });
    let encoding = preview.encoding.map(|found| encoding(found).to_owned());
    let told = [separator.map(between), decimal, program].into_iter().flatten();
    let told = told.map(|key| texts.tr(key));
    let list = std::iter::once(form).chain(encoding).chain(told).collect::<Vec<_>>().join(", ");
    texts.with("take-recognized", &[("list", Arg::Text(&list))])
}

/// What is plain ASCII is UTF-8 as well.
fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Ascii | Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    }
}

fn between(separator: char) -> &'static str {
    match separator {
        ';' => "take-between-semicolons",
        '\t' => "take-between-tabs",
        '|' => "take-between-bars",
        _ => "take-between-commas",
    }
}

/// What taking it in would do, in sentences; what keeps it from being whole is not among them.
pub fn arriving(texts: &Texts, preview: &Preview) -> Vec<String> {
    let known = match preview.mapping.has(&Target::Key) {
        true => "take-known-key",
        false => "take-known-content",
    };
    let counted = [
        (known, preview.known),
        ("take-incomplete", preview.incomplete),
        ("take-unanswered", preview.unanswered),
        ("take-short", preview.short),
        ("take-replaced", preview.replaced),
        ("take-remarks", preview.remarks),
        ("take-ideas", preview.ideas),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let counted = counted.map(|(key, count)| texts.with(key, &[("count", whole(count))]));
    let listed = [
        ("take-new-units", &preview.new_units),
        ("take-new-roles", &preview.new_roles),
        ("take-missing", &preview.missing),
    ];
    let listed = listed.into_iter().filter(|(_, list)| !list.is_empty());
    let listed = listed.map(|(key, list)| {
        let shown = list.iter().take(MOST_CODES).map(String::as_str).collect::<Vec<_>>();
        let more = Arg::Count(list.len() - shown.len());
        texts.with(key, &[("list", Arg::Text(&shown.join(", "))), ("more", more)])
    });
    std::iter::once(texts.with("take-new", &[("count", whole(preview.new))]))
        .chain(counted)
        .chain(listed)
        .collect()
}

/// How many rows are not taken in; none where all are.
pub fn rejected(texts: &Texts, preview: &Preview) -> Option<String> {
    let args = [
        ("rejected", whole(preview.rejected.count)),
        ("all", whole(preview.rows)),
        ("ready", whole(preview.new)),
    ];
    (preview.rejected.count > 0).then(|| texts.with("take-rejected", &args))
}

/// What a column can be made, as it is chosen.
pub fn choosable(texts: &Texts, choice: &Choosable) -> String {
    let key = match choice.target {
        Target::Key => return texts.tr("take-as-key"),
        Target::Submitted => return texts.tr("take-as-submitted"),
        Target::Remark(_) => "take-as-words",
        Target::Idea(_) => "take-as-idea",
        _ => "take-as-answers",
    };
    let name = choice.name.as_ref().map_or("", |name| name.get(texts.language()));
    texts.with(key, &[("code", Arg::Text(&choice.code)), ("name", Arg::Text(name))])
}

fn whole(count: u64) -> Arg<'static> {
    Arg::Count(usize::try_from(count).unwrap_or(usize::MAX))
}
