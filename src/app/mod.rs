//! What the page does: events come in, effects go out. No clock, no browser:
//! time, sizes and preferences arrive in events.

mod announcement;
mod event;
mod frame;
mod held;
mod motion;
mod pointing;
mod presentation;
mod stage;
mod tour;
mod warning;

pub use event::{Effect, Event, Tip, Tour, Turn};
pub use warning::warnings;

use std::rc::Rc;

use crate::chart::{Format, Scene};
use crate::data::Study;
use crate::embed::{Embed, Lock, Scope};
use crate::motion::Transition;
use crate::selection::{Comparison, Selection, Theme};
use crate::states::{State, States, Words};
use crate::theme::{CASCADE_MOST_MS, CASCADE_MS, CHANGE_MS};
use stage::Stage;

/// The page's state.
#[derive(Debug)]
pub struct App {
    study: &'static Study,
    states: Rc<States>,
    selection: Selection,
    reduced_motion: bool,
    stages: Vec<Stage>,
    pointed: Option<pointing::Pointed>,
    tour: tour::State,
    embed: Embed,
    held: Scope,
    /// The list of the last frame's effects, emptied for the next one.
    spare: Vec<Effect>,
}

impl App {
    /// `study`: needs no readings and no words but those of the choices, as
    /// [`crate::OUTLINE`].
    pub fn new(study: &'static Study, states: Rc<States>) -> Self {
        Self {
            study,
            states,
            selection: Selection::default(),
            reduced_motion: false,
            stages: study.panels.iter().map(|_| Stage::default()).collect(),
            pointed: None,
            tour: tour::State::default(),
            embed: Embed::default(),
            held: Scope::default(),
            spare: Vec::new(),
        }
    }

    pub fn study(&self) -> &'static Study {
        self.study
    }

    pub fn selection(&self) -> Selection {
        self.selection
    }

    /// What the figures are in, by the reader's choice.
    pub(super) fn state(&self) -> State {
        State::Chosen(self.selection.size, self.selection.comparison)
    }

    /// The words of a figure.
    pub fn words(&self, figure: usize) -> Words {
        self.states.words(figure, self.state())
    }

    /// A figure's picture as it comes to rest.
    pub fn scene(&self, figure: usize, format: Format) -> Scene {
        self.states.scene(figure, self.state(), format)
    }

    /// Takes an event in; what follows from it comes out, in order.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Opened {
                query,
                reduced_motion,
            } => {
                self.reduced_motion = reduced_motion;
                let (selection, ignored) = Selection::parse(self.study, &query);
                self.selection = self.within(self.framed(selection));
                let selection = self.selection;
                let mut effects = vec![
                    Effect::Controls,
                    self.motion(),
                    Effect::Mark(selection.chapter),
                ];
                if selection.theme != Theme::Auto {
                    effects.push(Effect::Theme(selection.theme));
                }
                // The page was written for the default choice.
                if (selection.size, selection.comparison) != Default::default() {
                    effects.push(Effect::Words);
                }
                if selection.shown.is_some() {
                    effects.push(Effect::Show(selection.shown));
                } else if self.embed.frame.is_some() {
                    effects.extend(self.narrow());
                } else if selection.chapter != self.first() {
                    effects.push(Effect::Scroll(selection.chapter));
                }
                if !ignored.is_empty() {
                    effects.push(Effect::Warn(ignored));
                }
                effects
            }
            // What the embedder locked is not the reader's to change.
            Event::Sized(_) if self.embed.size == Lock::Locked => vec![Effect::Controls],
            Event::Compared(_) if self.embed.comparison == Lock::Locked => vec![Effect::Controls],
            Event::Sized(size) => self.choose(Selection {
                size,
                ..self.selection
            }),
            Event::Compared(comparison) if !Comparison::each(self.study).contains(&comparison) => {
                Vec::new()
            }
            Event::Compared(comparison) => self.choose(Selection {
                comparison,
                ..self.selection
            }),
            Event::Visited(chapter) | Event::Reached(chapter) if !self.holds(chapter) => Vec::new(),
            Event::Visited(chapter) if self.embed.frame.is_some() => self.visit_framed(chapter),
            Event::Visited(chapter) => {
                let moved = chapter != self.selection.chapter || self.selection.shown.is_some();
                let mut effects = Vec::new();
                if self.selection.shown.take().is_some() {
                    effects.push(Effect::Show(None));
                }
                self.selection.chapter = chapter;
                effects.extend([Effect::Mark(chapter), Effect::Scroll(chapter)]);
                if moved {
                    effects.extend(self.push());
                }
                effects
            }
            // Behind a figure that is shown alone nothing is read.
            Event::Reached(chapter)
                if chapter == self.selection.chapter
                    || self.selection.shown.is_some()
                    || self.embed.frame.is_some() =>
            {
                Vec::new()
            }
            Event::Reached(chapter) => {
                self.selection.chapter = chapter;
                let mut effects = vec![Effect::Mark(chapter)];
                effects.extend(self.replace());
                effects
            }
            // The address of a frame is the embedder's.
            Event::Travelled(_) if self.embed.frame.is_some() => Vec::new(),
            Event::Travelled(query) => {
                let before = self.selection;
                self.selection = self.within(Selection::parse(self.study, &query).0);
                let mut effects = vec![Effect::Controls, Effect::Mark(self.selection.chapter)];
                if before.motion != self.selection.motion {
                    effects.extend(self.settle());
                }
                if before.theme != self.selection.theme {
                    effects.push(Effect::Theme(self.selection.theme));
                }
                if before.shown != self.selection.shown {
                    effects.push(Effect::Show(self.selection.shown));
                }
                if before.chapter != self.selection.chapter && self.selection.shown.is_none() {
                    effects.push(Effect::Scroll(self.selection.chapter));
                }
                effects.extend(self.changed(before));
                effects
            }
            Event::Appeared {
                figure,
                format,
                already_seen,
            } => self.appear(figure, format, already_seen),
            Event::Vanished(figure) => {
                self.stages[figure].format = None;
                let mut effects = self.unpoint_from(figure);
                if self.stages[figure].running.is_some() {
                    effects.push(self.finish(figure));
                }
                effects
            }
            Event::Stale { figure, format } => {
                if self.stages[figure].format != Some(format) {
                    let mut effects = self.unpoint_from(figure);
                    effects.extend(self.appear(figure, format, true));
                    return effects;
                }
                vec![Effect::Draw(figure)]
            }
            Event::Pointed { figure, x, y } => self.point(figure, x, y),
            Event::Unpointed => self.unpoint(),
            Event::Walked { figure, step } => self.walk(figure, step),
            Event::Shown(shown) => self.show_alone(shown),
            Event::Turned(turn) => self.turn(turn),
            Event::Toured(tour) => self.toured(tour),
            Event::ReducedMotion(reduced) => {
                self.reduced_motion = reduced;
                self.settle()
            }
            Event::Moving(on) => self.moving(on),
            Event::Asked(request) => self.asked(request),
            Event::Tick(now) => self.tick(now),
        }
    }

    fn choose(&mut self, selection: Selection) -> Vec<Effect> {
        let before = self.selection;
        if selection == before {
            return Vec::new();
        }
        self.selection = selection;
        let mut effects = vec![Effect::Controls];
        effects.extend(self.push());
        effects.push(Effect::Say(self.announcement()));
        effects.extend(self.announce());
        effects.extend(self.changed(before));
        effects
    }

    /// The words and the figures on screen after a change of choice.
    fn changed(&mut self, before: Selection) -> Vec<Effect> {
        if (before.size, before.comparison) == (self.selection.size, self.selection.comparison) {
            return Vec::new();
        }
        let mut effects = self.unpoint();
        effects.extend(self.end_tour());
        effects.push(Effect::Words);
        // One after the other, as they are read.
        let mut delay = 0.0;
        for figure in 0..self.stages.len() {
            let Some(format) = self.stages[figure].format else {
                continue;
            };
            let scene = self.scene(figure, format);
            let stage = &mut self.stages[figure];
            // Most figures say nothing of the compared year, many nothing by
            // size: they are as they should be already.
            if stage.running.is_none() && stage.pose == scene.marks {
                stage.targets = scene.targets;
                continue;
            }
            let way = Transition::new(&stage.pose, &scene);
            stage.targets = scene.targets;
            effects.extend(self.run(figure, way, [delay, CHANGE_MS, 0.0]));
            delay = (delay + CASCADE_MS).min(CASCADE_MOST_MS);
        }
        // One frame moves them all.
        effects.dedup_by(|a, b| matches!((a, b), (Effect::Frame, Effect::Frame)));
        effects
    }
}

#[cfg(test)]
mod tests;
