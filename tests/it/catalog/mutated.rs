//! Files of every kind, broken at random: an answer or problems with their places, never a panic, never
//! a long wait.

use std::sync::LazyLock;

use mitta::catalog::{Library, MOST_BYTES, read_strictly};
use mitta::model::Language;
use proptest::prelude::*;

use super::{library, words};

const MAIN: &str = include_str!("../../../questionnaires/mitta-main/1.0.toml");
const OTHERS: [&str; 5] = [
    include_str!("../../../questionnaires/mitta-customer/1.0.toml"),
    include_str!("../../../questionnaires/mitta-journey/1.0.toml"),
    include_str!("../../../questionnaires/mitta-listening/1.0.toml"),
    include_str!("../../../questionnaires/mitta-kpi/1.0.toml"),
    include_str!("../../data/versions/mitta-main/2.0.changes.toml"),
];
const PIECES: [&str; 16] = [
    "\"",
    "'''",
    "\"\"\"",
    "[",
    "]",
    "[[item]]\n",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "\\",
    "\u{202E}",
    "ä",
    "#",
    ".",
];

#[derive(Debug, Clone)]
enum Edit {
    Remove(prop::sample::Index, usize),
    Insert(prop::sample::Index, &'static str),
    DropLine(prop::sample::Index),
    RepeatLine(prop::sample::Index),
    SwapLines(prop::sample::Index, prop::sample::Index),
    CutOff(prop::sample::Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        4 => (at(), 1_usize..20).prop_map(|(at, length)| Edit::Remove(at, length)),
        4 => (at(), prop::sample::select(&PIECES[..])).prop_map(|(at, p)| Edit::Insert(at, p)),
        2 => at().prop_map(Edit::DropLine),
        2 => at().prop_map(Edit::RepeatLine),
        2 => (at(), at()).prop_map(|(a, b)| Edit::SwapLines(a, b)),
        1 => at().prop_map(Edit::CutOff),
    ]
}

fn apply(text: &mut String, edit: &Edit) {
    if text.is_empty() {
        return;
    }
    let place = |at: &prop::sample::Index| text.floor_char_boundary(at.index(text.len()));
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    match edit {
        Edit::Remove(at, length) => {
            let start = place(at);
            let end = text.ceil_char_boundary((start + length).min(text.len()));
            text.replace_range(start..end, "");
        }
        Edit::Insert(at, piece) => text.insert_str(place(at), piece),
        Edit::CutOff(at) => text.truncate(place(at)),
        Edit::DropLine(at) => {
            lines.remove(at.index(lines.len()));
            *text = lines.concat();
        }
        Edit::RepeatLine(at) => {
            let index = at.index(lines.len());
            lines.insert(index, lines[index]);
            *text = lines.concat();
        }
        Edit::SwapLines(a, b) => {
            let (a, b) = (a.index(lines.len()), b.index(lines.len()));
            lines.swap(a, b);
            *text = lines.concat();
        }
    }
}

/// What ships, and the version that the change table is about.
static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let second = include_str!("../../data/versions/mitta-main/2.0.toml");
    library().with_drafts(&[("2.0.toml".to_owned(), second.to_owned())])
});

/// Reads and renders; returns what was said.
fn read(text: &str) -> String {
    let Err(problems) = read_strictly("main.toml", text, &LIBRARY) else { return String::new() };
    assert!(!problems.list.is_empty());
    let lines = text.lines().count() + 1;
    assert!(problems.list.iter().all(|problem| problems.line(problem) <= lines));
    words(&problems, Language::Finnish)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_edit_is_read_or_explained(edits in prop::collection::vec(edit(), 1..8)) {
        let mut text = MAIN.to_owned();
        edits.iter().for_each(|edit| apply(&mut text, edit));
        read(&text);
    }

    #[test]
    fn any_edit_of_another_file_is_read_or_explained(
        file in prop::sample::select(&OTHERS[..]),
        edits in prop::collection::vec(edit(), 1..8),
    ) {
        let mut text = file.to_owned();
        edits.iter().for_each(|edit| apply(&mut text, edit));
        read(&text);
    }

    #[test]
    fn any_text_is_read_or_explained(text in "\\PC{0,200}") {
        read(&text);
    }
}

#[test]
fn hostile_files_are_refused_briefly() {
    let fill = |piece: &str| piece.repeat(MOST_BYTES / piece.len());
    let files = [
        fill("["),
        fill("{"),
        fill("a."),
        fill("\""),
        fill("a=1\n"),
        fill(&format!("# {}\n", "a".repeat(9_000))),
        fill("[[item]]\n"),
        fill("[[a.b]]\n"),
        format!("a = {}", fill("[").split_at(MOST_BYTES - 10).0),
        format!("a = [{}", fill("1 ").split_at(MOST_BYTES - 10).0),
        format!("format=1\nitem=[{}]", fill("{x=1},").split_at(400_000).0),
        format!("# {}", fill("\u{7}").split_at(MOST_BYTES - 10).0),
    ];
    for file in files {
        let said = read(&file);
        assert!(!said.is_empty());
        assert!(said.len() < 200_000, "{} characters: {}", said.len(), &file[..20]);
    }
}
