//! Who was asked.

use super::{Headline, Standing, Table, TableRow, View, not_by_size, notes, words};
use crate::chart::{Chart, Group, Units};
use crate::data::*;
use crate::selection::Selection;

pub fn view(study: &'static Study, figure: &'static Figure, selection: Selection) -> View {
    let asked: Vec<(&Fact, u16)> = study.respondents_counted().collect();
    // Nobody published their sum: it is not told.
    let counts: Vec<String> = asked.iter().map(|(_, n)| n.to_string()).collect();
    let named: Vec<String> = asked.iter().map(|(f, _)| f.label.to_owned()).collect();
    let place = |f: &Fact| {
        f.source.map_or_else(
            || words::pages(&[f.page]),
            |id| format!("{}, {}", study.source(id).name, study.source(id).date),
        )
    };
    View {
        figure,
        headline: Headline {
            value: words::list(&counts),
            of: format!("{} {}", words::list(&named), were_asked(study)),
            caution: not_by_size(study, figure.items, selection),
            standing: Standing::Known,
        },
        // A study with this figure has counts of respondents.
        sentence: format!(
            "{} ({}).",
            study.asked().unwrap_or_default(),
            study.survey.period
        ),
        since: String::new(),
        chart: Chart::Units(Units {
            groups: asked
                .iter()
                .map(|(f, n)| Group {
                    label: f.label.into(),
                    count: *n,
                    sentence: format!("{n}\u{a0}{} ({}).", f.label, place(f)),
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
                    cells: vec![f.value.map_or("manquant".into(), Tenths::french), place(f)],
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: origin(study),
    }
}

impl Study {
    /// Those who were asked, with how many they are; whose number is lost is
    /// left out.
    fn respondents_counted(&self) -> impl Iterator<Item = (&'static Fact, u16)> + use<> {
        let asked = |fact: &&Fact| fact.role == FactRole::Respondents;
        let facts = self.facts.iter().filter(asked);
        facts.filter_map(|fact| Some((fact, fact.count()?)))
    }

    /// Who was asked: "39 organismes publics et 31 communes interrogés"; `None`
    /// where no number says it.
    pub fn asked(&self) -> Option<String> {
        let told: Vec<String> = self
            .respondents_counted()
            .map(|(fact, n)| format!("{n}\u{a0}{}", fact.label))
            .collect();
        let some = !told.is_empty();
        some.then(|| format!("{} {}", words::list(&told), were_asked(self)))
    }
}

fn were_asked(study: &Study) -> &'static str {
    study.respondents.gender.form("interrogés", "interrogées")
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
