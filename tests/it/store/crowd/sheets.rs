//! Sheets that are damaged, and how fast many are read.

use mitta::{
    model::{BatchId, RoundId, Side},
    store::Fault,
};
use rusqlite::Connection;

use super::{create, fixture, refusal};

const IDS: [BatchId; 2] = [BatchId(4), BatchId(6)];

/// Each makes a sheet or a remark that says by itself that it is damaged.
const ROWS: &[&str] = &[
    "UPDATE sheet SET cells = x'' WHERE batch = 4",
    "UPDATE sheet SET cells = x'000102' WHERE batch = 4",
    "UPDATE sheet SET cells = x'0001020304' WHERE batch = 4",
    "UPDATE sheet SET cells = x'05000000' WHERE batch = 4",
    "UPDATE sheet SET cells = x'0C000000' WHERE batch = 4",
    "UPDATE sheet SET cells = x'FF000000' WHERE batch = 4",
    "UPDATE sheet SET cells = x'00' WHERE batch = 6",
    "UPDATE sheet SET replies = x'' WHERE batch = 4",
    "UPDATE sheet SET replies = x'00' WHERE batch = 4",
    "UPDATE sheet SET replies = x'0002' WHERE batch = 4",
    "UPDATE sheet SET replies = x'FB00' WHERE batch = 4",
    "UPDATE sheet SET replies = x'02' WHERE batch = 6",
    "UPDATE sheet SET mark = x'00' WHERE mark = x'01010101010101010101010101010101'",
    "UPDATE batch SET layout = '{\"items\":false,\"columns\":[]}' WHERE id = 4",
    "UPDATE remark SET about = ''",
];

#[test]
fn a_damaged_sheet_is_damage_and_no_other_sheet() {
    let folder = tempfile::tempdir().unwrap();
    for (n, change) in ROWS.iter().enumerate() {
        let path = folder.path().join(n.to_string());
        let store = create(&path, &fixture::document());
        let other = Connection::open(&path).unwrap();
        let remark = "INSERT INTO remark VALUES (6, x'00112233445566778899AABBCCDDEEFF', 'Q', '')";
        other.execute_batch(remark).unwrap();
        other.pragma_update(None, "ignore_check_constraints", true).unwrap();
        other.execute_batch(change).unwrap();
        assert!(other.changes() > 0, "{change}");
        drop(store);
        let Ok((store, _)) = mitta::store::Store::open(&path, &super::me()) else {
            assert!(matches!(refusal(&path), Fault::Damaged(_)), "{change}");
            continue;
        };
        let reads = [
            store.answers(RoundId(1), Side::Customers, &IDS).map(drop),
            store.answers(RoundId(1), Side::Staff, &IDS).map(drop),
            store.remarks(RoundId(1), Side::Staff, &IDS).map(drop),
        ];
        let faults: Vec<_> = reads.into_iter().filter_map(Result::err).collect();
        assert!(matches!(&faults[..], [one] if matches!(one.fault, Fault::Damaged(_))), "{change}");
    }
}
