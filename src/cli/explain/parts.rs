//! How a dimension comes from its themes, and a theme from its answers.

use super::super::score::figures::theme_name;
use super::super::table::{Lean, table};
use super::{number, or_dash};
use crate::method::Withheld;
use crate::method::findings::{DimensionTrace, ItemRow, Stage, StageRaise, ThemeRow, ThemeTrace};
use crate::model::{Round, Value};
use crate::prose;
use crate::text::{Arg, Texts};

/// The themes of a dimension, their sum and its stage.
pub fn dimension(texts: &Texts, round: &Round, found: &DimensionTrace) -> String {
    let row = |row: &ThemeRow| {
        [
            theme_name(texts, round, &row.code),
            or_dash(texts, row.value),
            number(texts, row.weight),
            or_dash(texts, row.product),
        ]
    };
    let rows: Vec<_> = found.themes.iter().map(row).collect();
    let name = prose::axis(texts, found.code);
    let rule = texts.with("cli-explain-dimension-rule", &[("name", Arg::Text(&name))]);
    let quotient = Quotient {
        sum: found.sum,
        counted: found.scored,
        applicable: found.applicable,
        value: found.value,
        withheld: found.withheld,
    };
    let mut lines = vec![
        format!("{rule}\n\n{}", table(headings(texts, "cli-column-theme"), &rows)),
        quotient.said(texts, "cli-explain-coverage") + "\n",
    ];
    lines.extend(found.staged.as_ref().map(|found| stage(texts, found) + "\n"));
    lines.join("\n")
}

/// The answers of a theme and their sum.
///
/// `compared` names the round whose answers stand beside.
pub fn theme(texts: &Texts, round: &Round, compared: Option<&str>, found: &ThemeTrace) -> String {
    let row = |row: &ItemRow| {
        let item = round.questionnaire.item(&row.code);
        let name = item.map(|item| item.name.get(texts.language())).unwrap_or_default();
        [
            format!("{} {name}", row.code),
            row.answer_before.map(|before| answer(texts, Some(before))).unwrap_or_default(),
            answer(texts, row.answer),
            or_dash(texts, row.score),
            number(texts, row.weight),
            or_dash(texts, row.product),
        ]
    };
    let rows: Vec<_> = found.items.iter().map(row).collect();
    let [item, points, weight, product] = headings(texts, "cli-column-item");
    let before = (compared.unwrap_or_default().to_owned(), Lean::Right);
    let answer = (texts.tr("cli-column-answer"), Lean::Right);
    let headings = [item, before, answer, points, weight, product];
    let quotient = Quotient {
        sum: found.sum,
        counted: found.answered,
        applicable: found.applicable,
        value: found.value,
        withheld: found.withheld,
    };
    let name = theme_name(texts, round, &found.code);
    let rule = texts.with("cli-explain-theme-rule", &[("name", Arg::Text(&name))]);
    let sum = quotient.said(texts, "cli-explain-completeness");
    format!("{rule}\n\n{}\n{sum}\n", table(headings, &rows))
}

fn headings(texts: &Texts, first: &str) -> [(String, Lean); 4] {
    [
        (first, Lean::Left),
        ("cli-column-points", Lean::Right),
        ("cli-column-weight", Lean::Right),
        ("cli-column-product", Lean::Right),
    ]
    .map(|(key, lean)| (texts.tr(key), lean))
}

fn answer(texts: &Texts, value: Option<Value>) -> String {
    match value {
        Some(Value::Number(raw)) => raw.to_string(),
        Some(Value::NotApplicable) => texts.tr("cli-answer-na"),
        Some(Value::DontKnow) => texts.tr("cli-answer-dk"),
        None => "–".to_owned(),
    }
}

/// A weighted mean and the share of the weight that it rests on.
struct Quotient {
    sum: f64,
    counted: f64,
    applicable: f64,
    value: Option<f64>,
    withheld: Option<Withheld>,
}

impl Quotient {
    /// `sum / counted = value`, and whether enough of the weight counts.
    fn said(&self, texts: &Texts, share: &str) -> String {
        let shown = [
            ("sum", number(texts, self.sum)),
            ("counted", number(texts, self.counted)),
            ("applicable", number(texts, self.applicable)),
            ("value", or_dash(texts, self.value)),
            ("share", texts.percent(self.counted / self.applicable.max(f64::MIN_POSITIVE))),
        ];
        let args = shown.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
        let share = texts.with(share, &args);
        match self.withheld {
            None => format!("{}\n{share}", texts.with("cli-explain-quotient", &args)),
            Some(Withheld::NotApplicable) => prose::withheld(texts, Withheld::NotApplicable),
            Some(reason) => format!("{share}\n{}", prose::withheld(texts, reason)),
        }
    }
}

/// Which stage is reached, by which shares, and what is next.
fn stage(texts: &Texts, found: &Stage) -> String {
    let share = |(level, share): (usize, &f64)| {
        let (level, share) = (level.to_string(), texts.percent(*share));
        texts.with(
            "cli-explain-share",
            &[("level", Arg::Text(&level)), ("share", Arg::Text(&share))],
        )
    };
    // Everything is at level 0 or higher.
    let shares: Vec<_> = found.shares.iter().enumerate().skip(1).map(share).collect();
    let (stage, shares) = (found.stage.get().to_string(), shares.join(", "));
    let args = [("stage", Arg::Text(&stage)), ("shares", Arg::Text(&shares))];
    let mut lines = vec![texts.with("cli-explain-stage", &args)];
    if let (Some(next), Some(raises)) = (found.next, found.raises) {
        let step =
            |raise: &StageRaise| format!("{} {}→{}", raise.item, raise.from.get(), raise.to.get());
        let plan = found.plan.iter().map(step).collect::<Vec<_>>().join(", ");
        let next = next.get().to_string();
        let args = [
            ("next", Arg::Text(&next)),
            ("raises", Arg::Count(raises as usize)),
            ("plan", Arg::Text(&plan)),
        ];
        lines.push(texts.with("cli-explain-path", &args));
    }
    lines.join("\n")
}
