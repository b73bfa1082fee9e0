//! Crowds of raters, two views of one thing, the recommendation score: from JSON and back.

use mitta::method::MethodError;
use mitta::method::calibration::calibration;
use mitta::method::emotion::{emotional_profile, emotional_profile_group};
use mitta::method::gap::{EMOTION_MARGIN, Gap, Side, VIEW_MARGIN, gap};
use mitta::method::listening::{listening, listening_group};
use mitta::method::mirror::mirror;
use mitta::method::recommendation::{Ratings, WIDE_MARGIN, recommendation, recommendation_change};
use mitta::model::{Level, Sheet};
use serde_json::{Value, json};

use super::functions::{Outcome, Refusal, json_of, level_of, refused};
use super::people::{axis, count, form, list, ratings};

/// Result of a function, or none if it is not of these chapters.
pub fn call(function: &str, input: &Value) -> Option<Value> {
    let outcome = match function {
        "nps" => counted(&input["ratings"]).map(|ratings| json_of(&recommendation(ratings))),
        "nps_from_counts" => {
            three(&json!([input["promoters"], input["passives"], input["detractors"]]))
                .map(|ratings| json_of(&recommendation(ratings)))
        }
        "nps_change" => change(input),
        "emotional_profile_group" => feelings(input),
        "emotional_blind_spot" => blind_spots(input),
        "blind_spot" => views(input),
        "mirror" => mirrored(input),
        "calibration" => calibrated(input),
        "listening_group" => heard(input),
        _ => return None,
    };
    Some(outcome.unwrap_or_else(|code| json!({ "error": code })))
}

fn margin(input: &Value, default: f64) -> f64 {
    input.get("margin").and_then(Value::as_f64).unwrap_or(default)
}

fn invited(input: &Value) -> Option<usize> {
    input.get("population").and_then(Value::as_u64).map(|invited| invited as usize)
}

fn counted(given: &Value) -> Result<Ratings, Refusal> {
    let whole = |value: &Value| {
        let whole = value.as_f64().filter(|v| v.fract() == 0.0 && (0.0..=255.0).contains(v));
        whole.map(|rating| rating as u8).unwrap_or(u8::MAX)
    };
    Ratings::count(&list(given).iter().map(whole).collect::<Vec<_>>()).map_err(refused)
}

fn three(given: &Value) -> Result<Ratings, Refusal> {
    let counts = list(given).iter().map(count).collect::<Result<Vec<_>, _>>()?;
    let [promoters, passives, detractors] = counts[..] else {
        return Err(refused(MethodError::BadCount));
    };
    Ok(Ratings { promoters, passives, detractors })
}

fn change(input: &Value) -> Outcome {
    let (before, after) = (three(&input["before"])?, three(&input["after"])?);
    Ok(json_of(&recommendation_change(before, after, margin(input, WIDE_MARGIN))))
}

fn feelings(input: &Value) -> Outcome {
    let clusters = form(input);
    emotional_profile(&clusters, &Sheet::default()).map_err(refused)?;
    let raters = list(&input["raters"]).iter().map(|rater| ratings(&clusters, rater));
    let raters = raters.collect::<Result<Vec<_>, _>>()?;
    let profile = emotional_profile_group(&clusters, &raters, invited(input));
    Ok(json_of(&profile.map_err(refused)?))
}

fn side(value: &Value) -> Option<Side> {
    match value {
        Value::Array(people) => {
            Some(Side::People(people.iter().map(|one| one.as_f64().unwrap()).collect()))
        }
        value => value.as_f64().map(Side::Fixed),
    }
}

fn fields(gap: &Gap, word: Value) -> Value {
    json!({
        "gap": gap.gap, "se": gap.se, "df": gap.df, "p": gap.p, "low": gap.low, "high": gap.high,
        "word": word, "marker": gap.marker, "reason": gap.reason,
    })
}

fn views(input: &Value) -> Outcome {
    let (first, second) = (side(&input["first"]), side(&input["second"]));
    let gap = gap(first.as_ref(), second.as_ref(), margin(input, VIEW_MARGIN)).map_err(refused)?;
    Ok(fields(&gap, json_of(&gap.view_word())))
}

fn blind_spots(input: &Value) -> Outcome {
    let row = |cluster: &Value| -> Outcome {
        let (own, customers) = (side(&cluster["own"]), side(&cluster["customers"]));
        let margin = margin(input, EMOTION_MARGIN);
        let gap = gap(own.as_ref(), customers.as_ref(), margin).map_err(refused)?;
        let (word, direction) = match (gap.blind_spot(), gap.view_word()) {
            (Some(true), _) => (json!("blind spot"), json!("own higher")),
            (Some(false), _) => (json!("blind spot"), json!("own lower")),
            (None, word) => (json_of(&word), Value::Null),
        };
        let mut row = fields(&gap, word);
        row["code"] = cluster["code"].clone();
        row["direction"] = direction;
        Ok(row)
    };
    let rows = list(&input["clusters"]).iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({ "rows": rows }))
}

fn mirrored(input: &Value) -> Outcome {
    let own: Option<Level> = match &input["own"] {
        Value::Null => None,
        level => Some(level_of(level)?.ok_or_else(|| "out_of_range".to_owned())?),
    };
    let counts = list(&input["counts"]).iter().map(count).collect::<Result<Vec<_>, _>>()?;
    let counts = counts.try_into().map_err(|_| refused(MethodError::BadCount))?;
    Ok(json_of(&mirror(own, counts).map_err(refused)?))
}

fn calibrated(input: &Value) -> Outcome {
    let estimate = |pair: &Value| -> Result<[f64; 2], Refusal> {
        let numbers: Vec<f64> = list(pair).iter().map(|v| v.as_f64().unwrap_or(f64::NAN)).collect();
        numbers.try_into().map_err(|_| refused(MethodError::BadEstimate))
    };
    let estimates =
        list(&input["estimates"]).iter().map(estimate).collect::<Result<Vec<_>, _>>()?;
    let found = calibration(&estimates, three(&input["measured"])?, margin(input, WIDE_MARGIN));
    Ok(json_of(&found.map_err(refused)?))
}

fn heard(input: &Value) -> Outcome {
    let one = |respondent: &Value| -> Result<_, Refusal> {
        let (vision, heard) = (axis(&respondent["vision"])?, axis(&respondent["listening"])?);
        listening(vision, heard).map_err(refused)
    };
    let respondents = list(&input["respondents"]).iter().map(one).collect::<Result<Vec<_>, _>>()?;
    Ok(json_of(&listening_group(&respondents, invited(input)).map_err(refused)?))
}
