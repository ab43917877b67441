use super::*;
use crate::STUDY;
use crate::chart::Chart;
use crate::chart::scene::{Mark, Shape};
use crate::data::{Form, Kind, Reading, Role, SizeId, Tenths};
use crate::plate::rows::MISSING;
use crate::selection::{Comparison, Selection};
use crate::view::View;

const WIDTHS: [f32; 4] = [320.0, 600.0, 820.0, 1440.0];

/// The facts of the study's plate of this form.
fn facts(size: SizeId, comparison: Comparison) -> Plate {
    let figure = STUDY
        .figures
        .iter()
        .find(|figure| matches!(figure.kind, Kind::Plate(plate) if plate.form == Form::Depths))
        .expect("a plate of this form");
    let selection = Selection {
        size,
        comparison,
        ..Selection::default()
    };
    let Chart::Plate(plate) = View::new(&STUDY, figure, selection).chart else {
        panic!("no plate");
    };
    plate
}

fn scenes(plate: &Plate) -> impl Iterator<Item = Scene> {
    WIDTHS
        .into_iter()
        .map(|width| layout(plate, Format::of_plate(width)))
}

fn written(scene: &Scene) -> impl Iterator<Item = (&str, f32, f32)> {
    let marks = scene.ground.iter().chain(&scene.marks);
    marks.filter_map(|mark| {
        let Shape::Text(text) = &mark.shape else {
            return None;
        };
        Some((&*text.content, text.x, text.y))
    })
}

/// Where a mark is, as far as it has corners.
fn finite(mark: &Mark) -> bool {
    match &mark.shape {
        Shape::Path { outline, place, .. } => outline
            .points()
            .iter()
            .copied()
            .map(place.put())
            .all(|(x, y)| x.is_finite() && y.is_finite()),
        Shape::Ribbon(ribbon) => ribbon
            .corners()
            .all(|(x, y)| x.is_finite() && y.is_finite()),
        Shape::Text(text) => text.x.is_finite() && text.y.is_finite(),
        Shape::Bar { .. } | Shape::Hatch { .. } | Shape::Line { .. } | Shape::Symbol { .. } => true,
    }
}

#[test]
fn names_stay_where_they_are_whatever_is_chosen() {
    let names = |scene: &Scene, plate: &Plate| -> Vec<(String, u32, u32)> {
        let labels: Vec<String> = parts(plate, Role::Jellyfish)
            .flat_map(|part| part.label.split(' ').map(str::to_owned))
            .collect();
        let of_name = |word: &str| labels.iter().any(|label| label == word);
        written(scene)
            .filter(|(text, ..)| text.split(' ').all(of_name))
            .map(|(text, x, y)| (text.to_owned(), x.to_bits(), y.to_bits()))
            .collect()
    };
    let first = facts(SizeId::ALL, Comparison::Off);
    for size in STUDY.size_ids() {
        let plate = facts(size, Comparison::On);
        for (a, b) in scenes(&first).zip(scenes(&plate)) {
            assert_eq!(names(&a, &first), names(&b, &plate));
        }
    }
}

#[test]
fn what_is_missing_is_named_and_never_a_height() {
    let mut plate = facts(SizeId::ALL, Comparison::On);
    let mut lost = Vec::new();
    for row in plate.parts.iter_mut().flat_map(|part| &mut part.rows) {
        if row.emphasis != Emphasis::Whole {
            row.reading = Reading::Lost;
            row.text = "manquant".into();
            lost.push(row.key);
        }
    }
    for scene in scenes(&plate) {
        let said = written(&scene).filter(|(text, ..)| text.contains(MISSING));
        assert!(said.count() >= lost.len());
        let bells = scene.marks.iter().filter(|mark| {
            mark.key.part == crate::chart::scene::Part::Body && lost.contains(&mark.key.row)
        });
        assert_eq!(bells.count(), 0);
        assert!(scene.marks.iter().all(finite));
    }
}

#[test]
fn bounds_and_extremes_are_laid_out() {
    for amount in [0, 5, 400, 1000] {
        for reading in [Reading::Exact, Reading::Above, Reading::Below] {
            let mut plate = facts(SizeId::ALL, Comparison::On);
            for row in plate.parts.iter_mut().flat_map(|part| &mut part.rows) {
                row.reading = reading(Tenths(amount));
                row.before = Some(Tenths(amount));
            }
            for scene in scenes(&plate) {
                assert!(scene.marks.iter().all(finite), "{amount}");
            }
        }
    }
}

#[test]
fn any_part_may_be_left_out() {
    let all = facts(SizeId::ALL, Comparison::On);
    for left_out in 0..all.parts.len() {
        let mut plate = all.clone();
        plate.parts.remove(left_out);
        assert!(scenes(&plate).all(|scene| !scene.marks.is_empty()));
    }
    let nothing = Plate {
        parts: Vec::new(),
        ..all
    };
    assert!(scenes(&nothing).all(|scene| scene.hit_areas.is_empty()));
}
