//! What a frame asks of the memory: a phone that collects garbage or grows its
//! heap in mid-motion stutters.

use std::convert::Infallible;

use allocation_counter::measure;
use barometre::STUDY;
use barometre::app::{App, Effect, Event};
use barometre::chart::Format;

use crate::support::{OVER_100, UNDER_50};
use barometre::chart::scene::Mark;
use barometre::data::ByFigure;
use barometre::embed::Scope;
use barometre::ink::{Ink, Pace};
use barometre::motion::Damage;
use barometre::selection::Comparison;
use barometre::theme::{Palette, Scheme};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

/// A backend that draws nothing but walks every path, as a canvas does.
struct Nowhere {
    points: usize,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Nowhere {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (0, 0)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        self.points += 1;
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S) -> Drawn {
        self.points += 2;
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        _: BackendCoord,
        _: BackendCoord,
        _: &S,
        _: bool,
    ) -> Drawn {
        self.points += 4;
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, _: BackendCoord, _: u32, _: &S, _: bool) -> Drawn {
        self.points += 1;
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Drawn {
        self.points += path.into_iter().count();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Drawn {
        self.points += path.into_iter().count();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, _: &S, _: BackendCoord) -> Drawn {
        self.points += text.len();
        Ok(())
    }
}

/// An app with every figure of the page on screen, at rest.
fn all_on_screen() -> App {
    let mut app = App::new(&STUDY, Scope::Whole);
    app.update(Event::Opened {
        query: String::new(),
        reduced_motion: false,
    });
    for figure in STUDY.figure_ids() {
        app.update(Event::Appeared {
            figure,
            format: Format::Wide,
            already_seen: true,
        });
    }
    app
}

/// Carries out what a frame asks as a canvas does; how many figures it drew,
/// and how many of them in part.
fn frame(
    app: &mut App,
    now: f64,
    drawn: &mut ByFigure<Vec<Mark>>,
    nowhere: &mut Nowhere,
) -> (u32, u32) {
    let palette = Palette::of(Scheme::Light);
    let ink = Ink {
        palette: &palette,
        pace: Pace::Moving,
    };
    let (mut all, mut parts) = (0, 0);
    let mut effects = app.update(Event::Tick(now));
    for effect in effects.drain(..) {
        let Effect::Draw(figure) = effect else {
            continue;
        };
        all += 1;
        let marks = app.pose(figure);
        let surface = Format::Wide.width() * app.height(figure);
        let Some(damage) = Damage::between(&drawn[figure], &marks, surface) else {
            let _ = ink.draw(nowhere, &marks);
            drawn[figure].clear();
            drawn[figure].extend_from_slice(&marks);
            continue;
        };
        parts += 1;
        for &area in damage.areas() {
            let _ = ink.draw_within(nowhere, &marks, area);
        }
        drawn[figure].clear();
        drawn[figure].extend_from_slice(&marks);
    }
    app.give_back(effects);
    (all, parts)
}

#[test]
fn a_frame_of_all_figures_allocates_nothing() {
    let mut app = all_on_screen();
    let mut drawn: ByFigure<Vec<Mark>> = STUDY.figures.iter().map(|_| Vec::new()).collect();
    // Each choice interrupts the one before, as a hurried reader does.
    for choice in [
        Event::Sized(UNDER_50),
        Event::Compared(Comparison::On),
        Event::Sized(OVER_100),
    ] {
        app.update(choice);
        let mut nowhere = Nowhere { points: 0 };
        frame(&mut app, 0.0, &mut drawn, &mut nowhere);
        // The first pose may be longer than the one at rest.
        frame(&mut app, 300.0, &mut drawn, &mut nowhere);
        nowhere.points = 0;
        let mut counts = (0, 0);
        let memory = measure(|| counts = frame(&mut app, 400.0, &mut drawn, &mut nowhere));
        let (all, parts) = counts;
        assert!(all > 15, "{all} figures move");
        assert!(parts > all / 2, "{parts} of {all} in part");
        let points = nowhere.points;
        let mut all = Nowhere { points: 0 };
        let palette = Palette::of(Scheme::Light);
        for marks in drawn.iter() {
            let _ = Ink {
                palette: &palette,
                pace: Pace::Moving,
            }
            .draw(&mut all, marks);
        }
        let whole = all.points;
        assert!((500..whole).contains(&points), "{points} points of {whole}");
        // Nothing for effects, marks, texts, strokes, dashes or parts.
        assert_eq!(memory.count_total, 0, "{memory:?}");
    }
}
