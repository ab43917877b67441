//! Rows and texts that a new edition's folder begins with: shown while one
//! works, never published.

use std::collections::HashSet;

use crate::source::{File, Problem, table};

/// Where nothing is published: what the new `site.toml` says.
pub const NOWHERE: &str = "https://adresse-a-remplacer.invalid/";

/// Whether a text is one of them.
fn example(text: &str) -> bool {
    text.trim_start().to_lowercase().starts_with("exemple")
}

/// Those that are left, told once a file. `typed_in` is where the rows are.
pub fn left(typed_in: File, csv: &str, words: &str, address: &str) -> Vec<Problem> {
    let rows = table::read(csv, &mut Vec::new()).unwrap_or_default();
    let rows = rows.iter().filter(|row| example(&row.note));
    let words = (1..).zip(words.lines()).filter(|(_, line)| {
        let value = line.split_once('=').map(|(_, value)| value.trim());
        value.is_some_and(|value| example(value.trim_start_matches('"')))
    });
    let told = |file, lines: Vec<usize>| {
        let line = *lines.first()?;
        let reason = format!(
            "exemples à remplacer par ce que dit le rapport avant make dist ({})",
            ranges(&lines)
        );
        Some(Problem { file, line, reason })
    };
    let nowhere = address.starts_with(NOWHERE).then(|| Problem {
        file: File::Site,
        line: 0,
        reason: "adresse d’exemple : écrivez celle où la page sera publiée".into(),
    });
    let rows = told(typed_in, rows.map(|row| row.line).collect());
    let words = told(File::Study, words.map(|(line, _)| line).collect());
    [rows, words, nowhere].into_iter().flatten().collect()
}

/// Rows of the example that name what the study no longer declares, by line:
/// all that is wrong with them is that they are still there.
pub fn undeclared(csv: &str, words: &str) -> Vec<usize> {
    let Ok(study) = words.trim_start_matches('\u{feff}').parse::<toml::Table>() else {
        return Vec::new();
    };
    let declared = |blocks: &str| -> HashSet<&str> {
        let blocks = study.get(blocks).and_then(toml::Value::as_array);
        let slugs = blocks.into_iter().flatten().filter_map(|b| b.get("slug"));
        slugs.filter_map(toml::Value::as_str).collect()
    };
    let [chapters, indicators, bases, mut populations] =
        ["chapter", "indicator", "base", "population"].map(declared);
    populations.insert("ensemble");
    let rows = table::read(csv, &mut Vec::new()).unwrap_or_default();
    rows.iter()
        .filter(|row| {
            let known = chapters.contains(&*row.chapitre)
                && indicators.contains(&*row.indicateur)
                && bases.contains(&*row.base)
                && populations.contains(&*row.population);
            example(&row.note) && !known
        })
        .map(|row| row.line)
        .collect()
}

/// Those rows in one line instead of several a row.
pub fn foreign(file: File, lines: &[usize]) -> Option<Problem> {
    let line = *lines.first()?;
    let reason = match lines {
        [_] => format!("la {} est celle de l’exemple : remplacez-la", ranges(lines)),
        _ => format!(
            "les {} sont celles de l’exemple : remplacez-les",
            ranges(lines)
        ),
    };
    Some(Problem { file, line, reason })
}

/// Lines as a person names them: "lignes 2 à 11, 14".
fn ranges(lines: &[usize]) -> String {
    let runs = lines.chunk_by(|a, b| a + 1 == *b);
    let runs: Vec<String> = runs
        .map(|run| match (run.first(), run.last()) {
            (Some(first), Some(last)) if first != last => format!("{first} à {last}"),
            (Some(one), _) | (_, Some(one)) => one.to_string(),
            (None, None) => String::new(),
        })
        .collect();
    let noun = if lines.len() > 1 { "lignes" } else { "ligne" };
    format!("{noun} {}", runs.join(", "))
}
