//! The worked example is what the method computes from the sample.

use mitta::catalog::{Library, sample::organization};
use mitta::method::change::consensus_change;
use mitta::method::decompose::{decompose_dimension, shapley_overall};
use mitta::method::findings::{Findings, findings};
use mitta::method::maturity::Staged;
use mitta::method::priority::{Candidate, DimensionPart, priorities};
use mitta::method::score::{
    Assessment, ScoredTheme, ThemePart, dimension_weights, score_assessment,
};
use mitta::model::{Axis, Document, Item, Language, Level, Round, Theme, Value, Weight};
use mitta::prose;
use mitta::text::Texts;

use super::calculator::{is_printed, results};
use super::{example, formulas, number, numbers, rows, tables, words};

/// The two rounds of the example, scored.
struct Example {
    language: Language,
    document: Document,
    before: Assessment,
    after: Assessment,
}

impl Example {
    fn new(language: Language) -> Self {
        let document = organization(language, &Library::shipped().unwrap()).unwrap();
        let scored = |round: &Round| score_assessment(&round.questionnaire, &round.sheet).unwrap();
        let [before, after] = [2025, 2026].map(|year| scored(round(&document, year)));
        Self { language, document, before, after }
    }

    fn table(&self, at: usize) -> Vec<Vec<String>> {
        rows(tables(example(self.language))[at])
    }

    /// The themes of length, as they are asked.
    fn themes(&self) -> &[Theme] {
        &round(&self.document, 2026).questionnaire.dimension(Axis::Length).unwrap().themes
    }

    fn level(&self, year: i32, item: &Item) -> Level {
        match round(&self.document, year).sheet.value(&item.code) {
            Some(Value::Number(level)) => Level::new(level).unwrap(),
            other => panic!("{} is {other:?}", item.code),
        }
    }

    fn levels(&self, year: i32, items: &[&Item]) -> Vec<Option<Level>> {
        items.iter().map(|item| Some(self.level(year, item))).collect()
    }

    fn scores(&self, of: &Assessment) -> [f64; 3] {
        [0, 1, 2].map(|at| of.dimensions[at].score.score.unwrap())
    }

    fn named(&self, code: &str, name: &mitta::model::Wording) -> String {
        format!("{code} {}", name.get(self.language))
    }

    fn findings(&self) -> Findings {
        findings(&self.document, round(&self.document, 2026).id).unwrap().unwrap()
    }
}

fn round(document: &Document, year: i32) -> &Round {
    document.rounds.iter().find(|round| round.year == year).unwrap()
}

fn theme<'a>(of: &'a Assessment, asked: &Theme) -> &'a ScoredTheme {
    of.themes.iter().find(|theme| theme.code == asked.code).unwrap()
}

fn in_both_languages(check: impl Fn(&Example)) {
    Language::ALL.into_iter().for_each(|language| check(&Example::new(language)));
}

#[test]
fn the_items_of_the_theme_are_those_of_the_questionnaire_and_the_sample() {
    in_both_languages(|example| {
        let items = &example.themes()[0].items;
        let table = example.table(0);
        assert_eq!(table.len(), items.len());
        for (row, item) in table.iter().zip(items) {
            assert_eq!(row[0], example.named(item.code.as_str(), &item.name));
            let now = example.level(2026, item).get();
            let levels = [example.level(2025, item).get(), now, 25 * now].map(f64::from);
            let figures: Vec<f64> = row[1..].iter().map(|cell| number(cell).unwrap()).collect();
            assert_eq!(figures[0], item.weight.get());
            assert_eq!(figures[1..], levels);
        }
    });
}

#[test]
fn the_levels_of_the_themes_are_those_of_the_sample() {
    in_both_languages(|example| {
        let table = example.table(1);
        assert_eq!(table.len(), example.themes().len());
        for (row, asked) in table.iter().zip(example.themes()) {
            assert_eq!(row[0], example.named(asked.code.as_str(), &asked.name));
            let mut items: Vec<&Item> = asked.items.iter().collect();
            items.sort_by(|a, b| b.weight.get().total_cmp(&a.weight.get()));
            assert!(items[0].weight.get() == 2.0 && items[1].weight.get() == 1.0);
            for (cell, year) in row[1..].iter().zip([2025, 2026]) {
                let levels: Vec<String> =
                    items.iter().map(|i| example.level(year, i).get().to_string()).collect();
                assert_eq!(cell, &levels.join(", "));
            }
        }
    });
}

#[test]
fn the_results_are_those_of_the_method() {
    in_both_languages(|example| {
        let overall = &example.after.overall;
        let mut right: Vec<(String, f64)> = example
            .themes()
            .iter()
            .map(|t| (t.code.to_string(), theme(&example.after, t).score.score.unwrap()))
            .collect();
        right.push(("L".to_owned(), example.scores(&example.after)[0]));
        right.push(("G".to_owned(), overall.score.unwrap()));
        right.push(("A".to_owned(), overall.arithmetic.unwrap()));
        right.push(("A − G".to_owned(), overall.imbalance.unwrap()));
        right.push(("p".to_owned(), priority(example).0));
        let printed = results(example.language);
        assert_eq!(printed.len(), right.len(), "{printed:?}");
        for (name, value) in right {
            assert!(is_printed(value, printed[name.as_str()], false), "{name} is {value}");
        }
        let exact = formulas(super::example(example.language)).last().unwrap().rsplit(' ').next();
        assert!(is_printed(priority(example).1, exact.unwrap(), false));
        // Breadth and depth are given in words.
        let [_, breadth, depth] = example.scores(&example.after);
        assert_eq!((breadth, depth), (40.625, 57.0));
        assert_eq!(overall.score.unwrap().round(), 54.0);
    });
}

/// What reaching its target of 75 brings for the first theme: the estimate and the exact rise.
fn priority(example: &Example) -> (f64, f64) {
    let round = round(&example.document, 2026);
    let (scores, weights) =
        (example.scores(&example.after), dimension_weights(&round.questionnaire));
    let parts = [0, 1, 2].map(|k| DimensionPart { weight: weights[k], score: Some(scores[k]) });
    let candidate = |asked: &Theme| Candidate {
        code: asked.code.clone(),
        axis: Axis::Length,
        weight: asked.weight,
        score: theme(&example.after, asked).score.score,
        target: if asked.code.as_str() == "L1" { 75.0 } else { 0.0 },
        thin: false,
    };
    assert_eq!(round.targets.themes[&example.themes()[0].code].get(), 75.0);
    let themes: Vec<_> = example.themes().iter().map(candidate).collect();
    let ranked = priorities(parts, &themes, 5).unwrap().unwrap();
    (ranked[0].priority, ranked[0].exact_gain)
}

fn staged(example: &Example) -> &Staged {
    example.after.dimensions[0].staged.as_ref().unwrap()
}

#[test]
fn the_stage_and_the_shortest_path_are_those_of_the_method() {
    in_both_languages(|example| {
        let staged = staged(example);
        let items: Vec<&Item> = example.themes().iter().flat_map(|theme| &theme.items).collect();
        let total: f64 = items.iter().map(|item| item.weight.get()).sum();
        assert_eq!((items.len(), total, staged.raises), (16, 21.0, Some(7)));
        let table = example.table(2);
        for (level, share) in staged.shares.iter().enumerate().skip(1) {
            assert!(is_printed(share * total, &table[0][level], true), "{level}");
            assert!(is_printed(share * 100.0, &table[1][level], false), "{level}");
        }
        let plan = staged.plan.iter().map(|raise| {
            let item = items[raise.item];
            let name = example.named(item.code.as_str(), &item.name);
            let (from, to) = (raise.from.get(), raise.to.get());
            vec![name, item.weight.get().to_string(), format!("{from} → {to}")]
        });
        assert_eq!(example.table(3), plan.collect::<Vec<_>>());
        let texts = Texts::new(example.language);
        let section = super::example(example.language);
        let said: String = section.blocks.iter().map(words).collect();
        for stage in [staged.stage, staged.next.unwrap()] {
            assert!(
                said.contains(&format!("”{}”", prose::level(&texts, stage)))
                    || said.contains(&format!("“{}”", prose::level(&texts, stage)))
            );
        }
    });
}

#[test]
fn the_changes_and_their_words_are_those_of_the_method() {
    in_both_languages(|example| {
        let texts = Texts::new(example.language);
        let table = example.table(4);
        let check = |row: &[String], before: f64, after: f64, items: &[&Item]| {
            let [old, new] = [2025, 2026].map(|year| example.levels(year, items));
            let change = consensus_change(Some(before), Some(after), &old, &new).unwrap();
            let word = change.word;
            let word = format!("{} {}", prose::sign(word).char(), prose::word(&texts, word));
            assert!(is_printed(before, &row[1], true) && is_printed(after, &row[2], true));
            assert!(is_printed(change.difference.unwrap(), &row[3], true), "{row:?}");
            assert_eq!(row[4], word);
        };
        for (row, asked) in table.iter().zip(example.themes()) {
            assert_eq!(row[0], example.named(asked.code.as_str(), &asked.name));
            let [before, after] =
                [&example.before, &example.after].map(|of| theme(of, asked).score.score.unwrap());
            check(row, before, after, &asked.items.iter().collect::<Vec<_>>());
        }
        let all: Vec<&Item> = example.themes().iter().flat_map(|theme| &theme.items).collect();
        let [before, after] = [&example.before, &example.after].map(|of| example.scores(of)[0]);
        check(table.last().unwrap(), before, after, &all);
        assert_eq!(table.len(), example.themes().len() + 1);
    });
}

#[test]
fn the_parts_of_the_changes_are_those_of_the_method() {
    in_both_languages(|example| {
        let parts = |of: &Assessment| {
            let part = |asked: &Theme| {
                let score = &theme(of, asked).score;
                let (weight, score, reason) = (asked.weight, score.score, score.reason);
                (asked.code.clone(), ThemePart { weight, score, reason })
            };
            example.themes().iter().map(part).collect::<Vec<_>>()
        };
        let length = decompose_dimension(&parts(&example.before), &parts(&example.after)).unwrap();
        assert!((length.change - 6.25).abs() < 1e-9 && length.composition.abs() < 1e-9);
        let scores = [&example.before, &example.after].map(|of| example.scores(of).map(Some));
        let weights = [Weight::default(); 3];
        let overall = shapley_overall(scores[0], scores[1], weights).unwrap();
        let lines = formulas(super::example(example.language));
        let line = lines.iter().find(|line| line.starts_with("1")).unwrap();
        let printed: Vec<&str> =
            line.split([' ', '−', '+', '=']).filter(|p| !p.is_empty()).collect();
        let [a, b, c] = overall.parts;
        for (value, text) in [a, -b, c, overall.change].into_iter().zip(printed) {
            assert!(is_printed(value, text, false), "{text} is {value}");
        }
        // Computed from the items that both rounds answered.
        let overall = example.findings().overall.figure;
        let (like, word) = (overall.change.unwrap(), overall.word.unwrap());
        let said = numbers(
            &super::example(example.language)
                .blocks
                .iter()
                .map(words)
                .collect::<Vec<_>>()
                .join("\n"),
        );
        assert!(said.contains(&format!("{:.1}", like.difference.unwrap())) && !word.is_real());
    });
}
