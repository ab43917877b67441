//! Where everything on a card stands.

use super::words::Words;
use super::{Aspect, Layer};
use crate::chart::scene::{Anchor, Part, Scene, Shape, Style, Symbol, Text, Weight};
use crate::chart::{Format, text};
use crate::theme::Tone;
use crate::view::{Standing, View};

/// Texts shrink in these steps until everything has its place.
const SHRINK: [f32; 9] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/// A chart is drawn so many times its nominal size at most.
const LARGEST: f32 = 2.2;

/// How a text is set: its size, its weight, and its colour.
type Set = (f32, Weight, Tone);

/// Runs down a column: every text stands below the last.
struct Flow {
    scene: Scene,
    x: f32,
    y: f32,
    room: f32,
    shrink: f32,
}

impl Flow {
    fn new(x: f32, room: f32, shrink: f32) -> Self {
        Self {
            // A scene is what collects marks; its own format plays no part.
            scene: Scene::new(Format::Wide, 0.0),
            x,
            y: 0.0,
            room,
            shrink,
        }
    }

    fn gap(&mut self, gap: f32) {
        self.y += gap * self.shrink;
    }

    fn say(&mut self, words: &str, (size, weight, tone): Set) {
        let size = size * self.shrink;
        let bold = weight == Weight::Bold;
        // In the widest face, bold runs wider than the table says.
        let room = self.room * if bold { 0.93 } else { 1.0 };
        for line in text::wrap(words, size, bold, room) {
            self.line(line, (size, weight, tone));
        }
    }

    fn line(&mut self, content: String, (size, weight, tone): Set) {
        // Large text is set closer.
        let height = size * if size > 30.0 { 1.14 } else { 1.34 };
        let text = Text {
            x: self.x,
            y: self.y + height / 2.0,
            size,
            weight,
            anchor: Anchor::Start,
            content: content.into(),
            halo: None,
        };
        self.scene.put(0, Part::Name, Shape::Text(text), tone);
        self.y += height;
    }

    /// A text with a stroke beside it.
    fn beside(&mut self, words: &str, set: Set, stroke: Tone) {
        if words.is_empty() {
            return;
        }
        self.gap(14.0);
        let (start, aside) = (self.y, 16.0 * self.shrink);
        self.x += aside;
        self.room -= aside;
        self.say(words, set);
        self.x -= aside;
        self.room += aside;
        let upright = Shape::Bar {
            x: self.x,
            y: start,
            w: 4.0 * self.shrink,
            h: self.y - start,
            r: 0.0,
        };
        self.scene.put(0, Part::Edge, upright, stroke);
    }

    /// Which study this is, what was found, and of what.
    fn head(&mut self, words: &Words, kicker: f32, title: f32, about: f32) {
        self.say(&words.kicker, (kicker, Weight::Bold, Tone::Data));
        self.gap(title * 0.4);
        self.say(&words.title, (title, Weight::Bold, Tone::Ink));
        self.gap(about * 0.5);
        self.say(&words.about, (about, Weight::Regular, Tone::Soft));
    }

    /// The number in large, of whom, and what must be known of it.
    fn number(&mut self, words: &Words, value: f32, small: f32) {
        let (tone, large) = match words.standing {
            Standing::Known => (Tone::Data, value),
            Standing::Chosen | Standing::Wider => (Tone::Accent, value),
            Standing::Missing => (Tone::Ink, value * 0.6),
        };
        if !words.value.is_empty() {
            self.say(&words.value, (large, Weight::Bold, tone));
        }
        if !words.of.is_empty() {
            self.say(&words.of, (small * 1.1, Weight::Regular, Tone::Ink));
        }
        self.beside(
            &words.caution,
            (small, Weight::Regular, Tone::Soft),
            if words.sized {
                Tone::Accent
            } else {
                Tone::Edge
            },
        );
        self.beside(&words.since, (small, Weight::Regular, Tone::Ink), Tone::Ink);
    }

    /// What the reader chose.
    fn choice(&mut self, words: &Words, size: f32) {
        let r = size * self.shrink * 0.32;
        let (start, aside) = (self.x, if words.sized { r * 3.2 } else { 0.0 });
        if words.sized {
            let dot = Shape::Symbol {
                x: self.x + r,
                y: self.y + size * self.shrink * 0.67,
                r,
                symbol: Symbol::Circle,
                style: Style::Fill,
            };
            self.scene.put(0, Part::Dot, dot, Tone::Accent);
        }
        self.x += aside;
        self.room -= aside;
        self.say(&words.choice, (size, Weight::Bold, Tone::Ink));
        self.x = start;
        self.room += aside;
    }

    fn notes(&mut self, words: &Words, size: f32) {
        for note in &words.notes {
            self.say(note, (size, Weight::Regular, Tone::Soft));
        }
    }

    /// Address and state of the data.
    fn place(&mut self, words: &Words, size: f32) {
        let address = words.address.split_once("://").map_or("", |(_, rest)| rest);
        let size = size * self.shrink;
        let mut line = String::new();
        // An address has no spaces: it breaks before its parts.
        for part in address.split_inclusive(['/', '?', '&']) {
            if text::width(&format!("{line}{part}"), size, true) > self.room && !line.is_empty() {
                self.line(std::mem::take(&mut line), (size, Weight::Bold, Tone::Data));
            }
            line.push_str(part);
        }
        if !line.is_empty() {
            self.line(line, (size, Weight::Bold, Tone::Data));
        }
        self.line(words.revision.clone(), (size, Weight::Regular, Tone::Soft));
    }

    fn layer(self, y: f32) -> Layer {
        Layer {
            x: 0.0,
            y,
            scale: 1.0,
            marks: self.scene.marks,
        }
    }
}

/// A card's layers: ground, words, chart.
pub(super) fn layers(words: &Words, view: &View, aspect: Aspect) -> Vec<Layer> {
    let lay = match aspect {
        Aspect::Landscape => landscape,
        Aspect::Portrait => portrait,
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
