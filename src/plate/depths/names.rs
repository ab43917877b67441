//! The name of a group of jellyfish, and the change of all where no level is.

use super::own;
use super::sea::Sea;
use super::shoal::{Column, Group, Shoal};
use crate::chart::scene::{Area, Part, Scene};
use crate::plate::lettering::{Set, write, write_lines};
use crate::plate::room::Room;
use crate::theme::Tone;

/// Where a name stands over its group.
#[derive(Clone, Copy)]
enum Over {
    Middle(f32),
    From(f32),
    To(f32),
}

impl Shoal {
    /// A group's name, over its highest columns where that is free.
    ///
    /// `columns`: of all groups, and how high each reaches.
    pub fn name(
        &self,
        scene: &mut Scene,
        nth: usize,
        group: &Group<'_>,
        (columns, reach): (&[Column<'_>], &[f32]),
        room: &mut Room,
    ) {
        let size = self.name[usize::from(!group.lead)];
        let set = Set::bold(size, group.hue.line);
        let over = room.over(group.from, group.to);
        let within = |column: &Column<'_>| (group.from..group.to).contains(&column.x);
        let high: Vec<f32> = columns
            .iter()
            .zip(reach)
            .filter(|(column, high)| within(column) && **high < over + 24.0)
            .map(|(column, _)| column.x)
            .collect();
        let middle = (group.from + group.to) / 2.0;
        // What reaches highest may be another group's.
        let crest = match high.len() {
            0 => middle,
            count => high.iter().sum::<f32>() / count as f32,
        };
        let label = &group.part.label;
        let narrow = (set.room(label) * 0.68).min(group.to - group.from);
        let lines = [vec![label.clone()], set.balance(label, narrow)];
        let places = [
            Over::Middle(crest),
            Over::Middle(middle),
            Over::From(group.from),
            Over::To(group.to),
        ];
        let limit = scene.format.width() - 6.0;
        let mut spots: Vec<(&[String], Area)> = Vec::new();
        for lift in [0.0, 0.6, 1.2, 2.0] {
            for place in places {
                for lines in &lines {
                    let w = lines.iter().map(|line| set.room(line)).fold(1.0, f32::max);
                    let h = lines.len() as f32 * size * 1.02;
                    let x = match place {
                        Over::Middle(x) => x - w / 2.0,
                        Over::From(x) => x,
                        Over::To(x) => x - w,
                    };
                    let x = x.clamp(6.0, (limit - w).max(6.0));
                    let y = (over - h - self.air * 0.4 - lift * size).max(2.0);
                    spots.push((lines, Area { x, y, w, h }));
                }
            }
        }
        let areas: Vec<Area> = spots.iter().map(|(_, area)| *area).collect();
        let Some((lines, area)) = spots.get(room.take_best(&areas)) else {
            return;
        };
        let at = (area.x + area.w / 2.0, area.y + size * 0.82);
        let key = (own(nth), Part::Name, 0);
        write_lines(scene, key, set.centred(), at, 1.02, lines, 0.6);
    }

    /// The change of all, where its level is missing.
    pub fn change(&self, scene: &mut Scene, group: &Group<'_>, year: Option<u16>, sea: &Sea) {
        let (Some(row), Some(year)) = (group.changed(), year) else {
            return;
        };
        let Some(change) = &row.change else { return };
        let text = format!("{change} depuis {year}");
        let set = Set::bold(self.class[0], Tone::Ink)
            .centred()
            .on(Tone::Tint1, 3.0);
        let wide = set.room(&text);
        let limit = scene.format.width() - 4.0 - wide / 2.0;
        let middle = (group.from + group.to) / 2.0;
        let (x, y) = (
            middle.min(limit).max(wide / 2.0 + 4.0),
            sea.base - self.class[0],
        );
        write(scene, (row.key, Part::Change, 0), set, (x, y), &text, 0.9);
        scene.hit_area(row.key, None, [x - wide / 2.0, y - 18.0, wide, 24.0]);
    }
}
