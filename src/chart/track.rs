//! What all rows on a scale share: the name, the printed value, and how
//! bounds, lost values and the 2011 level are drawn.

use super::axis::Axis;
use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Text, Weight};
use super::{Emphasis, Row, text};
use crate::data::Reading;
use crate::theme::Tone;

/// Size of names and printed values.
pub const NAME: f32 = 13.0;
pub const VALUE: f32 = 14.0;

/// Where the parts of a row stand.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub format: Format,
    pub axis: Axis,
    /// Top of the row.
    pub top: f32,
    /// Middle of the mark.
    pub y: f32,
}

/// Height of a row in each format.
pub fn pitch(format: Format) -> f32 {
    match format {
        Format::Narrow | Format::Plate(_) => 43.0,
        Format::Wide => 36.0,
    }
}

/// The place of row `index`: in the narrow format the name stands above the
/// mark, in the wide one beside it.
pub fn place(format: Format, index: usize, axis: Axis) -> Place {
    let top = index as f32 * pitch(format);
    let y = match format {
        Format::Narrow | Format::Plate(_) => top + 27.0,
        Format::Wide => top + pitch(format) / 2.0,
    };
    Place {
        format,
        axis,
        top,
        y,
    }
}

/// The tone of a row's mark.
pub fn tone(emphasis: Emphasis) -> Tone {
    match emphasis {
        Emphasis::Plain => Tone::Data,
        Emphasis::Whole => Tone::Ink,
        Emphasis::Chosen | Emphasis::Wider => Tone::Accent,
    }
}

/// The name of the row, its value, and the change if it is compared.
pub fn words(scene: &mut Scene, place: Place, row: &Row) {
    let area = [0.0, place.top, place.format.width(), pitch(place.format)];
    scene.hit_area(row.key, None, area);
    let strong = row.emphasis.answers();
    let y = match place.format {
        Format::Narrow | Format::Plate(_) => place.top + 9.0,
        Format::Wide => place.y,
    };
    let ink = if strong { Tone::Accent } else { Tone::Ink };
    if place.format == Format::Narrow {
        ground(
            scene,
            row.key,
            0.0,
            y,
            text::width(&row.label, NAME, strong) + 4.0,
        );
        let w = text::width(&row.text, VALUE, true) + 4.0;
        ground(scene, row.key, place.format.width() - w, y, w);
    }
    let name = Text {
        x: 0.0,
        y,
        size: NAME,
        weight: if strong {
            Weight::Bold
        } else {
            Weight::Regular
        },
        anchor: Anchor::Start,
        content: row.label.as_str().into(),
        halo: None,
    };
    scene.put(row.key, Part::Name, Shape::Text(name), ink);
    let right = place.format.width();
    let value_x = match place.format {
        Format::Narrow | Format::Plate(_) => right,
        Format::Wide => right - 62.0,
    };
    let lost = row.reading.is_lost();
    let value = Text {
        x: value_x,
        y,
        size: if lost { NAME } else { VALUE },
        weight: if lost { Weight::Regular } else { Weight::Bold },
        anchor: Anchor::End,
        content: row.text.as_str().into(),
        halo: None,
    };
    let value_width = match lost {
        true => text::width(&row.text, NAME, false),
        false => text::width(&row.text, VALUE, true),
    };
    let tone = if strong {
        Tone::Accent
    } else if lost {
        Tone::Soft
    } else {
        Tone::Ink
    };
    scene
        .put(row.key, Part::Value, Shape::Text(value), tone)
        .entering(Enter::Fade);
    if let Some(change) = &row.change {
        let content = match change.rsplit_once('\u{a0}') {
            Some((number, "points")) => format!("{number}\u{202f}pts"),
            Some((number, "point")) => format!("{number}\u{202f}pt"),
            Some(_) | None => change.clone(),
        };
        let change = Text {
            x: match place.format {
                Format::Narrow | Format::Plate(_) => value_x - value_width - 10.0,
                Format::Wide => right,
            },
            y,
            size: NAME,
            weight: Weight::Regular,
            anchor: Anchor::End,
            content: content.into(),
            halo: None,
        };
        scene
            .put(row.key, Part::Change, Shape::Text(change), Tone::Soft)
            .entering(Enter::Fade);
    }
}

/// What is drawn of a reading that is not a value; `true` when it was one of
/// those. `half` is half the height of the row's mark.
pub fn not_a_value(scene: &mut Scene, place: Place, row: &Row, half: f32) -> bool {
    let (axis, y) = (place.axis, place.y);
    let band = |from: f32, to: f32| Shape::Hatch {
        x: from,
        y: y - half,
        w: to - from,
        h: 2.0 * half,
    };
    let edge = |x: f32| Shape::upright(x, y, half + 3.0, 2.5);
    match row.reading {
        Reading::Exact(_) | Reading::About(_) => return false,
        Reading::Above(low) => {
            let x = axis.x(low);
            scene
                .put(
                    row.key,
                    Part::Bound,
                    band(x, axis.right),
                    tone(row.emphasis),
                )
                .entering(Enter::From(x));
            scene
                .put(row.key, Part::Edge, edge(x), tone(row.emphasis))
                .entering(Enter::Fade);
        }
        Reading::Below(high) => {
            let x = axis.x(high);
            scene
                .put(row.key, Part::Bound, band(axis.left, x), tone(row.emphasis))
                .entering(Enter::From(x));
            scene
                .put(row.key, Part::Edge, edge(x), tone(row.emphasis))
                .entering(Enter::Fade);
        }
        Reading::Lost => {
            let line = Shape::Line {
                x1: axis.left,
                y1: y,
                x2: axis.right,
                y2: y,
                width: 1.5,
                dashed: true,
            };
            scene
                .put(row.key, Part::Gap, line, Tone::Edge)
                .entering(Enter::Fade);
        }
    }
    true
}

/// Hides what passes behind a text of the narrow format.
pub fn ground(scene: &mut Scene, row: u16, x: f32, y: f32, w: f32) {
    let shape = Shape::Bar {
        x,
        y: y - 9.0,
        w,
        h: 18.0,
        r: 0.0,
    };
    scene.put(row, Part::Ground, shape, Tone::Surface);
}

/// The 2011 level as an upright tick, and the distance since as hatching of
/// this tone.
pub fn before(scene: &mut Scene, place: Place, row: &Row, half: f32, tone: Tone) {
    let (Some(before), Some(now)) = (row.before, row.reading.exact()) else {
        return;
    };
    let (x, to) = (place.axis.x(before), place.axis.x(now));
    let y = place.y;
    if x != to {
        let shape = Shape::Hatch {
            x: x.min(to),
            y: y - half,
            w: (to - x).abs(),
            h: 2.0 * half,
        };
        scene
            .put(row.key, Part::Rise, shape, tone)
            .entering(Enter::From(to));
    }
    let tick = Shape::upright(x, y, half + 4.0, 2.5);
    scene
        .put(row.key, Part::Before, tick, Tone::Ink)
        .entering(Enter::Fade);
}
