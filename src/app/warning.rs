//! What the console says of an address that made no sense in part.

use crate::selection::Ignored;

/// An address may hold any number of faults, each of any length.
const MOST: usize = 8;
const LONGEST: usize = 80;

/// A line for each of the first faults, and one for all the others.
pub fn warnings(ignored: &[Ignored]) -> Vec<String> {
    let mut lines: Vec<String> = ignored
        .iter()
        .take(MOST)
        .map(|i| {
            let (name, value) = (short(&i.name), short(&i.value));
            format!("Baromètre : {name}={value} est ignoré.")
        })
        .collect();
    if ignored.len() > MOST {
        let others = ignored.len() - MOST;
        lines.push(format!(
            "Baromètre : {others} autres paramètres sont ignorés."
        ));
    }
    lines
}

fn short(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_faults_are_named_and_many_are_counted() {
        let fault = |value: &str| Ignored {
            name: "taille".into(),
            value: value.into(),
        };
        assert!(warnings(&[]).is_empty());
        assert_eq!(
            warnings(&[fault("x")]),
            ["Baromètre : taille=x est ignoré."]
        );
        let lines = warnings(&vec![fault(&"é".repeat(200)); 20_000]);
        assert_eq!(lines.len(), MOST + 1);
        assert!(lines.iter().all(|line| line.chars().count() < 2 * LONGEST));
        assert_eq!(
            lines[MOST],
            "Baromètre : 19992 autres paramètres sont ignorés."
        );
    }
}
