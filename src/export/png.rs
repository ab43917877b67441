//! Words within a PNG: what it shows and where that was read travel inside
//! the file.

/// The bytes that every PNG begins with.
const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
/// Where the first chunk ends: it is the header, of 13 bytes.
const AFTER_HEADER: usize = 8 + 12 + 13;

/// The picture with these texts, each under its keyword (1 to 79 letters of
/// ASCII), as `iTXt` chunks in UTF-8 (PNG 1.2, 4.2.3.3). What is not a PNG
/// stays as it is.
pub fn with_text(png: &[u8], texts: &[(&str, &str)]) -> Vec<u8> {
    if png.len() < AFTER_HEADER || png[..8] != SIGNATURE || &png[12..16] != b"IHDR" {
        return png.to_vec();
    }
    let (start, rest) = png.split_at(AFTER_HEADER);
    let mut out = start.to_vec();
    for (keyword, text) in texts {
        let mut chunk = b"iTXt".to_vec();
        chunk.extend(keyword.bytes().take(79));
        // End of the keyword; not compressed; no language; no translation.
        chunk.extend([0, 0, 0, 0, 0]);
        chunk.extend(text.bytes().filter(|&b| b != 0));
        out.extend((chunk.len() as u32 - 4).to_be_bytes());
        let sum = crc(&chunk);
        out.append(&mut chunk);
        out.extend(sum.to_be_bytes());
    }
    out.extend_from_slice(rest);
    out
}

/// CRC-32 of ISO 3309, by bits: a table would weigh more than these few
/// hundred bytes take time.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of one pixel.
    fn pixel() -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("memory takes all");
        writer.write_image_data(&[7]).expect("one pixel");
        writer.finish().expect("memory takes all");
        bytes
    }

    #[test]
    fn another_reader_finds_the_words_and_the_picture() {
        let texts = [
            ("Title", "Site internet\u{a0}: 61\u{202f}%"),
            ("Source", "p.\u{a0}39"),
        ];
        let bytes = with_text(&pixel(), &texts);
        // The decoder checks every chunk's sum.
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .expect("still a PNG");
        let mut pixels = [0];
        reader.next_frame(&mut pixels).expect("a frame");
        assert_eq!(pixels, [7]);
        let found: Vec<(String, String)> = reader
            .info()
            .utf8_text
            .iter()
            .map(|chunk| (chunk.keyword.clone(), chunk.get_text().expect("UTF-8")))
            .collect();
        let expected = texts.map(|(keyword, text)| (keyword.to_owned(), text.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_png_stays_as_it_is() {
        for bytes in [&b""[..], b"GIF89a", &pixel()[..20]] {
            assert_eq!(with_text(bytes, &[("Title", "x")]), bytes);
        }
    }

    #[test]
    fn the_sum_is_the_standards() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
    }
}
