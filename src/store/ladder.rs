//! The ladder of formats: each step leads a document from one version to the next.

use rusqlite::{Connection, TransactionBehavior};

use super::{Fault, connection, header};

/// The steps that have shipped; a step that has shipped never changes.
pub(super) const LADDER: Ladder = Ladder(&[
    include_str!("migrations/1.sql"),
    include_str!("migrations/2.sql"),
    include_str!("migrations/3.sql"),
]);

/// Steps from an empty file upwards; the n-th leads to version n.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ladder(pub(super) &'static [&'static str]);

impl Ladder {
    /// The version that this program writes.
    pub(super) fn top(self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// A document without content, in memory.
    pub(super) fn blank(self) -> Result<Connection, Fault> {
        let mut blank = connection::in_memory()?;
        blank.pragma_update(None, "application_id", header::APPLICATION_ID)?;
        self.climb(&mut blank)?;
        Ok(blank)
    }

    /// Brings a document to the top: every step or none.
    pub(super) fn climb(self, connection: &mut Connection) -> Result<(), Fault> {
        let from = version(connection)?;
        let climb = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for step in self.0.iter().skip(from as usize) {
            climb.execute_batch(step)?;
        }
        climb.pragma_update(None, "user_version", self.top())?;
        Ok(climb.commit()?)
    }

    /// Checks that a document has the tables of its version and no damaged page.
    pub(super) fn verify(self, connection: &Connection) -> Result<(), Fault> {
        self.verify_schema(connection)?;
        match problems(connection, "quick_check")?.into_iter().next() {
            Some(problem) => Err(Fault::Damaged(problem)),
            None => Ok(()),
        }
    }

    /// Checks that the schema is, word for word, the one that the ladder leads to.
    ///
    /// A view in a table's place or an added trigger is thereby refused before any row is read.
    pub(super) fn verify_schema(self, connection: &Connection) -> Result<(), Fault> {
        let steps = self.0.get(..version(connection)? as usize);
        let steps = steps.ok_or_else(|| Fault::damaged("version"))?;
        if schema(connection)? != schema(&Ladder(steps).blank()?)? {
            return Err(Fault::damaged("schema"));
        }
        Ok(())
    }
}

/// The version of a document's format.
pub(super) fn version(connection: &Connection) -> Result<u32, Fault> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// What a check of all pages and of all references has to say; nothing if all is well.
pub(super) fn problems(connection: &Connection, check: &str) -> Result<Vec<String>, Fault> {
    let mut problems = Vec::new();
    connection.pragma_query(None, check, |row| {
        problems.push(row.get::<_, String>(0)?);
        Ok(())
    })?;
    problems.retain(|problem| problem != "ok");
    connection.pragma_query(None, "foreign_key_check", |row| {
        problems.push(format!("reference of {}", row.get::<_, String>(0)?));
        Ok(())
    })?;
    Ok(problems)
}

type SchemaRow = [String; 4];

fn schema(connection: &Connection) -> Result<Vec<SchemaRow>, Fault> {
    let mut statement = connection.prepare(include_str!("statements/schema.sql"))?;
    let rows =
        statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
