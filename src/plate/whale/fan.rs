//! The spout where there is room: jets fan out of the blowhole, those of all
//! to one side, those of some to the other, the largest upright between them.

use super::changes::{Change, Changes};
use super::water::{drops, jet};
use crate::chart::Scene;
use crate::chart::scene::{Enter, Outline, Part, Point};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Set, lay_lines, write};
use crate::plate::own;
use crate::plate::shapes::{disc, dots};
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
    /// How far words may reach to the left and to the right.
    pub edges: [f32; 2],
    /// How wide a name may be, what stands by the largest, and what stands
    /// over those of some.
    pub room: f32,
    pub lead_room: f32,
    pub whom_room: f32,
    /// How far over the blowhole the words of each side end.
    pub low: [f32; 2],
    /// Whether the first name of a side stands under its number.
    pub stacked: bool,
}

/// The steps of the rings, in points.
pub const STEPS: [(f32, Tone); 3] = [
    (30.0, Tone::Tint3),
    (20.0, Tone::Tint2),
    (10.0, Tone::Tint1),
];

/// A jet's way: by its direction and how much it bends.
pub(super) fn way((bx, by): Point, degrees: f32, bend: f32) -> impl Fn(f32) -> Point {
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
            let ring = disc((x, y), r);
            scene.lay(ring, tone);
        }
    }

    /// Draws the jets: the largest, those of all to the left, those of some to
    /// the right.
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
            let lines = set.balance(&words, self.whom_room);
            let up = (lines.len().saturating_sub(1)) as f32 * self.small * 1.15;
            lay_lines(scene, set, (x, y - up), 1.15, &lines);
        }
    }

    /// A dotted arc where the drops begin: where all stood in the compared
    /// year.
    pub fn before(&self, scene: &mut Scene, year: u16) {
        let (bx, by) = self.blowhole;
        let r = self.zero - 3.0;
        let arc = (0..40u16).map(|nth| {
            let turn = lerp(12.0, 168.0, f32::from(nth) / 39.0).to_radians();
            (bx + turn.cos() * r, by - turn.sin() * r)
        });
        let (arc, key): (Vec<Point>, _) = (arc.collect(), (own(0), Part::Before, 0));
        dots(scene, key, &arc, (1.4, Tone::Ink), Enter::Late(0.2));
        // Between the lowest jet and the water.
        let set = Set::bold(self.small, Tone::Ink).ended();
        let at = (bx - r - 1.0, by + self.small * 0.2);
        let key = (own(0), Part::Name, 0);
        write(scene, key, set, at, &year.to_string(), 0.2);
    }

    /// The water and its drops; returns the jet's end.
    pub(super) fn jet(
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
