//! An indicator by class: an islet, a tower a class.

use super::coast::{Coast, Isle};
use crate::chart::scene::{Part, Place, Scene};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::Role;
use crate::plate::geometry::lerp;
use crate::plate::lettering::{Number, Set, WIDER, lay, lay_lines, write, write_lines};
use crate::plate::rows::{class_name, classes, printed, whole, with_since};
use crate::plate::stand::Stand;
use crate::plate::things::beam::{Beam, Light, Size};
use crate::plate::things::reef;
use crate::plate::things::tower::Tower;
use crate::theme::Tone;

/// How many towers an islet has room for.
const MOST: usize = 3;

/// How much the light that was asked for swells.
const SWELL: f32 = 1.07;

/// Draws a part on its islet: a tower a class, at most [`MOST`]; a lost number
/// has a dashed tower.
pub fn draw(scene: &mut Scene, plate: &Plate, part: &PlatePart, isle: &Isle, coast: &Coast) {
    let (x, y) = isle.at;
    let seed = (x + y) as u32;
    reef::lay(
        scene,
        (x, y + isle.high * 0.42),
        (isle.wide, isle.high),
        seed,
    );
    let light = if part.role == Role::Warning {
        Light::Broken
    } else {
        Light::Whole
    };
    let (classes, whole) = shown(part);
    let step = isle.wide / classes.len().max(1) as f32 * 0.97;
    for (nth, row) in classes.iter().enumerate() {
        let from_middle = nth as f32 - (classes.len() as f32 - 1.0) / 2.0;
        let height = nth as f32 / (classes.len() as f32 - 1.0).max(1.0);
        let site = (x + from_middle * step, y, height, step);
        tower(scene, plate, row, (site, light), coast);
    }
    named(scene, plate, part, (isle, whole), coast);
}

/// The classes, and the whole beside them; the whole alone where there is no
/// class.
fn shown(part: &PlatePart) -> (Vec<&Row>, Option<&Row>) {
    let whole = whole(part);
    let classes: Vec<&Row> = classes(part).take(MOST).collect();
    if classes.is_empty() {
        (whole.into_iter().collect(), None)
    } else {
        (classes, whole)
    }
}

type Site = (f32, f32, f32, f32);

fn tower(
    scene: &mut Scene,
    plate: &Plate,
    row: &Row,
    ((x, y, height, step), light): (Site, Light),
    coast: &Coast,
) {
    let towers = &coast.towers;
    let stand = Stand::of(row, plate);
    let high = lerp(towers.high[0], towers.high[1], height);
    let wide = lerp(towers.wide[0], towers.wide[1], height);
    let lamp = y - high;
    let reach = towers.reach.min(step * 0.49);
    let tone = match light {
        Light::Whole => Tone::Data,
        Light::Broken => Tone::Hot,
    };
    let outline = Tower::new((high + 4.0) / wide);
    let place = Place::at(x, lamp, wide);
    if row.reading.is_lost() {
        outline.ghost(scene, row.key, place);
    } else {
        let near = wide * 0.56 / reach;
        let swell = if stand.answers() { SWELL } else { 1.0 };
        let beam = Place::at(x, lamp, reach * swell);
        Beam::new(row.reading, 0.0, near, light, Size::Small).draw(
            scene,
            row.key,
            beam,
            (stand, true),
            0.55,
        );
        outline.draw(scene, row.key, place, (stand, tone), 0.5);
    }
    let words_tone = stand.pick(tone, tone, Tone::UponSoft);
    let size = towers.number * stand.pick(1.16, 1.0, 0.8);
    let set = Set::weighted(stand != Stand::Quiet, size, words_tone);
    let text = printed(row);
    let number = Number::whole(text, set.centred());
    let fit = (step * 0.96 / (number.width() * WIDER)).min(1.0);
    let number = Number::whole(text, set.size((size * fit).max(coast.fine)).centred());
    let base = y + towers.number * 1.02;
    // One that comes forward keeps off its tower.
    let lower = (size - towers.number).max(0.0) * 0.72;
    number.write(scene, row.key, (x, base + lower), 0.7);
    let class_tone = stand.pick(Tone::Upon, Tone::Upon, Tone::UponSoft);
    let class = class_name(row);
    let bold = Set::bold(towers.class, class_tone);
    let fit = (step * 0.98 / (bold.room(&class))).min(1.0);
    let set = Set::weighted(stand.answers(), towers.class, class_tone);
    let set = set.size((towers.class * fit).max(coast.fine)).centred();
    write(
        scene,
        (row.key, Part::Name, 0),
        set,
        (x, base + towers.class * 1.3),
        &class,
        0.75,
    );
    let top = lamp - reach;
    let area = [x - step / 2.0, top, step, base + towers.class * 1.6 - top];
    scene.hit_area(row.key, None, area);
}

/// The islet's name, and the whole where something is known of it.
fn named(
    scene: &mut Scene,
    plate: &Plate,
    part: &PlatePart,
    (isle, whole): (&Isle, Option<&Row>),
    coast: &Coast,
) {
    let towers = &coast.towers;
    let whole = whole.map(|row| {
        let known = !row.reading.is_lost() || part.range.is_some();
        let text = if known { &row.text } else { printed(row) };
        (row, with_since(text, row, plate))
    });
    let bold = Set::bold(towers.name, Tone::Ink);
    let plain = Set::plain(coast.fine, Tone::Soft);
    if let Some((x, y)) = isle.name_at {
        let set = bold.fitting(&part.label, isle.name_room);
        let lines = set.balance(&part.label, isle.name_room);
        let below = lay_lines(
            scene,
            set,
            (x, y - set.size * (lines.len() as f32 - 1.0)),
            1.06,
            &lines,
        );
        if let Some((row, words)) = whole {
            let lines = whole_lines(&plain, &words, isle.name_room);
            write_lines(
                scene,
                (row.key, Part::Caption, 0),
                plain,
                (x, below + plain.size * 0.1),
                1.14,
                &lines,
                0.75,
            );
            scene.hit_area(row.key, None, [x, below - 14.0, isle.name_room, 36.0]);
        }
        return;
    }
    let (x, y) = isle.at;
    let first = y + towers.number * 1.02 + towers.class * 1.3 + towers.name * 1.36;
    let alone = if whole.is_none() {
        towers.name * 0.3
    } else {
        0.0
    };
    let fit = (isle.name_room / bold.width(&part.label)).min(1.0);
    let set = bold.size((towers.name * fit).max(coast.fine)).centred();
    lay(
        scene,
        set.toned(Tone::Upon),
        (x, first + alone),
        &part.label,
    );
    if let Some((row, words)) = whole {
        let set = plain.toned(Tone::UponSoft).centred();
        let lines = whole_lines(&set, &words, isle.name_room);
        write_lines(
            scene,
            (row.key, Part::Caption, 0),
            set,
            (x, first + coast.fine * 1.26),
            1.12,
            &lines,
            0.75,
        );
        let half = isle.name_room / 2.0;
        scene.hit_area(row.key, None, [x - half, first + 2.0, isle.name_room, 24.0]);
    }
}

/// What is known of the whole: in one line, or its value under its name.
fn whole_lines(set: &Set, text: &str, room: f32) -> Vec<String> {
    const NAME: &str = "ensemble\u{a0}:";
    let line = format!("{NAME} {text}");
    if set.width(&line) <= room {
        return vec![line];
    }
    let mut lines = vec![NAME.to_owned()];
    lines.extend(set.wrap(text, room));
    lines
}
