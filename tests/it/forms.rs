//! Forms with other facts than this study's: fewer, lost, bounds, other
//! classes, longer names.

use barometre::STUDY;
use barometre::chart::scene::{Anchor, Shape};
use barometre::chart::text::measure;
use barometre::chart::{Chart, Emphasis, Format, Plate, Row, Scene};
use barometre::data::{Form, Reading, Role, Tenths};
use barometre::selection::{Comparison, Selection};
use barometre::view::View;

const WIDTHS: [f32; 6] = [320.0, 390.0, 560.0, 699.0, 820.0, 1440.0];

/// The facts of a form in every choice.
fn facts(form: Form) -> Vec<Plate> {
    let mut figures = STUDY.figures.iter();
    let figure = figures.find(|figure| figure.form() == Some(form));
    let figure = figure.expect("the study has this form");
    let choices = STUDY.size_ids().flat_map(|size| {
        [Comparison::Off, Comparison::On].map(|comparison| Selection {
            size,
            comparison,
            ..Selection::default()
        })
    });
    let charts = choices.map(|choice| View::new(&STUDY, figure, choice).chart);
    charts
        .filter_map(|chart| {
            let Chart::Plate(plate) = chart else {
                return None;
            };
            Some(plate)
        })
        .collect()
}

fn sound(scene: &Scene, what: &str) {
    let width = scene.format.width();
    let mut keys: Vec<_> = scene.marks.iter().map(|mark| mark.key).collect();
    keys.sort_unstable();
    let count = keys.len();
    keys.dedup();
    assert_eq!(keys.len(), count, "{what}: keys are unique");
    assert!(scene.height.is_finite() && scene.height > 100.0, "{what}");
    for mark in scene.ground.iter().chain(&scene.marks) {
        if let Shape::Text(text) = &mark.shape {
            let w = measure(&text.content, text.size, text.weight);
            let x = match text.anchor {
                Anchor::Start => text.x,
                Anchor::Middle => text.x - w / 2.0,
                Anchor::End => text.x - w,
            };
            let inside = x >= -0.5 && x + w <= width + 0.5;
            assert!(inside, "{what}: « {} » at {x}, {w} wide", text.content);
            assert!(
                text.y.is_finite() && text.size >= 14.0 - 0.01,
                "{what}: {text:?}"
            );
        }
    }
    for area in &scene.hit_areas {
        assert!(
            area.area.w >= 24.0 && area.area.h >= 24.0,
            "{what}: {area:?}"
        );
    }
}

/// Lays out what a change makes of a form's facts, in every choice and width.
fn each(form: Form, what: &str, change: impl Fn(&mut Plate)) {
    for mut plate in facts(form) {
        change(&mut plate);
        let rows = plate.parts.iter_mut().flat_map(|part| &mut part.rows);
        for (key, row) in rows.enumerate() {
            row.key = key as u16;
        }
        for width in WIDTHS {
            sound(
                &Chart::Plate(plate.clone()).layout(Format::of_plate(width)),
                &format!("{form:?} {what} {width} {:?}", plate.asked),
            );
        }
    }
}

fn rows(plate: &mut Plate, change: impl Fn(usize, &mut Row)) {
    for part in &mut plate.parts {
        for (nth, row) in part.rows.iter_mut().enumerate() {
            change(nth, row);
        }
    }
}

fn read(row: &mut Row, reading: Reading) {
    row.reading = reading;
    row.text = reading.short(row.unit);
}

#[test]
fn forms_cope_with_other_facts() {
    for form in [Form::Clouds, Form::Pines] {
        each(form, "as it is", |_| {});
        each(form, "lost", |plate| {
            rows(plate, |_, row| read(row, Reading::Lost))
        });
        each(form, "one lost", |plate| {
            rows(plate, |nth, row| {
                if nth == 1 {
                    read(row, Reading::Lost);
                }
            });
        });
        each(form, "bounds", |plate| {
            rows(plate, |nth, row| {
                let amount = Tenths(250 * nth as i32);
                read(
                    row,
                    if nth % 2 == 0 {
                        Reading::Above(amount)
                    } else {
                        Reading::Below(amount)
                    },
                );
            });
        });
        each(form, "in words", |plate| {
            rows(plate, |_, row| read(row, Reading::About(Tenths(667))));
        });
        each(form, "wider", |plate| {
            let asked = plate.asked.is_some();
            rows(plate, |_, row| {
                if asked && row.emphasis == Emphasis::Chosen {
                    row.emphasis = Emphasis::Wider;
                }
            });
        });
        each(form, "no classes", |plate| {
            for part in &mut plate.parts {
                part.rows.truncate(1);
            }
        });
        each(form, "nothing", |plate| plate.parts.clear());
        each(form, "no rows", |plate| {
            for part in &mut plate.parts {
                part.rows.clear();
            }
        });
        each(form, "one more class", |plate| {
            for part in &mut plate.parts {
                if part.rows.len() > 1 {
                    part.rows.extend(part.rows.last().cloned());
                }
            }
        });
    }
}

#[test]
fn forms_have_room_for_as_many_parts_as_they_say() {
    for count in [3, 6, 7, 9] {
        each(Form::Pines, &format!("{count} groves"), |plate| {
            let groves: Vec<_> = plate
                .parts
                .iter()
                .filter(|part| part.role == Role::Pine)
                .cloned()
                .collect();
            plate.parts.retain(|part| part.role != Role::Pine);
            plate
                .parts
                .extend(groves.iter().cycle().take(count).cloned());
        });
    }
    for count in [0, 1, 2, 4] {
        each(Form::Clouds, &format!("{count} missing"), |plate| {
            let missing = plate
                .parts
                .iter()
                .find(|part| part.role == Role::Missing)
                .cloned();
            plate.parts.retain(|part| part.role != Role::Missing);
            plate
                .parts
                .extend(missing.iter().cycle().take(count).cloned());
        });
    }
}
