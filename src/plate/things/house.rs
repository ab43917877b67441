//! A house on the cable: lit, dark, or not known to be either. Its walls stand
//! for one in a hundred; how it is seen says what is known of that one.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Shape, Style, Symbol};
use crate::plate::geometry::closed;
use crate::plate::own;
use crate::plate::shapes::placed;
use crate::theme::Tone;

/// What is known of a house; each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lamp {
    /// A full house with a door.
    Lit,
    /// The same under a roof of the second colour: its class was asked for.
    Chosen,
    /// A thick outline with a door: lit for a wider class than was asked for.
    Wide,
    /// Striped walls: beyond a bound, it may be lit.
    Possible,
    /// A thin outline without a door.
    Dark,
    /// An empty plot: nothing is known.
    Unknown,
}

/// The outlines of a house whose eaves are two units apart, about the middle
/// of its walls.
#[derive(Clone, Debug)]
pub struct House {
    body: Outline,
    roof: Outline,
    door: Outline,
    stripes: Outline,
}

/// Half the walls' width, the height of the eaves and of the floor.
const WALL: f32 = 0.82;
const EAVES: f32 = -0.1;
const FLOOR: f32 = 0.86;

impl Default for House {
    fn default() -> Self {
        let closed = |points: &[Point]| closed(points.to_vec()).into_iter().collect();
        Self {
            body: closed(&[
                (-1.0, EAVES),
                (0.0, -1.1),
                (1.0, EAVES),
                (WALL, EAVES),
                (WALL, FLOOR),
                (-WALL, FLOOR),
                (-WALL, EAVES),
            ]),
            roof: closed(&[(-1.0, EAVES), (0.0, -1.1), (1.0, EAVES)]),
            door: closed(&[(-0.25, 0.1), (0.25, 0.1), (0.25, FLOOR), (-0.25, FLOOR)]),
            stripes: stripes(),
        }
    }
}

impl House {
    /// Sets houses, as they are seen and in the order of the cable, layer by
    /// layer: what is alike lies together.
    pub fn draw_all(&self, scene: &mut Scene, houses: &[(Place, Lamp)]) {
        const LAYERS: [Layer; 6] = [
            Layer::Rim,
            Layer::Walls,
            Layer::Stripes,
            Layer::Line,
            Layer::Roof,
            Layer::Door,
        ];
        for (row, layer) in LAYERS.into_iter().enumerate() {
            for (nth, &(place, lamp)) in houses.iter().enumerate() {
                if let Some((shape, tone)) = self.layer(layer, place, lamp) {
                    let way = nth as f32 / houses.len().max(1) as f32;
                    scene
                        .mark(own(row), Part::Body, nth as u16, shape, tone)
                        .entering(Enter::Grow(0.12 + 0.62 * way));
                }
            }
        }
    }

    fn layer(&self, layer: Layer, place: Place, lamp: Lamp) -> Option<(Shape, Tone)> {
        let path = |outline, style| placed(outline, place, style);
        let body = |style| path(&self.body, style);
        match (layer, lamp) {
            (Layer::Walls, Lamp::Unknown) => {
                let plot = Shape::Symbol {
                    x: place.x,
                    y: place.y,
                    r: place.scale * 0.62,
                    symbol: Symbol::Circle,
                    style: Style::Stroke(2.2),
                };
                Some((plot, Tone::Rim))
            }
            (_, Lamp::Unknown) => None,
            (Layer::Rim, _) => Some((body(Style::Stroke(0.44)), Tone::Rim)),
            (Layer::Walls, lamp) => Some((
                body(Style::Fill),
                match lamp {
                    Lamp::Lit | Lamp::Chosen => Tone::Data,
                    Lamp::Wide => Tone::Open,
                    Lamp::Possible | Lamp::Dark | Lamp::Unknown => Tone::Quiet,
                },
            )),
            (Layer::Line, Lamp::Wide) => Some((body(Style::Stroke(0.26)), Tone::Hot)),
            (Layer::Line, Lamp::Possible) => Some((body(Style::Stroke(0.14)), Tone::Data)),
            (Layer::Line, Lamp::Dark) => Some((body(Style::Stroke(0.13)), Tone::Edge)),
            (Layer::Stripes, Lamp::Possible) => {
                Some((path(&self.stripes, Style::Fill), Tone::Data))
            }
            (Layer::Roof, Lamp::Chosen) => Some((path(&self.roof, Style::Fill), Tone::Vein)),
            (Layer::Door, Lamp::Lit | Lamp::Chosen | Lamp::Wide) => {
                Some((path(&self.door, Style::Fill), Tone::Rim))
            }
            (Layer::Line | Layer::Stripes | Layer::Roof | Layer::Door, _) => None,
        }
    }
}

/// What a house is painted in, one over the other.
#[derive(Clone, Copy, Debug)]
enum Layer {
    Rim,
    Walls,
    Stripes,
    Line,
    Roof,
    Door,
}

/// Slanting stripes within the walls, as one outline: between two of them the
/// way leads over a corner and back, and encloses nothing.
fn stripes() -> Outline {
    let (left, right, top, bottom) = (-WALL, WALL, EAVES, FLOOR);
    let high = bottom - top;
    let edge = |foot: f32| -> [Point; 2] {
        // Where a slanting line from this foot enters the walls and leaves
        // them.
        let enter = (foot.max(left), bottom - (left - foot).max(0.0));
        let over = (foot + high - right).max(0.0);
        [enter, (foot + high - over, top + over)]
    };
    let corner = (left, bottom);
    let feet = [-1.32f32, -0.72, -0.12, 0.48];
    feet.into_iter()
        .flat_map(|foot| {
            let ([a, b], [d, c]) = (edge(foot), edge(foot + 0.28));
            // A stripe that is cut off by the corner keeps it.
            let corner_of = (right, top);
            let far = if b.0 < right && c.0 >= right {
                corner_of
            } else {
                b
            };
            [corner, a, b, far, c, d, a, corner]
        })
        .collect()
}
