//! Where everything on a card stands.

use super::flow::Flow;
use super::words::Words;
use super::{Aspect, Layer};
use crate::chart::Format;
use crate::chart::scene::{Part, Scene, Shape, Weight};
use crate::theme::Tone;
use crate::view::View;

/// Texts shrink in these steps until everything has its place.
const SHRINK: [f32; 9] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/// A chart is drawn so many times its nominal size at most.
const LARGEST: f32 = 2.2;

/// A card's layers: ground, words, chart.
pub(super) fn layers(words: &Words, view: &View, aspect: Aspect) -> Vec<Layer> {
    let lay = match aspect {
        Aspect::Landscape => landscape,
        Aspect::Portrait | Aspect::Poster => portrait,
    };
    let mut laid = lay(words, view, SHRINK[0]);
    for shrink in SHRINK {
        laid = lay(words, view, shrink);
        if laid.1 {
            break;
        }
    }
    laid.0
}

/// The layers, and whether everything has its place.
type Laid = (Vec<Layer>, bool);

/// Words to the left, the chart in a field of its own to the right, where it
/// was read below.
fn landscape(words: &Words, view: &View, shrink: f32) -> Laid {
    let (width, height) = Aspect::Landscape.size();
    let (left, field) = (56.0, 512.0);
    let mut source = Flow::new(left, 620.0, shrink.max(0.8));
    source.say(&words.source, (15.0, Weight::Regular, Tone::Soft));
    let mut place = Flow::new(728.0, width - 728.0 - 48.0, shrink.max(0.8));
    place.place(words, 15.0);
    let foot = height - source.y.max(place.y) - 36.0;

    let mut column = Flow::new(left, field - left - 36.0, shrink);
    column.gap(44.0);
    column.head(words, 15.0, 42.0, 20.0);
    column.gap(26.0);
    column.number(words, 84.0, 18.0);
    let mut below = Flow::new(left, column.room, shrink);
    below.choice(words, 17.0);
    below.gap(8.0);
    below.notes(words, 14.0);
    let (end, start) = (column.y, foot - below.y - 24.0);

    let chart = chart(view, [field, 0.0, width - field, foot], 32.0);
    let ground = ground(Aspect::Landscape, [field, 0.0, width - field, foot], foot);
    let layers = vec![
        ground,
        column.layer(0.0),
        below.layer(start),
        chart,
        source.layer(foot + 18.0),
        place.layer(foot + 18.0),
    ];
    (layers, end + 24.0 <= start)
}

/// Words, the chart in a field across the whole width, where it was read.
fn portrait(words: &Words, view: &View, shrink: f32) -> Laid {
    let (width, height) = Aspect::Portrait.size();
    let left = 64.0;
    let room = width - 2.0 * left;
    let mut below = Flow::new(left, room, shrink.max(0.8));
    below.notes(words, 21.0);
    below.gap(if words.notes.is_empty() { 0.0 } else { 14.0 });
    below.say(&words.source, (20.0, Weight::Regular, Tone::Soft));
    below.gap(4.0);
    below.place(words, 20.0);
    let foot = height - below.y - 64.0;

    let mut column = Flow::new(left, room, shrink);
    column.gap(64.0);
    column.head(words, 24.0, 62.0, 29.0);
    column.gap(22.0);
    column.number(words, 112.0, 26.0);
    column.gap(20.0);
    column.choice(words, 26.0);
    let top = column.y + 40.0;

    let chart = chart(view, [0.0, top, width, foot - top], left);
    let ground = ground(Aspect::Portrait, [0.0, top, width, foot - top], foot);
    // The chart's own texts come out at their nominal size at least.
    let fits = chart.scale >= 1.2 || foot - top > height * 0.55;
    let layers = vec![ground, column.layer(0.0), chart, below.layer(foot + 28.0)];
    (layers, fits && foot > top)
}

/// Behind everything; the chart's field; a line above where it was read.
fn ground(aspect: Aspect, [x, y, w, h]: [f32; 4], foot: f32) -> Layer {
    let (width, height) = aspect.size();
    let mut scene = Scene::new(Format::Wide, height);
    let bar = |[x, y, w, h]: [f32; 4]| Shape::Bar { x, y, w, h, r: 0.0 };
    let page = bar([0.0, 0.0, width, height]);
    scene.put(0, Part::Ground, page, Tone::Page);
    scene.put(0, Part::Ground, bar([x, y, w, h]), Tone::Surface);
    let line = bar([0.0, foot, width, 2.0]);
    scene.put(0, Part::Edge, line, Tone::Track);
    let edge = bar([0.0, 0.0, 14.0, height]);
    scene.put(0, Part::Edge, edge, Tone::Data);
    Layer {
        x: 0.0,
        y: 0.0,
        scale: 1.0,
        marks: scene.marks,
    }
}

/// The chart in the middle of its field, so much free to its sides, in the
/// format that comes out larger.
fn chart(view: &View, [x, y, w, h]: [f32; 4], around: f32) -> Layer {
    let fit = |format: Format| {
        let scene = view.chart.layout(format);
        let across = (w - 2.0 * around) / format.width();
        let down = (h - 64.0) / scene.height;
        (across.min(down).clamp(0.1, LARGEST), scene)
    };
    let (narrow, wide) = (fit(Format::Narrow), fit(Format::Wide));
    let (scale, scene) = if narrow.0 > wide.0 { narrow } else { wide };
    Layer {
        x: x + (w - scene.format.width() * scale) / 2.0,
        y: y + (h - scene.height * scale) / 2.0,
        scale,
        marks: scene.marks,
    }
}
