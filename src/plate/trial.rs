//! What a plate must cope with: the study's own, with numbers that are lost,
//! bounds or in words, with fewer parts, and with longer names.

use crate::STUDY;
use crate::chart::{Chart, Format, Plate, Row, Scene};
use crate::data::{Form, Kind, Reading, Tenths};
use crate::selection::{Comparison, Selection};
use crate::view::View;

/// The study's plates of a form, for every choice.
fn plates(form: Form) -> Vec<Plate> {
    let figures = STUDY.figures.iter();
    let figures = figures.filter(|f| matches!(f.kind, Kind::Plate(plate) if plate.form == form));
    let choices = STUDY
        .size_ids()
        .flat_map(|size| [Comparison::Off, Comparison::On].map(|comparison| (size, comparison)));
    let choices: Vec<_> = choices.collect();
    figures
        .flat_map(|figure| {
            choices.iter().filter_map(move |&(size, comparison)| {
                let selection = Selection {
                    size,
                    comparison,
                    ..Selection::default()
                };
                let chart = View::new(&STUDY, figure, selection).chart;
                if let Chart::Plate(plate) = chart {
                    Some(plate)
                } else {
                    None
                }
            })
        })
        .collect()
}

/// The same plate with other facts.
fn variants(plate: &Plate) -> Vec<Plate> {
    let with = |change: &dyn Fn(&mut Row)| {
        let mut other = plate.clone();
        let rows = other.parts.iter_mut().flat_map(|part| &mut part.rows);
        rows.for_each(change);
        other
    };
    let read = |reading: Reading| {
        with(&move |row: &mut Row| {
            row.reading = reading;
            row.text = reading.short(row.unit);
        })
    };
    let mut all = vec![
        plate.clone(),
        read(Reading::Lost),
        read(Reading::Above(Tenths(905))),
        read(Reading::Below(Tenths(45))),
        read(Reading::About(Tenths(333))),
        read(Reading::Exact(Tenths(0))),
        read(Reading::Exact(Tenths(1000))),
        read(Reading::Exact(Tenths(614))),
        with(&|row| row.before = Some(Tenths(470))),
        with(&|row| row.change = Some("+3 points".into())),
        with(&|row| {
            row.short = "de vingt à quarante-neuf personnes".into();
            row.label = row.short.clone();
        }),
    ];
    for nth in 0..plate.parts.len() {
        let mut fewer = plate.clone();
        fewer.parts.remove(nth);
        all.push(fewer);
        let mut empty = plate.clone();
        if let Some(part) = empty.parts.get_mut(nth) {
            part.rows.truncate(1);
            part.label = "Un intitulé beaucoup plus long que les autres".into();
        }
        all.push(empty);
    }
    let none = Plate {
        parts: Vec::new(),
        ..plate.clone()
    };
    all.push(none);
    all
}

fn judge(scene: &Scene) {
    assert!(scene.height.is_finite() && scene.height > 0.0);
    let mut keys: Vec<_> = scene.marks.iter().map(|mark| mark.key).collect();
    keys.sort_unstable();
    let count = keys.len();
    keys.dedup();
    assert_eq!(count, keys.len(), "keys twice");
    for mark in scene.ground.iter().chain(&scene.marks) {
        let area = mark.extent();
        let all = [area.x, area.y, area.w, area.h];
        assert!(all.iter().all(|v| v.is_finite()), "{:?}", mark.key);
    }
}

/// That what can be pointed at is on the plate, and apart.
fn apart(scene: &Scene) {
    let width = scene.format.width();
    for (nth, one) in scene.hit_areas.iter().enumerate() {
        let a = one.area;
        let within = a.x >= 0.0 && a.y >= 0.0 && a.x + a.w <= width && a.y + a.h <= scene.height;
        assert!(within, "{width}: {one:?}");
        for other in &scene.hit_areas[nth + 1..] {
            let b = other.area;
            let across = (a.x + a.w).min(b.x + b.w) - a.x.max(b.x);
            let down = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
            assert!(across < 2.0 || down < 2.0, "{width}: {one:?} on {other:?}");
        }
    }
}

/// Lays every variant of a form's plates out, at widths of each composition.
pub fn copes(form: Form) {
    let plates = plates(form);
    assert!(!plates.is_empty());
    for plate in plates {
        for width in [320.0, 390.0, 600.0, 820.0, 1440.0] {
            apart(&crate::plate::layout(&plate, Format::of_plate(width)));
        }
        for variant in variants(&plate) {
            for width in [320.0, 390.0, 600.0, 820.0, 1440.0] {
                judge(&crate::plate::layout(&variant, Format::of_plate(width)));
            }
        }
    }
}
