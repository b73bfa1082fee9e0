//! Markdown into blocks: the few forms that the method needs. Anything else is left out; a test
//! holds that nothing of the file is.

use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};

use super::{Block, Face, Line, Span, Table};

/// The blocks of a text, in order.
pub(super) fn blocks(source: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    Parser::new_ext(source, Options::ENABLE_TABLES).for_each(|event| reader.take(event));
    reader.blocks
}

/// What stands under each heading of a level, with the heading's words.
pub(super) fn parted(blocks: &[Block], of: u8) -> Vec<(String, &[Block])> {
    let is_head = |block: &Block| matches!(block, Block::Heading { level, .. } if *level == of);
    let starts: Vec<usize> =
        blocks.iter().enumerate().filter(|(_, block)| is_head(block)).map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let part = |(start, end): (&usize, usize)| match blocks.get(*start..end)? {
        [Block::Heading { text, .. }, rest @ ..] => Some((text.clone(), rest)),
        _ => None,
    };
    starts.iter().zip(ends).filter_map(part).collect()
}

/// What has been read so far: whole blocks, and the open one in parts.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: Line,
    items: Vec<Line>,
    table: Table,
    strong: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                self.say(&text, if self.strong { Face::Strong } else { Face::Plain })
            }
            Event::Code(text) => self.say(&text, Face::Code),
            Event::SoftBreak => self.say(" ", Face::Plain),
            _ => {}
        }
    }

    fn say(&mut self, text: &str, face: Face) {
        match self.line.last_mut() {
            Some(last) if last.face == face => last.text.push_str(text),
            _ => self.line.push(Span { text: text.to_owned(), face }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.strong = true,
            Tag::Table(alignments) => {
                let numeric = alignments.iter().map(|side| *side == Alignment::Right).collect();
                self.table = Table { numeric, ..Table::default() };
            }
            Tag::TableRow => self.table.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = false,
            TagEnd::Heading(level) => {
                let text = super::plain(&self.line());
                self.blocks.push(Block::Heading { level: level as u8, text });
            }
            TagEnd::Paragraph => {
                let line = self.line();
                self.blocks.push(Block::Paragraph { line });
            }
            TagEnd::CodeBlock => {
                let lines = super::plain(&self.line()).lines().map(ToOwned::to_owned).collect();
                self.blocks.push(Block::Formula { lines });
            }
            TagEnd::Item => {
                let line = self.line();
                self.items.push(line);
            }
            TagEnd::List(ordered) => {
                let items = std::mem::take(&mut self.items);
                self.blocks.push(Block::List { ordered, items });
            }
            TagEnd::TableCell => self.cell(),
            TagEnd::Table => {
                let mut table = std::mem::take(&mut self.table);
                table.share();
                self.blocks.push(Block::Table(table));
            }
            _ => {}
        }
    }

    fn line(&mut self) -> Line {
        std::mem::take(&mut self.line)
    }

    fn cell(&mut self) {
        let line = self.line();
        match self.table.rows.last_mut() {
            Some(row) => row.push(line),
            None => self.table.head.push(line),
        }
    }
}
