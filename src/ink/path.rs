//! Paths that plotters has no call for: dashes, and rectangles with their
//! corners cut.

use plotters_backend::{BackendCoord, DrawingBackend};

use super::style::Pen;
use super::{Drawn, point};
use crate::chart::outline::Segment;

/// Strokes of one width as one filled polygon: a backend draws it in one call,
/// and each stroke by itself would cost as much. The way from a stroke to the
/// next is gone back at the end, so that it encloses nothing.
pub(super) fn strokes<B: DrawingBackend>(
    backend: &mut B,
    parts: impl DoubleEndedIterator<Item = Segment> + Clone,
    width: f32,
    pen: &Pen,
) -> Drawn<B> {
    let sides = parts.clone().flat_map(move |part| {
        let [a, b, c, d] = stroke(part, width);
        [a, b, c, d, a]
    });
    let back = parts.rev().map(move |part| stroke(part, width)[0]);
    backend.fill_polygon(sides.chain(back), pen)
}

/// The corners of a stroke.
fn stroke([x1, y1, x2, y2]: Segment, width: f32) -> [BackendCoord; 4] {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let half = width / 2.0 / dx.hypot(dy).max(f32::MIN_POSITIVE);
    let (across, down) = (-dy * half, dx * half);
    [
        point(x1 + across, y1 + down),
        point(x2 + across, y2 + down),
        point(x2 - across, y2 - down),
        point(x1 - across, y1 - down),
    ]
}

/// A rectangle with its corners cut: at a radius of two pixels the eye sees
/// them round.
pub(super) fn bar<B: DrawingBackend>(
    backend: &mut B,
    [x, y, w, h]: [f32; 4],
    r: f32,
    pen: &Pen,
) -> Drawn<B> {
    let c = (r * 0.6).min(w / 2.0).min(h / 2.0);
    if c <= 0.0 {
        return backend.draw_rect(point(x, y), point(x + w, y + h), pen, true);
    }
    let path = [
        (x + c, y),
        (x + w - c, y),
        (x + w, y + c),
        (x + w, y + h - c),
        (x + w - c, y + h),
        (x + c, y + h),
        (x, y + h - c),
        (x, y + c),
    ];
    backend.fill_polygon(path.map(|(x, y)| point(x, y)), pen)
}
