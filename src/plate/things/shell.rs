//! A top shell on the sand: one of a count.

use crate::chart::scene::Outline;
use crate::plate::geometry::Path;

/// The outline of a shell about nineteen units high, and its two bands.
pub fn shell() -> (Outline, [Outline; 2]) {
    let body = Path::from(0.0, -9.5)
        .line(7.6, 6.0)
        .quad((0.0, 9.5), (-7.6, 6.0));
    let bands = [(-3.0, 2.8), (1.8, 5.2)].map(|(y, half): (f32, f32)| {
        let band = Path::from(-half, y + 0.4).quad((0.0, y + 2.6), (half, y - 0.8));
        band.outline()
    });
    (body.outline(), bands)
}
