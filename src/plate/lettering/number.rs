//! A number and its percent sign.

use super::{Set, write};
use crate::chart::Area;
use crate::chart::scene::{Anchor, Part, Point, Scene};
use crate::plate::room::Room;

/// A percent sign beside its number, in the number's size, and never smaller
/// than this, in nominal units.
const SIGN: f32 = 0.56;
const SIGN_LEAST: f32 = 15.3;

/// The gap between them, in the number's size: it leaves room for a wider face.
const GAP: f32 = 0.07;

/// A number apart from its percent sign, which is empty where it has none.
pub fn split(text: &str) -> (&str, &str) {
    let sign = text
        .strip_suffix('%')
        .map(|body| body.trim_end_matches('\u{202f}'));
    match sign {
        Some(body) => (body, "%"),
        None => (text, ""),
    }
}

/// A number as it is printed: with or without its sign.
#[derive(Clone, Debug)]
pub struct Number<'a> {
    pub body: &'a str,
    /// Empty where it has none, or is printed without.
    pub sign: &'a str,
    pub set: Set,
}

impl<'a> Number<'a> {
    /// In large, with its sign.
    pub fn whole(text: &'a str, set: Set) -> Self {
        let (body, sign) = split(text);
        Self { body, sign, set }
    }

    /// Beside a mark, without its sign.
    pub fn bare(text: &'a str, set: Set) -> Self {
        Self {
            sign: "",
            ..Self::whole(text, set)
        }
    }

    fn sign_set(&self) -> Set {
        self.set
            .size((self.set.size * SIGN).max(SIGN_LEAST))
            .anchored(Anchor::Start)
    }

    /// How wide it is, for a wider face too.
    pub fn width(&self) -> f32 {
        let body = self.set.room(self.body);
        match self.sign {
            "" => body,
            sign => body + self.set.size * GAP + self.sign_set().room(sign),
        }
    }

    /// What a wider face adds to its digits; they grow to the left, away from
    /// their sign.
    pub fn spare(&self) -> f32 {
        self.set.room(self.body) - self.set.width(self.body)
    }

    /// What it covers with its middle, its start or its end at a point.
    pub fn area(&self, x: f32, y: f32) -> Area {
        let (w, spare) = (self.width(), self.spare());
        let x = match self.set.anchor {
            Anchor::Start => x - spare,
            Anchor::Middle => x - (w + spare) / 2.0,
            Anchor::End => x - w,
        };
        self.set.line(x, y, w)
    }

    /// Writes it; returns where it ends.
    pub fn write(&self, scene: &mut Scene, row: u16, (x, y): Point, late: f32) -> f32 {
        let area = self.area(x, y);
        // With or without its sign it ends at a point, so that it is the same
        // text, and moves, when its sign comes.
        let end = area.x + self.set.room(self.body);
        let key = (row, Part::Value, 0);
        write(scene, key, self.set.ended(), (end, y), self.body, late);
        if !self.sign.is_empty() {
            let at = (end + self.set.size * GAP, y);
            let key = (row, Part::Unit, 0);
            write(scene, key, self.sign_set(), at, self.sign, late);
        }
        area.x + area.w
    }

    /// Writes it where there is room for it: at the first of these points
    /// that is free, or else at the one that covers least.
    pub fn place(
        &self,
        scene: &mut Scene,
        room: &mut Room,
        row: u16,
        spots: &[Point],
        late: f32,
    ) -> Area {
        let areas: Vec<Area> = spots.iter().map(|&(x, y)| self.area(x, y)).collect();
        let at = room.take_best(&areas);
        self.write(scene, row, spots[at], late);
        areas[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_apart_from_its_sign() {
        assert_eq!(split("61\u{202f}%"), ("61", "%"));
        assert_eq!(split(">\u{a0}90\u{202f}%"), (">\u{a0}90", "%"));
        assert_eq!(split("+29 points"), ("+29 points", ""));
        assert_eq!(split("1,2"), ("1,2", ""));
    }
}
