//! By what a question of a form is answered in a block.

use super::super::{Answer, Element, FormOption, Lost};
use super::FormWords;
use super::names::Codes;
use super::texts::{self, Limit, Speaker};
use crate::catalog::MOST_ENTRIES;
use crate::model::{Choice, Control, QuestionCode, Wording};

/// One question that a question of the form becomes.
pub(super) struct Asked<'f> {
    /// Its code, as the form has it.
    pub(super) code: String,
    /// The row of a grid, or the thing to tick.
    pub(super) row: Option<&'f FormOption>,
    how: How<'f>,
}

enum How<'f> {
    List(&'f [FormOption]),
    YesNo,
    Scale(i64, i64),
    Number(bool),
    Text(bool),
}

/// The questions that a question of a form becomes: one, or one for each row.
pub(super) fn asked<'f>(element: &'f Element, answer: Answer) -> Result<Vec<Asked<'f>>, Lost> {
    let how = || match answer {
        Answer::One | Answer::Grid => How::List(&element.options),
        Answer::Many | Answer::YesNo => How::YesNo,
        Answer::Scale(least, most) => How::Scale(least, most),
        Answer::Number { whole } => How::Number(whole),
        Answer::Text { long } => How::Text(long),
        Answer::Other => How::Text(false),
    };
    match answer {
        Answer::Other => return Err(Lost::Type),
        Answer::One | Answer::Grid if element.options.len() < 2 => return Err(Lost::TooFewOptions),
        Answer::One | Answer::Grid if element.options.len() > MOST_ENTRIES => {
            return Err(Lost::NoRoom { most: MOST_ENTRIES });
        }
        Answer::Many | Answer::Grid if element.rows.is_empty() => return Err(Lost::TooFewOptions),
        Answer::Scale(least, most) if least >= most => return Err(Lost::Type),
        _ => {}
    }
    if element.rows.is_empty() || answer == Answer::YesNo || answer == Answer::One {
        return Ok(vec![Asked { code: element.code.clone(), row: None, how: how() }]);
    }
    let row = |row: &'f FormOption| {
        let code = format!("{}_{}", element.code, row.code);
        Asked { code, row: Some(row), how: how() }
    };
    Ok(element.rows.iter().map(row).collect())
}

/// The control of a question.
pub(super) fn control(
    asked: &Asked<'_>,
    speaker: &mut Speaker,
    limit: &mut Limit,
    words: &FormWords,
) -> Control {
    match asked.how {
        How::List(options) => {
            let mut codes = Codes::default();
            let choices = options.iter().map(|one| choice(one, &mut codes, speaker, limit));
            Control::Choice { choices: choices.collect(), from: None }
        }
        How::YesNo => {
            let choice =
                |code: QuestionCode, label: &Wording| Choice { code, label: label.clone() };
            let mut codes = Codes::default();
            let choices = [("yes", &words.yes), ("no", &words.no)]
                .map(|(code, label)| choice(codes.question(code).0, label));
            Control::Choice { choices: choices.to_vec(), from: None }
        }
        How::Scale(0, 10) => {
            let end = |number: &str| Wording { fi: number.to_owned(), en: number.to_owned() };
            Control::Rating { least: end("0"), most: end("10") }
        }
        How::Scale(least, most) => Control::Number {
            unit: words.number.clone(),
            min: Some(least as f64),
            max: Some(most as f64),
            decimals: 0,
        },
        How::Number(whole) => Control::Number {
            unit: words.number.clone(),
            min: None,
            max: None,
            decimals: if whole { 0 } else { DECIMALS },
        },
        How::Text(long) => Control::Text { long },
    }
}

/// Decimals of a number that need not be whole.
const DECIMALS: u8 = 2;

fn choice(
    option: &FormOption,
    codes: &mut Codes,
    speaker: &mut Speaker,
    limit: &mut Limit,
) -> Choice {
    let (code, is_same) = codes.question(&option.code);
    limit.renamed += usize::from(!is_same);
    let label = speaker.say(&option.label);
    let label = label.unwrap_or_else(|| {
        let code = if option.code.is_empty() { code.as_str() } else { &option.code };
        Wording { fi: code.to_owned(), en: code.to_owned() }
    });
    Choice { code, label: limit.cut(texts::LABEL, &label) }
}
