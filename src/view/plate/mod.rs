//! A plate: what each of its parts tells for a choice, and its words.

mod part;
mod wording;

use super::{Headline, Table, TableRow, Told, View, cells, head, notes};
use crate::chart::{self, Chart, PlatePart, Row};
use crate::data::*;
use crate::selection::{Comparison, Selection};
use wording::{caution, in_sentences, lead, named};

pub fn view(
    study: &'static Study,
    figure: &'static Figure,
    plate: &'static Plate,
    selection: Selection,
) -> View {
    let mut parts: Vec<PlatePart> = plate
        .parts
        .iter()
        .map(|part| part::told(study, part, selection))
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
    let told: Vec<Told> = plate
        .parts
        .iter()
        .zip(&parts)
        .map(|(declared, part)| in_sentences(study, declared, part, selection))
        .collect();
    // To a size answers the first number that is of it, or of a wider class.
    let mut answers = told
        .iter()
        .flat_map(|part| &part.sentences)
        .filter(|s| s.chosen);
    let sentence = match (asked, answers.next()) {
        (Some(_), Some(answer)) => answer.text.clone(),
        (Some(_) | None, _) => sentence,
    };
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
                    chosen: row.emphasis.answers(),
                    cells: cells(study, row.observation, selection.comparison),
                })
                .collect(),
        },
        told,
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

/// Whom most of a plate's numbers are of.
fn usual(parts: &[PlatePart]) -> Option<BaseId> {
    let bases = || {
        let rows = parts.iter().flat_map(|part| &part.rows);
        rows.map(|row| row.observation.base)
    };
    let count = |base: BaseId| bases().filter(|other| *other == base).count();
    bases().max_by_key(|base| count(*base))
}

#[cfg(test)]
mod tests;
