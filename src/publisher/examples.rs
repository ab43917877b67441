//! Rows and texts that a new edition's folder begins with: shown while one
//! works, never published.

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
            "exemples à remplacer par ce que dit le rapport avant de publier ({})",
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
    format!("lignes {}", runs.join(", "))
}
