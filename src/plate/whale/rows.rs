//! The spout on a phone: jets rise in one bundle and turn into rows, which
//! begin at one line; the largest stays upright. A name needs no more than its
//! row.

use super::changes::{Change, Changes};
use super::water::drops;
use crate::chart::Scene;
use crate::chart::scene::{Outline, Part, Point};
use crate::plate::geometry::Path;
use crate::plate::lettering::{Set, write, write_lines};
use crate::plate::own;
use crate::plate::things::drop::drop;
use crate::theme::Tone;

/// How it is set.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// The line that all rows begin at, and where the first may stand.
    pub zero: f32,
    pub top: f32,
    /// More space between rows, where there is some.
    pub gap: f32,
    /// How far apart the jets of the bundle are.
    pub stem: f32,
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

/// From the line of zero to the first jet of the bundle.
const TURN: f32 = 4.0;
/// How far words may reach to the left.
pub(super) const EDGE: f32 = 8.0;
/// Between a number and its name.
const BESIDE: f32 = 5.0;
/// How far apart the lines of a name are, in their size.
const PITCH: f32 = 1.05;

/// What the gaps over and under all of them count as much as.
const MORE: f32 = 2.0;

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
        self.zero
            + TURN
            + self.stem * (changes.own.len() + changes.among.len()) as f32
            + self.jet * 0.5
    }

    /// How far over its jet a name stands: what it was may stand beside it.
    fn rise(&self) -> f32 {
        (self.jet * 0.85).max(self.small * 0.52) + self.gap * 0.4
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
                let lines = set.balance(&words, self.zero - EDGE * 0.5);
                y += 4.5 + self.gap;
                title = Some((y + self.small * 0.86, lines.clone()));
                y += lines.len() as f32 * self.small * 1.1 + 2.0;
            }
            let number = Set::bold(self.number, Tone::Ink).room(change.split().0);
            let name = Set::bold(self.name, Tone::Ink);
            let lines = name.balance(&change.part.label, self.zero - EDGE - number - BESIDE);
            let free =
                self.zero - change.points.unwrap_or(1.0) * self.scale - self.jet - EDGE * 0.5;
            // As long as it usually is, so that rows keep their places.
            let level = change.row.change.as_deref();
            let level = level.unwrap_or("≈\u{202f}00 puis 00\u{202f}%");
            let level = Set::plain(self.small, Tone::Ink).room(level);
            let beside = free >= level;
            let more = (lines.len() as f32 - 1.0) * self.name * PITCH;
            y += self.gap * 0.6 + self.number * 0.78 + more + self.rise();
            rows.push(Row {
                change: *change,
                lines,
                beside,
                y,
            });
            y += self.jet * 0.5 + if beside { 0.5 } else { self.small };
        }
        (rows, title, y)
    }

    /// How far down the rows reach, and how many gaps there are between them.
    fn end(&self, changes: &Changes<'_>) -> (f32, f32) {
        let (rows, title, end) = self.arranged(changes);
        let gaps = rows.len() + usize::from(title.is_some());
        (end, gaps as f32)
    }

    /// With what space is left down to a line between them.
    pub fn spread(self, changes: &Changes<'_>, down_to: f32) -> Self {
        let top = self.under(changes);
        let tight = Self { top, ..self };
        let (end, gaps) = tight.end(changes);
        let gap = (down_to - end) / (gaps + MORE);
        Self {
            top: top + gap,
            gap,
            ..tight
        }
    }

    /// The lines of the rows.
    pub(super) fn levels(&self, changes: &Changes<'_>) -> Vec<f32> {
        let (rows, ..) = self.arranged(changes);
        rows.iter().map(|row| row.y).collect()
    }

    /// Draws the rows of changes, out of the blowhole.
    pub fn draw(&self, scene: &mut Scene, changes: &Changes<'_>, blowhole: Point) {
        let outline = drop();
        let (rows, title, _) = self.arranged(changes);
        if let Some((y, lines)) = title {
            let set = Set::plain(self.small, Tone::Ink).ended();
            let key = (own(2), Part::Title, 0);
            write_lines(scene, key, set, (self.zero - 2.0, y), 1.1, &lines, 0.5);
        }
        // The lowest row turns off first, on the outside.
        for (nth, row) in rows.iter().rev().enumerate() {
            let stem = self.zero + TURN + self.stem * nth as f32;
            self.row(scene, row, (stem, blowhole), &outline);
        }
        if let Some(lead) = changes.lead {
            self.lead(scene, lead, (self.upright(changes), blowhole), &outline);
        }
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
        let over = y - self.rise();
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
        let left = right - set.room(number) - BESIDE;
        let base = over - (row.lines.len() as f32 - 1.0) * self.name * PITCH;
        let top = base - self.name;
        write_lines(
            scene,
            (key, Part::Name, 0),
            name,
            (left, base),
            PITCH,
            &row.lines,
            0.65,
        );
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
}
