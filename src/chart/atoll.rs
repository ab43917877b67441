//! The picture of the first screen: an atoll of a hundred islets, as many of
//! them filled as the share that answers the reader has percents.

use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::{Atoll, Emphasis, text, track};
use crate::data::Reading;
use crate::theme::Tone;

const ISLETS: u16 = 100;
/// Inner and outer radius of the reef, and of an islet.
const REEF: (f32, f32) = (82.0, 150.0);
const ISLET: f32 = 5.8;
/// The widest line of words inside the reef.
const LAGOON: f32 = 132.0;

/// One key for every state: it is the same atoll that fills and empties.
const ROW: u16 = 0;

pub fn layout(chart: &Atoll, format: Format) -> Scene {
    let side = Format::Narrow.width();
    let mut scene = Scene::new(format, side);
    let (cx, cy) = (format.width() / 2.0, side / 2.0);
    let rows = &chart.facts.rows;
    let answer = rows
        .iter()
        .find(|row| matches!(row.emphasis, Emphasis::Chosen | Emphasis::Wider))
        .or_else(|| rows.iter().find(|row| row.emphasis == Emphasis::Whole))
        .or(rows.first());
    let Some(row) = answer else {
        return scene;
    };
    // Islets that are certain, and the first beyond those that may be.
    let (certain, possible) = match (row.reading, chart.facts.range) {
        (Reading::Exact(v) | Reading::About(v), _) => ((v.0 + 5) / 10, (v.0 + 5) / 10),
        (Reading::Above(v), _) => (v.0 / 10, 100),
        (Reading::Below(v), _) => (0, v.0 / 10),
        (Reading::Lost, Some(range)) => (range.low.0 / 10, (range.high.0 + 9) / 10),
        (Reading::Lost, None) => (0, 0),
    };
    let tone = track::tone(row.emphasis);
    for (nth, (x, y)) in (0..).zip(reef()) {
        let (r, style, tone) = match (nth < certain, nth < possible, row.emphasis) {
            // Open: the number is around the choice, not at it.
            (true, _, Emphasis::Wider) => (ISLET - 0.5, Style::Stroke(2.5), tone),
            (true, _, _) => (ISLET, Style::Fill, tone),
            (false, true, _) => (ISLET - 2.0, Style::Fill, Tone::Mist),
            (false, false, _) => (ISLET - 2.0, Style::Stroke(1.0), Tone::Edge),
        };
        let shape = Shape::Symbol {
            x: cx + x,
            y: cy + y,
            r,
            symbol: Symbol::Circle,
            style,
        };
        scene.put(ROW, Part::Dot, shape, tone).entering(Enter::Fade);
    }
    words(&mut scene, chart, row, (cx, cy));
    scene
}

/// The value, the class and the verb in the middle.
fn words(scene: &mut Scene, chart: &Atoll, row: &super::Row, (x, cy): (f32, f32)) {
    let strong = row.emphasis != Emphasis::Whole && row.emphasis != Emphasis::Plain;
    let ink = if strong { Tone::Accent } else { Tone::Ink };
    let mut line = |y: f32, size: f32, weight, content: String, part, tone| {
        let shape = Shape::Text(Text {
            x,
            y: cy + y,
            size,
            weight,
            anchor: Anchor::Middle,
            content: content.into(),
            halo: None,
        });
        scene.put(ROW, part, shape, tone).entering(Enter::Fade);
    };
    let room = LAGOON / text::width(&row.text, 1.0, true);
    let size = room.min(42.0);
    line(
        -12.0,
        size,
        Weight::Bold,
        row.text.clone(),
        Part::Value,
        ink,
    );
    let class = match row.emphasis {
        Emphasis::Whole => "de l’ensemble".to_owned(),
        Emphasis::Plain | Emphasis::Chosen | Emphasis::Wider => row.label.to_ascii_lowercase(),
    };
    line(20.0, 13.0, Weight::Bold, class, Part::Name, ink);
    let caption = text::wrap(&chart.caption, 12.0, false, LAGOON);
    for (nth, content) in caption.into_iter().enumerate() {
        let y = 38.0 + nth as f32 * 15.0;
        line(y, 12.0, Weight::Regular, content, Part::Change, Tone::Soft);
    }
}

/// The islets around the origin: each turned by the golden angle from the one
/// before, spread evenly over the ring's area (Vogel 1979); in the order in
/// which a clock's hand meets them, from the top.
fn reef() -> Vec<(f32, f32)> {
    const GOLDEN: (f32, f32) = (-0.737_368_9, 0.675_490_3);
    let (inner, outer) = (REEF.0 * REEF.0, REEF.1 * REEF.1);
    let mut way = (1.0, 0.0);
    let mut islets: Vec<(f32, f32)> = Vec::new();
    for nth in 0..ISLETS {
        let part = (f32::from(nth) + 0.5) / f32::from(ISLETS);
        let radius = (inner + part * (outer - inner)).sqrt();
        let (x, y) = (radius * way.0, radius * way.1);
        let at = islets.partition_point(|&(right, down)| turn(right, -down) <= turn(x, -y));
        islets.insert(at, (x, y));
        way = (
            way.0 * GOLDEN.0 - way.1 * GOLDEN.1,
            way.0 * GOLDEN.1 + way.1 * GOLDEN.0,
        );
    }
    islets
}

/// How far a direction is turned from upwards, clockwise: 0 to 4, growing
/// with the angle, if not in proportion to it.
fn turn(right: f32, up: f32) -> f32 {
    let part = up / (right.abs() + up.abs());
    if right >= 0.0 { 1.0 - part } else { 3.0 + part }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::chart::Chart;
    use crate::data::Kind;
    use crate::selection::Selection;
    use crate::view::View;

    #[test]
    fn as_many_islets_as_percents() {
        let figure = STUDY.figures.iter().find(|p| p.kind == Kind::Atoll);
        let filled = |size| {
            let selection = Selection {
                size,
                ..Selection::default()
            };
            let view = View::new(&STUDY, figure.expect("an opening"), selection);
            let Chart::Atoll(chart) = &view.chart else {
                panic!("an atoll")
            };
            let scene = layout(chart, Format::Narrow);
            let islets = scene.marks.iter().filter(|m| m.key.part == Part::Dot);
            let told = islets.filter(|m| m.paint.to != Tone::Edge).count();
            (told, view.headline.value)
        };
        for size in STUDY.size_ids() {
            let (told, value) = filled(size);
            assert_eq!(format!("{told}\u{202f}%"), value, "{size:?}");
        }
    }

    #[test]
    fn a_turn_grows_clockwise_from_the_top() {
        let turns = [
            (0.0, 1.0),
            (1.0, 1.0),
            (1.0, 0.0),
            (0.0, -1.0),
            (-1.0, 0.0),
            (-1.0, 1.0),
        ]
        .map(|(right, up)| turn(right, up));
        assert_eq!(turns, [0.0, 0.5, 1.0, 2.0, 3.0, 3.5]);
    }

    #[test]
    fn islets_do_not_touch_and_stay_in_the_picture() {
        let islets = reef();
        assert_eq!(islets.len(), 100);
        for (i, a) in islets.iter().enumerate() {
            assert!(a.0.hypot(a.1) + ISLET < Format::Narrow.width() / 2.0);
            for b in &islets[i + 1..] {
                assert!((a.0 - b.0).hypot(a.1 - b.1) > 2.0 * ISLET);
            }
        }
    }
}
