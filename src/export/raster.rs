//! A standalone SVG as a PNG, drawn by the build: the pictures that other
//! sites show when a page is shared.
//!
//! Only with the fonts that it is given, so that a picture is the same on
//! every machine.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, fs, io};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

/// The family of every text, whatever it asks for.
const FAMILY: &str = "Bricolage Grotesque";

/// Where scripts/tools.sh puts the cuts of the font, from the project's folder.
const FOLDER: &str = ".tools/fonts";

const FILES: [&str; 2] = ["regular.ttf", "bold.ttf"];

/// Draws with one set of fonts.
#[derive(Debug)]
pub struct Raster {
    fonts: Arc<fontdb::Database>,
}

/// Why there is no picture.
#[derive(Debug)]
pub enum Failure {
    /// A font that is not there.
    Font(PathBuf, io::Error),
    /// Not an SVG that can be drawn.
    Svg(usvg::Error),
    /// Of no size, or too large for the memory.
    Size,
    Png(png::EncodingError),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(path, error) => {
                write!(f, "{} (make tools): {error}", path.display())
            }
            Self::Svg(error) => write!(f, "the SVG cannot be drawn: {error}"),
            Self::Size => write!(f, "the picture has no usable size"),
            Self::Png(error) => write!(f, "the PNG cannot be written: {error}"),
        }
    }
}

impl std::error::Error for Failure {}

impl Raster {
    /// With the fonts that scripts/tools.sh put into the project's folder.
    ///
    /// # Errors
    /// [`Failure::Font`]: without one, texts would be left out without a word.
    pub fn open(project: &Path) -> Result<Self, Failure> {
        let mut database = fontdb::Database::new();
        for file in FILES {
            let path = project.join(FOLDER).join(file);
            match fs::read(&path) {
                Ok(font) => database.load_font_data(font),
                Err(error) => return Err(Failure::Font(path, error)),
            }
        }
        // The first for families by kind, the second for those that nothing is known of.
        database.set_sans_serif_family(FAMILY);
        database.set_serif_family(FAMILY);
        Ok(Self {
            fonts: Arc::new(database),
        })
    }

    /// The picture at `scale` times the size that the SVG gives itself, with
    /// its background (opaque: what it leaves free is black), as the smallest
    /// PNG that the library makes. `texts`: what it says of itself, as
    /// (keyword in Latin-1, text).
    ///
    /// # Errors
    /// Where the SVG is none, or has no size.
    pub fn png(&self, svg: &str, scale: f32, texts: &[(&str, &str)]) -> Result<Vec<u8>, Failure> {
        let options = usvg::Options {
            fontdb: Arc::clone(&self.fonts),
            font_family: FAMILY.into(),
            ..usvg::Options::default()
        };
        let tree = usvg::Tree::from_str(svg, &options).map_err(Failure::Svg)?;
        let size = tree
            .size()
            .to_int_size()
            .scale_by(scale)
            .ok_or(Failure::Size)?;
        let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or(Failure::Size)?;
        resvg::render(
            &tree,
            Transform::from_scale(scale, scale),
            &mut pixmap.as_mut(),
        );
        // Opaque pixels are the same premultiplied or not.
        let rgb: Vec<u8> = pixmap
            .data()
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        encode(&rgb, size.width(), size.height(), texts).map_err(Failure::Png)
    }
}

fn encode(
    rgb: &[u8],
    width: u32,
    height: u32,
    texts: &[(&str, &str)],
) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    // Flat colours repeat as they are: filtered, the pictures weigh half more.
    encoder.set_filter(png::Filter::NoFilter);
    for (keyword, text) in texts {
        encoder.add_itxt_chunk((*keyword).into(), (*text).into())?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(rgb)?;
    writer.finish()?;
    Ok(file)
}
