//! The words on a jellyfish: its number and the class it is of.

use super::shoal::{Column, Shoal, Waters};
use crate::chart::scene::{Area, Enter, Part, Point, Scene, Shape};
use crate::plate::lettering::{Number, Set, write};
use crate::plate::room::Room;
use crate::plate::rows::{MISSING, class_name};
use crate::plate::things::jellyfish::{HIGH, SWELL};
use crate::plate::things::shine::Shine;
use crate::theme::Tone;

/// Bells that are flatter have no room for a number.
const FLAT: f32 = 0.75;

impl Shoal {
    /// A column's number and class; returns how high they reach.
    pub fn letters(
        &self,
        scene: &mut Scene,
        column: &Column<'_>,
        waters: &Waters<'_>,
        room: &mut Room,
    ) -> f32 {
        let (row, x) = (column.row, column.x);
        let tone = if column.asked {
            column.hue.line
        } else {
            Tone::Ink
        };
        let size = self.class[usize::from(column.asked)];
        let set = Set::weighted(column.asked, size, tone).centred();
        let mut lines = self.lines(&class_name(row), waters.pitch);
        let Some(top) = column.top else {
            // No bell: its name stands at the foot.
            lines.push(MISSING.into());
            let low = waters.sea.base - self.air * 2.0;
            return self.stack(scene, row.key, set, (x, low), &lines, room);
        };
        let flat = waters.flat(top, self.plug);
        room.take(Area {
            x: x - waters.bell / 2.0,
            y: top,
            w: waters.bell,
            h: waters.bell * HIGH * flat,
        });
        let high = self.stack(scene, row.key, set, (x, top - self.air), &lines, room);
        let fits = high - self.air * 0.6 > self.lead[1] * 0.8;
        let high = if column.lead && fits {
            self.above(scene, column, high, self.lead, room)
        } else if flat < FLAT {
            self.above(scene, column, high, self.number, room)
        } else {
            self.within(scene, column, waters.bell * HIGH * flat);
            high
        };
        self.before(scene, column, waters, room);
        high
    }

    /// A class in lines, broken alike in all states, so that nothing moves.
    fn lines(&self, class: &str, pitch: f32) -> Vec<String> {
        let set = Set::bold(self.class[1], Tone::Ink);
        let lines = set.balance(class, pitch);
        if lines.len() <= 2 {
            return lines;
        }
        // Two lines may come near those beside them before there are three.
        set.balance(class, pitch * 1.25)
    }

    /// The number over a class; returns how high it reaches.
    fn above(
        &self,
        scene: &mut Scene,
        column: &Column<'_>,
        high: f32,
        sizes: [f32; 2],
        room: &mut Room,
    ) -> f32 {
        let glows = column.shine.glows();
        let size = sizes[usize::from(column.asked)] * if glows { 1.0 } else { 0.8 };
        let tone = if glows { column.hue.line } else { Tone::Ink };
        let set = Set::weighted(glows, size, tone).centred();
        let at = (column.x, high - self.air * 0.6);
        Number::whole(&column.row.text, set).write(scene, column.row.key, at, 0.7);
        // As large as it becomes.
        let large = Set::bold(sizes[1], Tone::Ink).centred();
        let area = Number::whole(&column.row.text, large).area(at.0, at.1);
        room.take(area);
        area.y
    }

    /// The number on a bell of a height.
    fn within(&self, scene: &mut Scene, column: &Column<'_>, bell: f32) {
        let size = self.number[usize::from(column.asked)];
        let tone = match column.shine {
            Shine::Lit => Tone::Body,
            Shine::Open => column.hue.line,
            Shine::Quiet | Shine::Lost => Tone::Ink,
        };
        let set = Set::weighted(column.shine.glows(), size, tone).centred();
        let number = if self.sign {
            Number::whole(&column.row.text, set)
        } else {
            Number::bare(&column.row.text, set)
        };
        let high = if column.asked { bell * SWELL } else { bell };
        let y = column.top.unwrap_or_default() + high * 0.5 + size * 0.36;
        number.write(scene, column.row.key, (column.x, y), 0.7);
    }

    /// Lines that stand on a height; returns how high they reach.
    fn stack(
        &self,
        scene: &mut Scene,
        row: u16,
        set: Set,
        (x, low): Point,
        lines: &[String],
        room: &mut Room,
    ) -> f32 {
        let pitch = self.class[1] * 1.08;
        let limit = scene.format.width() - 1.0;
        // As in the state where it is largest: what gives way to it stays.
        let widest = Set::bold(self.class[1], set.tone).centred();
        let mut y = low;
        for (nth, line) in lines.iter().enumerate().rev() {
            let half = widest.room(line) / 2.0;
            let x = x.min(limit - half).max(1.0 + half);
            let key = (row, Part::Caption, nth as u16);
            write(scene, key, set, (x, y), line, 0.75);
            room.take(widest.area(x, y, line));
            y -= pitch;
        }
        y + pitch - self.class[1] * 0.8
    }

    /// The level of the compared year: a tick on the stem.
    fn before(&self, scene: &mut Scene, column: &Column<'_>, waters: &Waters<'_>, room: &mut Room) {
        let Some(before) = column.row.before else {
            return;
        };
        let (x, y) = (column.x, waters.sea.y(before.units()));
        let half = waters.bell * 0.3;
        for (index, thick, tone) in [(0, 7.0, Tone::Body), (1, 3.0, Tone::Ink)] {
            let tick = Shape::line([x - half, y, x + half, y], thick);
            scene
                .mark(column.row.key, Part::Before, index, tick, tone)
                .entering(Enter::Late(0.9));
        }
        let text = format!("≈\u{a0}{}", column.row.unit.words(before));
        let set = Set::bold(self.class[0], Tone::Ink)
            .centred()
            .on(Tone::Body, 2.5);
        // Under the tick, or over it or beside it where that is taken.
        let beside = half + set.room(&text) / 2.0 + 3.0;
        let spots = [
            (x, y + self.class[0] * 1.3),
            (x, y - self.class[0] * 0.55),
            (x + beside, y + self.class[0] * 0.36),
            (x - beside, y + self.class[0] * 0.36),
        ];
        let areas = spots.map(|(x, y)| set.area(x, y, &text));
        let best = room.take_best(&areas);
        let at = spots[best];
        let key = (column.row.key, Part::Change, 0);
        write(scene, key, set, at, &text, 0.9);
    }
}
