//! How letters are set: their size, weight and tone, and what they cover.

use crate::chart::Area;
use crate::chart::scene::{Anchor, Halo, Point, Shape, Text, Weight};
use crate::chart::text::measure;
use crate::theme::Tone;

/// How far above its baseline the middle of a line is, in its size.
const MIDDLE: f32 = 0.35;

/// How far a line reaches above its baseline, in its size; it is as high as its
/// size.
const ABOVE: f32 = 0.78;

/// The room to leave for a text that a reader's own face may set wider, in its
/// width in ours.
pub const WIDER: f32 = 1.12;

/// The smallest letters of any plate, in nominal units.
pub const SMALLEST: f32 = 14.0;

/// How letters are set.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// In nominal units.
    pub size: f32,
    pub weight: Weight,
    pub tone: Tone,
    pub anchor: Anchor,
    pub halo: Option<Halo>,
}

impl Set {
    /// Bold, from its start on, without a rim.
    pub const fn bold(size: f32, tone: Tone) -> Self {
        Self {
            size,
            weight: Weight::Bold,
            tone,
            anchor: Anchor::Start,
            halo: None,
        }
    }

    /// As [`Self::bold`], in the regular weight.
    pub const fn plain(size: f32, tone: Tone) -> Self {
        Self {
            weight: Weight::Regular,
            ..Self::bold(size, tone)
        }
    }

    /// Bold or plain.
    pub const fn weighted(bold: bool, size: f32, tone: Tone) -> Self {
        if bold {
            Self::bold(size, tone)
        } else {
            Self::plain(size, tone)
        }
    }

    /// With its middle at a point.
    #[must_use]
    pub const fn centred(self) -> Self {
        self.anchored(Anchor::Middle)
    }

    /// With its end at a point.
    #[must_use]
    pub const fn ended(self) -> Self {
        self.anchored(Anchor::End)
    }

    /// With another end of it at a point.
    #[must_use]
    pub const fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// In another tone.
    #[must_use]
    pub const fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// In another size.
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

    /// How wide a text is in our face.
    pub fn width(&self, text: &str) -> f32 {
        measure(text, self.size, self.weight)
    }

    /// The width to leave for a text: a reader's own face may be wider.
    pub fn room(&self, text: &str) -> f32 {
        self.width(text) * WIDER
    }

    /// The room of the widest of some lines; 0 where there is none.
    pub fn widest(&self, lines: &[String]) -> f32 {
        lines.iter().map(|line| self.room(line)).fold(0.0, f32::max)
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

    /// A line of text as a shape.
    pub(super) fn shape(&self, (x, y): Point, content: &str) -> Shape {
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
        self.line(x, y, w)
    }

    /// The line that words stand on whose area this is.
    pub const fn baseline(&self, area: Area) -> f32 {
        area.y + ABOVE * self.size
    }

    /// What a line covers that begins at an abscissa and is so wide.
    pub(super) fn line(&self, x: f32, y: f32, w: f32) -> Area {
        Area {
            x,
            y: y - ABOVE * self.size,
            w,
            h: self.size,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_their_room() {
        let set = Set::bold(20.0, Tone::Ink);
        let lines = set.wrap("Vos démarches en ligne, les grands d’abord", 200.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| set.width(line) <= 200.0));
        let small = set.fitting("anticonstitutionnellement", 100.0);
        assert!(small.width("anticonstitutionnellement") <= 100.1);
    }
}
