//! The chapters of the crowd and of change: from the JSON of a case to a call, and back.

use std::collections::BTreeMap;

use mitta::method::MethodError;
use mitta::method::agreement::{rwg, rwg_j};
use mitta::method::change::{
    Family, MARGIN, Scores, Test, Triples, bh_adjust, change_composite, change_groups, holm_adjust,
    verdict_family,
};
use mitta::method::crowd::{Crowd, Respondent, score_crowd};
use mitta::method::interval::{
    composite_interval, mean_interval, normal_two_sided_p, quantile7, share_interval, t_quantile,
    t_two_sided_p, trimmed_mean,
};
use mitta::model::Level;
use serde::Serialize;
use serde_json::{Value, json};

use super::functions::{
    Outcome, Refusal, json_of, level_of, questionnaire, refused, scores_of, sheet, weights_of,
};

/// Result of a function, or none if it does not exist yet.
pub fn call(function: &str, input: &Value) -> Option<Value> {
    let outcome = match function {
        "t_quantile" => found(t_quantile(number(&input["p"]), number(&input["df"]))),
        "t_two_sided_p" => found(t_two_sided_p(number(&input["t"]), number(&input["df"]))),
        "normal_two_sided_p" => Ok(json!(normal_two_sided_p(number(&input["z"])))),
        "quantile7" => found(quantile7(&numbers(&input["values"]), number(&input["p"]))),
        "mean_interval" => found(mean_interval(&numbers(&input["values"]), population(input))),
        "trimmed_mean" => found(trimmed_mean(&numbers(&input["values"]))),
        "share_interval" => share(input),
        "composite_interval" => composite(input),
        "rwg" => levels(&input["levels"]).map(|levels| json_of(&rwg(&levels))),
        "rwg_j" => joint(input),
        "score_crowd" => crowd(input),
        "change_groups" => {
            let (before, after) = (scores(&input["before"]), scores(&input["after"]));
            found(change_groups(&before, &after, margin(input)))
        }
        "change_composite" => composite_change(input),
        "bh_adjust" => Ok(json!(bh_adjust(&numbers(&input["p"])))),
        "holm_adjust" => Ok(json!(holm_adjust(&numbers(&input["p"])))),
        "verdict_family" => family(input),
        _ => return None,
    };
    Some(outcome.unwrap_or_else(|code| json!({ "error": code })))
}

fn found(result: Result<impl Serialize, MethodError>) -> Outcome {
    result.map(|value| json_of(&value)).map_err(refused)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn population(input: &Value) -> Option<usize> {
    input.get("population").and_then(Value::as_u64).map(|invited| invited as usize)
}

fn margin(input: &Value) -> f64 {
    input.get("margin").and_then(Value::as_f64).unwrap_or(MARGIN)
}

fn share(input: &Value) -> Outcome {
    let count = |name: &str| {
        let whole = number(&input[name]);
        let whole = Some(whole).filter(|count| *count >= 0.0 && count.fract() == 0.0);
        whole.map(|count| count as usize).ok_or_else(|| refused(MethodError::BadCount))
    };
    found(share_interval(count("count")?, count("n")?))
}

fn composite(input: &Value) -> Outcome {
    let rows = input["rows"].as_array().unwrap().iter().map(scores_of);
    let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
    found(composite_interval(&rows, weights_of(input.get("weights"))?, population(input)))
}

fn levels(value: &Value) -> Result<Vec<Level>, Refusal> {
    let levels: Vec<Option<Level>> =
        value.as_array().unwrap().iter().map(level_of).collect::<Result<_, _>>()?;
    Ok(levels.into_iter().flatten().collect())
}

fn joint(input: &Value) -> Outcome {
    let items: Vec<_> =
        input["items"].as_array().unwrap().iter().map(levels).collect::<Result<_, _>>()?;
    Ok(json_of(&rwg_j(&items)))
}

fn crowd(input: &Value) -> Outcome {
    let questionnaire = questionnaire(&input["questionnaire"])?;
    let list = input["respondents"].as_array().unwrap();
    let mut sheets = Vec::new();
    for one in list {
        let (sheet, codes) = sheet(&one["answers"])?;
        if codes.iter().any(|code| questionnaire.item(code).is_none()) {
            return Err(refused(MethodError::UnknownItem));
        }
        sheets.push((one["key"].as_str().unwrap(), sheet));
    }
    let respondents: Vec<_> =
        sheets.iter().map(|(key, answers)| Respondent { key, answers }).collect();
    let crowd = score_crowd(&questionnaire, &respondents, population(input)).map_err(refused)?;
    Ok(crowd_json(&crowd))
}

/// What the cases tell of a crowd: of the items those with five levels and the agreement on them.
fn crowd_json(crowd: &Crowd) -> Value {
    let mut json = json_of(crowd);
    for dimension in json["dimensions"].as_array_mut().unwrap() {
        if let Some(staged) = dimension["staged"].as_object_mut() {
            staged.retain(|key, _| ["stage", "next", "raises"].contains(&key.as_str()));
        }
    }
    let items = crowd.items.iter().filter_map(|item| {
        let mut agreement = json_of(&item.agreement?);
        agreement["code"] = json_of(&item.code);
        Some(agreement)
    });
    json["items"] = items.collect();
    json["overall"] = json_of(&crowd.overall.interval);
    json
}

fn scores(value: &Value) -> Scores {
    match value {
        Value::Object(keyed) => {
            let own = |(key, value): (&String, &Value)| Some((key.clone(), value.as_f64()?));
            Scores::Keyed(keyed.iter().filter_map(own).collect())
        }
        plain => {
            Scores::Plain(plain.as_array().unwrap().iter().filter_map(Value::as_f64).collect())
        }
    }
}

fn composite_change(input: &Value) -> Outcome {
    let rows = |name: &str| -> Result<Triples, Refusal> {
        let mut rows = BTreeMap::new();
        for (key, row) in input[name].as_object().unwrap() {
            if let [Some(length), Some(breadth), Some(depth)] = scores_of(row)? {
                rows.insert(key.clone(), [length, breadth, depth]);
            }
        }
        Ok(rows)
    };
    let weights = weights_of(input.get("weights"))?;
    found(change_composite(&rows("before")?, &rows("after")?, weights, margin(input)))
}

fn family(input: &Value) -> Outcome {
    let family = match input["family"].as_str() {
        Some("themes") => Family::Themes,
        Some("headline") => Family::Headline,
        _ => return Err("unknown_family".into()),
    };
    let list = input["tests"].as_array().unwrap();
    let test = |test: &Value| {
        let [difference, low, high] = ["difference", "low", "high"].map(|name| number(&test[name]));
        Some(Test { difference, low, high, p: test["p"].as_f64()? })
    };
    let tests: Vec<_> = list.iter().map(test).collect();
    let mut verdict = json_of(&verdict_family(&tests, family, margin(input)).map_err(refused)?);
    for (row, test) in verdict["rows"].as_array_mut().unwrap().iter_mut().zip(list) {
        row["code"] = test["code"].clone();
    }
    Ok(verdict)
}
