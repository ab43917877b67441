//! Outlines that are made once and drawn in many places, and lines of a
//! changing width. Curves are flattened by whoever lays them out: plotters has
//! none.

use std::rc::Rc;

/// A point of an outline, in its own units.
pub type Point = (f32, f32);

/// The corners of an area or a line, shared by every mark that draws it: a
/// frame copies marks, not corners.
#[derive(Clone, Debug)]
pub struct Outline {
    points: Rc<[Point]>,
    reach: f32,
}

impl Outline {
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Whether two marks draw the very same outline.
    pub fn shared(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.points, &other.points)
    }

    /// The distance from its origin to its farthest point.
    pub fn reach(&self) -> f32 {
        self.reach
    }
}

impl FromIterator<Point> for Outline {
    fn from_iter<I: IntoIterator<Item = Point>>(points: I) -> Self {
        let points: Rc<[Point]> = points.into_iter().collect();
        let reach = points.iter().map(|p| p.0.hypot(p.1)).fold(0.0, f32::max);
        Self { points, reach }
    }
}

impl PartialEq for Outline {
    /// The same outline is not gone through.
    fn eq(&self, other: &Self) -> bool {
        self.shared(other) || self.points == other.points
    }
}

/// Where an outline stands: its origin, how many nominal units one of its own
/// is, and how far it is turned, in radians, clockwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    pub x: f32,
    pub y: f32,
    pub scale: f32,
    pub turn: f32,
}

impl Place {
    /// Where it is, as large as it was made.
    pub const ORIGIN: Self = Self {
        x: 0.0,
        y: 0.0,
        scale: 1.0,
        turn: 0.0,
    };

    pub const fn at(x: f32, y: f32, scale: f32) -> Self {
        Self {
            x,
            y,
            scale,
            turn: 0.0,
        }
    }

    #[must_use]
    pub const fn turned(self, turn: f32) -> Self {
        Self { turn, ..self }
    }

    /// Where the points of an outline come to lie.
    pub fn put(self) -> impl Fn(Point) -> Point + Clone {
        let (sin, cos) = self.turn.sin_cos();
        let (sin, cos) = (sin * self.scale, cos * self.scale);
        move |(x, y)| (self.x + x * cos - y * sin, self.y + x * sin + y * cos)
    }
}

/// A point of a ribbon's spine and the ribbon's whole width there.
pub type Knot = (f32, f32, f32);

/// A line along a spine, as wide as its knots say, of which a part is drawn.
#[derive(Clone, Debug)]
pub struct Ribbon {
    pub spine: Rc<[Knot]>,
    /// The part that is drawn, 0 to 1 along the knots.
    pub from: f32,
    pub to: f32,
}

impl PartialEq for Ribbon {
    fn eq(&self, other: &Self) -> bool {
        (self.from, self.to) == (other.from, other.to)
            && (Rc::ptr_eq(&self.spine, &other.spine) || self.spine == other.spine)
    }
}

impl Ribbon {
    /// All of a spine.
    pub fn new(spine: impl IntoIterator<Item = Knot>) -> Self {
        Self {
            spine: spine.into_iter().collect(),
            from: 0.0,
            to: 1.0,
        }
    }

    /// The knot at a part of the way, between two if need be; none for a
    /// ribbon without a spine.
    pub fn at(&self, part: f32) -> Option<Knot> {
        let last = self.spine.len().checked_sub(1)?;
        Some(self.knot(part.clamp(0.0, 1.0) * last as f32))
    }

    /// The corners of its outline: along one side, and back along the other;
    /// none where nothing of it is drawn.
    pub fn corners(&self) -> impl Iterator<Item = Point> + '_ {
        let stops = self.stops();
        let back = stops.clone().rev();
        let there = stops.map(|along| self.edge(along, 0.5));
        there.chain(back.map(|along| self.edge(along, -0.5)))
    }

    /// Where it has corners, counted in knots: its ends and the knots between.
    fn stops(&self) -> impl DoubleEndedIterator<Item = f32> + Clone + use<> {
        let last = self.spine.len().saturating_sub(1) as f32;
        let (first, end) = (self.from.max(0.0) * last, self.to.min(1.0) * last);
        let shown = end > first;
        let inner = if shown {
            (first.floor() as u16 + 1)..(end.ceil() as u16)
        } else {
            0..0
        };
        let ends = [first, end].map(|end| shown.then_some(end));
        ends[0]
            .into_iter()
            .chain(inner.map(f32::from))
            .chain(ends[1])
    }

    /// Between two knots, for a place counted in knots.
    fn knot(&self, along: f32) -> Knot {
        let last = self.spine.len() - 1;
        let before = (along as usize).min(last);
        let (a, b) = (self.spine[before], self.spine[(before + 1).min(last)]);
        let rest = along - before as f32;
        let mix = |a: f32, b: f32| a + (b - a) * rest;
        (mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2))
    }

    /// The point beside the spine, as many widths off to the left.
    fn edge(&self, along: f32, off: f32) -> Point {
        let last = self.spine.len() - 1;
        let (x, y, width) = self.knot(along);
        // Across the way from the knot before to the one after.
        let before = self.spine[(along.ceil() as usize).saturating_sub(1).min(last)];
        let after = self.spine[(along.floor() as usize + 1).min(last)];
        let (dx, dy) = (after.0 - before.0, after.1 - before.1);
        let out = off * width / dx.hypot(dy).max(f32::MIN_POSITIVE);
        (x - dy * out, y + dx * out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_moves_turns_and_scales() {
        let place = Place::at(10.0, 20.0, 2.0).turned(std::f32::consts::FRAC_PI_2);
        let (x, y) = place.put()((3.0, 0.0));
        assert!(
            (x - 10.0).abs() < 1e-4 && (y - 26.0).abs() < 1e-4,
            "{x} {y}"
        );
        assert_eq!(Place::ORIGIN.put()((3.0, 4.0)), (3.0, 4.0));
    }

    #[test]
    fn a_ribbon_is_drawn_from_here_to_there() {
        let all = Ribbon::new([(0.0, 0.0, 4.0), (10.0, 0.0, 4.0), (20.0, 0.0, 2.0)]);
        let corners: Vec<_> = all.corners().collect();
        let expected = [
            (0.0, 2.0),
            (10.0, 2.0),
            (20.0, 1.0),
            (20.0, -1.0),
            (10.0, -2.0),
        ];
        assert_eq!(corners[..5], expected);
        let part = Ribbon {
            to: 0.25,
            ..all.clone()
        };
        let corners: Vec<_> = part.corners().collect();
        assert_eq!(corners, [(0.0, 2.0), (5.0, 2.0), (5.0, -2.0), (0.0, -2.0)]);
        let none = Ribbon {
            from: 0.5,
            to: 0.5,
            ..all
        };
        assert_eq!(none.corners().count(), 0);
        assert_eq!(Ribbon::new([]).corners().count(), 0);
        assert_eq!(Ribbon::new([]).at(0.5), None);
    }
}
