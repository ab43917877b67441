//! Where a picture is laid out.

/// The plane of a picture. A chart is laid out for one of two nominal widths
/// and scaled to the page, so that the prerendered SVG and the canvas are the
/// same picture and a resize moves nothing; a plate is composed for the width
/// it is seen at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// One column of the page, and every chart on a phone.
    Narrow,
    /// Two columns.
    Wide,
    /// A plate of this nominal width; see [`Composition`].
    Plate(u16),
}

/// How a plate is composed: anew for each, never scaled from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composition {
    /// Under 700 CSS pixels: composed for one of [`PHONES`].
    Phone,
    /// From 700 to 1,249, laid out on [`TABLET`] units and scaled.
    Tablet,
    /// From 1,250, laid out on [`DESK`] units and scaled.
    Desk,
}

/// Nominal widths of the compositions that are scaled.
pub const TABLET: u16 = 820;
pub const DESK: u16 = 1440;

/// The widths, in CSS pixels, from which a plate is composed for a tablet and
/// for a desk.
pub const TABLET_FROM: u16 = 700;
pub const DESK_FROM: u16 = 1250;

/// The widths that a plate is composed for on phones: the largest that fits,
/// scaled by less than an eighth to the phone's own. So the picture that is
/// there without script is the same, and has the same place.
pub const PHONES: [u16; 10] = [320, 360, 375, 390, 412, 430, 480, 540, 600, 650];

/// The nominal widths of plates, narrowest first, each after the width in CSS
/// pixels from which a plate is composed for it.
pub fn starts() -> impl DoubleEndedIterator<Item = (u16, u16)> {
    let phones = PHONES.into_iter().map(|width| (width, width));
    phones.chain([(TABLET_FROM, TABLET), (DESK_FROM, DESK)])
}

/// Pixels of a letter's height where a reader has set none. Every width that decides on a layout is
/// told in letters' heights, `em`: who wants larger letters gets the layout of a narrower window,
/// drawn larger.
pub const EM: f32 = 16.0;

/// Asks for a window at least as wide as one of so many CSS pixels with letters of [`EM`].
pub fn media(from: u16) -> String {
    // The module has no other float to write.
    let thousandths = u32::from(from) * 1000 / EM as u32;
    format!(
        "(min-width:{}.{:03}em)",
        thousandths / 1000,
        thousandths % 1000
    )
}

impl Format {
    /// Nominal width: about one CSS pixel a unit on the page.
    pub fn width(self) -> f32 {
        match self {
            Self::Narrow => 320.0,
            Self::Wide => 720.0,
            Self::Plate(width) => f32::from(width),
        }
    }

    /// The name of its class in the page's SVG.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
            Self::Plate(width) if width < TABLET_FROM => "phone",
            Self::Plate(width) if width < DESK_FROM => "tablet",
            Self::Plate(_) => "desk",
        }
    }

    /// The format of a plate that is this wide on the page, in CSS pixels.
    pub fn of_plate(css: f32) -> Self {
        // A cast takes what lies outside to the edge.
        let css = css.round() as u16;
        let fits = starts().rev().find(|(from, _)| *from <= css);
        Self::Plate(fits.map_or(PHONES[0], |(_, width)| width))
    }
}

impl Composition {
    pub fn of(format: Format) -> Self {
        match format {
            Format::Narrow | Format::Wide => Self::Phone,
            Format::Plate(width) if width >= DESK_FROM => Self::Desk,
            // A chart's wide format is no tablet: it is as wide as a large phone.
            Format::Plate(width) if width > TABLET_FROM => Self::Tablet,
            Format::Plate(_) => Self::Phone,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plate_is_composed_for_its_width() {
        for (css, width, composition) in [
            (0.0, 320, Composition::Phone),
            (390.4, 390, Composition::Phone),
            (393.0, 390, Composition::Phone),
            (699.4, 650, Composition::Phone),
            (699.6, 820, Composition::Tablet),
            (1249.0, 820, Composition::Tablet),
            (1250.0, 1440, Composition::Desk),
            (9e9, 1440, Composition::Desk),
        ] {
            let format = Format::of_plate(css);
            assert_eq!(format, Format::Plate(width), "{css}");
            assert_eq!(Composition::of(format), composition, "{css}");
        }
    }
}
