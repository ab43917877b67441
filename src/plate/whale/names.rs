//! The last class's numbers with the names of their lines, a class whose
//! number is lost, and a wider one by its name.

use super::barnacles::Value;
use super::belly::{Belly, LINES};
use super::columns::Line;
use crate::chart::scene::{Part, Place, Point};
use crate::chart::{Area, Emphasis, Plate, Scene};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::things::barnacle::{Barnacle, Shut};
use crate::theme::Tone;
use crate::view::words;

impl Belly {
    /// The numbers of the last class, each with its line's name, kept apart.
    pub(super) fn outer(
        &self,
        scene: &mut Scene,
        plate: &Plate,
        lines: &[Line<'_>],
        values: &[&Value<'_>],
    ) {
        let mut order: Vec<&Value<'_>> = values.to_vec();
        order.sort_by(|a, b| a.at.1.total_cmp(&b.at.1));
        let mut ys: Vec<f32> = order.iter().map(|value| value.at.1).collect();
        let pitch = self.chosen * 0.92;
        for _ in 0..12 {
            for nth in 1..ys.len() {
                let short = (pitch - (ys[nth] - ys[nth - 1])) / 2.0;
                if short > 0.0 {
                    ys[nth] += short;
                    ys[nth - 1] -= short;
                }
            }
        }
        for (value, y) in order.into_iter().zip(ys) {
            let Some(line) = lines.get(value.line) else {
                continue;
            };
            let (set, chosen) = self.set(plate, value);
            let number = if chosen {
                Number {
                    body: &value.row.text,
                    sign: "",
                    set,
                }
            } else {
                Number::bare(&value.row.text, set)
            };
            let x = value.at.0 + value.r * 1.14 + 8.0;
            let end = number.write(scene, value.row.key, (x, y + set.size * 0.36), 0.65);
            let (tone, _) = LINES[value.line % LINES.len()];
            let from = x + (end - x).mul_add(1.12, 6.0);
            self.wider(
                scene,
                value,
                (x + number.width() / 2.0, y + set.size * 0.36 + self.small),
            );
            self.title(scene, (value, line), (from, y), tone);
        }
    }

    /// A line's name, beside its last number or over it.
    fn title(
        &self,
        scene: &mut Scene,
        (value, line): (&Value<'_>, &Line<'_>),
        at: Point,
        tone: Tone,
    ) {
        let name = Set::bold(self.name, tone);
        let key = (value.row.key, Part::Title, 0);
        let label = &line.part.label;
        if self.beside {
            let name = Set {
                size: (name.size * ((self.edge - at.0) / (name.width(label) * 1.12)).min(1.0))
                    .max(self.small),
                ..name
            };
            write(
                scene,
                key,
                name,
                (at.0, at.1 + self.name * 0.34),
                label,
                0.7,
            );
            return;
        }
        let over = value.at.1 - value.r * 1.14 - 5.0;
        let under = value.at.1 + value.r * 1.14 + self.name * 0.8 + 16.0;
        let (x, y) = match value.line {
            // Where the first line begins there is room under it.
            0 => {
                let count = line.rows.len();
                let first = line.level(0).unwrap_or(0.0);
                let beside = self.radii[0] * 1.5 + name.width(label) * 0.56;
                (
                    self.x(0, count) + beside + 4.0,
                    self.y(first) + self.name * 0.8,
                )
            }
            nth => {
                let most = self.edge - name.width(label) * 0.57;
                let (right, y) = if nth == 1 {
                    (20.0, over)
                } else {
                    (34.0, under)
                };
                ((value.at.0 + right).min(most), y)
            }
        };
        write(scene, key, name.centred(), (x, y), label, 0.7);
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
            let text = format!("{}\u{a0}: manquant", line.part.label);
            let r = self.radii[0];
            let at = x - set.width(&text) * 0.56 - r - 4.0;
            let place = Place::at(at, base - self.small * 0.35, r);
            Barnacle::of(nth).draw(scene, row.key, place, (Shut::Lost, tone), 0.5);
            write(
                scene,
                (row.key, Part::Value, 0),
                set,
                (x, base),
                &text,
                0.65,
            );
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
            write(
                scene,
                (value.row.key, Part::Caption, 0),
                set,
                at,
                &name,
                0.65,
            );
        }
    }
}
