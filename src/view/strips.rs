//! Several indicators for the three profiles.

use super::{Headline, Standing, Table, TableRow, View, notes};
use crate::chart::{Chart, Emphasis, Strip, Strips};
use crate::data::*;
use crate::selection::Selection;

/// The classes of the report's profiles (pages 51–53), smallest first.
const PROFILES: [Population; 3] = [
    Population::Under50,
    Population::From50To100,
    Population::Over100,
];

pub fn view(study: &'static Study, panel: &'static Panel, selection: Selection) -> View {
    let figures = || {
        panel.items.iter().flat_map(|&id| {
            PROFILES
                .into_iter()
                .filter_map(move |class| study.level(id, None, class))
        })
    };
    let chosen = |class: Population| {
        selection.size != Size::All && selection.size.classes() & !class.classes() == 0
    };
    let strips = PROFILES.map(|class| Strip {
        key: u16::from(class.classes()),
        label: class.label().into(),
        emphasis: match (chosen(class), class.classes() == selection.size.classes()) {
            (true, true) => Emphasis::Chosen,
            (true, false) => Emphasis::Wider,
            (false, _) => Emphasis::Plain,
        },
        values: panel
            .items
            .iter()
            .map(|&id| study.level(id, None, class))
            .collect(),
    });
    let largest = PROFILES[2];
    let ahead = panel
        .items
        .iter()
        .filter(|&&id| {
            let value = |class| study.level(id, None, class).and_then(|f| f.reading.exact());
            PROFILES.iter().all(|&class| value(class) <= value(largest))
        })
        .count();
    View {
        panel,
        headline: Headline {
            value: format!("{ahead} sur {}", panel.items.len()),
            of: "indicateurs où les plus de 100 agents sont en tête, seuls ou à égalité".into(),
            caution: match PROFILES.into_iter().find(|&c| chosen(c)) {
                Some(class) if class.classes() != selection.size.classes() => format!(
                    "Profil publié pour les services{}, plus large que votre choix.",
                    class.complement()
                ),
                Some(_) | None => String::new(),
            },
            standing: Standing::Known,
        },
        sentence: format!(
            "Les services publics de plus de 100 agents sont en tête, seuls ou à égalité, pour {ahead} indicateurs sur {} ({}, p.\u{a0}51 à 53).",
            panel.items.len(),
            study.survey.edition
        ),
        since: super::not_compared(study, selection),
        chart: Chart::Strips(Strips {
            axes: panel
                .items
                .iter()
                .map(|&id| study.indicator(id).label.to_owned())
                .collect(),
            strips: strips.into(),
        }),
        table: Table {
            caption: panel.about.into(),
            head: std::iter::once("Indicateur".to_owned())
                .chain(PROFILES.map(|class| {
                    if chosen(class) {
                        format!("{} (votre choix)", class.label())
                    } else {
                        class.label().into()
                    }
                }))
                .collect(),
            rows: panel
                .items
                .iter()
                .map(|&id| TableRow {
                    name: study.indicator(id).label.into(),
                    chosen: false,
                    cells: PROFILES
                        .iter()
                        .map(|&class| {
                            study
                                .level(id, None, class)
                                .map_or("non publié".into(), |f| f.reading.words(f.unit))
                        })
                        .collect(),
                })
                .collect(),
        },
        notes: notes(panel),
        origin: study.origin(figures()),
    }
}
