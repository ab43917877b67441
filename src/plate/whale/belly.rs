//! The belly: shares from small classes to large ones, from 0 to 100.

use super::columns::{Line, classes};
use super::grooves::{Grooves, span};
use crate::chart::scene::{Enter, Part, Point, Ribbon, Shape};
use crate::chart::{Emphasis, Plate, PlatePart, Row, Scene};
use crate::plate::geometry::{closed, lerp};
use crate::plate::lettering::{Set, write_lines};
use crate::plate::own;
use crate::plate::rows::step;
use crate::plate::shapes::{solid, stroked};
use crate::theme::Tone;
use crate::view::words;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Belly {
    /// Abscissas of the whole, and of the first and the last class.
    pub whole: f32,
    /// How far its words may reach to the left.
    pub whole_edge: f32,
    pub classes: [f32; 2],
    /// The line of 0, and units a point.
    pub zero: f32,
    pub scale: f32,
    /// Of the smallest, the middle and the largest class's barnacle.
    pub radii: [f32; 3],
    /// Sizes of a number, of one that was not asked for, of one that was, and
    /// of the first line's.
    pub number: f32,
    pub quiet: f32,
    pub chosen: f32,
    pub first: f32,
    pub name: f32,
    pub small: f32,
    /// How wide a chosen class's band is, to either side.
    pub half: f32,
    /// How far the names beside the last numbers may reach.
    pub edge: f32,
    /// Whether two at one place are told apart by their names, too.
    pub twins: bool,
    /// Whether the words of the whole stand to its left, or over it.
    pub whole_left: bool,
    /// Where the scale's numbers stand, and where that of its middle does if
    /// there is room for it.
    pub steps: f32,
    pub half_way: Option<f32>,
    /// Where the sand hides it.
    pub floor: f32,
    pub grooves: [f32; 2],
    pub bends: [f32; 2],
}

/// The tone and the width of each line.
pub const LINES: [(Tone, f32); 3] = [(Tone::Accent, 7.0), (Tone::Data, 4.5), (Tone::Edge, 4.5)];

impl Belly {
    /// The height of a level, 0 to 100.
    pub fn y(&self, value: f32) -> f32 {
        self.zero - value * self.scale
    }

    /// Where a column is.
    pub fn x(&self, nth: usize, count: usize) -> f32 {
        let [first, last] = self.classes;
        match count {
            0 | 1 => (first + last) / 2.0,
            count => lerp(first, last, nth as f32 / (count - 1) as f32),
        }
    }

    /// Of a column's barnacle, by its place among the classes.
    pub fn radius(&self, nth: usize, count: usize) -> f32 {
        self.radii[step(nth, count)]
    }

    /// How far apart columns are.
    pub(super) fn pitch(&self, count: usize) -> f32 {
        let count = count.max(2);
        (self.x(1, count) - self.x(0, count)).abs()
    }

    /// The grooves and the scale: what no choice changes.
    pub fn lay(&self, scene: &mut Scene, belly: &[Point]) {
        let grooves = Grooves {
            level: self.grooves,
            bends: self.bends,
            rise: 0.8,
            zero: self.zero,
            scale: self.scale,
        };
        grooves.lay(scene, belly);
        self.scale(scene, belly);
    }

    /// Draws the lines across the belly, their values, and the names of the
    /// classes.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, parts: &[&PlatePart], belly: &[Point]) {
        let classes = classes(parts);
        let lines: Vec<Line<'_>> = parts.iter().map(|part| Line::new(part, &classes)).collect();
        let asked = plate.asked.is_some();
        let names = self.names(&classes);
        for (nth, name) in names.iter().enumerate() {
            let x = self.x(nth, classes.len());
            let rows = lines
                .iter()
                .filter_map(|line| line.rows.get(nth).copied().flatten());
            let chosen: Vec<&Row> = rows.filter(|row| asked && row.emphasis.answers()).collect();
            if !chosen.is_empty() {
                let wider = chosen.iter().all(|row| row.emphasis == Emphasis::Wider);
                self.band(scene, nth, x, (wider, belly));
            }
            self.head(scene, nth, (x, name), (names.len(), !chosen.is_empty()));
        }
        for (nth, line) in lines.iter().enumerate().rev() {
            self.link(scene, nth, line);
        }
        self.steps(scene);
        self.numbers(scene, plate, &lines);
        self.wholes(scene, plate, &lines);
    }

    /// What lies behind the chosen class: filled, or an outline where its
    /// numbers are for a wider one.
    fn band(&self, scene: &mut Scene, nth: usize, x: f32, (wider, belly): (bool, &[Point])) {
        let at = |step: u16| x - self.half + 2.0 * self.half * f32::from(step) / 8.0;
        let top = (0..=8u16).filter_map(|step| Some((at(step), span(belly, at(step))?.0)));
        let bottom = (0..=8u16)
            .rev()
            .filter_map(|step| Some((at(step), span(belly, at(step))?.1.min(self.floor))));
        let outline = closed(top.chain(bottom).collect()).into_iter().collect();
        let shape = if wider {
            stroked(outline, 4.0)
        } else {
            solid(outline)
        };
        scene
            .mark(own(10 + nth), Part::Field, 0, shape, Tone::Glow)
            .entering(Enter::Late(0.6));
        self.scale_over(scene, nth, ([x - self.half, x + self.half], belly));
    }

    /// The names of the classes: in full where all have room.
    fn names(&self, classes: &[&Row]) -> Vec<String> {
        let pitch = self.pitch(classes.len());
        let set = Set::bold(self.small, Tone::Ink);
        let fits = |row: &&Row| set.room(&row.label) + self.small * 0.3 < pitch;
        let full = classes.iter().all(fits);
        let name = |row: &&Row| words::uncapital(if full { &row.label } else { &row.short });
        classes.iter().map(name).collect()
    }

    /// The name of a class, under its column; in two lines where columns are
    /// close.
    fn head(
        &self,
        scene: &mut Scene,
        nth: usize,
        (x, name): (f32, &str),
        (count, chosen): (usize, bool),
    ) {
        let bold = Set::bold(self.small, Tone::Ink);
        let set = match chosen {
            true => bold,
            false => Set::plain(self.small, Tone::Ink),
        };
        let lines = bold.balance(name, (self.pitch(count) - 2.0).max(self.small * 4.1));
        let first = (x, self.zero + self.small * 1.6);
        let key = (own(10 + nth), Part::Name, 0);
        write_lines(scene, key, set.centred(), first, 1.05, &lines, 0.3);
    }

    /// The line of an indicator from class to class; a lost one leaves a gap.
    fn link(&self, scene: &mut Scene, nth: usize, line: &Line<'_>) {
        let (tone, width) = LINES[nth % LINES.len()];
        let count = line.rows.len();
        let level = |column: usize| line.level(column);
        let mut index = 0;
        for column in 1..count {
            let (Some(from), Some(to)) = (level(column - 1), level(column)) else {
                continue;
            };
            let ends = [(column - 1, from), (column, to)];
            let knots = ends.map(|(nth, value)| (self.x(nth, count), self.y(value), width));
            let ribbon = Shape::Ribbon(Ribbon::new(knots));
            let start = 0.4 + 0.2 * (column - 1) as f32 / count as f32;
            scene
                .mark(own(20 + nth), Part::Link, index, ribbon, tone)
                .entering(Enter::Grow(start));
            index += 1;
        }
    }
}
