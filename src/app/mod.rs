//! What the page does: events come in, effects go out. No clock, no browser:
//! time, sizes and preferences arrive in events.

mod announcement;
mod choice;
mod document_scope;
mod embed;
mod event;
mod motion;
mod place;
mod pointing;
mod presentation;
mod stage;
mod tour;
mod warning;

pub use event::{Effect, Event, Tooltip, Tour, Turn};
pub use warning::warnings;

use crate::chart::{Format, Scene};
use crate::data::{ByFigure, FigureId, Study};
use crate::embed::{Embed, Lock, Scope};
use crate::selection::{Comparison, Selection};
use crate::view::View;
use stage::Stage;

/// The page's state.
#[derive(Debug)]
pub struct App {
    study: &'static Study,
    selection: Selection,
    reduced_motion: bool,
    stages: ByFigure<Stage>,
    highlight: Option<pointing::Highlight>,
    tour: tour::State,
    embed: Embed,
    /// The document's scope: how much of the study it holds.
    document: Scope,
    /// What follows from the event at hand, in order.
    effects: Vec<Effect>,
}

impl App {
    /// For a document of this scope.
    pub fn new(study: &'static Study, document: Scope) -> Self {
        let mut app = Self {
            stages: study.figures.iter().map(|_| Stage::default()).collect(),
            study,
            selection: Selection::default(),
            reduced_motion: false,
            highlight: None,
            tour: tour::State::default(),
            embed: Embed::default(),
            document,
            effects: Vec::new(),
        };
        app.selection = app.within(app.selection);
        app
    }

    pub fn study(&self) -> &'static Study {
        self.study
    }

    pub fn selection(&self) -> Selection {
        self.selection
    }

    /// Takes a selection. What a figure says of another size or year is made
    /// anew when it is next asked for.
    fn select(&mut self, selection: Selection) {
        let of = |s: Selection| (s.size, s.comparison);
        if of(selection) != of(self.selection) {
            for stage in self.stages.iter_mut() {
                stage.view = None;
            }
        }
        self.selection = selection;
    }

    /// The words and facts of a figure for what is chosen, made once a choice.
    pub fn view(&mut self, figure: FigureId) -> &View {
        let (study, selection) = (self.study, self.selection);
        let view = &mut self.stages[figure].view;
        view.get_or_insert_with(|| View::new(study, study.figure(figure), selection))
    }

    /// A figure's picture as it comes to rest.
    pub fn scene(&mut self, figure: FigureId, format: Format) -> Scene {
        self.view(figure).chart.layout(format)
    }

    /// Takes an event in; what follows from it comes out, in order.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        self.handle(event);
        std::mem::take(&mut self.effects)
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::Opened {
                query,
                reduced_motion,
            } => {
                self.reduced_motion = reduced_motion;
                self.open(&query);
            }
            // What the embedder locked is not the reader's to change.
            Event::Sized(_) | Event::SizedOn(_) if self.embed.size == Lock::Locked => {
                self.effects.push(Effect::Controls);
            }
            Event::Compared(_) if self.embed.comparison == Lock::Locked => {
                self.effects.push(Effect::Controls);
            }
            Event::Sized(size) => self.choose(Selection {
                size,
                ..self.selection
            }),
            Event::SizedOn(size) => {
                let selection = Selection {
                    size,
                    ..self.selection
                };
                self.choose_within(selection, Self::replace);
            }
            Event::Compared(comparison) => {
                if Comparison::each(self.study.survey.compared).contains(&comparison) {
                    self.choose(Selection {
                        comparison,
                        ..self.selection
                    });
                }
            }
            Event::Visited(chapter) => self.visit(chapter),
            Event::Reached(chapter) => self.reach(chapter),
            Event::Travelled(query) => self.travel(&query),
            Event::Appeared {
                figure,
                format,
                already_seen,
            } => self.appear(figure, format, already_seen),
            Event::Entered(figure) => self.enter(figure),
            Event::Vanished(figure) => {
                self.stages[figure].format = None;
                self.unpoint_from(figure);
                if self.stages[figure].running.is_some() {
                    self.finish(figure);
                }
                if self.stages[figure].waiting.take().is_some() {
                    self.stages[figure].seen = false;
                }
            }
            Event::Stale { figure, format } => {
                if self.stages[figure].format == Some(format) {
                    self.effects.push(Effect::Draw(figure));
                } else {
                    self.unpoint_from(figure);
                    self.appear(figure, format, true);
                }
            }
            Event::Pointed { figure, x, y } => self.point(figure, x, y),
            Event::PointerLeft => self.leave(),
            Event::Unpointed => self.unpoint(),
            Event::Walked { figure, step } => self.walk(figure, step),
            Event::Shown(shown) => self.show_alone(shown),
            Event::Turned(turn) => self.turn(turn),
            Event::Toured(tour) => self.toured(tour),
            Event::ReducedMotion(reduced) => {
                self.reduced_motion = reduced;
                self.settle();
            }
            Event::Moving(on) => self.moving(on),
            Event::Asked(request) => self.asked(request),
            Event::Tick(now) => self.tick(now),
        }
    }
}

#[cfg(test)]
mod tests;
