//! The night: stars, the moon, the sea, the coast.

use super::coast::Coast;
use super::light;
use crate::chart::scene::Scene;
use crate::plate::geometry::{Path, Scatter};
use crate::plate::shapes::{disc, solid};
use crate::plate::things::{coconut, water};
use crate::plate::{BROAD, on_phone};
use crate::theme::Tone;

/// Lays the night, the sea and the shore.
pub fn lay(scene: &mut Scene, coast: &Coast) {
    stars(scene, coast);
    if let Some(((x, y), r)) = coast.moon {
        scene.lay(disc((x, y), r), Tone::Spark);
        scene.lay(disc((x - r * 0.42, y - r * 0.26), r * 0.88), Tone::Surface);
    }
    let calm = if scene.format.width() < 700.0 {
        0.6
    } else {
        1.0
    };
    let tones = [Tone::Tint1, Tone::Tint2, Tone::Tint3, Tone::Tint4];
    for (nth, (y, tone)) in coast.seas.into_iter().zip(tones).enumerate() {
        water::lay(
            scene,
            y,
            [3.4 * calm, 62.0 - 6.0 * nth as f32, nth as f32],
            tone,
        );
    }
    shore(scene, coast);
}

/// Stars, where neither words nor rays are.
fn stars(scene: &mut Scene, coast: &Coast) {
    let width = scene.format.width();
    let great = &coast.great;
    let word = light::word_area(coast);
    let mut scatter = Scatter::new(3);
    let count = if on_phone(scene.format) { 40 } else { 110 };
    for _ in 0..count {
        let (x, y) = (
            scatter.between(0.0, width),
            scatter.between(10.0, coast.seas[0] - 8.0),
        );
        let r = scatter.between(0.6, 1.7);
        let far = (x - great.lamp.0).hypot(y - great.lamp.1);
        let titled = y < coast.great.lamp.1 - great.reach
            && x < coast.heading.title_at.0 + coast.heading.title_room * 1.12;
        let [left, top, right, foot] = word;
        let word = (left..right).contains(&x) && (top..foot).contains(&y);
        if far > great.reach + 12.0 && !titled && !word {
            scene.lay(disc((x, y), r), Tone::Track);
        }
    }
}

/// What the great light stands on.
fn shore(scene: &mut Scene, coast: &Coast) {
    let (width, height) = (scene.format.width(), scene.height);
    let great = &coast.great;
    let (x, y) = (great.lamp.0, great.lamp.1 + great.high * great.scale);
    if coast.ashore {
        let coastline = Path::from(0.0, height)
            .line(0.0, y + 30.0)
            .curve((90.0, y - 4.0), (190.0, y + 8.0), (x, y + 4.0))
            .curve(
                (x + 135.0, y + 2.0),
                (x + 205.0, y + 40.0),
                (x + 305.0, y + 74.0),
            )
            .curve(
                (x + 480.0, y + 88.0),
                (width - 400.0, y + 84.0),
                (width, y + 88.0),
            )
            .line(width, height);
        scene.lay(solid(coastline.outline()), Tone::Ground);
        coconut::lay(scene, (x + 112.0, y + 18.0), 92.0, -14.0, Tone::Ground);
        coconut::lay(scene, (x + 152.0, y + 28.0), 130.0, 28.0, Tone::Ground);
        return;
    }
    let half = great.reach * if width < BROAD { 0.38 } else { 0.62 };
    for (down, tone) in [(4.0, Tone::Rim), (0.0, Tone::Ground)] {
        let y = y + down;
        let rock = Path::from(x - half, y + 14.0)
            .curve(
                (x - half * 0.7, y - 10.0),
                (x - half * 0.4, y - 6.0),
                (x, y - 8.0),
            )
            .curve(
                (x + half * 0.4, y - 8.0),
                (x + half * 0.8, y - 6.0),
                (x + half, y + 14.0),
            )
            .curve(
                (x + half * 0.8, y + 24.0),
                (x - half * 0.8, y + 24.0),
                (x - half, y + 14.0),
            );
        scene.lay(solid(rock.outline()), tone);
    }
    if on_phone(scene.format) {
        return;
    }
    let palms = great.reach / 290.0;
    coconut::lay(
        scene,
        (x + half * 0.52, y + 2.0),
        60.0 * palms,
        -12.0 * palms,
        Tone::Ground,
    );
    coconut::lay(
        scene,
        (x + half * 0.68, y + 4.0),
        88.0 * palms,
        20.0 * palms,
        Tone::Ground,
    );
}
