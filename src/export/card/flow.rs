//! The words of a card, one below the other.

use super::Layer;
use super::words::Words;
use crate::chart::scene::{Anchor, Part, Scene, Shape, Style, Symbol, Text, Weight};
use crate::chart::{Format, text};
use crate::theme::Tone;
use crate::view::Standing;

/// How a text is set: its size, its weight, and its colour.
type Set = (f32, Weight, Tone);

/// Runs down a column: every text stands below the last.
pub(super) struct Flow {
    scene: Scene,
    x: f32,
    pub y: f32,
    pub room: f32,
    shrink: f32,
}

impl Flow {
    pub fn new(x: f32, room: f32, shrink: f32) -> Self {
        Self {
            // A scene is what collects marks; its own format plays no part.
            scene: Scene::new(Format::Wide, 0.0),
            x,
            y: 0.0,
            room,
            shrink,
        }
    }

    pub fn gap(&mut self, gap: f32) {
        self.y += gap * self.shrink;
    }

    pub fn say(&mut self, words: &str, (size, weight, tone): Set) {
        let size = size * self.shrink;
        let bold = weight == Weight::Bold;
        // Bold lines are short and large: they break a little early.
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
    pub fn head(&mut self, words: &Words, kicker: f32, title: f32, about: f32) {
        self.say(&words.kicker, (kicker, Weight::Bold, Tone::Data));
        self.gap(title * 0.4);
        self.say(&words.title, (title, Weight::Bold, Tone::Ink));
        self.gap(about * 0.5);
        self.say(&words.about, (about, Weight::Regular, Tone::Soft));
    }

    /// The number in large, of whom, and what must be known of it.
    pub fn number(&mut self, words: &Words, value: f32, small: f32) {
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
    pub fn choice(&mut self, words: &Words, size: f32) {
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

    pub fn notes(&mut self, words: &Words, size: f32) {
        for note in &words.notes {
            self.say(note, (size, Weight::Regular, Tone::Soft));
        }
    }

    /// Address and state of the data.
    pub fn place(&mut self, words: &Words, size: f32) {
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

    pub fn layer(self, y: f32) -> Layer {
        Layer {
            x: 0.0,
            y,
            scale: 1.0,
            marks: self.scene.marks,
        }
    }
}
