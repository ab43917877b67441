//! The jellyfish: a group an indicator, a column a class, each as high as its
//! share.

use super::sea::Sea;
use super::{HUES, parts, shown};
use crate::chart::scene::{Area, Enter, Part, Point, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::{Reading, Role, Unit};
use crate::plate::geometry::snap;
use crate::plate::room::Room;
use crate::plate::rows::{is_whole, level};
use crate::plate::shapes::dots;
use crate::plate::things::jellyfish::{HIGH, Jellyfish, SWELL, Swim};
use crate::plate::things::shine::{Hue, Shine};
use crate::plate::things::strand::socket;
use crate::theme::Tone;

/// How they are set.
#[derive(Clone, Copy, Debug)]
pub struct Shoal {
    /// Where the columns begin and end, and what is left between two groups.
    pub left: f32,
    pub right: f32,
    pub gap: f32,
    /// The widest that a bell is.
    pub widest: f32,
    /// How deep they are plugged in, under 0.
    pub plug: f32,
    /// Sizes of a class, and of one that was asked for.
    pub class: [f32; 2],
    /// Of the first group's name, and of the others'.
    pub name: [f32; 2],
    /// Of the first group's numbers, which stand above: and when asked for.
    pub lead: [f32; 2],
    /// Of the others', on their bells: and when asked for.
    pub number: [f32; 2],
    /// Whether those have room for a percent sign.
    pub sign: bool,
    /// Between words above each other.
    pub air: f32,
}

/// A class of an indicator.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    pub row: &'a Row,
    pub x: f32,
    /// Where its bell's top is; `None` where the share is missing.
    pub top: Option<f32>,
    pub hue: Hue,
    pub shine: Shine,
    pub asked: bool,
    pub lead: bool,
    nth: u16,
}

/// An indicator, from its first column to its last.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub part: &'a PlatePart,
    pub hue: Hue,
    pub lead: bool,
    pub from: f32,
    pub to: f32,
}

/// How wide columns and bells are, and where the sea is.
#[derive(Clone, Copy, Debug)]
pub struct Waters<'a> {
    pub sea: &'a Sea,
    pub pitch: f32,
    pub bell: f32,
}

impl Waters<'_> {
    /// How flat a bell is that would reach into the ground: 1 where it does
    /// not.
    pub fn flat(&self, top: f32, plug: f32) -> f32 {
        ((self.sea.base + plug * 0.5 - top) / (self.bell * HIGH)).clamp(0.3, 1.0)
    }
}

impl Shoal {
    /// Draws the groups of jellyfish with their words, from back to front.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, sea: &Sea, room: &mut Room) {
        let (groups, columns, pitch) = self.place(plate, sea);
        let bell = snap((pitch * 0.9).min(self.widest));
        let waters = Waters { sea, pitch, bell };
        let round = Jellyfish::default();
        let swims: Vec<(&Column<'_>, Swim, Jellyfish)> = columns
            .iter()
            .filter_map(|column| {
                let top = column.top?;
                let flat = waters.flat(top, self.plug);
                let jellyfish = if flat < 1.0 {
                    round.squashed(flat)
                } else {
                    round.clone()
                };
                Some((column, self.swim(column, top, &waters), jellyfish))
            })
            .collect();
        for (_, swim, jellyfish) in &swims {
            jellyfish.aura(scene, swim);
        }
        for (column, swim, _) in &swims {
            let below = matches!(column.row.reading, Reading::Below(_));
            swim.trail(scene, below);
        }
        for (_, swim, jellyfish) in &swims {
            jellyfish.bell(scene, swim);
        }
        let mut reach = Vec::new();
        for column in &columns {
            let high = self.letters(scene, column, &waters, room);
            reach.push(high);
            let top = column.top.unwrap_or(sea.base - 24.0);
            let low = (top + bell * SWELL * HIGH).max(top + 24.0);
            let area = [column.x - pitch / 2.0, high, pitch, low - high];
            scene.hit_area(column.row.key, None, area);
        }
        for (nth, group) in groups.iter().enumerate() {
            self.name(scene, nth, group, (&columns, &reach), room);
            self.change(scene, group, plate.compared, sea);
        }
        for column in &columns {
            self.may(scene, column, sea, room);
        }
    }

    /// A dotted way up to 100, between the words: where a share may be that is
    /// a lower bound, or missing.
    fn may(&self, scene: &mut Scene, column: &Column<'_>, sea: &Sea, room: &Room) {
        let (from, tone) = match (column.top, column.row.reading) {
            (Some(top), Reading::Above(_)) => (top - 10.0, column.shine.line(column.hue)),
            (None, _) => (sea.base - 6.0, Tone::Edge),
            (Some(_), _) => return,
        };
        let way: Vec<Point> = way(column.x, from, sea.top)
            .into_iter()
            .filter(|&(x, y)| {
                let dot = Area {
                    x: x - 2.0,
                    y: y - 2.0,
                    w: 4.0,
                    h: 4.0,
                };
                room.covered(dot) < 0.5
            })
            .collect();
        let key = (column.row.key, Part::Bound, 0);
        dots(scene, key, &way, (1.8, tone), Enter::Late(0.6));
        if column.top.is_none() {
            socket(scene, column.row.key, (column.x, sea.base + self.plug));
        }
    }

    /// Where the columns are: each as wide as the next.
    fn place<'a>(&self, plate: &'a Plate, sea: &Sea) -> (Vec<Group<'a>>, Vec<Column<'a>>, f32) {
        let asked = plate.asked.is_some();
        let rows = |part: &'a PlatePart| -> Vec<&'a Row> {
            shown(&part.rows)
                .filter(|row| row.unit == Unit::Share)
                .collect()
        };
        let told: Vec<(&PlatePart, Vec<&Row>)> = parts(plate, Role::Jellyfish)
            .map(|part| (part, rows(part)))
            .filter(|(_, rows)| !rows.is_empty())
            .collect();
        let count = told
            .iter()
            .map(|(_, rows)| rows.len())
            .sum::<usize>()
            .max(1);
        let gaps = self.gap * told.len().saturating_sub(1) as f32;
        let room = self.right - self.left;
        let pitch = ((room - gaps) / count as f32).min(self.widest * 1.4);
        let mut x = self.left + (room - gaps - pitch * count as f32) / 2.0;
        let (mut groups, mut columns) = (Vec::new(), Vec::new());
        for ((at, (part, rows)), hue) in told.into_iter().enumerate().zip(HUES) {
            let from = x;
            for row in rows {
                columns.push(Column {
                    row,
                    x: snap(x + pitch / 2.0),
                    top: level(row).map(|level| snap(sea.y(level))),
                    hue,
                    shine: Shine::of(row, asked),
                    asked: asked && row.emphasis.answers(),
                    lead: at == 0,
                    nth: columns.len() as u16,
                });
                x += pitch;
            }
            groups.push(Group {
                part,
                hue,
                lead: at == 0,
                from,
                to: x,
            });
            x += self.gap;
        }
        (groups, columns, pitch)
    }

    fn swim(&self, column: &Column<'_>, top: f32, waters: &Waters<'_>) -> Swim {
        Swim {
            row: column.row.key,
            top: (column.x, top),
            width: waters.bell,
            foot: (column.x, snap(waters.sea.base + self.plug)),
            hue: column.hue,
            shine: column.shine,
            swollen: column.asked,
            seed: u32::from(column.nth),
            start: 0.2 + 0.03 * f32::from(column.nth),
        }
    }
}

impl Group<'_> {
    /// The row of all, where only its change is told.
    pub fn changed(&self) -> Option<&Row> {
        let mut rows = self.part.rows.iter();
        rows.find(|row| is_whole(row) && row.before.is_none() && row.change.is_some())
    }
}

/// Points up or down a column, as far apart as dots are.
fn way(x: f32, from: f32, to: f32) -> Vec<Point> {
    const APART: f32 = 9.0;
    let steps = ((from - to).max(0.0) / APART).floor() as u16;
    (0..=steps)
        .map(|nth| (x, from - f32::from(nth) * APART))
        .collect()
}
