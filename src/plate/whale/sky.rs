//! What stands apart from the points: the sun, which is a ratio, and birds on
//! the water, which are what has not changed.

use super::changes::{Change, Changes};
use crate::chart::scene::{Enter, Part, Place, Point, Shape, Style, Symbol};
use crate::chart::{PlatePart, Scene};
use crate::plate::lettering::{SMALLEST, Set, write, write_lines};
use crate::plate::own;
use crate::plate::rows::printed;
use crate::plate::things::seabird::Seabird;
use crate::theme::Tone;

/// How the sun is set.
#[derive(Clone, Copy, Debug)]
pub struct Sun {
    pub middle: Point,
    pub radius: f32,
    pub number: f32,
    pub name: f32,
}

impl Sun {
    /// Draws the sun of a part, by its first row: an outline where the number is
    /// lost.
    pub fn draw(&self, scene: &mut Scene, part: &PlatePart) {
        let Some(row) = part.rows.first() else {
            return;
        };
        let (x, y) = self.middle;
        let lost = row.reading.is_lost();
        let disc = Shape::Symbol {
            x,
            y,
            r: self.radius,
            symbol: Symbol::Circle,
            style: if lost {
                Style::Stroke(2.0)
            } else {
                Style::Fill
            },
        };
        let tone = if lost { Tone::Ink } else { Tone::Sprout };
        scene
            .mark(row.key, Part::Body, 0, disc, tone)
            .entering(Enter::Grow(0.2));
        let text = printed(row);
        let set = Set::bold(self.number, Tone::Ink).centred();
        let number = set.fitting(text, self.radius * 1.5);
        let name = Set::bold(self.name, Tone::Ink).centred();
        let name = name.size(
            name.fitting(&part.label, self.radius * 1.84)
                .size
                .max(self.name * 0.94)
                .max(SMALLEST),
        );
        let lines = name.balance(&part.label, self.radius * 1.84);
        let lead = name.size * 1.08;
        // All in the middle of the disc.
        let (capitals, beneath) = (number.size * 0.72, name.size * 1.35);
        let high = capitals + beneath + lead * (lines.len() as f32 - 1.0);
        let over = (x, y - high * 0.5 + capitals - name.size * 0.08);
        write(scene, (row.key, Part::Value, 0), number, over, text, 0.4);
        let key = (row.key, Part::Name, 0);
        write_lines(scene, key, name, (x, over.1 + beneath), 1.08, &lines, 0.45);
        let r = self.radius;
        scene.hit_area(row.key, None, [x - r, y - r, 2.0 * r, 2.0 * r]);
    }
}

/// How the birds are set.
#[derive(Clone, Copy, Debug)]
pub struct Birds {
    /// Where the first sits, and how far apart they are.
    pub at: Point,
    pub apart: f32,
    pub size: f32,
    /// Their words, from the left or to the right edge.
    pub words: Point,
    /// Whether they end there, instead of beginning.
    pub up: bool,
    pub word: f32,
    pub room: f32,
}

impl Birds {
    /// Draws a bird for each change that is none, and what they tell.
    pub fn draw(&self, scene: &mut Scene, changes: &Changes<'_>) {
        let bird = Seabird::outlined();
        for (nth, change) in changes.still.iter().enumerate() {
            let step = nth as f32;
            let y = self.at.1 + [1.0, -1.0, 2.0][nth % 3] * self.size;
            let x = self.at.0 + step * self.apart;
            let place = Place::at(x, y, self.size);
            bird.draw(scene, change.row.key, place, 0.3 + 0.1 * step.min(5.0));
            let w = self.apart.max(24.0);
            let h = (30.0 * self.size).max(26.0);
            scene.hit_area(change.row.key, None, [x - w * 0.5, y - h * 0.75, w, h]);
        }
        let set = Set::bold(self.word, Tone::Ink);
        let lines = self.lines(changes);
        let mut y = self.words.1;
        if self.up {
            y -= lines.len().saturating_sub(1) as f32 * self.word * 1.13;
        }
        let key = (own(1), Part::Name, 0);
        write_lines(scene, key, set, (self.words.0, y), 1.13, &lines, 0.5);
    }

    /// How high they are with their words, over the water.
    pub fn height(&self, changes: &Changes<'_>) -> f32 {
        match self.lines(changes).len() {
            0 => 0.0,
            lines => self.at.1 - self.words.1 + self.word * (0.85 + 1.13 * (lines as f32 - 1.0)),
        }
    }

    /// The words: none where everything has changed.
    pub fn lines(&self, changes: &Changes<'_>) -> Vec<String> {
        let Some(first) = changes.still.first() else {
            return Vec::new();
        };
        let names: Vec<&str> = changes.still.iter().map(label).collect();
        let words = format!("{}\u{a0}: {}", first.row.text, names.join(", "));
        Set::bold(self.word, Tone::Ink).balance(&words, self.room)
    }
}

fn label<'a>(change: &Change<'a>) -> &'a str {
    change.part.label.as_str()
}
