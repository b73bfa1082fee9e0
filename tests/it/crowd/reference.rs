//! A crowd of 400 against what the reference implementation of the method says of it.

use mitta::catalog::Library;
use mitta::method::crowd::{Crowd, Summary, score_responses};
use mitta::method::findings::crowd::{Cut, Tally, tally};
use mitta::method::recommendation::{Ratings, recommendation};
use mitta::model::{
    Answers, Cell, Column, Layout, Mark, PackedSheet, Questionnaire, ReplyCell, ResponseMatrix,
    Value as Given,
};
use serde::Serialize;
use serde_json::{Value, json};

const RESPONDENTS: &str = include_str!("../../data/crowd/respondents.csv");
const SCORED: &str = include_str!("../../data/crowd/scored.json");

/// The answers and the recommendations of the file.
fn read(questionnaire: &Questionnaire) -> (ResponseMatrix, Vec<u8>) {
    let mut lines = RESPONDENTS.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let rating = head.iter().position(|name| *name == "nps").unwrap();
    let column = |code: &str| head.iter().position(|name| *name == code).unwrap();
    let columns: Vec<_> = questionnaire.items().map(|item| column(item.code.as_str())).collect();
    let (mut responses, mut ratings) = (ResponseMatrix::new(questionnaire), Vec::new());
    for fields in lines {
        ratings.extend(fields[rating].parse::<u8>().ok());
        let row: Vec<u8> = columns.iter().map(|column| cell(fields[*column]).byte()).collect();
        responses.push(&row).unwrap();
    }
    (responses, ratings)
}

fn cell(field: &str) -> Cell {
    let value = match field {
        "" => None,
        "NA" => Some(Given::NotApplicable),
        "DK" => Some(Given::DontKnow),
        level => Some(Given::Number(level.parse().unwrap())),
    };
    Cell::new(value).unwrap()
}

/// The value with some fields more, or in place of its own.
fn with(value: &impl Serialize, more: Value) -> Value {
    let mut value = serde_json::to_value(value).unwrap();
    for (name, more) in more.as_object().unwrap() {
        value[name] = more.clone();
    }
    value
}

fn summary(summary: &Summary) -> Value {
    with(summary, summary.quantiles.map_or(json!({}), |quantiles| with(&quantiles, json!({}))))
}

/// A crowd in the form of the reference.
fn in_its_form(crowd: &Crowd, ratings: &[u8]) -> Value {
    let theme = |theme: &mitta::method::crowd::CrowdTheme| {
        with(
            &summary(&theme.summary),
            json!({ "code": theme.code, "rwg_j": theme.agreement.rwg_j }),
        )
    };
    let dimension = |dimension: &mitta::method::crowd::CrowdDimension| {
        let staged = dimension.staged.as_ref().unwrap();
        let stage = json!({
            "code": dimension.axis, "stage": staged.stage, "raises_to_next": staged.raises,
        });
        with(&summary(&dimension.summary), stage)
    };
    let item = |item: &mitta::method::crowd::CrowdItem| {
        let rwg = item.agreement.and_then(|agreement| agreement.rwg);
        with(item, json!({ "mean": item.mean_level, "rwg": rwg }))
    };
    let interval = serde_json::to_value(crowd.overall.interval).unwrap();
    let own = summary(&crowd.overall.respondents);
    json!({
        "respondents": crowd.respondents,
        "themes": crowd.themes.iter().map(theme).collect::<Vec<_>>(),
        "dimensions": crowd.dimensions.iter().map(dimension).collect::<Vec<_>>(),
        "items": crowd.items.iter().map(item).collect::<Vec<_>>(),
        "overall": with(&with(&crowd.overall.figure, interval), json!({ "mean_of_respondents": own })),
        "nps": recommendation(Ratings::count(ratings).unwrap()),
    })
}

/// Collects where something of `expected` is not in `found`; counts the figures.
fn compare(expected: &Value, found: &Value, at: &str, wrong: &mut Vec<String>) -> usize {
    match (expected, found) {
        (Value::Object(all), _) => all
            .iter()
            .map(|(name, e)| compare(e, &found[name], &format!("{at}.{name}"), wrong))
            .sum(),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            pairs.map(|(k, (a, b))| compare(a, b, &format!("{at}[{k}]"), wrong)).sum()
        }
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            if (a - b).abs() > 1e-9 * a.abs().max(1.0) {
                wrong.push(format!("{at}: expected {a}, found {b}"));
            }
            1
        }
        (a, b) => {
            if a != b {
                wrong.push(format!("{at}: expected {a}, found {b}"));
            }
            1
        }
    }
}

#[test]
fn a_crowd_of_400_is_scored_as_the_reference_scores_it() {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap();
    let (responses, ratings) = read(questionnaire);
    assert_eq!(responses.respondents(), 400);
    let crowd = score_responses(questionnaire, &responses, None).unwrap();
    let expected: Value = serde_json::from_str(SCORED).unwrap();
    let mut wrong = Vec::new();
    let found = in_its_form(&crowd, &ratings);
    let figures = compare(&without_dimension(expected), &found, "", &mut wrong);
    assert!(figures > 700, "only {figures} figures were compared");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A theme of a crowd does not repeat which dimension it belongs to.
fn without_dimension(mut expected: Value) -> Value {
    for theme in expected["themes"].as_array_mut().unwrap() {
        theme.as_object_mut().unwrap().remove("dimension").unwrap();
    }
    expected
}

/// The same file as sheets of a batch, with background and recommendation in columns.
fn sheets(questionnaire: &Questionnaire, library: &Library) -> Tally {
    let mut lines = RESPONDENTS.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let place = |code: &str| head.iter().position(|name| *name == code).unwrap();
    let columns: Vec<_> = questionnaire.items().map(|item| place(item.code.as_str())).collect();
    let column = |code: &str| Column { code: code.parse().unwrap(), choices: Vec::new() };
    let mut asked = [column("BG_unit"), column("BG_contact"), column("CR1")];
    let mut packed = Vec::new();
    for (at, fields) in lines.enumerate() {
        let weekly = if fields[place("weekly")] == "1" { "yes" } else { "no" };
        let rating = fields[place("nps")].parse().unwrap_or(ReplyCell::UNANSWERED.0);
        packed.push(PackedSheet {
            mark: Mark((at as u128).to_be_bytes()),
            cells: columns.iter().map(|column| cell(fields[*column]).byte()).collect(),
            replies: vec![
                asked[0].place(fields[place("unit")]).unwrap(),
                asked[1].place(weekly).unwrap(),
                rating,
            ],
        });
    }
    let mut answers = Answers::new(questionnaire);
    let layout = Layout { items: true, columns: asked.into() };
    answers.push(&layout, true, true, &packed).unwrap();
    let blocks = ["mitta-background", "mitta-customer"];
    let blocks = blocks.map(|id| library.block(id, None).unwrap().clone());
    tally(questionnaire, &blocks, &answers).unwrap()
}

#[test]
fn a_tally_of_sheets_holds_what_the_reference_says() {
    let library = Library::shipped().unwrap();
    let questionnaire = library.latest("mitta-main").unwrap();
    let tally = sheets(questionnaire, &library);
    let crowd = tally.crowd.as_ref().unwrap();
    let mut found = in_its_form(crowd, &[]);
    let ratings = tally.blocks.ratings.first().unwrap().ratings;
    found["nps"] = serde_json::to_value(recommendation(ratings)).unwrap();
    let expected: Value = serde_json::from_str(SCORED).unwrap();
    let mut wrong = Vec::new();
    let figures = compare(&without_dimension(expected), &found, "", &mut wrong);
    assert!(figures > 700 && wrong.is_empty(), "{figures}: {}", wrong.join("\n"));
    // The groups of each cut are the whole, taken apart.
    for cut in [Cut::Units, Cut::Contact] {
        let groups = tally.groups(cut);
        assert_eq!(groups.iter().map(|group| group.people).sum::<u32>(), 400);
        for (at, dimension) in crowd.dimensions.iter().enumerate() {
            let parts = groups.iter().map(|group| group.dimensions[at]);
            let whole = parts.reduce(|one, other| one.and(other)).unwrap();
            let mean = dimension.summary.mean;
            assert_eq!(whole.n, mean.n);
            assert!((whole.mean - mean.mean.unwrap()).abs() < 1e-9);
            assert!((whole.variance.sqrt() - mean.sd.unwrap()).abs() < 1e-9);
        }
    }
    let kept: Tally = serde_json::from_value(serde_json::to_value(&tally).unwrap()).unwrap();
    assert_eq!(kept, tally);
}
