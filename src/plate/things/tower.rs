//! A small lighthouse, its lamp at the origin; how high it is names a class.

use crate::chart::scene::{Enter, Outline, Part, Place, Scene};
use crate::plate::geometry::{Path, closed, dashes, join, rectangle, strokes};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// The outlines of a tower that is one unit wide.
#[derive(Clone, Debug)]
pub struct Tower {
    wall: Outline,
    shade: Outline,
    /// Its gallery, its roof and its mast.
    iron: Outline,
    lamp: Outline,
    /// All of it, as a dashed line.
    ghost: Outline,
}

impl Tower {
    /// One that is so many times as high as wide.
    pub fn new(high: f32) -> Self {
        let wall = vec![(-0.3, 0.34), (0.3, 0.34), (0.5, high), (-0.5, high)];
        let shade = vec![(0.06, 0.34), (0.3, 0.34), (0.5, high), (0.1, high)];
        let roof = Path::from(-0.28, -0.2)
            .quad((-0.2, -0.52), (0.0, -0.54))
            .quad((0.2, -0.52), (0.28, -0.2))
            .points();
        let lamp = rectangle([-0.2, -0.22, 0.4, 0.48]);
        let mast = rectangle([-0.04, -0.78, 0.08, 0.26]);
        let ghost = [wall.clone(), roof.clone(), lamp.clone()];
        let ghost = ghost
            .into_iter()
            .flat_map(|area| dashes(&closed(area), 0.15, 0.13));
        Self {
            ghost: strokes(ghost, 0.09),
            iron: join([rectangle([-0.44, 0.26, 0.88, 0.11]), roof, mast]),
            wall: closed(wall).into_iter().collect(),
            shade: shade.into_iter().collect(),
            lamp: closed(lamp).into_iter().collect(),
        }
    }

    /// Sets it by its lamp, which shines in a tone.
    pub fn draw(
        &self,
        scene: &mut Scene,
        row: u16,
        place: Place,
        (stand, light): (Stand, Tone),
        start: f32,
    ) {
        let mut pen = Pen::new(scene, row, place, Enter::Late(start));
        // In nominal units.
        const THICK: f32 = 2.2;
        let (wall, shade, lamp) = match stand {
            Stand::Full | Stand::Chosen => (Tone::Body, Tone::Leaf, light),
            Stand::Open => (Tone::Surface, Tone::Surface, Tone::Surface),
            Stand::Quiet => (Tone::Quiet, Tone::Sprout, Tone::Track),
        };
        pen.fill(Part::Stem, 0, &self.wall, wall);
        pen.fill(Part::Stem, 1, &self.shade, shade);
        pen.fill(Part::Stem, 3, &self.lamp, lamp);
        if stand == Stand::Open {
            pen.rim(Part::Rise, 0, &self.wall, THICK, Tone::Body);
            pen.rim(Part::Rise, 1, &self.lamp, THICK, light);
        }
        let iron = if stand == Stand::Quiet {
            Tone::Quiet
        } else {
            Tone::Body
        };
        pen.fill(Part::Stem, 2, &self.iron, iron);
    }

    /// One whose light is missing.
    pub fn ghost(&self, scene: &mut Scene, row: u16, place: Place) {
        Pen::new(scene, row, place, Enter::Late(0.8)).fill(Part::Edge, 0, &self.ghost, Tone::Edge);
    }
}
