//! Who has it on board: a sail a class, each with its number and its class.

use super::course::{Berth, Course};
use crate::chart::scene::{Part, Place, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Number, Set, WIDER, lay, write_lines};
use crate::plate::rows::{classes, printed, with_since};
use crate::plate::stand::Stand;
use crate::plate::things::boat::Boat;
use crate::plate::things::sail::{self, Sail};
use crate::theme::Tone;
use crate::view::words;

/// How many sails there is room for.
const MOST: usize = 4;

/// How much the one that was asked for swells.
const SWELL: f32 = 1.05;

/// Draws a sail for each class that is told, with its words.
pub fn draw(scene: &mut Scene, plate: &Plate, part: &PlatePart, course: &Course) {
    let rows = shown(part);
    let boat = Boat::default();
    for (nth, row) in rows.iter().enumerate() {
        let berth = berth(course, nth, rows.len());
        let stand = Stand::of(row, plate);
        let swell = if stand.answers() { SWELL } else { 1.0 };
        let start = 0.1 + 0.15 * nth as f32;
        let (x, y) = berth.tack;
        let place = Place::at(x, y, berth.sail * swell);
        Sail::new(row.reading).draw(scene, row.key, place, stand, start);
        let hull = Place::at(
            berth.middle,
            course.horizon - berth.hull * 0.035,
            berth.hull,
        );
        let tone = stand.pick(Tone::Ink, Tone::Ink, Tone::Loss);
        boat.draw(scene, row.key, hull, tone, start);
        words_of(scene, plate, row, (&berth, stand), course, start + 0.3);
        let (left, top) = (berth.middle - berth.hull * 0.5, y - berth.sail);
        let area = [left, top, berth.hull, berth.sail + berth.hull * 0.1];
        scene.hit_area(row.key, None, area);
    }
    if let Some(last) = rows.len().checked_sub(1) {
        let berth = berth(course, last, rows.len());
        seams(scene, &berth, course);
    }
}

/// The classes that are told: those that do not overlap, or the whole where
/// there is no class.
fn shown(part: &PlatePart) -> Vec<&Row> {
    let classes: Vec<&Row> = classes(part).take(MOST).collect();
    if classes.is_empty() {
        part.rows.iter().take(1).collect()
    } else {
        classes
    }
}

/// Where a sail is: the last is the large one, the others share the place of
/// the small one.
fn berth(course: &Course, nth: usize, count: usize) -> Berth {
    if nth + 1 == count {
        return course.large;
    }
    let Berth {
        tack,
        sail,
        hull,
        middle,
        number_at,
        number_room,
        number,
    } = course.small;
    let others = (count - 1) as f32;
    let part = 1.0 / others;
    // From the left margin to the small sail's own right edge.
    let edge = tack.0 + sail * 0.3;
    let room = (edge - course.margin) * part;
    let shift = room * (others - 1.0 - nth as f32);
    let scale = lerp(1.0, 0.62, ((others - 1.0) / 2.0).clamp(0.0, 1.0));
    let right = edge - shift;
    Berth {
        tack: (right - sail * scale * 0.3, tack.1),
        sail: sail * scale,
        hull: hull * scale,
        middle: right - (edge - middle) * scale,
        number_at: (number_at.0 + room * nth as f32, number_at.1),
        number_room: number_room * part * if count > 2 { 0.8 } else { 1.0 },
        number: number * scale,
    }
}

fn words_of(
    scene: &mut Scene,
    plate: &Plate,
    row: &Row,
    (berth, stand): (&Berth, Stand),
    course: &Course,
    late: f32,
) {
    let (x, y) = berth.number_at;
    let tone = stand.pick(Tone::Ink, Tone::Ink, Tone::Soft);
    let text = printed(row);
    let grown = berth.number * stand.pick(1.08, 1.0, 0.74);
    let bold = stand != Stand::Quiet;
    let set = Set::weighted(bold, grown, tone);
    let room = Number::whole(text, set).width();
    let fit = (berth.number_room / (room * WIDER)).min(1.0);
    let size = (grown * fit).max(course.fine);
    let number = Number::whole(text, Set { size, ..set });
    let start = (x - size * 0.04).max(number.spare() + 2.0);
    number.write(scene, row.key, (start, y), late);
    let room = berth.number_room.max(course.word * 7.0);
    // In full, or short where there is little room.
    let long = Set::bold(course.word, tone).width(&row.label) * WIDER < room;
    let name = words::uncapital(if long { &row.label } else { &row.short });
    let name = with_since(&name, row, plate);
    let words = Set::weighted(bold, course.word, tone);
    let lines = words.wrap(&name, room);
    let first = (x + 2.0, y + course.word * 1.36);
    let key = (row.key, Part::Caption, 0);
    write_lines(scene, key, words, first, 1.15, &lines, late);
}

/// The scale, beside the seams of the large sail.
fn seams(scene: &mut Scene, berth: &Berth, course: &Course) {
    let (x, y) = berth.tack;
    let set = Set::bold(course.fine, Tone::Ink);
    for (level, (x, y)) in sail::scale(Place::at(x, y, berth.sail)) {
        let label = if level > 70.0 {
            format!("{level}\u{202f}%")
        } else {
            level.to_string()
        };
        let x = x + berth.sail * 0.055;
        let fits = x + set.room(&label) < scene.format.width() - 1.0;
        if fits {
            lay(scene, set, (x, y + set.size * 0.3), &label);
        }
    }
}
