//! A plate painted without some of its marks, as pixels to look at.

use barometre::chart::Area;
use barometre::chart::scene::{Mark, Part, Scene, Shape};
use barometre::export::card::{Aspect, Card, Layer};
use barometre::export::raster::Raster;
use barometre::theme::{Palette, Rgb, Tone, contrast};

/// A picture as rows of pixels.
pub struct Painted {
    width: usize,
    pixels: Vec<u8>,
}

impl Painted {
    /// Paints the marks of a plate that are asked for.
    pub fn new(
        scene: &Scene,
        palette: &Palette,
        raster: &Raster,
        wanted: impl Fn(&Mark) -> bool,
    ) -> Self {
        let size = (scene.format.width(), scene.height);
        let mut field = Scene::new(scene.format, scene.height);
        let (w, h) = size;
        let area = Shape::Bar {
            x: 0.0,
            y: 0.0,
            w,
            h,
            r: 0.0,
        };
        field.put(0, Part::Field, area, Tone::Surface);
        let marks = scene.ground.iter().chain(&scene.marks);
        let marks = marks.filter(|mark| wanted(mark));
        let layers = [field.marks, marks.cloned().collect()];
        let card = Card {
            aspect: Aspect::Landscape,
            size,
            layers: layers
                .map(|marks| Layer {
                    x: 0.0,
                    y: 0.0,
                    scale: 1.0,
                    marks,
                })
                .into(),
            title: String::new(),
            description: String::new(),
            source: String::new(),
        };
        let png = raster.png(&card.svg(palette), 1.0, &[]).expect("a picture");
        let mut reader = png::Decoder::new(std::io::Cursor::new(png))
            .read_info()
            .expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
        reader.next_frame(&mut pixels).expect("pixels");
        Self {
            width: reader.info().width as usize,
            pixels,
        }
    }

    /// The colour of a pixel.
    fn at(&self, x: usize, y: usize) -> Option<Rgb> {
        let at = (y * self.width + x) * 3;
        match *self.pixels.get(at..at + 3)? {
            [r, g, b] if x < self.width => Some((r, g, b)),
            _ => None,
        }
    }

    /// The pixels of an area, as far as the picture has them, row by row.
    pub fn within(&self, area: Area) -> impl Iterator<Item = Rgb> {
        places(area).filter_map(|(x, y)| self.at(x, y))
    }

    /// How many pixels of an area are not those of the other picture, and have
    /// one beside them that they stand out of by this ratio.
    pub fn edges(&self, other: &Self, area: Area, ratio: f32) -> usize {
        // Beyond the pixels in which an edge is smoothed.
        const BESIDE: usize = 2;
        let sides = |x: usize, y: usize| {
            let (left, top) = (x.checked_sub(BESIDE), y.checked_sub(BESIDE));
            let sides = [
                left.zip(Some(y)),
                Some((x + BESIDE, y)),
                Some(x).zip(top),
                Some((x, y + BESIDE)),
            ];
            sides.into_iter().flatten()
        };
        let stands_out = |&(x, y): &(usize, usize)| {
            let own = self.at(x, y).filter(|_| self.at(x, y) != other.at(x, y));
            own.is_some_and(|own| {
                let beside = sides(x, y).filter_map(|(x, y)| self.at(x, y));
                beside
                    .into_iter()
                    .any(|beside| contrast(own, beside) >= ratio)
            })
        };
        places(area).filter(stands_out).count()
    }
}

fn places(area: Area) -> impl Iterator<Item = (usize, usize)> {
    let (left, top) = (area.x.max(0.0) as usize, area.y.max(0.0) as usize);
    let (right, low) = ((area.x + area.w) as usize, (area.y + area.h) as usize);
    (top..=low).flat_map(move |y| (left..=right).map(move |x| (x, y)))
}
