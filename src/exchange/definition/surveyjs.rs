//! SurveyJS's JSON.

use serde_json::{Map, Value};

use super::{
    Answer, Bracket, Definition, Element, FormOption, Left, Lost, MOST_ELEMENTS, Place, ReadError,
    ReadFault, Role, Texts, plain,
};
use crate::exchange::Engine;

/// Keys that become part of a block, or say nothing of what is asked.
const CARRIED: &[&str] = &[
    "type",
    "name",
    "title",
    "description",
    "choices",
    "rows",
    "columns",
    "rateMin",
    "rateMax",
    "rateStep",
    "rateValues",
    "isRequired",
    "elements",
    "questions",
    "templateElements",
    "html",
    "inputType",
    "labelTrue",
    "labelFalse",
    "choicesMin",
    "choicesMax",
    "placeholder",
    "showOtherItem",
    "hasOther",
    "min",
    "max",
    "step",
];
/// The default ends of a rating.
const RATING: (i64, i64) = (1, 5);

/// Reads the form.
pub(super) fn read(text: &str) -> Result<Definition, ReadError> {
    let json: Value = serde_json::from_str(text)
        .map_err(|error| ReadFault::BadJson.at(Place { row: error.line(), ..Place::default() }))?;
    let form = json.as_object().ok_or(ReadFault::NoForm)?;
    let begins_in = form.get("locale").and_then(Value::as_str).unwrap_or("en");
    let mut reader = Reader { elements: Vec::new(), languages: Vec::new() };
    match form.get("pages").and_then(Value::as_array) {
        Some(pages) => {
            for (at, page) in pages.iter().enumerate() {
                reader.page(&format!("pages[{at}]"), page)?;
            }
        }
        None if form.contains_key("elements") || form.contains_key("questions") => {
            reader.list("", form)?;
        }
        None => return Err(ReadFault::NoForm.into()),
    }
    let title = form.get("title").map(|title| reader.texts(title)).unwrap_or_default();
    reader.languages.sort_by_key(|language| language != begins_in);
    let known = ["pages", "elements", "questions", "title", "locale"];
    let unread = form.keys().filter(|key| !known.contains(&key.as_str()));
    let left = unread.map(|key| Left {
        place: Place::path(key),
        code: String::new(),
        kind: "survey".to_owned(),
        what: Lost::Setting { name: key.clone() },
    });
    Ok(Definition {
        engine: Engine::SurveyJs,
        id: String::new(),
        version: String::new(),
        title,
        languages: reader.languages,
        choices: reader.elements.iter().map(|element| element.options.len()).sum(),
        elements: reader.elements,
        left: left.collect(),
    })
}

struct Reader {
    elements: Vec<Element>,
    languages: Vec<String>,
}

impl Reader {
    fn page(&mut self, path: &str, page: &Value) -> Result<(), ReadError> {
        let Some(page) = page.as_object() else {
            return Err(ReadFault::NoForm.at(Place::path(path)));
        };
        self.bracket(path, page, "page", Bracket::Page)
    }

    /// What is between a beginning and an end.
    fn bracket(
        &mut self,
        path: &str,
        json: &Map<String, Value>,
        kind: &str,
        bracket: Bracket,
    ) -> Result<(), ReadError> {
        let name = json.get("name").and_then(Value::as_str).unwrap_or_default();
        let mut open = Element::new(Place::path(path), name, kind, Role::Open(bracket));
        open.label = json.get("title").map(|title| self.texts(title)).unwrap_or_default();
        open.hint = json.get("description").map(|hint| self.texts(hint)).unwrap_or_default();
        open.lost = lost(json);
        self.elements.push(open);
        self.list(path, json)?;
        let close = Element::new(Place::path(path), name, kind, Role::Close(bracket));
        self.elements.push(close);
        Ok(())
    }

    fn list(&mut self, path: &str, json: &Map<String, Value>) -> Result<(), ReadError> {
        let key = ["elements", "questions", "templateElements"]
            .into_iter()
            .find(|key| json.get(*key).is_some_and(Value::is_array));
        let Some(key) = key else { return Ok(()) };
        let list = json.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for (at, element) in list.iter().enumerate() {
            let dot = if path.is_empty() { "" } else { "." };
            let path = format!("{path}{dot}{key}[{at}]");
            if self.elements.len() > MOST_ELEMENTS {
                return Err(ReadFault::TooMany { most: MOST_ELEMENTS }.at(Place::path(&path)));
            }
            match element.as_object() {
                Some(element) => self.element(&path, element)?,
                None => return Err(ReadFault::NoForm.at(Place::path(&path))),
            }
        }
        Ok(())
    }

    fn element(&mut self, path: &str, json: &Map<String, Value>) -> Result<(), ReadError> {
        let kind = json.get("type").and_then(Value::as_str).unwrap_or("text").to_lowercase();
        match kind.as_str() {
            "panel" | "flowpanel" => return self.bracket(path, json, &kind, Bracket::Group),
            "paneldynamic" => return self.bracket(path, json, &kind, Bracket::Repeat),
            _ => {}
        }
        let name = json.get("name").and_then(Value::as_str).unwrap_or_default();
        let mut element = Element::new(Place::path(path), name, &kind, role(&kind, json));
        let text = |key| json.get(key).cloned().unwrap_or_default();
        element.label = self.texts(&text("title"));
        element.hint = self.texts(&text("description"));
        if kind == "html" {
            element.label =
                Texts::one("", &plain::words(text("html").as_str().unwrap_or_default()));
        }
        let answers = match kind.as_str() {
            "matrix" => self.options(&text("columns")),
            "rating" => self.options(&text("rateValues")),
            _ => self.options(&text("choices")),
        };
        if element.role == Role::Question(Answer::Many) {
            element.rows = answers;
        } else {
            element.options = answers;
            element.options.extend(numbered(json));
            element.rows = self.options(&text("rows"));
        }
        let is = |key: &str| json.get(key).and_then(Value::as_bool).unwrap_or(false);
        element.required = is("isRequired");
        element.other = is("showOtherItem") || is("hasOther");
        element.lost = lost(json);
        self.elements.push(element);
        Ok(())
    }

    /// A text, or texts by language; what is called `default` is English.
    fn texts(&mut self, json: &Value) -> Texts {
        let mut texts = Texts::default();
        match json {
            Value::String(text) => texts.put("en", text),
            Value::Object(by_language) => {
                for (language, text) in by_language {
                    let language = if language == "default" { "en" } else { language };
                    texts.put(language, text.as_str().unwrap_or_default());
                }
            }
            _ => {}
        }
        for language in texts.0.keys() {
            if !self.languages.contains(language) {
                self.languages.push(language.clone());
            }
        }
        texts
    }

    /// Answers: values alone, or values with texts.
    fn options(&mut self, json: &Value) -> Vec<FormOption> {
        let list = json.as_array().map(Vec::as_slice).unwrap_or_default();
        let option = |one: &Value| {
            let value = one.get("value").or_else(|| one.get("name")).unwrap_or(one);
            let code = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let text = one.get("text").or_else(|| one.get("title"));
            let label = text.cloned().unwrap_or_else(|| Value::String(code.clone()));
            FormOption { label: self.texts(&label), code }
        };
        list.iter().map(option).collect()
    }
}

/// Answers that are only counted: from one number to another.
fn numbered(json: &Map<String, Value>) -> Vec<FormOption> {
    /// More would be no list to choose from.
    const MOST: i64 = 200;
    let end = |key: &str| json.get(key).and_then(Value::as_i64);
    let (Some(min), Some(max)) = (end("choicesMin"), end("choicesMax")) else { return Vec::new() };
    let numbers = min..=max.min(min.saturating_add(MOST));
    let option = |number: i64| {
        let number = number.to_string();
        FormOption { label: Texts::one("en", &number), code: number }
    };
    numbers.map(option).collect()
}

fn role(kind: &str, json: &Map<String, Value>) -> Role {
    let answer = match kind {
        "html" | "image" => return Role::Note,
        "expression" => return Role::Calculation,
        "radiogroup" | "dropdown" | "buttongroup" | "imagepicker" => Answer::One,
        "checkbox" | "tagbox" => Answer::Many,
        "boolean" => Answer::YesNo,
        "matrix" => Answer::Grid,
        "rating" if json.contains_key("rateValues") => Answer::One,
        "rating" => {
            let end = |key: &str, usual| json.get(key).and_then(Value::as_i64).unwrap_or(usual);
            Answer::Scale(end("rateMin", RATING.0), end("rateMax", RATING.1))
        }
        "comment" => Answer::Text { long: true },
        "text" => match json.get("inputType").and_then(Value::as_str) {
            Some("number" | "range") => Answer::Number { whole: false },
            None | Some("text" | "tel" | "email" | "url") => Answer::Text { long: false },
            Some(_) => Answer::Other,
        },
        _ => Answer::Other,
    };
    Role::Question(answer)
}

fn lost(json: &Map<String, Value>) -> Vec<Lost> {
    let mut lost = Vec::new();
    for (key, value) in json.iter().filter(|(key, _)| !CARRIED.contains(&key.as_str())) {
        lost.push(match key.as_str() {
            "visibleIf" | "enableIf" | "requiredIf" => Lost::Condition,
            "validators" => Lost::Rule,
            "defaultValue" | "defaultValueExpression" => Lost::Default,
            "correctAnswer" => Lost::RightAnswer,
            "choicesOrder" | "questionsOrder" | "questionOrder" | "rowsOrder" => {
                if value == "random" { Lost::DrawnOrder } else { continue }
            }
            "choicesByUrl" | "choicesVisibleIf" | "choicesEnableIf" | "choicesFromQuestion" => {
                Lost::List
            }
            _ => Lost::Setting { name: key.clone() },
        });
    }
    if json.get("isRequired").and_then(Value::as_bool) == Some(true) {
        lost.push(Lost::Required);
    }
    lost.dedup();
    lost
}
