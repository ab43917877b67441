//! A plate: what each of its parts tells for a choice, and its words.

use super::dots::Series;
use super::{
    Headline, Sentence, Standing, Table, TableRow, Told, View, by_size, cells, head, notes,
    tooltip, words,
};
use crate::chart::{self, Chart, Emphasis, PlatePart, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};

pub fn view(
    study: &'static Study,
    figure: &'static Figure,
    plate: &'static Plate,
    selection: Selection,
) -> View {
    let mut parts: Vec<PlatePart> = plate
        .parts
        .iter()
        .map(|part| told(study, part, selection))
        .collect();
    let rows = parts.iter_mut().flat_map(|part| &mut part.rows);
    for (key, row) in rows.enumerate() {
        row.key = key as u16;
    }
    let usual = usual(&parts);
    for part in &mut parts {
        let base = part.rows.first().map(|row| row.observation.base);
        if let Some(base) = base.filter(|base| Some(*base) != usual) {
            part.among = study.base(base).of.into();
        }
    }
    let rows: Vec<(&str, &Row)> = parts
        .iter()
        .flat_map(|part| part.rows.iter().map(|row| (part.label.as_str(), row)))
        .collect();
    let asked = (selection.size != SizeId::ALL).then(|| study.size(selection.size).bare());
    let caution = caution(study, &rows, selection);
    let (headline, sentence) = lead(study, plate, selection);
    let chapter = study.chapter(figure.chapter);
    View {
        figure,
        headline: Headline {
            caution: caution.clone(),
            ..headline
        },
        sentence,
        since: String::new(),
        table: Table {
            caption: figure.title.into(),
            head: head(study, "Intitulé", selection.comparison),
            rows: rows
                .iter()
                .map(|(label, row)| TableRow {
                    name: named(label, row),
                    chosen: matches!(row.emphasis, Emphasis::Chosen | Emphasis::Wider),
                    cells: cells(study, row.observation, selection.comparison),
                })
                .collect(),
        },
        told: plate
            .parts
            .iter()
            .zip(&parts)
            .map(|(declared, part)| in_sentences(study, declared, part, selection))
            .collect(),
        notes: notes(figure),
        origin: study.origin(&mut rows.iter().map(|(_, row)| row.observation)),
        chart: Chart::Plate(chart::Plate {
            form: plate.form,
            respondents: study.respondents.short.into(),
            number: figure.chapter.0 + 1,
            chapter: chapter.title.into(),
            title: figure.title.into(),
            about: figure.about.into(),
            asked: asked.map(str::to_owned),
            since: study.survey.compared,
            compared: study
                .survey
                .compared
                .filter(|_| selection.comparison == Comparison::On),
            parts,
            caution,
        }),
    }
}

/// The numbers of a part as sentences.
fn in_sentences(
    study: &'static Study,
    declared: &'static Part,
    part: &PlatePart,
    selection: Selection,
) -> Told {
    let mut sentences: Vec<Sentence> = part
        .rows
        .iter()
        .map(|row| Sentence {
            chosen: matches!(row.emphasis, Emphasis::Chosen | Emphasis::Wider),
            text: tooltip::told(study, row.observation, selection.comparison),
        })
        .collect();
    if let Subject::Fact(id) = declared.subject {
        let fact = study.fact(id);
        let value = fact.value.map_or("manquant".to_owned(), |n| n.to_string());
        let place = fact.source.map_or_else(
            || words::pages(&[fact.page]),
            |id| format!("{}, {}", study.source(id).name, study.source(id).date),
        );
        sentences.push(Sentence {
            chosen: false,
            text: format!("{value} {} ({place}).", fact.label),
        });
    }
    Told {
        label: part.label.clone(),
        sentences,
    }
}

/// The name of a number in a list: its part's, and its own where that says
/// more.
fn named(label: &str, row: &Row) -> String {
    let own = words::uncapital(&row.label);
    if row.label.is_empty() || row.label == label {
        label.to_owned()
    } else if own.starts_with(&words::uncapital(label)) {
        // The mark's name is the beginning of it.
        row.label.clone()
    } else {
        format!("{label}\u{202f}: {}", words::uncapital(&row.label))
    }
}

/// Whom most of a plate's numbers are of.
fn usual(parts: &[PlatePart]) -> Option<BaseId> {
    let bases = || {
        let rows = parts.iter().flat_map(|part| &part.rows);
        rows.map(|row| row.observation.base)
    };
    let count = |base: BaseId| bases().filter(|other| *other == base).count();
    bases().max_by_key(|base| count(*base))
}

/// What one part tells for a choice.
fn told(study: &'static Study, part: &'static Part, selection: Selection) -> PlatePart {
    let (predicate, rows, range, count) = match part.subject {
        Subject::Fact(id) => (String::new(), Vec::new(), None, study.fact(id).value),
        Subject::Indicator {
            id,
            answer,
            population,
        } => {
            let predicate = study.indicator(id).predicate.to_owned();
            match part.role.takes() {
                Takes::BySize => {
                    let series = Series::new(study, id, selection);
                    (predicate, series.rows, series.range, None)
                }
                Takes::Answers => {
                    let levels = study
                        .answers_of(id)
                        .into_iter()
                        .filter_map(|answer| study.level(id, Some(answer), PopulationId::WHOLE));
                    let rows = levels.map(|level| row(study, level, selection)).collect();
                    (predicate, rows, None, None)
                }
                Takes::Single => {
                    let level = study.level(id, answer, population);
                    let single = level.or_else(|| study.share_of_group(id, population));
                    let rows = single.map(|single| row(study, single, selection));
                    (predicate, rows.into_iter().collect(), None, None)
                }
                Takes::Change => {
                    let change = study.change(id, answer);
                    let rows = change.map(|change| row(study, change, selection));
                    (predicate, rows.into_iter().collect(), None, None)
                }
                Takes::Count => (predicate, Vec::new(), None, None),
            }
        }
    };
    PlatePart {
        role: part.role,
        label: part.label.into(),
        group: part.group.into(),
        predicate,
        base: rows
            .first()
            .map(|row: &Row| study.base(row.observation.base))
            .filter(|base| base.stated)
            .map(|base| base.of.to_owned()),
        among: String::new(),
        rows,
        range,
        count,
    }
}

/// One number that stands by itself.
fn row(study: &'static Study, observation: &'static Observation, selection: Selection) -> Row {
    let class = match observation.measure {
        Measure::Composition(class) => class,
        Measure::Level | Measure::Change => observation.population,
    };
    let whole = class == PopulationId::WHOLE;
    let compared = whole && selection.comparison == Comparison::On;
    let before = study
        .before(observation.indicator, observation.answer)
        .filter(|_| compared)
        .and_then(|f| f.reading.exact());
    let change = match observation.measure {
        // What it went from and to.
        Measure::Change => before
            .zip(study.level(
                observation.indicator,
                observation.answer,
                observation.population,
            ))
            .map(|(before, now)| {
                let now = now.reading.short(now.unit);
                format!("≈\u{202f}{} puis {now}", before.french())
            }),
        Measure::Level | Measure::Composition(_) => study
            .change(observation.indicator, observation.answer)
            .filter(|_| compared && observation.measure == Measure::Level)
            .map(|f| f.reading.words(f.unit)),
    };
    let name = match (observation.answer, whole) {
        (Some(_), true) | (None, true) => (study.label(observation), study.label(observation)),
        (_, false) => (study.population(class).label, study.population(class).short),
    };
    Row {
        key: 0,
        label: name.0.into(),
        short: name.1.into(),
        whom: study.those(class),
        reading: observation.reading,
        unit: observation.unit,
        text: observation.reading.short(observation.unit),
        before: before.filter(|_| observation.measure != Measure::Composition(class)),
        change,
        emphasis: match (whole, study.holds(class, selection.size)) {
            (true, _) => Emphasis::Whole,
            (false, true) if study.is_size(class, selection.size) => Emphasis::Chosen,
            (false, true) => Emphasis::Wider,
            (false, false) => Emphasis::Plain,
        },
        overlaps: false,
        observation,
    }
}

/// The number in large and its sentence: of the first part that is told by
/// size, or else of the first.
fn lead(study: &'static Study, plate: &'static Plate, selection: Selection) -> (Headline, String) {
    let Some(first) = plate.parts.first() else {
        return Default::default();
    };
    let Subject::Indicator {
        id,
        answer,
        population,
    } = first.subject
    else {
        return Default::default();
    };
    if first.role.takes() == Takes::BySize {
        let Series { resolved, unit, .. } = Series::new(study, id, selection);
        return (
            by_size::headline(study, id, unit, resolved, selection.size),
            by_size::sentence(study, id, unit, resolved, selection.size),
        );
    }
    let single = match first.role.takes() {
        Takes::Change => study.change(id, answer),
        Takes::Single | Takes::Answers | Takes::BySize | Takes::Count => study
            .level(id, answer, population)
            .or_else(|| study.share_of_group(id, population)),
    };
    let Some(single) = single else {
        return Default::default();
    };
    let headline = Headline {
        value: single.reading.words(single.unit),
        of: format!("{} {}", study.of_whom(single), study.predicate(single)),
        caution: String::new(),
        standing: Standing::Known,
    };
    let sentence = format!("{} {}.", study.sentence(single), study.place(single));
    (headline, sentence)
}

/// The one line under a plate: which numbers are published for a wider class
/// than was asked for, or that nothing can be compared.
fn caution(study: &'static Study, rows: &[(&str, &Row)], selection: Selection) -> String {
    let mut wider: Vec<String> = Vec::new();
    for (_, row) in rows {
        if row.emphasis == Emphasis::Wider {
            let those = format!("des {}", row.whom);
            if !wider.contains(&those) {
                wider.push(those);
            }
        }
    }
    if !wider.is_empty() {
        let numbers = match wider.len() {
            1 => "le chiffre",
            _ => "les chiffres",
        };
        return format!(
            "En contour épais\u{202f}: faute de détail, {numbers} {}.",
            words::list(&wider)
        );
    }
    let compared = rows
        .iter()
        .any(|(_, row)| row.change.is_some() || row.observation.measure == Measure::Change);
    match selection.comparison {
        Comparison::On if !compared => format!(
            "Rien, dans notre copie du rapport, ne se compare ici avec {}.",
            study.survey.before()
        ),
        Comparison::On | Comparison::Off => String::new(),
    }
}

#[cfg(test)]
mod tests;
