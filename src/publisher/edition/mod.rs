//! The folder of a next edition: files that build at once, with the published
//! edition's classes and one of its numbers to compare with, and examples to
//! replace.

use std::fs;

use crate::check::{Purpose, check};
use crate::data::{Measure, Observation, PopulationId, Study, Unit};
use crate::folder::Folder;
use crate::source::encoding::unreadable;
use crate::source::table::COLUMNS;
use crate::source::{self, File};
use crate::typeset::typeset;

mod blocks;

/// Writes the folder of the edition of this year, to be compared with the
/// published one.
///
/// # Errors
/// A year that is none or not later, a folder that has something in it, or a
/// published study that does not read.
pub fn write(year: &str, folder: &str) -> Result<String, String> {
    write_after(&Folder::published(), year, folder)
}

/// As [`write`], after the study of a folder.
///
/// # Errors
/// As [`write`].
pub fn write_after(published: &Folder, year: &str, folder: &str) -> Result<String, String> {
    let before = read(published)?;
    let edition: u16 = year
        .parse()
        .ok()
        .filter(|year| (before.survey.edition + 1..=2999).contains(year))
        .ok_or_else(|| {
            format!(
                "ANNEE={year} : une année après {} est attendue, par exemple make nouvelle-edition ANNEE=2026 DOSSIER=edition-2026",
                before.survey.edition
            )
        })?;
    if folder.is_empty() {
        return Err(
            "DOSSIER manque : make nouvelle-edition ANNEE=2026 DOSSIER=edition-2026".into(),
        );
    }
    let folder = Folder::at(folder);
    let told = |error: std::io::Error| format!("{} : {}", folder.name(), unreadable(&error));
    if fs::read_dir(folder.name()).is_ok_and(|mut there| there.next().is_some()) {
        return Err(format!(
            "{} n’est pas vide, et rien n’y est écrit : nommez un autre dossier",
            folder.name()
        ));
    }
    fs::create_dir_all(folder.name()).map_err(told)?;
    let files = files(&before, edition)?;
    for (name, text) in files {
        fs::write(folder.file(name), text).map_err(told)?;
    }
    let report = check(&folder, Purpose::Look).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(|p| folder.told(p)).collect();
        told.join("\n")
    })?;
    Ok(format!(
        "{}\nPour la voir : BAROMETRE_DATA={} make serve",
        report.summary,
        folder.name()
    ))
}

fn read(folder: &Folder) -> Result<Study, String> {
    let told = |problem: &source::Problem| folder.told(problem);
    let text = |file| folder.text(file).map_err(|problem| told(&problem));
    let (csv, words) = (text(File::Observations)?, text(File::Study)?);
    source::read(&csv, &words).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(told).collect();
        told.join("\n")
    })
}

/// The files of a folder by name.
fn files(before: &Study, edition: u16) -> Result<[(&'static str, String); 3], String> {
    let level = comparable(before).ok_or(
        "l’étude publiée n’a aucune part exacte de l’ensemble à laquelle comparer la nouvelle",
    )?;
    let chapter =
        |study: &Study, o: &Observation| study.indicators[usize::from(o.indicator.0)].chapter.0;
    let home = usize::from(chapter(before, level));
    let synthesis = usize::from(home == 0);
    let words = blocks::words(before, level, edition, [synthesis, home]);
    let fill = |text: &str| {
        words.iter().fold(typeset(text), |text, (name, value)| {
            text.replace(&format!("{{{name}}}"), value)
        })
    };
    Ok([
        ("study.toml", fill(include_str!("study.toml"))),
        ("site.toml", fill(include_str!("site.toml"))),
        (
            "observations.csv",
            rows(before, level, edition, [synthesis, home]),
        ),
    ])
}

/// A published share of all that is exact: the next edition's can be compared
/// with it.
fn comparable(study: &Study) -> Option<&Observation> {
    study.observations.iter().find(|o| {
        let told = o.measure == Measure::Level && o.year == study.survey.edition;
        let of_all = o.population == PopulationId::WHOLE && o.answer.is_none();
        let between = o
            .reading
            .exact()
            .is_some_and(|amount| (50..=950).contains(&amount.0));
        told && of_all && o.unit == Unit::Share && between
    })
}

/// Examples: a level with its change since the published one, by size too, and
/// a number that is lost.
fn rows(
    before: &Study,
    level: &Observation,
    edition: u16,
    [synthesis, home]: [usize; 2],
) -> String {
    let slug = before.indicators[usize::from(level.indicator.0)].slug;
    let base = before.bases[usize::from(level.base.0)].slug;
    let more = level.reading.exact().map_or(0, |amount| amount.0 + 30);
    let number = |tenths: i32| match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    };
    let chapter = |at: usize| before.chapters[at].slug;
    let row = |at: usize,
               indicator: &str,
               population: &str,
               measure: &str,
               value: &str,
               note: &str| {
        let page = if at == home { 9 } else { 3 };
        let (unit, comparator) = match measure {
            "evolution" => ("point", "="),
            _ => ("%", if value.is_empty() { "" } else { "=" }),
        };
        let provenance = if value.is_empty() {
            "manquant"
        } else {
            "imprime"
        };
        format!(
            "{page},{},{indicator},,{base},{population},{edition},{measure},{comparator},{value},{unit},{provenance},,{note}\n",
            chapter(at)
        )
    };
    let year = before.survey.edition;
    let mut csv = COLUMNS.join(",") + "\n";
    csv += &row(
        home,
        slug,
        "ensemble",
        "niveau",
        &number(more),
        "exemple : à remplacer",
    );
    csv += &row(
        home,
        slug,
        "ensemble",
        "evolution",
        "3",
        &format!(
            "exemple : depuis {year} ; le niveau de {year} se calcule et retrouve celui de l’édition {year}"
        ),
    );
    csv += &row(
        synthesis,
        "exemple",
        "ensemble",
        "niveau",
        "40",
        "exemple : à remplacer",
    );
    for population in before.populations.iter().skip(1) {
        csv += &row(
            synthesis,
            "exemple",
            population.slug,
            "niveau",
            "",
            "exemple : laissez la valeur vide si elle manque",
        );
    }
    typeset(&csv)
}
