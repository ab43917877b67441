//! A lane: the wake of a canoe, and the canoe.

use super::course::Lanes;
use crate::chart::scene::{Area, Enter, Outline, Part, Place, Point, Ribbon, Scene, Shape};
use crate::chart::{Plate, Row};
use crate::data::Reading;
use crate::plate::geometry::{Scatter, dashes, lerp, strokes};
use crate::plate::room::Room;
use crate::plate::rows::level;
use crate::plate::shapes::{solid, stroked};
use crate::plate::stand::Stand;
use crate::plate::things::canoe::{Canoe, HIGH, LONG, Load};
use crate::theme::Tone;

/// One lane: whose it is, what its canoe carries, and where its water is.
#[derive(Clone, Copy, Debug)]
pub struct Track<'a> {
    pub row: &'a Row,
    pub load: Load,
    pub y: f32,
}

/// What all lanes have in common: their measures, where the start is, and how
/// large a canoe is.
#[derive(Clone, Copy, Debug)]
pub struct Water<'a> {
    pub lanes: &'a Lanes,
    pub start: f32,
    pub size: f32,
}

impl Track<'_> {
    /// Where its bow is.
    pub fn at(&self, water: Water<'_>) -> f32 {
        lerp(
            water.start,
            water.lanes.to,
            level(self.row).unwrap_or(0.0).clamp(0.0, 100.0) / 100.0,
        )
    }

    fn size(&self, plate: &Plate, water: Water<'_>) -> f32 {
        if Stand::of(self.row, plate).answers() {
            water.size * water.lanes.swell
        } else {
            water.size
        }
    }

    /// What words keep off.
    pub fn take(&self, room: &mut Room, water: Water<'_>) {
        let size = water.size;
        room.take(Area {
            x: self.at(water) - LONG * size,
            y: self.y - 16.0 * size,
            w: LONG * size + 6.0,
            h: 20.0 * size,
        });
        room.take(Area {
            x: self.at(water) - 106.0 * size,
            y: self.y - HIGH * size,
            w: 56.0 * size,
            h: HIGH * size,
        });
    }

    /// The way done, or, of a bound, the way that may be.
    pub fn wake(&self, scene: &mut Scene, plate: &Plate, water: Water<'_>) {
        let start = water.start;
        let row = self.row;
        let stand = Stand::of(row, plate);
        let bow = self.at(water);
        let stern = bow - (LONG - 8.0) * self.size(plate, water);
        let line = stand.pick(Tone::Accent, Tone::Edge, Tone::Edge);
        if let Reading::Below(_) = row.reading {
            self.dotted(scene, (start, stern), line);
        }
        let sure = matches!(
            row.reading,
            Reading::Exact(_) | Reading::About(_) | Reading::Above(_)
        );
        if !sure || stern - start < 12.0 {
            return;
        }
        let half = stand.pick(5.8, 5.1, 4.1);
        let knots = (0u16..=30).map(|nth| {
            let t = f32::from(nth) / 30.0;
            let x = lerp(start, stern, t);
            let sway = ((1.0 - t) * 34.0 + self.y).sin() * 0.9 * (1.0 - t);
            (
                x,
                self.y + 1.0 + sway,
                2.0 * (1.5 + (half - 1.5) * (1.0 - t).powf(0.75)),
            )
        });
        let ribbon = Ribbon::new(knots);
        let rim: Vec<Point> = ribbon.corners().collect();
        let body = stand.pick(Tone::Hot, Tone::Mist, Tone::Sprout);
        scene
            .mark(row.key, Part::Track, 0, Shape::Ribbon(ribbon), body)
            .entering(Enter::Grow(0.4));
        let shape = stroked(rim.into_iter().collect(), stand.pick(1.8, 1.1, 0.7));
        scene
            .mark(row.key, Part::Track, 1, shape, line)
            .entering(Enter::Late(0.7));
        let shape = solid(self.foam(start, stern, half));
        let tone = stand.pick(Tone::Rim, Tone::Edge, Tone::Track);
        scene
            .mark(row.key, Part::Track, 2, shape, tone)
            .entering(Enter::Late(0.7));
    }

    /// Where the way may end, for all that is known.
    pub fn dotted(&self, scene: &mut Scene, (from, to): (f32, f32), tone: Tone) {
        if from >= to {
            return;
        }
        let y = self.y + 2.0;
        let shape = solid(strokes(dashes(&[(from, y), (to, y)], 5.0, 5.0), 2.4));
        scene
            .mark(self.row.key, Part::Bound, 0, shape, tone)
            .entering(Enter::Late(0.6));
    }

    /// Short strokes on a wake.
    fn foam(&self, start: f32, stern: f32, half: f32) -> Outline {
        let mut scatter = Scatter::new(self.y as u32 * 17 + 5);
        let mut parts = Vec::new();
        let mut x = stern - scatter.between(16.0, 36.0);
        while x > start + 26.0 {
            let wide = (stern - x) / (stern - start) * half * 0.9;
            let y = self.y + 1.0 + scatter.between(-0.5, 0.5) * wide;
            parts.push([(x, y), (x - scatter.between(8.0, 20.0), y)]);
            x -= scatter.between(26.0, 72.0);
        }
        strokes(parts, 1.4)
    }

    /// Draws the canoe with its bow at the number; none where that is lost.
    pub fn canoe(&self, scene: &mut Scene, plate: &Plate, water: Water<'_>, canoe: &Canoe) {
        if self.row.reading.is_lost() {
            return;
        }
        let size = self.size(plate, water);
        let bow = self.at(water);
        let stand = match (Stand::of(self.row, plate), self.row.reading) {
            // A bound is no place to be: the canoe there is an outline.
            (Stand::Full, Reading::Above(_) | Reading::Below(_)) => Stand::Quiet,
            (stand, _) => stand,
        };
        let place = Place::at(bow, self.y, size);
        canoe.draw(scene, self.row.key, place, (self.load, stand), 0.6);
    }
}
