//! A drop of water: one point.

use crate::chart::scene::Outline;
use crate::plate::geometry::Path;

/// A drop of radius 1 that points to the left and flies to the right.
pub fn drop() -> Outline {
    Path::from(-1.3, 0.0)
        .curve((-0.6, -0.5), (-0.45, -1.0), (0.1, -1.0))
        .curve((1.2, -1.0), (1.2, 1.0), (0.1, 1.0))
        .curve((-0.45, 1.0), (-0.6, 0.5), (-1.3, 0.0))
        .outline()
}
