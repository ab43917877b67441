//! The races: a lane a class, from 0 to 100, all canoes of one size.

use super::course::{Course, Lanes};
use super::gate::{lay_gate, lay_scale};
use super::track::{Track, Water};
use crate::chart::scene::{Area, Scene};
use crate::chart::{Emphasis, Plate, PlatePart, Row};
use crate::data::Role;
use crate::plate::geometry::{lerp, put_in_order};
use crate::plate::lettering::{SMALLEST, Set, WIDER, lay, lay_lines};
use crate::plate::parts;
use crate::plate::room::Room;
use crate::plate::rows::level;
use crate::plate::stand::Stand;
use crate::plate::things::canoe::{Canoe, HIGH, Load};
use crate::theme::Tone;

/// From one lane to the next, at least and at most.
const PITCH: [f32; 2] = [22.0, 34.0];

/// What is left free under the last lane of a race.
const SLACK: f32 = 4.0;

/// How many lanes a race has room for.
const MOST: usize = 6;

/// One race.
struct Race<'a> {
    part: &'a PlatePart,
    rows: Vec<&'a Row>,
    load: Load,
}

/// The races that there are.
fn races(plate: &Plate) -> Vec<Race<'_>> {
    [
        (Role::Hut, Load::Hut),
        (Role::Device, Load::Device),
        (Role::Lane, Load::None),
    ]
    .into_iter()
    .flat_map(|(role, load)| {
        parts(plate, role).map(move |part| Race {
            part,
            rows: shown(part),
            load,
        })
    })
    .filter(|race| !race.rows.is_empty())
    .collect()
}

/// Where a level of the scale is.
pub fn at(plate: &Plate, course: &Course) -> impl Fn(f32) -> f32 + use<> {
    let (start, end) = (course.lanes.start(&races(plate)), course.lanes.to);
    move |level| lerp(start, end, level / 100.0)
}

/// Draws the races from the first lane down: gates, wakes, canoes, words.
pub fn draw(scene: &mut Scene, plate: &Plate, course: &Course) {
    let races = races(plate);
    if races.is_empty() {
        return;
    }
    let lanes = &course.lanes;
    let start = lanes.start(&races);
    let count: usize = races.iter().map(|race| race.rows.len()).sum();
    let heads: f32 = races.iter().map(|race| head(race, lanes, start)).sum();
    let free = lanes.foot - lanes.top - heads - SLACK * races.len() as f32;
    let pitch = (free / count as f32).clamp(PITCH[0], PITCH[1]);
    let mut tracks = Vec::new();
    let mut room = Room::new(scene.format.width(), scene.height);
    let mut top = lanes.top;
    for race in &races {
        let head = head(race, lanes, start);
        let first = top + head + pitch * 0.5;
        let foot = top + head + pitch * race.rows.len() as f32 + SLACK;
        room.take(name(scene, race, (top, foot), course));
        for (nth, row) in race.rows.iter().enumerate() {
            tracks.push(Track {
                row,
                load: race.load,
                y: first + pitch * nth as f32,
            });
        }
        let line = if lanes.beside.is_some() {
            top + 6.0
        } else {
            top + head - 4.0
        };
        lay_gate(scene, lanes, start, (line, foot));
        top = foot;
    }
    lay_scale(scene, course, start, top);
    let canoe = Canoe::default();
    let size = lanes.canoe.min(pitch * 1.32 / HIGH);
    let water = Water { lanes, start, size };
    for part in parts(plate, Role::Buoy).filter(|_| !course.buoy_beside) {
        room.take(buoyed(part, course));
    }
    for track in &tracks {
        track.wake(scene, plate, water);
        track.take(&mut room, water);
    }
    // What was asked for comes in front.
    for front in [false, true] {
        for track in &tracks {
            if Stand::of(track.row, plate).answers() == front {
                track.canoe(scene, plate, water, &canoe);
            }
        }
    }
    let mut told = Vec::new();
    for track in &tracks {
        told.push(track.words(scene, plate, water, course, &mut room));
    }
    for (track, after) in tracks.iter().zip(told) {
        track.since(scene, plate, after, lanes.to, &mut room);
    }
}

/// The classes of a race, and the whole where it is known.
fn shown(part: &PlatePart) -> Vec<&Row> {
    let known = |row: &&Row| row.emphasis != Emphasis::Whole || !row.reading.is_lost();
    let mut rows: Vec<&Row> = part.rows.iter().filter(known).collect();
    // In the order of classes, those that overlap others among them.
    put_in_order(&mut rows, |a, b| {
        a.observation.population < b.observation.population
    });
    rows.truncate(MOST);
    if rows.is_empty() {
        rows.extend(part.rows.first());
    }
    rows
}

/// What a race's name takes above its lanes: more where the first canoe would
/// rise into it.
fn head(race: &Race<'_>, lanes: &Lanes, start: f32) -> f32 {
    if lanes.beside.is_some() {
        return 12.0;
    }
    let size = lanes.canoe * lanes.swell;
    let name = lanes.from + Set::bold(lanes.name, Tone::Upon).width(&race.part.label);
    let first = race.rows.first().and_then(|row| level(row)).unwrap_or(0.0);
    let load = lerp(start, lanes.to, first / 100.0) - 106.0 * size;
    let more = if load < name + 1.0 {
        HIGH * size - 13.0
    } else {
        0.0
    };
    lanes.name * 1.5 + more
}

impl Lanes {
    /// Where the start is: after the classes where they are named first.
    fn start(&self, races: &[Race<'_>]) -> f32 {
        if !self.classes_first {
            return self.from;
        }
        let set = Set::bold(SMALLEST, Tone::Upon);
        let names = races.iter().flat_map(|race| &race.rows);
        let widest = names.map(|row| set.width(&row.short)).fold(0.0, f32::max);
        self.from + (widest * WIDER).min((self.to - self.from) * 0.4) + 10.0
    }
}

fn name(scene: &mut Scene, race: &Race<'_>, (top, foot): (f32, f32), course: &Course) -> Area {
    let lanes = &course.lanes;
    let set = Set::bold(lanes.name, Tone::Upon);
    match lanes.beside {
        Some((x, room)) => {
            let set = set.fitting(&race.part.label, room);
            let lines = set.wrap(&race.part.label, room);
            let high = lines.len() as f32 * set.size * 1.05;
            let y = (top + foot + 12.0 - high) / 2.0 + set.size * 0.82;
            lay_lines(scene, set, (x, y), 1.05, &lines);
            Area {
                x,
                y: y - set.size,
                w: room,
                h: high,
            }
        }
        None => {
            let at = (lanes.from, top + lanes.name * 1.12);
            lay(scene, set, at, &race.part.label);
            set.area(at.0, at.1, &race.part.label)
        }
    }
}

/// What the words under the buoy cover.
fn buoyed(part: &PlatePart, course: &Course) -> Area {
    let ((x, y), room) = course.buoy_words;
    let lines = Set::plain(course.fine, Tone::Upon).wrap(&part.label, room);
    Area {
        x: x - room / 2.0,
        y: y - course.fine,
        w: room,
        h: course.fine * 1.15 * (lines.len() + 1) as f32,
    }
}
