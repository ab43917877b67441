//! All classes join, beside the scale of classes, and where they stood in
//! the compared year.

use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Enter, Part, Point, Shape, Style, Symbol};
use crate::chart::{Area, Plate, Row, Scene};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Set, write, write_lines};
use crate::theme::Tone;

/// How far apart lines are, in their size.
const PITCH: f32 = 1.1;

impl Belly {
    /// All join, beside the scale of classes, and where it stood in the
    /// compared year.
    pub(super) fn wholes(&self, scene: &mut Scene, plate: &Plate, lines: &[Line<'_>]) {
        for (nth, line) in lines.iter().enumerate() {
            let Some((row, value)) = line.whole else {
                continue;
            };
            let (tone, _) = LINES[nth % LINES.len()];
            let (x, y) = (self.whole, self.y(value));
            let quiet = plate.asked.is_some();
            let mark = |style, r| Shape::Symbol {
                x,
                y,
                r,
                symbol: Symbol::Diamond,
                style,
            };
            let r = self.radii[1] * 0.8;
            scene.put(row.key, Part::Ring, mark(Style::Fill, r * 1.5), Tone::Flesh);
            let style = if quiet {
                Style::Stroke(2.0)
            } else {
                Style::Fill
            };
            scene
                .put(row.key, Part::Body, mark(style, r), tone)
                .entering(Enter::Grow(0.5));
            let tone = if quiet { Tone::Soft } else { tone };
            let (set, words) = self.whole_words(line);
            let set = set.toned(tone);
            for (nth, (at, text)) in words.iter().enumerate() {
                let key = (row.key, Part::Name, nth as u16);
                write(scene, key, set, *at, text, 0.6);
            }
            let top = words.first().map_or(y, |(at, _)| at.1 - self.small);
            let under = words.last().map_or(y, |(at, _)| at.1 + self.small * PITCH);
            let mut bottom = y + r + 8.0;
            if let (Some(before), Some(year)) = (row.before, plate.compared) {
                let ring = self.y(before.units());
                self.before(scene, row, (x, ring), tone);
                let words = format!("≈\u{202f}{} en\u{a0}{year}", row.unit.words(before));
                bottom = self.whole_before(scene, row, (x, ring, r), (under, &words));
            }
            let right = if self.whole_left {
                x + 14.0
            } else {
                x + self.small * 4.0
            };
            let area = [self.whole_edge, top, right - self.whole_edge, bottom - top];
            scene.hit_area(row.key, None, area);
        }
    }

    /// The name of a line's whole and its value, in lines with their places.
    fn whole_words(&self, line: &Line<'_>) -> (Set, Vec<(Point, String)>) {
        let set = Set::bold(self.small, Tone::Ink);
        let Some((row, value)) = line.whole else {
            return (set, Vec::new());
        };
        let (x, y) = (self.whole, self.y(value));
        let r = self.radii[1] * 1.2;
        let lead = self.small * PITCH;
        let words = format!("{}, ensemble\u{a0}: {}", line.part.label, row.text);
        // Its last line is level with the value, or over it.
        let (set, left, room, last) = if self.whole_left {
            let left = x - r - 3.0;
            let last = y + self.small * 0.36 + lead * 0.35;
            (set.ended(), left, left - self.whole_edge, last)
        } else {
            let right = lerp(self.classes[0], self.classes[1], 0.3).max(self.small * 8.0);
            let room = right - self.whole_edge;
            (set, self.whole_edge, room, y - r - 9.0)
        };
        let lines = set.balance(&words, room);
        let first = last - (lines.len() as f32 - 1.0) * lead;
        let put = |(nth, text)| ((left, first + lead * nth as f32), text);
        (set, lines.into_iter().enumerate().map(put).collect())
    }

    /// What the words of a line's whole cover.
    pub(super) fn whole_areas(&self, line: &Line<'_>) -> Vec<Area> {
        let (set, words) = self.whole_words(line);
        let covers = |(at, text): &(Point, String)| set.area(at.0, at.1, text);
        words.iter().map(covers).collect()
    }

    /// What the whole was, in words under its ring; returns where they end.
    fn whole_before(
        &self,
        scene: &mut Scene,
        row: &Row,
        (x, y, r): (f32, f32, f32),
        (under, words): (f32, &str),
    ) -> f32 {
        let set = Set::plain(self.small, Tone::Ink);
        let (set, left, room, down) = if self.whole_left {
            let left = x - r * 1.5 - 3.0;
            let down = (y + self.small * 0.36).max(under);
            (set.ended(), left, left - self.whole_edge, down)
        } else {
            (set, self.whole_edge, self.small * 4.6, y + self.small * 1.5)
        };
        write_lines(
            scene,
            (row.key, Part::Change, 0),
            set,
            (left, down),
            PITCH,
            &set.balance(words, room),
            0.6,
        )
    }

    fn before(&self, scene: &mut Scene, row: &Row, (x, y): Point, tone: Tone) {
        let r = self.radii[0] * 0.66;
        let ring = |r, style| Shape::Symbol {
            x,
            y,
            r,
            symbol: Symbol::Circle,
            style,
        };
        let shapes = [
            (ring(r + 2.0, Style::Fill), Tone::Flesh),
            (ring(r, Style::Stroke(2.8)), tone),
        ];
        for (nth, (shape, tone)) in shapes.into_iter().enumerate() {
            scene
                .mark(row.key, Part::Before, nth as u16, shape, tone)
                .entering(Enter::Fade);
        }
    }
}
