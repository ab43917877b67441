//! The spout on a phone: jets rise in one bundle and turn into rows, which
//! begin at one line; the largest stays upright. A name needs no more than its
//! row.

use super::changes::{Change, Changes};
use super::water::drops;
use crate::chart::Scene;
use crate::chart::scene::{Enter, Knot, Outline, Part, Point, Ribbon, Shape};
use crate::plate::geometry::{Path, lerp};
use crate::plate::lettering::{Set, lay_lines, write};
use crate::plate::own;
use crate::plate::things::drop::drop;
use crate::theme::Tone;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// The line that all rows begin at, and where the first may stand.
    pub zero: f32,
    pub top: f32,
    /// Units a point, and the end of the upright one.
    pub scale: f32,
    pub peak: f32,
    pub drop: f32,
    pub jet: f32,
    pub large: f32,
    pub number: f32,
    pub name: f32,
    pub small: f32,
}

/// How far apart the jets of the bundle are, and their way from the line of
/// zero to the first of them.
const STEM: f32 = 3.8;
const TURN: f32 = 5.0;
const EDGE: f32 = 8.0;

/// The words over the rows of some: the line of the first, and all of them.
type Title = Option<(f32, Vec<String>)>;

/// A row with its words.
struct Row<'a> {
    change: Change<'a>,
    lines: Vec<String>,
    /// Whether what it was has its place beside the jet, or under it.
    beside: bool,
    y: f32,
}

impl Rows {
    /// Where the upright jet is.
    pub fn upright(&self, changes: &Changes<'_>) -> f32 {
        self.zero + TURN + STEM * (changes.own.len() + changes.among.len()) as f32 + 6.0
    }

    /// Where the rows are, what stands over those of some, and where they end.
    fn arranged<'a>(&self, changes: &Changes<'a>) -> (Vec<Row<'a>>, Title, f32) {
        let mut y = self.top;
        let mut rows = Vec::new();
        let mut title = None;
        for (nth, change) in changes.own.iter().chain(&changes.among).enumerate() {
            if nth == changes.own.len() {
                let set = Set::plain(self.small, Tone::Ink);
                let words = format!("Parmi les {}\u{a0}:", changes.whom);
                let lines = set.wrap(&words, (self.zero - EDGE) / 1.12);
                y += 3.0;
                title = Some((y + self.small * 0.8, lines.clone()));
                y += lines.len() as f32 * self.small * 1.1;
            }
            let number = Set::bold(self.number, Tone::Ink).width(change.split().0) * 1.12;
            let room = self.zero - EDGE - number - 7.0;
            let name = Set::bold(self.name, Tone::Ink);
            let lines = name.wrap(&change.part.label, room / 1.06);
            let free = self.zero - change.points.unwrap_or(1.0) * self.scale - self.jet - EDGE;
            let level =
                Set::plain(self.small, Tone::Ink).width("≈\u{202f}00 puis 000\u{202f}%") * 1.12;
            let beside = free >= level;
            y +=
                self.number * 0.82 + (lines.len() as f32 - 1.0) * self.name * 1.05 + self.jet * 0.9;
            rows.push(Row {
                change: *change,
                lines,
                beside,
                y,
            });
            y += self.jet * 0.5 + 0.5 + if beside { 0.0 } else { self.small };
        }
        (rows, title, y)
    }

    /// How far down the rows reach.
    pub fn end(&self, changes: &Changes<'_>) -> f32 {
        self.arranged(changes).2
    }

    pub fn draw(&self, scene: &mut Scene, changes: &Changes<'_>, blowhole: Point) {
        let outline = drop();
        let (rows, title, _) = self.arranged(changes);
        if let Some((y, lines)) = title {
            let set = Set::plain(self.small, Tone::Ink).ended();
            lay_lines(scene, set, (self.zero - 2.0, y), 1.1, &lines);
        }
        // The lowest row turns off first, on the outside.
        for (nth, row) in rows.iter().rev().enumerate() {
            let stem = self.zero + TURN + STEM * nth as f32;
            self.row(scene, row, (stem, blowhole), &outline);
        }
        if let Some(lead) = changes.lead {
            self.lead(scene, lead, (self.upright(changes), blowhole), &outline);
        }
    }

    /// The line where the drops begin: where all stood in the compared year.
    pub fn before(&self, scene: &mut Scene, changes: &Changes<'_>, year: u16) {
        let (rows, ..) = self.arranged(changes);
        for (nth, row) in rows.iter().enumerate() {
            let mark = Shape::upright(self.zero + 1.0, row.y, self.jet * 0.7, 2.4);
            scene
                .mark(own(0), Part::Before, nth as u16, mark, Tone::Ink)
                .entering(Enter::Fade);
        }
        let Some(lead) = changes.lead else {
            return;
        };
        let x = self.upright(changes);
        let y = self.peak + lead.points.unwrap_or(0.0) * self.scale;
        let half = self.jet * 0.9;
        let mark = Shape::line([x - half, y, x + half, y], 2.4);
        scene
            .mark(own(0), Part::Before, rows.len() as u16, mark, Tone::Ink)
            .entering(Enter::Fade);
        let set = Set::bold(self.small, Tone::Ink);
        let at = (x + half + 4.0, y + self.small * 0.36);
        write(
            scene,
            (own(0), Part::Name, 0),
            set,
            at,
            &year.to_string(),
            0.2,
        );
    }

    fn row(
        &self,
        scene: &mut Scene,
        row: &Row<'_>,
        (stem, (bx, by)): (f32, Point),
        outline: &Outline,
    ) {
        let (x0, y) = (self.zero, row.y);
        let r = (stem - x0 + 8.0).min(18.0);
        let way = Path::from(bx, by)
            .curve((bx, by - 16.0), (stem, by - 22.0), (stem, by - 44.0))
            .line(stem, (y + r).min(by - 45.0))
            .quad((stem, y), (stem - r, y))
            .line(x0.min(stem - r - 0.5), y)
            .points();
        let change = row.change;
        let end = x0 - change.points.unwrap_or(0.0) * self.scale;
        self.water(scene, change, &way, (end, y));
        let at = |d: f32| (x0 - d, y);
        drops(scene, change, &at, (0.0, self.scale, self.drop), outline);
        let key = change.row.key;
        let right = x0 - 2.0;
        let over = y - self.jet * 0.9;
        let (number, _) = change.split();
        let lost = change.points.is_none();
        let size = if lost { self.small } else { self.number };
        let set = Set::bold(size, Tone::Ink).ended();
        write(
            scene,
            (key, Part::Value, 0),
            set,
            (right, over),
            number,
            0.6,
        );
        let name = Set::bold(self.name, Tone::Ink).ended();
        let left = right - set.width(number) * 1.12 - 5.0;
        let mut base = over - 1.0 - (row.lines.len() as f32 - 1.0) * self.name * 1.05;
        let top = base - self.name;
        for (nth, line) in row.lines.iter().enumerate() {
            write(
                scene,
                (key, Part::Name, nth as u16),
                name,
                (left, base),
                line,
                0.65,
            );
            base += self.name * 1.05;
        }
        if let Some(level) = &change.row.change {
            let set = Set::plain(self.small, Tone::Ink).ended();
            let at = if row.beside {
                (end - self.jet, y + self.small * 0.36)
            } else {
                (right, y + self.jet * 0.5 + self.small * 0.86)
            };
            write(scene, (key, Part::Change, 0), set, at, level, 0.65);
        }
        let high = (y + self.jet * 0.5 - top).max(24.0);
        scene.hit_area(key, None, [EDGE, top, right - EDGE, high]);
    }

    /// Thin from the blowhole on, wide along the drops.
    fn water(&self, scene: &mut Scene, change: Change<'_>, way: &[Point], (x, y): Point) {
        let last = way.len().max(2) as f32 - 1.0;
        let stems = way.iter().enumerate();
        let mut knots: Vec<Knot> = stems
            .map(|(nth, &(x, y))| (x, y, lerp(2.0, 3.4, nth as f32 / last)))
            .collect();
        let wide = self.jet;
        let toward = |x: f32, y: f32, off: f32, upright: bool| {
            if upright { (x, y - off) } else { (x - off, y) }
        };
        let upright = way.last().is_some_and(|end| (end.0 - x).abs() < 0.5);
        let from = way.last().copied().unwrap_or((x, y));
        let (fx, fy) = toward(from.0, from.1, 5.0, upright);
        knots.push((fx, fy, wide));
        knots.push((x, y, wide));
        for part in [0.5f32, 0.85, 1.0] {
            let (x, y) = toward(x, y, part * wide * 0.5, upright);
            knots.push((x, y, wide * (1.0 - part * part).sqrt()));
        }
        let ribbon = Shape::Ribbon(Ribbon::new(knots));
        scene
            .mark(change.row.key, Part::Body, 0, ribbon, Tone::Mist)
            .entering(Enter::Grow(0.1));
    }

    fn lead(
        &self,
        scene: &mut Scene,
        change: Change<'_>,
        (x, (bx, by)): (f32, Point),
        outline: &Outline,
    ) {
        let zero = self.peak + change.points.unwrap_or(0.0) * self.scale;
        let way = Path::from(bx, by)
            .curve((bx, by - 16.0), (x, by - 22.0), (x, by - 44.0))
            .line(x, zero.min(by - 45.0))
            .points();
        self.water(scene, change, &way, (x, self.peak));
        let at = |d: f32| (x, zero - d);
        drops(scene, change, &at, (0.0, self.scale, self.drop), outline);
        let key = change.row.key;
        let (number, unit) = change.split();
        let set = Set::bold(self.large, Tone::Ink).ended();
        let right = x - self.jet - 6.0;
        let y = self.peak + self.large * 0.7;
        write(scene, (key, Part::Value, 0), set, (right, y), number, 0.5);
        let words = match unit {
            "" => change.part.label.clone(),
            unit => format!("{unit}\u{a0}: {}", change.part.label),
        };
        let name = Set::bold(self.name, Tone::Ink).ended();
        let mut base = y + self.name * 1.5;
        for (nth, line) in name.wrap(&words, (right - EDGE) / 1.12).iter().enumerate() {
            write(
                scene,
                (key, Part::Name, nth as u16),
                name,
                (right, base),
                line,
                0.55,
            );
            base += self.name * 1.1;
        }
        if let Some(level) = &change.row.change {
            let small = Set::plain(self.small, Tone::Ink).ended();
            write(
                scene,
                (key, Part::Change, 0),
                small,
                (right, base),
                level,
                0.55,
            );
        }
        let w = set.width(number).max(140.0);
        let area = [right - w, self.peak, w + self.jet * 2.0, base - self.peak];
        scene.hit_area(key, None, area);
    }

    /// How far down the words of the upright one reach, for a width.
    pub fn under(&self, changes: &Changes<'_>) -> f32 {
        let Some(lead) = changes.lead else {
            return self.peak;
        };
        let right = self.upright(changes) - self.jet - 6.0;
        let (_, unit) = lead.split();
        let words = format!("{unit}\u{a0}: {}", lead.part.label);
        let name = Set::bold(self.name, Tone::Ink);
        let lines = name.wrap(&words, (right - EDGE) / 1.12).len() as f32;
        // One more for what it was, where that is known.
        self.peak + self.large * 0.7 + self.name * (1.5 + 1.1 * (lines - 1.0)) + 6.0
    }
}
