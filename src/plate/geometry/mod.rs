//! Curves as corners, areas, and scatter that is the same every time.

mod area;
mod path;
mod scatter;

pub use area::{
    chamfered, closed, cut, dashed, ellipse, hatch, join, rectangle, ribbon, strokes, surface,
    together,
};
pub use path::{Path, along, dashes, smooth, spine};
pub use scatter::Scatter;

use crate::chart::scene::Point;

/// Between two numbers: `a` at 0, `b` at 1.
pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// Between two points: `a` at 0, `b` at 1.
pub fn mix(a: Point, b: Point, t: f32) -> Point {
    (lerp(a.0, b.0, t), lerp(a.1, b.1, t))
}

/// On whole tenths: what is drawn often is then written alike each time, which
/// is short in the page's pictures.
pub fn snap(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

/// Puts a short list in order, equal ones as they were. By hand: the library's
/// sort is made for long lists, and weighs as much as a plate in the module.
pub fn put_in_order<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for nth in 1..list.len() {
        let mut at = nth;
        while at > 0 && before(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}
