//! A share for a few sizes of service, as services out of a hundred: one
//! small building each. The class that was chosen comes forward, and its
//! services with it.

use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::NAME;
use super::{Dots, Emphasis, Row, text, track};
use crate::data::Reading;
use crate::theme::Tone;

/// Units a row of a block, and rows.
const COLUMNS: u16 = 20;
const ROWS: u16 = 5;
/// From one unit to the next, in a block that stands back, at ease, and
/// forward.
const BACK: f32 = 11.0;
const EASE: f32 = 16.0;
const FORWARD: f32 = 21.0;
/// Half of a unit that is counted, in parts of that, and of one that is not: it is seen, and weighs
/// less.
const COUNTED: f32 = 0.42;
const REST: f32 = 0.16;
/// Between two blocks.
const GUTTER: f32 = 40.0;
/// The name and the value above a block.
const HEAD: f32 = 46.0;
const VALUE: f32 = 27.0;

pub fn layout(chart: &Dots, format: Format) -> Scene {
    let classes: Vec<&Row> = chart
        .rows
        .iter()
        .filter(|row| row.emphasis != Emphasis::Whole)
        .collect();
    let asked = classes.iter().any(|row| row.emphasis != Emphasis::Plain);
    let mut scene = Scene::new(format, 0.0);
    let (mut x, mut y, mut height) = (0.0f32, 0.0f32, 0.0f32);
    for row in classes {
        let cell = match (format, asked, row.emphasis != Emphasis::Plain) {
            (Format::Narrow | Format::Plate(_), true, false) => BACK,
            (Format::Narrow | Format::Plate(_), _, _) | (Format::Wide, false, _) => EASE,
            (Format::Wide, true, false) => BACK,
            (Format::Wide, true, true) => FORWARD,
        };
        let width = f32::from(COLUMNS) * cell;
        if x > 0.0 && x + width > format.width() {
            (x, y) = (0.0, height + 14.0);
        }
        block(&mut scene, row, (x, y), cell);
        height = height.max(y + HEAD + f32::from(ROWS) * cell);
        match format {
            Format::Narrow | Format::Plate(_) => y = height + 14.0,
            Format::Wide => x += width + GUTTER,
        }
    }
    // The chart is as high in every state, so that nothing below it moves.
    let most = match format {
        Format::Narrow | Format::Plate(_) => {
            height.max(2.0 * (HEAD + f32::from(ROWS) * EASE) + 14.0)
        }
        Format::Wide => height.max(HEAD + f32::from(ROWS) * FORWARD),
    };
    let whole = chart.rows.iter().filter(|r| r.emphasis == Emphasis::Whole);
    let mut bottom = most;
    for row in whole {
        let y = bottom + 18.0;
        scene.hit_area(row.key, None, [0.0, bottom, format.width(), 32.0]);
        let name = label((0.0, y), NAME, Weight::Regular, row.label.clone());
        scene.put(row.key, Part::Name, name, Tone::Soft);
        let x = text::width(&row.label, NAME, false) + 10.0;
        let value = label((x, y), NAME, Weight::Bold, row.text.clone());
        scene
            .put(row.key, Part::Value, value, Tone::Soft)
            .entering(Enter::Fade);
        bottom += 32.0;
    }
    scene.height = bottom;
    scene
}

fn label((x, y): (f32, f32), size: f32, weight: Weight, content: String) -> Shape {
    Shape::Text(Text {
        x,
        y,
        size,
        weight,
        anchor: Anchor::Start,
        content: content.into(),
        halo: None,
    })
}

/// A class: its value, its name, and its hundred services.
fn block(scene: &mut Scene, row: &Row, (x, y): (f32, f32), cell: f32) {
    let side = (f32::from(COLUMNS) * cell, f32::from(ROWS) * cell);
    scene.hit_area(row.key, None, [x, y, side.0, HEAD + side.1]);
    let strong = row.emphasis != Emphasis::Plain;
    let tone = track::tone(row.emphasis);
    let ink = if strong { Tone::Accent } else { Tone::Ink };
    let size = if row.reading.is_lost() { NAME } else { VALUE };
    let value = label((x, y + 17.0), size, Weight::Bold, row.text.clone());
    scene
        .put(row.key, Part::Value, value, ink)
        .entering(Enter::Fade);
    let name = label(
        (x + text::width(&row.text, size, true) + 8.0, y + 22.0),
        NAME,
        if strong {
            Weight::Bold
        } else {
            Weight::Regular
        },
        row.label.clone(),
    );
    scene.put(row.key, Part::Name, name, ink);
    // Services that are certain, and the first beyond those that may be.
    let (certain, possible) = match row.reading {
        Reading::Exact(v) | Reading::About(v) => ((v.0 + 5) / 10, (v.0 + 5) / 10),
        Reading::Above(v) => (v.0 / 10, 100),
        Reading::Below(v) => (0, v.0 / 10),
        Reading::Lost => (0, 0),
    };
    for unit in 0..COLUMNS * ROWS {
        // Column by column, so that the part reads as a length.
        let (column, line) = (f32::from(unit / ROWS), f32::from(unit % ROWS));
        let nth = i32::from(unit);
        let (style, size, tone) = match (nth < certain, nth < possible, row.emphasis) {
            // Open: the number is around the choice, not at it.
            (true, _, Emphasis::Wider) => (Style::Stroke(1.75), COUNTED, tone),
            (true, _, _) => (Style::Fill, COUNTED, tone),
            (false, true, _) => (Style::Stroke(1.0), COUNTED, tone),
            (false, false, _) if row.reading.is_lost() => (Style::Stroke(1.0), COUNTED, Tone::Edge),
            (false, false, _) => (Style::Fill, REST, Tone::Edge),
        };
        let shape = Shape::Symbol {
            x: x + (column + 0.5) * cell,
            y: y + HEAD + (line + 0.5) * cell,
            r: cell * size,
            symbol: Symbol::Building,
            style,
        };
        scene
            .put(row.key, Part::Dot, shape, tone)
            .entering(Enter::Fade);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::Kind;
    use crate::selection::Selection;
    use crate::view::View;

    #[test]
    fn as_many_services_as_percents_in_every_state_and_as_high() {
        for figure in STUDY.figures.iter().filter(|p| p.kind == Kind::Crowd) {
            for format in [Format::Narrow, Format::Wide] {
                let mut heights = Vec::new();
                for size in STUDY.size_ids() {
                    let selection = Selection {
                        size,
                        ..Selection::default()
                    };
                    let view = View::new(&STUDY, figure, selection);
                    let crate::chart::Chart::Crowd(facts) = &view.chart else {
                        panic!("a crowd")
                    };
                    let scene = layout(facts, format);
                    for row in facts.rows.iter() {
                        let Some(value) = row.reading.exact() else {
                            continue;
                        };
                        let told = scene.marks.iter().filter(|m| {
                            m.key.row == row.key
                                && m.key.part == Part::Dot
                                && m.paint.to != Tone::Edge
                        });
                        assert_eq!(told.count() as i32, value.0 / 10, "{}", figure.slug);
                    }
                    heights.push(scene.height);
                }
                assert!(heights.iter().all(|h| *h == heights[0]), "{heights:?}");
            }
        }
    }
}
