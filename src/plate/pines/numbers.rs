//! The numbers over pines, and the whole beside a grove, each where there is
//! room for it.

use super::clearing::Clearing;
use super::grove::Grove;
use crate::chart::scene::{Part, Point, Scene};
use crate::chart::{Area, Emphasis, Plate, Row};
use crate::data::Reading;
use crate::plate::band;
use crate::plate::lettering::{Number, SMALLEST, Set, WIDER, write};
use crate::plate::room::Room;
use crate::theme::Tone;
use crate::view::words;

/// What writes numbers over pines, and keeps track of the places that are
/// taken.
pub struct Numbers<'a> {
    room: Room,
    clearing: &'a Clearing,
}

/// As wide as it is in a wider face.
fn widened(area: Area) -> Area {
    let more = area.w * (WIDER - 1.0) + 4.0;
    Area {
        x: area.x - more / 2.0,
        w: area.w + more,
        ..area
    }
}

impl<'a> Numbers<'a> {
    /// For a clearing of this width, with nothing taken yet.
    pub fn new(width: f32, clearing: &'a Clearing) -> Self {
        Self {
            room: Room::new(width, clearing.foot),
            clearing,
        }
    }

    /// Writes the number of every pine of these groves; `middles`: where each
    /// grove stands.
    pub fn write(
        mut self,
        scene: &mut Scene,
        plate: &Plate,
        groves: &[Grove<'_>],
        middles: &[f32],
    ) {
        let c = self.clearing;
        self.reserve();
        let trees = || {
            let each = groves.iter().zip(middles);
            each.flat_map(|(grove, middle)| c.spots(*middle, grove))
        };
        for (x, tree) in trees() {
            let Some(level) = tree.level else { continue };
            let half = c.crown(tree) * 0.8;
            let y = c.y(level);
            self.room.take(Area {
                x: x - half,
                y: y + 4.0,
                w: 2.0 * half,
                h: (c.foot - y - 4.0).max(0.0),
            });
        }
        for (grove, middle) in groves.iter().zip(middles) {
            for (x, y, r) in c.pins(grove, *middle).map(|pin| (pin.x, pin.y, pin.r)) {
                self.room.take_round(x, y, r + 1.0);
            }
        }
        for large in [true, false] {
            for (x, tree) in trees() {
                let full = plate.asked.is_some() && tree.row.emphasis.answers();
                if let Some(level) = tree.level.filter(|_| full == large) {
                    self.number(scene, plate, tree.row, (x, level), full);
                }
            }
        }
    }

    /// The scale's own words.
    fn reserve(&mut self) {
        let c = self.clearing;
        let written = c.levels.iter().filter(|_| c.scale_at < c.edge);
        for &level in written {
            let y = c.y(f32::from(level));
            let w = if level == 100 { 3.0 } else { 1.4 } * c.scale;
            self.room.take(Area {
                x: c.scale_at - w,
                y: y - 5.0 - c.scale,
                w,
                h: c.scale * 1.2,
            });
        }
        // The groups' lines and titles.
        let high = c.title * 2.6;
        self.room.take(Area {
            x: 0.0,
            y: c.y(100.0) - c.over - high,
            w: c.to,
            h: high + 2.0,
        });
    }

    fn number(
        &mut self,
        scene: &mut Scene,
        plate: &Plate,
        row: &Row,
        (x, level): Point,
        full: bool,
    ) {
        let c = self.clearing;
        let set = match (plate.asked.is_some(), full) {
            (false, _) => Set::bold(c.number, Tone::Ink),
            (true, true) => Set::bold(c.chosen, Tone::Accent),
            (true, false) => Set::plain(c.number, Tone::Ink),
        };
        // Large ones reach over pines beside them, a bound stands in the dots
        // over its pine.
        let bound = matches!(row.reading, Reading::Above(_));
        let set = match full || bound {
            true => set.on(band(level + 4.0), 3.0).centred(),
            false => set.centred(),
        };
        // What is told in words is no wider than its grove.
        let fits = c.apart * 2.6 / Number::bare(&row.text, set).width();
        let set = set.size((set.size * fits.min(1.0)).max(SMALLEST));
        let number = Number::bare(&row.text, set);
        let half = number.width() * WIDER / 2.0 + 2.0;
        let most = (scene.format.width() - half).max(half);
        let y = c.y(level) - 7.0;
        let (up, aside) = (set.size * 0.86, c.apart * 0.3);
        let spots = [
            (x, y),
            (x - aside * 0.5, y),
            (x + aside * 0.5, y),
            (x - aside, y),
            (x + aside, y),
            (x - aside * 1.6, y),
            (x + aside * 1.6, y),
            (x - aside * 2.4, y),
            (x + aside * 2.4, y),
            (x, y - up),
            (x - aside, y - up),
            (x + aside, y - up),
            (x, y - 2.0 * up),
        ];
        let spots = spots.map(|(x, y)| (x.clamp(half, most), y));
        let areas = spots.map(|(x, y)| widened(number.area(x, y)));
        let best = self.room.take_best(&areas);
        let (x, y) = spots[best];
        let key = (row.key, Part::Value, 0);
        write(scene, key, set, (x, y), number.body, 0.75);
        if row.emphasis == Emphasis::Wider {
            let name = words::uncapital(&row.short);
            let set = Set::bold(c.scale, Tone::Accent).centred();
            let half = set.room(&name) / 2.0;
            let most = (scene.format.width() - half).max(half);
            let up = y - c.chosen * 0.9;
            let aside = number.width() * WIDER / 2.0 + half + 4.0;
            let spots = [
                (x, up),
                (x - half * 0.5, up),
                (x + half * 0.5, up),
                (x - aside, y),
                (x + aside, y),
                (x, up - c.scale),
            ];
            let spots = spots.map(|(x, y)| (x.clamp(half, most), y));
            let areas = spots.map(|(x, y)| widened(set.area(x, y, &name)));
            let best = self.room.take_best(&areas);
            let key = (row.key, Part::Name, 0);
            write(scene, key, set, spots[best], &name, 0.8);
        }
    }
}
