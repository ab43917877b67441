//! The same answers to several questions: a disc a share, its area the share,
//! read along the rows and down the columns.

use super::scene::{Anchor, Enter, Format, Part, Scene, Shape, Style, Symbol, Text, Weight};
use super::track::NAME;
use super::{Matrix, text};
use crate::data::Reading;
use crate::theme::Tone;

/// The radius of a share of 50 %.
const RADIUS: f32 = 21.0;

pub fn layout(chart: &Matrix, format: Format) -> Scene {
    let (left, pitch, size) = match format {
        Format::Narrow | Format::Plate(_) => (0.0, 64.0, 10.5),
        Format::Wide => (222.0, 46.0, NAME),
    };
    let step = (format.width() - left) / chart.columns.len().max(1) as f32;
    let x = |column: usize| left + (column as f32 + 0.5) * step;
    let heads: Vec<Vec<String>> = chart
        .columns
        .iter()
        .map(|name| text::wrap(name, size, true, step - 4.0))
        .collect();
    let lines = heads.iter().map(Vec::len).max().unwrap_or(0) as f32;
    let top = lines * 15.0 + 14.0;
    let mut scene = Scene::new(format, top + chart.rows.len() as f32 * pitch);
    for (column, head) in heads.into_iter().enumerate() {
        let count = head.len() as f32;
        for (line, content) in head.into_iter().enumerate() {
            let y = (lines - count + line as f32) * 15.0 + 8.0;
            let name = Text {
                x: x(column),
                y,
                size,
                weight: Weight::Bold,
                anchor: Anchor::Middle,
                content: content.into(),
                halo: None,
            };
            scene
                .put(column as u16, Part::Tick, Shape::Text(name), Tone::Ink)
                .of(column as u16);
        }
    }
    for (index, row) in chart.rows.iter().enumerate() {
        let y0 = top + index as f32 * pitch;
        let (name_y, y) = match format {
            Format::Narrow | Format::Plate(_) => (y0 + 8.0, y0 + 40.0),
            Format::Wide => (y0 + pitch / 2.0, y0 + pitch / 2.0),
        };
        let rule = Shape::line([left, y, format.width(), y], 1.0);
        scene.put(row.key, Part::Track, rule, Tone::Track);
        let name = Text {
            x: 0.0,
            y: name_y,
            size: NAME,
            weight: Weight::Regular,
            anchor: Anchor::Start,
            content: row.label.as_str().into(),
            halo: None,
        };
        scene.put(row.key, Part::Name, Shape::Text(name), Tone::Ink);
        for (column, cell) in row.cells.iter().enumerate() {
            let x = x(column);
            let nth = column as u16;
            if cell.is_some() {
                let area = [x - step / 2.0, y - 23.0, step, 46.0];
                scene.hit_area(row.key, Some(nth), area);
            }
            let label = |content: &str, weight| {
                Shape::Text(Text {
                    x,
                    y,
                    size: NAME,
                    weight,
                    anchor: Anchor::Middle,
                    content: content.into(),
                    halo: None,
                })
            };
            let disc = |r: f32, style| Shape::Symbol {
                x,
                y,
                r,
                symbol: Symbol::Circle,
                style,
            };
            let mut put = |part: Part, shape: Shape, tone: Tone| {
                scene
                    .put(row.key, part, shape, tone)
                    .entering(Enter::Fade)
                    .of(nth);
            };
            match cell.as_ref().map(|c| (c, c.reading)) {
                None => {
                    put(Part::Halo, disc(8.0, Style::Fill), Tone::Surface);
                    put(Part::Gap, label("–", Weight::Regular), Tone::Soft);
                }
                Some((_, Reading::Lost)) => {
                    put(Part::Halo, disc(11.0, Style::Fill), Tone::Surface);
                    put(Part::Gap, disc(11.0, Style::Stroke(1.0)), Tone::Edge);
                    put(Part::Gap, label("?", Weight::Regular), Tone::Soft);
                }
                // A bound has no area.
                Some((cell, Reading::Above(_) | Reading::Below(_))) => {
                    put(Part::Halo, disc(16.0, Style::Fill), Tone::Surface);
                    put(Part::Edge, disc(16.0, Style::Stroke(1.0)), Tone::Edge);
                    put(Part::Value, label(&cell.text, Weight::Bold), Tone::Ink);
                }
                Some((cell, Reading::Exact(v) | Reading::About(v))) => {
                    let r = RADIUS * (v.units() / 50.0).sqrt();
                    // The first answer of each question is full.
                    let (style, tone, ink) = if cell.first {
                        (Style::Fill, Tone::Data, Tone::Surface)
                    } else {
                        (Style::Stroke(2.0), Tone::Mist, Tone::Ink)
                    };
                    let text = label(&cell.text, Weight::Bold);
                    let ground = disc(r.max(10.0) + 2.0, Style::Fill);
                    put(Part::Halo, ground, Tone::Surface);
                    put(Part::Dot, disc(r, style), tone);
                    put(Part::Value, text, ink);
                }
            }
        }
    }
    scene
}
