//! A picture of the window, by its pixels.

use std::io::Cursor;

use barometre::theme::Rgb;

use crate::outcome::Outcome;

pub struct Pixels {
    width: usize,
    samples: usize,
    bytes: Vec<u8>,
}

impl Pixels {
    /// Reads a PNG of eight bits a sample.
    pub fn read(png: &[u8]) -> Outcome<Self> {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut bytes)?;
        Ok(Self {
            width: info.width as usize,
            samples: info.color_type.samples(),
            bytes,
        })
    }

    /// The colour of a pixel; nothing outside of the picture.
    pub fn at(&self, x: usize, y: usize) -> Option<Rgb> {
        let start = (y * self.width + x) * self.samples;
        let &[r, g, b] = self.bytes.get(start..start + 3)? else {
            return None;
        };
        (x < self.width).then_some((r, g, b))
    }
}
