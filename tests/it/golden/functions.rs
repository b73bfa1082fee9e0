//! From the JSON of a case to a call of the method, and back.

use std::str::FromStr;

use mitta::method::change::consensus_change;
use mitta::method::decompose::shapley_overall;
use mitta::method::maturity::{level_of_score, staged};
use mitta::method::priority::{Candidate, DimensionPart, priorities};
use mitta::method::score::{
    ItemScore, ThemePart, dimension_score, item_score, overall_score, score_assessment, theme_score,
};
use mitta::method::{MethodError, Withheld};
use mitta::model::{
    Answer, Axis, Dimension, Evidence, Item, ItemCode, Level, Maturity, Questionnaire, Scale,
    Sheet, Theme, ThemeCode, Value as Given, Version, Weight, Wording,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// A refusal: a rule of the method, or JSON that the typed method cannot even be given.
pub(super) type Refusal = String;
pub(super) type Outcome = Result<Value, Refusal>;

/// Result of a function, or none if it does not exist yet.
pub fn call(function: &str, input: &Value) -> Option<Value> {
    let outcome = match function {
        "item_score" => item(input),
        "theme_score" => theme(input),
        "dimension_score" => dimension(input),
        "overall_score" => overall(input),
        "score_assessment" => assessment(input),
        "level_of_score" => level(input),
        "staged" => stage(input),
        "consensus_change" => consensus(input),
        "shapley_overall" => shapley(input),
        "priorities" => priority(input),
        _ => return None,
    };
    Some(outcome.unwrap_or_else(|code| json!({ "error": code })))
}

pub(super) fn refused(error: MethodError) -> Refusal {
    error.to_string()
}

pub(super) fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// The object with `shown` beside its `score`.
fn with_shown(value: &impl Serialize) -> Map<String, Value> {
    let Value::Object(mut object) = json_of(value) else { panic!("not an object") };
    object.insert("shown".into(), json!(!object["score"].is_null()));
    object
}

pub(super) fn given(value: &Value) -> Result<Option<Given>, Refusal> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) if text == "NA" => Ok(Some(Given::NotApplicable)),
        Value::String(text) if text == "DK" => Ok(Some(Given::DontKnow)),
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            if number.fract() != 0.0 {
                return Err("not_an_integer".into());
            }
            // Far off any scale stays off the scale.
            let raw = if (0.0..=255.0).contains(&number) { number as u8 } else { u8::MAX };
            Ok(Some(Given::Number(raw)))
        }
        Value::Bool(_) => Err("not_an_integer".into()),
        _ => Err("unknown_answer".into()),
    }
}

pub(super) fn weight_of(value: Option<&Value>) -> Result<Weight, Refusal> {
    match value {
        None | Some(Value::Null) => Ok(Weight::default()),
        Some(value) => value.as_f64().and_then(Weight::new).ok_or_else(|| "bad_weight".into()),
    }
}

pub(super) fn weights_of(value: Option<&Value>) -> Result<[Weight; 3], Refusal> {
    let Some(Value::Array(list)) = value else { return Ok([Weight::default(); 3]) };
    let weights: Vec<Weight> =
        list.iter().map(|value| weight_of(Some(value))).collect::<Result<_, _>>()?;
    weights.try_into().map_err(|_| "bad_weight".to_owned())
}

pub(super) fn scores_of(value: &Value) -> Result<[Option<f64>; 3], Refusal> {
    let list: Vec<Option<f64>> = value.as_array().unwrap().iter().map(Value::as_f64).collect();
    list.try_into().map_err(|_| "length_mismatch".to_owned())
}

fn item_of(value: &Value) -> Result<Item, Refusal> {
    let kind = value.get("kind").cloned().unwrap_or_else(|| json!("anchored"));
    let scale: Scale = serde_json::from_value(kind).map_err(|_| "unknown_kind".to_owned())?;
    let reverse = value.get("reverse").and_then(Value::as_bool).unwrap_or(false);
    if reverse && scale == Scale::Anchored {
        return Err(refused(MethodError::ReverseNotAllowed));
    }
    Ok(Item {
        code: ItemCode::from_str(value["code"].as_str().unwrap()).unwrap(),
        scale,
        reverse,
        weight: weight_of(value.get("weight"))?,
        in_pulse: false,
        name: Wording::default(),
        question: Wording::default(),
        not_applicable: None,
        evidence: Evidence::default(),
        levels: Vec::new(),
    })
}

fn scored(item: &Value, answer: &Value) -> Result<(Weight, ItemScore), Refusal> {
    let item = item_of(item)?;
    let score = item_score(item.scale, item.reverse, given(answer)?).map_err(refused)?;
    Ok((item.weight, score))
}

fn item(input: &Value) -> Outcome {
    Ok(json_of(&scored(&input["item"], &input["answer"])?.1))
}

fn theme(input: &Value) -> Outcome {
    let (items, answers) =
        (input["items"].as_array().unwrap(), input["answers"].as_array().unwrap());
    if items.len() != answers.len() {
        return Err("length_mismatch".into());
    }
    let items: Vec<_> =
        items.iter().zip(answers).map(|(i, a)| scored(i, a)).collect::<Result<_, _>>()?;
    Ok(Value::Object(with_shown(&theme_score(&items).map_err(refused)?)))
}

pub(super) fn theme_part(theme: &Value) -> Result<ThemePart, Refusal> {
    let reason = match theme.get("reason").and_then(Value::as_str) {
        Some("not_applicable") => Some(Withheld::NotApplicable),
        Some("too_few_answers") => Some(Withheld::TooFewAnswers),
        _ => None,
    };
    Ok(ThemePart {
        weight: weight_of(theme.get("weight"))?,
        score: theme["score"].as_f64(),
        reason,
    })
}

fn dimension(input: &Value) -> Outcome {
    let themes: Vec<_> =
        input["themes"].as_array().unwrap().iter().map(theme_part).collect::<Result<_, _>>()?;
    Ok(Value::Object(with_shown(&dimension_score(&themes).map_err(refused)?)))
}

fn overall(input: &Value) -> Outcome {
    let (scores, weights) = (scores_of(&input["dimensions"])?, weights_of(input.get("weights"))?);
    Ok(Value::Object(with_shown(&overall_score(scores, weights).map_err(refused)?)))
}

pub(super) fn questionnaire(input: &Value) -> Result<Questionnaire, Refusal> {
    let themes = |dimension: &Value| -> Result<Vec<Theme>, Refusal> {
        let theme = |theme: &Value| -> Result<Theme, Refusal> {
            let items = theme["items"].as_array().unwrap();
            Ok(Theme {
                code: ThemeCode::from_str(theme["code"].as_str().unwrap()).unwrap(),
                weight: weight_of(theme.get("weight"))?,
                name: Wording::default(),
                about: Wording::default(),
                items: items.iter().map(item_of).collect::<Result<_, _>>()?,
            })
        };
        dimension["themes"].as_array().unwrap().iter().map(theme).collect()
    };
    let dimension = |dimension: &Value| -> Result<Dimension, Refusal> {
        Ok(Dimension {
            // A dimension beyond the four stands beside the overall figure, as the enablers do.
            axis: dimension["code"].as_str().unwrap().parse().unwrap_or(Axis::Enablers),
            weight: weight_of(dimension.get("weight"))?,
            name: Wording::default(),
            about: Wording::default(),
            themes: themes(dimension)?,
        })
    };
    let dimensions = input["dimensions"].as_array().unwrap();
    Ok(Questionnaire {
        id: "golden".parse().unwrap(),
        version: Version { major: 1, minor: 0 },
        picks_from: None,
        changes: Vec::new(),
        maturity: Maturity::Trial,
        title: Wording::default(),
        minutes: 0,
        dimensions: dimensions.iter().map(dimension).collect::<Result<_, _>>()?,
    })
}

pub(super) fn sheet(input: &Value) -> Result<(Sheet, Vec<ItemCode>), Refusal> {
    let mut sheet = Sheet::default();
    let mut codes = Vec::new();
    for (code, answer) in input.as_object().unwrap() {
        let code = ItemCode::from_str(code).unwrap();
        sheet.set(code.clone(), Answer { value: given(answer)?, ..Answer::default() });
        codes.push(code);
    }
    Ok((sheet, codes))
}

fn assessment(input: &Value) -> Outcome {
    let questionnaire = questionnaire(&input["questionnaire"])?;
    let (sheet, codes) = sheet(&input["answers"])?;
    if codes.iter().any(|code| questionnaire.item(code).is_none()) {
        return Err(refused(MethodError::UnknownItem));
    }
    let scored = score_assessment(&questionnaire, &sheet).map_err(refused)?;
    let dimensions = scored.dimensions.iter().map(|dimension| {
        let mut object = with_shown(dimension);
        if let Some(staged) = object["staged"].as_object_mut() {
            staged.retain(|key, _| ["stage", "next", "raises"].contains(&key.as_str()));
        }
        Value::Object(object)
    });
    Ok(json!({
        "themes": scored.themes.iter().map(with_shown).collect::<Vec<_>>(),
        "dimensions": dimensions.collect::<Vec<_>>(),
        "overall": with_shown(&scored.overall),
        "progress": scored.progress,
    }))
}

fn level(input: &Value) -> Outcome {
    let level = level_of_score(input["score"].as_f64().unwrap_or(f64::NAN)).map_err(refused)?;
    Ok(json_of(&level))
}

pub(super) fn level_of(value: &Value) -> Result<Option<Level>, Refusal> {
    match given(value)? {
        Some(Given::Number(raw)) => Level::new(raw).map(Some).ok_or_else(|| "out_of_range".into()),
        _ => Ok(None),
    }
}

fn stage(input: &Value) -> Outcome {
    let levels = input["levels"].as_array().unwrap();
    let weights = input.get("weights").and_then(Value::as_array);
    if weights.is_some_and(|weights| weights.len() != levels.len()) {
        return Err("bad_weight".into());
    }
    let item = |(index, level): (usize, &Value)| -> Result<(Level, Weight), Refusal> {
        let level = level_of(level)?.ok_or_else(|| "out_of_range".to_owned())?;
        Ok((level, weight_of(weights.map(|weights| &weights[index]))?))
    };
    let items: Vec<_> = levels.iter().enumerate().map(item).collect::<Result<_, _>>()?;
    Ok(json_of(&staged(&items).map_err(refused)?))
}

fn consensus(input: &Value) -> Outcome {
    let levels = |name: &str| -> Result<Vec<Option<Level>>, Refusal> {
        input[name].as_array().unwrap().iter().map(level_of).collect()
    };
    let (before, after) = (input["before"].as_f64(), input["after"].as_f64());
    let change =
        consensus_change(before, after, &levels("levels_before")?, &levels("levels_after")?);
    let Value::Object(mut object) = json_of(&change.map_err(refused)?) else { panic!("no object") };
    object.insert("marker".into(), json!("no sampling error is known"));
    Ok(Value::Object(object))
}

fn shapley(input: &Value) -> Outcome {
    let weights = weights_of(input.get("weights"))?;
    let parts = shapley_overall(scores_of(&input["before"])?, scores_of(&input["after"])?, weights);
    let parts = parts.map_err(refused)?;
    let [length, breadth, depth] = parts.parts;
    Ok(json!({
        "before": parts.before,
        "after": parts.after,
        "change": parts.change,
        "contributions": { "length": length, "breadth": breadth, "depth": depth },
    }))
}

fn priority(input: &Value) -> Outcome {
    let list = input["dimensions"].as_array().unwrap();
    let dimension = |axis: Axis| -> Result<DimensionPart, Refusal> {
        let found = list.iter().find(|d| d["code"] == axis.code());
        let found = found.ok_or_else(|| refused(MethodError::DimensionMissing))?;
        Ok(DimensionPart {
            weight: weight_of(found.get("weight"))?,
            score: found["score"].as_f64(),
        })
    };
    let [a, b, c] = Axis::DIMENSIONS.map(dimension);
    let candidate = |theme: &Value| -> Result<Candidate, Refusal> {
        Ok(Candidate {
            code: ThemeCode::from_str(theme["code"].as_str().unwrap()).unwrap(),
            axis: theme["dimension"].as_str().unwrap().parse().unwrap(),
            weight: weight_of(theme.get("weight"))?,
            score: theme["score"].as_f64(),
            target: theme["target"].as_f64().unwrap_or(f64::NAN),
            thin: theme.get("thin").and_then(Value::as_bool).unwrap_or(false),
        })
    };
    let themes = input["themes"].as_array().unwrap();
    let themes: Vec<_> = themes.iter().map(candidate).collect::<Result<_, _>>()?;
    let top = input.get("top").and_then(Value::as_u64).unwrap_or(5) as usize;
    let ranked = priorities([a?, b?, c?], &themes, top).map_err(refused)?;
    Ok(json!({
        "shown": ranked.is_some(),
        "reason": if ranked.is_some() { Value::Null } else { json!("overall_withheld") },
        "ranked": ranked.unwrap_or_default(),
    }))
}
