//! The picture that other sites show when a page is shared: the card of the
//! figure that stands for it.

use super::metadata::{About, CARD};
use super::site::Site;
use crate::data::{Figure, Study};
use crate::export::card::{Aspect, Caption, Card};
use crate::export::raster::{Failure, Raster};
use crate::selection::Selection;
use crate::theme::{Light, Palette, Scheme};
use crate::view::View;

/// The PNG of `figure`, in the page's own colours, with its description, its
/// source and the address of the page within.
///
/// # Errors
/// As [`Raster::png`].
pub fn picture(
    study: &'static Study,
    site: &Site,
    about: &About,
    figure: &'static Figure,
    raster: &Raster,
) -> Result<Vec<u8>, Failure> {
    let selection = Selection::default();
    let view = View::new(study, figure, selection);
    let caption = Caption::of(&view, site.url(&about.path));
    let card = Card::new(study, &view, selection, &caption, Aspect::Landscape);
    let card = card.within((CARD.0 as f32, CARD.1 as f32));
    let svg = card.svg(&match figure.form() {
        Some(form) => Palette::of_plate(form, Light::Day),
        None => Palette::of(Scheme::Deep),
    });
    let texts = [
        ("Title", card.title.as_str()),
        ("Description", card.description.as_str()),
        ("Source", card.source.as_str()),
    ];
    raster.png(&svg, 1.0, &texts)
}
