//! The face of every text: widths as the font has them, and asked for by every
//! document.

use std::fs;

use barometre::chart::scene::Weight;
use barometre::chart::text::measure;
use barometre::prerender::face::{self, ABOVE, BELOW};
use barometre::prerender::style;
use barometre::theme::{FACE, FONT, STAND_IN};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::html::tags;
use crate::page::{assets, documents};

const CUTS: [(&str, Weight); 2] = [("regular", Weight::Regular), ("bold", Weight::Bold)];

fn file(cut: &str) -> Vec<u8> {
    let path = format!("{}/.tools/fonts/{cut}.ttf", env!("CARGO_MANIFEST_DIR"));
    fs::read(path).expect("make tools puts the fonts there")
}

#[test]
fn widths_are_the_fonts() {
    for (cut, weight) in CUTS {
        let bytes = file(cut);
        let font = FontRef::new(&bytes).expect("a font");
        let (size, place) = (Size::new(1000.0), LocationRef::default());
        let metrics = font.glyph_metrics(size, place);
        let mut sum = 0.0;
        let mut all = String::new();
        for (code, glyph) in font.charmap().mappings() {
            let c = char::from_u32(code).expect("a character");
            let advance = metrics.advance_width(glyph).expect("a width");
            let measured = measure(&c.to_string(), 1000.0, weight);
            assert!((measured - advance).abs() < 0.6, "{cut} {c:?}: {measured}");
            sum += advance;
            all.push(c);
        }
        assert!(all.chars().count() > 200 && all.contains('\u{202f}'));
        assert!((measure(&all, 1000.0, weight) - sum).abs() < 1.0, "{cut}");
    }
}

/// What stands in for it is fitted to these.
#[test]
fn heights_are_the_fonts() {
    for (cut, _) in CUTS {
        let bytes = file(cut);
        let font = FontRef::new(&bytes).expect("a font");
        let metrics = font.metrics(Size::new(1.0), LocationRef::default());
        assert!((metrics.ascent - ABOVE).abs() < 1e-4, "{cut}: {metrics:?}");
        assert!((metrics.descent + BELOW).abs() < 1e-4, "{cut}: {metrics:?}");
        assert_eq!(metrics.leading, 0.0, "{cut}");
    }
}

#[test]
fn every_document_asks_for_both_cuts_ahead_and_may() {
    for page in documents() {
        let tags = tags(&page);
        let asked: Vec<&str> = tags
            .iter()
            .filter(|tag| tag.attribute("rel") == Some("preload"))
            .filter(|tag| tag.attribute("as") == Some("font"))
            .inspect(|tag| {
                assert_eq!(tag.attribute("type"), Some("font/woff2"));
                assert!(tag.attribute("crossorigin").is_some(), "{tag:?}");
            })
            .filter_map(|tag| tag.attribute("href")?.rsplit('/').next())
            .collect();
        assert_eq!(asked, assets().fonts);
        let policy = tags
            .iter()
            .find(|tag| tag.attribute("http-equiv") == Some("Content-Security-Policy"))
            .and_then(|tag| tag.attribute("content"))
            .expect("a policy");
        assert!(policy.contains("font-src 'self'"), "{policy}");
    }
}

#[test]
fn the_style_sheets_declare_what_texts_ask_for() {
    let web = face::web(&assets().fonts);
    assert_eq!(web.matches(&format!("font-family:'{FACE}'")).count(), 2);
    assert_eq!(web.matches("font-display:swap").count(), 2);
    for file in assets().fonts {
        assert!(web.contains(&format!("url({file})")), "{web}");
    }
    // In every style sheet, the one within the page in one file too.
    assert!(style::theme().contains(&format!("font-family:'{STAND_IN}'")));
    assert!(FONT.starts_with(&format!("'{FACE}','{STAND_IN}',")));
}
