//! Rows that no figure shows, and figures that mix what shares are of.

use crate::data::*;
use crate::source::check::plays;
use crate::source::problem::{File, Problem};
use crate::source::table::Row;
use crate::source::wording::Wording;

/// A remark on each row that neither a figure nor a plate shows.
pub fn unshown(study: &Study, rows: &[Row]) -> Vec<Problem> {
    let shown = |o: &Observation| study.figures.iter().any(|f| shows(study, f, o));
    // A change stands beside its level.
    let beside = |o: &Observation| {
        let level = Observation {
            measure: Measure::Level,
            ..o.clone()
        };
        o.measure == Measure::Change && shown(&level)
    };
    let pairs = rows.iter().zip(study.observations);
    let hidden = pairs.filter(|(_, o)| !(shown(o) || beside(o)));
    let remark = |row: &Row| Problem {
        file: File::Observations,
        line: row.line,
        reason: format!(
            "« {}, {} » : aucune figure ni planche ne montre cette ligne ; vérifiez indicateur, modalite et \
             population, ou ajoutez l’indicateur à une figure",
            row.indicateur, row.population
        ),
    };
    hidden.map(|(row, _)| remark(row)).collect()
}

/// A remark on each figure whose shares are of several bases, and that says
/// nothing of it.
pub fn mixed(study: &Study, wording: &Wording) -> Vec<Problem> {
    let mut remarks = Vec::new();
    for declared in &wording.figure {
        let slug = declared.slug.get_ref();
        let figure = study.figures.iter().find(|f| f.slug == slug);
        let Some(figure) = figure.filter(|f| f.note.is_empty()) else {
            continue;
        };
        let mut bases: Vec<&str> = Vec::new();
        for o in study
            .observations
            .iter()
            .filter(|o| shows(study, figure, o))
        {
            let of = study.base(o.base).of;
            if !bases.contains(&of) {
                bases.push(of);
            }
        }
        if bases.len() > 1 {
            remarks.push(Problem {
                file: File::Study,
                line: wording.line(&declared.slug),
                reason: format!(
                    "[[figure]] « {slug} » : ses nombres portent sur « {} » sans qu’elle le dise ; corrigez base, ou \
                     dites-le dans note",
                    bases.join(" » et sur « ")
                ),
            });
        }
    }
    remarks
}

/// Whether a figure shows a number.
fn shows(study: &Study, figure: &Figure, o: &Observation) -> bool {
    let level = o.measure == Measure::Level;
    let one = level && o.answer.is_none();
    let whole = level && o.population == PopulationId::WHOLE;
    let item = figure.items.contains(&o.indicator);
    match figure.kind {
        Kind::Survey => false,
        Kind::Changes => o.measure == Measure::Change,
        Kind::Bars => {
            let answers = !study.answers_of(o.indicator).is_empty();
            item && whole && o.answer.is_some() == answers
        }
        Kind::Dots | Kind::Crowd => item && one,
        Kind::Composition => item && matches!(o.measure, Measure::Composition(_)),
        Kind::Matrix(_) => item && whole && o.answer.is_some(),
        Kind::Strips(classes) => item && one && classes.contains(&o.population),
        Kind::Portrait(class) => item && one && o.population == class,
        Kind::Plate(plate) => plate.parts.iter().any(|part| match part.subject {
            Subject::Fact(_) => false,
            Subject::Indicator {
                id,
                answer,
                population,
            } => o.indicator == id && plays(o, part.role.takes(), answer, population),
        }),
    }
}
