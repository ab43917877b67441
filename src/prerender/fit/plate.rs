//! A plate with what stands under it, as plate.css and embed.css set them.

use super::super::under;
use super::{bar, source};
use crate::chart::Format;
use crate::chart::scene::format::{TABLET, starts};
use crate::data::{Figure, Study};
use crate::selection::Selection;
use crate::view::View;

/// Its padding, the gaps in it, its buttons.
const UNDER: f32 = 92.0;

/// The height in which it shows whole.
pub fn height(study: &'static Study, figure: &'static Figure) -> f32 {
    let view = View::new(study, figure, Selection::default());
    let starts: Vec<(u16, u16)> = starts().filter(|(_, width)| *width <= TABLET).collect();
    let ends = starts.iter().skip(1).map(|(from, _)| *from).chain([TABLET]);
    let steps = starts.iter().zip(ends).map(|(&(from, width), end)| {
        let format = Format::Plate(width);
        let picture = view.chart.layout(format).height * f32::from(end) / format.width();
        let (sentence, caution) = under::lines(study, figure, from, width);
        let from = f32::from(from);
        bar(from)
            + picture
            + UNDER
            + sentence as f32 * 21.0
            + caution as f32 * 19.6
            + source(study, from - 36.0)
    });
    steps.fold(0.0, f32::max)
}
