use std::sync::Arc;

use super::*;
use crate::catalog::Library;
use crate::method::findings::findings;
use crate::model::{
    Better, Block, Claim, Document, Kpi, KpiIs, Language, Maturity, Rule, Stamp, Value, Wording,
};

fn wording(text: &str) -> Wording {
    Wording { fi: format!("{text} fi"), en: text.to_owned() }
}

/// A full round with two figures, one of which asks about a theme.
fn document() -> Option<Document> {
    let questionnaire = Library::shipped().ok()?.latest("mitta-main")?.clone();
    let kpi = |code: &str, better| {
        Some(Kpi {
            code: code.parse().ok()?,
            name: wording("Churn"),
            definition: wording("Share that left."),
            unit: Wording { fi: "%".to_owned(), en: "%".to_owned() },
            better,
            decimals: 1,
            themes: vec!["L2".parse().ok()?],
            source: wording("billing"),
        })
    };
    let rule = Rule {
        id: "X01".parse().ok()?,
        theme: "L2".parse().ok()?,
        score: Claim::High,
        kpi: "K02".parse().ok()?,
        is: KpiIs::Bad,
        text: wording("Is anything done about it?"),
    };
    let block = Block {
        id: "mitta-kpi".parse().ok()?,
        version: "1.0".parse().ok()?,
        maturity: Maturity::Trial,
        title: wording("Figures"),
        about: wording("Figures."),
        minutes: 15,
        repeats: None,
        rule_of_thumb: None,
        audiences: Vec::new(),
        sections: Vec::new(),
        sums: Vec::new(),
        figures: Vec::new(),
        quadrants: Vec::new(),
        stages: Vec::new(),
        kpis: vec![kpi("K01", Better::Up)?, kpi("K02", Better::Down)?],
        rules: vec![rule],
    };
    let mut round = Round::new(crate::model::RoundId(1), 2026, questionnaire, Stamp(0));
    let items: Vec<_> = round.questionnaire.items().map(|item| item.code.clone()).collect();
    for code in items {
        let answer = crate::model::Answer { value: Some(Value::Number(4)), ..Default::default() };
        round.sheet.set(code, answer);
    }
    round.blocks = vec![Arc::new(block)];
    Some(Document { rounds: vec![round], ..Document::default() })
}

fn asked(figures: &[&str], target: &[&str], note: &[&str]) -> arguments::Kpi {
    let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    arguments::Kpi {
        file: "a.mitta".into(),
        round: "2026".to_owned(),
        figures: owned(figures),
        target: owned(target),
        source: Vec::new(),
        note: owned(note),
        json: false,
    }
}

#[test]
fn everything_that_is_said_becomes_one_edit_a_figure() {
    let document = document();
    assert!(document.is_some());
    let Some(round) = document.as_ref().and_then(Document::latest) else { return };
    let texts = Texts::new(Language::English);
    let given = asked(&["K02=12,5 %", "K01="], &["K02=10"], &["K02=a=b"]);
    let changes = changes(&texts, round, &given).unwrap_or_default();
    assert_eq!(changes.len(), 4);
    let edits = edits(round, changes);
    let [Edit::SetKpi { kpi, value, .. }] = &edits[..] else { return assert_eq!(edits, []) };
    let expected = KpiValue {
        value: Some(12.5),
        target: Some(10.0),
        source: String::new(),
        note: "a=b".to_owned(),
    };
    assert_eq!((kpi.as_str(), value), ("K02", &expected));
}

#[test]
fn all_problems_come_at_once() {
    let document = document();
    let Some(round) = document.as_ref().and_then(Document::latest) else { return };
    let texts = Texts::new(Language::English);
    let given = asked(&["K2=1", "K01=x", "K01=1,234", "K02=3", "K02=4", "K02"], &["K02=?"], &[]);
    let said = changes(&texts, round, &given).err().map(|failure| failure.text);
    let said = said.unwrap_or_default();
    for line in [
        "K2=1: Round 2026 has no such figure. Did you mean “K02”?",
        "K01=x: A number fits here, such as 12.5. The one before is kept.",
        "K01=1,234: The number can be read in two ways.",
        "K02=4: this is given twice.",
        "K02: there is no = between the code and what is said.",
        "--target K02=?: A number fits here",
        "Nothing was written: 6 problems.",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
}

#[test]
fn the_list_tells_states_and_both_sides() {
    let Some(mut document) = document() else { return };
    let Some(round) = document.rounds.first_mut() else { return };
    let said = KpiValue { value: Some(14.0), target: Some(10.0), ..KpiValue::default() };
    round.kpis.extend("K02".parse().ok().map(|code| (code, said)));
    let id = round.id;
    let found = findings(&document, id).ok().flatten();
    let (Some(found), Some(round)) = (found, document.latest()) else {
        return assert!(document.rounds.is_empty());
    };
    let listed = list::list(&Texts::new(Language::English), "Mallila", round, &found);
    for line in [
        "Mallila, round 2026: figures",
        "K02 Churn  14.0%   10.0%  The target is not met.",
        "X01 Is anything done about it?",
        "  Own assessment: Continuity: 100, Renewing",
        "  Figure: Churn: 14.0%, target 10.0%",
        "Figures never change the points.",
    ] {
        assert!(listed.contains(line), "{line} in\n{listed}");
    }
    let printed = serde_json::to_value(json::kpis(round, &found)).unwrap_or_default();
    let row = &printed["kpis"][1];
    assert_eq!((&row["state"], &row["better"]), (&"bad".into(), &"down".into()));
    assert_eq!((&row["source"], &row["target"]), (&"".into(), &10.0.into()));
    assert_eq!(printed["contradictions"][0]["state"], "contradiction");
}
