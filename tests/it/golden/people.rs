//! The chapters about people, key figures and the journey: from the JSON of a case and back.

use std::str::FromStr;

use mitta::method::MethodError;
use mitta::method::crowd_quality::{Crowd, crowd_quality, diversity, effective_size, guess_round};
use mitta::method::emotion::{Cluster, emotional_profile};
use mitta::method::journey::journey;
use mitta::method::kpi::{KeyFigure, ThemeFigure, contradictions, kpi_state, kpi_trend};
use mitta::method::listening::{STATEMENTS, listening};
use mitta::model::{
    ItemCode, KpiCode, Moment, Rule, Sheet, Stage, Step, ThemeCode, Value as Given,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::functions::{Outcome, Refusal, given, json_of, refused, sheet};

/// Result of a function, or none if it is not of these chapters.
pub fn call(function: &str, input: &Value) -> Option<Value> {
    let outcome = match function {
        "emotional_profile" => feelings(input),
        "diversity" => spread(input),
        "effective_size" => Ok(json_of(&effective_size(&sites(&input["groups"])))),
        "crowd_quality" => quality(input),
        "guess_round" => guesses(input),
        "kpi_trend" => trend(input),
        "kpi_state" => state(input),
        "contradictions" => rules(input),
        "listening" => stage_of_listening(input),
        "journey" => map(input),
        _ => return None,
    };
    Some(outcome.unwrap_or_else(|code| json!({ "error": code })))
}

pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A word of an enum, or the refusal of a word that it does not have.
fn word<T: DeserializeOwned>(value: &Value, refusal: &str) -> Result<T, Refusal> {
    serde_json::from_value(value.clone()).map_err(|_| refusal.to_owned())
}

fn numbers(value: &Value) -> Vec<f64> {
    list(value).iter().map(|number| number.as_f64().unwrap()).collect()
}

/// A number, nothing for null, and what no figure can be for anything else.
fn figure(value: &Value) -> Option<f64> {
    (!value.is_null()).then(|| value.as_f64().unwrap_or(f64::NAN))
}

fn figures(value: &Value) -> Vec<Option<f64>> {
    list(value).iter().map(figure).collect()
}

fn sites(value: &Value) -> Vec<Vec<f64>> {
    list(value).iter().map(numbers).collect()
}

pub(super) fn count(value: &Value) -> Result<usize, Refusal> {
    let number = value.as_f64().filter(|number| *number >= 0.0 && number.fract() == 0.0);
    number.map(|number| number as usize).ok_or_else(|| refused(MethodError::BadCount))
}

/// The form that was asked.
pub(super) fn form(input: &Value) -> Vec<Cluster> {
    let emotion = |code: &Value| ItemCode::from_str(code.as_str().unwrap()).unwrap();
    let cluster = |cluster: &Value| Cluster {
        code: ThemeCode::from_str(cluster["code"].as_str().unwrap()).unwrap(),
        destroying: cluster["destroying"].as_bool().unwrap_or(false),
        emotions: list(&cluster["emotions"]).iter().map(emotion).collect(),
    };
    list(&input["clusters"]).iter().map(cluster).collect()
}

/// What a rater gave. A sheet keeps no empty answer, so an unknown emotion without a rating is
/// refused here.
pub(super) fn ratings(clusters: &[Cluster], given: &Value) -> Result<Sheet, Refusal> {
    let (ratings, codes) = sheet(given)?;
    let asked = |code: &ItemCode| clusters.iter().any(|cluster| cluster.emotions.contains(code));
    match codes.iter().all(asked) {
        true => Ok(ratings),
        false => Err(refused(MethodError::UnknownEmotion)),
    }
}

fn feelings(input: &Value) -> Outcome {
    let clusters = form(input);
    // The form is refused before the ratings.
    emotional_profile(&clusters, &Sheet::default()).map_err(refused)?;
    let ratings = ratings(&clusters, &input["ratings"])?;
    Ok(json_of(&emotional_profile(&clusters, &ratings).map_err(refused)?))
}

fn roles(input: &Value) -> (Vec<&str>, Vec<Option<&str>>) {
    let list_of_roles = list(&input["role_list"]).iter().map(|role| role.as_str().unwrap());
    (list_of_roles.collect(), list(&input["roles"]).iter().map(Value::as_str).collect())
}

fn spread(input: &Value) -> Outcome {
    let (role_list, roles) = roles(input);
    Ok(json_of(&diversity(&role_list, &roles).map_err(refused)?))
}

fn quality(input: &Value) -> Outcome {
    let (role_list, roles) = roles(input);
    let sites = sites(&input["sites"]);
    let weekly: Vec<Option<bool>> = list(&input["weekly"]).iter().map(Value::as_bool).collect();
    let invited = &input["invited"];
    let crowd = Crowd {
        role_list: &role_list,
        roles: &roles,
        sealed: count(&input["sealed"])?,
        answers: count(&input["answers"])?,
        sites: &sites,
        weekly: &weekly,
        invited: if invited.is_null() { None } else { Some(count(invited)?) },
        responded: count(&input["responded"])?,
        ideas: count(&input["ideas"])?,
        ideas_decided: count(&input["ideas_decided"])?,
    };
    Ok(json_of(&crowd_quality(&crowd).map_err(refused)?))
}

fn guesses(input: &Value) -> Outcome {
    let truth = input["truth"].as_f64().unwrap();
    Ok(json_of(&guess_round(&numbers(&input["guesses"]), truth).map_err(refused)?))
}

fn trend(input: &Value) -> Outcome {
    Ok(json_of(&kpi_trend(&figures(&input["values"])).map_err(refused)?))
}

fn key_figure(value: &Value) -> Result<KeyFigure, Refusal> {
    Ok(KeyFigure {
        better: word(&value["better"], "bad_direction")?,
        values: figures(&value["values"]),
        target: figure(&value["target"]),
    })
}

fn state(input: &Value) -> Outcome {
    Ok(json_of(&kpi_state(&key_figure(input)?).map_err(refused)?))
}

fn rules(input: &Value) -> Outcome {
    let rules: Vec<Rule> =
        list(&input["rules"]).iter().map(|r| word(r, "bad_rule")).collect::<Result<_, _>>()?;
    let theme = |(code, theme): (&String, &Value)| {
        let interval = figure(&theme["low"]).zip(figure(&theme["high"]));
        let code = ThemeCode::from_str(code).unwrap();
        (code, ThemeFigure { score: figure(&theme["score"]), interval })
    };
    let themes = input["themes"].as_object().unwrap().iter().map(theme).collect();
    let kpi =
        |(code, kpi): (&String, &Value)| Ok((KpiCode::from_str(code).unwrap(), key_figure(kpi)?));
    let kpis =
        input["kpis"].as_object().unwrap().iter().map(kpi).collect::<Result<_, Refusal>>()?;
    Ok(json!({ "rows": contradictions(&rules, &themes, &kpis).map_err(refused)? }))
}

pub(super) fn axis(value: &Value) -> Result<[Option<Given>; STATEMENTS], Refusal> {
    let answers: Vec<Option<Given>> = list(value).iter().map(given).collect::<Result<_, _>>()?;
    answers.try_into().map_err(|_| refused(MethodError::LengthMismatch))
}

fn stage_of_listening(input: &Value) -> Outcome {
    let (vision, heard) = (axis(&input["vision"])?, axis(&input["listening"])?);
    Ok(json_of(&listening(vision, heard).map_err(refused)?))
}

fn moment(value: &Value) -> Result<Moment, Refusal> {
    let stage = value["stage"].as_f64().filter(|stage| stage.fract() == 0.0);
    let stage = stage.and_then(|stage| Stage::new(stage as u8));
    let stage = stage.ok_or_else(|| "bad_stage".to_owned())?;
    let whose = word(&value["whose"], "unknown_word")?;
    Ok(Moment {
        owner: text(&value["owner"]),
        measure: text(&value["measure"]),
        feeling_source: word(&value["feeling_source"], "unknown_word")?,
        works: word(&value["works"], "unknown_word")?,
        ..Moment::new(text(&value["name"]), stage, whose)
    })
}

fn step(value: &Value) -> Result<Step, Refusal> {
    Ok(Step {
        from: text(&value["from"]),
        to: text(&value["to"]),
        frequency: word(&value["frequency"], "unknown_word")?,
    })
}

fn map(input: &Value) -> Outcome {
    let moments: Vec<Moment> =
        list(&input["moments"]).iter().map(moment).collect::<Result<_, _>>()?;
    let steps: Vec<Step> = list(&input["steps"]).iter().map(step).collect::<Result<_, _>>()?;
    Ok(json_of(&journey(&moments, &steps).map_err(refused)?))
}
