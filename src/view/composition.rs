//! Who makes up a group.

use super::{Headline, Standing, Table, TableRow, View, notes, words};
use crate::chart::{Chart, Composition, Emphasis};
use crate::data::*;
use crate::selection::Selection;

pub fn view(study: &'static Study, figure: &'static Figure, selection: Selection) -> View {
    let parts: Vec<(&'static Observation, PopulationId)> = study
        .observations_of(figure.items[0])
        .filter_map(|f| match f.measure {
            Measure::Composition(class) => Some((f, class)),
            Measure::Level | Measure::Change => None,
        })
        .collect();
    let asked = selection.size != SizeId::ALL;
    let holds = |class: PopulationId| asked && study.holds(class, selection.size);
    // The part of the size that was asked for, where there is one.
    let own = parts.iter().find(|(_, class)| holds(*class));
    let (lead, class) = *own.unwrap_or(&parts[0]);
    let inside = holds(class);
    let sizes = (study.population(class), study.size(selection.size));
    let part = asked && !inside && sizes.0.classes.overlaps(sizes.1.classes);
    View {
        figure,
        headline: Headline {
            value: lead.reading.words(lead.unit),
            of: format!(
                "{} {} {}",
                study.of_whom(lead),
                study.base(lead.base).made,
                study.those(class)
            ),
            caution: match (asked, inside) {
                (false, _) | (true, true) => String::new(),
                (true, false) if part => format!(
                    "Les {} ne sont qu’une partie de cette taille\u{202f}; le reste manque.",
                    study.those(class)
                ),
                (true, false) => format!(
                    "Les {} de cette taille sont parmi {}.",
                    study.respondents.short,
                    rest(lead.reading)
                ),
            },
            standing: match (lead.reading.is_lost(), asked && inside) {
                (true, _) => Standing::Missing,
                (false, true) => Standing::Chosen,
                (false, false) => Standing::Known,
            },
        },
        sentence: format!("{} {}.", study.sentence(lead), study.place(lead)),
        since: String::new(),
        chart: Chart::Composition(Composition {
            label: words::capital(&study.those(class)),
            rest: "Autres tailles".into(),
            reading: lead.reading,
            text: lead.reading.words(lead.unit),
            emphasis: if asked && inside {
                Emphasis::Chosen
            } else {
                Emphasis::Plain
            },
            observation: lead,
        }),
        table: Table {
            caption: figure.about.into(),
            head: vec![
                study.respondents.size.into(),
                format!("Part {}", study.of_whom(lead)),
                "Page".into(),
            ],
            rows: parts
                .iter()
                .map(|(f, class)| TableRow {
                    name: study.population(*class).label.into(),
                    chosen: holds(*class),
                    cells: vec![f.reading.words(f.unit), words::page_numbers(f.pages)],
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: study.origin(&mut parts.iter().map(|(f, _)| *f)),
    }
}

/// What a part of a group leaves to the others, as a noun phrase.
fn rest(reading: Reading) -> String {
    match reading {
        Reading::Exact(part) => {
            let others = Tenths(1000 - part.0);
            format!("les {} restants", Unit::Share.words(others))
        }
        Reading::About(Tenths(667)) => "le tiers restant".into(),
        Reading::Above(_) | Reading::Below(_) | Reading::About(_) | Reading::Lost => {
            "les autres".into()
        }
    }
}
