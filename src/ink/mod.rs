//! Draws marks on any of plotters' backends: the only code generic over them,
//! and the only place where positions are rounded.
//!
//! plotters' coordinates are whole numbers: a nominal unit is [`STEPS`] of
//! them, and the canvas scales back, so that slow motion does not step.

mod path;
mod style;

use plotters_backend::{BackendColor, BackendCoord, DrawingBackend, DrawingErrorKind};

use crate::chart::Area;
use crate::chart::outline::{corners, dashes, hatch};
use crate::chart::scene::{Halo, Mark, Paint, Shape, Style, Symbol, Text};
use crate::theme::Palette;
use path::{bar, strokes};
use style::{Pen, Type};

/// Backend units in a nominal unit.
pub const STEPS: f32 = 16.0;

/// Where colours come from, and for what is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Ink<'a> {
    pub palette: &'a Palette,
    pub pace: Pace,
}

/// Whether a drawing stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It is looked at: halos are round.
    Still,
    /// The next frame takes its place: halos have four sides, as each side is
    /// a text more to draw.
    Moving,
}

#[inline(never)]
fn snap(v: f32) -> i32 {
    (v * STEPS).round() as i32
}

fn point(x: f32, y: f32) -> BackendCoord {
    (snap(x), snap(y))
}

type Drawn<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

impl Ink<'_> {
    /// Draws every mark in order.
    ///
    /// # Errors
    /// The backend's own.
    pub fn draw<B: DrawingBackend>(self, backend: &mut B, marks: &[Mark]) -> Drawn<B> {
        for mark in marks.iter().filter(|m| m.opacity > 0.0) {
            self.mark(backend, mark)?;
        }
        Ok(())
    }

    /// Draws, in order, the marks that reach into an area: all that is seen
    /// there.
    ///
    /// # Errors
    /// The backend's own.
    pub fn draw_within<B: DrawingBackend>(
        self,
        backend: &mut B,
        marks: &[Mark],
        area: Area,
    ) -> Drawn<B> {
        let seen = |mark: &&Mark| mark.opacity > 0.0 && mark.extent().touches(area);
        for mark in marks.iter().filter(seen) {
            self.mark(backend, mark)?;
        }
        Ok(())
    }

    fn color(self, paint: Paint, opacity: f32) -> BackendColor {
        let (a, b) = (self.palette.rgb(paint.from), self.palette.rgb(paint.to));
        let mix =
            |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * paint.mix).round() as u8;
        BackendColor {
            // Three digits are enough for the eye and short in the call.
            alpha: f64::from((opacity * 1000.0).round()) / 1000.0,
            rgb: (mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2)),
        }
    }

    /// The letters in the halo's tone, moved to all sides: plotters strokes no
    /// text.
    fn halo<B: DrawingBackend>(
        self,
        backend: &mut B,
        text: &Text,
        halo: Halo,
        opacity: f32,
    ) -> Drawn<B> {
        let sides: u16 = match self.pace {
            Pace::Still => 8,
            Pace::Moving => 4,
        };
        let color = self.color(halo.tone.into(), opacity);
        for side in 0..sides {
            let (sin, cos) = (f32::from(side) / f32::from(sides) * std::f32::consts::TAU).sin_cos();
            let at = point(text.x + cos * halo.width, text.y + sin * halo.width);
            backend.draw_text(&text.content, &Type { text, color }, at)?;
        }
        Ok(())
    }

    fn mark<B: DrawingBackend>(self, backend: &mut B, mark: &Mark) -> Drawn<B> {
        let color = self.color(mark.paint, mark.opacity);
        let pen = |width: f32| Pen {
            color,
            width: snap(width).unsigned_abs().max(1),
        };
        match mark.shape {
            Shape::Bar { x, y, w, h, r } => bar(backend, [x, y, w, h], r, &pen(0.0)),
            Shape::Hatch { x, y, w, h } => {
                let strokes = hatch(x, y, w, h, 1.5).map(|(x, y)| point(x, y));
                backend.fill_polygon(strokes, &pen(0.0))?;
                let outline = [point(x, y), point(x + w, y + h)];
                backend.draw_rect(outline[0], outline[1], &pen(1.0), false)
            }
            Shape::Line {
                x1,
                y1,
                x2,
                y2,
                width,
                dashed,
            } => {
                if dashed {
                    strokes(backend, dashes([x1, y1, x2, y2]), width, &pen(0.0))
                } else {
                    backend.draw_path([point(x1, y1), point(x2, y2)], &pen(width))
                }
            }
            Shape::Symbol {
                x,
                y,
                r,
                symbol: Symbol::Circle,
                style,
            } => {
                let radius = snap(r).unsigned_abs();
                match style {
                    Style::Fill => backend.draw_circle(point(x, y), radius, &pen(0.0), true),
                    Style::Stroke(w) => backend.draw_circle(point(x, y), radius, &pen(w), false),
                }
            }
            Shape::Symbol {
                x,
                y,
                r,
                symbol,
                style,
            } => {
                let path = corners(symbol, x, y, r).map(|(x, y)| point(x, y));
                match style {
                    Style::Fill => backend.fill_polygon(path, &pen(0.0)),
                    Style::Stroke(w) => {
                        let closed = path.clone().chain(path.take(1));
                        backend.draw_path(closed, &pen(w))
                    }
                }
            }
            Shape::Path {
                ref outline,
                place,
                style,
            } => {
                let put = place.put();
                let path = outline.points().iter().map(|&corner| {
                    let (x, y) = put(corner);
                    point(x, y)
                });
                match style {
                    Style::Fill => backend.fill_polygon(path, &pen(0.0)),
                    Style::Stroke(w) => backend.draw_path(path, &pen(w * place.scale)),
                }
            }
            Shape::Ribbon(ref ribbon) => {
                let corners = ribbon.corners().map(|(x, y)| point(x, y));
                backend.fill_polygon(corners, &pen(0.0))
            }
            Shape::Text(ref text) => {
                if let Some(halo) = text.halo {
                    self.halo(backend, text, halo, mark.opacity)?;
                }
                backend.draw_text(&text.content, &Type { text, color }, point(text.x, text.y))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::chart::Format;
    use crate::selection::Selection;
    use crate::theme::Scheme;
    use crate::view::View;

    /// The same marks through plotters' own SVG backend: what a canvas gets.
    #[test]
    fn draws_every_figure_on_a_backend() {
        for figure in STUDY.figures {
            let scene = View::new(&STUDY, figure, Selection::default())
                .chart
                .layout(Format::Narrow);
            let mut svg = String::new();
            {
                let size = (snap(scene.format.width()) as u32, snap(scene.height) as u32);
                let mut backend = plotters_svg::SVGBackend::with_string(&mut svg, size);
                let palette = Palette::of(Scheme::Light);
                let ink = Ink {
                    palette: &palette,
                    pace: Pace::Still,
                };
                ink.draw(&mut backend, &scene.marks)
                    .expect("an SVG string takes all");
                backend.present().expect("an SVG string takes all");
            }
            for mark in &scene.marks {
                if let Shape::Text(text) = &mark.shape {
                    let escaped = text.content.replace('<', "&lt;").replace('>', "&gt;");
                    assert!(
                        svg.contains(escaped.as_str()),
                        "{}: {}",
                        figure.slug,
                        text.content
                    );
                }
            }
        }
    }

    /// A frame that is gone at once needs no round halo, and has the same texts.
    #[test]
    fn a_halo_costs_less_in_motion() {
        let plates = STUDY.figures.iter().filter(|f| f.form().is_some());
        let marks = plates.flat_map(|figure| {
            let view = View::new(&STUDY, figure, Selection::default());
            view.chart.layout(Format::of_plate(390.0)).marks
        });
        let haloed = |mark: &Mark| matches!(&mark.shape, Shape::Text(text) if text.halo.is_some());
        let marks: Vec<Mark> = marks.filter(haloed).collect();
        let palette = Palette::of(Scheme::Light);
        let texts = |pace: Pace| {
            let mut svg = String::new();
            {
                let mut backend = plotters_svg::SVGBackend::with_string(&mut svg, (9000, 9000));
                let ink = Ink {
                    palette: &palette,
                    pace,
                };
                ink.draw(&mut backend, &marks)
                    .expect("an SVG string takes all");
            }
            svg.matches("<text").count()
        };
        assert!(marks.len() > 20);
        assert_eq!(texts(Pace::Still), marks.len() * 9);
        assert_eq!(texts(Pace::Moving), marks.len() * 5);
    }
}
