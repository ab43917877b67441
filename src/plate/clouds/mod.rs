//! Clouds: each published class is a cloud of a hundred puffs, a puff a
//! percent. Birds on a wire are the points of a change since the compared
//! year, and what is missing from our copy of the report is a dotted cloud.

mod desk;
mod missing;
mod phone;
mod sky;
mod tablet;
mod told;
mod wire;

use super::parts;
use crate::chart::scene::{Composition, Part};
use crate::chart::{Format, Plate, PlatePart, Row, Scene};
use crate::data::{Reading, Role, Unit};
use crate::plate::lettering::{Set, write_lines};
use crate::plate::rows::{MISSING, classes, level, whole};
use crate::plate::stand::Stand;
use crate::plate::things::cumulus::{REACH, Share};
use crate::theme::Tone;
use sky::Sky;

/// Lays the clouds out for a width.
pub fn layout(plate: &Plate, format: Format) -> Scene {
    let told: Vec<&PlatePart> = parts(plate, Role::Cloud).collect();
    let rows: Vec<&Row> = told.iter().flat_map(|part| shown(part)).collect();
    let absent: Vec<&PlatePart> = parts(plate, Role::Missing).collect();
    let mut scene = Scene::new(format, 0.0);
    let sky = match Composition::of(format) {
        Composition::Desk => desk::sky(&mut scene, plate, rows.len()),
        Composition::Tablet => tablet::sky(&mut scene, plate, rows.len()),
        Composition::Phone => phone::sky(&mut scene, plate, rows.len(), absent.len()),
    };
    scene.height = sky.height;
    sky.lay(&mut scene);
    let clouds = || rows.iter().zip(&sky.places);
    for (row, place) in clouds().filter(|(row, _)| stand(row, plate) == Stand::Chosen) {
        place.cloud.sun(&mut scene, row.key, share(row));
    }
    for (row, place) in clouds() {
        let (share, stand) = (share(row), stand(row, plate));
        place.cloud.lay(&mut scene, share);
        place.cloud.draw(&mut scene, row.key, share, stand);
        let k = place.cloud.scale;
        let (x, y) = place.cloud.at;
        let [left, right, top] = REACH.map(|reach| reach * k);
        let area = [x - left, y - top, left + right, top + 18.0 * k];
        scene.hit_area(row.key, None, area);
    }
    for (row, place) in clouds() {
        place.tell(&mut scene, plate, row, stand(row, plate));
    }
    for part in told {
        beside(&mut scene, plate, part, &sky);
    }
    for part in parts(plate, Role::Bird) {
        sky.wire.draw(&mut scene, plate, part);
    }
    sky.missing.draw(&mut scene, &absent);
    scene
}

/// The classes of a part from small to large, or the whole where it is all
/// that there is.
fn shown(part: &PlatePart) -> Vec<&Row> {
    let rows: Vec<&Row> = classes(part).collect();
    if rows.is_empty() {
        return part.rows.iter().take(1).collect();
    }
    rows
}

/// How many of a hundred a number says are there for certain, and how many of
/// the next may be.
fn share(row: &Row) -> Share {
    let Some(amount) = level(row).filter(|_| row.unit == Unit::Share) else {
        return Share::default();
    };
    let amount = amount.clamp(0.0, 100.0);
    match row.reading {
        Reading::Exact(_) | Reading::About(_) => Share {
            solid: amount.round() as usize,
            possible: 0,
        },
        Reading::Above(_) => Share {
            solid: amount.floor() as usize,
            possible: 100 - amount.floor() as usize,
        },
        Reading::Below(_) => Share {
            solid: 0,
            possible: amount.ceil() as usize,
        },
        Reading::Lost => Share::default(),
    }
}

/// A whole that stands alone steps back, as a class does, where another size is
/// asked for.
fn stand(row: &Row, plate: &Plate) -> Stand {
    let stand = Stand::of(row, plate);
    if stand == Stand::Full && plate.asked.is_some() {
        Stand::Quiet
    } else {
        stand
    }
}

/// The whole beside its classes, and its level in the compared year.
fn beside(scene: &mut Scene, plate: &Plate, part: &PlatePart, sky: &Sky) {
    let Some(row) = whole(part) else {
        return;
    };
    if shown(part).iter().any(|shown| shown.key == row.key) {
        return;
    }
    let mut words = if row.reading.is_lost() && part.range.is_none() {
        format!("ensemble\u{a0}: {MISSING}")
    } else {
        format!("ensemble\u{a0}: {}", row.text)
    };
    if let (Some(before), Some(year)) = (row.before, plate.compared) {
        let before = row.unit.words(before);
        words = format!("{words} (≈\u{a0}{before} en {year})");
    }
    let set = Set::bold(sky.word, Tone::Ink);
    let (x, y) = sky.whole;
    let lines = set.wrap(&words, sky.whole_room);
    let key = (row.key, Part::Caption, 0);
    write_lines(scene, key, set, (x, y), 1.2, &lines, 0.8);
    let high = (lines.len() as f32 * sky.word * 1.2).max(24.0);
    scene.hit_area(row.key, None, [x, y - sky.word, sky.whole_room, high]);
}
