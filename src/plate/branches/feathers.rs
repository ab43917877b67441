//! The answers of a question as the leaflets of one leaf: each as long as its
//! share of what the leaf is wide.

use crate::chart::PlatePart;
use crate::chart::scene::{Enter, Part, Place, Point, Ribbon, Scene, Shape, Style};
use crate::plate::geometry::{smooth, spine};
use crate::plate::lettering::{Number, Set, lay, lay_lines, write};
use crate::plate::rows::{level, printed};
use crate::plate::shapes::placed;
use crate::plate::things::frond::feather;
use crate::theme::Tone;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Feathers {
    pub at: Point,
    /// What 100 % is long.
    pub long: f32,
    pub pitch: f32,
    pub title: f32,
    pub word: f32,
}

impl Feathers {
    /// Draws the leaf of a part: a leaflet a row. A lost number has its words
    /// and no leaflet.
    pub fn draw(&self, scene: &mut Scene, part: &PlatePart) {
        let (x, y) = self.at;
        let room = scene.format.width() - x - 12.0;
        let set = Set::bold(self.title, Tone::Ink);
        let name = set.balance(&part.label, room);
        let y = lay_lines(scene, set, (x, y), 1.15, &name) - self.title * 1.15;
        let set = Set::plain(self.word, Tone::Ink);
        let about = part
            .base
            .as_ref()
            .map_or_else(String::new, |base| format!("sur 100\u{a0}{base}"));
        let lines = set.balance(&about, room);
        let after = lay_lines(scene, set, (x, y + self.word * 1.3), 1.2, &lines);
        let top = after - self.word * 1.2 + self.pitch * 0.7;
        let count = part.rows.len() as f32;
        let rib = smooth(
            &[
                (x + 4.0, top - 14.0),
                (x, top + self.pitch * count * 0.33),
                (x + 1.0, top + self.pitch * count * 0.66),
                (x + 3.0, top + self.pitch * (count - 0.4)),
                (x + 14.0, top + self.pitch * (count + 0.2)),
            ],
            6,
        );
        let rib = Ribbon::new(spine(&rib, |t| 5.0 - 3.0 * t));
        scene.lay(Shape::Ribbon(rib), Tone::Leaf);
        for (nth, row) in part.rows.iter().enumerate() {
            let y = top + (nth as f32 + 0.5) * self.pitch;
            let x = x + 3.0;
            lay(
                scene,
                Set::plain(self.word, Tone::Ink),
                (x + 9.0, y - self.word * 0.68),
                &row.label,
            );
            let start = 0.3 + 0.4 * nth as f32 / count;
            let mut end = x;
            if let Some(value) = level(row) {
                let length = self.long * value / 100.0;
                let outline = feather(length, self.word * 0.5);
                let shape = placed(&outline, Place::at(x, y, 1.0), Style::Stroke(2.2));
                scene
                    .mark(row.key, Part::Body, 0, shape, Tone::Leaf)
                    .entering(Enter::Late(start));
                end = x + length;
            }
            let text = printed(row);
            let number = Number::bare(text, Set::bold(self.word * 1.12, Tone::Ink));
            let after = number.write(
                scene,
                row.key,
                (end + 9.0, y + self.word * 0.42),
                start + 0.1,
            );
            if let (Some(before), Some(change)) = (row.before, &row.change) {
                let x = x + self.long * before.units() / 100.0;
                for (part, width, tone) in
                    [(Part::Halo, 7.0, Tone::Rim), (Part::Before, 3.5, Tone::Ink)]
                {
                    let tick = Shape::upright(x, y, self.word * 0.6, width);
                    scene
                        .mark(row.key, part, 0, tick, tone)
                        .entering(Enter::Late(0.9));
                }
                let set = Set::bold(self.word * 1.12, Tone::Accent);
                let change = change.trim_end_matches(|c: char| !c.is_ascii_digit());
                write(
                    scene,
                    (row.key, Part::Change, 0),
                    set,
                    (after + 7.0, y + self.word * 0.42),
                    change,
                    0.9,
                );
            }
            let area = [x, y - self.pitch * 0.55, self.long + 50.0, self.pitch];
            scene.hit_area(row.key, None, area);
        }
    }
}
