//! The composition of phones: at their real width.

use super::course::{Berth, Course, Crews, Lanes};
use crate::plate::BROAD;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;

/// The composition of a phone that is this wide.
pub fn course(width: f32) -> Course {
    let margin = 16.0;
    let inner = width - 2.0 * margin;
    // 0 on the narrowest, 1 where a tablet begins.
    let wide = ((width - 320.0) / 380.0).clamp(0.0, 1.0);
    let roomy = width >= BROAD;
    let title = if roomy {
        34.0
    } else {
        (width * 0.072).min(31.0)
    };
    let horizon = 304.0 + 20.0 * ((width - 390.0) / 100.0).clamp(0.0, 1.0);
    let sail = (width * 0.35).clamp(108.0, 192.0);
    let hull = sail * 1.02;
    let tack = width - 46.0 - 24.0 * wide;
    let small = sail * 0.49;
    let berth = tack - hull * 0.8 - small * 0.35;
    let top = horizon + 92.0;
    let foot = top + 242.0;
    let shore = foot + 62.0;
    let down = if roomy { 52.0 } else { 58.0 };
    Course {
        height: shore + 18.0 + 3.0 * down,
        heading: Heading {
            at: (margin, 50.0),
            number: 46.0,
            name: 15.0,
            title,
            title_at: (margin, 86.0),
            title_room: (inner).min(title * 13.2),
            title_lines: 2,
            name_room: inner - 60.0,
        },
        about_room: if roomy { inner * 0.6 } else { inner },
        horizon,
        sun: (tack - hull * 0.3, sail * 0.72),
        large: Berth {
            tack: (tack, horizon - 14.0),
            sail,
            hull,
            middle: tack - hull * 0.27,
            number_at: (margin, horizon - 96.0),
            number_room: (berth - small * 0.6).max(150.0) - margin,
            number: 54.0 + 16.0 * wide,
        },
        small: Berth {
            tack: (berth, horizon - 8.0),
            sail: small,
            hull: small,
            middle: berth - small * 0.2,
            number_at: (margin, horizon - 30.0),
            number_room: berth - small * 0.86 - margin,
            number: 34.0 + 8.0 * wide,
        },
        islet: (horizon + 76.0, 0.6),
        buoy: ((margin + 10.0, foot + 48.0), 0.6),
        buoy_words: ((margin + 30.0, foot + 46.0), inner - 34.0),
        buoy_beside: true,
        lanes: Lanes {
            from: margin,
            to: width - 30.0,
            top,
            foot,
            canoe: 0.42 + 0.12 * wide,
            swell: 1.15,
            number: 20.0,
            chosen: 27.0,
            name: 17.0,
            beside: None,
            classes_first: true,
            gate: 5.0,
        },
        crews: Crews {
            shore,
            at: (margin, shore + 26.0),
            columns: 1,
            across: inner / 2.0 + 8.0,
            down,
            scale: 0.66 + 0.1 * wide,
            number: 34.0,
            beside: roomy.then_some(inner * 0.56),
        },
        word: 14.5,
        fine: SMALLEST,
        margin,
    }
}
