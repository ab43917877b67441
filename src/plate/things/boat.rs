//! The outrigger canoe that carries a sail, with its people and their paddles.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene};
use crate::plate::geometry::{Path, join, strokes};
use crate::plate::shapes::Pen;
use crate::theme::Tone;

/// A boat whose hull is one unit long, its middle on the water at the origin.
#[derive(Clone, Debug)]
pub struct Boat {
    outline: Outline,
}

/// Half a person, seen from behind, of height one; feet at the origin.
fn person(x: f32, y: f32, tall: f32) -> Vec<Point> {
    let at = |(u, v): Point| (x + u * tall, y + v * tall);
    let body = Path::from(-0.25, 0.0)
        .curve((-0.25, -0.36), (-0.18, -0.6), (-0.04, -0.62))
        .curve((-0.24, -0.7), (-0.2, -1.02), (0.04, -1.02))
        .curve((0.28, -1.02), (0.32, -0.7), (0.12, -0.62))
        .curve((0.26, -0.58), (0.3, -0.36), (0.26, 0.0));
    body.points().into_iter().map(at).collect()
}

impl Default for Boat {
    fn default() -> Self {
        let h = 0.085;
        let hull = Path::from(-0.5, -h * 1.5)
            .curve((-0.4, -h * 0.2), (-0.3, 0.0), (-0.1, 0.0))
            .line(0.12, 0.0)
            .curve((0.32, 0.0), (0.42, -h * 0.3), (0.5, -h * 1.7))
            .curve((0.46, h * 0.7), (0.34, h * 1.2), (0.0, h * 1.2))
            .curve((-0.34, h * 1.2), (-0.46, h * 0.6), (-0.5, -h * 1.5))
            .points();
        let float = Path::from(-0.36, h * 1.7)
            .quad((0.0, h * 2.3), (0.36, h * 1.66))
            .line(0.36, h * 2.0)
            .quad((0.0, h * 2.66), (-0.36, h * 2.06))
            .points();
        let seats = [-0.36, -0.25, -0.14, -0.03].map(|x| (x, h * 0.3));
        let people = seats.map(|(x, y)| person(x, y, 0.135));
        let lines = seats.into_iter().flat_map(|(x, y)| {
            let (top, foot) = ((x + 0.02, y - 0.05), (x - 0.045, y + 0.15));
            [[top, foot]]
        });
        let beams = [-0.24, -0.02, 0.2].map(|x| [(x, h * 0.4), (x + 0.03, h * 2.0)]);
        let sticks = strokes(lines.chain(beams), 0.01).points().to_vec();
        let blades = seats.map(|(x, y)| {
            let at = Place::at(x - 0.05, y + 0.165, 1.0).turned(0.28).put();
            let blade = [(0.0, -0.036), (0.013, 0.0), (0.0, 0.036), (-0.013, 0.0)];
            blade.map(at).to_vec()
        });
        let areas = [hull, float, sticks]
            .into_iter()
            .chain(people)
            .chain(blades);
        Self {
            outline: join(areas),
        }
    }
}

impl Boat {
    /// Sets it as long as the place's scale.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, tone: Tone, start: f32) {
        Pen::new(scene, row, place, Enter::Grow(start)).fill(Part::Core, 0, &self.outline, tone);
    }
}
