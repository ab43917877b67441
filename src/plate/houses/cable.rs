//! The cable: it comes in from the left edge and winds about the islet,
//! inwards; houses stand along it as far apart as each other, by tens.

use crate::chart::scene::{Enter, Part, Point, Ribbon, Scene, Shape};
use crate::plate::geometry::{Path, mix, smooth, spine};
use crate::plate::own;
use crate::theme::Tone;
use std::f32::consts::TAU;

/// Corners of a turn.
const CORNERS: f32 = 36.0;

/// The gap after each ten, in houses.
const TEN: f32 = 0.55;

/// What is left of the cable after the last house, in houses.
const REST: f32 = 0.4;

/// Where the first house is, in turns from the right, clockwise.
const START: f32 = -0.31;

/// How the cable winds.
#[derive(Clone, Copy, Debug)]
pub struct Cable {
    pub middle: Point,
    /// Half axes of the outermost turn.
    pub reach: Point,
    pub turns: f32,
    /// The distance from one turn to the next.
    pub pitch: f32,
    /// How wide it is.
    pub width: f32,
}

/// The cable with the places of its houses.
#[derive(Clone, Debug)]
pub struct Laid {
    /// Along the houses, from the first to the last.
    line: Vec<Point>,
    /// How far each corner of it is from its start.
    ways: Vec<f32>,
    /// How many houses it has.
    count: u16,
}

impl Cable {
    /// Half axes of the turn's end: what is free within.
    pub fn within(&self) -> Point {
        let in_all = self.pitch * self.turns;
        (self.reach.0 - in_all, self.reach.1 - in_all)
    }

    fn at(&self, turn: f32) -> Point {
        let off = self.pitch * turn;
        // Against the clock, as one reads a coil from its outer end.
        let (sin, cos) = ((START - turn) * TAU).sin_cos();
        let (cx, cy) = self.middle;
        (
            cx + (self.reach.0 - off) * cos,
            cy + (self.reach.1 - off) * sin,
        )
    }

    /// Lays the line of the cable for so many houses.
    pub fn lay(&self, count: u16) -> Laid {
        let steps = (self.turns * CORNERS).max(1.0) as u16;
        let line: Vec<Point> = (0..=steps)
            .map(|step| self.at(self.turns * f32::from(step) / f32::from(steps)))
            .collect();
        let mut way = 0.0;
        let mut ways = vec![0.0];
        for pair in line.windows(2) {
            if let [a, b] = pair {
                way += (b.0 - a.0).hypot(b.1 - a.1);
                ways.push(way);
            }
        }
        Laid { line, ways, count }
    }

    /// Draws it under the houses: `shore`, from the edge to the first house,
    /// and on to the last.
    pub fn draw(&self, scene: &mut Scene, laid: &Laid, shore: Path) {
        let mut line = smooth(&shore.points(), 2);
        line.extend(&laid.line);
        for (index, width, tone) in [
            (0, self.width * 2.6, Tone::Body),
            (1, self.width, Tone::Ink),
        ] {
            let ribbon = Ribbon::new(spine(&line, |_| width));
            scene
                .mark(own(10), Part::Stem, index, Shape::Ribbon(ribbon), tone)
                .entering(Enter::Grow(0.0));
        }
    }
}

impl Laid {
    /// From one house to the next.
    pub fn apart(&self) -> f32 {
        self.long() / self.houses()
    }

    fn long(&self) -> f32 {
        self.ways.last().copied().unwrap_or_default()
    }

    /// How many houses would stand on it without gaps.
    fn houses(&self) -> f32 {
        f32::from(self.count) + TEN * f32::from(self.count.saturating_sub(1) / 10) + REST
    }

    /// Where the cable's first house begins.
    pub fn start(&self) -> Point {
        self.line.first().copied().unwrap_or_default()
    }

    /// Where the house of this number, from 0, stands.
    pub fn house(&self, nth: u16) -> Point {
        let place = f32::from(nth) + 0.5 + TEN * f32::from(nth / 10);
        self.along(place * self.apart())
    }

    /// Where so many of the houses lie behind and the others before, and the
    /// direction across the cable.
    pub fn after(&self, houses: f32) -> (Point, Point) {
        let tens = (houses / 10.0 - 0.01).floor().max(0.0);
        // In the middle of the gap, where a ten is full.
        let full = houses > 0.0 && houses % 10.0 == 0.0;
        let place = houses + TEN * tens + if full { TEN / 2.0 } else { 0.0 };
        let way = place * self.apart();
        let (a, b) = (self.along(way - 2.0), self.along(way + 2.0));
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let d = dx.hypot(dy).max(f32::MIN_POSITIVE);
        (self.along(way), (-dy / d, dx / d))
    }

    fn along(&self, way: f32) -> Point {
        let after = self.ways.partition_point(|&at| at < way).max(1);
        let pair = |list: &[f32]| Some((*list.get(after - 1)?, *list.get(after)?));
        let (Some((from, to)), Some(&a), Some(&b)) = (
            pair(&self.ways),
            self.line.get(after - 1),
            self.line.get(after),
        ) else {
            return self.line.last().copied().unwrap_or_default();
        };
        mix(a, b, (way - from) / (to - from).max(f32::MIN_POSITIVE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CABLE: Cable = Cable {
        middle: (0.0, 0.0),
        reach: (246.0, 200.0),
        turns: 3.0,
        pitch: 39.0,
        width: 3.4,
    };

    #[test]
    fn houses_stand_apart_and_in_their_order() {
        let laid = CABLE.lay(100);
        let places: Vec<Point> = (0..100).map(|nth| laid.house(nth)).collect();
        for (nth, a) in places.iter().enumerate() {
            for b in &places[nth + 1..] {
                let apart = (a.0 - b.0).hypot(a.1 - b.1);
                assert!(apart > laid.apart() * 0.9, "{a:?} {b:?}");
            }
        }
        let first = laid.start();
        let (x, y) = places[0];
        assert!((x - first.0).hypot(y - first.1) < laid.apart());
    }

    #[test]
    fn a_level_lies_between_its_house_and_the_next() {
        let laid = CABLE.lay(100);
        for level in [1u16, 9, 10, 11, 63, 70, 99] {
            let ((x, y), _) = laid.after(f32::from(level));
            for house in [level - 1, level] {
                let (hx, hy) = laid.house(house);
                let apart = (x - hx).hypot(y - hy) / laid.apart();
                assert!((0.45..0.85).contains(&apart), "{level} {house}: {apart}");
            }
        }
    }
}
