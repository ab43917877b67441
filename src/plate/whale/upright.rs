//! The water of a phone's spout, and the largest jet with its words: upright,
//! over all rows.

use super::changes::{Change, Changes};
use super::rows::{EDGE, Rows};
use super::water::drops;
use crate::chart::Scene;
use crate::chart::scene::{Enter, Knot, Outline, Part, Point, Ribbon, Shape};
use crate::plate::geometry::{Path, lerp};
use crate::plate::lettering::{Set, write, write_lines};
use crate::plate::own;
use crate::theme::Tone;

/// How far apart the lines of its name are, in their size, and what is under
/// the last.
const PITCH: f32 = 1.1;
const UNDER: f32 = 5.0;

impl Rows {
    /// Thin from the blowhole on, wide along the drops.
    pub(super) fn water(
        &self,
        scene: &mut Scene,
        change: Change<'_>,
        way: &[Point],
        (x, y): Point,
    ) {
        let last = way.len().max(2) as f32 - 1.0;
        let stems = way.iter().enumerate();
        let mut knots: Vec<Knot> = stems
            .map(|(nth, &(x, y))| {
                (
                    x,
                    y,
                    lerp(self.stem * 0.5, self.stem * 0.9, nth as f32 / last),
                )
            })
            .collect();
        let wide = self.jet;
        let toward = |x: f32, y: f32, off: f32, upright: bool| {
            if upright { (x, y - off) } else { (x - off, y) }
        };
        let upright = way.last().is_some_and(|end| (end.0 - x).abs() < 0.5);
        let from = way.last().copied().unwrap_or((x, y));
        // No further than half of the drops, of which there may be one.
        let long = (from.0 - x).hypot(from.1 - y);
        let (fx, fy) = toward(from.0, from.1, (long * 0.5).min(5.0), upright);
        knots.push((fx, fy, wide));
        knots.push((x, y, wide));
        for part in [0.5f32, 0.85, 1.0] {
            let (x, y) = toward(x, y, part * wide * 0.5, upright);
            knots.push((x, y, wide * (1.0 - part * part).sqrt()));
        }
        let ribbon = Shape::Ribbon(Ribbon::new(knots));
        scene
            .mark(change.row.key, Part::Body, 0, ribbon, Tone::Mist)
            .entering(Enter::Grow(0.1));
    }

    /// Draws the largest jet upright, with its words to its left.
    pub(super) fn lead(
        &self,
        scene: &mut Scene,
        change: Change<'_>,
        (x, (bx, by)): (f32, Point),
        outline: &Outline,
    ) {
        let zero = self.peak + change.points.unwrap_or(0.0) * self.scale;
        let way = Path::from(bx, by)
            .curve((bx, by - 16.0), (x, by - 22.0), (x, by - 44.0))
            .line(x, zero.min(by - 45.0))
            .points();
        self.water(scene, change, &way, (x, self.peak));
        let at = |d: f32| (x, zero - d);
        drops(scene, change, &at, (0.0, self.scale, self.drop), outline);
        let key = change.row.key;
        let (number, _) = change.split();
        let set = Set::bold(self.large, Tone::Ink).ended();
        let right = x - self.jet - 5.0;
        let y = self.peak + self.large * 0.72;
        write(scene, (key, Part::Value, 0), set, (right, y), number, 0.5);
        let name = Set::bold(self.name, Tone::Ink).ended();
        let lines = self.words(change, right);
        let base = write_lines(
            scene,
            (key, Part::Name, 0),
            name,
            (right, self.first()),
            PITCH,
            &lines,
            0.55,
        );
        if let Some(level) = &change.row.change {
            let small = Set::plain(self.small, Tone::Ink).ended();
            let part = (key, Part::Change, 0);
            write(scene, part, small, (right, base), level, 0.55);
        }
        let w = set.room(number).max(140.0).min(right - EDGE);
        let area = [right - w, self.peak, w + self.jet * 2.0, base - self.peak];
        scene.hit_area(key, None, area);
    }

    /// The line where the drops begin: where all stood in the compared year.
    pub fn before(&self, scene: &mut Scene, changes: &Changes<'_>, year: u16) {
        let rows = self.levels(changes);
        for (nth, &y) in rows.iter().enumerate() {
            let mark = Shape::upright(self.zero + 1.0, y, self.jet * 0.7, 2.4);
            scene
                .mark(own(0), Part::Before, nth as u16, mark, Tone::Ink)
                .entering(Enter::Fade);
        }
        let Some(lead) = changes.lead else {
            return;
        };
        let x = self.upright(changes);
        let y = self.peak + lead.points.unwrap_or(0.0) * self.scale;
        let half = self.jet * 0.9;
        let mark = Shape::line([x - half, y, x + half, y], 2.4);
        scene
            .mark(own(0), Part::Before, rows.len() as u16, mark, Tone::Ink)
            .entering(Enter::Fade);
        let set = Set::bold(self.small, Tone::Ink);
        let at = (x + half + 4.0, y + self.small * 0.36);
        let key = (own(0), Part::Name, 0);
        write(scene, key, set, at, &year.to_string(), 0.2);
    }

    /// The line that its name begins on.
    fn first(&self) -> f32 {
        self.peak + self.large * 0.72 + self.name * 1.4
    }

    fn words(&self, change: Change<'_>, right: f32) -> Vec<String> {
        Set::bold(self.name, Tone::Ink).balance(&change.words(), right - EDGE)
    }

    /// How far down its words reach.
    pub fn under(&self, changes: &Changes<'_>) -> f32 {
        let Some(lead) = changes.lead else {
            return self.peak;
        };
        let right = self.upright(changes) - self.jet - 5.0;
        let more = usize::from(lead.row.change.is_some());
        let lines = (self.words(lead, right).len() + more) as f32;
        self.first() + self.name * PITCH * (lines - 1.0) + UNDER
    }
}
