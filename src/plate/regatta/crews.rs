//! In front: crews, as many seats as a share has parts.

use super::course::Course;
use crate::chart::scene::{Part, Place, Point, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::Role;
use crate::plate::lettering::{Number, Set, WIDER, write_lines};
use crate::plate::parts;
use crate::plate::rows::{class_name, printed, since};
use crate::plate::stand::Stand;
use crate::plate::things::rowers::Rowers;
use crate::theme::Tone;

/// From one line to the next, in their size.
const LINE: f32 = 1.14;

/// The room that a crew has, and where it is.
struct Seat<'a> {
    part: &'a PlatePart,
    row: &'a Row,
    at: Point,
    room: f32,
}

/// Every crew in its place, and how much higher than usual all of them are,
/// for words of more than a line.
fn seats<'a>(plate: &'a Plate, course: &Course, width: f32) -> (Vec<Seat<'a>>, f32) {
    let crews = &course.crews;
    let rows: Vec<_> = parts(plate, Role::Crew)
        .filter_map(|part| Some((part, part.rows.first()?)))
        .collect();
    let mut seats: Vec<Seat<'_>> = Vec::new();
    let (mut pushed, mut highest) = (0.0f32, 0.0f32);
    for (nth, &(part, row)) in rows.iter().enumerate() {
        let (column, line) = (nth % crews.columns, nth / crews.columns);
        if column == 0 {
            pushed += highest;
            highest = 0.0;
        }
        let x = crews.at.0 + crews.across * column as f32;
        // Up to the next one, or to the edge.
        let last = column + 1 == crews.columns || nth + 1 == rows.len();
        let room = if last {
            width - 8.0 - x
        } else {
            crews.across - 12.0
        };
        let y = crews.at.1 + crews.down * line as f32 + pushed;
        if crews.beside.is_none() {
            highest = highest.max(more(&words_of(part, row, course, room)));
        }
        let at = (x, y);
        seats.push(Seat {
            part,
            row,
            at,
            room,
        });
    }
    (seats, pushed + highest)
}

/// How much higher than usual the crews are.
pub fn pushed(plate: &Plate, course: &Course, width: f32) -> f32 {
    seats(plate, course, width).1
}

/// The words of a crew: whose share it is, and of which class.
fn words_of(part: &PlatePart, row: &Row, course: &Course, room: f32) -> (Set, Vec<String>) {
    let class = class_name(row);
    let label = format!("{}\u{a0}: {class}", part.label);
    let set = Set::plain(course.word, Tone::Upon);
    let fit = (room / set.width(&label) * 0.995).min(1.0);
    let size = (course.word * fit).max(course.fine);
    let set = Set { size, ..set };
    let lines = set.balance(&label, room);
    (set, lines)
}

/// How much higher than one line they are.
fn more((set, lines): &(Set, Vec<String>)) -> f32 {
    (lines.len() as f32 - 1.0) * set.size * LINE
}

/// Draws every crew on the shore, with its words.
pub fn draw(scene: &mut Scene, plate: &Plate, course: &Course) {
    for seat in seats(plate, course, scene.format.width()).0 {
        crew(scene, plate, &seat, course);
    }
}

fn crew(scene: &mut Scene, plate: &Plate, seat: &Seat<'_>, course: &Course) {
    let &Seat {
        part,
        row,
        at: (x, y),
        room,
    } = seat;
    let crews = &course.crews;
    let width = scene.format.width();
    let stand = Stand::of(row, plate);
    let tone = stand.upon();
    let rowers = Rowers::new(row.reading);
    let boat = rowers.wide() * crews.scale;
    let text = printed(row);
    let sized = |size: f32| Number::whole(text, Set::bold(size, tone));
    let beside = crews.beside.unwrap_or(room);
    let fit = ((beside - boat - 16.0) / (sized(crews.number * 1.06).width() * WIDER)).min(1.0);
    let number = sized(crews.number * fit * stand.pick(1.06, 1.0, 0.94));
    let worded = words_of(part, row, course, room);
    let more = if crews.beside.is_some() {
        0.0
    } else {
        more(&worded)
    };
    let base = more
        + match crews.beside {
            Some(_) => y + crews.number * 0.7,
            None => y + crews.number * 1.06,
        };
    number.write(scene, row.key, (x.max(number.spare() + 2.0), base), 0.85);
    // A crew keeps its place, however large its number is.
    let at = x + sized(crews.number * fit * 1.06).width() + 14.0;
    let at = if crews.beside.is_some() {
        x + beside - boat
    } else {
        at
    };
    let place = Place::at(at, base - 8.0 * crews.scale, crews.scale);
    rowers.draw(scene, row.key, place, stand, 0.8);
    let (set, mut lines) = worded;
    let mut set = set.toned(tone);
    let mut at = (x, y);
    if let Some(beside) = crews.beside {
        set.size = course.fine;
        at.0 = x + beside + 14.0;
        lines = set.balance(&lines.join(" "), width - 12.0 - at.0);
        at.1 = base - 8.0 - set.size * LINE * (lines.len() as f32 - 1.0) / 2.0;
    }
    // What it was is told where no line more is needed for it.
    let since = since(row, plate);
    if let Some(last) = lines.last_mut().filter(|_| !since.is_empty()) {
        let longer = format!("{last}, {since}");
        if set.room(&longer) < width - 8.0 - at.0 {
            *last = longer;
        }
    }
    write_lines(scene, (row.key, Part::Title, 0), set, at, LINE, &lines, 0.8);
    let top = if crews.beside.is_some() {
        base - crews.number
    } else {
        y - 14.0
    };
    scene.hit_area(row.key, None, [x, top, room, base + 8.0 - top]);
}
