//! Themes of two rounds side by side, a row each that can be opened.

use egui::{Align2, Rect, Sense, Ui, pos2, text::LayoutJob, vec2};

use super::Here;
use crate::chart::{ChangeStrip, Legend, change_extent, change_strip, change_ticks, legend};
use crate::depict::{Origin, ThemeChange};
use crate::method::findings::{Comparison, Subject};
use crate::text::Texts;
use crate::ui::plots::{paint, paint_centred, word_sign_ui};
use crate::ui::trace::{self, Asked};
use crate::ui::widgets::rule;
use crate::ui::{Commands, theme, theme::Role};

const ROW: f32 = 29.0;
const HEAD: f32 = 24.0;
/// A column of figures, and between two columns.
const FIGURE: f32 = 58.0;
const GAP: f32 = 28.0;
const SIGN: f32 = 24.0;
const WORD: f32 = 150.0;
const COMPARABLE: f32 = 120.0;
/// Beside the rows inside their card.
const BEYOND: f32 = 8.0;
/// Narrower tables have no column of what can be compared, and narrower still no interval.
const WITH_COMPARABLE: f32 = 840.0;
const WITH_STRIP: f32 = 620.0;

/// Where the columns stand, from the left.
struct Columns {
    before: f32,
    after: f32,
    change: f32,
    strip: Option<(f32, f32)>,
    word: f32,
    comparable: Option<f32>,
}

impl Columns {
    /// What can be compared is counted of the organization's own answers only.
    fn of(width: f32, is_own: bool) -> Self {
        let comparable = (is_own && width >= WITH_COMPARABLE).then_some(width - COMPARABLE);
        let word = comparable.unwrap_or(width) - WORD;
        let has_strip = width >= WITH_STRIP;
        let strip = if has_strip { (width * 0.2).clamp(120.0, 220.0) } else { 0.0 };
        let change = if has_strip { word - strip - 2.0 * GAP } else { word - GAP };
        Self {
            before: change - 2.0 * FIGURE,
            after: change - FIGURE,
            change,
            strip: has_strip.then_some((change + GAP, strip)),
            word,
            comparable,
        }
    }
}

/// What every row reads.
struct Lines<'a> {
    texts: &'a Texts,
    comparison: &'a Comparison,
    columns: Columns,
    /// End of the axis of changes.
    extent: f64,
}

/// Shows the rows; each can be asked where its newer figure comes from.
pub fn show(
    ui: &mut Ui,
    here: Here<'_>,
    comparison: &Comparison,
    rows: &[ThemeChange<'_>],
    asking: &mut trace::Rows,
    commands: &mut Commands,
) {
    let (view, texts) = (here.view, here.view.texts());
    let columns = Columns::of(ui.available_width(), here.whose.is_none());
    let extent = change_extent(rows.iter().flat_map(|row| {
        let change = row.pair.pair.change;
        let ends = change.interval.map(|interval| [interval.low, interval.high]);
        change.difference.into_iter().chain(ends.into_iter().flatten())
    }));
    let all = Lines { texts, comparison, columns, extent };
    let round = comparison.to.round;
    ui.spacing_mut().item_spacing.y = 0.0;
    all.head(ui);
    for row in rows {
        rule(ui);
        let subject = Subject::Theme(row.pair.code.clone());
        let origin = Origin::score_in(subject, here.whose, round, view.round.id);
        all.row(ui, row, |ui, height, label| {
            let asked = Asked { of: Some(&origin), label };
            asking.row(ui, view, (height, BEYOND), asked, commands).0
        });
    }
}

impl Lines<'_> {
    fn head(&self, ui: &mut Ui) {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        let (texts, columns) = (self.texts, &self.columns);
        let [right, left] = [Align2::RIGHT_CENTER, Align2::LEFT_CENTER];
        let say = |x, align, text: &str| write(ui, rect, (x, align), text, Role::Legend);
        say(SIGN, left, &texts.tr("years-theme"));
        say(columns.before, right, &self.comparison.from.name);
        say(columns.after, right, &self.comparison.to.name);
        say(columns.change, right, &texts.tr("years-change"));
        say(columns.word, left, &texts.tr("years-in-words"));
        if let Some(x) = columns.comparable {
            say(x, left, &texts.tr("years-comparable-column"));
        }
        if let Some((x, width)) = columns.strip {
            let ticks = change_ticks(f64::from(width), self.extent);
            let at = pos2(rect.left() + x, rect.center().y - ticks.height as f32 / 2.0);
            paint(ui.painter(), at, &ticks, &theme::of(ui));
        }
    }

    /// A row, and as one sentence for who does not see it.
    fn row(
        &self,
        ui: &mut Ui,
        row: &ThemeChange<'_>,
        place: impl FnOnce(&mut Ui, f32, &str) -> Rect,
    ) {
        let theme = theme::of(ui);
        let (pair, columns) = (&row.pair.pair, &self.columns);
        let cells = row.cells(self.texts, self.comparison);
        let [name, before, after, change, word] = &cells;
        // A long name wraps, and the row grows.
        let mut job = LayoutJob::single_section(name.clone(), theme.format(Role::Body));
        job.wrap.max_width = columns.before - FIGURE - SIGN;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let height = (galley.size().y + 9.0).max(ROW);
        let said = format!("{name}: {before} → {after}, {change}, {word}");
        let rect = place(ui, height, &said);
        let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(row.axis)), &theme);
        let at = pos2(rect.left() + SIGN, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.colors.text);
        let right = Align2::RIGHT_CENTER;
        let strong = if pair.word.is_real() { Role::Heading } else { Role::Body };
        write(ui, rect, (columns.before, right), before, Role::Second);
        write(ui, rect, (columns.after, right), after, Role::Body);
        write(ui, rect, (columns.change, right), change, strong);
        self.strip(ui, rect, row);
        let sign = Rect::from_min_size(rect.min + vec2(columns.word, 0.0), vec2(14.0, height));
        let (role, ink) = word_sign_ui(ui, sign, pair.word);
        let (font, at) = (theme.format(role).font_id, pos2(sign.right() + 4.0, rect.center().y));
        ui.painter().text(at, Align2::LEFT_CENTER, word, font, ink);
        if let Some(x) = columns.comparable {
            let said = row.comparable(self.texts);
            write(ui, rect, (x, Align2::LEFT_CENTER), &said, Role::Legend);
        }
    }

    /// Why the change is or is not real.
    fn strip(&self, ui: &Ui, rect: Rect, row: &ThemeChange<'_>) {
        let Some((x, width)) = self.columns.strip else { return };
        let pair = &row.pair.pair;
        let picture = change_strip(&ChangeStrip {
            width: f64::from(width),
            height: f64::from(rect.height()),
            extent: self.extent,
            word: pair.word,
            by: pair.change.difference,
            interval: pair.change.interval.map(|interval| (interval.low, interval.high)),
            hover: String::new(),
        });
        paint(ui.painter(), pos2(rect.left() + x, rect.top()), &picture, &theme::of(ui));
    }
}

fn write(ui: &Ui, row: Rect, (x, align): (f32, Align2), text: &str, role: Role) {
    let format = theme::of(ui).format(role);
    let at = pos2(row.left() + x, row.center().y);
    ui.painter().text(at, align, text, format.font_id, format.color);
}
