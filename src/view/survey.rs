//! Who was asked.

use super::{Headline, Standing, Table, TableRow, View, not_by_size, notes, words};
use crate::chart::{Chart, Group, Units};
use crate::data::*;
use crate::selection::Selection;

pub fn view(study: &'static Study, figure: &'static Figure, selection: Selection) -> View {
    let known: Vec<(&Fact, u16)> = study
        .facts
        .iter()
        .filter_map(|f| Some((f, f.value?)))
        .collect();
    let asked: Vec<_> = known.iter().filter(|(f, _)| f.source.is_some()).collect();
    let total: u16 = asked.iter().map(|(_, n)| n).sum();
    let told: Vec<String> = known
        .iter()
        .map(|(f, n)| format!("{n} {}", f.label))
        .collect();
    let place = |f: &Fact| {
        f.source.map_or_else(
            || words::pages(&[f.page]),
            |id| format!("{}, {}", study.source(id).name, study.source(id).date),
        )
    };
    View {
        figure,
        headline: Headline {
            value: total.to_string(),
            of: format!(
                "{} {}",
                study.respondents.many,
                study.respondents.gender.form("interrogés", "interrogées")
            ),
            caution: not_by_size(selection),
            standing: Standing::Known,
        },
        sentence: format!("{} ({}).", told.join(" et "), study.survey.period),
        since: String::new(),
        chart: Chart::Units(Units {
            groups: asked
                .iter()
                .map(|(f, n)| Group {
                    label: f.label.into(),
                    count: *n,
                    sentence: format!("{n} {} ({}).", f.label, place(f)),
                })
                .collect(),
            lost: study
                .facts
                .iter()
                .filter(|f| f.value.is_none())
                .map(|f| words::capital(f.label))
                .collect(),
        }),
        table: Table {
            caption: figure.about.into(),
            head: vec!["Fait".into(), "Valeur".into(), "Source".into()],
            rows: study
                .facts
                .iter()
                .map(|f| TableRow {
                    name: words::capital(f.label),
                    chosen: false,
                    cells: vec![
                        f.value.map_or("illisible".into(), |n| n.to_string()),
                        place(f),
                    ],
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: origin(study),
    }
}

/// The pages of the report that the facts are on, and where the first of them
/// was read.
fn origin(study: &Study) -> String {
    let pages = words::in_order(study.facts.iter().map(|f| f.page));
    let elsewhere = study.facts.first().and_then(|f| f.source);
    let elsewhere = elsewhere.map_or_else(String::new, |id| {
        let source = study.source(id);
        format!("\u{202f}; {}, {}", source.name, source.date)
    });
    format!(
        "Rapport {}, {}{elsewhere}",
        study.survey.edition,
        words::pages(&pages)
    )
}
