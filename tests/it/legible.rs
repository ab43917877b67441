//! Every word on a plate stands out of what lies under it: plates are painted
//! without their words, by day, by night and on paper, and each word is
//! compared with the pixels where it stands. The same for readers who lack the
//! cones for red or for green.

use std::collections::HashMap;
use std::path::Path;

use barometre::STUDY;
use barometre::chart::scene::{Anchor, Mark, Shape, Text, Weight};
use barometre::chart::text::measure;
use barometre::chart::{Area, Format};
use barometre::data::{Figure, Form};
use barometre::export::raster::Raster;
use barometre::selection::{Comparison, Selection};
use barometre::theme::{Light, Palette, Rgb, contrast};
use barometre::view::View;

use crate::painted::Painted;
use crate::support::{ALL, UNDER_50};

/// How much of a word's place may be too close to it in tone: a line that it
/// crosses is no ground.
const CROSSED: f32 = 0.12;

/// What WCAG 1.4.3 asks: large letters may be closer to their ground.
fn needed(text: &Text) -> f32 {
    let large = match text.weight {
        Weight::Bold => 18.66,
        Weight::Regular => 24.0,
    };
    if text.size >= large { 3.0 } else { 4.5 }
}

/// How a reader sees colours.
#[derive(Clone, Copy, Debug)]
enum Sight {
    Ordinary,
    /// Without cones for red.
    Protanopia,
    /// Without cones for green.
    Deuteranopia,
}

impl Sight {
    const EACH: [Self; 3] = [Self::Ordinary, Self::Protanopia, Self::Deuteranopia];

    /// A colour as it is seen: Machado, Oliveira and Fernandes, "A
    /// physiologically-based model for simulation of color vision deficiency"
    /// (2009), severity 1, on linear light.
    fn sees(self, (r, g, b): Rgb) -> Rgb {
        let rows = match self {
            Self::Ordinary => return (r, g, b),
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        };
        let light = [r, g, b].map(|v| (f32::from(v) / 255.0).powf(2.2));
        let seen = rows.map(|row: [f32; 3]| {
            let sum: f32 = row
                .iter()
                .zip(light)
                .map(|(part, light)| part * light)
                .sum();
            (sum.clamp(0.0, 1.0).powf(1.0 / 2.2) * 255.0).round() as u8
        });
        (seen[0], seen[1], seen[2])
    }

    /// Whether letters of this colour are too close to a ground. No rule asks
    /// for a ratio in simulated sight: what is told apart at all is.
    fn loses(self, text: &Text, ink: Rgb, ground: Rgb) -> bool {
        let least = match self {
            Self::Ordinary => needed(text),
            Self::Protanopia | Self::Deuteranopia => 3.0,
        };
        contrast(self.sees(ink), self.sees(ground)) < least
    }
}

/// The share of a text's place that is too close to it in tone.
fn hidden(painted: &Painted, text: &Text, ink: Rgb, sight: Sight) -> f32 {
    let mut known: HashMap<Rgb, bool> = HashMap::new();
    let w = measure(&text.content, text.size, text.weight);
    let left = match text.anchor {
        Anchor::Start => text.x,
        Anchor::Middle => text.x - w / 2.0,
        Anchor::End => text.x - w,
    };
    let high = text.size * 0.72;
    let place = Area {
        x: left,
        y: text.y - high / 2.0,
        w,
        h: high,
    };
    let (mut all, mut close) = (0, 0);
    for ground in painted.within(place) {
        all += 1;
        let lost = known
            .entry(ground)
            .or_insert_with(|| sight.loses(text, ink, ground));
        close += usize::from(*lost);
    }
    close as f32 / all.max(1) as f32
}

fn faults(
    figure: &'static Figure,
    form: Form,
    width: u16,
    light: Light,
    raster: &Raster,
) -> Vec<String> {
    let palette = Palette::of_plate(form, light);
    let mut faults = Vec::new();
    for (size, comparison) in [(ALL, Comparison::Off), (UNDER_50, Comparison::On)] {
        let selection = Selection {
            size,
            comparison,
            ..Selection::default()
        };
        let scene = View::new(&STUDY, figure, selection)
            .chart
            .layout(Format::Plate(width));
        let wordless = |mark: &Mark| !matches!(mark.shape, Shape::Text(_));
        let painted = Painted::new(&scene, &palette, raster, wordless);
        for mark in scene.ground.iter().chain(&scene.marks) {
            let Shape::Text(text) = &mark.shape else {
                continue;
            };
            if mark.opacity < 1.0 {
                continue;
            }
            let ink = palette.rgb(mark.paint.to);
            for sight in Sight::EACH {
                let bad = match text.halo {
                    Some(halo) => sight.loses(text, ink, palette.rgb(halo.tone)),
                    None => hidden(&painted, text, ink, sight) > CROSSED,
                };
                if bad {
                    let place = format!("{} {width} {light:?} {sight:?} {size:?}", figure.slug);
                    faults.push(format!(
                        "{place}: « {} » in {:?}",
                        text.content, mark.paint.to
                    ));
                }
            }
        }
    }
    faults
}

/// How many pixels along a mark's edges have to stand out: those of the small
/// thing of two in a hundred.
const SEEN: usize = 10;

/// What WCAG 1.4.11 asks of graphics.
const GRAPHICS: f32 = 3.0;

/// The marks of each number, left out and put back: what changes is what a
/// reader sees of it, and its edges stand out of what they touch.
#[test]
fn marks_on_plates_stand_out() {
    let raster = Raster::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("make tools");
    let wordless = |mark: &Mark| !matches!(mark.shape, Shape::Text(_));
    let (mut faults, mut told) = (Vec::new(), 0);
    for figure in STUDY.figures {
        let Some(form) = figure.form() else { continue };
        let view = View::new(&STUDY, figure, Selection::default());
        let scene = view.chart.layout(Format::Plate(390));
        let mut rows: Vec<u16> = scene.hit_areas.iter().map(|hit| hit.spot.row).collect();
        rows.sort_unstable();
        rows.dedup();
        for light in Light::EACH {
            let palette = Palette::of_plate(form, light);
            let whole = Painted::new(&scene, &palette, &raster, wordless);
            for &row in &rows {
                let own = |mark: &&Mark| mark.key.row == row && wordless(mark);
                let extents = scene.marks.iter().filter(own).map(Mark::extent);
                let Some(area) = extents.reduce(Area::with) else {
                    continue;
                };
                // The field of its own words: they tell the number.
                let alone = scene.marks.iter().filter(own).count() == 1;
                let words = |mark: &&Mark| mark.key.row == row && !wordless(mark);
                let words = scene.marks.iter().filter(words).map(Mark::extent);
                let inside = |(x, y): (f32, f32)| area.holds(x, y);
                if alone && words.map(Area::middle).all(inside) {
                    continue;
                }
                let without = Painted::new(&scene, &palette, &raster, |mark| {
                    wordless(mark) && mark.key.row != row
                });
                told += 1;
                let seen = whole.edges(&without, area, GRAPHICS);
                if seen < SEEN {
                    faults.push(format!("{} {light:?} row {row}: {seen}", figure.slug));
                }
            }
        }
    }
    assert!(told > 100, "{told}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_on_plates_stand_out() {
    let raster = Raster::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("make tools");
    let mut all = Vec::new();
    for figure in STUDY.figures {
        let Some(form) = figure.form() else { continue };
        for light in Light::EACH {
            for width in [390, 1440] {
                all.extend(faults(figure, form, width, light, &raster));
            }
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}
