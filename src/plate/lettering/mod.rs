//! Words and numbers on a plate. The point that a line is set at lies on its
//! baseline: its start, its middle or its end, as its [`Set`] says.

mod number;
mod set;

pub use number::{Number, split};
pub use set::{SMALLEST, Set, WIDER};

use crate::chart::scene::{Enter, Part, Point, Scene};

/// Lays words that no choice changes.
pub fn lay(scene: &mut Scene, set: Set, at: Point, content: &str) {
    scene.lay(set.shape(at, content), set.tone);
}

/// As [`lay`], lines under each other, as far apart as `pitch` of their size;
/// returns the baseline after the last.
pub fn lay_lines(scene: &mut Scene, set: Set, (x, y): Point, pitch: f32, lines: &[String]) -> f32 {
    let mut y = y;
    for line in lines {
        lay(scene, set, (x, y), line);
        y += set.size * pitch;
    }
    y
}

/// Writes words that come and go with a choice.
///
/// `late`: when they come in the entrance, from 0 to 1.
pub fn write(
    scene: &mut Scene,
    (row, part, index): (u16, Part, u16),
    set: Set,
    at: Point,
    content: &str,
    late: f32,
) {
    let shape = set.shape(at, content);
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
    (x, y): Point,
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
