//! What a frame asks of the memory: a phone that collects garbage or grows its
//! heap in mid-motion stutters.

use std::convert::Infallible;

use allocation_counter::measure;
use barometre::STUDY;
use barometre::app::{App, Effect, Event};
use barometre::chart::Format;

use crate::support::{OVER_100, UNDER_20};
use barometre::ink::Ink;
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
    let mut app = App::new(&STUDY);
    app.update(Event::Opened {
        query: String::new(),
        reduced_motion: false,
    });
    for figure in 0..STUDY.panels.len() {
        app.update(Event::Appeared {
            figure,
            format: Format::Wide,
            already_seen: true,
        });
    }
    app
}

#[test]
fn a_frame_of_all_figures_allocates_one_list() {
    let mut app = all_on_screen();
    let palette = Palette::of(Scheme::Light);
    // Each choice interrupts the one before, as a hurried reader does.
    for choice in [
        Event::Sized(UNDER_20),
        Event::Compared(Comparison::On),
        Event::Sized(OVER_100),
    ] {
        app.update(choice);
        app.update(Event::Tick(0.0));
        // The first pose may be longer than the one at rest.
        app.update(Event::Tick(300.0));
        let mut drawn = 0;
        let mut nowhere = Nowhere { points: 0 };
        let frame = measure(|| {
            for effect in app.update(Event::Tick(400.0)) {
                if let Effect::Draw(figure) = effect {
                    drawn += 1;
                    let ink = Ink { palette: &palette };
                    let _ = ink.draw(&mut nowhere, &app.pose(figure));
                }
            }
        });
        assert!(drawn > 15, "{drawn} figures move");
        assert!(nowhere.points > 5_000, "{} points", nowhere.points);
        // The effects. Nothing for marks, texts, strokes or dashes.
        assert_eq!(frame.count_total, 1, "{frame:?}");
    }
}
