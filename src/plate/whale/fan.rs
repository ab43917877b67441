//! The spout where there is room: jets fan out of the blowhole, those of all
//! to one side, those of some to the other, the largest upright between them.

use super::changes::{Change, Changes};
use super::water::{drops, jet};
use crate::chart::Scene;
use crate::chart::scene::{Enter, Outline, Part, Point, Shape, Style, Symbol};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Set, lay_lines, write};
use crate::plate::own;
use crate::plate::things::drop::drop;
use crate::theme::Tone;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Fan {
    pub blowhole: Point,
    /// Where the first drop begins, from the blowhole.
    pub zero: f32,
    /// Units a point.
    pub scale: f32,
    pub drop: f32,
    /// Width of a jet at its end.
    pub jet: f32,
    /// Direction of the largest, in degrees from the right.
    pub lead: f32,
    /// Sizes of the largest's number, of the first and the other numbers of a
    /// side, of names and of smaller words.
    pub large: f32,
    pub first: f32,
    pub number: f32,
    pub name: f32,
    pub small: f32,
    /// How far apart the rows of a side are, at least.
    pub pitch: f32,
    /// How far words may reach to the left and to the right.
    pub edges: [f32; 2],
    /// How wide a name may be, and what stands by the largest.
    pub room: f32,
    pub lead_room: f32,
}

/// The flattest and the steepest jet of a side, in degrees from the horizon,
/// and how much steeper one may be so that its words clear those below.
const FLAT: f32 = 19.0;
const STEEP: f32 = 74.0;
const STEEPER: f32 = 9.0;

/// The steps of the rings, in points.
pub const STEPS: [(f32, Tone); 3] = [
    (30.0, Tone::Tint3),
    (20.0, Tone::Tint2),
    (10.0, Tone::Tint1),
];

/// A jet's way: by its direction and how much it bends.
fn way((bx, by): Point, degrees: f32, bend: f32) -> impl Fn(f32) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    move |d: f32| {
        let x = bx + cos * d + cos.signum() * bend * d * d;
        (x, by - sin * d + 0.0011 * cos.abs() * d * d)
    }
}

impl Fan {
    /// Rings at ten, twenty and thirty points: under everything.
    pub fn rings(&self, scene: &mut Scene) {
        let (x, y) = self.blowhole;
        for (points, tone) in STEPS {
            let r = self.zero + points * self.scale;
            let ring = Shape::Symbol {
                x,
                y,
                r,
                symbol: Symbol::Circle,
                style: Style::Fill,
            };
            scene.lay(ring, tone);
        }
    }

    pub fn draw(&self, scene: &mut Scene, changes: &Changes<'_>) {
        let outline = drop();
        if let Some(lead) = changes.lead {
            self.lead(scene, lead, &outline);
        }
        self.side(scene, &changes.own, -1.0, &outline);
        let top = self.side(scene, &changes.among, 1.0, &outline);
        if let Some((x, y)) = top {
            let set = Set::plain(self.small, Tone::Ink);
            let words = format!("Parmi les {}\u{a0}:", changes.whom);
            let lines = set.wrap(&words, (self.edges[1] - x) / 1.12);
            let up = (lines.len().saturating_sub(1)) as f32 * self.small * 1.15;
            lay_lines(scene, set, (x, y - up), 1.15, &lines);
        }
    }

    /// A dotted arc where the drops begin: where all stood in the compared
    /// year.
    pub fn before(&self, scene: &mut Scene, year: u16) {
        let (bx, by) = self.blowhole;
        let r = self.zero - 3.0;
        for nth in 0..40u16 {
            let turn = lerp(12.0, 168.0, f32::from(nth) / 39.0).to_radians();
            let dot = Shape::Symbol {
                x: bx + turn.cos() * r,
                y: by - turn.sin() * r,
                r: 1.4,
                symbol: Symbol::Circle,
                style: Style::Fill,
            };
            scene
                .mark(own(0), Part::Before, nth, dot, Tone::Ink)
                .entering(Enter::Late(0.2));
        }
        let set = Set::bold(self.small, Tone::Ink);
        let at = (bx + r + 2.0, by - 2.0);
        write(
            scene,
            (own(0), Part::Name, 0),
            set,
            at,
            &year.to_string(),
            0.2,
        );
    }

    fn lead(&self, scene: &mut Scene, change: Change<'_>, outline: &Outline) {
        let at = way(self.blowhole, self.lead, 0.00025);
        let end = self.jet(scene, change, &at, outline);
        let (number, unit) = change.split();
        let size = self.large;
        let set = Set::bold(size, Tone::Ink).ended();
        let x = end.0 - self.jet - 8.0;
        let y = end.1 + size * 0.72;
        write(
            scene,
            (change.row.key, Part::Value, 0),
            set,
            (x, y),
            number,
            0.5,
        );
        let words = match unit {
            "" => change.part.label.clone(),
            unit => format!("{unit}\u{a0}: {}", change.part.label),
        };
        let set = Set::bold(self.name * 1.1, Tone::Ink).ended();
        let mut below = y + set.size * 1.5;
        let lines = set.wrap(&words, self.lead_room / 1.12);
        let level = change.row.change.iter().map(String::as_str);
        for (nth, line) in lines.iter().map(String::as_str).enumerate() {
            let key = (change.row.key, Part::Name, nth as u16);
            write(scene, key, set, (x - 4.0, below), line, 0.55);
            below += set.size * 1.17;
        }
        let small = Set::plain(self.small, Tone::Ink).ended();
        for line in level {
            let key = (change.row.key, Part::Change, 0);
            write(scene, key, small, (x - 4.0, below), line, 0.55);
        }
        let w = Set::bold(size, Tone::Ink)
            .width(number)
            .max(self.lead_room * 0.8);
        scene.hit_area(
            change.row.key,
            None,
            [x - w, end.1 - 8.0, w + self.jet * 2.0, below - end.1 + 8.0],
        );
    }

    /// One side, from the horizon up; returns where words may stand over its
    /// topmost.
    fn side(
        &self,
        scene: &mut Scene,
        changes: &[Change<'_>],
        side: f32,
        outline: &Outline,
    ) -> Option<Point> {
        let last = changes.len().saturating_sub(1).max(1) as f32;
        let mut under = self.blowhole.1 + self.pitch * 0.1;
        let mut over = None;
        for (nth, change) in changes.iter().rev().enumerate() {
            let first = nth + 1 == changes.len();
            let long = self.zero + change.points.unwrap_or(0.0) * self.scale;
            let size = if first { self.first } else { self.number };
            let lines = self.lines(change, size);
            let high = (lines.len() as f32 * self.name * 1.12 + self.small).max(size * 0.8);
            let most =
                under - (high.max(self.pitch - 2.0) + 2.0) * if nth == 0 { 0.5 } else { 1.0 };
            // As steep as its words need to clear those below.
            let mut degrees = lerp(FLAT, STEEP, nth as f32 / last);
            let steepest = (degrees + STEEPER).min(STEEP);
            let from = |degrees: f32| if side < 0.0 { 180.0 - degrees } else { degrees };
            let end = |degrees: f32| way(self.blowhole, from(degrees), 0.0007)(long);
            while degrees < steepest && end(degrees).1 > most {
                degrees += 1.0;
            }
            let at = way(self.blowhole, from(degrees), 0.0007);
            let tip = self.jet(scene, *change, &at, outline);
            let y = tip.1.min(most);
            under = y;
            let x = tip.0 + side * (self.jet + 2.0);
            self.words(scene, change, side, (x, y), (size, &lines));
            over = Some((x, y - high * 0.5 - self.small * 0.9));
        }
        over
    }

    fn lines(&self, change: &Change<'_>, size: f32) -> Vec<String> {
        let set = Set::bold(self.name, Tone::Ink);
        let number = Set::bold(size, Tone::Ink).width(change.split().0);
        set.wrap(&change.part.label, (self.room - number) / 1.12)
    }

    /// The number at a jet's end, its name beside it, and under that what it
    /// was.
    fn words(
        &self,
        scene: &mut Scene,
        change: &Change<'_>,
        side: f32,
        (x, y): Point,
        (size, lines): (f32, &[String]),
    ) {
        let turned = |set: Set| if side < 0.0 { set.ended() } else { set };
        let key = change.row.key;
        let (number, _) = change.split();
        let lost = change.points.is_none();
        let size = if lost { self.small } else { size };
        let set = turned(Set::bold(size, Tone::Ink));
        write(
            scene,
            (key, Part::Value, 0),
            set,
            (x, y + size * 0.35),
            number,
            0.6,
        );
        let wide = set.width(number) * 1.12;
        let beside = x + side * (wide + 3.0);
        let name = turned(Set::bold(self.name, Tone::Ink));
        let lead = self.name * 1.12;
        let mut base = y + self.name * 0.14 - (lines.len() as f32 - 1.0) * lead * 0.5;
        let top = base - self.name;
        for (nth, line) in lines.iter().enumerate() {
            let key = (key, Part::Name, nth as u16);
            write(scene, key, name, (beside, base), line, 0.65);
            base += lead;
        }
        let small = turned(Set::plain(self.small, Tone::Ink));
        if let Some(level) = &change.row.change {
            write(
                scene,
                (key, Part::Change, 0),
                small,
                (beside, base),
                level,
                0.65,
            );
        }
        let widest = lines
            .iter()
            .map(|line| name.width(line))
            .fold(0.0, f32::max);
        let w = wide + 8.0 + widest;
        let left = if side < 0.0 { x - w } else { x };
        let high = (base - top).max(26.0);
        scene.hit_area(key, None, [left, y - high * 0.5, w, high]);
    }

    /// The water and its drops; returns the jet's end.
    fn jet(
        &self,
        scene: &mut Scene,
        change: Change<'_>,
        at: &impl Fn(f32) -> Point,
        outline: &Outline,
    ) -> Point {
        let points = change.points.unwrap_or(0.0);
        let long = self.zero + points * self.scale;
        jet(scene, change, at, [8.0, long], self.jet);
        drops(
            scene,
            change,
            at,
            (self.zero, self.scale, self.drop),
            outline,
        );
        at(long + 4.0)
    }
}
