//! One indicator by size: its facts and its table. Its words are in
//! `by_size`.

use super::by_size::{headline, lost_change, sentence, since};
use super::{Standing, Table, TableRow, View, cells, head, notes};
use crate::chart::{Chart, Dots, Emphasis, Gap, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};

/// `draw` is how the facts are shown: one kind of fact, three kinds of chart.
pub fn view(
    study: &'static Study,
    figure: &'static Figure,
    selection: Selection,
    draw: &dyn Fn(Dots) -> Chart,
) -> View {
    let id = figure.items[0];
    let Series {
        resolved,
        observations,
        chosen,
        range,
        unit,
        mut rows,
    } = Series::new(study, id, selection);
    // The band of the whole is drawn, so it is what is written beside it.
    for row in rows.iter_mut().filter(|r| r.emphasis == Emphasis::Whole) {
        if let (None, Some(range)) = (row.reading.exact(), range) {
            row.text = range.words(unit);
        }
    }
    let headline = headline(study, id, unit, resolved, selection.size);
    // A headline that is a change needs its column.
    let shown = match lost_change(study, id, resolved) {
        Some(_) => Comparison::On,
        None => selection.comparison,
    };
    let table_rows = observations.iter().map(|observation| {
        let is_chosen = chosen.is_some_and(|c| std::ptr::eq(c, *observation));
        let label = study.population(observation.population).label;
        TableRow {
            name: match (is_chosen, headline.standing) {
                (true, Standing::Wider) => {
                    format!("{label} (contient votre choix)")
                }
                (true, _) => format!("{label} (votre choix)"),
                (false, _) => label.into(),
            },
            chosen: is_chosen,
            cells: cells(study, observation, shown),
        }
    });
    View {
        figure,
        sentence: sentence(study, id, unit, resolved, selection.size),
        since: since(study, id, selection),
        chart: draw(Dots {
            gap: gap(&rows, unit),
            rows,
            range,
            unit,
        }),
        table: Table {
            caption: figure.about.into(),
            head: head(study, study.respondents.size, shown),
            rows: table_rows.collect(),
        },
        told: Vec::new(),
        notes: notes(figure),
        origin: study.origin(&mut observations.iter().copied()),
        headline,
    }
}

/// An indicator by size: the whole and each class, as they stand to a choice.
pub(super) struct Series {
    pub resolved: Resolved,
    /// The whole first, where there is a row for it.
    pub observations: Vec<&'static Observation>,
    /// The number that answers the size that was chosen.
    pub chosen: Option<&'static Observation>,
    /// What is certain of the whole when it is lost.
    pub range: Option<Range>,
    pub unit: Unit,
    pub rows: Vec<Row>,
}

impl Series {
    pub fn new(study: &'static Study, id: IndicatorId, selection: Selection) -> Self {
        let resolved = study.resolve(id, selection.size);
        let whole = study.level(id, None, PopulationId::WHOLE);
        let classes = study.classes_of(id);
        let observations: Vec<&'static Observation> =
            whole.into_iter().chain(classes.iter().copied()).collect();
        let unit = observations.first().map_or(Unit::Share, |f| f.unit);
        let chosen = match resolved {
            Resolved::Exactly(f) | Resolved::Wider(f) if selection.size != SizeId::ALL => Some(f),
            Resolved::Exactly(_)
            | Resolved::Wider(_)
            | Resolved::WholeOnly(_)
            | Resolved::Within(_)
            | Resolved::WholeWithin(_)
            | Resolved::Lost(_)
            | Resolved::Unpublished => None,
        };
        let range = whole
            .is_none_or(|f| f.reading.exact().is_none())
            .then(|| study.whole_range(id))
            .flatten();
        let mut covered = Classes::NONE;
        let rows: Vec<Row> = observations
            .iter()
            .map(|observation| {
                let is_whole = observation.population == PopulationId::WHOLE;
                let compared = is_whole && selection.comparison == Comparison::On;
                let classes = study.population(observation.population).classes;
                let overlaps = !is_whole && covered.overlaps(classes);
                if !is_whole {
                    covered = covered.with(classes);
                }
                Row {
                    key: u16::from(classes.bits()),
                    label: study.population(observation.population).label.into(),
                    short: study.population(observation.population).short.into(),
                    whom: study.those(observation.population),
                    reading: observation.reading,
                    unit,
                    text: match range.filter(|_| is_whole && observation.reading.is_lost()) {
                        Some(range) => range.words(unit),
                        None => observation.reading.short(unit),
                    },
                    before: study
                        .before(id, None)
                        .filter(|_| compared)
                        .and_then(|f| f.reading.exact()),
                    change: study
                        .change(id, None)
                        .filter(|_| compared)
                        .map(|f| f.reading.words(f.unit)),
                    emphasis: match (chosen, resolved) {
                        (Some(f), Resolved::Wider(_)) if std::ptr::eq(f, *observation) => {
                            Emphasis::Wider
                        }
                        (Some(f), _) if std::ptr::eq(f, *observation) => Emphasis::Chosen,
                        _ if is_whole => Emphasis::Whole,
                        _ => Emphasis::Plain,
                    },
                    overlaps,
                    observation,
                }
            })
            .collect();
        Self {
            resolved,
            observations,
            chosen,
            range,
            unit,
            rows,
        }
    }
}

/// The distance between the lowest and the highest of the steps from small to
/// large.
fn gap(rows: &[Row], unit: Unit) -> Option<Gap> {
    let steps = rows
        .iter()
        .filter(|row| row.observation.population != PopulationId::WHOLE && !row.overlaps);
    let values = steps.filter_map(|row| row.reading.exact());
    let (low, high) = (values.clone().min()?, values.max()?);
    if low == high {
        return None;
    }
    let apart = Tenths(high.0 - low.0);
    let text = match unit {
        Unit::Share => format!(
            "écart\u{a0}: {}",
            Unit::Points.words(apart).trim_start_matches('+')
        ),
        Unit::Mean(_) | Unit::Points | Unit::Ratio => {
            format!("écart\u{a0}: {}", apart.french())
        }
    };
    Some(Gap { low, high, text })
}
