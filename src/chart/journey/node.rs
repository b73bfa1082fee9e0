//! The box of a moment and its signs.

use super::{FeelingSign, MomentBox, Stress, Tone};
use crate::chart::{
    Area, Dash, Ink, Line, Picture, Pos, Rect, Shape, Side, Sign, Stroke, Text, TextWeight,
    measure::{LINE, MARK},
    words::words_width,
};
use crate::model::{Whose, Works};

const RADIUS: f64 = 6.0;
/// Between the border and the words.
const PADDING: f64 = 4.0;
const LINE_HEIGHT: f64 = 16.0;
/// Lines in a box, and how many of them the name may take beside other words.
const LINES: usize = 3;
const NAME_LINES: usize = 2;
/// Radius of the disc of a feeling.
const FEELING_R: f64 = 8.0;
/// Radius of the dot of measurement.
const MEASURE_R: f64 = 4.5;
/// From a corner to the signs on the lower border.
const INDENT: f64 = 16.0;

pub(super) fn draw(picture: &mut Picture, moment: &MomentBox, area: Area) {
    frame(picture, moment, area);
    words(picture, moment, area);
    if let Some(feeling) = moment.feeling {
        let at = Pos::new(area.right() - 4.0, area.y + 2.0);
        draw_feeling(picture, feeling, at);
    }
    if let Some(is_measured) = moment.is_measured {
        draw_measured(picture, is_measured, Pos::new(area.x + INDENT, area.bottom()));
    }
    if let Some(works) = moment.works {
        draw_works(picture, works, Pos::new(area.right() - INDENT, area.bottom()));
    }
    picture.tell_area(area, &moment.hover);
}

/// Own moments are a solid box; a partner's stands on a quiet panel; those of others are broken.
fn frame(picture: &mut Picture, moment: &MomentBox, area: Area) {
    let (width, ink) = match moment.emphasis {
        Stress::None => (MARK, Ink::LineStrong),
        Stress::Counted => (LINE, Ink::Text),
        Stress::Chosen => (LINE, Ink::Accent),
    };
    box_of(
        picture,
        moment.spot.whose,
        area,
        Stroke { width, ink },
        moment.emphasis == Stress::Counted,
    );
}

pub(super) fn box_of(
    picture: &mut Picture,
    whose: Whose,
    area: Area,
    stroke: Stroke,
    counted: bool,
) {
    let fill = match whose {
        _ if counted => Ink::Track,
        Whose::Own => Ink::Card,
        _ => Ink::Panel,
    };
    let dash = match whose {
        Whose::Own | Whose::Partner => Dash::Solid,
        Whose::Competitor | Whose::Society => Dash::Dashed,
        Whose::Life => Dash::Dotted,
    };
    let solid = (dash == Dash::Solid).then_some(stroke);
    picture.draw(Rect { area, radius: RADIUS, fill: Some(fill), alpha: 1.0, stroke: solid });
    if dash != Dash::Solid {
        let corners = [
            (area.x, area.y),
            (area.right(), area.y),
            (area.right(), area.bottom()),
            (area.x, area.bottom()),
            (area.x, area.y),
        ];
        let around = corners.map(|(x, y)| Pos::new(x, y));
        picture.draw(Line::new(around, stroke.width, stroke.ink).dash(dash));
    }
}

fn words(picture: &mut Picture, moment: &MomentBox, area: Area) {
    let width = area.width - 2.0 * PADDING;
    let most = if moment.about.is_empty() { LINES } else { NAME_LINES };
    let name = lines(&moment.name, width, most);
    let about = lines(&moment.about, width, LINES - name.len());
    let x = area.x + area.width / 2.0;
    let used = (name.len() + about.len()) as f64 * LINE_HEIGHT;
    let mut y = area.y + (area.height - used) / 2.0 + LINE_HEIGHT / 2.0;
    let mut say = |text: String, weight, ink| {
        let at = Pos::new(x, y);
        let text = Text::small(at, (Side::Middle, Side::Middle), text, ink).weight(weight);
        picture.draw(text);
        y += LINE_HEIGHT;
    };
    name.into_iter().for_each(|line| say(line, TextWeight::Medium, Ink::Text));
    about.into_iter().for_each(|line| say(line, TextWeight::Regular, Ink::Text2));
}

/// Words set on at most so many lines; what is left over is told by an ellipsis.
fn lines(text: &str, width: f64, most: usize) -> Vec<String> {
    let fits = |line: &str| words_width(line) <= width;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => *line = format!("{line} {word}"),
            _ => lines.extend(pieces(word, &fits)),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !fits(&format!("{last}…")) && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// A word in pieces that fit on a line.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || fits(&format!("{piece}{letter}")) => {
                piece.push(letter);
            }
            _ => pieces.push(letter.to_string()),
        }
    }
    pieces
}

/// A disc with its sign; hollow where the feeling is only guessed.
pub(super) fn draw_feeling(picture: &mut Picture, feeling: FeelingSign, at: Pos) {
    let ink = match feeling.tone {
        Tone::Good => Ink::Improved,
        Tone::Neutral => Ink::Noise,
        Tone::Bad => Ink::Declined,
    };
    let sign = if feeling.is_guessed {
        picture.draw(Sign::hollow(Shape::Circle, at, FEELING_R, ink).halo());
        ink
    } else {
        picture.draw(Sign::filled(Shape::Circle, at, FEELING_R, ink).halo());
        Ink::Card
    };
    let arm = FEELING_R / 2.0;
    let across = [(at.x - arm, at.y), (at.x + arm, at.y)];
    let upright = [(at.x, at.y - arm), (at.x, at.y + arm)];
    match feeling.tone {
        Tone::Good => {
            picture.draw(Line::between(across[0], across[1], LINE, sign));
            picture.draw(Line::between(upright[0], upright[1], LINE, sign));
        }
        Tone::Neutral => picture.draw(Sign::filled(Shape::Circle, at, 2.0, sign)),
        Tone::Bad => picture.draw(Line::between(across[0], across[1], LINE, sign)),
    }
}

pub(super) fn draw_measured(picture: &mut Picture, is_measured: bool, at: Pos) {
    let dot = Sign::hollow(Shape::Circle, at, MEASURE_R, Ink::Text2);
    let fill = if is_measured { Ink::Text2 } else { Ink::Card };
    picture.draw(Sign { fill: Some(fill), ..dot }.halo());
}

pub(super) fn draw_works(picture: &mut Picture, works: Works, at: Pos) {
    let (sign, ink) = match works {
        Works::Works => ("✓", Ink::Text),
        Works::Partly => ("½", Ink::Text),
        Works::DoesNot => ("×", Ink::Declined),
        Works::NotKnown => ("?", Ink::Text2),
    };
    let area = Area::around(at, LINE_HEIGHT, LINE_HEIGHT);
    let stroke = Some(Stroke { width: MARK, ink: Ink::LineStrong });
    picture.draw(Rect { area, radius: PADDING, fill: Some(Ink::Card), alpha: 1.0, stroke });
    let text = Text::small(at, (Side::Middle, Side::Middle), sign, ink);
    picture.draw(text.weight(TextWeight::Bold));
}
