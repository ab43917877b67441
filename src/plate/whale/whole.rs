//! All classes together, beside the scale of classes, and where they stood in
//! the compared year.

use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Enter, Part, Point, Shape, Style, Symbol};
use crate::chart::{Plate, Row, Scene};
use crate::plate::lettering::{Set, write};
use crate::theme::Tone;

impl Belly {
    /// All together, beside the scale of classes, and where it stood in the
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
            let top = self.whole_words(scene, (row, line), (x, y, r), (quiet, tone));
            let mut bottom = y + r + 8.0;
            if let (Some(before), Some(year)) = (row.before, plate.compared) {
                let ring = self.y(before.units()).max(y + r + 4.0);
                self.before(scene, row, (x, ring), tone);
                let words = format!("≈\u{202f}{} en\u{a0}{year}", row.unit.words(before));
                bottom = self.whole_before(scene, row, (x, ring, r), &words);
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

    /// The name of the whole and its value; returns where they begin.
    fn whole_words(
        &self,
        scene: &mut Scene,
        (row, line): (&Row, &Line<'_>),
        (x, y, r): (f32, f32, f32),
        (quiet, tone): (bool, Tone),
    ) -> f32 {
        let set = Set::bold(self.small, if quiet { Tone::Soft } else { tone });
        let lead = self.small * 1.1;
        let label = &line.part.label;
        let (set, left, words, room) = if self.whole_left {
            let left = x - r * 1.5 - 2.0;
            let words = format!("{label}, ensemble\u{a0}: {}", row.text);
            (set.ended(), left, words, left - self.whole_edge)
        } else {
            let value = (x + r * 1.5 + 3.0, y + self.small * 0.36);
            write(scene, (row.key, Part::Value, 0), set, value, &row.text, 0.6);
            let words = format!("{label}, ensemble");
            (set, self.whole_edge, words, self.small * 6.0)
        };
        let lines = set.wrap(&words, room / 1.06);
        let down = if self.whole_left {
            y + self.small * 0.9
        } else {
            y - r * 1.5 - 3.0
        };
        let mut base = down - (lines.len() as f32 - 1.0) * lead;
        let top = base - self.small;
        for (nth, text) in lines.iter().enumerate() {
            let key = (row.key, Part::Name, nth as u16);
            write(scene, key, set, (left, base), text, 0.6);
            base += lead;
        }
        top
    }

    /// What the whole was, in words; returns where they end.
    fn whole_before(
        &self,
        scene: &mut Scene,
        row: &Row,
        (x, y, r): (f32, f32, f32),
        words: &str,
    ) -> f32 {
        let set = Set::plain(self.small, Tone::Ink);
        let (set, left, room, down) = if self.whole_left {
            let left = x - r * 1.5 - 2.0;
            (set.ended(), left, left - self.whole_edge, self.small * 1.3)
        } else {
            (set, x + r * 1.5 + 3.0, self.small * 4.4, self.small * 0.78)
        };
        let mut base = y + down;
        for (nth, text) in set.wrap(words, room / 1.06).iter().enumerate() {
            write(
                scene,
                (row.key, Part::Change, nth as u16),
                set,
                (left, base),
                text,
                0.6,
            );
            base += self.small * 1.1;
        }
        base
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
