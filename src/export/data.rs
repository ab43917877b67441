//! The readings as CSV, with the description that other programs read.

use serde_json::json;

use crate::data::*;

/// The columns of the published table, with what they hold.
const COLUMNS: [(&str, &str, &str); 15] = [
    (
        "page",
        "string",
        "Pages du rapport, séparées par un point-virgule",
    ),
    ("chapitre", "string", "Chapitre du rapport"),
    ("indicateur", "string", "Identifiant de l’indicateur"),
    (
        "libelle",
        "string",
        "Intitulé de l’indicateur ou de la réponse",
    ),
    (
        "modalite",
        "string",
        "Réponse ; pour une composition, la classe de taille",
    ),
    ("base", "string", "Ce dont la valeur est une part"),
    ("population", "string", "Classe de taille"),
    ("annee", "integer", "Année de l’étude ou de la comparaison"),
    (
        "mesure",
        "string",
        "Niveau, évolution depuis l’année de comparaison ou composition d’un groupe",
    ),
    (
        "comparateur",
        "string",
        "Égal, plus de, moins de, ou en mots ; vide si illisible",
    ),
    ("valeur", "number", "Point décimal ; vide si illisible"),
    ("unite", "string", "Pour cent ou points de pourcentage"),
    ("provenance", "string", "Où la valeur a été lue"),
    (
        "source",
        "string",
        "Publication, si ce n’est pas le rapport",
    ),
    ("note", "string", "Remarque"),
];

/// Every reading, in RFC 4180 with a header.
///
/// # Errors
/// Only if the writer fails, which one in memory does not.
pub fn csv(study: &Study) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(COLUMNS.map(|(name, ..)| name))?;
    for figure in study.figures {
        writer.write_record(record(study, figure))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

fn record(study: &Study, f: &Figure) -> [String; 15] {
    let pages: Vec<String> = f.pages.iter().map(u16::to_string).collect();
    let (comparator, value) = match f.reading {
        Reading::Exact(v) => ("=", Some(v)),
        Reading::Above(v) => (">", Some(v)),
        Reading::Below(v) => ("<", Some(v)),
        Reading::About(v) => ("~", Some(v)),
        Reading::Lost => ("", None),
    };
    let (measure, modality) = match f.measure {
        Measure::Level => ("niveau", f.answer.map_or("", |a| study.answer(a).slug)),
        Measure::Change => ("evolution", f.answer.map_or("", |a| study.answer(a).slug)),
        Measure::Composition(class) => ("composition", study.population(class).slug),
    };
    let unit = match f.unit {
        Unit::Share | Unit::Ratio => "%",
        Unit::Points => "point",
        Unit::Mean(mean) => study.means[usize::from(mean.at)].slug,
    };
    let (provenance, source) = match f.provenance {
        Provenance::Printed => ("imprime", String::new()),
        Provenance::InWords => ("en-mots", String::new()),
        Provenance::Elsewhere(id) => {
            let source = study.source(id);
            (
                "ailleurs",
                format!("{}, {}, {}", source.name, source.title, source.date),
            )
        }
        Provenance::Derived => ("calcule", String::new()),
        Provenance::Illegible => ("illisible", String::new()),
    };
    let indicator = study.indicator(f.indicator);
    [
        pages.join(";"),
        study.chapter(indicator.chapter).slug.into(),
        indicator.slug.into(),
        study.label(f).into(),
        modality.into(),
        study.base(f.base).of.into(),
        study.population(f.population).slug.into(),
        f.year.to_string(),
        measure.into(),
        comparator.into(),
        value.map_or_else(String::new, decimal),
        unit.into(),
        provenance.into(),
        source,
        f.note.into(),
    ]
}

fn decimal(value: Tenths) -> String {
    value.french().replace(',', ".").replace('−', "-")
}

/// The Table Schema (frictionless) of the CSV.
pub fn schema(study: &Study) -> serde_json::Value {
    let fields: Vec<_> = COLUMNS
        .iter()
        .map(|&(name, kind, description)| {
            let allowed: Vec<&str> = match name {
                "population" => study.populations.iter().map(|p| p.slug).collect(),
                "mesure" => vec!["niveau", "evolution", "composition"],
                "comparateur" => vec!["=", ">", "<", "~"],
                "unite" => ["%", "point"]
                    .into_iter()
                    .chain(study.means.iter().map(|m| m.slug))
                    .collect(),
                "provenance" => vec!["imprime", "en-mots", "ailleurs", "calcule", "illisible"],
                _ => Vec::new(),
            };
            let description = match name {
                "unite" => study
                    .means
                    .iter()
                    .fold(description.to_owned(), |told, mean| {
                        format!("{told} ; {}\u{202f}: {}", mean.slug, mean.label)
                    }),
                _ => description.to_owned(),
            };
            let required = !matches!(name, "modalite" | "comparateur" | "valeur" | "source" | "note");
            let mut constraints = json!({ "required": required });
            if !allowed.is_empty() {
                constraints["enum"] = json!(allowed);
            }
            json!({ "name": name, "type": kind, "description": description, "constraints": constraints })
        })
        .collect();
    json!({
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "fields": fields,
        "missingValues": [""],
        "primaryKey": ["indicateur", "modalite", "population", "annee", "mesure"],
    })
}

/// The data package that holds the CSV and its schema.
pub fn package(study: &Study) -> serde_json::Value {
    let survey = &study.survey;
    json!({
        "name": survey.slug,
        "title": format!("{} — {}", survey.title, survey.subtitle),
        "description": format!(
            "Lectures du rapport (enquête {}). {}.", survey.period, survey.reuse
        ),
        // Of a data package: the edition, and the state of its data.
        "version": format!("{}-{}", survey.edition, study.revision),
        "sources": std::iter::once(json!({ "title": format!("{}, {}", survey.title, survey.publisher) }))
            .chain(study.sources.iter().map(|s| json!({ "title": format!("{}, {}, {}", s.name, s.title, s.date) })))
            .collect::<Vec<_>>(),
        "resources": [{
            "name": survey.file,
            "path": format!("{}.csv", survey.file),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": "schema.json",
        }],
    })
}
