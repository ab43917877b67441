//! A figure as a picture that travels alone: it carries what it measures, of
//! whom, when, and where every number was read.
//!
//! A card is laid out once, as marks; what draws it (SVG here, a canvas in the
//! browser, PNG in the build) only paints them.

mod flow;
mod layout;
mod plate;
mod words;

use super::svg::{escape, marks};
use super::svg_path::number;
use crate::chart::scene::{Mark, Part, Scene, Shape};
use crate::chart::{Chart, Format};
use crate::data::Study;
use crate::selection::Selection;
use crate::theme::{Palette, Tone, hex};
use crate::view::View;
use words::Words;

/// Ours where it is installed, then faces that every system has under some
/// name, in the order of how near they are to the widths of ours.
const FONT: &str =
    "'Bricolage Grotesque',Helvetica,Arial,'Liberation Sans','DejaVu Sans',sans-serif";

/// The two designed formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// 1200 × 675: what social networks and slides show whole.
    Landscape,
    /// 1080 × 1350: what fills a phone.
    Portrait,
    /// A4 upright, to be printed: of a plate. A chart has none, and is laid out
    /// as for a phone.
    Poster,
}

impl Aspect {
    pub const EACH: [Self; 3] = [Self::Landscape, Self::Portrait, Self::Poster];

    /// Width and height in nominal units; a picture of twice as many pixels
    /// is sharp.
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Landscape => (1200.0, 675.0),
            Self::Portrait => (1080.0, 1350.0),
            Self::Poster => (820.0, 1160.0),
        }
    }

    /// The name in files.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Landscape => "paysage",
            Self::Portrait => "portrait",
            Self::Poster => "affiche",
        }
    }
}

/// What stands on a card beside the view. The module has no titles and no
/// notes of its own: it reads them off the page.
#[derive(Clone, Debug, Default)]
pub struct Caption {
    /// The finding, as a sentence.
    pub title: String,
    pub notes: Vec<String>,
    /// Where the figure is to be seen in this state; empty where the place is
    /// not known.
    pub address: String,
}

impl Caption {
    /// From a study that has its prose: on the host.
    pub fn of(view: &View, address: String) -> Self {
        Self {
            title: view.figure.title.into(),
            notes: view.notes.clone(),
            address,
        }
    }
}

/// Marks in nominal units of their own: a point of them lies at `x + scale ×`
/// it, `y + scale ×` it.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub x: f32,
    pub y: f32,
    pub scale: f32,
    pub marks: Vec<Mark>,
}

/// A picture laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub aspect: Aspect,
    /// Width and height in nominal units.
    pub size: (f32, f32),
    /// Painted in this order; together they cover the whole picture.
    pub layers: Vec<Layer>,
    pub title: String,
    /// What the picture says, for whoever does not see it.
    pub description: String,
    /// Study, publisher, pages and address.
    pub source: String,
}

impl Card {
    /// Lays a figure out. Total: a text that is far too long makes the others
    /// smaller, down to three fifths, and is then painted all the same.
    pub fn new(
        study: &Study,
        view: &View,
        selection: Selection,
        caption: &Caption,
        aspect: Aspect,
    ) -> Self {
        let words = Words::new(study, view, selection, caption);
        let source = match caption.address.as_str() {
            "" => words.source.clone(),
            address => format!("{} {address}", words.source),
        };
        let aspect = match (&view.chart, aspect) {
            (Chart::Plate(_), _) | (_, Aspect::Landscape) => aspect,
            (_, Aspect::Portrait | Aspect::Poster) => Aspect::Portrait,
        };
        let (layers, size) = match view.chart {
            Chart::Plate(_) => plate::layers(&words, view, aspect),
            Chart::Units(_)
            | Chart::Dots(_)
            | Chart::Crowd(_)
            | Chart::Bars(_)
            | Chart::Diverging(_)
            | Chart::Composition(_)
            | Chart::Matrix(_)
            | Chart::Strips(_) => (layout::layers(&words, view, aspect), aspect.size()),
        };
        Self {
            aspect,
            size,
            layers,
            title: caption.title.clone(),
            description: format!("{}. {}", caption.title, view.sentence),
            source,
        }
    }

    /// The picture in a frame of this width and height, whole, in its middle:
    /// for sites that cut off what is of another shape.
    #[must_use]
    pub fn within(mut self, (width, height): (f32, f32)) -> Self {
        let (w, h) = self.size;
        let scale = (width / w).min(height / h);
        let (left, top) = ((width - w * scale) / 2.0, (height - h * scale) / 2.0);
        for layer in &mut self.layers {
            layer.x = left + layer.x * scale;
            layer.y = top + layer.y * scale;
            layer.scale *= scale;
        }
        // Over what reaches beyond the picture, and half a unit of it: no seam.
        let mut frame = Scene::new(Format::Wide, height);
        let side = left + 0.5;
        for (x, w) in [(0.0, side), (width - side, side)] {
            let shape = Shape::Bar {
                x,
                y: 0.0,
                w,
                h: height,
                r: 0.0,
            };
            frame.put(0, Part::Field, shape, Tone::Ground);
        }
        self.layers.push(Layer {
            x: 0.0,
            y: 0.0,
            scale: 1.0,
            marks: frame.marks,
        });
        self.size = (width, height);
        self
    }

    /// Whether a text has a rim of this tone.
    fn haloed(&self, tone: Tone) -> bool {
        let marks = self.layers.iter().flat_map(|layer| &layer.marks);
        marks.into_iter().any(|mark| {
            matches!(&mark.shape, Shape::Text(text) if text.halo.is_some_and(|halo| halo.tone == tone))
        })
    }

    /// The picture as a file of its own, which needs nothing beside it.
    pub fn svg(&self, palette: &Palette) -> String {
        let (width, height) = self.size;
        // What is printed has the size of its sheet.
        let sheet = match self.aspect {
            Aspect::Landscape | Aspect::Portrait => [number(width), number(height)],
            Aspect::Poster => [
                "210mm".to_owned(),
                format!("{}mm", number(210.0 * height / width)),
            ],
        };
        let [across, down] = sheet;
        let (width, height) = (number(width), number(height));
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{across}\" height=\"{down}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{FONT}\">\
             <title>{}</title><desc>{} {}</desc><style>",
            escape(&self.title),
            escape(&self.description),
            escape(&self.source),
        );
        for tone in Tone::EACH {
            let (name, color) = (tone.name(), hex(palette.rgb(tone)));
            out += &format!(".f-{name}{{fill:{color}}}.s-{name}{{fill:none;stroke:{color}}}");
            if self.haloed(tone) {
                out += &format!(
                    ".h-{name}{{stroke:{color};paint-order:stroke;stroke-linejoin:round}}"
                );
            }
        }
        out.push_str("</style>");
        for layer in &self.layers {
            out += &format!(
                "<g transform=\"translate({} {}) scale({})\">",
                number(layer.x),
                number(layer.y),
                thousandths(layer.scale)
            );
            marks(&mut out, &layer.marks);
            out.push_str("</g>");
        }
        out.push_str("</svg>");
        out
    }
}

/// Three decimals: a thousandth of the width of a picture is a pixel.
fn thousandths(scale: f32) -> String {
    let whole = (scale * 1000.0).round() as u32;
    format!("{}.{:03}", whole / 1000, whole % 1000)
}
