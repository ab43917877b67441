//! What the page does: events come in, effects go out. No clock, no browser:
//! time, sizes and preferences arrive in events.

mod announcement;
mod event;
mod frame;
mod held;
mod motion;
mod pointing;
mod presentation;
mod tour;
mod warning;

pub use event::{Effect, Event, Tip, Tour, Turn};
pub use warning::warnings;

use crate::chart::scene::Mark;
use crate::chart::{Format, Scene, Target};
use crate::data::Study;
use crate::embed::{Embed, Lock, Scope};
use crate::motion::Transition;
use crate::selection::{Comparison, Selection, Theme};
use crate::theme::{CASCADE_MOST_MS, CASCADE_MS, CHANGE_MS, ENTRANCE_MS};
use crate::view::View;

/// A figure's picture.
#[derive(Debug, Default)]
struct Stage {
    /// The format on screen; `None` while off screen.
    format: Option<Format>,
    seen: bool,
    height: f32,
    pose: Vec<Mark>,
    targets: Vec<Target>,
    running: Option<Run>,
}

#[derive(Debug)]
struct Run {
    way: Transition,
    /// Set by the first frame, so that a late frame does not eat the motion.
    start: Option<f64>,
    /// Milliseconds before it starts to move, while it moves, and after.
    delay: f32,
    duration: f32,
    hold: f32,
    /// Whether the target is on screen.
    arrived: bool,
}

/// The page's state.
#[derive(Debug)]
pub struct App {
    study: &'static Study,
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
    pub fn new(study: &'static Study) -> Self {
        Self {
            study,
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

    /// The height of a figure's picture, in nominal units.
    pub fn height(&self, figure: usize) -> f32 {
        self.stages[figure].height
    }

    /// Whether another frame of a figure's motion will follow.
    pub fn moves(&self, figure: usize) -> bool {
        let run = self.stages[figure].running.as_ref();
        run.is_some_and(|run| !run.arrived)
    }

    /// Whether a figure is on screen.
    pub fn on_screen(&self, figure: usize) -> bool {
        self.stages[figure].format.is_some()
    }

    /// The words and facts of a figure.
    pub fn view(&self, figure: usize) -> View {
        View::new(self.study, &self.study.panels[figure], self.selection)
    }

    fn scene(&self, figure: usize, format: Format) -> Scene {
        self.view(figure).chart.layout(format)
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

    /// Takes back a list of effects that were carried out, so that the next
    /// frame needs no new one.
    pub fn give_back(&mut self, mut effects: Vec<Effect>) {
        effects.clear();
        self.spare = effects;
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

    fn appear(&mut self, figure: usize, format: Format, already_seen: bool) -> Vec<Effect> {
        let stage = &mut self.stages[figure];
        let first = !stage.seen && !already_seen;
        stage.format = Some(format);
        if !first {
            let mut effects = vec![self.show(figure, format)];
            effects.extend(self.begin_tour(figure));
            return effects;
        }
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.height = scene.height;
        stage.seen = true;
        let way = Transition::entrance(&scene);
        stage.targets = scene.targets;
        self.run(figure, way, [0.0, ENTRANCE_MS, 0.0])
    }

    /// Puts a figure into its final pose, on screen or not.
    fn show(&mut self, figure: usize, format: Format) -> Effect {
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.running = None;
        stage.seen = true;
        stage.height = scene.height;
        stage.pose = scene.marks;
        stage.targets = scene.targets;
        Effect::Draw(figure)
    }

    /// `times`: how long it waits, moves and stays, in milliseconds.
    fn run(&mut self, figure: usize, way: Transition, times: [f32; 3]) -> Vec<Effect> {
        let stage = &mut self.stages[figure];
        let [delay, duration, hold] = times;
        stage.running = Some(Run {
            way,
            start: None,
            delay,
            duration,
            hold,
            arrived: false,
        });
        if self.still() {
            vec![self.finish(figure)]
        } else {
            vec![Effect::Frame]
        }
    }

    fn finish(&mut self, figure: usize) -> Effect {
        let stage = &mut self.stages[figure];
        if let Some(run) = stage.running.take() {
            run.way.put(1.0, &mut stage.pose);
        }
        Effect::Draw(figure)
    }

    fn running_figures(&self) -> Vec<usize> {
        (0..self.stages.len())
            .filter(|&f| self.stages[f].running.is_some())
            .collect()
    }

    fn tick(&mut self, now: f64) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.spare);
        for figure in 0..self.stages.len() {
            let stage = &mut self.stages[figure];
            let Some(run) = &mut stage.running else {
                continue;
            };
            let start = *run.start.get_or_insert(now);
            let since = (now - start) as f32 - run.delay;
            let t = (since / run.duration).clamp(0.0, 1.0);
            // What waits or stays is on screen already.
            let moves = since >= 0.0 && !run.arrived;
            if moves {
                run.way.put(t, &mut stage.pose);
                run.arrived = t >= 1.0;
                effects.push(Effect::Draw(figure));
            }
            if since >= run.duration + run.hold {
                stage.running = None;
                effects.extend(self.go_on_touring(figure));
            }
        }
        if self.stages.iter().any(|stage| stage.running.is_some()) {
            effects.push(Effect::Frame);
        }
        effects
    }
}

#[cfg(test)]
mod tests;
