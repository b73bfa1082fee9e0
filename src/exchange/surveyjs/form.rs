//! The parts of the JSON that are written, in their order.

use serde::Serialize;

use crate::model::Wording;

/// The whole form.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Form {
    pub(super) locale: &'static str,
    pub(super) title: Text,
    pub(super) show_question_numbers: bool,
    /// What every answer says of itself; the engine keeps it with the answers.
    pub(super) calculated_values: Vec<Calculated>,
    pub(super) pages: Vec<Page>,
}

/// A text in both languages. What the engine calls `default` is English, whatever language the
/// form begins in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Text {
    default: String,
    fi: String,
}

impl From<&Wording> for Text {
    fn from(wording: &Wording) -> Self {
        Self { default: wording.en.clone(), fi: wording.fi.clone() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Calculated {
    pub(super) name: String,
    pub(super) expression: String,
    pub(super) include_into_result: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page {
    pub(super) name: String,
    pub(super) title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) question_order: Option<&'static str>,
    pub(super) elements: Vec<Element>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Element {
    #[serde(flatten)]
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) title: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<Text>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) is_required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) visible_if: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) validators: Vec<Validator>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub(super) enum Kind {
    RadioGroup {
        choices: Vec<Choice>,
    },
    Rating {
        rate_values: Vec<u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        min_rate_description: Option<Text>,
        #[serde(skip_serializing_if = "Option::is_none")]
        max_rate_description: Option<Text>,
    },
    Text {
        #[serde(skip_serializing_if = "Option::is_none")]
        input_type: Option<&'static str>,
    },
    Comment,
}

#[derive(Serialize)]
pub(super) struct Choice {
    pub(super) value: Value,
    pub(super) text: Text,
}

/// A point is a number, everything else a text.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Points(u8),
    Name(String),
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub(super) enum Validator {
    Numeric {
        #[serde(skip_serializing_if = "Option::is_none")]
        min_value: Option<f64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        max_value: Option<f64>,
    },
    Expression {
        expression: String,
        text: Text,
    },
}
