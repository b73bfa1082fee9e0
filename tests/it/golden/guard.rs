//! Disclosure control, versions and the pulse.

use std::str::FromStr;

use mitta::method::MethodError;
use mitta::method::decompose::decompose_dimension;
use mitta::method::disclosure::{
    Cell, derivable, display_interval, display_rules, may_republish, suppress_one_way,
    suppress_two_way,
};
use mitta::method::pulse::pulse_compare;
use mitta::method::score::{Assessment, ThemePart};
use mitta::method::versions::{
    Comparability, Link, Pairing, Year, chain_index, comparability, like_for_like, linear_bridge,
};
use mitta::model::{
    Axis, ChangeKind, ChangeRow, ItemCode, LinearMap, Questionnaire, Sheet, ThemeCode, Wording,
};
use serde_json::{Map, Value, json};

use super::functions::{Outcome, Refusal, json_of, questionnaire, refused, sheet, theme_part};

/// Result of a function, or none if it does not belong here.
pub fn call(function: &str, input: &Value) -> Option<Value> {
    let outcome = match function {
        "display_rules" => rules(input),
        "display_interval" => interval(input),
        "may_republish" => refresh(input),
        "suppress_one_way" => one_way(input),
        "derivable" => derived(input),
        "suppress_two_way" => two_way(input),
        "comparability" => comparable(input),
        "linear_bridge" => bridge(input),
        "like_for_like" => like(input),
        "chain_index" => chain(input),
        "decompose_dimension" => dimension_parts(input),
        "pulse_compare" => pulse(input),
        _ => return None,
    };
    Some(outcome.unwrap_or_else(|code| json!({ "error": code })))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn count(value: &Value) -> Result<u32, Refusal> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0);
    let number = number.filter(|number| (0.0..=f64::from(u32::MAX)).contains(number));
    number.map(|number| number as u32).ok_or_else(|| refused(MethodError::BadCount))
}

fn number(value: Option<&Value>, default: f64) -> f64 {
    value.and_then(Value::as_f64).unwrap_or(default)
}

fn rules(input: &Value) -> Outcome {
    Ok(json_of(&display_rules(count(&input["n"])?)))
}

fn interval(input: &Value) -> Outcome {
    let limit = |name: &str| input[name].as_f64().unwrap();
    let scale = (number(input.get("least"), 0.0), number(input.get("most"), 100.0));
    let printed = display_interval(count(&input["n"])?, limit("low"), limit("high"), scale);
    Ok(json_of(&printed.map_err(refused)?))
}

fn refresh(input: &Value) -> Outcome {
    let removed = input.get("removed").map_or(Ok(0), count)?;
    let refresh = may_republish(count(&input["published"])?, count(&input["added"])?, removed);
    Ok(json_of(&refresh.map_err(refused)?))
}

fn counts(value: &Value) -> Result<Vec<u32>, Refusal> {
    list(value).iter().map(count).collect()
}

fn table(input: &Value) -> Result<Vec<Vec<u32>>, Refusal> {
    list(&input["table"]).iter().map(counts).collect()
}

fn one_way(input: &Value) -> Outcome {
    Ok(json_of(&suppress_one_way(&counts(&input["counts"])?)))
}

fn place(cell: &Cell) -> Value {
    json!([cell.row, cell.column])
}

fn derived(input: &Value) -> Outcome {
    let index = |value: &Value| value.as_u64().map(|index| index as usize);
    let cell = |cell: &Value| -> Result<Cell, Refusal> {
        let (row, column) = index(&cell[0]).zip(index(&cell[1])).ok_or("bad_cell")?;
        Ok(Cell { row, column })
    };
    let hidden: Vec<Cell> = list(&input["hidden"]).iter().map(cell).collect::<Result<_, _>>()?;
    let found = derivable(&table(input)?, &hidden).map_err(refused)?;
    let places = |cells: &Vec<Cell>| cells.iter().map(place).collect::<Value>();
    let groups: Value = found.groups.iter().map(places).collect();
    Ok(json!({ "cells": places(&found.cells), "groups": groups }))
}

fn two_way(input: &Value) -> Outcome {
    let result = suppress_two_way(&table(input)?).map_err(refused)?;
    let mut object = json_of(&result);
    object["added"] = result.added.iter().map(place).collect();
    Ok(object)
}

fn codes(value: &Value) -> Vec<ItemCode> {
    let code = |code: &Value| ItemCode::from_str(code.as_str().unwrap()).unwrap();
    list(value).iter().map(code).collect()
}

fn change_row(row: &Value) -> Result<ChangeRow, Refusal> {
    let kind: ChangeKind = serde_json::from_value(row["kind"].clone())
        .map_err(|_| Refusal::from("unknown_change_kind"))?;
    let side = |name: &str| row.get(name).map(codes).unwrap_or_default();
    let map = row.get("map").filter(|map| !map.is_null());
    let map = map.map(|map| LinearMap {
        a: number(map.get("a"), f64::NAN),
        b: number(map.get("b"), f64::NAN),
    });
    let bridge = row.get("bridge").and_then(Value::as_bool).unwrap_or(false);
    Ok(ChangeRow {
        kind,
        from: side("from"),
        to: side("to"),
        bridge,
        map,
        reason: Wording::default(),
    })
}

fn change_table(input: &Value) -> Result<Vec<ChangeRow>, Refusal> {
    list(&input["table"]).iter().map(change_row).collect()
}

fn labelled(comparable: &Comparability) -> Value {
    let mut object = json_of(comparable);
    let Comparability { new_comparable, new_total, .. } = comparable;
    object["label"] = json!(format!("{new_comparable} of {new_total} comparable"));
    object
}

fn comparable(input: &Value) -> Outcome {
    let axes = input.get("new_dimensions").and_then(Value::as_array);
    let axis = |axis: &Value| axis.as_str().unwrap().parse().unwrap();
    let axes: Option<Vec<Axis>> = axes.map(|axes| axes.iter().map(axis).collect());
    let (old, new) = (codes(&input["old_codes"]), codes(&input["new_codes"]));
    let found = comparability(&old, &new, &change_table(input)?, axes.as_deref());
    Ok(labelled(&found.map_err(refused)?))
}

fn bridge(input: &Value) -> Outcome {
    let pair = |pair: &Value| -> Result<[f64; 2], Refusal> {
        let scores: Vec<f64> =
            list(pair).iter().map(|score| score.as_f64().unwrap_or(f64::NAN)).collect();
        scores.try_into().map_err(|_| refused(MethodError::LengthMismatch))
    };
    let pairs: Vec<_> = list(&input["pairs"]).iter().map(pair).collect::<Result<_, _>>()?;
    Ok(json_of(&linear_bridge(&pairs).map_err(refused)?))
}

fn chain(input: &Value) -> Outcome {
    let link = |link: &Value| Link { from: link["from"].as_f64(), to: link["to"].as_f64() };
    let links: Vec<_> = list(&input["links"]).iter().map(link).collect();
    Ok(json_of(&chain_index(&links, number(input.get("base"), 100.0))))
}

fn dimension_parts(input: &Value) -> Outcome {
    let year = |name: &str| -> Result<Vec<(ThemeCode, ThemePart)>, Refusal> {
        let theme = |theme: &Value| {
            let code = ThemeCode::from_str(theme["code"].as_str().unwrap()).unwrap();
            Ok((code, theme_part(theme)?))
        };
        list(&input[name]).iter().map(theme).collect()
    };
    let found = decompose_dimension(&year("before")?, &year("after")?).map_err(refused)?;
    let parts = found.parts.iter().map(|(code, part)| (code.to_string(), json!(part)));
    Ok(json!({
        "before": found.before,
        "after": found.after,
        "change": found.change,
        "contributions": parts.collect::<Map<_, _>>(),
        "composition": found.composition,
    }))
}

/// A sheet; an answer outside the questionnaire is refused even if it is empty.
fn answers(value: &Value, known: impl Fn(&ItemCode) -> bool) -> Result<Sheet, Refusal> {
    let (sheet, codes) = sheet(value)?;
    if codes.iter().all(known) { Ok(sheet) } else { Err(refused(MethodError::UnknownItem)) }
}

fn pairing(input: &Value) -> Pairing {
    match input.get("both_answered").and_then(Value::as_bool) {
        Some(false) => Pairing::EachYear,
        _ => Pairing::BothAnswered,
    }
}

fn brief(assessment: &Assessment) -> Value {
    let themes = assessment.themes.iter().map(|t| (t.code.to_string(), json!(t.score.score)));
    let dimensions = assessment.dimensions.iter();
    let dimensions = dimensions.map(|d| (d.axis.code().to_owned(), json!(d.score.score)));
    json!({
        "themes": themes.collect::<Map<_, _>>(),
        "dimensions": dimensions.collect::<Map<_, _>>(),
        "overall": assessment.overall.score,
    })
}

fn like(input: &Value) -> Outcome {
    let (old, new) = (questionnaire(&input["old"])?, questionnaire(&input["new"])?);
    let known = |questionnaire: &Questionnaire, code: &ItemCode| questionnaire.item(code).is_some();
    let old_sheet = answers(&input["old_answers"], |code| known(&old, code))?;
    let new_sheet = answers(&input["new_answers"], |code| known(&new, code))?;
    let found = like_for_like(
        Year { questionnaire: &old, sheet: &old_sheet },
        Year { questionnaire: &new, sheet: &new_sheet },
        &change_table(input)?,
        pairing(input),
    );
    let found = found.map_err(refused)?;
    Ok(json!({
        "comparable": labelled(&found.comparable),
        "full_before": brief(&found.full_before),
        "full_after": brief(&found.full_after),
        "before": brief(&found.before),
        "after": brief(&found.after),
    }))
}

fn pulse(input: &Value) -> Outcome {
    let questionnaire = questionnaire(&input["questionnaire"])?;
    let picked = codes(&input["codes"]);
    let full = answers(&input["full_answers"], |code| questionnaire.item(code).is_some())?;
    let pulse = answers(&input["pulse_answers"], |code| picked.contains(code))?;
    let found = pulse_compare(&questionnaire, &picked, &full, &pulse, pairing(input));
    let found = found.map_err(refused)?;
    let of = |figure: &str| {
        let dimensions = found.dimensions.iter();
        let value = |value: Value| value[figure].clone();
        let dimensions = dimensions.map(|(axis, f)| (axis.code().to_owned(), value(json_of(f))));
        json!({
            "dimensions": dimensions.collect::<Map<_, _>>(),
            "overall": value(json_of(&found.overall)),
        })
    };
    Ok(json!({
        "label": format!("{} of {} items", found.items, found.total_items),
        "thin": found.thin,
        "full_picked": of("full_picked"),
        "pulse": of("pulse"),
        "difference": of("difference"),
    }))
}
