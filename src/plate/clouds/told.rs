//! A cloud's place, and its number in large with whom it is about.

use crate::chart::scene::{Part, Point, Scene};
use crate::chart::{Plate, Row};
use crate::plate::lettering::{Number, Set, write_lines};
use crate::plate::rows::printed;
use crate::plate::stand::Stand;
use crate::plate::things::cumulus::Cumulus;
use crate::theme::Tone;
use crate::view::words;

/// Where a cloud and its number stand.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub cloud: Cumulus,
    /// The line that the number stands on, and its size.
    pub at: Point,
    pub number: f32,
    pub word: f32,
    /// How wide number and words may be.
    pub room: f32,
    /// Whether the words stand under the number, or beside it.
    pub below: bool,
}

/// How large a number that was not asked for is, of one that was.
const QUIET: f32 = 0.72;

/// How far apart lines of words are, in their size.
const PITCH: f32 = 1.14;

impl Place {
    /// Writes a number in large, as it stands to the choice, and whom it is
    /// about.
    pub fn tell(&self, scene: &mut Scene, plate: &Plate, row: &Row, stand: Stand) {
        let (x, y) = self.at;
        let text = printed(row);
        let whom = [
            format!("des {} de", plate.respondents),
            words::uncapital(&row.label),
        ];
        // Beside a number there is room for a word, at the least.
        let room = match self.below {
            true => self.room,
            false => self.room - self.word * 6.5,
        };
        let full = Number::whole(text, Set::bold(self.number, Tone::Ink));
        let size = self.number * (room / full.width()).min(1.0);
        let (size, tone) = match stand {
            Stand::Full => (size, Tone::Ink),
            Stand::Chosen | Stand::Open => (size, Tone::Accent),
            Stand::Quiet => (size * QUIET, Tone::Ink),
        };
        let number = Number::whole(text, Set::bold(size, tone));
        let end = number.write(scene, row.key, (x, y), 0.7);
        let (x, room) = match self.below {
            true => (x, self.room),
            false => {
                let beside = end + self.word * 0.6;
                (beside, x + self.room - beside)
            }
        };
        let set = match stand {
            Stand::Quiet => Set::plain(self.word, Tone::Ink),
            Stand::Full | Stand::Chosen | Stand::Open => Set::bold(self.word, Tone::Ink),
        };
        let lines = whom.iter().flat_map(|part| set.wrap(part, room));
        let lines: Vec<String> = lines.collect();
        let top = match self.below {
            true => y + self.word * 1.5,
            // About the middle of the number.
            false => {
                let high = (lines.len() as f32 - 1.0) * set.size * PITCH;
                let middle = y + (0.7 * self.word - 0.7 * size - high) / 2.0;
                middle.max(y + 0.72 * (self.word - self.number))
            }
        };
        let key = (row.key, Part::Caption, 0);
        write_lines(scene, key, set, (x, top), PITCH, &lines, 0.75);
    }
}
