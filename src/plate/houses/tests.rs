use super::*;
use crate::STUDY;
use crate::chart::Chart;
use crate::chart::scene::Part;
use crate::data::{Range, Reading, SizeId, Span, Tenths};
use crate::selection::Selection;
use crate::view::View;

fn opening(size: SizeId) -> (Plate, String) {
    let figure = STUDY.figures.iter().find(|f| f.span == Span::Opening);
    let selection = Selection {
        size,
        ..Selection::default()
    };
    let view = View::new(&STUDY, figure.expect("an opening"), selection);
    let Chart::Plate(plate) = view.chart else {
        panic!("a plate")
    };
    (plate, view.headline.value)
}

/// Lit, possible, dark, and not known.
fn counted(plate: &Plate) -> [usize; 4] {
    let told = plate.parts.first().and_then(|part| Told::new(plate, part));
    let told = told.expect("a number");
    let lamps: Vec<Lamp> = (0..HOUSES).map(|nth| told.lamp(nth)).collect();
    let of = |which: &[Lamp]| lamps.iter().filter(|lamp| which.contains(lamp)).count();
    [
        of(&[Lamp::Lit, Lamp::Chosen, Lamp::Wide]),
        of(&[Lamp::Possible]),
        of(&[Lamp::Dark]),
        of(&[Lamp::Unknown]),
    ]
}

#[test]
fn as_many_lit_houses_as_percents() {
    for size in STUDY.size_ids() {
        let (plate, value) = opening(size);
        let [lit, possible, dark, _] = counted(&plate);
        assert_eq!(format!("{lit}\u{202f}%"), value, "{size:?}");
        assert_eq!((possible, lit + dark), (0, 100), "{size:?}");
    }
}

#[test]
fn a_bound_is_striped_beyond_it_and_a_lost_number_is_no_zero() {
    let (mut plate, _) = opening(SizeId::ALL);
    let mut read = |reading, range| {
        for part in &mut plate.parts {
            part.range = range;
            for row in &mut part.rows {
                row.reading = reading;
            }
        }
        counted(&plate)
    };
    assert_eq!(read(Reading::Above(Tenths(900)), None), [90, 10, 0, 0]);
    assert_eq!(read(Reading::Below(Tenths(250)), None), [0, 25, 75, 0]);
    assert_eq!(read(Reading::Lost, None), [0, 0, 0, 100]);
    let range = Range {
        low: Tenths(610),
        high: Tenths(880),
    };
    assert_eq!(read(Reading::Lost, Some(range)), [61, 27, 12, 0]);
}

/// What is there in two states is in the same place.
#[test]
fn a_choice_moves_no_house() {
    for width in [320, 390, 600, 820, 1440] {
        let format = Format::of_plate(f32::from(width as u16));
        let places = |size| {
            let scene = layout(&opening(size).0, format);
            let walls = scene.marks.into_iter().filter(|m| m.key.part == Part::Body);
            let middles = walls.map(|m| (m.key, m.extent().middle()));
            middles.collect::<std::collections::BTreeMap<_, _>>()
        };
        let all = places(SizeId::ALL);
        for (key, (x, y)) in places(SizeId::OVER_100) {
            if let Some((from_x, from_y)) = all.get(&key) {
                assert!((x - from_x).hypot(y - from_y) < 1.0, "{width}: {key:?}");
            }
        }
    }
}
