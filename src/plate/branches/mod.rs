//! A flamboyant: an indicator by size is a branch, each class a flower on it,
//! from 0 at the inner ring to 100 at the outer one. The answers of a question
//! are a leaf, and what holds projects back is at the roots.
//!
//! A flower's size names its class and carries no value.

mod fan;
mod feathers;
mod lead;
mod limb;
mod pin;
mod roots;
mod trellis;

use crate::chart::scene::{Composition, Enter, Part, Point};
use crate::chart::{Area, Format, Plate, PlatePart, Row, Scene};
use crate::data::Reading;
use crate::plate::geometry::put_in_order;
use crate::plate::lettering::{Set, write};
use crate::plate::own;
use crate::plate::room::Room;
use crate::plate::rows::{MISSING, classes, level, step};
use crate::plate::shapes::dots;
use crate::plate::stand::Stand;
use crate::theme::Tone;
use crate::view::words;

/// Lays the tree out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    match Composition::of(format) {
        Composition::Desk => fan::layout(plate, format, &fan::DESK),
        Composition::Tablet => fan::layout(plate, format, &fan::TABLET),
        Composition::Phone => trellis::layout(plate, format),
    }
}

/// Sizes of the flowers of three classes, smallest first.
const SIZES: [f32; 3] = [0.68, 0.94, 1.24];

/// A branch and how it stands to the choice.
#[derive(Clone, Debug)]
struct Branch<'a> {
    part: &'a PlatePart,
    /// The classes that have a value or a bound, smallest first; of those
    /// that overlap the narrowest, and the one that was asked for.
    flowers: Vec<(&'a Row, f32)>,
    /// How each of them stands to the choice.
    stands: Vec<Stand>,
    /// The classes whose number is missing.
    lost: Vec<&'a Row>,
    /// Whether a size was asked for.
    asked: bool,
    /// The wood grows to here, the stem from there on; to an upper bound
    /// nothing grows.
    solid: f32,
    grown: f32,
    /// Where the last flower is.
    most: f32,
}

impl<'a> Branch<'a> {
    fn new(part: &'a PlatePart, plate: &Plate) -> Self {
        let asked = plate.asked.is_some();
        let rows = || classes(part);
        let flowers: Vec<(&Row, f32)> = rows().filter_map(|row| Some((row, level(row)?))).collect();
        let sure = |row: &Row| !matches!(row.reading, Reading::Below(_));
        let certain = || flowers.iter().filter(|(row, _)| sure(row)).map(|f| f.1);
        let grown = certain().fold(0.0, f32::max);
        let chosen = flowers.iter().find(|(row, _)| row.emphasis.answers());
        let solid = match (asked, chosen) {
            (true, Some((row, value))) if sure(row) => *value,
            (true, _) => 0.0,
            (false, _) => certain().fold(100.0, f32::min).min(grown),
        };
        Self {
            part,
            asked,
            solid,
            grown,
            most: flowers.iter().map(|flower| flower.1).fold(0.0, f32::max),
            stands: flowers
                .iter()
                .map(|(row, _)| Stand::of(row, plate))
                .collect(),
            lost: rows().filter(|row| row.reading.is_lost()).collect(),
            flowers,
        }
    }

    /// How far young leaves grow: all over the branch, or to what was asked.
    fn leafy(&self) -> f32 {
        if self.asked { self.solid } else { self.grown }
    }

    /// The size of a flower, by its place among the classes and as it stands to the choice.
    fn shown(&self, nth: usize) -> f32 {
        let size = SIZES[step(nth, self.flowers.len())];
        match self.stands.get(nth) {
            Some(Stand::Quiet) => size * 0.82,
            Some(Stand::Chosen | Stand::Open) => 1.34,
            Some(Stand::Full) | None => size,
        }
    }

    /// The order to draw flowers in: the smaller over the larger, what was
    /// asked for over all.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.flowers.len()).collect();
        let over = |nth: &usize| self.stands[*nth].answers();
        put_in_order(&mut order, |a, b| {
            (over(a), usize::MAX - a) < (over(b), usize::MAX - b)
        });
        order
    }
}

/// Names, beside a number, the class that it was published for: it holds the
/// one that was asked for.
fn name_class(scene: &mut Scene, room: &mut Room, row: &Row, beside: Area, set: Set, late: f32) {
    let name = words::uncapital(&row.short);
    let w = set.room(&name);
    let (x, y) = beside.middle();
    let right = beside.x + beside.w + 8.0 + w / 2.0;
    let spots = [
        (x, beside.y + beside.h + set.size * 0.72),
        (x, beside.y - set.size * 0.3),
        (right, y + set.size * 0.4),
        (beside.x - 8.0 - w / 2.0, y + set.size * 0.4),
        (right, beside.y + beside.h + set.size * 0.72),
    ];
    let plane = scene.format.width();
    let spots = spots.map(|(x, y)| (x.clamp(w / 2.0 + 4.0, plane - w / 2.0 - 4.0), y));
    let areas: Vec<Area> = spots.iter().map(|&(x, y)| set.area(x, y, &name)).collect();
    let best = room.take_best(&areas);
    let key = (row.key, Part::Name, 0);
    write(scene, key, set, spots[best], &name, late);
}

/// Names the classes of a branch whose number is missing, each beside a bud
/// that is a dotted ring: at the first of these points that is free.
fn lost(scene: &mut Scene, room: &mut Room, branch: &Branch<'_>, set: Set, spots: &[Point]) {
    const BUD: f32 = 5.0;
    for row in &branch.lost {
        let text = format!("{}\u{a0}: {MISSING}", words::uncapital(&row.short));
        let w = set.room(&text) + 2.0 * BUD + 6.0;
        let limit = (scene.format.width() - w - 4.0).max(4.0);
        let places: Vec<Area> = spots
            .iter()
            .map(|&(x, y)| Area {
                x: x.clamp(4.0, limit),
                w,
                ..set.area(x, y, &text)
            })
            .collect();
        let Some(area) = places.get(room.take_best(&places)).copied() else {
            return;
        };
        let (x, y) = (area.x + BUD, area.y + area.h * 0.5);
        let ring: Vec<Point> = (0..8u8)
            .map(|nth| {
                let (sin, cos) = (f32::from(nth) * std::f32::consts::TAU / 8.0).sin_cos();
                (x + cos * BUD, y + sin * BUD)
            })
            .collect();
        let key = (row.key, Part::Gap, 0);
        dots(scene, key, &ring, (1.2, Tone::Edge), Enter::Late(0.75));
        let at = (x + BUD + 6.0, set.baseline(area));
        write(scene, (row.key, Part::Caption, 0), set, at, &text, 0.8);
        let area = [area.x, area.y - 4.0, area.w, area.h.max(16.0) + 8.0];
        scene.hit_area(row.key, None, area);
    }
}
