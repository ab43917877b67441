//! What a chart is once laid out: a list of keyed marks on a plane. A plain
//! value that motion interpolates and that canvas and SVG draw alike.

pub mod format;
pub mod mark;
pub mod outline;
pub mod shape;

pub use format::{Composition, Format};
pub use mark::{Enter, Key, Mark, Paint, Part};
pub use outline::{Knot, Outline, Place, Point, Ribbon};
pub use shape::{Anchor, Halo, Shape, Style, Symbol, Text, Weight};

use crate::theme::Tone;

/// One number of a chart: its row and, where it has several, its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub row: u16,
    pub column: Option<u16>,
}

/// A rectangle, in nominal units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Area {
    pub fn middle(self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether a point lies in it; the right and lower edges belong to the
    /// next.
    pub fn holds(self, x: f32, y: f32) -> bool {
        (self.x..self.x + self.w).contains(&x) && (self.y..self.y + self.h).contains(&y)
    }

    /// Whether the two have a point in common.
    pub fn touches(self, other: Self) -> bool {
        self.x <= other.x + other.w
            && other.x <= self.x + self.w
            && self.y <= other.y + other.h
            && other.y <= self.y + self.h
    }

    /// The smallest rectangle that holds both.
    pub fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).max(other.x + other.w) - x,
            h: (self.y + self.h).max(other.y + other.h) - y,
        }
    }

    /// In square units.
    pub fn surface(self) -> f32 {
        self.w * self.h
    }
}

/// Where a reader points at a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HitArea {
    pub spot: Spot,
    pub area: Area,
}

/// A chart laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub format: Format,
    pub height: f32,
    /// What lies under the marks and no choice changes; empty for charts.
    pub ground: Vec<Mark>,
    /// Painted in this order.
    pub marks: Vec<Mark>,
    /// What a reader can point at, in the order of reading.
    pub hit_areas: Vec<HitArea>,
}

impl Scene {
    pub fn new(format: Format, height: f32) -> Self {
        Self {
            format,
            height,
            ground: Vec::new(),
            marks: Vec::new(),
            hit_areas: Vec::new(),
        }
    }

    /// Lets a reader point at a place of the chart.
    pub fn hit_area(&mut self, row: u16, column: Option<u16>, area: [f32; 4]) {
        let [x, y, w, h] = area;
        self.hit_areas.push(HitArea {
            spot: Spot { row, column },
            area: Area { x, y, w, h },
        });
    }

    /// Adds to what lies under the marks.
    pub fn lay(&mut self, shape: Shape, tone: Tone) {
        let index = self.ground.len() as u16;
        let key = Key {
            row: 0,
            part: Part::Field,
            index,
        };
        self.ground.push(Mark::new(key, shape, tone));
    }

    /// Adds a mark that is present from the start and whose key is known: what
    /// a plate has hundreds of.
    pub fn mark(
        &mut self,
        row: u16,
        part: Part,
        index: u16,
        shape: Shape,
        tone: Tone,
    ) -> &mut Mark {
        self.marks
            .push(Mark::new(Key { row, part, index }, shape, tone));
        let last = self.marks.len() - 1;
        &mut self.marks[last]
    }

    /// As [`Self::mark`], the next of its row and part.
    pub fn put(&mut self, row: u16, part: Part, shape: Shape, tone: Tone) -> &mut Mark {
        let index = self
            .marks
            .iter()
            .filter(|m| m.key.row == row && m.key.part == part)
            .count() as u16;
        self.mark(row, part, index, shape, tone)
    }
}
