//! The outline in a file: numbers, then all names.

use super::bytes::Reader;
#[cfg(not(target_arch = "wasm32"))]
use super::bytes::Writer;
use super::file::{BETWEEN, MOST};
use crate::data::{ChapterId, Outline, PanelName, SizeName, Span};

/// The names stay for as long as the page: all that is chosen from is named by
/// them. `None` where it has no size or no chapter, or a figure of a chapter that is
/// not there: nothing could be chosen.
pub fn read(from: &mut Reader) -> Option<Outline> {
    let mut numbers = Reader::new(from.block()?);
    let names: &'static str = String::from(std::str::from_utf8(from.block()?).ok()?).leak();
    let mut names = names.split(BETWEEN);
    let edition = numbers.number() as u16;
    let compared = numbers.number() as u16;
    let sizes = numbers.number() as usize;
    let chapters = numbers.number() as usize;
    if !(1..MOST).contains(&sizes) || !(1..MOST).contains(&chapters) {
        return None;
    }
    let mut outline = Outline {
        edition,
        compared: (compared > 0).then_some(compared),
        ..Outline::default()
    };
    for _ in 0..sizes {
        let (slug, bare) = (names.next()?, names.next()?);
        outline.sizes.push(SizeName { slug, bare });
    }
    for _ in 0..chapters {
        outline.chapters.push(names.next()?);
    }
    while let Some(chapter) = numbers.some() {
        if chapter as usize >= chapters {
            return None;
        }
        outline.panels.push(PanelName {
            slug: names.next()?,
            chapter: ChapterId(chapter as u16),
            span: Span::EACH[numbers.number() as usize % Span::EACH.len()],
        });
    }
    Some(outline)
}

#[cfg(not(target_arch = "wasm32"))]
pub fn write(outline: &Outline, to: &mut Writer) {
    let mut numbers = Writer::default();
    numbers.number(outline.edition.into());
    numbers.number(outline.compared.unwrap_or_default().into());
    numbers.count(outline.sizes.len());
    numbers.count(outline.chapters.len());
    let mut names: Vec<&str> = Vec::new();
    for size in &outline.sizes {
        names.extend([size.slug, size.bare]);
    }
    names.extend(&outline.chapters);
    for panel in &outline.panels {
        let span = Span::EACH.iter().position(|span| *span == panel.span);
        numbers.number(panel.chapter.0.into());
        numbers.count(span.unwrap_or_default());
        names.push(panel.slug);
    }
    to.block(&numbers.0);
    to.block(names.join(&String::from(BETWEEN)).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::STUDY;
    use crate::data::PanelId;

    fn written(outline: &Outline) -> Vec<u8> {
        let mut to = Writer::default();
        write(outline, &mut to);
        to.0
    }

    #[test]
    fn an_outline_survives_its_bytes() {
        let alone = Outline {
            compared: None,
            ..STUDY.outline()
        };
        for outline in [STUDY.outline(), STUDY.outline_of(&[PanelId(3)]), alone] {
            let bytes = written(&outline);
            let back = read(&mut Reader::new(&bytes));
            assert_eq!(back.as_ref(), Some(&outline));
        }
    }

    #[test]
    fn an_outline_without_choices_is_none() {
        let whole = STUDY.outline();
        let astray = PanelName {
            chapter: ChapterId(7),
            ..whole.panels[0]
        };
        for outline in [
            Outline::default(),
            Outline {
                sizes: Vec::new(),
                ..whole.clone()
            },
            Outline {
                chapters: Vec::new(),
                panels: Vec::new(),
                ..whole.clone()
            },
            Outline {
                panels: vec![astray],
                ..whole.clone()
            },
        ] {
            assert_eq!(read(&mut Reader::new(&written(&outline))), None);
        }
    }
}
