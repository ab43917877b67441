//! The forest on a phone.

use super::aside::Aside;
use super::clearing::Clearing;
use super::compose::{Composed, LEAD};
use super::grove::Grove;
use crate::chart::Plate;
use crate::chart::scene::Scene;
use crate::plate::BROAD;
use crate::plate::heading::Heading;
use crate::plate::lettering::Set;
use crate::theme::Tone;

/// In rows of three; of four where it is wider.
pub fn compose(scene: &mut Scene, plate: &Plate, groves: &[Grove<'_>]) -> Composed {
    let w = scene.format.width();
    let wide = w >= BROAD;
    let title_room = w - 28.0;
    let title = Set::bold(if wide { 38.0 } else { 31.0 }, Tone::Ink);
    let heading = Heading {
        at: (14.0, if wide { 62.0 } else { 58.0 }),
        number: if wide { 64.0 } else { 58.0 },
        name: 16.0,
        title: title.within(&plate.title, title_room, 2, 22.0).size,
        title_at: (15.0, if wide { 106.0 } else { 98.0 }),
        title_room,
        title_lines: 2,
        name_room: 210.0,
    };
    let end = heading.lay(scene, plate) + heading.title * 0.84;
    let count = groves.len();
    let lead = Aside {
        at: (15.0, end + 2.0),
        pitch: if wide { w * 0.158 } else { (w - 24.0) / 3.0 },
        number: if wide { 33.0 } else { 34.0 },
        word: if wide || w < 380.0 { 14.0 } else { 15.0 },
        title: 16.0,
        room: if wide { w * 0.5 } else { w - 24.0 },
        ..LEAD
    };
    let per_row = if wide { 4 } else { 3 };
    let to = w - if wide { 40.0 } else { 32.0 };
    let pitch = (to - 6.0) / per_row as f32;
    let mut low = end + lead.title * 0.5 + lead.number * 0.9 + lead.word * 1.5 + 12.0;
    let mut clearings = Vec::new();
    for first in (0..count.max(1)).step_by(per_row) {
        let here = groves.get(first..).unwrap_or_default();
        let here = here.get(..per_row).unwrap_or(here);
        let end = 6.0 + pitch * here.len() as f32;
        // A row that is not full leaves room beside it.
        let (edge, scale_at) = match here.len() < per_row {
            true => (end + 6.0, end + 6.0),
            false => (w, w - 6.0),
        };
        let mut clearing = Clearing {
            count: here.len(),
            first,
            foot: 0.0,
            high: if wide { 172.0 } else { 102.0 },
            deep: 0.0,
            from: 6.0,
            to: end,
            group: 0.0,
            apart: pitch * 0.28,
            boughs: if wide { 6.4 } else { 5.4 },
            crown: pitch * 0.115,
            edge,
            scale_at,
            levels: &[50, 100],
            scale: 14.0,
            number: 15.0,
            chosen: 23.0,
            name: if w < 380.0 { 14.0 } else { 15.0 },
            title: 14.5,
            over: 32.0,
        };
        clearing.foot = low + clearing.head(here) + clearing.high;
        clearing.deep = clearing.depth(here);
        low = clearing.foot + clearing.deep;
        clearings.push(clearing);
    }
    let mut mean = Aside {
        at: (w * 0.525, lead.at.1),
        pitch: (w * 0.475 - 5.0) / 3.0,
        pines: false,
        room: w * 0.47,
        ..lead
    };
    let mut height = low;
    match clearings.last().filter(|last| !wide && last.edge < w) {
        _ if wide => {}
        // In the place that a row leaves free.
        Some(last) => {
            mean = Aside {
                at: (last.edge + 9.0, last.y(100.0) - last.over - 8.0),
                title: 15.0,
                number: 22.0,
                word: 14.0,
                stacked: true,
                room: w - last.edge - 12.0,
                change: Some(((last.edge + 9.0, last.foot + 15.0), Tone::UponSoft)),
                ..mean
            };
        }
        None => {
            mean = Aside {
                at: (15.0, low + 28.0),
                pitch: lead.pitch,
                room: w - 24.0,
                ..mean
            };
            height = low + 124.0;
        }
    }
    Composed {
        height,
        clearings,
        lead,
        mean,
    }
}
