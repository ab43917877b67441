//! Words and numbers on a plate. `y` is the line they stand on.

use super::room::Room;
use crate::chart::Area;
use crate::chart::scene::{Anchor, Enter, Halo, Part, Scene, Shape, Text, Weight};
use crate::chart::text::measure;
use crate::theme::Tone;

/// How far above its baseline the middle of a line is, in its size.
const MIDDLE: f32 = 0.35;

/// The height of a line that words are kept apart by, and how far it reaches
/// above the baseline.
const TALL: f32 = 1.0;
const ABOVE: f32 = 0.78;

/// A percent sign beside its number, in the number's size, and the gap before
/// it, which leaves room for a wider face; never smaller than the smallest
/// letters.
const SIGN: f32 = 0.56;
const GAP: f32 = 0.07;
pub const WIDER: f32 = 1.12;
const SMALLEST: f32 = 15.3;

/// How letters are set.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    pub size: f32,
    pub weight: Weight,
    pub tone: Tone,
    pub anchor: Anchor,
    pub halo: Option<Halo>,
}

impl Set {
    pub const fn bold(size: f32, tone: Tone) -> Self {
        Self {
            size,
            weight: Weight::Bold,
            tone,
            anchor: Anchor::Start,
            halo: None,
        }
    }

    pub const fn plain(size: f32, tone: Tone) -> Self {
        Self {
            weight: Weight::Regular,
            ..Self::bold(size, tone)
        }
    }

    /// Bold or not.
    pub const fn weighted(bold: bool, size: f32, tone: Tone) -> Self {
        if bold {
            Self::bold(size, tone)
        } else {
            Self::plain(size, tone)
        }
    }

    #[must_use]
    pub const fn centred(self) -> Self {
        Self {
            anchor: Anchor::Middle,
            ..self
        }
    }

    #[must_use]
    pub const fn ended(self) -> Self {
        Self {
            anchor: Anchor::End,
            ..self
        }
    }

    #[must_use]
    pub const fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// With a rim of a tone, so that it is legible on a picture.
    #[must_use]
    pub const fn on(self, tone: Tone, width: f32) -> Self {
        Self {
            halo: Some(Halo { tone, width }),
            ..self
        }
    }

    pub fn width(&self, text: &str) -> f32 {
        measure(text, self.size, self.weight)
    }

    /// The width to leave for a text: a reader's own face may be wider.
    pub fn room(&self, text: &str) -> f32 {
        self.width(text) * WIDER
    }

    /// The text in lines no wider than `room`, broken at spaces where it
    /// must be.
    pub fn wrap(&self, text: &str, room: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            match lines.last_mut() {
                Some(line) if self.room(&format!("{line} {word}")) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.into()),
            }
        }
        lines
    }

    /// As [`Self::wrap`], in as few lines, and those about as long as each
    /// other.
    pub fn balance(&self, text: &str, room: f32) -> Vec<String> {
        let lines = self.wrap(text, room);
        let mut narrower = room;
        let mut best = lines.clone();
        while narrower > room / 3.0 {
            narrower -= self.size * 0.25;
            let tried = self.wrap(text, narrower);
            let fits = tried.iter().all(|line| self.room(line) <= room);
            if tried.len() > lines.len() || !fits {
                break;
            }
            best = tried;
        }
        best
    }

    /// The same, smaller if need be, so that it takes no more than so many
    /// lines; never under `least`.
    #[must_use]
    pub fn within(self, text: &str, room: f32, lines: usize, least: f32) -> Self {
        let mut set = self;
        while set.size > least && set.wrap(text, room).len() > lines {
            set.size = (set.size - 0.25).max(least);
        }
        set
    }

    /// The same, smaller if need be but no smaller than `least`, so that the
    /// text has no more than so many lines; as it is where that cannot be.
    #[must_use]
    pub fn in_lines(self, text: &str, room: f32, lines: usize, least: f32) -> Self {
        let mut size = self.size;
        while size > least && (Self { size, ..self }).wrap(text, room).len() > lines {
            size -= 0.5;
        }
        let fits = (Self { size, ..self }).wrap(text, room).len() <= lines;
        Self {
            size: if fits { size } else { self.size },
            ..self
        }
    }

    /// The same, smaller if need be, so that the longest word fits.
    #[must_use]
    pub fn fitting(self, text: &str, room: f32) -> Self {
        let longest = text
            .split(' ')
            .map(|word| self.room(word))
            .fold(1.0, f32::max);
        Self {
            size: self.size * (room / longest).min(1.0),
            ..self
        }
    }

    fn shape(&self, x: f32, y: f32, content: &str) -> Shape {
        Shape::Text(Text {
            x,
            y: y - MIDDLE * self.size,
            size: self.size,
            weight: self.weight,
            anchor: self.anchor,
            content: content.into(),
            halo: self.halo,
        })
    }

    /// What a line of it covers.
    pub fn area(&self, x: f32, y: f32, content: &str) -> Area {
        let w = self.room(content);
        let x = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - w / 2.0,
            Anchor::End => x - w,
        };
        Area {
            x,
            y: y - ABOVE * self.size,
            w,
            h: TALL * self.size,
        }
    }
}

/// Words that no choice changes.
pub fn lay(scene: &mut Scene, set: Set, x: f32, y: f32, content: &str) {
    scene.lay(set.shape(x, y, content), set.tone);
}

/// Lines under each other, as far apart as `pitch` of their size; returns the
/// baseline after the last.
pub fn lay_lines(
    scene: &mut Scene,
    set: Set,
    (x, y): (f32, f32),
    pitch: f32,
    lines: &[String],
) -> f32 {
    let mut y = y;
    for line in lines {
        lay(scene, set, x, y, line);
        y += set.size * pitch;
    }
    y
}

/// Words that come and go with a choice.
///
/// `late`: when they come in the entrance, from 0 to 1.
pub fn write(
    scene: &mut Scene,
    (row, part, index): (u16, Part, u16),
    set: Set,
    (x, y): (f32, f32),
    content: &str,
    late: f32,
) {
    let shape = set.shape(x, y, content);
    scene
        .mark(row, part, index, shape, set.tone)
        .entering(Enter::Late(late));
}

/// As [`write`], lines under each other, as far apart as `pitch` of their size,
/// the first of them at a key; returns the baseline after the last.
pub fn write_lines(
    scene: &mut Scene,
    (row, part, first): (u16, Part, u16),
    set: Set,
    (x, y): (f32, f32),
    pitch: f32,
    lines: &[String],
    late: f32,
) -> f32 {
    let mut y = y;
    for (index, line) in (first..).zip(lines) {
        write(scene, (row, part, index), set, (x, y), line, late);
        y += set.size * pitch;
    }
    y
}

/// A number apart from its percent sign.
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
        Set {
            size: (self.set.size * SIGN).max(SMALLEST),
            anchor: Anchor::Start,
            ..self.set
        }
    }

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
        let (w, size, spare) = (self.width(), self.set.size, self.spare());
        let x = match self.set.anchor {
            Anchor::Start => x - spare,
            Anchor::Middle => x - (w + spare) / 2.0,
            Anchor::End => x - w,
        };
        Area {
            x,
            y: y - ABOVE * size,
            w,
            h: TALL * size,
        }
    }

    /// Writes it; returns where it ends.
    pub fn write(&self, scene: &mut Scene, row: u16, (x, y): (f32, f32), late: f32) -> f32 {
        let area = self.area(x, y);
        // With or without its sign it ends at a point, so that it is the same
        // text, and moves, when its sign comes.
        let body = self.set.ended();
        let end = area.x + self.set.room(self.body);
        write(
            scene,
            (row, Part::Value, 0),
            body,
            (end, y),
            self.body,
            late,
        );
        if !self.sign.is_empty() {
            let x = end + self.set.size * GAP;
            write(
                scene,
                (row, Part::Unit, 0),
                self.sign_set(),
                (x, y),
                self.sign,
                late,
            );
        }
        area.x + area.w
    }

    /// Writes it from its start with its sign close by: in a wider face its
    /// digits reach out to the left, not to the sign. Returns where it ends.
    pub fn write_close(&self, scene: &mut Scene, row: u16, (x, y): (f32, f32), late: f32) -> f32 {
        let end = x + self.set.width(self.body);
        let body = self.set.ended();
        write(
            scene,
            (row, Part::Value, 0),
            body,
            (end, y),
            self.body,
            late,
        );
        if self.sign.is_empty() {
            return end;
        }
        let sign = self.sign_set();
        let after = end + self.set.size * GAP;
        write(
            scene,
            (row, Part::Unit, 0),
            sign,
            (after, y),
            self.sign,
            late,
        );
        after + sign.width(self.sign) * WIDER
    }

    /// Writes it where there is room for it: at the first of these points
    /// that is free, or else at the one that covers least.
    pub fn place(
        &self,
        scene: &mut Scene,
        room: &mut Room,
        row: u16,
        spots: &[(f32, f32)],
        late: f32,
    ) -> Area {
        let areas: Vec<Area> = spots.iter().map(|&(x, y)| self.area(x, y)).collect();
        let at = room.best(&areas);
        room.take(areas[at]);
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

    #[test]
    fn lines_are_no_wider_than_their_room() {
        let set = Set::bold(20.0, Tone::Ink);
        let lines = set.wrap("Vos démarches en ligne, les grands d’abord", 200.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| set.width(line) <= 200.0));
        let small = set.fitting("anticonstitutionnellement", 100.0);
        assert!(small.width("anticonstitutionnellement") <= 100.1);
    }
}
