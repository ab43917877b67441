//! What another edition may bring and this one does not: a number that is
//! missing from a profile, two parts of a group, two questions in a matrix.

use barometre::STUDY;
use barometre::data::{Figure, Kind, Measure, Observation, Reading, Study, Tenths};
use barometre::selection::Selection;
use barometre::view::View;

use crate::support::{FROM_50_TO_100, UNDER_50};

fn with(observations: Vec<Observation>) -> &'static Study {
    Box::leak(Box::new(Study {
        observations: observations.leak(),
        ..STUDY.clone()
    }))
}

#[test]
fn nobody_is_first_where_a_number_is_missing() {
    let strips = STUDY.figures.iter().filter_map(|figure| {
        if let Kind::Strips(classes) = figure.kind {
            Some((figure, classes))
        } else {
            None
        }
    });
    let mut tried = 0;
    for (figure, classes) in strips {
        let whole = View::new(&STUDY, figure, Selection::default());
        let (ahead, known) = whole
            .headline
            .value
            .split_once(" sur ")
            .expect("two counts");
        assert_eq!(known, figure.items.len().to_string());
        for &item in figure.items {
            let mut observations = STUDY.observations.to_vec();
            let lost = observations.iter_mut().find(|o| {
                o.indicator == item && o.measure == Measure::Level && o.population == classes[0]
            });
            let lost = lost.expect("a level of the first class");
            lost.reading = Reading::Lost;
            let view = View::new(with(observations), figure, Selection::default());
            let (now, of) = view.headline.value.split_once(" sur ").expect("two counts");
            assert_eq!(of, (figure.items.len() - 1).to_string(), "{}", figure.slug);
            let numbers = [ahead, now].map(|count| count.parse::<usize>().expect("a count"));
            assert!(numbers[1] <= numbers[0], "{numbers:?}");
            assert!(
                view.sentence.contains("dont chaque nombre est connu"),
                "{}",
                view.sentence
            );
            tried += 1;
        }
    }
    assert!(tried > 3, "{tried}");
}

#[test]
fn a_size_that_is_a_part_of_a_group_is_the_part_that_is_told() {
    let parts = STUDY.observations.iter().position(|o| {
        matches!(o.measure, Measure::Composition(_)) && o.reading.exact() == Some(Tenths(800))
    });
    let first = &STUDY.observations[parts.expect("80 % of a group")];
    let small = STUDY.population_id("moins-50");
    let mut observations = STUDY.observations.to_vec();
    // In the place of the indicator's level, which is lost.
    let level = observations
        .iter_mut()
        .find(|o| o.indicator == first.indicator && o.measure == Measure::Level);
    *level.expect("a level") = Observation {
        measure: Measure::Composition(small.expect("a population of this size")),
        reading: Reading::Exact(Tenths(90)),
        ..first.clone()
    };
    let study = with(observations);
    let figure = STUDY.figures.iter().find(|figure| {
        matches!(figure.kind, Kind::Composition) && figure.items == [first.indicator]
    });
    let told = |size| {
        let selection = Selection {
            size,
            ..Selection::default()
        };
        View::new(study, figure.expect("a figure"), selection)
    };
    let own = told(UNDER_50);
    assert_eq!(own.headline.value, "9\u{202f}%");
    assert_eq!(own.headline.caution, "");
    let chosen: Vec<bool> = own.table.rows.iter().map(|row| row.chosen).collect();
    assert_eq!(chosen, [true, false]);
    // A size without a part of its own is among the rest of the first.
    assert!(told(FROM_50_TO_100).headline.caution.contains("restants"));
}

#[test]
fn of_two_questions_an_answer_is_in_both() {
    let matrix = STUDY
        .figures
        .iter()
        .find(|f| matches!(f.kind, Kind::Matrix(_)));
    let matrix = matrix.expect("a matrix");
    let two: &'static Figure = Box::leak(Box::new(Figure {
        items: &matrix.items[..2],
        ..*matrix
    }));
    let of = |figure| View::new(&STUDY, figure, Selection::default()).headline.of;
    assert!(of(two).ends_with("dans les deux domaines"), "{}", of(two));
    assert!(
        of(matrix).ends_with("dans au moins deux domaines sur 5"),
        "{}",
        of(matrix)
    );
}
