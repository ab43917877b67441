//! A racing canoe with two or three at the paddles; it may carry a hut or a
//! device. Its bow tells how far it has come.

use crate::chart::scene::{Enter, Outline, Part, Place, Point, Scene, Style};
use crate::plate::geometry::{Path, closed, join, rectangle, strokes};
use crate::plate::shapes::Pen;
use crate::plate::stand::Stand;
use crate::theme::Tone;

/// What a canoe carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    Hut,
    Device,
    None,
}

/// How long a canoe is, in its own units; its bow is at the origin.
pub const LONG: f32 = 130.0;

/// How high what it carries rises above the water.
pub const HIGH: f32 = 47.0;

/// The outlines of a canoe.
#[derive(Clone, Debug)]
pub struct Canoe {
    hull: Outline,
    line: Outline,
    crew: Outline,
    paddles: Outline,
    splash: Outline,
    walls: Outline,
    roof: Outline,
    door: Outline,
    shell: Outline,
    screen: Outline,
    apps: Outline,
}

/// A rower, begun and ended on the hull, so that the way to the next one is
/// covered by it.
fn rower(x: f32) -> Vec<Point> {
    Path::from(x - 6.0, 0.0)
        .curve((x - 6.0, -9.0), (x - 3.0, -14.0), (x + 1.5, -15.0))
        .curve((x - 3.5, -18.0), (x - 2.0, -25.5), (x + 4.5, -25.5))
        .curve((x + 11.0, -25.5), (x + 11.0, -16.5), (x + 6.0, -15.0))
        .curve((x + 8.0, -11.0), (x + 8.0, -6.0), (x + 7.0, 0.0))
        .points()
}

impl Default for Canoe {
    fn default() -> Self {
        let hull = Path::from(-130.0, -13.0)
            .curve((-118.0, -3.0), (-108.0, -1.0), (-92.0, -1.0))
            .line(-30.0, -1.0)
            .curve((-16.0, -2.0), (-7.0, -6.0), (0.0, -15.0))
            .curve((-3.0, 3.0), (-16.0, 9.0), (-36.0, 9.0))
            .line(-92.0, 9.0)
            .curve((-112.0, 9.0), (-126.0, 2.0), (-130.0, -13.0));
        let line = Path::from(-124.0, -5.0)
            .curve((-114.0, 2.0), (-104.0, 3.4), (-92.0, 3.4))
            .line(-34.0, 3.4)
            .curve((-18.0, 3.0), (-9.0, -1.0), (-3.5, -8.0));
        let blade = |x: f32| {
            let put = Place::at(x + 16.0, 12.0, 1.0).turned(-0.42).put();
            [(0.0, -6.0), (2.8, 0.0), (0.0, 6.0), (-2.8, 0.0)]
                .map(put)
                .to_vec()
        };
        let sticks = strokes(
            [-42.0, -24.0].map(|x| [(x + 5.0, -11.0), (x + 15.0, 9.0)]),
            2.4,
        );
        let splash = [(2.0f32, 7.0f32), (7.0, 11.0)].map(|(a, b)| {
            Path::from(a - 9.0, b + 1.0)
                .quad((a + 3.0, b + 1.0), (a + 5.0, b - 8.0))
                .points()
        });
        let roof = Path::from(-105.0, -16.0)
            .quad((-87.0, -27.0), (-78.0, -47.0))
            .quad((-69.0, -27.0), (-51.0, -16.0));
        // The device leans a little.
        let leaning = |area: Vec<Point>| {
            let put = Place::at(-78.0, 0.0, 1.0).turned(0.1).put();
            area.into_iter().map(put).collect::<Vec<Point>>()
        };
        let apps = (0u8..6).map(|nth| {
            let (column, line) = (f32::from(nth % 2), f32::from(nth / 2));
            leaning(rectangle([
                -9.5 + column * 10.0,
                -37.5 + line * 10.4,
                8.0,
                7.4,
            ]))
        });
        let closed = |area| closed(area).into_iter().collect();
        Self {
            hull: hull.outline(),
            line: line.outline(),
            crew: [-114.0, -42.0, -24.0].into_iter().flat_map(rower).collect(),
            paddles: join([blade(-42.0), blade(-24.0), sticks.points().to_vec()]),
            splash: strokes(
                splash
                    .iter()
                    .flat_map(|line| line.windows(2).filter_map(|w| w.try_into().ok())),
                2.0,
            ),
            walls: closed(rectangle([-96.0, -19.0, 36.0, 18.0])),
            roof: closed(roof.points()),
            door: closed(rectangle([-82.5, -13.0, 9.0, 12.0])),
            shell: closed(leaning(rectangle([-16.0, -46.0, 31.0, 48.0]))),
            screen: closed(leaning(rectangle([-12.5, -41.0, 24.0, 34.0]))),
            apps: join(apps),
        }
    }
}

impl Canoe {
    /// Sets it by its bow.
    pub fn draw(
        &self,
        scene: &mut Scene,
        row: u16,
        place: Place,
        (load, stand): (Load, Stand),
        start: f32,
    ) {
        let quiet = stand == Stand::Quiet;
        let open = stand == Stand::Open;
        // Outlines are as thin on a small canoe as on a large one.
        let thin = 1.5 / place.scale;
        let edge = if open { 3.0 / place.scale } else { thin };
        let line = stand.pick(Tone::Accent, Tone::Rim, Tone::Edge);
        let fill = if quiet || open {
            Tone::Quiet
        } else {
            stand.pick(Tone::Accent, Tone::Data, Tone::Quiet)
        };
        let dark = if quiet || open {
            Tone::Quiet
        } else {
            Tone::Body
        };
        let hollow = quiet || open;
        let mut pen = Pen::new(scene, row, place, Enter::Grow(start));
        pen.fill(Part::Body, 0, &self.crew, fill);
        if hollow {
            pen.draw(Part::Edge, 0, &self.crew, Style::Stroke(edge), line);
        }
        match load {
            Load::Hut => {
                pen.fill(Part::Detail, 0, &self.walls, fill);
                if hollow {
                    pen.draw(Part::Edge, 1, &self.walls, Style::Stroke(edge), line);
                } else {
                    pen.fill(Part::Detail, 1, &self.door, Tone::Body);
                }
                let thatch = stand.pick(Tone::Vein, Tone::Flesh, Tone::Quiet);
                pen.fill(
                    Part::Detail,
                    2,
                    &self.roof,
                    if hollow { Tone::Quiet } else { thatch },
                );
                let rim = if hollow { line } else { Tone::Body };
                pen.draw(
                    Part::Edge,
                    2,
                    &self.roof,
                    Style::Stroke(if hollow { edge } else { 1.8 }),
                    rim,
                );
            }
            Load::Device => {
                pen.fill(Part::Detail, 0, &self.shell, dark);
                pen.draw(Part::Edge, 1, &self.shell, Style::Stroke(edge), line);
                if hollow {
                    pen.draw(Part::Edge, 2, &self.screen, Style::Stroke(thin), line);
                } else {
                    pen.fill(Part::Detail, 1, &self.screen, fill);
                    pen.fill(Part::Detail, 2, &self.apps, Tone::Tint3);
                }
            }
            Load::None => {}
        }
        pen.fill(Part::Core, 0, &self.hull, dark);
        pen.draw(Part::Edge, 3, &self.hull, Style::Stroke(edge), line);
        if !hollow {
            pen.draw(Part::Core, 1, &self.line, Style::Stroke(2.0), line);
            pen.fill(Part::Core, 2, &self.paddles, line);
        }
        pen.fill(Part::Leaf, 0, &self.splash, line);
    }
}
