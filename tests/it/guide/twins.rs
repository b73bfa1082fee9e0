//! Both languages say the same, in the same order, and nothing of the file is lost.

use mitta::guide::{Block, guide};
use mitta::method::change::{MARGIN, Word};
use mitta::method::maturity::CUTS;
use mitta::model::{Language, Level};
use mitta::prose;
use mitta::text::Texts;

use super::{all_words, formulas, number, numbers, rows, sections, tables, words};
use crate::text::NEVER;

const FILE: &str = include_str!("../../../docs/method.md");

/// What a block is, without its words.
fn shape(block: &Block) -> String {
    match block {
        Block::Heading { level, .. } => format!("heading {level}"),
        Block::Paragraph { .. } => "paragraph".to_owned(),
        Block::List { ordered, items } => format!("list {ordered} {}", items.len()),
        Block::Formula { lines } => format!("formula {}", lines.len()),
        Block::Table(table) => {
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{table:?}");
            format!("table {:?} {}", table.numeric, table.rows.len())
        }
    }
}

#[test]
fn both_languages_have_the_same_structure() {
    let [fi, en] = [Language::Finnish, Language::English].map(sections);
    assert!(fi.len() > 10, "{}", fi.len());
    assert_eq!(fi.len(), en.len());
    for (fi, en) in fi.iter().zip(en) {
        let shapes = |blocks: &[Block]| blocks.iter().map(shape).collect::<Vec<_>>();
        assert_eq!(shapes(&fi.blocks), shapes(&en.blocks), "{} and {}", fi.title, en.title);
        let plain = |line: &str| line.replace(',', ".");
        let [a, b] = [fi, en].map(|section| formulas(section).into_iter().map(plain));
        assert!(a.eq(b), "formulas of {} and {}", fi.title, en.title);
    }
}

#[test]
fn both_languages_name_the_same_numbers() {
    let [fi, en] = [Language::Finnish, Language::English].map(sections);
    for (fi, en) in fi.iter().zip(en) {
        for (fi, en) in fi.blocks.iter().zip(&en.blocks) {
            let [mut a, mut b] = [fi, en].map(|block| numbers(&words(block)));
            a.sort();
            b.sort();
            assert_eq!(a, b, "{fi:?}\n{en:?}");
        }
    }
}

#[test]
fn nothing_of_the_file_is_left_out() {
    let of_a_mark = |line: &&str| line.starts_with("|:") || line.starts_with("|-");
    let unnumbered = |line: &str| {
        let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_item = digits.len() < line.len() && digits.starts_with(". ");
        if is_item { digits.to_owned() } else { line.to_owned() }
    };
    let file: String = FILE.lines().filter(|line| !of_a_mark(line)).map(unnumbered).collect();
    let read = Language::ALL.map(all_words).concat();
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    assert_eq!(letters(&file), letters(&read));
    assert_eq!(guide(Language::Finnish).title, "Menetelmä");
    assert_eq!(guide(Language::English).title, "The method");
}

#[test]
fn the_words_we_keep_are_kept_here_too() {
    for language in Language::ALL {
        let text = all_words(language).to_lowercase();
        for (word, instead) in NEVER {
            assert!(!text.contains(word), "“{word}”; we say “{instead}”");
        }
        assert!(!text.contains('!'));
        // Finnish per cent stands apart by a narrow space that does not break.
        assert!(!text.contains(" %"), "{language:?}");
    }
}

#[test]
fn levels_cuts_and_words_are_those_of_the_program() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let names = Level::ALL.map(|level| prose::level(&texts, level));
        let [asked, stages] = [1, 3].map(|at| rows(tables(&sections(language)[at])[0]));
        for (level, name) in names.iter().enumerate() {
            let row = &asked[level];
            assert_eq!((row[0].as_str(), &row[1]), (&*level.to_string(), name));
            assert_eq!(number(&row[3]), Some(25.0 * level as f64));
            assert_eq!(&stages[level][1], name);
        }
        let cuts: Vec<_> =
            stages.iter().skip(1).map(|row| numbers(&row[0])[0].parse::<f64>().unwrap()).collect();
        assert_eq!(cuts, CUTS);
        let change = rows(tables(&sections(language)[4])[0]);
        let said: String = change.iter().map(|row| row[0].clone()).collect::<Vec<_>>().join(", ");
        for word in [
            Word::Improved,
            Word::Declined,
            Word::NoRealChange,
            Word::WithinNoise,
            Word::NotComparable,
        ] {
            let word = format!("{} {}", prose::sign(word).char(), prose::word(&texts, word));
            assert!(said.contains(&word), "{word} in {said}");
        }
        assert!(change[0][1].contains(&format!(" {MARGIN} ")), "{}", change[0][1]);
    }
}
