//! Towers whose light our copy of the report does not have.

use super::coast::Coast;
use crate::chart::PlatePart;
use crate::chart::scene::{Part, Place, Scene};
use crate::plate::lettering::{Set, WIDER, lay_lines, write_lines};
use crate::plate::things::tower::Tower;
use crate::theme::Tone;
use crate::view::words;

/// How much higher than wide they are.
const SLIM: f32 = 1.7;

/// Draws a dashed tower for each part that is missing, with its name.
pub fn draw(scene: &mut Scene, lost: &[&PlatePart], coast: &Coast) {
    if lost.is_empty() {
        return;
    }
    let place = &coast.lost;
    let set = Set::plain(coast.fine, Tone::Soft).centred();
    let names: Vec<Vec<String>> = lost
        .iter()
        .map(|part| lines(&set, &words::uncapital(&part.label)))
        .collect();
    let wide = |lines: &Vec<String>| {
        let widest = lines.iter().map(|line| set.width(line)).fold(0.0, f32::max);
        (widest * WIDER).max(place.high) + 6.0
    };
    let all: f32 = names.iter().map(wide).sum();
    let gap = (place.to - place.from - all) / names.len() as f32;
    let tower = Tower::new(SLIM);
    let scale = place.high / (SLIM + 0.5);
    let mut x = place.from + gap / 2.0;
    for (part, lines) in lost.iter().zip(&names) {
        let middle = x + wide(lines) / 2.0;
        x += wide(lines) + gap;
        let Some(row) = part.rows.first() else {
            continue;
        };
        tower.ghost(
            scene,
            row.key,
            Place::at(middle, place.foot - SLIM * scale, scale),
        );
        let first = place.foot + set.size * 1.15;
        let key = (row.key, Part::Name, 0);
        write_lines(scene, key, set, (middle, first), 1.1, lines, 0.85);
        let high = place.high + set.size * 2.4;
        let half = wide(lines) / 2.0;
        let area = [middle - half, place.foot - place.high, 2.0 * half, high];
        scene.hit_area(row.key, None, area);
    }
    let words = match lost {
        [_] => "Manquant dans notre copie du rapport",
        _ => "Manquants dans notre copie du rapport",
    };
    let set = Set::plain(coast.fine, Tone::Soft);
    let (x, y) = place.word_at;
    let set = if coast.ashore { set.centred() } else { set };
    let lines = set.balance(words, place.word_room);
    let up = set.size * 1.14 * (lines.len() as f32 - 1.0) / 2.0;
    lay_lines(scene, set, (x, y - up), 1.14, &lines);
}

/// A name in one line, or in two where it is long.
fn lines(set: &Set, name: &str) -> Vec<String> {
    let long = set.width(name);
    if long > set.size * 5.2 {
        set.balance(name, long * 0.72)
    } else {
        vec![name.to_owned()]
    }
}
