//! A reminder for those who have not answered yet.

use crate::model::{Round, Side};
use crate::text::{Arg, Texts};

/// How many answered, in each of the languages, never who; to be sent to everybody.
pub fn reminder(texts: &[&Texts], round: &Round, side: Side) -> String {
    let answered = round.sheets(side);
    let invited = round.gathering.invited(side).filter(|invited| *invited >= answered);
    let of = |texts: &&Texts| {
        let args = [
            ("round", Arg::Text(&round.name)),
            ("answered", Arg::Count(answered as usize)),
            ("invited", Arg::Count(invited.unwrap_or_default() as usize)),
        ];
        let counted = match invited {
            Some(_) => texts.with("reminder-of-invited", &args),
            None => texts.with("reminder-counted", &args[..2]),
        };
        format!("{counted} {}", texts.tr("reminder-promise"))
    };
    texts.iter().map(of).collect::<Vec<_>>().join("\n\n")
}
