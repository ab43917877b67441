//! A figure's sonification: its values as notes, with the words for each.

use super::{View, words};
use crate::chart::{Chart, Row};
use crate::data::{Observation, Study, Tenths, Unit};

/// One value to be heard. A lost value, a bound and a level that was never
/// published have no note: silence is not zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// "Moins de 50 agents : 61 %"
    pub words: String,
    /// The edition's value as a part of its scale, 0 to 1.
    pub now: Option<f32>,
    /// The compared year's.
    pub before: Option<f32>,
}

impl View {
    /// The values of the figure, in the order of reading.
    pub fn sonification(&self, study: &Study) -> Vec<Note> {
        let row = |row: &Row| row_note(study, row);
        match &self.chart {
            Chart::Dots(facts) | Chart::Crowd(facts) => facts.rows.iter().map(row).collect(),
            Chart::Bars(bars) => bars.rows.iter().map(row).collect(),
            Chart::Plate(plate) => {
                let rows = plate.parts.iter().flat_map(|part| &part.rows);
                rows.map(row).collect()
            }
            Chart::Diverging(changes) => {
                let reach = changes.steps.iter().filter_map(|s| s.amount);
                let reach = reach.map(|a| a.units().abs()).fold(1.0, f32::max);
                let part = |a: Tenths| (a.units() / reach + 1.0) / 2.0;
                let steps = changes.steps.iter();
                let note = steps.map(|s| silent(&s.label, &s.text).at(s.amount.map(part)));
                note.collect()
            }
            Chart::Composition(group) => {
                let part = group.reading.exact().map(|v| on_scale(v, Unit::Share));
                vec![silent(&group.label, &group.text).at(part)]
            }
            Chart::Matrix(matrix) => {
                let mut notes = Vec::new();
                for row in &matrix.rows {
                    for (cell, column) in row.cells.iter().zip(&matrix.columns) {
                        if let Some(cell) = cell {
                            notes.push(crossed(&row.label, column, cell.observation));
                        }
                    }
                }
                notes
            }
            Chart::Strips(strips) => {
                let mut notes = Vec::new();
                for (nth, axis) in strips.axes.iter().enumerate() {
                    for strip in &strips.strips {
                        if let Some(Some(observation)) = strip.values.get(nth) {
                            notes.push(crossed(axis, &strip.label, observation));
                        }
                    }
                }
                notes
            }
            Chart::Units(units) => {
                let most = units.groups.iter().map(|g| g.count).max().unwrap_or(1);
                let groups = units.groups.iter().map(|g| Note {
                    words: format!("{}\u{a0}{}", g.count, g.label),
                    now: Some(f32::from(g.count) / f32::from(most.max(1))),
                    before: None,
                });
                groups.collect()
            }
        }
    }
}

impl Note {
    fn at(self, now: Option<f32>) -> Self {
        Self { now, ..self }
    }
}

/// The value where a row and a column meet.
fn crossed(row: &str, column: &str, observation: &Observation) -> Note {
    let name = format!("{row}, {}", words::uncapital(column));
    let part = observation
        .reading
        .exact()
        .map(|v| on_scale(v, observation.unit));
    silent(&name, &observation.reading.words(observation.unit)).at(part)
}

fn silent(name: &str, value: &str) -> Note {
    Note {
        words: format!("{name}\u{a0}: {value}"),
        now: None,
        before: None,
    }
}

fn row_note(study: &Study, row: &Row) -> Note {
    let part = |v: Tenths| on_scale(v, row.unit);
    let told = match row.before {
        Some(before) => format!(
            "{}, ≈\u{a0}{} en {}",
            row.text,
            row.unit.words(before),
            study.survey.before()
        ),
        None => row.text.clone(),
    };
    Note {
        before: row.before.map(part),
        ..silent(&row.label, &told).at(row.reading.exact().map(part))
    }
}

fn on_scale(value: Tenths, unit: Unit) -> f32 {
    (value.units() / unit.scale_end()).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use crate::STUDY;
    use crate::selection::{Comparison, Selection};
    use crate::view::View;

    fn notes(slug: &str, comparison: Comparison) -> Vec<super::Note> {
        let figure = STUDY.figures.iter().find(|p| p.slug == slug);
        let selection = Selection {
            comparison,
            ..Selection::default()
        };
        View::new(&STUDY, figure.expect("a figure"), selection).sonification(&STUDY)
    }

    #[test]
    fn a_value_is_a_note_and_what_is_not_known_is_silent() {
        let site = notes("site", Comparison::On);
        assert_eq!((site[0].now, site[0].before), (Some(0.7), Some(0.63)));
        assert_eq!(
            site[0].words,
            "Ensemble\u{a0}: 70\u{202f}%, ≈\u{a0}63\u{202f}% en 2011"
        );
        assert_eq!(site[1].before, None);
        // A bound, and a range of the whole, are no values.
        assert!(
            notes("informatique-interne", Comparison::Off)
                .iter()
                .all(|n| n.now.is_none())
        );
        let changes = notes("changements", Comparison::Off);
        assert_eq!(changes[0].now, Some(1.0));
        assert!(
            changes.iter().any(|n| n.now == Some(0.5)),
            "stable is the middle"
        );
    }

    #[test]
    fn every_figure_can_be_heard() {
        for figure in STUDY.figures {
            for note in notes(figure.slug, Comparison::On) {
                assert!(!note.words.is_empty(), "{}", figure.slug);
                let parts = [note.now, note.before];
                assert!(
                    parts
                        .into_iter()
                        .flatten()
                        .all(|p| (0.0..=1.0).contains(&p))
                );
            }
            assert!(
                !notes(figure.slug, Comparison::Off).is_empty(),
                "{}",
                figure.slug
            );
        }
    }
}
