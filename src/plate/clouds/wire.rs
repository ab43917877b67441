//! A change in points as birds: they sit on a wire, and fly off when the
//! compared year is asked for.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Shape, Style};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::{Reading, Unit};
use crate::plate::geometry::{Scatter, lerp};
use crate::plate::lettering::{SMALLEST, Set, write};
use crate::plate::rows::{MISSING, level};
use crate::plate::shapes::{placed, stroked};
use crate::plate::things::bird::{flying, perched};
use crate::theme::Tone;
use crate::view::words;
use std::f32::consts::PI;

/// Where the wire hangs and what is written under it.
#[derive(Clone, Copy, Debug)]
pub struct Wire {
    /// Its first post; the second stands this far to the right.
    pub from: Point,
    pub long: f32,
    pub sag: f32,
    /// How long the posts are, and how large they and the birds.
    pub posts: f32,
    pub scale: f32,
    /// How far the first and the last bird rise when they fly off.
    pub rise: [f32; 2],
    /// The change in large, its size and that of the words beside it.
    pub at: Point,
    pub number: f32,
    pub word: f32,
    pub room: f32,
    /// The tone of the words, by what they stand on.
    pub tone: Tone,
}

/// How much larger the change is when the compared year is asked for.
const FORWARD: f32 = 1.1;

impl Wire {
    fn at(&self, t: f32) -> Point {
        let (x, y) = self.from;
        (x + self.long * t, y + (PI * t).sin() * self.sag)
    }

    /// The wire between its posts.
    pub fn lay(&self, scene: &mut Scene) {
        let (s, (x, y)) = (self.scale, self.from);
        for x in [x, x + self.long] {
            for [left, top, w, h] in [
                [-5.0 * s, -18.0 * s, 10.0 * s, self.posts + 18.0 * s],
                [-24.0 * s, -12.0 * s, 48.0 * s, 6.0 * s],
                [-18.0 * s, 2.0 * s, 36.0 * s, 5.0 * s],
            ] {
                let bar = Shape::Bar {
                    x: x + left,
                    y: y + top,
                    w,
                    h,
                    r: 0.0,
                };
                scene.lay(bar, Tone::Body);
            }
        }
        let line: Outline = (0..=24u16)
            .map(|nth| self.at(f32::from(nth) / 24.0))
            .collect();
        let wire = stroked(line, (3.0 * s).max(2.2));
        scene.lay(wire, Tone::Body);
    }

    /// Draws the birds of a part's first row, one a point, and what they tell.
    /// Where the number is lost or no change, the wire is empty.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart) {
        let Some(row) = part.rows.first() else {
            return;
        };
        let away = plate.compared.is_some();
        let points = level(row).filter(|_| row.unit == Unit::Points);
        self.birds(scene, row, points.unwrap_or(0.0), away);
        self.tell(scene, plate, part, row, away);
        let (x, y) = self.from;
        let high = 40.0 * self.scale.max(0.7);
        scene.hit_area(row.key, None, [x, y - high * 0.7, self.long, high]);
    }

    /// A bird a point; each is there twice, sitting and flying, so that one
    /// can pass into the other on its way.
    fn birds(&self, scene: &mut Scene, row: &Row, points: f32, away: bool) {
        let count = points.abs().round().min(100.0) as u16;
        let apart = self.long / (f32::from(count) + 2.0);
        let scale = (1.06 * self.scale).min(apart / 11.0);
        let (sitting, beats) = (perched(), [-0.8, -0.2, 0.3, 0.8].map(flying));
        let mut scatter = Scatter::new(7);
        for nth in 0..count {
            let t = (f32::from(nth) + 1.5) / (f32::from(count) + 2.0);
            let (x, y) = self.at(t);
            let y = y - 5.0 * self.scale;
            let up = lerp(self.rise[0], self.rise[1], t) * scatter.between(0.6, 1.3);
            let off = (x + scatter.between(4.0, 18.0) * self.scale, y - up);
            let ((x, y), scale) = if away {
                (off, scale * 0.8)
            } else {
                ((x, y), scale)
            };
            let beat = &beats[usize::from(nth * 7 + nth / 3) % beats.len()];
            for (part, outline, seen) in [(Part::Body, &sitting, !away), (Part::Detail, beat, away)]
            {
                let shape = placed(outline, Place::at(x, y, scale), Style::Fill);
                let mark = scene.mark(row.key, part, nth, shape, Tone::Spark);
                mark.entering(Enter::Late(0.3 + 0.6 * t));
                mark.opacity = if seen { 1.0 } else { 0.0 };
            }
        }
    }

    /// « +29 », and of what.
    fn tell(&self, scene: &mut Scene, plate: &Plate, part: &PlatePart, row: &Row, away: bool) {
        let (x, y) = self.at;
        let (body, unit) = match row.reading {
            Reading::Lost => (MISSING, ""),
            Reading::Exact(_) | Reading::Above(_) | Reading::Below(_) | Reading::About(_) => row
                .text
                .split_once([' ', '\u{a0}', '\u{202f}'])
                .unwrap_or((&row.text, "")),
        };
        let tone = if away { Tone::Accent } else { self.tone };
        let forward = Set::bold(self.number * FORWARD, tone).ended();
        // A word in the place of a number leaves room for those beside it.
        let fits = (self.room * 0.32 / forward.width(body)).min(1.0);
        let forward = forward.size((forward.size * fits).max(self.word));
        let set = Set {
            size: if away {
                forward.size
            } else {
                (forward.size / FORWARD).max(SMALLEST)
            },
            ..forward
        };
        let end = x + forward.width(body);
        let beside = end + self.word * 0.7;
        write(scene, (row.key, Part::Value, 0), set, (end, y), body, 0.8);
        let since = match plate.since {
            Some(year) => format!("{unit} depuis {year}"),
            None => unit.to_owned(),
        };
        let (since, label) = (format!("{since}\u{a0}:"), words::uncapital(&part.label));
        let set = Set::bold(self.word, self.tone);
        let room = x + self.room - beside;
        let one = format!("{since} {label}");
        let mut lines = match set.room(&one) <= room {
            true => vec![one],
            false => [set.balance(&since, room), set.balance(&label, room)].concat(),
        };
        if plate.asked.is_some() {
            // It is not the chosen size's.
            lines.push(format!("ensemble des {}", plate.respondents));
        }
        let top = y - self.number * 0.36 + self.word * 0.35
            - (lines.len() as f32 - 1.0) * self.word * 0.57;
        for (nth, line) in lines.iter().enumerate() {
            let bold = plate.asked.is_none() || nth + 1 < lines.len();
            let set = Set::weighted(bold, self.word, self.tone);
            let at = (beside, top + nth as f32 * self.word * 1.14);
            let key = (row.key, Part::Caption, nth as u16);
            write(scene, key, set, at, line, 0.85);
        }
    }
}
