//! A count as its units: one small building a service.

use super::Units;
use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::NAME;
use crate::theme::Tone;

const SYMBOLS: [Symbol; 2] = [Symbol::Institution, Symbol::Town];
const TONES: [Tone; 2] = [Tone::Data, Tone::Ink];

pub fn layout(chart: &Units, format: Format) -> Scene {
    let (columns, cell) = match format {
        Format::Narrow | Format::Plate(_) => (10u16, 32.0),
        Format::Wide => (13, 54.0),
    };
    let rows = |count: u16| f32::from(count.div_ceil(columns));
    let mut scene = Scene::new(format, 0.0);
    let mut top = 0.0f32;
    let mut height = 0.0f32;
    for (nth, group) in chart.groups.iter().enumerate() {
        let tone = TONES[nth % TONES.len()];
        let name = Text {
            x: 0.0,
            y: top + 10.0,
            size: 15.0,
            weight: Weight::Bold,
            anchor: Anchor::Start,
            content: format!("{}\u{a0}{}", group.count, group.label).into(),
            halo: None,
        };
        scene.put(nth as u16, Part::Name, Shape::Text(name), tone);
        for unit in 0..group.count {
            let shape = Shape::Symbol {
                x: (f32::from(unit % columns) + 0.5) * cell,
                y: top + 28.0 + (f32::from(unit / columns) + 0.5) * cell,
                r: cell * 0.37,
                symbol: SYMBOLS[nth % SYMBOLS.len()],
                style: Style::Fill,
            };
            scene
                .put(nth as u16, Part::Dot, shape, tone)
                .entering(Enter::Fade);
        }
        let bottom = top + 28.0 + rows(group.count) * cell;
        scene.hit_area(nth as u16, None, [0.0, top, format.width(), bottom - top]);
        height = height.max(bottom);
        top = bottom + 16.0;
    }
    for (nth, lost) in chart.lost.iter().enumerate() {
        let y = height + 26.0 + nth as f32 * 20.0;
        let content = format!("{lost}\u{a0}: manquant");
        let text = Text {
            x: 0.0,
            y,
            size: NAME,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            content: content.into(),
            halo: None,
        };
        scene.put(nth as u16, Part::Gap, Shape::Text(text), Tone::Soft);
    }
    let lost = chart.lost.len() as f32 * 20.0;
    scene.height = height + if lost > 0.0 { lost + 18.0 } else { 0.0 };
    scene
}
