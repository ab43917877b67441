//! A bird: on the wire, or on its way.

use crate::chart::scene::Outline;
use crate::plate::geometry::Path;

/// Sitting, its feet at the origin, about 15 units high.
pub fn perched() -> Outline {
    let body = Path::from(-1.6, 0.0)
        .curve((-5.0, -3.0), (-4.4, -9.0), (-1.0, -10.8))
        .curve((-1.2, -14.4), (4.0, -15.0), (3.8, -11.6))
        .line(7.0, -10.6)
        .line(3.7, -9.6)
        .curve((5.0, -6.0), (3.6, -2.4), (2.0, 0.0))
        .line(1.2, 6.0)
        .line(-1.8, 7.0);
    body.outline()
}

/// Flying, about 30 units wide; `beat` is where its wings are, -1 to 1.
pub fn flying(beat: f32) -> Outline {
    let tip = -4.0 + beat * 6.0;
    let bend = -9.0 - beat * 3.0;
    let body = Path::from(-15.0, tip)
        .quad((-9.0, bend), (-3.0, -2.0))
        .quad((0.0, -3.4), (3.0, -2.0))
        .quad((9.0, bend), (15.0, tip))
        .quad((9.0, -4.6 - beat), (3.4, 1.2))
        .line(0.8, 2.5)
        .line(2.4, 8.0)
        .line(0.0, 5.0)
        .line(-2.4, 8.0)
        .line(-0.8, 2.5)
        .line(-3.4, 1.2)
        .quad((-9.0, -4.6 - beat), (-15.0, tip));
    body.outline()
}
