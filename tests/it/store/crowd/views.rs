//! What people with an SQLite browser see.

use super::{ROUND, SIDE, batch, fixture, keyed, new, present, push, remark, roundtrip::browse};

#[test]
fn any_sqlite_browser_can_read_the_crowd() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    push(&mut staging, &keyed("a", [0, 4, 13, 14]), &[remark("Ei \"koske\" meitä")]);
    staging.finish_with(|staged| vec![present(staged)]).unwrap();
    let views = [
        "units",
        "invitations",
        "batches",
        "crowd_answers ORDER BY year, side, item, value",
        "crowd_replies ORDER BY year, side, question, reply",
        "remarks",
        "votes",
        "ideas",
        "judgements",
        "actions",
    ];
    let seen = views.map(|view| {
        let rows = browse(store.path(), &format!("SELECT * FROM {view}"));
        format!("{view}\n{}", rows.join("\n"))
    });
    insta::assert_snapshot!(seen.join("\n\n"));
}

/// The bytes of a sheet are in the order in which the program reads the items.
#[test]
fn the_views_know_the_order_of_the_items() {
    let folder = tempfile::tempdir().unwrap();
    let store = new(folder.path());
    let sql = "SELECT item FROM item_places WHERE questionnaire = 1 ORDER BY place";
    assert_eq!(browse(store.path(), sql), fixture::ITEMS);
}
