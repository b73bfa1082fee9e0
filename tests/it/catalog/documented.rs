//! The examples of `docs/questionnaires.md` are what is read.

use mitta::catalog::{Content, read_strictly};
use mitta::model::{ChangeKind, Language};

use super::{library, words};

const PAGE: &str = include_str!("../../../docs/questionnaires.md");

#[test]
fn every_example_is_read_and_keeps_the_rules() {
    let parts = PAGE.split("```toml\n").skip(1);
    let examples: Vec<_> = parts.map(|part| part.split("```").next().unwrap()).collect();
    let [first, block, scale, table] = examples[..] else { panic!("four examples") };
    let second = first.replace("\"1.0\"", "\"2.0\"").replace("lupaus jää", "lupaus on jäänyt");
    let blocks = [("block", block), ("scale", scale)];
    let files = [("1.0", first), ("2.0", &*second), blocks[0], blocks[1], ("table", table)];
    let files = files.map(|(name, source)| (format!("{name}.toml"), source.to_owned()));
    let (own, problems) = library().with_own(&files);
    let english = |problems: &_| words(problems, Language::English);
    assert!(problems.is_empty(), "{}", problems.iter().map(english).collect::<String>());
    for (name, source) in &files {
        let strict = read_strictly(name, source, &own);
        let content = strict.unwrap_or_else(|problems| panic!("{}", english(&problems)));
        if let Content::Changes(table) = content {
            let kinds: Vec<_> = table.changes.rows.iter().map(|row| row.kind).collect();
            let unchanged = ChangeKind::Unchanged;
            assert_eq!(kinds, [unchanged, unchanged, ChangeKind::Reworded]);
        }
    }
    assert_eq!(own.latest("own-main").unwrap().changes.len(), 1);
}
