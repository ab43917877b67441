//! The whole, and its level in the compared year: a pin beside the branch.

use super::{Branch, band};
use crate::chart::scene::{Enter, Part, Point, Scene, Shape, Style, Symbol};
use crate::chart::{Area, Row};
use crate::plate::lettering::{Set, write};
use crate::plate::room::Room;
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
        let about = format!("≈\u{202f}{} en {year}", level.french());
        let words = match branch.asked {
            true => format!("ensemble\u{a0}{about}"),
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
    let Some((row, value)) = branch.whole() else {
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
        let w = set.room(&words);
        let spots = [
            (fx + 9.0, fy + 5.0),
            (fx + 26.0, fy + 3.0),
            (fx - 11.0 - w, fy + 5.0),
            (fx - w, fy + 22.0),
            (fx - w / 2.0, fy + 24.0),
            (fx - w / 2.0, fy - 12.0),
            (fx, fy + 22.0),
            (fx + 11.0, fy - 10.0),
        ];
        let areas: Vec<Area> = spots
            .iter()
            .map(|&(x, y)| Area {
                w,
                ..set.area(x, y, &words)
            })
            .collect();
        let best = room.best(&areas);
        room.take(areas[best]);
        write(
            scene,
            (row.key, Part::Caption, index),
            set,
            spots[best],
            &words,
            0.85,
        );
    }
    let (_, (x, y)) = ends(Pin::Whole, value);
    scene.hit_area(row.key, None, [x - 13.0, y - 13.0, 26.0, 26.0]);
}
