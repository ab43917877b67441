//! The whole set for other programs: CSV in two dialects, JSON, and what
//! describes them.

mod columns;

use serde_json::{Map, Value, json};

use super::record::{COLUMNS, Dialect, record};
use crate::data::*;
use columns::{DESCRIBED, french, french_kind, words};

/// The name of the whole set's file in a dialect.
pub fn file(study: &Study, dialect: Dialect) -> String {
    let name = study.survey.file;
    match dialect {
        Dialect::Plain => format!("{name}.csv"),
        Dialect::French => format!("{name}-tableur.csv"),
    }
}

/// Every reading, with a header.
pub fn csv(study: &Study, dialect: Dialect) -> String {
    let mut out = dialect.start().to_owned();
    dialect.write(&mut out, COLUMNS);
    for observation in study.observations {
        dialect.write(&mut out, record(study, observation, dialect));
    }
    out
}

/// Every reading as an object of the columns, with the set's metadata and the
/// columns' schema. An empty cell is `null`, a number is a number.
pub fn json(study: &Study) -> Value {
    let rows: Vec<Value> = (study.observations.iter())
        .map(|observation| {
            let cells = record(study, observation, Dialect::Plain);
            let pairs = COLUMNS.iter().zip(cells).zip(&DESCRIBED);
            let object: Map<String, Value> = pairs
                .map(|((name, cell), column)| {
                    let value = match column.kind {
                        _ if cell.is_empty() => Value::Null,
                        "string" => cell.into(),
                        // Written by us a moment ago, so it reads.
                        _ => serde_json::from_str(&cell).unwrap_or(Value::Null),
                    };
                    ((*name).to_owned(), value)
                })
                .collect();
            object.into()
        })
        .collect();
    let survey = &study.survey;
    json!({
        "titre": format!("{} — {}", survey.title, survey.subtitle),
        "territoire": survey.territory,
        "editeur": survey.publisher,
        "enquete": survey.period,
        "edition": survey.edition,
        "comparaison": survey.compared,
        "revision": study.revision,
        "reutilisation": survey.reuse,
        "schema": schema(study, Dialect::Plain),
        "donnees": rows,
    })
}

/// The Table Schema (frictionless) of the CSV in a dialect.
pub fn schema(study: &Study, dialect: Dialect) -> Value {
    let fields: Vec<Value> = COLUMNS
        .iter()
        .zip(&DESCRIBED)
        .map(|(name, column)| {
            let mut field = json!({
                "name": name,
                "type": column.kind,
                "description": column.describes,
                "constraints": { "required": column.required },
            });
            let allowed: Vec<&str> = match (*name, dialect) {
                ("comparateur", Dialect::French) => vec!["égal", "plus de", "moins de", "environ"],
                _ => words(study, name, column)
                    .into_iter()
                    .map(|(word, _)| word)
                    .collect(),
            };
            if !allowed.is_empty() {
                field["constraints"]["enum"] = json!(allowed);
            }
            if column.kind == "number" && dialect == Dialect::French {
                field["decimalChar"] = ",".into();
            }
            field
        })
        .collect();
    json!({
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "fields": fields,
        "missingValues": [""],
        "primaryKey": ["indicateur", "modalite", "population", "annee", "mesure"],
    })
}

/// The data package that holds both tables and their schemas.
pub fn package(study: &Study) -> Value {
    let survey = &study.survey;
    let resource = |name: String, dialect: Dialect, schema: Value| {
        json!({
            "name": name,
            "path": file(study, dialect),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": { "delimiter": dialect.delimiter() },
            "schema": schema,
        })
    };
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
        "resources": [
            resource(survey.file.into(), Dialect::Plain, "schema.json".into()),
            resource(format!("{}-tableur", survey.file), Dialect::French, schema(study, Dialect::French)),
        ],
    })
}

/// `LISEZ-MOI.md`: what the files of the folder are, column by column, and
/// what stays as it is from one publication to the next.
pub fn readme(study: &Study) -> String {
    let survey = &study.survey;
    let (plain, sheet) = (file(study, Dialect::Plain), file(study, Dialect::French));
    let mut out = format!(
        "# {title}\u{a0}: les données\n\n\
         {subtitle}, {territory}. Enquête {period}. {publisher}. {reuse}.\n\n\
         Données\u{a0}: révision {revision}. La révision change avec le moindre mot ou nombre, et avec rien d’autre.\n\n\
         ## Les fichiers\n\n\
         | Fichier | Pour qui |\n|---|---|\n\
         | `{plain}` | Programmes\u{a0}: RFC 4180, virgule, point décimal, UTF-8 |\n\
         | `{sheet}` | Tableurs réglés en français\u{a0}: point-virgule, virgule décimale, UTF-8 avec indicateur (BOM) |\n\
         | `{file}.json` | Programmes\u{a0}: les mêmes lignes, les métadonnées et le schéma |\n\
         | `schema.json` | Description des colonnes (Table Schema) |\n\
         | `datapackage.json` | Fiche du jeu de données (Data Package) |\n\
         | `../barometre.d.ts` | Types de l’interface JavaScript de la page |\n\n\
         Une ligne par nombre lu, y compris ceux qui manquent à notre copie du rapport\u{a0}: leur valeur est vide, jamais zéro. \
         «\u{a0}Plus de 50\u{202f}%\u{a0}» n’est pas une valeur\u{a0}: regardez `comparateur` avant de calculer. \
         Les niveaux de l’année de comparaison sont calculés, à un point près\u{a0}: \
         ils portent «\u{a0}≈\u{a0}» dans la page, `~` ou `environ` dans les fichiers, et `calcule` pour provenance.\n\n\
         ## Les colonnes\n\n",
        title = survey.title,
        subtitle = survey.subtitle,
        territory = survey.territory,
        period = survey.period,
        publisher = survey.publisher,
        reuse = survey.reuse,
        revision = study.revision,
        file = survey.file,
    );
    for (name, column) in COLUMNS.iter().zip(&DESCRIBED) {
        out += &format!(
            "- **`{name}`** ({}). {}.\n",
            french_kind(column.kind),
            french(column.describes)
        );
        for (word, meaning) in words(study, name, column) {
            out += &format!("  - `{word}`\u{a0}: {meaning}\n");
        }
    }
    out += "\n\
        Dans le fichier pour tableurs, `comparateur` est en mots\u{a0}: `égal`, `plus de`, `moins de`, `environ`. \
        Une baisse s’écrit avec le trait d’union (`-22`), que programmes et tableurs lisent comme un signe. \
        Aucun texte ne commence par `=`, `+`, `-` ou `@`, qu’un tableur prendrait pour une formule\u{a0}: \
        la construction du site le refuse. Les fichiers n’ont donc aucun signe de protection à retirer.\n\n\
        Les données d’une figure, par le menu «\u{a0}Emporter\u{a0}» de la page, ont les mêmes colonnes, puis `choix`\u{a0}: \
        `exact` ou `plus-large` pour la ligne qui répond à la taille choisie. Pour les effectifs de l’enquête, `unite` vaut `nombre`. \
        Leur colonne `note` est vide\u{a0}: les remarques sont dans les fichiers de ce dossier.\n\n\
        ## Ce qui ne change pas\n\n\
        - Les noms des fichiers et des colonnes, leur ordre et leur sens. Une colonne nouvelle vient après les autres.\n\
        - Les identifiants (`indicateur`, `modalite`, `population`), d’une révision à l’autre, et d’une édition à l’autre pour ce qui est mesuré de la même façon.\n\
        - La clé\u{a0}: `indicateur`, `modalite`, `population`, `annee` et `mesure` désignent une seule ligne.\n\n\
        Les valeurs changent quand une lecture est corrigée\u{a0}: citez la révision.\n\n\
        ## Depuis un programme de la page\n\n\
        ```js\n\
        barometre.state()                        // { chapitre, taille, comparer }\n\
        barometre.select({ taille: \"SIZE\" })  // true si l’argument est compris\n\
        await barometre.figure(\"FIGURE\")           // la figure en données\u{a0}: titre, phrase, tableau, pages, notes\n\
        ```\n\n\
        `window.barometre` existe quand `<html>` porte `data-live`. Ses types sont dans `barometre.d.ts`, à côté de la page\u{202f}; \
        ils suivent la même promesse.\n";
    let size = study.sizes.last().map_or("", |size| size.slug);
    let observation = study.shows().next().map_or("", |id| study.figure(id).slug);
    out.replace("SIZE", size).replace("FIGURE", observation)
}
