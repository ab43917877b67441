//! Who is told to spare: a squid and an angler fish.

use super::told::Told;
use super::{HUES, own};
use crate::chart::scene::{Anchor, Enter, Part, Place, Point, Scene, Shape};
use crate::chart::{PlatePart, Row};
use crate::plate::lettering::{Set, lay_lines, write_lines};
use crate::plate::rows::level;
use crate::plate::things::angler::{self, Angler};
use crate::plate::things::shine::Shine;
use crate::plate::things::squid::{self, Squid};
use crate::theme::Tone;

/// Where one is and how it is told.
#[derive(Clone, Copy, Debug)]
pub struct Gesture {
    /// The tip or the lamp, and how large it is drawn.
    pub at: Point,
    pub scale: f32,
    /// Where its number stands, and how its words are set on it.
    pub words: Point,
    pub anchor: Anchor,
    pub room: f32,
    pub number: [f32; 2],
    pub name: f32,
    pub class: f32,
    /// Whether its name stands over it, and how far up; else under the number.
    pub over: bool,
    pub lift: f32,
    /// How long 100 is of the line under it that carries its share, where it
    /// does not swim at its height.
    pub gauge: Option<f32>,
    pub ink: Tone,
    pub soft: Tone,
}

const HUE: super::Hue = HUES[3];

impl Gesture {
    /// The first of two is a squid; returns the line after its words.
    pub fn draw(
        &self,
        scene: &mut Scene,
        nth: usize,
        part: &PlatePart,
        row: &Row,
        asked: bool,
    ) -> f32 {
        let shine = Shine::of(row, asked);
        let (x, y) = self.at;
        let place = Place::at(x, y, self.scale);
        match nth {
            0 => Squid::default().draw(scene, row.key, place, shine, HUE),
            _ => Angler::default().draw(scene, row.key, place, shine, HUE),
        }
        let told = Told {
            anchor: self.anchor,
            number: self.number[0],
            asked: self.number[1],
            class: self.class,
            accent: HUE.line,
            ink: self.ink,
            soft: self.soft,
        };
        let (wx, wy) = self.words;
        told.number(scene, row, asked, (wx, wy));
        let name = Set::bold(self.name, HUE.line).anchored(self.anchor);
        let lines = name.balance(&part.label, self.room);
        let mut after = wy + self.class * 1.35;
        if self.over {
            let low = y - 26.0 * self.scale - self.lift;
            let y = low - self.name * 1.12 * lines.len().saturating_sub(1) as f32;
            let key = (own(40 + nth), Part::Name, 0);
            write_lines(scene, key, name, (wx, y), 1.12, &lines, 0.6);
        } else {
            after = lay_lines(scene, name, (wx, wy + self.name * 1.25), 1.12, &lines);
            after += (self.class - self.name) * 0.9;
        }
        told.class(scene, row, asked, (wx, after));
        after += self.class * 0.75;
        if let Some(long) = self.gauge {
            self.line(scene, row, shine, long, after);
            after += 10.0;
        }
        let (wide, high) = match nth {
            0 => (76.0, squid::HIGH),
            _ => (angler::WIDE, angler::HIGH),
        };
        let left = if nth == 0 {
            x - wide / 2.0 * self.scale
        } else {
            x
        };
        let left = left.min(
            wx - if self.anchor == Anchor::Middle {
                self.room / 2.0
            } else {
                0.0
            },
        );
        let right = match self.anchor {
            Anchor::Start => wx + self.room,
            Anchor::Middle => wx + self.room / 2.0,
            Anchor::End => wx,
        };
        let right = right.max(left + wide * self.scale);
        let low = after.max(y + high * self.scale);
        let area = [left.max(0.0), y, right - left.max(0.0), low - y];
        scene.hit_area(row.key, None, area);
        after + self.class * 1.1
    }

    /// From 0 to the share, and a thin way on to 100.
    fn line(&self, scene: &mut Scene, row: &Row, shine: Shine, long: f32, y: f32) {
        let x = match self.anchor {
            Anchor::Start => self.words.0,
            Anchor::Middle => self.words.0 - long / 2.0,
            Anchor::End => self.words.0 - long,
        };
        scene.lay(Shape::line([x, y, x + long, y], 2.0), Tone::Track);
        scene.lay(Shape::upright(x + long, y, 5.0, 2.0), Tone::Track);
        let Some(level) = level(row) else { return };
        let tone = if row.emphasis.answers() {
            HUE.line
        } else {
            shine.line(HUE)
        };
        let thick = if shine.glows() { 6.0 } else { 3.0 };
        let bar = Shape::line([x, y, x + long * level / 100.0, y], thick);
        scene
            .mark(row.key, Part::Bar, 0, bar, tone)
            .entering(Enter::Late(0.7));
    }
}
