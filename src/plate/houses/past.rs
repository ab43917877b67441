//! The compared year: a ring on a pole where the cable was lit to, and the
//! words for it.

use super::cable::Laid;
use super::told::Told;
use crate::chart::scene::{Enter, Part, Point, Scene, Shape};
use crate::chart::{Plate, Row};
use crate::plate::lettering::{Set, write};
use crate::plate::rows::is_whole;
use crate::plate::shapes::disc;
use crate::theme::Tone;

/// Where its words begin, the last line's, and their size.
#[derive(Clone, Copy, Debug)]
pub struct Past {
    pub at: Point,
    pub size: f32,
    /// Whether there is room for the number and its year in one line.
    pub long: bool,
}

impl Past {
    /// Draws what was in the compared year: words, and a pole across the cable where
    /// the level is known. `half`: half the pole's length.
    pub fn draw(&self, scene: &mut Scene, plate: &Plate, told: &Told<'_>, laid: &Laid, half: f32) {
        let (Some(year), Some(row)) = (plate.compared, told.before()) else {
            return;
        };
        let [what, when] = match (row.before, &row.change) {
            (Some(before), _) => [
                format!("≈\u{a0}{}", row.unit.words(before)),
                format!("en\u{a0}{year}"),
            ],
            (None, Some(change)) => [change.clone(), format!("depuis\u{a0}{year}")],
            (None, None) => return,
        };
        let words = if self.long {
            vec![format!("{what} {when}")]
        } else {
            vec![what, when]
        };
        if let Some(before) = row.before {
            let level = before.units().clamp(0.0, 100.0);
            pole(scene, row, laid.after(level), half);
        }
        // Of all, whoever was asked for.
        let of_all = !is_whole(told.row);
        self.words(scene, row, words, of_all);
    }

    /// `of_all`: whether that is to be said.
    fn words(&self, scene: &mut Scene, row: &Row, mut lines: Vec<String>, of_all: bool) {
        let (x, last) = self.at;
        let ringed = row.before.is_some();
        let step = self.size * 1.2;
        // There is room for one more: nothing moves when it comes.
        let mut y = last - step * lines.len() as f32;
        let set = Set::plain(self.size, Tone::Ink);
        if of_all {
            lines.push("(toutes tailles)".into());
            // It is not the islet's number.
            let wide = lines
                .iter()
                .map(|line| set.width(line))
                .fold(24.0, f32::max);
            let high = step * lines.len() as f32;
            scene.hit_area(row.key, None, [x, y - self.size, wide + self.size, high]);
        }
        for (nth, line) in lines.iter().enumerate() {
            let indent = if nth == 0 && ringed { self.size } else { 0.0 };
            let at = (x + indent, y);
            let key = (row.key, Part::Caption, nth as u16);
            write(scene, key, set, at, line, 0.85);
            if indent > 0.0 {
                ring(
                    scene,
                    row.key,
                    (x + self.size * 0.38, y - self.size * 0.34),
                    self.size,
                    10,
                );
            }
            y += step;
        }
    }
}

/// A pole across the cable where the level was.
fn pole(scene: &mut Scene, row: &Row, (at, across): (Point, Point), half: f32) {
    let end = |far: f32| (at.0 + across.0 * far * half, at.1 + across.1 * far * half);
    let (a, b) = (end(-1.0), end(1.0));
    for (index, width, tone) in [(0, half * 0.62, Tone::Rim), (1, half * 0.26, Tone::Ink)] {
        let line = Shape::line([a.0, a.1, b.0, b.1], width);
        scene
            .mark(row.key, Part::Before, index, line, tone)
            .entering(Enter::Late(0.8));
    }
    ring(scene, row.key, b, half * 1.15, 2);
}

/// A ring: of the pole, and before the words for it.
fn ring(scene: &mut Scene, row: u16, (x, y): Point, size: f32, index: u16) {
    for (nth, r, tone) in [(0, 0.44, Tone::Ink), (1, 0.2, Tone::Rim)] {
        let disc = disc((x, y), size * r);
        scene
            .mark(row, Part::Before, index + nth, disc, tone)
            .entering(Enter::Late(0.8));
    }
}
