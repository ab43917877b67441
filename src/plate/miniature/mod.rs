//! Miniatures of the plates, for the tiles that lead to them: an ornament,
//! which tells no number. A form a file.
//!
//! A tile shows a part of its miniature: at its foot, and from the middle to
//! the right. So what must be seen is there, and the colours of sky, sea and
//! ground go on to the edges. The corner where the tile's name stands is left
//! plain.

mod branches;
mod clouds;
mod depths;
mod houses;
mod lighthouse;
mod pines;
mod regatta;
mod whale;

use super::shapes::disc;
use crate::chart::scene::{Enter, Key, Mark, Outline, Part, Place, Point, Shape, Style};
use crate::chart::{Format, Scene};
use crate::data::Form;
use crate::theme::Tone;

/// The plane of a miniature, in nominal units.
const WIDTH: u16 = 216;
const HEIGHT: f32 = 150.0;

/// The plate of a form, small and without its facts. Total and deterministic.
pub fn miniature(form: Form) -> Scene {
    let mut scene = Scene::new(Format::Plate(WIDTH), HEIGHT);
    match form {
        Form::Houses => houses::lay(&mut scene),
        Form::Whale => whale::lay(&mut scene),
        Form::Depths => depths::lay(&mut scene),
        Form::Regatta => regatta::lay(&mut scene),
        Form::Lighthouse => lighthouse::lay(&mut scene),
        Form::Clouds => clouds::lay(&mut scene),
        Form::Branches => branches::lay(&mut scene),
        Form::Pines => pines::lay(&mut scene),
    }
    settle(&mut scene);
    scene
}

/// Makes ground of the marks that things have drawn: nothing changes here, and
/// nothing is pointed at.
fn settle(scene: &mut Scene) {
    for mark in std::mem::take(&mut scene.marks) {
        let key = Key {
            row: 0,
            part: Part::Field,
            index: scene.ground.len() as u16,
        };
        scene.ground.push(Mark {
            key,
            enter: Enter::Present,
            ..mark
        });
    }
}

/// Discs about one point, the largest first: the light around what shines.
fn rings<const N: usize>(scene: &mut Scene, at: Point, rings: [(f32, Tone); N]) {
    for (r, tone) in rings {
        scene.lay(disc(at, r), tone);
    }
}

/// A band from edge to edge, down to the foot.
fn band(scene: &mut Scene, top: f32, tone: Tone) {
    let (x, y, w, h) = (0.0, top, scene.format.width(), scene.height - top);
    scene.lay(Shape::Bar { x, y, w, h, r: 0.0 }, tone);
}

/// An outline in its place, filled or drawn.
fn set(scene: &mut Scene, outline: &Outline, place: Place, style: Style, tone: Tone) {
    let outline = outline.clone();
    scene.lay(
        Shape::Path {
            outline,
            place,
            style,
        },
        tone,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Area;
    use crate::export::svg::vignette;

    /// Where a mark is: nearer than its extent, which counts from its origin.
    fn area(mark: &Mark) -> Area {
        let points: Vec<Point> = match &mark.shape {
            Shape::Path { outline, place, .. } => {
                outline.points().iter().copied().map(place.put()).collect()
            }
            &Shape::Symbol { x, y, r, .. } => vec![(x - r, y - r), (x + r, y + r)],
            Shape::Bar { .. }
            | Shape::Hatch { .. }
            | Shape::Line { .. }
            | Shape::Ribbon(_)
            | Shape::Text(_) => Vec::new(),
        };
        let (w, h) = (0.0, 0.0);
        let spots = points.into_iter().map(|(x, y)| Area { x, y, w, h });
        spots.reduce(Area::with).unwrap_or_else(|| mark.extent())
    }

    #[test]
    fn every_form_has_one_that_is_all_ground() {
        for form in Form::EACH {
            let scene = miniature(form);
            assert_eq!(scene, miniature(form), "{form:?}");
            assert_eq!((scene.format.width(), scene.height), (216.0, 150.0));
            assert!(scene.ground.len() > 4, "{form:?}");
            assert!(scene.marks.is_empty() && scene.hit_areas.is_empty());
            for (nth, mark) in scene.ground.iter().enumerate() {
                assert_eq!(usize::from(mark.key.index), nth, "{form:?}");
                assert!(!matches!(mark.shape, Shape::Text(_)), "{form:?}: a text");
            }
        }
    }

    #[test]
    fn each_mark_is_on_the_plane() {
        let plane = Area {
            x: 0.0,
            y: 0.0,
            w: f32::from(WIDTH),
            h: HEIGHT,
        };
        for form in Form::EACH {
            for mark in miniature(form).ground {
                let area = area(&mark);
                let all = [area.x, area.y, area.w, area.h];
                assert!(all.iter().all(|v| v.is_finite()), "{form:?}: {mark:?}");
                assert!(area.touches(plane), "{form:?}: {area:?}");
            }
        }
    }

    /// Nothing there but what goes on beyond it.
    #[test]
    fn the_corner_of_the_name_is_plain() {
        let corner = Area {
            x: 0.0,
            y: 0.0,
            w: 110.0,
            h: 40.0,
        };
        for form in Form::EACH {
            for mark in miniature(form).ground {
                let area = area(&mark);
                let wide = area.w >= 160.0;
                assert!(wide || !area.touches(corner), "{form:?}: {area:?}");
            }
        }
    }

    /// Seven of them are on the first screen.
    #[test]
    fn each_is_a_small_file() {
        for form in Form::EACH {
            let size = vignette(&miniature(form), form).len();
            assert!(size <= 12_000, "{form:?}: {size}");
        }
    }
}
