//! What is told beside the races: an islet, and a buoy for what has not moved.

use super::course::Course;
use super::race;
use crate::chart::scene::{Anchor, Part, Place, Scene, Shape};
use crate::chart::{Plate, PlatePart};
use crate::plate::lettering::{Number, SMALLEST, Set, WIDER, write, write_lines};
use crate::plate::rows::{level, printed, since};
use crate::plate::stand::Stand;
use crate::plate::things::buoy::Buoy;
use crate::plate::things::hut_islet::{HALF, Islet};
use crate::theme::Tone;
use crate::view::words;

/// A share of a question of its own: an islet on the races' scale.
pub fn islet(scene: &mut Scene, plate: &Plate, part: &PlatePart, course: &Course) {
    let Some(row) = part.rows.first() else { return };
    let stand = Stand::of(row, plate);
    let (y, scale) = course.islet;
    let lanes = &course.lanes;
    let width = scene.format.width();
    let value = level(row);
    let x = race::at(plate, course)(value.unwrap_or(50.0));
    let place = Place::at(x, y, scale * if stand.answers() { 1.12 } else { 1.0 });
    if value.is_some() {
        Islet::default().draw(scene, row.key, place, stand, 0.35);
        // Down to its level on the scale.
        let pole = Shape::line([x, y + 4.0 * scale, x, lanes.top + 4.0], 1.6);
        scene.mark(row.key, Part::Gauge, 0, pole, stand.upon());
    }
    let half = HALF * scale + 6.0;
    // To the left where the words would not fit to the right.
    let word = Set::plain(course.fine, stand.upon());
    let size = if stand.answers() {
        lanes.chosen
    } else {
        lanes.number
    };
    let text = printed(row);
    let number = Number::whole(text, Set::bold(size, stand.upon()));
    let class = words::uncapital(&row.short);
    let bold = Set::bold(word.size, stand.upon());
    let label = match since(row, plate) {
        since if since.is_empty() => part.label.clone(),
        since => format!("{}, {since}", part.label),
    };
    let right = width - 12.0 - x - half;
    let left = x - half - course.margin;
    let lines_right = word.wrap(&label, right).len();
    let ends = right < left && lines_right > 2;
    let (at, room) = if ends {
        (x - half, left)
    } else {
        (x + half, right)
    };
    let lines = word.balance(&label, room);
    let head = number.width() + 7.0 + bold.room(&class);
    let beside = head < room * WIDER;
    let high = lines.len() as f32 * word.size * 1.15;
    let base = y + 4.0 - high + if beside { 0.0 } else { -word.size };
    let gap = 7.0;
    let start = if ends {
        at - bold.width(&class) - gap - number.width()
    } else {
        at
    };
    number.write(scene, row.key, (start, base), 0.5);
    let class_at = (start + number.width() + gap, base);
    write(scene, (row.key, Part::Name, 0), bold, class_at, &class, 0.5);
    let anchor = if ends { Anchor::End } else { Anchor::Start };
    let first = (at, base + word.size * 1.15 + 1.0);
    write_lines(
        scene,
        (row.key, Part::Caption, 0),
        word.anchored(anchor),
        first,
        1.15,
        &lines,
        0.55,
    );
    let area = [x - half, y - 48.0 * scale, 2.0 * half, 52.0 * scale];
    scene.hit_area(row.key, None, area);
}

/// A change that is none: it is moored, and lit where the reader compares.
pub fn buoy(scene: &mut Scene, plate: &Plate, part: &PlatePart, course: &Course) {
    let Some(row) = part.rows.first() else { return };
    let ((x, y), scale) = course.buoy;
    let lit = plate.compared.is_some();
    Buoy::default().draw(scene, row.key, Place::at(x, y, scale), lit, 0.7);
    let tone = if lit { Tone::Accent } else { Tone::Upon };
    let text = printed(row);
    let ((x, y), room) = course.buoy_words;
    let set = Set::plain(course.fine, tone).centred();
    let bold = Set {
        size: set.size * if lit { 1.12 } else { 1.04 },
        ..Set::bold(set.size, tone)
    }
    .centred();
    if course.buoy_beside {
        // A wider face grows towards the buoy.
        let set = set.ended();
        let label = format!("{}\u{a0}:", part.label);
        let fit = (room / (set.width(&label) + bold.width(text))).min(1.0);
        let set = set.size((set.size * fit).max(SMALLEST));
        let bold = bold.size(set.size).anchored(Anchor::Start);
        let after = (x + set.width(&label), y);
        let then = (after.0 + 6.0, y);
        write(scene, (row.key, Part::Caption, 0), set, after, &label, 0.75);
        write(scene, (row.key, Part::Value, 0), bold, then, text, 0.75);
        scene.hit_area(row.key, None, [x - 30.0, y - 24.0, room, 32.0]);
        return;
    }
    let lines = set.wrap(&part.label, room);
    let key = (row.key, Part::Caption, 0);
    write_lines(scene, key, set, (x, y), 1.12, &lines, 0.75);
    let at = (x, y + set.size * (1.12 * lines.len() as f32 + 0.08));
    write(scene, (row.key, Part::Value, 0), bold, at, text, 0.75);
    let area = [x - 40.0, y - 60.0 * scale, 80.0, 60.0 * scale + 50.0];
    scene.hit_area(row.key, None, area);
}
