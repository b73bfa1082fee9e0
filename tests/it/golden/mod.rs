//! The golden cases of the method: every case whose function exists must pass.
//!
//! `MITTA_GOLDEN` names another file of the same form.

mod functions;
mod guard;
mod people;
mod statistics;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Golden {
    tolerance: Tolerance,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Tolerance {
    relative: f64,
    absolute: f64,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    shows: String,
    function: String,
    input: Value,
    expected: Value,
}

#[test]
fn golden() {
    let path = std::env::var("MITTA_GOLDEN").unwrap_or_else(|_| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/golden.json").into()
    });
    let golden: Golden = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let (mut ran, mut missing) = (BTreeMap::<&str, usize>::new(), BTreeSet::new());
    let mut failures = Vec::new();
    for case in &golden.cases {
        let found = functions::call(&case.function, &case.input)
            .or_else(|| guard::call(&case.function, &case.input))
            .or_else(|| people::call(&case.function, &case.input))
            .or_else(|| statistics::call(&case.function, &case.input))
            .or_else(|| views::call(&case.function, &case.input));
        let Some(found) = found else {
            missing.insert(case.function.as_str());
            continue;
        };
        *ran.entry(&case.function).or_default() += 1;
        let mut differences = Vec::new();
        compare(&case.expected, &found, "", &golden.tolerance, &mut differences);
        if !differences.is_empty() {
            failures.push(format!("{} ({}): {}", case.id, case.shows, differences.join("; ")));
        }
    }
    let cases: usize = ran.values().sum();
    println!("golden: ran {cases} of {} cases of {} functions", golden.cases.len(), ran.len());
    println!("golden: functions still missing ({}): {missing:?}", missing.len());
    assert!(failures.is_empty(), "{} cases differ:\n{}", failures.len(), failures.join("\n"));
    assert!(cases > 0, "no case ran");
}

/// Numbers within the tolerance, everything else exactly.
fn compare(
    expected: &Value,
    found: &Value,
    at: &str,
    tolerance: &Tolerance,
    out: &mut Vec<String>,
) {
    match (expected, found) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            let allowed = tolerance.absolute.max(tolerance.relative * a.abs());
            if (a - b).abs() > allowed {
                out.push(format!("{at}: expected {a}, found {b}"));
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(a, b, &format!("{at}[{index}]"), tolerance, out);
            }
        }
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            for (key, a) in a {
                compare(a, &b[key], &format!("{at}.{key}"), tolerance, out);
            }
        }
        (a, b) if a == b => {}
        (a, b) => out.push(format!("{at}: expected {a}, found {b}")),
    }
}
