//! A block by hand, with a question of each kind.

use mitta::model::Block;
use serde_json::{Value, json};

fn words(fi: &str, en: &str) -> Value {
    json!({ "fi": fi, "en": en })
}

fn audience(who: &str, lead: Value, dont_know: bool, drawn_order: bool) -> Value {
    json!({ "who": who, "lead": lead, "dont_know": dont_know, "drawn_order": drawn_order })
}

/// A question with nothing but a control; `more` is laid over it.
fn question(code: &str, asked: Option<Value>, control: Value, more: Value) -> Value {
    let mut made = json!({
        "code": code, "name": words(&format!("nimi {code}"), &format!("name {code}")),
        "question": asked, "customer": null, "hint": null, "control": control, "mirrors": null,
        "not_applicable": null, "dont_know": false, "required": false, "short": false,
        "axis": null, "variant": null, "fills": null,
    });
    let (Value::Object(fields), Value::Object(more)) = (&mut made, more) else { panic!() };
    fields.extend(more);
    made
}

fn section(code: &str, name: Value, questions: Vec<Value>) -> Value {
    json!({
        "code": code, "name": name, "about": words("Mistä on kyse.", "What it is about."),
        "reading": null, "audiences": [], "destroying": false, "blind": false,
        "questions": questions,
    })
}

fn block(id: &str, audiences: Vec<Value>, sections: Vec<Value>, more: Value) -> Block {
    let mut made = json!({
        "id": id, "version": "1.2", "maturity": "trial", "title": words("Koeosa", "Trial part"),
        "about": words("Kertoo jotakin.", "Tells something."), "minutes": 4, "repeats": null,
        "rule_of_thumb": null, "audiences": audiences, "sections": sections, "sums": [],
        "figures": [], "quadrants": [], "stages": [], "kpis": [], "rules": [],
    });
    let (Value::Object(fields), Value::Object(more)) = (&mut made, more) else { panic!() };
    fields.extend(more);
    serde_json::from_value(made).unwrap()
}

fn choices(labels: &[(&str, &str)]) -> Vec<Value> {
    let choice = |(index, (fi, en)): (usize, &(&str, &str))| json!({ "code": format!("c{index}"), "label": words(fi, en) });
    labels.iter().enumerate().map(choice).collect()
}

fn labels(of: &str, count: usize) -> Vec<Value> {
    (0..count).map(|n| words(&format!("{of} arvo {n}"), &format!("{of} value {n}"))).collect()
}

/// Every kind of control, for the organization and for customers.
pub fn every_kind() -> Block {
    let asked = |fi: &str, en: &str| Some(words(fi, en));
    let questions = vec![
        question(
            "Q_levels",
            asked("Kuinka laajasti?", "How widely?"),
            json!({ "kind": "levels", "labels": labels("taso", 5) }),
            json!({ "dont_know": true, "hint": words("Vihje tähän.", "A hint here.") }),
        ),
        question(
            "Q_points",
            asked("Kuinka samaa mieltä?", "How much in agreement?"),
            json!({ "kind": "points", "labels": labels("piste", 5) }),
            json!({
                "not_applicable": words("Ei koske minua", "Does not concern me"),
                "customer": words("Olen samaa mieltä.", "I agree."),
            }),
        ),
        question(
            "Q_rating",
            asked("Kuinka todennäköisesti?", "How likely?"),
            json!({ "kind": "rating", "least": words("en lainkaan", "not at all"), "most": words("varmasti", "surely") }),
            json!({ "variant": { "of": "Q_points", "when": words("Asiakas ei voi valita.", "There is no choice.") } }),
        ),
        question(
            "Q_number",
            asked("Kuinka moni?", "How many?"),
            json!({ "kind": "number", "unit": words("asiakasta sadasta", "customers in a hundred"), "min": 0.0, "max": 100.0, "decimals": 0 }),
            json!({}),
        ),
        question(
            "Q_choice",
            asked("Mikä näistä?", "Which of these?"),
            json!({ "kind": "choice", "choices": choices(&[("yksi", "one"), ("kaksi", "two"), ("kolme", "three")]), "from": null }),
            json!({}),
        ),
        question(
            "Q_unit",
            asked("Mikä yksikkö?", "Which unit?"),
            json!({ "kind": "choice", "choices": [], "from": "units" }),
            json!({}),
        ),
        question(
            "Q_text",
            asked("Miksi?", "Why?"),
            json!({ "kind": "text", "long": true }),
            json!({}),
        ),
        question(
            "Q_link",
            asked("Minne sitten?", "Where then?"),
            json!({ "kind": "link", "choices": choices(&[("yleinen", "common"), ("harvinainen", "rare")]) }),
            json!({}),
        ),
    ];
    let audiences = vec![
        audience("own", words("Vastataan yhdessä.", "Answer together."), false, false),
        audience("customers", words("Vastaa rauhassa.", "Take the time."), false, false),
    ];
    let sums = json!([{ "codes": ["Q_number"], "most": 100.0, "said": words("Enintään sata.", "At most a hundred.") }]);
    let sections = vec![section("S", words("Kaikki lajit", "Every kind"), questions)];
    block("koe-lajit", audiences, sections, json!({ "sums": sums }))
}

/// Feelings in two clusters; customers meet them in drawn order.
pub fn feelings() -> Block {
    let feeling = |cluster: &str, index: usize| {
        let code = format!("EM_{cluster}{index}");
        let more =
            json!({ "customer": words(&format!("Tunsin {code}."), &format!("I felt {code}.")) });
        let control = json!({ "kind": "rating", "least": words("ei lainkaan", "not at all"), "most": words("vahvasti", "strongly") });
        question(&code, None, control, more)
    };
    let cluster = |code: &str, fi: &str, en: &str| {
        section(code, words(fi, en), (1..=5).map(|index| feeling(code, index)).collect())
    };
    let audiences = vec![
        audience("own", words("Kuinka vahvasti?", "How strongly?"), true, false),
        audience("customers", words("Kuinka vahvasti?", "How strongly?"), false, true),
    ];
    let clusters = vec![cluster("A", "Kannatus", "Advocacy"), cluster("B", "Huomio", "Attention")];
    block("koe-tunteet", audiences, clusters, json!({}))
}

/// Every kind of control, asked of each of many moments.
pub fn repeated() -> Block {
    let mut made = every_kind();
    made.id = "koe-hetket".parse().unwrap();
    made.repeats = Some(serde_json::from_value(words("palveluhetki", "moment")).unwrap());
    made
}

/// Sixteen key figures.
pub fn figures() -> Block {
    let kpi = |number: usize| {
        json!({
            "code": format!("K{number:02}"), "name": words(&format!("Luku nro {number}."), &format!("Figure no {number}.")),
            "definition": words("Luku kertoo, kuinka suuri osa asiakkaista palaa vuoden aikana.", "The figure tells what share of customers return within a year."),
            "unit": words("prosenttiyksikköä", "percentage points"), "better": "up", "decimals": 1, "themes": [],
            "source": words("asiakasrekisteri", "customer register"),
        })
    };
    let audiences =
        vec![audience("own", words("Kirjataan luvut.", "Enter the figures."), false, false)];
    block(
        "koe-luvut",
        audiences,
        Vec::new(),
        json!({ "kpis": (1..=16).map(kpi).collect::<Vec<_>>() }),
    )
}
