//! Why a file, a row or a column of somebody's answers is not taken in.

use crate::exchange::mapping::{Column, Fault, Identifier, Mapping, Reason, Target, Why};
use crate::exchange::responses::CellProblem;
use crate::exchange::table::TableError;
use crate::model::Side;
use crate::text::{Arg, Texts};

/// Who is asked.
pub fn asked_side(texts: &Texts, side: Side) -> String {
    texts.tr(match side {
        Side::Staff => "side-staff",
        Side::Customers => "side-customers",
        Side::Partners => "side-partners",
    })
}

/// Why a file is not read, and what to do.
pub fn table_error(texts: &Texts, error: &TableError) -> String {
    let whole = |number: u64| Arg::Count(usize::try_from(number).unwrap_or(usize::MAX));
    match error {
        TableError::Io(_) => texts.tr("import-unreadable"),
        TableError::Empty => texts.tr("import-empty"),
        TableError::RowTooLong { line } => {
            texts.with("import-row-too-long", &[("line", whole(*line))])
        }
        TableError::PasswordProtected => texts.tr("import-password"),
        TableError::OldWorkbook => texts.tr("import-old-workbook"),
        TableError::NotAWorkbook => texts.tr("import-no-workbook"),
        TableError::TooLarge { megabytes } => {
            texts.with("import-too-large", &[("megabytes", whole(*megabytes))])
        }
        TableError::Damaged => texts.tr("import-damaged"),
        TableError::BadJson { line } => texts.with("import-bad-json", &[("line", whole(*line))]),
    }
}

/// What is wrong with a cell or a row: line, column, value and reason.
pub fn row_problem(texts: &Texts, mapping: &Mapping, line: u64, problem: &CellProblem) -> String {
    let fault = fault(texts, &problem.fault);
    let line = Arg::Count(usize::try_from(line).unwrap_or(usize::MAX));
    let column = problem.column.and_then(|place| mapping.columns.get(place));
    let Some(column) = column else {
        return texts.with("import-problem-row", &[("line", line), ("fault", Arg::Text(&fault))]);
    };
    let args = [
        ("line", line),
        ("column", Arg::Text(&column.header)),
        ("value", Arg::Text(&problem.value)),
        ("fault", Arg::Text(&fault)),
    ];
    texts.with("import-problem", &args)
}

/// How many rows are not told one by one.
pub fn more_rows(texts: &Texts, count: usize) -> String {
    texts.with("import-more-rows", &[("count", Arg::Count(count))])
}

fn fault(texts: &Texts, fault: &Fault) -> String {
    match fault {
        Fault::NotAnAnswer => texts.tr("import-fault-no-answer"),
        Fault::OffScale { least, most } => {
            let end = |end: u8| Arg::Count(usize::from(end));
            texts.with("import-fault-off-scale", &[("least", end(*least)), ("most", end(*most))])
        }
        Fault::NotWhole => texts.tr("import-fault-not-whole"),
        Fault::Several => texts.tr("import-fault-several"),
        Fault::TooManyChoices => texts.tr("import-fault-too-many"),
        Fault::CellError => texts.tr("import-fault-cell-error"),
        Fault::OtherForm => texts.tr("import-fault-other-form"),
        Fault::TooLong { cells, columns } => {
            let args = [("cells", Arg::Count(*cells)), ("columns", Arg::Count(*columns))];
            texts.with("import-fault-too-long", &args)
        }
        Fault::Unclosed => texts.tr("import-fault-unclosed"),
    }
}

/// What a column is and what told, or why it is left out.
pub fn column_fate(texts: &Texts, mapping: &Mapping, column: &Column) -> String {
    let reason = reason(texts, column.reason);
    let said = |key: &str, code: &str| {
        texts.with(key, &[("code", Arg::Text(code)), ("reason", Arg::Text(&reason))])
    };
    let fate = match &column.target {
        Target::Item(code) => said("import-item", code.as_str()),
        Target::Question(code) => said("import-item", code.as_str()),
        Target::Remark(code) => said("import-words", code.as_str()),
        Target::Idea(code) => said("import-idea", code.as_str()),
        Target::Key => said("import-key", ""),
        Target::Submitted => said("import-submitted", ""),
        Target::Form => said("import-form", ""),
        Target::Dropped(Why::Unknown) if column.reason == Reason::File => {
            texts.tr("import-drop-nothing")
        }
        Target::Dropped(Why::Unknown) if column.reason == Reason::Chosen => {
            texts.tr("import-drop-chosen")
        }
        Target::Dropped(why) => dropped(texts, mapping, why),
    };
    let args = [("column", Arg::Text(&column.header)), ("fate", Arg::Text(&fate))];
    texts.with("import-column", &args)
}

fn reason(texts: &Texts, reason: Reason) -> String {
    match reason {
        Reason::Code => texts.tr("import-by-code"),
        Reason::Text => texts.tr("import-by-text"),
        Reason::Word => texts.tr("import-by-word"),
        Reason::Values => texts.tr("import-by-values"),
        Reason::File => texts.tr("import-by-file"),
        Reason::Chosen => texts.tr("import-by-choice"),
        Reason::None => String::new(),
    }
}

fn dropped(texts: &Texts, mapping: &Mapping, why: &Why) -> String {
    match why {
        Why::Identifies(who) => {
            let what = texts.tr(person(*who));
            texts.with("import-drop-person", &[("what", Arg::Text(&what))])
        }
        Why::Engine => texts.tr("import-drop-engine"),
        Why::Route => texts.tr("import-drop-route"),
        Why::UnknownPart { question, part } => {
            let args = [("question", Arg::Text(question)), ("part", Arg::Text(part))];
            texts.with("import-drop-part", &args)
        }
        Why::NotKept(code) => {
            texts.with("import-drop-not-kept", &[("code", Arg::Text(code.as_str()))])
        }
        Why::Twice { first } => {
            let first = mapping.columns.get(*first).map_or("", |column| column.header.as_str());
            texts.with("import-drop-twice", &[("first", Arg::Text(first))])
        }
        Why::Ambiguous(codes) => {
            texts.with("import-drop-ambiguous", &[("codes", Arg::Text(&codes.join(", ")))])
        }
        Why::Unknown => texts.tr("import-drop-unknown"),
    }
}

fn person(who: Identifier) -> &'static str {
    match who {
        Identifier::Name => "import-person-name",
        Identifier::Email => "import-person-email",
        Identifier::Phone => "import-person-phone",
        Identifier::Address => "import-person-address",
        Identifier::Network => "import-person-network",
        Identifier::Token => "import-person-token",
        Identifier::Time => "import-person-time",
        Identifier::Device => "import-person-device",
        Identifier::Row => "import-person-row",
        Identifier::Contact => "import-person-contact",
    }
}
