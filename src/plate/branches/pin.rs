//! The whole, and its level in the compared year: a pin beside the branch.

use super::Branch;
use crate::chart::scene::{Enter, Part, Point, Scene, Shape, Style, Symbol};
use crate::chart::{Area, Row};
use crate::plate::band;
use crate::plate::lettering::{Set, write_lines};
use crate::plate::room::Room;
use crate::plate::rows::whole_value;
use crate::theme::Tone;

/// What a pin marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    Whole,
    Before,
}

/// A pin's level and its words.
fn pins(
    branch: &Branch<'_>,
    row: &Row,
    value: f32,
    compared: Option<u16>,
) -> Vec<(Pin, f32, String)> {
    let bare = row.text.trim_end_matches('%').trim_end_matches('\u{202f}');
    let former = row.before.zip(compared);
    let whole = (!branch.asked).then(|| (Pin::Whole, value, format!("ensemble\u{a0}{bare}")));
    let before = former.map(|(level, year)| {
        let about = format!("≈\u{202f}{} en\u{a0}{year}", level.french());
        let words = match branch.asked {
            true => format!("ensemble {about}"),
            false => about,
        };
        (Pin::Before, level.units(), words)
    });
    whole.into_iter().chain(before).collect()
}

/// Draws the pins of a branch that has a whole; `foot` and `head` are where a
/// pin leaves the branch and ends, `spots` where its words may stand.
pub fn draw(
    scene: &mut Scene,
    room: &mut Room,
    branch: &Branch<'_>,
    compared: Option<u16>,
    size: f32,
    ends: &dyn Fn(Pin, f32) -> (Point, Point),
) {
    let Some((row, value)) = whole_value(branch.part) else {
        return;
    };
    for (pin, level, words) in pins(branch, row, value, compared) {
        let ((nx, ny), (fx, fy)) = ends(pin, level);
        let index = match pin {
            Pin::Whole => 0,
            Pin::Before => 1,
        };
        for (layer, width, tone) in [(0, 7.0, Tone::Rim), (1, 3.0, Tone::Ink)] {
            let line = Shape::line([nx, ny, fx, fy], width);
            let key = index * 2 + layer;
            scene
                .mark(row.key, Part::Gauge, key, line, tone)
                .entering(Enter::Late(0.8));
        }
        let (symbol, style) = match pin {
            Pin::Whole => (Symbol::Diamond, Style::Fill),
            Pin::Before => (Symbol::Circle, Style::Fill),
        };
        let mut head = |part, r, tone| {
            let shape = Shape::Symbol {
                x: fx,
                y: fy,
                r,
                symbol,
                style,
            };
            scene
                .mark(row.key, part, index, shape, tone)
                .entering(Enter::Late(0.8));
        };
        head(Part::Dot, 6.5, Tone::Ink);
        if pin == Pin::Before {
            // A ring: the level is computed, not printed.
            head(Part::Before, 3.2, Tone::Rim);
        }
        room.take_round(fx, fy, 8.0);
        let set = Set::bold(size, Tone::Ink).on(band(level), 2.5);
        words_beside(scene, room, (row.key, index), set, (fx, fy), &words);
    }
    let (_, (x, y)) = ends(Pin::Whole, value);
    scene.hit_area(row.key, None, [x - 13.0, y - 13.0, 26.0, 26.0]);
}

/// A pin's words: in one line beside its head, or in two, or farther off where
/// all around is taken.
fn words_beside(
    scene: &mut Scene,
    room: &mut Room,
    (row, index): (u16, u16),
    set: Set,
    (fx, fy): Point,
    words: &str,
) {
    const PITCH: f32 = 1.08;
    let whole = set.room(words);
    let lines = [vec![words.to_owned()], set.balance(words, whole * 0.7)];
    let mut spots: Vec<(&[String], Area)> = Vec::new();
    for far in [false, true] {
        for lines in &lines {
            let w = set.widest(lines);
            let near = [
                (9.0, 5.0),
                (11.0, 3.5),
                (26.0, 3.0),
                (-11.0 - w, 5.0),
                (-w, 22.0),
                (-w / 2.0, 24.0),
                (-w / 2.0, -12.0),
                (0.0, 22.0),
                (11.0, -10.0),
                (-11.0 - w, -10.0),
            ];
            let off = [-28.0, 24.0, -44.0, 40.0, -60.0]
                .map(|down| [0.0, -w / 2.0, -w, 30.0, -w - 44.0].map(|over| (over, down)));
            let places: Vec<Point> = match far {
                false => near.to_vec(),
                true => off.into_iter().flatten().collect(),
            };
            let more = (lines.len() - 1) as f32 * set.size * PITCH;
            spots.extend(places.into_iter().map(|(over, down)| {
                // Two lines reach up where they stand beside the head or over it.
                let lift = if down < 4.0 { more } else { 0.0 };
                let line = set.area(fx + over, fy + down - lift, words);
                let area = Area {
                    w,
                    h: line.h + more,
                    ..line
                };
                (lines.as_slice(), area)
            }));
        }
    }
    let areas: Vec<Area> = spots.iter().map(|(_, area)| *area).collect();
    let Some((lines, area)) = spots.get(room.take_best(&areas)) else {
        return;
    };
    let first = (area.x, set.baseline(*area));
    let key = (row, Part::Caption, index * 4);
    write_lines(scene, key, set, first, PITCH, lines, 0.85);
}
