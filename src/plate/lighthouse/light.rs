//! The great light: of a hundred rays those that shine, and those that are
//! broken.

use std::f32::consts::PI;

use super::coast::Coast;
use crate::chart::scene::{Part, Place, Point, Scene, Shape};
use crate::chart::{Plate, PlatePart, Row};
use crate::data::{Reading, Role};
use crate::plate::lettering::{Number, Set, WIDER, lay, write_lines};
use crate::plate::parts;
use crate::plate::rows::{level, printed, with_since};
use crate::plate::stand::Stand;
use crate::plate::things::beacon;
use crate::plate::things::beam::{Beam, Light, Size};
use crate::theme::Tone;

/// Draws the great light: the rays that shine, those that are broken, and their
/// words.
pub fn draw(scene: &mut Scene, plate: &Plate, coast: &Coast) {
    let great = &coast.great;
    let first = |role: Role| {
        let mut of = parts(plate, role).filter_map(|part| Some((part, part.rows.first()?)));
        of.next()
    };
    let (ray, shade) = (first(Role::Ray), first(Role::Shade));
    let place = Place::at(great.lamp.0, great.lamp.1, great.reach);
    let shines = ray.and_then(|(_, row)| level(row)).unwrap_or(0.0);
    let broken = shade.and_then(|(_, row)| level(row)).unwrap_or(0.0);
    let near = great.near / great.reach;
    let known = |row: &Row| matches!(row.reading, Reading::Exact(_) | Reading::About(_));
    let ends = ray.is_some_and(|(_, row)| known(row));
    if let Some((part, row)) = ray {
        let stand = Stand::of(row, plate);
        // What is neither stays dark, and is told where nothing else is.
        let rest = shade.is_none() || shines + broken < 99.5;
        Beam::new(row.reading, 0.0, near, Light::Whole, Size::Great).draw(
            scene,
            row.key,
            place,
            (stand, rest),
            0.05,
        );
        told(scene, plate, (part, row), great.first, (Tone::Data, coast));
        let (x, y) = great.lamp;
        let area = [
            x - great.reach,
            y - great.reach,
            great.reach * 1.7,
            great.reach,
        ];
        scene.hit_area(row.key, None, area);
    }
    if let Some((part, row)) = shade {
        let stand = Stand::of(row, plate);
        // Where the first is no value, or both do not fit into a hundred, the
        // second has only its number.
        if ends && shines + broken <= 100.5 {
            let beam = Beam::new(row.reading, shines, near, Light::Broken, Size::Great);
            beam.draw(scene, row.key, place, (stand, false), 0.4);
        }
        told(scene, plate, (part, row), great.second, (Tone::Hot, coast));
        let ((x, y), size, room) = great.second;
        let area = [x, y - size * 0.8, room, size * 0.8 + coast.word * 3.4];
        scene.hit_area(row.key, None, area);
    }
    beacon::lay(
        scene,
        Place::at(great.lamp.0, great.lamp.1, great.scale),
        great.high,
    );
    ray_word(scene, coast);
}

/// A word on a ray, which explains them all.
const WORD: &str = "un rayon\u{a0}: 1\u{202f}%";

/// The end of the ray that it is on, and where the word stands: beside it, or,
/// where there is no room, in the corner.
fn word_at(coast: &Coast) -> (Point, Point, bool) {
    let great = &coast.great;
    // The ray of the eighteenth point.
    let (sin, cos) = (PI * (1.0 - 0.175)).sin_cos();
    let far = great.reach + 3.0;
    let end = (great.lamp.0 + cos * far, great.lamp.1 - sin * far);
    let wide = Set::plain(coast.fine, Tone::Soft).width(WORD);
    let beside = end.0 - 22.0 - wide;
    if beside - wide * (WIDER - 1.0) > great.word_at.0 {
        (end, (beside, end.1 + 1.0), true)
    } else {
        (end, great.word_at, false)
    }
}

/// What the word covers, with some air around: left, top, right, foot.
pub fn word_area(coast: &Coast) -> [f32; 4] {
    let (_, (x, y), _) = word_at(coast);
    let wide = Set::plain(coast.fine, Tone::Soft).width(WORD);
    [x - 6.0, y - coast.fine, x + wide + 6.0, y + 10.0]
}

fn ray_word(scene: &mut Scene, coast: &Coast) {
    let (end, (x, y), beside) = word_at(coast);
    let set = Set::plain(coast.fine, Tone::Soft);
    let wide = set.width(WORD);
    // A wider face grows away from the rays.
    let start = if beside {
        lay(scene, set.ended(), (x + wide, y), WORD);
        (x + wide + 5.0, y - 4.0)
    } else {
        lay(scene, set, (x, y), WORD);
        (x + wide * 0.5, y + 6.0)
    };
    scene.lay(
        Shape::line([start.0, start.1, end.0, end.1], 1.4),
        Tone::Soft,
    );
}

fn told(
    scene: &mut Scene,
    plate: &Plate,
    (part, row): (&PlatePart, &Row),
    ((x, y), size, room): (Point, f32, f32),
    (tone, coast): (Tone, &Coast),
) {
    let text = printed(row);
    let number = Number::whole(text, Set::bold(size, tone));
    let fit = (room / (number.width() * WIDER)).min(1.0);
    let number = Number::whole(text, Set::bold(size * fit, tone));
    number.write(
        scene,
        row.key,
        ((x - size * 0.015).max(number.spare() + 2.0), y),
        0.5,
    );
    let set = Set::bold(coast.word, Tone::Ink);
    let words = with_since(&part.label, row, plate);
    let lines = set.balance(&words, room);
    let first = (x + 1.0, y + coast.word * 1.5);
    let key = (row.key, Part::Caption, 0);
    write_lines(scene, key, set, first, 1.17, &lines, 0.55);
}
