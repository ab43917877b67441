//! The tour of the first screen: its picture goes through the sizes once, so
//! that a reader sees what the question beside it will change. It plays by
//! itself at most once, for less than five seconds, and can be stopped.

use super::{App, Effect, Tour};
use crate::chart::{Chart, Emphasis, Format};
use crate::data::{FigureId, SizeId, Span, Study};
use crate::motion::Transition;
use crate::selection::Selection;
use crate::theme::{CHANGE_MS, TOUR_MS};
use crate::view::View;

/// How many sizes it shows.
const STOPS: usize = 3;

/// How far it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct State {
    stop: usize,
    tour: Option<Tour>,
}

impl App {
    fn opening(&self) -> Option<FigureId> {
        let mut figures = self.study.figure_ids();
        figures.find(|&id| self.study.figure(id).span == Span::Opening)
    }

    /// Plays by itself when a reader comes to the first screen with no choice
    /// made.
    pub(super) fn begin_tour(&mut self, figure: FigureId) {
        let fresh = self.tour.tour.is_none() && self.selection == Selection::default();
        if fresh && self.opening() == Some(figure) {
            self.toured(Tour::Playing);
        }
    }

    pub(super) fn toured(&mut self, tour: Tour) {
        let Some(figure) = self.opening() else {
            return;
        };
        let off = self.stages[figure].format.is_none() || self.still();
        match tour {
            Tour::Playing if off => {}
            Tour::Playing => {
                if self.tour.tour != Some(Tour::Paused) {
                    self.tour.stop = 0;
                }
                self.tour.tour = Some(Tour::Playing);
                self.effects.push(Effect::Tour(Tour::Playing));
                self.next_stop(figure);
            }
            Tour::Paused if self.tour.tour == Some(Tour::Playing) => {
                self.tour.tour = Some(Tour::Paused);
                // The stop on screen is shown in full: no share stays half way.
                self.finish(figure);
                self.effects.push(Effect::Tour(Tour::Paused));
            }
            Tour::Paused => {}
            Tour::Done => self.end_tour(),
        }
    }

    /// Ends the tour where it is; what comes next draws the picture anew.
    pub(super) fn end_tour(&mut self) {
        match self.tour.tour {
            Some(Tour::Playing | Tour::Paused) => {
                self.tour.tour = Some(Tour::Done);
                self.effects.push(Effect::Tour(Tour::Done));
            }
            Some(Tour::Done) | None => {}
        }
    }

    /// After a stop of this figure, if it is the one that tours.
    pub(super) fn go_on_touring(&mut self, figure: FigureId) {
        if self.tour.tour != Some(Tour::Playing) || self.opening() != Some(figure) {
            return;
        }
        if self.tour.stop > STOPS {
            self.end_tour();
        } else {
            self.next_stop(figure);
        }
    }

    fn next_stop(&mut self, figure: FigureId) {
        // It plays on screen only.
        let format = self.stages[figure].format.unwrap_or(Format::Narrow);
        let nth = self.tour.stop;
        self.tour.stop += 1;
        let stop = stops(self.study).get(nth).copied();
        let scene = match stop {
            Some(size) => self.toured_chart(figure, size).layout(format),
            None => self.scene(figure, format),
        };
        let transition = Transition::new(&self.stages[figure].pose, &scene);
        let hold = if stop.is_some() { TOUR_MS } else { 0.0 };
        self.run(figure, transition, [0.0, CHANGE_MS, hold]);
    }

    /// The picture at a stop: only the class that answers is left, and it is
    /// not marked as the reader's, for nobody has chosen it.
    fn toured_chart(&self, figure: FigureId, size: SizeId) -> Chart {
        let selection = Selection {
            size,
            ..self.selection
        };
        let mut chart = View::new(self.study, self.study.figure(figure), selection).chart;
        if let Chart::Plate(plate) = &mut chart {
            plate.asked = None;
            for part in &mut plate.parts {
                part.rows.retain(|row| row.emphasis.answers());
                for row in &mut part.rows {
                    row.emphasis = Emphasis::Plain;
                }
            }
        }
        chart
    }
}

/// The sizes that it stops at: small, middling, large.
fn stops(study: &Study) -> [SizeId; STOPS] {
    let largest = study.sizes.len().saturating_sub(1);
    [1, largest / 2 + 1, largest].map(|at| SizeId(at.min(largest) as u8))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{appear, figure, opened, run_until_rest};
    use crate::app::{Effect, Event, Tour};
    use crate::data::SizeId;

    #[test]
    fn the_tour_ends_where_it_began_in_less_than_five_seconds() {
        let mut app = opened("");
        let figure = figure("planche-ouverture");
        let effects = appear(&mut app, "planche-ouverture", true);
        assert!(effects.contains(&Effect::Tour(Tour::Playing)));
        let mut still = opened("?taille=toutes");
        still.update(Event::ReducedMotion(true));
        appear(&mut still, "planche-ouverture", true);
        let took = run_until_rest(&mut app, 0.0);
        assert!((3000.0..5000.0).contains(&took), "{took}");
        assert_eq!(app.pose(figure), still.pose(figure));
        assert_eq!(app.update(Event::Toured(Tour::Paused)), [], "it is over");
    }

    #[test]
    fn the_tour_can_be_stopped_and_gives_way_to_the_reader() {
        let mut app = opened("");
        appear(&mut app, "planche-ouverture", true);
        app.update(Event::Tick(0.0));
        app.update(Event::Tick(200.0));
        let effects = app.update(Event::Toured(Tour::Paused));
        assert_eq!(effects[1], Effect::Tour(Tour::Paused));
        assert_eq!(app.update(Event::Tick(300.0)), []);
        assert!(
            app.update(Event::Toured(Tour::Playing))
                .contains(&Effect::Frame)
        );
        let effects = app.update(Event::Sized(SizeId::OVER_100));
        assert!(effects.contains(&Effect::Tour(Tour::Done)));
        run_until_rest(&mut app, 1000.0);
        assert_eq!(app.selection().size, SizeId::OVER_100);
        // Motion unwanted: it neither begins nor can be asked for.
        let mut app = opened("");
        app.update(Event::ReducedMotion(true));
        let effects = appear(&mut app, "planche-ouverture", true);
        assert_eq!(effects, [Effect::Draw(figure("planche-ouverture"))]);
    }
}
