//! Several indicators for a few classes, as strips that cross: the crossing
//! is the story.

use super::axis::{Axis, SMALL};
use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::{NAME, VALUE};
use super::{Emphasis, Strip, Strips, text, track};
use crate::data::{Classes, Observation, Unit};
use crate::theme::Tone;

/// The indicators' rows follow those of the strips, which are sets of classes.
pub const NAMES: u16 = 1 << Classes::MOST;

/// Each strip has a symbol of its own, small classes first.
const SYMBOLS: [Symbol; 3] = [Symbol::Circle, Symbol::Square, Symbol::Triangle];

pub fn layout(chart: &Strips, format: Format) -> Scene {
    let (left, right, pitch, top) = match format {
        Format::Narrow | Format::Plate(_) => (8.0, format.width() - 8.0, 54.0, 66.0),
        Format::Wide => (206.0, 480.0, 44.0, 40.0),
    };
    let axis = Axis {
        left,
        right,
        unit: Unit::Share,
    };
    let bottom = top + chart.axes.len() as f32 * pitch;
    let mut scene = Scene::new(format, bottom + 20.0);
    let row_y = |index: usize| match format {
        Format::Narrow | Format::Plate(_) => top + index as f32 * pitch + 34.0,
        Format::Wide => top + (index as f32 + 0.5) * pitch,
    };
    // A mean has its numbers and no place on the scale of shares.
    let shares = |index: usize| {
        let mut values = chart.strips.iter().filter_map(|strip| strip.values[index]);
        values.all(|f| f.unit == Unit::Share)
    };
    let first = (0..chart.axes.len()).position(shares).unwrap_or_default();
    axis.draw(&mut scene, top + first as f32 * pitch, bottom);
    let mut names = Vec::new();
    for (index, name) in chart.axes.iter().enumerate() {
        let y = row_y(index);
        if shares(index) {
            let track = Shape::line([left, y, right, y], 1.0);
            scene.put(NAMES + index as u16, Part::Track, track, Tone::Track);
        }
        let y = if format == Format::Narrow {
            top + index as f32 * pitch + 10.0
        } else {
            y
        };
        names.push((NAMES + index as u16, y, name));
    }
    for (nth, strip) in chart.strips.iter().enumerate() {
        let room = room(format);
        let area = [column(format, nth) - room, 0.0, room + 2.0, top - 2.0];
        scene.hit_area(strip.key, None, area);
    }
    for index in 0..chart.axes.len() as u16 {
        let area = [0.0, top + f32::from(index) * pitch, format.width(), pitch];
        scene.hit_area(NAMES + index, Some(index), area);
    }
    // The chosen strip lies on top.
    let (mut order, chosen): (Vec<usize>, Vec<usize>) =
        (0..chart.strips.len()).partition(|&nth| chart.strips[nth].emphasis == Emphasis::Plain);
    order.extend(chosen);
    for &nth in &order {
        let strip = &chart.strips[nth];
        let symbol = SYMBOLS[nth % SYMBOLS.len()];
        head(&mut scene, strip, nth, symbol);
        let at = abscissas(strip, axis);
        let (tone, width) = tone(strip);
        for (index, pair) in at.windows(2).enumerate() {
            if let [Some(x1), Some(x2)] = *pair {
                let line = Shape::line([x1, row_y(index), x2, row_y(index + 1)], width);
                scene
                    .put(strip.key, Part::Link, line, tone)
                    .entering(Enter::From(left));
            }
        }
    }
    for (row, y, name) in names {
        // The lines pass behind the words.
        if format == Format::Narrow {
            track::ground(&mut scene, row, 0.0, y, format.width());
        }
        let name = Text {
            x: 0.0,
            y,
            size: NAME,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            content: name.as_str().into(),
            halo: None,
        };
        scene
            .put(row, Part::Name, Shape::Text(name), Tone::Ink)
            .of(row - NAMES);
    }
    for (depth, &nth) in order.iter().enumerate() {
        let strip = &chart.strips[nth];
        let symbol = SYMBOLS[nth % SYMBOLS.len()];
        let at = abscissas(strip, axis);
        let above = &order[depth + 1..];
        let covered = |index: usize| {
            let at_above = |&o: &usize| abscissas(&chart.strips[o], axis)[index];
            above.iter().any(|o| at_above(o) == at[index])
        };
        for (index, value) in strip.values.iter().enumerate() {
            if let Some(x) = at[index] {
                let form = match covered(index) {
                    true => (8.5, Style::Stroke(1.75)),
                    false => (5.5, Style::Fill),
                };
                let place = (index, x, row_y(index));
                point(&mut scene, strip, place, (symbol, form), left);
            }
            let y = if format == Format::Narrow {
                top + index as f32 * pitch + 10.0
            } else {
                row_y(index)
            };
            number(&mut scene, strip, (nth, index), y, *value);
        }
    }
    scene
}

/// Where a strip crosses each indicator; only shares share the scale.
fn abscissas(strip: &Strip, axis: Axis) -> Vec<Option<f32>> {
    let share = |f: &Observation| f.reading.exact().filter(|_| f.unit == Unit::Share);
    let place = |f: &Observation| Some(axis.x(share(f)?));
    strip
        .values
        .iter()
        .map(|value| value.and_then(place))
        .collect()
}

fn tone(strip: &Strip) -> (Tone, f32) {
    match strip.emphasis {
        Emphasis::Chosen | Emphasis::Wider => (Tone::Accent, 3.0),
        Emphasis::Plain | Emphasis::Whole => (Tone::Mist, 2.0),
    }
}

/// A value; one that lies under another of the same place is drawn around it.
fn point(
    scene: &mut Scene,
    strip: &Strip,
    (index, x, y): (usize, f32, f32),
    (symbol, (r, style)): (Symbol, (f32, Style)),
    left: f32,
) {
    let (tone, _) = tone(strip);
    let tone = if tone == Tone::Mist { Tone::Data } else { tone };
    let shape = |r, style| Shape::Symbol {
        x,
        y,
        r,
        symbol,
        style,
    };
    scene
        .put(
            strip.key,
            Part::Halo,
            shape(r + 2.0, Style::Fill),
            Tone::Surface,
        )
        .entering(Enter::From(left))
        .of(index as u16);
    scene
        .put(strip.key, Part::Dot, shape(r, style), tone)
        .entering(Enter::From(left))
        .of(index as u16);
}

/// The abscissa of a strip's column of numbers.
fn column(format: Format, nth: usize) -> f32 {
    match format {
        Format::Narrow | Format::Plate(_) => format.width() - 108.0 + nth as f32 * 54.0,
        Format::Wide => 540.0 + nth as f32 * 88.0,
    }
}

/// The width of a strip's name.
fn room(format: Format) -> f32 {
    match format {
        Format::Narrow | Format::Plate(_) => 52.0,
        Format::Wide => 86.0,
    }
}

/// The name of a strip, with its symbol, over its column of numbers.
fn head(scene: &mut Scene, strip: &Strip, nth: usize, symbol: Symbol) {
    let format = scene.format;
    let strong = strip.emphasis != Emphasis::Plain;
    let (x, room) = (column(format, nth), room(format));
    let ink = if strong { Tone::Accent } else { Tone::Ink };
    let (tone, _) = tone(strip);
    let tone = if tone == Tone::Mist { Tone::Data } else { tone };
    let lines = text::wrap(&strip.short, SMALL, true, room);
    let shape = Shape::Symbol {
        x: x - 6.0,
        y: 8.0,
        r: 5.5,
        symbol,
        style: Style::Fill,
    };
    scene.put(strip.key, Part::Tick, shape, tone);
    for (line, content) in lines.into_iter().enumerate() {
        let y = 24.0 + line as f32 * 14.0;
        let name = Text {
            x,
            y,
            size: SMALL,
            weight: Weight::Bold,
            anchor: Anchor::End,
            content: content.into(),
            halo: None,
        };
        scene.put(strip.key, Part::Change, Shape::Text(name), ink);
    }
}

fn number(
    scene: &mut Scene,
    strip: &Strip,
    (nth, index): (usize, usize),
    y: f32,
    value: Option<&Observation>,
) {
    let strong = strip.emphasis != Emphasis::Plain;
    let x = column(scene.format, nth);
    let content = value.map_or("–".to_owned(), |f| f.reading.short(f.unit));
    let value = Text {
        x,
        y,
        size: if scene.format == Format::Narrow {
            NAME
        } else {
            VALUE
        },
        weight: if strong {
            Weight::Bold
        } else {
            Weight::Regular
        },
        anchor: Anchor::End,
        content: content.into(),
        halo: None,
    };
    let ink = if strong { Tone::Accent } else { Tone::Ink };
    scene
        .put(strip.key, Part::Value, Shape::Text(value), ink)
        .entering(Enter::Fade)
        .of(index as u16);
}
