//! The pictures of the figures: what is on screen, what moves, and the frames
//! of its motion.

use super::{App, Effect};
use crate::chart::scene::Mark;
use crate::chart::{Format, HitArea};
use crate::data::FigureId;
use crate::motion::Transition;
use crate::theme::{ENTRANCE_MS, PLATE_MS};
use crate::view::View;

/// A figure's picture.
#[derive(Debug, Default)]
pub(super) struct Stage {
    /// The format on screen; `None` while off screen.
    pub(super) format: Option<Format>,
    pub(super) seen: bool,
    /// Of what is chosen, once it was asked for.
    pub(super) view: Option<View>,
    pub(super) height: f32,
    /// What lies under the pose; empty for charts.
    pub(super) ground: Vec<Mark>,
    /// A plate’s entrance, until enough of it is on screen.
    pub(super) waiting: Option<Transition>,
    pub(super) pose: Vec<Mark>,
    pub(super) hit_areas: Vec<HitArea>,
    pub(super) running: Option<Run>,
}

impl Stage {
    /// Takes the pose that an entrance begins with, and keeps it for later.
    pub(super) fn wait(&mut self, entrance: Transition) {
        entrance.put(0.0, &mut self.pose);
        self.waiting = Some(entrance);
    }
}

#[derive(Debug)]
pub(super) struct Run {
    pub(super) transition: Transition,
    /// Set by the first frame, so that a late frame does not eat the motion.
    pub(super) start: Option<f64>,
    /// Milliseconds before it starts to move, while it moves, and after.
    pub(super) delay: f32,
    pub(super) duration: f32,
    pub(super) hold: f32,
    /// Whether the target is on screen.
    pub(super) arrived: bool,
}

impl App {
    /// The height of a figure's picture, in nominal units.
    pub fn height(&self, figure: FigureId) -> f32 {
        self.stages[figure].height
    }

    /// What lies under a figure's marks, and changes with its format alone.
    pub fn ground(&self, figure: FigureId) -> &[Mark] {
        &self.stages[figure].ground
    }

    /// Whether another frame of a figure's motion will follow.
    pub fn moves(&self, figure: FigureId) -> bool {
        let run = self.stages[figure].running.as_ref();
        run.is_some_and(|run| !run.arrived)
    }

    /// Whether a figure is on screen.
    pub fn on_screen(&self, figure: FigureId) -> bool {
        self.stages[figure].format.is_some()
    }

    /// Takes back a list of effects that were carried out, so that the next
    /// frame needs no new one.
    pub fn give_back(&mut self, mut effects: Vec<Effect>) {
        effects.clear();
        self.effects = effects;
    }

    pub(super) fn appear(&mut self, figure: FigureId, format: Format, already_seen: bool) {
        let stage = &mut self.stages[figure];
        let first = !stage.seen && !already_seen;
        stage.format = Some(format);
        if !first {
            self.show(figure, format);
            self.begin_tour(figure);
            return;
        }
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.height = scene.height;
        stage.seen = true;
        let transition = Transition::entrance(&scene);
        stage.hit_areas = scene.hit_areas;
        stage.ground = scene.ground;
        match format {
            Format::Narrow | Format::Wide => {
                self.run(figure, transition, [0.0, ENTRANCE_MS, 0.0]);
            }
            // A plate is drawn in once half of it is seen: until then its ground is.
            Format::Plate(_) => {
                stage.wait(transition);
                if self.still() {
                    self.enter(figure);
                } else {
                    self.effects.push(Effect::Draw(figure));
                }
            }
        }
    }

    /// Half of a plate is on screen.
    pub(super) fn enter(&mut self, figure: FigureId) {
        if let Some(transition) = self.stages[figure].waiting.take() {
            self.run(figure, transition, [0.0, PLATE_MS, 0.0]);
        }
    }

    /// Puts a figure into its final pose, on screen or not.
    pub(super) fn show(&mut self, figure: FigureId, format: Format) {
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.running = None;
        stage.waiting = None;
        stage.seen = true;
        stage.height = scene.height;
        stage.ground = scene.ground;
        stage.pose = scene.marks;
        stage.hit_areas = scene.hit_areas;
        self.effects.push(Effect::Draw(figure));
    }

    /// `times`: how long it waits, moves and stays, in milliseconds.
    pub(super) fn run(&mut self, figure: FigureId, transition: Transition, times: [f32; 3]) {
        let stage = &mut self.stages[figure];
        let [delay, duration, hold] = times;
        stage.running = Some(Run {
            transition,
            start: None,
            delay,
            duration,
            hold,
            arrived: false,
        });
        if self.still() {
            self.finish(figure);
        } else {
            self.want_frame();
        }
    }

    /// One frame moves all that moves.
    fn want_frame(&mut self) {
        if !matches!(self.effects.last(), Some(Effect::Frame)) {
            self.effects.push(Effect::Frame);
        }
    }

    pub(super) fn finish(&mut self, figure: FigureId) {
        let stage = &mut self.stages[figure];
        if let Some(run) = stage.running.take() {
            run.transition.put(1.0, &mut stage.pose);
        }
        self.effects.push(Effect::Draw(figure));
    }

    pub(super) fn tick(&mut self, now: f64) {
        for figure in self.study.figure_ids() {
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
                run.transition.put(t, &mut stage.pose);
                run.arrived = t >= 1.0;
                self.effects.push(Effect::Draw(figure));
            }
            if since >= run.duration + run.hold {
                stage.running = None;
                self.go_on_touring(figure);
            }
        }
        if self.stages.iter().any(|stage| stage.running.is_some()) {
            self.want_frame();
        }
    }
}
