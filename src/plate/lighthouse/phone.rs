//! The composition of phones: at their real width.

use super::coast::{Coast, Great, Isle, Lost, Towers};
use crate::plate::BROAD;
use crate::plate::heading::Heading;
use crate::plate::lettering::SMALLEST;

/// From one islet to the next, on a phone.
const PITCH: f32 = 120.0;

/// The composition of a phone that is this wide.
pub fn coast(width: f32) -> Coast {
    let margin = 16.0;
    let inner = width - 2.0 * margin;
    let roomy = width >= BROAD;
    let middle = width / 2.0;
    // 0 on the narrowest, 1 where islets stand in a row.
    let wide = ((width - 320.0) / 240.0).clamp(0.0, 1.0);
    let reach = if roomy {
        176.0
    } else {
        (width * 0.37).min(156.0)
    };
    let top = if roomy { 168.0 } else { 180.0 };
    let lamp = top + reach;
    let scale = reach / 286.0;
    let high = 216.0;
    let foot = lamp + high * scale;
    let side = middle + 52.0 * scale + 14.0;
    let (towers, isles, shore) = if roomy {
        let step = inner / 3.0;
        let shore = foot + 116.0;
        let isle = |nth: f32, down: f32| Isle {
            at: (margin + step * (nth + 0.5), shore + down),
            wide: step - 8.0,
            high: 132.0,
            name_at: None,
            name_room: step - 24.0,
        };
        let towers = Towers {
            reach: (step * 0.235).min(48.0),
            high: [28.0, 44.0],
            wide: [18.0, 24.0],
            number: 26.0,
            class: SMALLEST,
            name: 15.5,
        };
        (
            towers,
            vec![isle(0.0, 0.0), isle(1.0, 8.0), isle(2.0, 0.0)],
            shore + 138.0,
        )
    } else {
        let left = 104.0 + 40.0 * wide;
        // Words take more lines on narrow phones.
        let shore = foot + 92.0 + ((390.0 - width) * 0.4).clamp(0.0, 26.0);
        let land = width - margin * 0.5 - left - 8.0;
        let isle = |nth: f32| Isle {
            at: (left + 8.0 + land / 2.0, shore + PITCH * nth),
            wide: land - 14.0,
            high: 58.0,
            name_at: Some((margin, shore + PITCH * nth - 8.0)),
            name_room: left - margin - 2.0,
        };
        let towers = Towers {
            reach: (land * 0.215).clamp(34.0, 38.0),
            high: [18.0, 30.0],
            wide: [15.0, 19.0],
            number: 25.0,
            class: SMALLEST,
            name: 15.0,
        };
        (
            towers,
            vec![isle(0.0), isle(1.0), isle(2.0)],
            shore + PITCH * 2.0 + 62.0,
        )
    };
    let narrow = width < 360.0;
    let lost = shore + if narrow { 66.0 } else { 42.0 };
    Coast {
        height: lost + 40.0,
        heading: Heading {
            at: (margin, 50.0),
            number: 46.0,
            name: 15.0,
            title: if roomy {
                30.0
            } else {
                (width * 0.065).min(27.0)
            },
            title_at: (margin, 84.0),
            title_room: inner,
            title_lines: 2,
            name_room: inner - 60.0,
        },
        title_lines: if roomy { 2 } else { 3 },
        about_room: inner,
        great: Great {
            lamp: (middle, lamp),
            reach,
            near: reach * 0.235,
            scale,
            high,
            first: (
                (margin, lamp + 60.0),
                64.0 + 14.0 * wide,
                (middle - 28.0 - margin).min(230.0),
            ),
            second: (
                (side, lamp + 48.0),
                42.0 + 8.0 * wide,
                (width - 8.0 - side).min(180.0),
            ),
            word_at: (margin, top + 6.0),
        },
        isles,
        towers,
        lost: Lost {
            from: match (roomy, narrow) {
                (true, _) => width * 0.4,
                (_, true) => margin,
                _ => 104.0 + 24.0 * wide,
            },
            to: width - 8.0,
            foot: lost,
            high: 34.0,
            word_at: (margin, if narrow { lost - 40.0 } else { lost - 8.0 }),
            word_room: match (roomy, narrow) {
                (true, _) => width * 0.4 - margin,
                (_, true) => width - margin,
                _ => 90.0 + 24.0 * wide,
            },
        },
        seas: [lamp - reach * 0.2, foot - 26.0, foot + 120.0, shore - 6.0],
        moon: None,
        ashore: false,
        word: 14.5,
        fine: SMALLEST,
    }
}
