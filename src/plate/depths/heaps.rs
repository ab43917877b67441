//! Heaps of old screens, one for each service in a hundred: what is kept.

use super::pile::Counted;
use super::told::Told;
use super::{OLD, parts, shown};
use crate::chart::Plate;
use crate::chart::scene::{Anchor, Part, Point, Scene};
use crate::data::{Role, Unit};
use crate::plate::lettering::{Set, lay, lay_lines, write_lines};
use crate::plate::rows::class_name;
use crate::theme::Tone;

/// How they stand and how they are told.
#[derive(Clone, Copy, Debug)]
pub struct Heaps {
    pub left: f32,
    pub right: f32,
    pub ground: f32,
    /// How wide a screen is.
    pub unit: f32,
    /// Whether the words on the first stand beside it, or over it.
    pub beside: bool,
    /// How much higher than the first heap its name stands there.
    pub lift: f32,
    /// How far from its left end its words begin, in its width.
    pub indent: f32,
    /// Sizes of the first number and of the others, and when asked for.
    pub first: [f32; 2],
    pub number: [f32; 2],
    pub name: f32,
    pub class: f32,
    pub ink: Tone,
    pub soft: Tone,
}

/// What one screen stands for.
const UNIT: &str = "un écran\u{a0}: 1\u{202f}%";

impl Heaps {
    /// Draws a heap for each number that is kept, and their words.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate) {
        let asked = plate.asked.is_some();
        for part in parts(plate, Role::Heap) {
            let shares = shown(&part.rows).filter(|row| row.unit == Unit::Share);
            let heaps: Vec<Counted<'_>> = shares.map(|row| Counted::new(row, self.unit)).collect();
            let Some(first) = heaps.first() else { continue };
            let mut x = self.left;
            let title = Set::bold(self.name, self.ink);
            if self.beside {
                let from = self.left + first.wide * 0.62 + 4.0;
                let top = self.ground - first.high + self.name * 0.55;
                let y = top.min(self.beside(first).1 - self.first[1] * 0.9) - self.lift;
                lay_lines(
                    scene,
                    title,
                    (from, y),
                    1.1,
                    std::slice::from_ref(&part.label),
                );
            } else {
                let y = self.ground - first.high - self.class * 1.75 - self.first[1] * 0.92;
                let lines = title.wrap(&part.label, self.right - self.left);
                lay_lines(scene, title, (self.left, y), 1.1, &lines);
            }
            // A word at the first mark explains the form.
            let word = if self.beside {
                let (x, y) = self.beside(first);
                let clear = self.left + first.wide * 1.02 + 4.0;
                (x.max(clear), y + self.class * 2.5)
            } else {
                (
                    self.left + first.wide * 0.68,
                    self.ground - first.high + self.class * 1.8,
                )
            };
            if self.beside || first.high > self.class * 7.0 {
                lay(scene, Set::plain(self.class, self.soft), word, UNIT);
            }
            for (nth, heap) in heaps.iter().enumerate() {
                let (middle, room) = if nth == 0 || !self.beside {
                    (x + heap.wide / 2.0, heap.wide + 24.0)
                } else {
                    // The others share what is left beside the first and its words.
                    let told = self.told(0);
                    let wide = Set::bold(self.class, self.ink).room(&class_name(first.row));
                    let wide = wide.max(told.widest(first.row));
                    let words = self.left + first.wide * self.indent + wide + 6.0;
                    let room = (self.right - words) / (heaps.len() - 1) as f32;
                    (words + room * (nth as f32 - 0.5), room)
                };
                heap.draw(scene, nth, (middle, self.ground), asked);
                self.words(scene, nth, heap, (middle, room), asked);
                x += heap.wide + self.unit;
            }
        }
    }

    /// Where the first number stands beside its heap: under the slope's top,
    /// and high enough for the words under it.
    fn beside(&self, heap: &Counted<'_>) -> Point {
        let slope = self.ground - heap.high + self.name * 0.8 + self.first[1] * 0.92;
        let y = slope.min(self.ground - self.class * 2.9);
        let x = if slope - y > self.class {
            1.02
        } else {
            self.indent
        };
        (self.left + heap.wide * x + 2.0, y)
    }

    fn told(&self, nth: usize) -> Told {
        let [number, asked] = if nth == 0 { self.first } else { self.number };
        Told {
            anchor: if nth == 0 && self.beside {
                Anchor::Start
            } else {
                Anchor::Middle
            },
            number,
            asked,
            class: self.class,
            accent: OLD.line,
            ink: self.ink,
            soft: self.soft,
        }
    }

    fn words(
        &self,
        scene: &mut Scene,
        nth: usize,
        heap: &Counted<'_>,
        (middle, room): (f32, f32),
        asked: bool,
    ) {
        let told = self.told(nth);
        let (row, top) = (heap.row, self.ground - heap.high);
        let large = asked && row.emphasis.answers();
        let size = if large { told.asked } else { told.number };
        let set = told.words(row, asked, self.class);
        let widest = Set::bold(self.class, self.ink);
        let lines = if nth == 0 {
            vec![class_name(row)]
        } else {
            widest.balance(&class_name(row), room)
        };
        let lower = self.class * 1.1 * (lines.len() - 1) as f32;
        let (at, under): (Point, Point) = if nth == 0 && self.beside {
            let x = self.beside(heap).0;
            let y = self.beside(heap).1;
            ((x, y), (x, y + self.class * 1.3))
        } else {
            let y = top - self.class * 0.6 - lower;
            ((middle, y - self.class * 1.15), (middle, y))
        };
        told.number(scene, row, asked, at);
        let key = (row.key, Part::Caption, 0);
        write_lines(scene, key, set, under, 1.1, &lines, 0.75);
        let left = if nth == 0 && self.beside {
            middle - heap.wide / 2.0
        } else {
            at.0 - heap.wide.max(60.0) / 2.0
        };
        let high = at.1 - size * 0.8;
        let wide = heap.wide.max(told.widest(row)).max(60.0);
        let wide = if nth == 0 && self.beside {
            heap.wide * 0.8 + told.widest(row)
        } else {
            wide
        };
        let area = [left, high, wide, (self.ground - high).max(24.0)];
        scene.hit_area(row.key, None, area);
    }
}
