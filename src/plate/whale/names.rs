//! The last class's numbers with the names of their lines, a class whose
//! number is lost, and a wider one by its name.

use super::barnacles::Value;
use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Part, Place, Point};
use crate::chart::{Area, Emphasis, Plate, Scene};
use crate::plate::geometry::put_in_order;
use crate::plate::lettering::{Number, Set, write, write_lines};
use crate::plate::rows::MISSING;
use crate::plate::things::barnacle::Barnacle;
use crate::theme::Tone;
use crate::view::words;

/// How far apart the lines of a name are, in their size, and how far names
/// are kept apart.
const PITCH: f32 = 1.04;
const APART: f32 = 3.0;

/// Between a number and its name.
const BESIDE: f32 = 6.0;

impl Belly {
    /// The numbers of the last class, each with its line's name, kept apart.
    pub(super) fn outer(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        lines: &[Line<'_>],
        values: &[&Value<'_>],
    ) {
        let right = |value: &&&Value<'_>| value.at.0 + value.r * 1.14 + 6.0;
        let from = values.iter().map(|value| right(&value)).fold(0.0, f32::max);
        // As wide as the widest may become.
        let largest = Set::bold(self.chosen, Tone::Ink);
        let widest = values
            .iter()
            .map(|value| Number::bare(&value.row.text, largest).width())
            .fold(0.0, f32::max);
        let beside = from + widest + BESIDE;
        let mut titles: Vec<Title<'_>> = values
            .iter()
            .filter_map(|value| {
                let line = lines.get(value.line)?;
                let (tone, _) = LINES[value.line % LINES.len()];
                let label = &line.part.label;
                let room = self.edge - beside;
                let set = Set::bold(self.name, tone).fitting(label, room);
                let set = set.size(set.size.max(self.small));
                let words = set.balance(label, room);
                let high = words.len() as f32 * set.size * PITCH;
                Some(Title {
                    value,
                    set,
                    words,
                    high: high.max(self.chosen * 0.8),
                    y: value.at.1,
                })
            })
            .collect();
        apart(&mut titles);
        for title in titles {
            let (value, y) = (title.value, title.y);
            let (set, _) = self.set(plate, value);
            let number = Number::bare(&value.row.text, set.ended());
            let base = y + set.size * MIDDLE;
            let at = (beside - BESIDE, base);
            let area = number.area(at.0, at.1);
            number.write(scene, value.row.key, at, 0.65);
            let under = (area.x + area.w / 2.0, base + self.small);
            self.wider(scene, value, under);
            let first = y + title.set.size * MIDDLE
                - (title.words.len() as f32 - 1.0) * title.set.size * PITCH / 2.0;
            write_lines(
                scene,
                (value.row.key, Part::Title, 0),
                title.set,
                (beside, first),
                PITCH,
                &title.words,
                0.7,
            );
        }
    }

    /// Two at one place are told apart by their names, too; returns what the
    /// number covers with its name.
    pub(super) fn twin(
        &self,
        scene: &mut Scene,
        (value, lines): (&Value<'_>, &[Line<'_>]),
        over: bool,
        number: Area,
    ) -> Area {
        let line = value.side.and_then(|_| lines.get(value.line));
        let Some(line) = line else {
            return number;
        };
        let (tone, _) = LINES[value.line % LINES.len()];
        let name = Set::bold(self.small, tone);
        // Clear of the lines that rise under it.
        let words = name.balance(&line.part.label, self.pitch(line.rows.len()) * 0.9);
        let lead = self.small * 1.02;
        let mut area = number;
        let (name, x, mut base) = if over {
            let up = words.len().saturating_sub(1) as f32 * lead;
            let base = number.y - self.small * 0.1 - up;
            (name.centred(), value.at.0 + 12.0, base)
        } else {
            let base = number.y + number.h + self.small * 0.66;
            (name.ended(), value.at.0 + 12.0, base)
        };
        for (nth, text) in words.iter().enumerate() {
            let key = (value.row.key, Part::Name, nth as u16);
            write(scene, key, name, (x, base), text, 0.65);
            area = area.with(name.area(x, base, text));
            base += lead;
        }
        area
    }

    /// A class whose number is lost: under its column, by its name.
    pub(super) fn lost(&self, scene: &mut Scene, lines: &[Line<'_>], column: usize, count: usize) {
        let mut base = self.zero + self.small * 3.0;
        for (nth, line) in lines.iter().enumerate() {
            let Some(row) = line.rows.get(column).copied().flatten() else {
                continue;
            };
            if !row.reading.is_lost() {
                continue;
            }
            let x = self.x(column, count);
            let (tone, _) = LINES[nth % LINES.len()];
            let set = Set::plain(self.small, tone).centred();
            let text = format!("{}\u{a0}: {MISSING}", line.part.label);
            let r = self.radii[0];
            let at = x - set.room(&text) / 2.0 - r - 4.0;
            let place = Place::at(at, base - self.small * 0.35, r);
            Barnacle::of(nth).lost(scene, row.key, place, tone, 0.5);
            let key = (row.key, Part::Value, 0);
            write(scene, key, set, (x, base), &text, 0.65);
            let Area { x, y, w, h } = set.area(x, base, &text);
            scene.hit_area(row.key, None, [x, y - 6.0, w, h + 12.0]);
            base += self.small * 1.2;
        }
    }

    /// The class that a number is published for, where it is a wider one.
    pub(super) fn wider(&self, scene: &mut Scene, value: &Value<'_>, at: Point) {
        if value.row.emphasis == Emphasis::Wider {
            let set = Set::bold(self.small, Tone::Ink).centred();
            let name = words::uncapital(&value.row.short);
            let key = (value.row.key, Part::Caption, 0);
            write(scene, key, set, at, &name, 0.65);
        }
    }
}

/// How far under its middle a line of letters stands, in its size.
const MIDDLE: f32 = 0.36;

/// The name of a line, beside its last number.
struct Title<'a> {
    value: &'a Value<'a>,
    set: Set,
    words: Vec<String>,
    high: f32,
    y: f32,
}

/// Moves names away from each other, as little as they need.
fn apart(titles: &mut [Title<'_>]) {
    put_in_order(titles, |a, b| a.y < b.y);
    for _ in 0..12 {
        for nth in 1..titles.len() {
            let (above, below) = titles.split_at_mut(nth);
            let (Some(a), Some(b)) = (above.last_mut(), below.first_mut()) else {
                continue;
            };
            let short = ((a.high + b.high) / 2.0 + APART - (b.y - a.y)) / 2.0;
            if short > 0.0 {
                a.y -= short;
                b.y += short;
            }
        }
    }
}
