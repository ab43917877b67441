//! Several shares of one population, ranked; and the portrait of a class.

use super::{
    Headline, Standing, Table, TableRow, View, cells, head, not_by_size, notes, ranked, words,
};
use crate::chart::{Bars, Chart, Emphasis, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};

pub fn view(study: &'static Study, figure: &'static Figure, selection: Selection) -> View {
    let observations = figure.items.iter().flat_map(|&id| levels(study, id));
    let observations = ranked(observations);
    let caution = not_by_size(study, figure.items, selection);
    let lead = observations[0];
    let headline = match (lead.reading, lost_change(study, &observations)) {
        (Reading::Lost, Some(change)) => Headline {
            value: study.compared_words(change),
            of: format!(
                "qu’en {}\u{a0}: {} qui {}",
                study.survey.before(),
                study.respondents.many,
                study.predicate(change)
            ),
            caution,
            standing: Standing::Known,
        },
        (Reading::Lost, None) => Headline {
            value: String::new(),
            of: words::count(observations.len(), "nombre manquant", "nombres manquants"),
            caution,
            standing: Standing::Missing,
        },
        (Reading::Exact(_) | Reading::Above(_) | Reading::Below(_) | Reading::About(_), _) => {
            Headline {
                value: lead.reading.words(lead.unit),
                of: lead_label(study, lead),
                caution,
                standing: Standing::Known,
            }
        }
    };
    build(
        study,
        figure,
        selection,
        observations,
        headline,
        Emphasis::Plain,
    )
}

/// The indicators of one class, in the declared order.
pub fn portrait(
    study: &'static Study,
    figure: &'static Figure,
    class: PopulationId,
    selection: Selection,
) -> View {
    let observations: Vec<&'static Observation> = figure
        .items
        .iter()
        .filter_map(|&id| study.level(id, None, class))
        .collect();
    let (devices, shares): (Vec<_>, Vec<_>) = observations
        .into_iter()
        .partition(|f| matches!(f.unit, Unit::Mean(_)));
    let shares = ranked(shares);
    let mine = study.holds(class, selection.size);
    let headline = devices
        .first()
        .map_or_else(Headline::default, |f| Headline {
            value: f.reading.words(f.unit),
            of: study.indicator(f.indicator).unit_label.into(),
            caution: match (mine, study.is_size(class, selection.size)) {
                (true, true) => {
                    format!("Le profil des {} de cette taille.", study.respondents.short)
                }
                (true, false) => format!(
                    "Faute de détail, ce profil porte sur les {}.",
                    study.those(class)
                ),
                (false, _) => String::new(),
            },
            standing: if mine {
                Standing::Chosen
            } else {
                Standing::Known
            },
        });
    let observations: Vec<_> = devices.into_iter().chain(shares).collect();
    let emphasis = if mine {
        Emphasis::Chosen
    } else {
        Emphasis::Plain
    };
    build(study, figure, selection, observations, headline, emphasis)
}

/// The levels of an indicator for the whole: one, or one an answer.
fn levels(study: &'static Study, id: IndicatorId) -> Vec<&'static Observation> {
    let answers = study.answers_of(id);
    if answers.is_empty() {
        study
            .level(id, None, PopulationId::WHOLE)
            .into_iter()
            .collect()
    } else {
        answers
            .into_iter()
            .filter_map(|answer| study.level(id, Some(answer), PopulationId::WHOLE))
            .collect()
    }
}

/// Where all levels are lost, the greatest of their changes: what is left to
/// tell of them.
fn lost_change(
    study: &'static Study,
    observations: &[&'static Observation],
) -> Option<&'static Observation> {
    if observations.iter().any(|f| !f.reading.is_lost()) {
        return None;
    }
    let changes = observations
        .iter()
        .filter_map(|f| study.change(f.indicator, f.answer));
    changes.min_by_key(|c| -c.reading.amount().map_or(0, |a| a.0.abs()))
}

fn lead_label(study: &Study, lead: &Observation) -> String {
    let base = study.base(lead.base);
    if base.stated {
        format!("des {} {}", base.of, study.predicate(lead))
    } else {
        format!(
            "{}, le rapport ne dit pas sur qui",
            words::uncapital(study.label(lead))
        )
    }
}

fn build(
    study: &'static Study,
    figure: &'static Figure,
    selection: Selection,
    observations: Vec<&'static Observation>,
    headline: Headline,
    emphasis: Emphasis,
) -> View {
    let compare = selection.comparison == Comparison::On;
    // A headline that is a change needs its column.
    let shown = match lost_change(study, &observations) {
        Some(_) => Comparison::On,
        None => selection.comparison,
    };
    let rows = observations
        .iter()
        .filter(|f| f.unit == Unit::Share)
        .map(|f| {
            let whole = compare && f.population == PopulationId::WHOLE;
            Row {
                key: f.indicator.0 * 64 + f.answer.map_or(0, |a| a.0 + 1),
                label: study.label(f).into(),
                short: study.label(f).into(),
                whom: study.those(f.population),
                reading: f.reading,
                unit: f.unit,
                text: f.reading.short(f.unit),
                before: study
                    .before(f.indicator, f.answer)
                    .filter(|_| whole)
                    .and_then(|b| b.reading.exact()),
                change: study
                    .change(f.indicator, f.answer)
                    .filter(|_| whole)
                    .map(|c| c.reading.words(c.unit)),
                emphasis,
                overlaps: false,
                observation: f,
            }
        });
    let rows: Vec<Row> = rows.collect();
    let changed = rows.iter().filter(|r| r.change.is_some()).count();
    let since = match (compare, changed) {
        (false, _) => String::new(),
        (true, 1) if rows.len() == 1 && rows[0].reading.is_lost() => {
            format!("Le niveau de {} manque.", study.survey.before())
        }
        (true, 1) if rows.len() == 1 => {
            rows[0].change.as_ref().map_or_else(String::new, |change| {
                format!(
                    "{} depuis {}.",
                    words::capital(change),
                    study.survey.before()
                )
            })
        }
        (true, 0) => String::new(),
        (true, n) => format!(
            "{} sur {} {} avec {}.",
            words::count(n, "indicateur", "indicateurs"),
            rows.len(),
            if n < 2 { "se compare" } else { "se comparent" },
            study.survey.before()
        ),
    };
    View {
        figure,
        sentence: sentence(study, &observations),
        since,
        chart: Chart::Bars(Bars { rows }),
        table: Table {
            caption: figure.about.into(),
            head: head(study, "Intitulé", shown),
            rows: observations
                .iter()
                .map(|f| TableRow {
                    name: study.label(f).into(),
                    chosen: false,
                    cells: cells(study, f, shown),
                })
                .collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: study.origin(&mut observations.iter().copied()),
        headline,
    }
}

/// The first of the ranking.
fn sentence(study: &'static Study, observations: &[&'static Observation]) -> String {
    // Other units have no rank among shares: they are told first.
    let (known, others): (Vec<&Observation>, Vec<&Observation>) = observations
        .iter()
        .copied()
        .filter(|f| !f.reading.is_lost())
        .partition(|f| f.unit == Unit::Share);
    let told = |f: &Observation| format!("{} {}.", study.sentence(f), study.place(f));
    let others: String = others.iter().map(|f| told(f) + " ").collect();
    let ranked = match (known.as_slice(), lost_change(study, observations)) {
        ([], Some(change)) => format!(
            "{} ({})\u{202f}; {} de notre copie du rapport.",
            study.sentence(change),
            words::pages(change.pages),
            if observations.len() < 2 {
                "le niveau est absent"
            } else {
                "les niveaux sont absents"
            }
        ),
        ([], None) => format!(
            "{} {} de notre copie du rapport\u{a0}: {}.",
            words::count(observations.len(), "part", "parts"),
            if observations.len() < 2 {
                "absente"
            } else {
                "absentes"
            },
            observations
                .iter()
                .map(|f| words::uncapital(study.label(f)))
                .collect::<Vec<_>>()
                .join("\u{202f}; ")
        ),
        ([first, ..], _) => told(first),
    };
    others + &ranked
}
