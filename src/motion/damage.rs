//! What of a picture changes from one frame to the next. Most marks of a
//! figure that moves stand still: a canvas draws only the others anew, and
//! what they touch.

use crate::chart::Area;
use crate::chart::scene::Mark;

/// Into more parts a drawing is not worth being cut.
const MOST: usize = 4;

/// Above this part of the picture, all of it is drawn as quickly.
const WORTH: f32 = 0.6;

/// The parts of a picture in which two poses differ, none touching another.
#[derive(Clone, Copy, Debug)]
pub struct Damage {
    areas: [Area; MOST],
    count: usize,
}

impl Damage {
    /// What changes from one pose to the next in a picture of this surface, in
    /// square units. `None` where it is not worth drawing less than all.
    pub fn between(before: &[Mark], after: &[Mark], surface: f32) -> Option<Self> {
        if before.len() != after.len() {
            return None;
        }
        let nowhere = Area {
            x: 0.0,
            y: 0.0,
            w: 0.0,
            h: 0.0,
        };
        let mut damage = Self {
            areas: [nowhere; MOST],
            count: 0,
        };
        for (old, new) in before.iter().zip(after) {
            let unseen = old.opacity <= 0.0 && new.opacity <= 0.0;
            if !unseen && old != new {
                damage.add(old.extent().with(new.extent()));
            }
        }
        let drawn: f32 = damage.areas().iter().map(|area| area.surface()).sum();
        (drawn < surface * WORTH).then_some(damage)
    }

    pub fn areas(&self) -> &[Area] {
        &self.areas[..self.count]
    }

    fn add(&mut self, mut area: Area) {
        // What grows may reach the next.
        while let Some(at) = self.partner(area) {
            area = area.with(self.areas[at]);
            self.count -= 1;
            self.areas[at] = self.areas[self.count];
        }
        self.areas[self.count] = area;
        self.count += 1;
    }

    /// The part that a new area joins: one it touches, or, once there are
    /// enough, the one that grows least by it.
    fn partner(&self, area: Area) -> Option<usize> {
        let areas = self.areas();
        let touched = areas.iter().position(|part| part.touches(area));
        let growth = |part: &Area| part.with(area).surface() - part.surface();
        touched.or_else(|| {
            let least =
                |(_, a): &(usize, &Area), (_, b): &(usize, &Area)| growth(a).total_cmp(&growth(b));
            let nearest = areas.iter().enumerate().min_by(least)?.0;
            (self.count == MOST).then_some(nearest)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::chart::Format;
    use crate::data::SizeId;
    use crate::motion::Transition;
    use crate::selection::{Comparison, Selection};
    use crate::view::View;

    fn holds(outer: Area, inner: Area) -> bool {
        let rest = 0.001;
        let joined = outer.with(inner);
        joined.w <= outer.w + rest && joined.h <= outer.h + rest
    }

    #[test]
    fn whatever_changes_lies_in_a_part_and_no_two_parts_touch() {
        let mut parts = 0;
        for figure in STUDY.figures {
            let scene = |selection| {
                View::new(&STUDY, figure, selection)
                    .chart
                    .layout(Format::Narrow)
            };
            let from = scene(Selection::default());
            for size in 1..STUDY.sizes.len() as u8 {
                let to = scene(Selection {
                    size: SizeId(size),
                    comparison: Comparison::On,
                    ..Selection::default()
                });
                let transition = Transition::new(&from.marks, &to);
                let surface = to.format.width() * to.height;
                for (t, u) in [(0.01, 0.05), (0.3, 0.35), (0.9, 0.99)] {
                    let (before, after) = (transition.at(t), transition.at(u));
                    let Some(damage) = Damage::between(&before, &after, surface) else {
                        continue;
                    };
                    parts += damage.areas().len();
                    for (old, new) in before.iter().zip(&after).filter(|(old, new)| old != new) {
                        if old.opacity <= 0.0 && new.opacity <= 0.0 {
                            continue;
                        }
                        let all = old.extent().with(new.extent());
                        assert!(
                            damage.areas().iter().any(|part| holds(*part, all)),
                            "{}: {new:?}",
                            figure.slug
                        );
                    }
                    for (nth, a) in damage.areas().iter().enumerate() {
                        for b in &damage.areas()[nth + 1..] {
                            assert!(!a.touches(*b), "{}", figure.slug);
                        }
                    }
                }
            }
        }
        assert!(parts > 200, "{parts}");
    }

    #[test]
    fn another_list_of_marks_is_drawn_whole() {
        let figure = &STUDY.figures[0];
        let scene = View::new(&STUDY, figure, Selection::default())
            .chart
            .layout(Format::Narrow);
        let surface = scene.format.width() * scene.height;
        assert!(Damage::between(&[], &scene.marks, surface).is_none());
        let same = Damage::between(&scene.marks, &scene.marks, surface);
        assert!(same.is_some_and(|damage| damage.areas().is_empty()));
    }
}
