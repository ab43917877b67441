//! The states as the build writes them, from the study's own views and
//! layouts.

use super::bytes::Writer;
use super::mark::{Last, steps};
use super::section::{Entry, nth};
use super::{States, VERSION, tour};
use crate::chart::scene::{Mark, Shape};
use crate::chart::{Format, Scene, Spot, Target};
use crate::data::{PanelId, SizeId, Span, Study};
use crate::page::fragment;
use crate::selection::{Comparison, Selection};
use crate::view::{Standing, View};

/// The file of these figures.
pub fn write(study: &'static Study, panels: &[PanelId]) -> Vec<u8> {
    let mut file = Writer(VERSION.to_vec());
    for &id in panels {
        let section = section(study, id);
        file.number(u32::from(id.0));
        file.count(section.len());
        file.0.extend(section);
    }
    file.0
}

/// The file of all figures of a study.
pub fn write_all(study: &'static Study) -> Vec<u8> {
    let panels: Vec<_> = (0..study.panels.len() as u16).map(PanelId).collect();
    write(study, &panels)
}

impl States {
    /// Of all figures of a study, as a reader of its whole page has them.
    pub fn of(study: &'static Study) -> Self {
        Self::read(write_all(study)).unwrap_or_default()
    }
}

/// What stands in a section once, whoever uses it.
#[derive(Default)]
struct Pool {
    texts: Vec<String>,
    marks: Vec<Mark>,
    targets: Vec<Target>,
    scenes: Vec<Scene>,
    hints: Vec<Vec<(Spot, u32)>>,
}

/// The position of one among all, where it is put if it is not there yet.
fn put<T: PartialEq>(all: &mut Vec<T>, one: T) -> u32 {
    let found = all.iter().position(|other| *other == one);
    let at = found.unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    });
    at as u32
}

fn section(study: &'static Study, id: PanelId) -> Vec<u8> {
    let panel = study.panel(id);
    let mut pool = Pool::default();
    let mut states = Vec::new();
    for size in study.size_ids() {
        for comparison in [Comparison::Off, Comparison::On] {
            debug_assert_eq!(states.len(), nth(size, comparison));
            let selection = chosen(size, comparison);
            let view = View::new(study, panel, selection);
            states.push(pool.entry(study, &view, comparison, panel.wide()));
        }
    }
    let mut tour = Vec::new();
    if panel.span == Span::Opening {
        for stop in tour::stops(study) {
            let view = View::new(study, panel, chosen(stop, Comparison::Off));
            let scene = tour::only_that(view.chart).layout(Format::Narrow);
            tour.push(put(&mut pool.scenes, scene));
        }
    }
    pool.write(&states, &tour)
}

fn chosen(size: SizeId, comparison: Comparison) -> Selection {
    Selection {
        size,
        comparison,
        ..Selection::default()
    }
}

impl Pool {
    fn entry(
        &mut self,
        study: &'static Study,
        view: &View,
        comparison: Comparison,
        wide: bool,
    ) -> Entry {
        let narrow = view.chart.layout(Format::Narrow);
        let mut hints: Vec<(Spot, u32)> = Vec::new();
        for target in &narrow.targets {
            if let Some(text) = view.hint(study, comparison, target.spot) {
                hints.push((target.spot, put(&mut self.texts, text)));
            }
        }
        let narrow = put(&mut self.scenes, narrow);
        let wide = match wide {
            true => put(&mut self.scenes, view.chart.layout(Format::Wide)),
            false => narrow,
        };
        let words = [
            fragment::headline(&view.headline).into_string(),
            view.since.clone(),
            view.sentence.clone(),
            fragment::table(&view.table).into_string(),
        ];
        Entry {
            scenes: [narrow, wide],
            words: words.map(|text| put(&mut self.texts, text)),
            answers: match view.headline.standing {
                Standing::Chosen | Standing::Wider => true,
                Standing::Known | Standing::Missing => false,
            },
            hints: put(&mut self.hints, hints),
        }
    }

    fn write(mut self, states: &[Entry], tour: &[u32]) -> Vec<u8> {
        let mut pictures = Vec::new();
        for scene in std::mem::take(&mut self.scenes) {
            let marks = scene
                .marks
                .into_iter()
                .map(|mark| put(&mut self.marks, mark));
            let marks = runs(marks);
            let targets = scene.targets.into_iter();
            let targets = runs(targets.map(|target| put(&mut self.targets, target)));
            pictures.push((scene.height, marks, targets));
        }
        let places: Vec<u32> = (self.marks.iter())
            .map(|mark| match &mark.shape {
                Shape::Text(text) => put(&mut self.texts, text.content.to_string()),
                Shape::Bar { .. }
                | Shape::Hatch { .. }
                | Shape::Line { .. }
                | Shape::Symbol { .. } => 0,
            })
            .collect();
        let mut to = Writer::default();
        to.count(states.len());
        for state in states {
            for number in state.scenes.into_iter().chain(state.words) {
                to.number(number);
            }
            to.number(u32::from(state.answers));
            to.number(state.hints);
        }
        to.count(tour.len());
        tour.iter().for_each(|&scene| to.number(scene));
        to.count(self.hints.len());
        for hints in &self.hints {
            to.count(hints.len());
            for &(at, text) in hints {
                spot(&mut to, at);
                to.number(text);
            }
        }
        to.count(self.texts.len());
        self.texts.iter().for_each(|text| to.count(text.len()));
        for text in &self.texts {
            to.0.extend(text.as_bytes());
        }
        to.count(self.marks.len());
        let mut last = Last::default();
        for (mark, place) in self.marks.iter().zip(places) {
            last.write(&mut to, mark, place as usize);
        }
        to.count(self.targets.len());
        let mut last = [0; 4];
        for Target { spot: at, area } in &self.targets {
            spot(&mut to, *at);
            let sides = [area.x, area.y, area.w, area.h].map(steps);
            for (side, last) in sides.into_iter().zip(last) {
                to.signed(side - last);
            }
            last = sides;
        }
        to.count(pictures.len());
        for (height, marks, targets) in pictures {
            to.signed(steps(height));
            for runs in [marks, targets] {
                to.count(runs.len());
                for (skip, length) in runs {
                    to.signed(skip);
                    to.number(length);
                }
            }
        }
        to.0
    }
}

fn spot(to: &mut Writer, at: Spot) {
    to.number(u32::from(at.row));
    to.number(at.column.map_or(0, |column| u32::from(column) + 1));
}

/// Positions as neighbours: how far each run begins from where the last ended,
/// and how long it is.
fn runs(positions: impl Iterator<Item = u32>) -> Vec<(i32, u32)> {
    let mut runs: Vec<(i32, u32)> = Vec::new();
    let mut end = 0;
    for at in positions {
        match runs.last_mut() {
            Some((_, length)) if at == end => *length += 1,
            _ => runs.push((at as i32 - end as i32, 1)),
        }
        end = at + 1;
    }
    runs
}
