//! A number in large, with its sign beside it.

use crate::chart::scene::{Anchor, Part, Point, Scene};
use crate::plate::lettering::{Set, split, write};

/// A percent sign beside its number, and the gap before it, in its size.
const SIGN: f32 = 0.52;
const GAP: f32 = 0.05;

/// The sign beside a number, no smaller than letters may be.
fn sign_of(set: Set) -> Set {
    set.size((set.size * SIGN).max(16.0))
        .anchored(Anchor::Start)
}

/// A number apart from its sign; a range has two and stays whole.
fn apart(text: &str) -> (&str, &str) {
    let (body, sign) = split(text);
    if !sign.is_empty() && body.contains(sign) {
        (text, "")
    } else {
        (body, sign)
    }
}

/// How wide a number is, with its sign.
pub fn width(set: Set, text: &str) -> f32 {
    let (body, sign) = apart(text);
    let gap = if sign.is_empty() { 0.0 } else { GAP * set.size };
    set.width(body) + gap + sign_of(set).width(sign)
}

/// The number in large. Its digits end where its sign begins, so that they
/// stand as close in any face.
pub fn write_large(scene: &mut Scene, key: u16, (x, y): Point, set: Set, text: &str) {
    let (body, sign) = apart(text);
    if sign.is_empty() {
        write(
            scene,
            (key, Part::Value, 0),
            set.centred(),
            (x, y),
            body,
            0.75,
        );
        return;
    }
    let end = x - width(set, text) / 2.0 + set.width(body);
    write(
        scene,
        (key, Part::Value, 0),
        set.ended(),
        (end, y),
        body,
        0.75,
    );
    let at = (end + GAP * set.size, y);
    write(scene, (key, Part::Unit, 0), sign_of(set), at, sign, 0.75);
}
