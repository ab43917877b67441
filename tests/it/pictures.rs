//! The pictures for sharing, as PNG: drawn with the project's own fonts.

use std::path::Path;

use barometre::export::raster::{Failure, Raster};

fn raster() -> Raster {
    Raster::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("make tools puts the fonts there")
}

fn pixels(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file))
        .read_info()
        .expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut pixels).expect("a picture");
    (frame.width, frame.height, pixels)
}

/// A white picture of 100 × 40 with this in it.
fn picture(content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"40\" viewBox=\"0 0 100 40\">\
         <path fill=\"#fff\" d=\"M0 0h100v40H0z\"/>{content}</svg>"
    )
}

#[test]
fn texts_are_drawn_in_the_projects_font_whatever_they_ask_for() {
    let raster = raster();
    let draw = |family: &str, weight: u16, text: &str| {
        let text = format!(
            "<text x=\"4\" y=\"28\" font-size=\"24\" font-family=\"{family}\" font-weight=\"{weight}\">{text}</text>"
        );
        raster.png(&picture(&text), 2.0, &[]).expect("a picture")
    };
    let (width, height, sans) =
        pixels(&draw("system-ui,'Segoe UI',sans-serif", 400, "54\u{202f}%"));
    assert_eq!((width, height), (200, 80));
    let dark = |pixels: &[u8]| pixels.iter().filter(|&&p| p < 128).count();
    assert!(dark(&sans) > 300, "{} dark values", dark(&sans));
    assert_eq!(pixels(&draw("Georgia", 400, "54\u{202f}%")).2, sans);
    let bold = pixels(&draw("Georgia", 700, "54\u{202f}%")).2;
    assert!(dark(&bold) > dark(&sans) * 5 / 4, "bold is bolder");
    // A sign without a glyph would leave the box of a missing one.
    let spaces = pixels(&draw("Bricolage Grotesque", 400, "\u{202f}\u{a0}")).2;
    assert_eq!(dark(&spaces), 0);
}

#[test]
fn a_picture_says_what_it_is() {
    let texts = [
        ("Description", "54\u{202f}% des services"),
        ("Source", "p. 12"),
    ];
    let file = raster().png(&picture(""), 1.0, &texts).expect("a picture");
    let reader = png::Decoder::new(std::io::Cursor::new(&file))
        .read_info()
        .expect("a PNG");
    let said: Vec<(String, String)> = reader
        .info()
        .utf8_text
        .iter()
        .map(|chunk| (chunk.keyword.clone(), chunk.get_text().expect("text")))
        .collect();
    assert_eq!(
        said,
        texts.map(|(name, text)| (name.to_owned(), text.to_owned()))
    );
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let raster = raster();
    assert!(matches!(raster.png("<svg", 1.0, &[]), Err(Failure::Svg(_))));
    let missing = Raster::open(Path::new("/nowhere")).expect_err("no fonts there");
    assert!(
        missing.to_string().starts_with("/nowhere/.tools/"),
        "{missing}"
    );
    assert!(missing.to_string().contains("make tools"));
}
