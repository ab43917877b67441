//! What holds projects back, under the ground: a root a project, as long as
//! the share of its first obstacle.

use super::own;
use crate::chart::PlatePart;
use crate::chart::scene::{Enter, Part, Point, Ribbon, Scene, Shape};
use crate::plate::geometry::{Path, Scatter, lerp, smooth, spine};
use crate::plate::lettering::{Number, Set, lay_lines};
use crate::plate::rows::level;
use crate::plate::shapes::stroked;
use crate::theme::Tone;
use crate::view::words;

/// How they are set.
#[derive(Clone, Copy, Debug)]
pub struct Roots {
    /// Where the first and the last stand, and how wide each may be.
    pub from: f32,
    pub to: f32,
    pub room: f32,
    /// Where they turn down.
    pub top: f32,
    /// Where the trunk meets the ground.
    pub trunk: Point,
    /// Units a point.
    pub scale: f32,
    pub number: f32,
    pub word: f32,
}

impl Roots {
    /// What they are join, and on whom they are shares where the report
    /// does not say.
    pub fn name(&self, scene: &mut Scene, roots: &[&PlatePart], at: Point, room: f32) {
        let Some(first) = roots.first() else {
            return;
        };
        let set = Set::bold(self.word * 1.1, Tone::Upon);
        let lines = set.balance(&first.group, room);
        let y = lay_lines(scene, set, at, 1.2, &lines);
        if first.base.is_none() {
            let set = Set::plain(self.word, Tone::Upon);
            let lines = set.balance("Le rapport ne dit pas sur qui portent ces parts.", room);
            lay_lines(scene, set, (at.0, y), 1.25, &lines);
        }
    }

    /// Draws a root for each part, by its first row, with its words under it. A
    /// lost number has its words and no root.
    pub fn draw(&self, scene: &mut Scene, roots: &[&PlatePart]) {
        let last = roots.len().saturating_sub(1).max(1) as f32;
        for (nth, part) in roots.iter().enumerate() {
            let Some(row) = part.rows.first() else {
                continue;
            };
            let x = lerp(self.from, self.to, nth as f32 / last);
            let (cx, gy) = self.trunk;
            let top = self.top;
            let set = Set::plain(self.word, Tone::Upon);
            // The last has what is left.
            let room = (self.room - 20.0).min(scene.format.width() - x - 24.0);
            let label = set.wrap(&part.label, room);
            let after = lay_lines(scene, set, (x + 16.0, top + self.word * 1.2), 1.1, &label);

            if let Some(value) = level(row) {
                let long = value * self.scale;
                let start = cx + (x - cx) * 0.1;
                let way = if cx > self.from {
                    // Out of the trunk, to both sides.
                    vec![
                        (start, gy + 2.0),
                        (start + (x - start) * 0.25, gy + 12.0),
                        (start + (x - start) * 0.86, top - 9.0),
                    ]
                } else {
                    // Down beside what they are called, then along under it.
                    let down = Path::from(cx, gy).line(cx, top - 22.0);
                    match nth {
                        0 => down
                            .quad((cx, top - 9.0), ((cx + x) / 2.0, top - 5.0))
                            .points(),
                        _ => down
                            .quad((cx, top - 9.0), (cx + 13.0, top - 9.0))
                            .line(x - 15.0, top - 9.0)
                            .quad((x - 2.0, top - 9.0), (x, top - 1.0))
                            .points(),
                    }
                };
                let down = [(0.0, 0.0), (3.0, 0.4), (-2.0, 0.75), (0.0, 1.0)]
                    .map(|(off, t)| (x + off, top + long * t));
                let way: Vec<Point> = way.into_iter().chain(down).collect();
                let line = smooth(&way, 8);
                let width = |t: f32| {
                    if t < 0.5 {
                        lerp(3.0, 8.0, (t * 3.2).min(1.0))
                    } else {
                        lerp(8.0, 1.8, (t - 0.5) * 2.0)
                    }
                };
                let root = Shape::Ribbon(Ribbon::new(spine(&line, width)));
                scene
                    .mark(row.key, Part::Body, 0, root, Tone::UponSoft)
                    .entering(Enter::Grow(0.3));
                hairs(scene, nth, (x, top), long);
            }
            let number = Number::whole(&row.text, Set::bold(self.number, Tone::Upon));
            let base = after - self.word * 1.1 + self.number * 1.02;
            number.write(scene, row.key, (x + 16.0, base), 0.7);
            let why = words::uncapital(&row.label);
            let set = Set::bold(self.word, Tone::Upon);
            let lines = set.wrap(&why, room);
            lay_lines(
                scene,
                set,
                (x + 16.0, base + self.word * 1.35),
                1.12,
                &lines,
            );
            let area = [
                x - 18.0,
                top - 6.0,
                self.room,
                self.number + self.word * 5.0,
            ];
            scene.hit_area(row.key, None, area);
        }
    }
}

/// Fine hairs to the left of a root.
fn hairs(scene: &mut Scene, nth: usize, (x, top): Point, long: f32) {
    let mut scatter = Scatter::new(nth as u32 * 31 + 5);
    let mut line = vec![(x, top)];
    let mut down = 10.0;
    while down < long - 6.0 {
        let l = scatter.between(9.0, 17.0);
        let y = top + down;
        let drop = scatter.between(7.0, 12.0);
        let hair = Path::from(x, y)
            .quad((x - l * 0.5, y + 2.0), (x - l, y + drop))
            .points();
        line.extend(hair.iter().chain(hair.iter().rev()));
        down += 9.0;
    }
    let shape = stroked(line.into_iter().collect(), 1.2);
    scene
        .mark(own(nth), Part::Detail, 9, shape, Tone::UponSoft)
        .entering(Enter::Late(0.6));
}
