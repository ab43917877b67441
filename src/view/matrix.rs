//! The same answers to several questions.

use super::{Headline, Standing, Table, TableRow, View, not_by_size, notes, words};
use crate::chart::{Cell, Chart, Matrix, MatrixRow};
use crate::data::*;
use crate::selection::Selection;

pub fn view(
    study: &'static Study,
    figure: &'static Figure,
    noun: Noun,
    selection: Selection,
) -> View {
    let mut given: Vec<AnswerId> = Vec::new();
    for &id in figure.items {
        for answer in study.answers_of(id) {
            if !given.contains(&answer) {
                given.push(answer);
            }
        }
    }
    let level = |id: IndicatorId, answer| study.level(id, Some(answer), PopulationId::WHOLE);
    let questions = |answer| {
        let items = figure.items.iter();
        items.filter(|&&id| level(id, answer).is_some()).count()
    };
    // Answers that most questions share come first: they can be compared.
    let answers: Vec<AnswerId> = (0..=figure.items.len())
        .rev()
        .flat_map(|count| given.iter().filter(move |&&a| questions(a) == count))
        .copied()
        .collect();
    let top = |id: IndicatorId| {
        study
            .observations_of(id)
            .map(|f| f.reading.rank())
            .min()
            .unwrap_or(i32::MAX)
    };
    let rows = answers.iter().map(|&answer| MatrixRow {
        key: answer.0,
        label: study.answer(answer).label.into(),
        cells: figure
            .items
            .iter()
            .map(|&id| {
                level(id, answer).map(|f| Cell {
                    reading: f.reading,
                    text: without_percent(f.reading.short(f.unit)),
                    first: f.reading.rank() == top(id) && !f.reading.is_lost(),
                    observation: f,
                })
            })
            .collect(),
    });
    let observations = || {
        figure
            .items
            .iter()
            .flat_map(|&id| study.observations_of(id))
    };
    let leads: Vec<String> = figure
        .items
        .iter()
        .filter_map(|&id| {
            let first = study.observations_of(id).min_by_key(|f| f.reading.rank())?;
            Some(format!(
                "{}\u{a0}: {} ({}, {})",
                words::uncapital(study.indicator(id).label),
                words::uncapital(study.label(first)),
                first.reading.words(first.unit),
                words::pages(first.pages)
            ))
        })
        .collect();
    let shared = answers
        .iter()
        .filter(|&&a| {
            figure
                .items
                .iter()
                .filter(|&&id| level(id, a).is_some())
                .count()
                > 1
        })
        .count();
    View {
        figure,
        headline: Headline {
            value: words::count(shared, noun.one, noun.many),
            of: match figure.items.len() {
                2 => format!(
                    "{} dans les deux domaines",
                    noun.gender.form("cités", "citées")
                ),
                count => format!(
                    "{} dans au moins deux domaines sur {count}",
                    noun.gender.form("cités", "citées")
                ),
            },
            caution: not_by_size(study, figure.items, selection),
            standing: Standing::Known,
        },
        sentence: format!(
            "{} {} de chaque domaine ({}). {}.",
            noun.gender.form("Le premier", "La première"),
            noun.one,
            study.survey.edition,
            words::capital(&leads.join("\u{202f}; "))
        ),
        since: String::new(),
        chart: Chart::Matrix(Matrix {
            columns: figure
                .items
                .iter()
                .map(|&id| subject(study.indicator(id).label, noun))
                .collect(),
            rows: rows.collect(),
        }),
        table: Table {
            caption: figure.about.into(),
            head: std::iter::once(words::capital(noun.one))
                .chain(
                    figure
                        .items
                        .iter()
                        .map(|&id| subject(study.indicator(id).label, noun)),
                )
                .collect(),
            rows: answers
                .iter()
                .map(|&answer| TableRow {
                    name: study.answer(answer).label.into(),
                    chosen: false,
                    cells: figure
                        .items
                        .iter()
                        .map(|&id| {
                            level(id, answer).map_or("–".into(), |f| f.reading.words(f.unit))
                        })
                        .collect(),
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: study.origin(&mut observations()),
    }
}

/// "29 %" as "29": the figure says of what.
fn without_percent(words: String) -> String {
    match words.strip_suffix("\u{202f}%") {
        Some(number) => number.into(),
        None => words,
    }
}

/// "Freins au site internet" as a column: "Site internet".
fn subject(label: &str, noun: Noun) -> String {
    let label = label
        .strip_prefix(&words::capital(noun.many))
        .map_or(label, str::trim_start);
    let label = ["au ", "aux ", "à la ", "à l’"]
        .into_iter()
        .find_map(|article| label.strip_prefix(article))
        .unwrap_or(label);
    words::capital(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_lose_their_article() {
        let noun = Noun {
            one: "frein",
            many: "freins",
            gender: Gender::Masculine,
        };
        let subject = |label| subject(label, noun);
        assert_eq!(subject("Freins au site internet"), "Site internet");
        assert_eq!(
            subject("Freins à l’application mobile"),
            "Application mobile"
        );
        assert_eq!(subject("Ouverture"), "Ouverture");
    }
}
