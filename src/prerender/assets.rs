//! What documents are made of beside the study.

use super::site::Site;

/// The names of the files that they ask for, the site, and where the document
/// at hand stands in it.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    /// As `style`, for a document of one figure.
    pub figure_style: String,
    /// As `style`, for a page without figures.
    pub prose_style: String,
    /// The font's two cuts, normal and bold.
    pub fonts: [String; 2],
    pub script: String,
    /// The pictures of the plates, narrowest first.
    pub plates: Vec<PlateFile>,
    /// The plates in small, by the slug of their chapter.
    pub tiles: Vec<(&'static str, String)>,
    /// The way from the document at hand to the site's folder.
    pub root: &'static str,
    pub site: Site,
    pub one_file: OneFile,
}

/// A picture of a plate, as a file.
#[derive(Clone, Debug)]
pub struct PlateFile {
    /// The plate's slug.
    pub plate: &'static str,
    /// Nominal width and height.
    pub width: u16,
    pub height: u16,
    pub name: String,
}

/// What the page says of itself in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OneFile {
    /// Nothing: there is none.
    #[default]
    None,
    /// That this is it.
    This,
    /// Where it is to be had.
    At { name: String, bytes: usize },
}

/// The site's icon, and the one for a phone's home screen.
pub const ICONS: [&str; 2] = ["icone.svg", "icone-180.png"];
