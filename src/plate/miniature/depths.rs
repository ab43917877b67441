//! Three jellyfish in the night of the sea.

use super::{band, set, settle};
use crate::chart::Scene;
use crate::chart::scene::{Place, Style};
use crate::plate::things::jellyfish::{Jellyfish, Swim};
use crate::plate::things::shine::{Hue, Shine};
use crate::plate::things::strand::tentacles;
use crate::theme::Tone;

const PINK: Hue = Hue {
    body: Tone::Data,
    line: Tone::Accent,
};
const GREEN: Hue = Hue {
    body: Tone::Spark,
    line: Tone::Leaf,
};

pub(super) fn lay(scene: &mut Scene) {
    for (top, tone) in [
        (52.0, Tone::Tint4),
        (75.0, Tone::Tint3),
        (98.0, Tone::Tint2),
        (121.0, Tone::Tint1),
    ] {
        band(scene, top, tone);
    }
    let jellyfish = Jellyfish::default();
    let swims = [
        ((82.0, 104.0), 32.0, PINK),
        ((126.0, 75.0), 52.0, PINK),
        ((171.0, 72.0), 38.0, GREEN),
    ]
    .map(|(top, width, hue)| Swim {
        row: 0,
        top,
        width,
        foot: top,
        hue,
        shine: Shine::Lit,
        swollen: false,
        seed: 0,
        start: 0.0,
    });
    for swim in &swims {
        jellyfish.aura(scene, swim);
    }
    settle(scene);
    // None reaches the foot, where a tile would show a row of pixels of it.
    let threads = [1.5, 1.5, 2.0].map(|deep| tentacles(deep, 1));
    for (swim, threads) in swims.iter().zip(&threads) {
        let place = Place::at(swim.top.0, swim.top.1, swim.width);
        set(scene, threads, place, Style::Fill, swim.hue.body);
        jellyfish.bell(scene, swim);
        settle(scene);
    }
    band(scene, 143.0, Tone::Ground);
}
