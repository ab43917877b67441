//! Every published change since 2011, on one axis.

use super::{Headline, Standing, Table, TableRow, View, not_by_size, notes, ranked, words};
use crate::chart::{Chart, Diverging, Step};
use crate::data::*;
use crate::selection::Selection;

pub fn view(study: &'static Study, figure: &'static Figure, selection: Selection) -> View {
    let changes = (study.observations.iter()).filter(|f| f.measure == Measure::Change);
    let (ratios, mut changes): (Vec<_>, Vec<_>) = ranked(changes)
        .into_iter()
        .partition(|f| f.unit == Unit::Ratio);
    changes.extend(ratios);
    let steps = changes
        .iter()
        .filter(|f| f.unit == Unit::Points)
        .map(|f| Step {
            key: f.indicator.0 * 64 + f.answer.map_or(0, |a| a.0 + 1),
            label: study.label(f).into(),
            amount: f.reading.exact(),
            text: without_unit(f.reading.words(f.unit)),
            observation: f,
        });
    let ratios: Vec<String> = changes
        .iter()
        .filter(|f| f.unit == Unit::Ratio)
        .map(|f| format!("{}\u{a0}: {}", study.label(f), f.reading.words(f.unit)))
        .collect();
    let lead = changes.first();
    let value = lead.map_or_else(String::new, |f| study.compared_words(f));
    let since = study.survey.before();
    View {
        figure,
        headline: Headline {
            of: lead.map_or_else(String::new, |f| {
                format!(
                    "qu’en {since}\u{a0}: {} qui {}",
                    study.respondents.many,
                    study.predicate(f)
                )
            }),
            value,
            caution: not_by_size(study, &[], selection),
            standing: Standing::Known,
        },
        sentence: match (
            changes.first(),
            changes
                .iter()
                .rfind(|f| f.unit == Unit::Points && f.reading.amount().is_some_and(|a| a.0 < 0)),
        ) {
            (Some(first), Some(last)) => format!(
                "Depuis {since}, le plus fort gain\u{a0}: {} ({}, {})\u{202f}; le plus fort recul\u{a0}: {} ({}, {}).",
                words::uncapital(study.label(first)),
                first.reading.words(first.unit),
                words::pages(first.pages),
                words::uncapital(study.label(last)),
                last.reading.words(last.unit),
                words::pages(last.pages)
            ),
            (Some(first), None) => format!(
                "Depuis {since}, le plus fort gain\u{a0}: {} ({}, {}).",
                words::uncapital(study.label(first)),
                first.reading.words(first.unit),
                words::pages(first.pages)
            ),
            (None, _) => format!("Rien, dans notre copie du rapport, ne se compare avec {since}."),
        },
        since: String::new(),
        chart: Chart::Diverging(Diverging {
            steps: steps.collect(),
            aside: ratios,
        }),
        table: Table {
            caption: figure.about.into(),
            head: vec![
                "Intitulé".into(),
                format!("Évolution depuis {since}"),
                "Page".into(),
            ],
            rows: changes
                .iter()
                .map(|f| TableRow {
                    name: named(study, f),
                    chosen: false,
                    cells: vec![f.reading.words(f.unit), words::page_numbers(f.pages)],
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: study.origin(&mut changes.iter().copied()),
    }
}

/// What changed, and of whom where it is not of all who were asked.
fn named(study: &Study, f: &Observation) -> String {
    match f.base {
        BaseId(0) => study.label(f).into(),
        base => format!("{} ({})", study.label(f), study.base(base).of),
    }
}

/// "+12 points" as "+12": the axis says of what.
fn without_unit(words: String) -> String {
    match words.rsplit_once('\u{a0}') {
        Some((number, "point" | "points")) => number.into(),
        Some(_) | None => words,
    }
}
