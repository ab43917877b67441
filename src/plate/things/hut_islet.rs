//! An islet with a hut and a palm.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Ribbon, Scene, Style};
use crate::plate::geometry::{Path, join, lerp, smooth, spine};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// Half its width, in its own units.
pub const HALF: f32 = 40.0;

/// The outlines of an islet whose shore is at the origin.
#[derive(Clone, Debug)]
pub struct Islet {
    sand: Outline,
    walls: Outline,
    roof: Outline,
    door: Outline,
    palm: Outline,
}

fn frond(angle: f32, long: f32) -> Vec<Point> {
    let (sin, cos) = (-angle).to_radians().sin_cos();
    let (x, y) = (24.0, -42.0);
    let line = Path::from(x, y)
        .quad(
            (x + cos * long * 0.6, y - 4.0 + sin * long * 0.6),
            (x + cos * long, y + 4.0 + sin * long),
        )
        .points();
    Ribbon::new(spine(&line, |t| lerp(3.4, 1.4, t)))
        .corners()
        .collect()
}

impl Default for Islet {
    fn default() -> Self {
        let sand = Path::from(-40.0, 5.0)
            .quad((-26.0, -7.0), (0.0, -7.0))
            .quad((26.0, -7.0), (40.0, 5.0))
            .line(-40.0, 5.0);
        let roof = Path::from(-19.0, -17.0)
            .quad((-8.0, -26.0), (-1.0, -42.0))
            .quad((6.0, -26.0), (17.0, -17.0))
            .line(-19.0, -17.0);
        let trunk = smooth(&[(24.0, -3.0), (27.0, -22.0), (24.0, -42.0)], 5);
        let trunk = Ribbon::new(spine(&trunk, |t| lerp(3.4, 2.0, t)))
            .corners()
            .collect();
        let leaves = [
            (-20.0, 20.0),
            (20.0, 19.0),
            (60.0, 15.0),
            (150.0, 17.0),
            (185.0, 20.0),
            (110.0, 14.0),
        ];
        let leaves = leaves.into_iter().map(|(angle, long)| frond(angle, long));
        Self {
            sand: sand.outline(),
            walls: [
                (-13.0, -5.0),
                (-13.0, -19.0),
                (11.0, -19.0),
                (11.0, -5.0),
                (-13.0, -5.0),
            ]
            .into_iter()
            .collect(),
            roof: roof.outline(),
            door: [(-4.0, -5.0), (-4.0, -13.0), (2.0, -13.0), (2.0, -5.0)]
                .into_iter()
                .collect(),
            palm: join([trunk].into_iter().chain(leaves)),
        }
    }
}

impl Islet {
    /// Sets it with the middle of its shore at a place. `start`: when it comes,
    /// in the entrance.
    pub fn draw(&self, scene: &mut Scene, row: u16, place: Place, stand: Stand, start: f32) {
        let hollow = matches!(stand, Stand::Open | Stand::Quiet);
        let width = stand.pick(3.0, 1.6, 1.6) / place.scale;
        let line = match stand {
            Stand::Full | Stand::Chosen => Tone::Body,
            Stand::Open => Tone::Accent,
            Stand::Quiet => Tone::Edge,
        };
        let palm = if stand == Stand::Full {
            Tone::Rim
        } else {
            stand.upon()
        };
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        let (sand, walls, roof) = match stand {
            Stand::Full => (Tone::Flesh, Tone::Data, Tone::Flesh),
            Stand::Chosen => (Tone::Accent, Tone::Data, Tone::Accent),
            Stand::Open | Stand::Quiet => (Tone::Tint3, Tone::Tint3, Tone::Tint3),
        };
        pen.fill(Part::Core, 0, &self.palm, palm);
        pen.fill(Part::Body, 0, &self.sand, sand);
        pen.fill(Part::Body, 1, &self.walls, walls);
        pen.fill(Part::Body, 2, &self.roof, roof);
        if hollow {
            pen.draw(Part::Edge, 0, &self.sand, Style::Stroke(width), line);
            pen.draw(Part::Edge, 1, &self.walls, Style::Stroke(width), line);
        } else {
            pen.fill(Part::Detail, 0, &self.door, Tone::Body);
        }
        pen.draw(Part::Edge, 2, &self.roof, Style::Stroke(width), line);
    }
}
