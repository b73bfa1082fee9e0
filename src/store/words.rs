//! Values that stand in their column as one of a few words.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::model::{
    ActionState, Confidence, FeelingSource, Frequency, Language, SheetSource, Side, Stage, Whose,
    Works,
};

/// The words of a type. The same words are in the checks of the tables: they never change.
macro_rules! words {
    ($type:ty { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let word = match self {
                    $(Self::$variant => $word,)+
                };
                Ok(word.into())
            }
        }

        impl FromSql for $type {
            fn column_result(column: ValueRef<'_>) -> FromSqlResult<Self> {
                match column.as_str()? {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(FromSqlError::InvalidType),
                }
            }
        }
    };
}

words!(Language { Finnish = "fi", English = "en" });

words!(Confidence { Guess = "guess", FairlySure = "fairly_sure", Evidence = "evidence" });

words!(Stage {
    Need = "need",
    Seeks = "seeks",
    Starts = "starts",
    Uses = "uses",
    Problem = "problem",
    Changes = "changes",
    Leaves = "leaves",
    Away = "away",
    Returns = "returns",
});

words!(Whose {
    Own = "own",
    Partner = "partner",
    Competitor = "competitor",
    Society = "society",
    Life = "life",
});

words!(FeelingSource { Asked = "asked", Observed = "observed", Guessed = "guessed" });

words!(Works { Works = "works", Partly = "partly", DoesNot = "does_not", NotKnown = "not_known" });

words!(Frequency { Common = "common", Rare = "rare" });

words!(Side { Staff = "staff", Customers = "customers", Partners = "partners" });

words!(SheetSource { File = "file", Laptop = "laptop", Sample = "sample" });

words!(ActionState {
    NotStarted = "not_started",
    InProgress = "in_progress",
    Done = "done",
    Moved = "moved",
    NotDone = "not_done",
});
