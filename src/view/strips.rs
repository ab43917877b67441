//! Several indicators for a few classes, the profiles of the report.

use super::{Headline, Standing, Table, TableRow, View, notes, words};
use crate::chart::{Chart, Emphasis, Strip, Strips};
use crate::data::*;
use crate::selection::Selection;

/// `classes`: smallest first, at least one.
pub fn view(
    study: &'static Study,
    figure: &'static Figure,
    classes: &'static [PopulationId],
    selection: Selection,
) -> View {
    let observations = || {
        figure.items.iter().flat_map(|&id| {
            classes
                .iter()
                .filter_map(move |&class| study.level(id, None, class))
        })
    };
    let chosen = |class: PopulationId| study.holds(class, selection.size);
    let exactly = |class: PopulationId| study.is_size(class, selection.size);
    let strips = classes.iter().map(|&class| {
        let population = study.population(class);
        Strip {
            key: u16::from(population.classes.bits()),
            label: population.label.into(),
            short: population.short.into(),
            emphasis: match (chosen(class), exactly(class)) {
                (true, true) => Emphasis::Chosen,
                (true, false) => Emphasis::Wider,
                (false, _) => Emphasis::Plain,
            },
            values: figure
                .items
                .iter()
                .map(|&id| study.level(id, None, class))
                .collect(),
        }
    });
    let largest = classes.last().copied().unwrap_or(PopulationId::WHOLE);
    // Where a number is missing, or a bound, nobody is known to be first.
    let compared = figure.items.iter().filter_map(|&id| {
        let value = |class: &PopulationId| study.level(id, None, *class)?.reading.exact();
        classes.iter().map(value).collect::<Option<Vec<Tenths>>>()
    });
    let first_of_all = |values: &Vec<Tenths>| values.iter().max() == values.last();
    let (ahead, behind): (Vec<_>, Vec<_>) = compared.partition(first_of_all);
    let (ahead, known) = (ahead.len(), ahead.len() + behind.len());
    let each_known = match known == figure.items.len() {
        true => "",
        false => " dont chaque nombre est connu",
    };
    let alone = study
        .respondents
        .gender
        .form("seuls ou à égalité", "seules ou à égalité");
    let first = study.respondents.gender.form("premiers", "premières");
    View {
        figure,
        headline: Headline {
            value: format!("{ahead} sur {known}"),
            of: format!(
                "indicateurs{each_known} où les {} sont {first}, {alone}",
                study.those(largest)
            ),
            caution: match classes.iter().find(|&&c| chosen(c)) {
                Some(&class) if !exactly(class) => format!(
                    "Faute de détail, ce profil porte sur les {}.",
                    study.those(class)
                ),
                Some(_) | None => String::new(),
            },
            standing: Standing::Known,
        },
        sentence: format!(
            "Les {}{} sont {first}, {alone}, pour {ahead}\u{a0}indicateurs sur {known}{each_known} ({}, {}).",
            study.respondents.many,
            study.population(largest).complement,
            study.survey.edition,
            pages(study, figure, observations())
        ),
        since: String::new(),
        chart: Chart::Strips(Strips {
            axes: figure
                .items
                .iter()
                .map(|&id| study.indicator(id).label.to_owned())
                .collect(),
            strips: strips.collect(),
        }),
        table: Table {
            caption: figure.about.into(),
            head: std::iter::once("Indicateur".to_owned())
                .chain(classes.iter().map(|&class| {
                    let label = study.population(class).label;
                    match (chosen(class), exactly(class)) {
                        (true, true) => format!("{label} (votre choix)"),
                        (true, false) => format!("{label} (contient votre choix)"),
                        (false, _) => label.into(),
                    }
                }))
                .collect(),
            rows: figure
                .items
                .iter()
                .map(|&id| TableRow {
                    name: study.indicator(id).label.into(),
                    chosen: false,
                    cells: classes
                        .iter()
                        .map(|&class| {
                            study
                                .level(id, None, class)
                                .map_or("–".into(), |f| f.reading.words(f.unit))
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

/// The pages of the figure's own chapter that the numbers are on, where the
/// report draws the profiles: "p. 51 à 53"; all their pages where it has none.
fn pages<'a>(
    study: &Study,
    figure: &Figure,
    observations: impl Iterator<Item = &'a Observation>,
) -> String {
    let (first, last) = study.chapter(figure.chapter).pages;
    let pages = words::in_order(observations.flat_map(|f| f.pages).copied());
    let own = |page: &&u16| (first..=last).contains(*page);
    match (pages.iter().find(own), pages.iter().rfind(own)) {
        (Some(first), Some(last)) if first < last => format!("p.\u{a0}{first} à {last}"),
        (Some(page), _) => words::pages(&[*page]),
        (None, _) => words::pages(&pages),
    }
}
