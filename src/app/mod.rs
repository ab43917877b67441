//! What the page does: events come in, effects go out. No clock, no browser:
//! time, sizes and preferences arrive in events.

mod event;

pub use event::{Effect, Event};

use crate::chart::scene::Mark;
use crate::chart::{Format, Scene};
use crate::data::{ChapterId, Size, Study};
use crate::motion::Transition;
use crate::selection::{Comparison, Selection};
use crate::theme::{CHANGE_MS, ENTRANCE_MS};
use crate::view::View;

/// A figure's picture.
#[derive(Debug, Default)]
struct Stage {
    /// The format on screen; `None` while off screen.
    format: Option<Format>,
    seen: bool,
    height: f32,
    pose: Vec<Mark>,
    running: Option<Run>,
}

#[derive(Debug)]
struct Run {
    way: Transition,
    /// Set by the first frame, so that a late frame does not eat the motion.
    start: Option<f64>,
    duration: f32,
}

/// The page's state.
#[derive(Debug)]
pub struct App {
    study: &'static Study,
    selection: Selection,
    reduced_motion: bool,
    stages: Vec<Stage>,
}

impl App {
    pub fn new(study: &'static Study) -> Self {
        Self {
            study,
            selection: Selection::default(),
            reduced_motion: false,
            stages: study.panels.iter().map(|_| Stage::default()).collect(),
        }
    }

    pub fn study(&self) -> &'static Study {
        self.study
    }

    pub fn selection(&self) -> Selection {
        self.selection
    }

    /// A figure's marks as they are now.
    pub fn pose(&self, figure: usize) -> &[Mark] {
        &self.stages[figure].pose
    }

    /// The height of a figure's picture, in nominal units.
    pub fn height(&self, figure: usize) -> f32 {
        self.stages[figure].height
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
                self.selection = selection;
                let mut effects = vec![Effect::Controls, Effect::Mark(selection.chapter)];
                // The page was written for the default choice.
                if (selection.size, selection.comparison) != Default::default() {
                    effects.push(Effect::Words);
                }
                if selection.chapter != ChapterId::default() {
                    effects.push(Effect::Scroll(selection.chapter));
                }
                if !ignored.is_empty() {
                    effects.push(Effect::Warn(ignored));
                }
                effects
            }
            Event::Sized(size) => self.choose(Selection {
                size,
                ..self.selection
            }),
            Event::Compared(comparison) => self.choose(Selection {
                comparison,
                ..self.selection
            }),
            Event::Visited(chapter) => {
                let moved = chapter != self.selection.chapter;
                self.selection.chapter = chapter;
                let mut effects = vec![Effect::Mark(chapter), Effect::Scroll(chapter)];
                if moved {
                    effects.push(Effect::Push(self.selection.query(self.study)));
                }
                effects
            }
            Event::Reached(chapter) if chapter == self.selection.chapter => Vec::new(),
            Event::Reached(chapter) => {
                self.selection.chapter = chapter;
                vec![
                    Effect::Mark(chapter),
                    Effect::Replace(self.selection.query(self.study)),
                ]
            }
            Event::Travelled(query) => {
                let before = self.selection;
                self.selection = Selection::parse(self.study, &query).0;
                let mut effects = vec![Effect::Controls, Effect::Mark(self.selection.chapter)];
                if before.chapter != self.selection.chapter {
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
                if self.stages[figure].running.is_none() {
                    return Vec::new();
                }
                vec![self.finish(figure)]
            }
            Event::Stale { figure, format } => {
                if self.stages[figure].format != Some(format) {
                    return self.appear(figure, format, true);
                }
                vec![Effect::Draw(figure)]
            }
            Event::Printed(formats) => formats
                .into_iter()
                .map(|(figure, format)| self.show(figure, format))
                .collect(),
            Event::ReducedMotion(reduced) => {
                self.reduced_motion = reduced;
                if !reduced {
                    return Vec::new();
                }
                self.running_figures()
                    .into_iter()
                    .map(|figure| self.finish(figure))
                    .collect()
            }
            Event::Tick(now) => self.tick(now),
        }
    }

    fn choose(&mut self, selection: Selection) -> Vec<Effect> {
        let before = self.selection;
        if selection == before {
            return Vec::new();
        }
        self.selection = selection;
        let mut effects = vec![
            Effect::Push(selection.query(self.study)),
            Effect::Say(self.announcement()),
        ];
        effects.extend(self.changed(before));
        effects
    }

    /// The words and the figures on screen after a change of choice.
    fn changed(&mut self, before: Selection) -> Vec<Effect> {
        if (before.size, before.comparison) == (self.selection.size, self.selection.comparison) {
            return Vec::new();
        }
        let mut effects = vec![Effect::Words];
        for figure in 0..self.stages.len() {
            let Some(format) = self.stages[figure].format else {
                continue;
            };
            let scene = self.scene(figure, format);
            let way = Transition::new(&self.stages[figure].pose, &scene);
            effects.extend(self.run(figure, way, CHANGE_MS));
        }
        effects.dedup();
        effects
    }

    fn appear(&mut self, figure: usize, format: Format, already_seen: bool) -> Vec<Effect> {
        let stage = &mut self.stages[figure];
        let first = !stage.seen && !already_seen;
        stage.format = Some(format);
        if !first {
            return vec![self.show(figure, format)];
        }
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.height = scene.height;
        stage.seen = true;
        self.run(figure, Transition::entrance(&scene), ENTRANCE_MS)
    }

    /// Puts a figure into its final pose, on screen or not.
    fn show(&mut self, figure: usize, format: Format) -> Effect {
        let scene = self.scene(figure, format);
        let stage = &mut self.stages[figure];
        stage.running = None;
        stage.seen = true;
        stage.height = scene.height;
        stage.pose = scene.marks;
        Effect::Draw(figure)
    }

    fn run(&mut self, figure: usize, way: Transition, duration: f32) -> Vec<Effect> {
        let stage = &mut self.stages[figure];
        stage.running = Some(Run {
            way,
            start: None,
            duration,
        });
        if self.reduced_motion {
            vec![self.finish(figure)]
        } else {
            vec![Effect::Frame]
        }
    }

    fn finish(&mut self, figure: usize) -> Effect {
        let stage = &mut self.stages[figure];
        if let Some(run) = stage.running.take() {
            stage.pose = run.way.at(1.0);
        }
        Effect::Draw(figure)
    }

    fn running_figures(&self) -> Vec<usize> {
        (0..self.stages.len())
            .filter(|&f| self.stages[f].running.is_some())
            .collect()
    }

    fn tick(&mut self, now: f64) -> Vec<Effect> {
        let mut effects = Vec::new();
        for figure in self.running_figures() {
            let stage = &mut self.stages[figure];
            let Some(run) = &mut stage.running else {
                continue;
            };
            let start = *run.start.get_or_insert(now);
            let t = ((now - start) as f32 / run.duration).clamp(0.0, 1.0);
            stage.pose = run.way.at(t);
            if t >= 1.0 {
                stage.running = None;
            }
            effects.push(Effect::Draw(figure));
        }
        if self.stages.iter().any(|stage| stage.running.is_some()) {
            effects.push(Effect::Frame);
        }
        effects
    }

    /// "Taille : moins de 20 agents. Comparaison avec 2011 affichée."
    fn announcement(&self) -> String {
        let size = match self.selection.size {
            Size::All => "Toutes les tailles".to_owned(),
            Size::Under20 | Size::From20To49 | Size::From50To100 | Size::Over100 => {
                format!(
                    "Taille\u{202f}: {}",
                    self.selection.size.complement().trim_start_matches(" de ")
                )
            }
        };
        let compare = match self.selection.comparison {
            Comparison::Off => "",
            Comparison::Since2011 => " Comparaison avec 2011 affichée.",
        };
        format!("{size}.{compare}")
    }
}

#[cfg(test)]
mod tests;
