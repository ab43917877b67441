//! The whale, its tail out of the water and drops over it.

use super::rings;
use crate::chart::Scene;
use crate::chart::scene::Shape;
use crate::plate::geometry::Path;
use crate::plate::shapes::disc;
use crate::plate::shapes::solid;
use crate::plate::things::waves::sea;
use crate::plate::things::whale::eye;
use crate::theme::Tone;

/// Where it blows.
const SPOUT: (f32, f32) = (106.0, 111.0);

/// The jets of its spout: where to, in degrees, and how high.
const JETS: [(f32, u16); 5] = [(146.0, 3), (121.0, 5), (96.0, 7), (71.0, 6), (46.0, 3)];

pub(super) fn lay(scene: &mut Scene) {
    rings(scene, SPOUT, [(58.0, Tone::Tint2), (36.0, Tone::Tint1)]);
    for (degrees, drops) in JETS {
        let (sin, cos) = degrees.to_radians().sin_cos();
        for drop in 0..drops {
            let far = 9.0 + 4.2 * f32::from(drop);
            let at = (SPOUT.0 + cos * far, SPOUT.1 - sin * far);
            scene.lay(disc(at, 1.45), Tone::Spark);
        }
    }
    sea(scene, (0.0, 216.0), 114.0, (1.8, 16.0, 0.4), Tone::Mist);
    let body = Path::from(36.0, 128.0)
        .fine(12, (36.0, 116.0), (70.0, 108.0), (126.0, 110.0))
        .fine(10, (154.0, 110.5), (166.0, 112.0), (167.0, 102.0))
        .curve((162.0, 97.0), (150.0, 101.0), (138.0, 95.0))
        .curve((148.0, 87.0), (163.0, 86.0), (171.0, 94.0))
        .curve((177.0, 87.0), (189.0, 86.5), (199.0, 93.0))
        .curve((191.0, 99.0), (181.0, 97.0), (177.0, 102.0))
        .fine(12, (186.0, 126.0), (176.0, 154.0), (110.0, 156.0))
        .fine(14, (62.0, 156.0), (36.0, 144.0), (36.0, 128.0));
    scene.lay(solid(body.outline()), Tone::Body);
    let belly = Path::from(36.2, 130.0)
        .curve((50.0, 133.0), (60.0, 122.0), (80.0, 121.5))
        .line(144.0, 122.0)
        .curve((162.0, 124.0), (174.0, 120.0), (180.2, 113.0))
        .fine(12, (180.0, 136.0), (166.0, 156.0), (110.0, 156.0))
        .fine(14, (62.0, 156.0), (37.0, 145.0), (36.2, 130.0));
    scene.lay(solid(belly.outline()), Tone::Flesh);
    for y in [129.0, 136.0, 143.0] {
        scene.lay(Shape::line([70.0, y, 158.0, y], 1.2), Tone::Track);
    }
    let flipper = Path::from(86.0, 121.5)
        .quad((88.0, 139.0), (110.0, 146.0))
        .quad((105.0, 133.0), (104.0, 121.5));
    scene.lay(solid(flipper.outline()), Tone::Body);
    eye(scene, (66.0, 118.5), 0.24);
}
