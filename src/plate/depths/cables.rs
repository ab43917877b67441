//! Two strings of a hundred lights on the sea bed: what all, or nearly all,
//! have.

use super::parts;
use crate::chart::scene::{
    Enter, Outline, Part, Place, Point, Ribbon, Scene, Shape, Style, Symbol,
};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::{Reading, Role};
use crate::plate::geometry::{ellipse, snap, together};
use crate::plate::lettering::Set;
use crate::plate::rows::{is_whole, level};
use crate::plate::shapes::{Pen, dots};
use crate::plate::things::shine::Shine;
use crate::theme::Tone;

/// How they lie and how they are told.
#[derive(Clone, Copy, Debug)]
pub struct Cables {
    /// The height of the first, and how far the second lies under it.
    pub y: f32,
    pub apart: f32,
    /// How thick they are, at 1 as on a desk.
    pub scale: f32,
    /// What is left at the edges.
    pub margin: f32,
    /// How long and how high their waves are.
    pub waves: (f32, f32),
    /// Where the words on each begin, and the number's size there.
    pub at: [Point; 2],
    pub room: [f32; 2],
    pub number: [f32; 2],
    /// Whether the name stands in two lines, or where it must.
    pub stacked: bool,
    pub name: f32,
    pub class: f32,
}

/// How many lights come on at a time.
const AT_ONCE: usize = 10;

/// What each string shines in.
pub const TONES: [Tone; 2] = [Tone::Leaf, Tone::Vein];

impl Cables {
    /// Draws the lights of the first two cables, and their words; a missing
    /// cable stays dark.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate) {
        let asked = plate.asked.is_some();
        let told: Vec<(&PlatePart, &Row)> = parts(plate, Role::Cable)
            .filter_map(|part| Some((part, part.rows.first()?)))
            .take(2)
            .collect();
        let two = self.stacked
            || told.iter().enumerate().any(|(nth, (part, row))| {
                let room = self.at[nth].0 + self.room[nth] - self.beside(nth, row);
                Set::bold(self.name, Tone::Upon).room(&part.label) > room
            });
        for nth in 0..2 {
            self.tube(scene, nth);
            if let Some(&(part, row)) = told.get(nth) {
                self.lights(scene, nth, row, asked);
                self.words(scene, nth, (part, row), plate, two);
            }
        }
    }

    fn y(&self, nth: usize, x: f32) -> f32 {
        let (long, high) = self.waves;
        self.y + (x / long + 0.6).sin() * high + self.apart * nth as f32
    }

    /// Where a share of the way is.
    fn at(&self, scene: &Scene, nth: usize, level: f32) -> Point {
        let x = self.margin + (scene.format.width() - 2.0 * self.margin) * level / 100.0;
        (x, self.y(nth, x))
    }

    fn tube(&self, scene: &mut Scene, nth: usize) {
        let width = scene.format.width();
        let widths: &[(f32, Tone)] = match nth {
            0 => &[(17.0, Tone::Tint2), (12.0, Tone::Tint4)],
            _ => &[(8.0, Tone::Tint3)],
        };
        for &(wide, tone) in widths {
            let line = (0..=30u16).map(|step| {
                let x = (width + 20.0) * f32::from(step) / 30.0 - 10.0;
                (x, self.y(nth, x), wide * self.scale)
            });
            scene.lay(Shape::Ribbon(Ribbon::new(line)), tone);
        }
    }

    fn lights(&self, scene: &mut Scene, nth: usize, row: &Row, asked: bool) {
        let quiet = Shine::of(row, asked) == Shine::Quiet && !is_whole(row);
        let tone = TONES[nth.min(1)];
        let count = level(row).map_or(0, |level| level.round().clamp(0.0, 100.0) as u16);
        let [glow, core] = match nth {
            0 => [6.2, 3.5],
            _ => [0.0, 2.8],
        };
        let corners = if self.scale > 0.8 { 10 } else { 6 };
        let spots: Vec<Point> = (0..100u16)
            .map(|light| self.at(scene, nth, f32::from(light) + 0.5))
            .map(|(x, y)| (snap(x), snap(y)))
            .collect();
        // Where a bound ends, lights there may be are dotted; they lie in the
        // other direction where it is an upper one.
        let (solid, may) = match row.reading {
            Reading::Above(_) => (0..count, count..100),
            Reading::Below(_) => (0..0, 0..count),
            Reading::Exact(_) | Reading::About(_) => (0..count, 0..0),
            Reading::Lost => (0..0, 0..100),
        };
        let discs = |range: &[Point], r: f32| -> Outline {
            together(
                range
                    .iter()
                    .map(|&at| ellipse(at, r * self.scale, r * self.scale, corners)),
            )
        };
        let some = |range: std::ops::Range<u16>| {
            spots
                .get(usize::from(range.start)..usize::from(range.end))
                .unwrap_or_default()
        };
        for (run, lights) in some(solid).chunks(AT_ONCE).enumerate() {
            let index = run as u16;
            let late = Enter::Late(0.03 * run as f32 + 0.1 * nth as f32);
            let mut pen = Pen::new(scene, row.key, Place::ORIGIN, late);
            if glow > 0.0 {
                pen.fill(Part::Glow, index, &discs(lights, glow), tone)
                    .opacity = 0.3;
            }
            pen.fill(Part::Dot, index, &discs(lights, core), tone);
            if quiet {
                let hole = discs(lights, core - 1.2);
                pen.fill(Part::Core, index, &hole, Tone::Ground)
                    .entering(Enter::Present);
            }
        }
        let (key, r) = ((row.key, Part::Bound, 0), core * self.scale * 0.5);
        dots(scene, key, some(may), (r, Tone::Edge), Enter::Late(0.4));
        if let Some(before) = row.before {
            let (x, y) = self.at(scene, nth, before.units());
            let ring = Shape::Symbol {
                x,
                y,
                r: 10.0 * self.scale.max(0.7),
                symbol: Symbol::Circle,
                style: Style::Stroke(2.6),
            };
            scene
                .mark(row.key, Part::Before, 0, ring, Tone::Upon)
                .entering(Enter::Late(0.9));
        }
    }
}
