//! What stands in the ground under a grove: its name, what is missing of it,
//! and the whole with its place on the scale.

use super::clearing::Clearing;
use super::grove::Grove;
use super::own;
use crate::chart::Plate;
use crate::chart::scene::{Enter, Part, Scene, Shape, Style, Symbol};
use crate::plate::lettering::{Set, lay, split, write};
use crate::plate::rows::MISSING;
use crate::theme::Tone;
use crate::view::words;

/// A place on the scale beside a grove.
#[derive(Clone, Copy, Debug)]
pub struct Pin {
    pub x: f32,
    pub y: f32,
    pub r: f32,
}

impl Clearing {
    fn name_set(&self) -> Set {
        Set::bold(self.name, Tone::Upon).centred()
    }

    /// What stands under a grove in smaller letters: what is missing, and the
    /// whole where it is known.
    fn under_set(&self) -> Set {
        Set::plain(self.scale, Tone::UponSoft).centred()
    }

    /// How deep the ground must be for what is written in it.
    pub fn depth(&self, groves: &[Grove<'_>]) -> f32 {
        let room = self.pitch(groves);
        let each = groves.iter().map(|grove| {
            let names = self.name_set().wrap(&grove.part.label, room).len();
            let lost = grove.trees.iter().filter(|tree| tree.level.is_none());
            let whole = if grove.whole.is_some() { 2 } else { 0 };
            let under = whole + 2 * lost.count();
            self.name * (0.6 + 1.12 * names as f32) + self.scale * 1.14 * under as f32
        });
        each.fold(0.0, f32::max) + self.name * 0.7
    }

    /// Its name, and what is missing of it.
    pub fn name(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        grove: &Grove<'_>,
        (x, pitch): (f32, f32),
        nth: usize,
    ) {
        let room = pitch;
        let mut y = self.foot + self.name * 1.6;
        for line in self.name_set().wrap(&grove.part.label, room) {
            lay(scene, self.name_set(), (x, y), &line);
            y += self.name * 1.12;
        }
        y += self.scale * 0.06;
        let set = self.under_set();
        let lost = grove.trees.iter().filter(|tree| tree.level.is_none());
        let mut index = 0;
        for tree in lost {
            let words = format!("{}\u{a0}: {MISSING}", words::uncapital(&tree.row.short));
            for text in set.wrap(&words, room) {
                let key = (own(self.first + nth), Part::Caption, index);
                write(scene, key, set, (x, y), &text, 0.8);
                index += 1;
                y += self.scale * 1.14;
            }
        }
        let Some((row, _)) = grove.whole else {
            return;
        };
        let now = format!("ensemble {}", split(&row.text).0);
        let mut texts = vec![(now, Symbol::Diamond, Style::Fill)];
        if let (Some(before), Some(year)) = (row.before, plate.compared) {
            let then = format!("≈\u{a0}{} en {year}", before.french());
            texts.push((then, Symbol::Circle, Style::Stroke(1.8)));
        }
        for (index, (text, symbol, style)) in texts.into_iter().enumerate() {
            let (index, r) = (index as u16, 3.6);
            let x = x + r + 2.0;
            let key = (row.key, Part::Caption, index);
            write(scene, key, set, (x, y), &text, 0.8);
            // With the mark that it has on the scale.
            let shape = Shape::Symbol {
                x: x - set.width(&text) / 2.0 - r * 2.2,
                y: y - self.scale * 0.34,
                r,
                symbol,
                style,
            };
            scene
                .mark(row.key, Part::Tick, index, shape, Tone::UponSoft)
                .entering(Enter::Late(0.8));
            y += self.scale * 1.14;
        }
    }

    /// Where the whole stands on the scale, beside its grove.
    pub fn pins(&self, grove: &Grove<'_>, middle: f32) -> impl Iterator<Item = Pin> + use<> {
        let last = self
            .spots(middle, grove)
            .last()
            .map(|(x, tree)| x + self.crown(tree));
        let r = (self.crown * 0.3).clamp(3.4, 5.0);
        let x = last.unwrap_or(middle) + r + 2.5;
        let pin = grove.whole.map(|(_, level)| Pin {
            x,
            y: self.y(level),
            r,
        });
        pin.into_iter()
    }

    /// The whole: a diamond at its level; a ring at its level of the compared
    /// year.
    pub fn whole(&self, scene: &mut Scene, plate: &Plate, grove: &Grove<'_>, middle: f32) {
        let (Some((row, _)), Some(pin)) = (grove.whole, self.pins(grove, middle).next()) else {
            return;
        };
        let Pin { x, y, r } = pin;
        let mut mark = |part, (x, y), symbol, style| {
            let shape = Shape::Symbol {
                x,
                y,
                r,
                symbol,
                style,
            };
            scene
                .mark(row.key, part, 0, shape, Tone::Ink)
                .entering(Enter::Late(0.8));
        };
        if let Some(before) = row.before.filter(|_| plate.compared.is_some()) {
            let style = Style::Stroke(r * 0.5);
            let then = self.y(before.units());
            // Beside the diamond, where it would lie on it.
            let off = if (then - y).abs() < r * 2.4 {
                r * 2.2
            } else {
                0.0
            };
            mark(Part::Before, (x + off, then), Symbol::Circle, style);
        }
        mark(Part::Dot, (x, y), Symbol::Diamond, Style::Fill);
        scene.hit_area(row.key, None, [x - 12.0, y - 12.0, 24.0, 24.0]);
    }
}
