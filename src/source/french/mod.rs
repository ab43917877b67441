//! What the reader of TOML says of a file, in the words of a publisher: which
//! block, what is wrong in it, what to do.

use serde::de::DeserializeOwned;
use toml::de::DeTable;

use block::Block;
use schema::between;

use super::problem::{File, Problem};

mod block;
mod schema;
mod syntax;

/// What a text holds, and every fault of it: one a block, since what follows
/// the first of a block is not read.
pub fn read<T: DeserializeOwned>(file: File, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let mut told = |line, reason| problems.push(Problem { file, line, reason });
    if let Err(error) = DeTable::parse(text) {
        let line = line_of(text, &error);
        let shown = text.lines().nth(line - 1).unwrap_or_default();
        told(line, syntax::told(error.message(), shown));
        return None;
    }
    let mut left = text.to_owned();
    // The blocks that are taken out; none for one whose name is unknown.
    let mut faulty: Vec<Option<String>> = Vec::new();
    loop {
        let error = match toml::from_str(&left) {
            Ok(read) => return faulty.is_empty().then_some(read),
            Err(error) => error,
        };
        // Only of the file as a whole the reader says no place.
        if error.span().is_none_or(|span| span.is_empty()) {
            // A block that was taken out for its fault is not missing, nor one
            // that is there under another name.
            let missing = between(error.message(), "missing field `");
            let told_already = |name: &Option<String>| match name {
                Some(name) => missing == Some(name),
                None => true,
            };
            if !faulty.iter().any(told_already) {
                told(0, schema::told(error.message(), None));
            }
            return None;
        }
        let line = line_of(&left, &error);
        let lines: Vec<&str> = left.split_inclusive('\n').collect();
        let block = Block::around(&lines, line - 1);
        let name = block.name(&lines);
        let key = lines.get(line - 1).and_then(|line| line.split_once('='));
        let key = key.map(|(key, _)| key.trim());
        let reason = schema::told(error.message(), key);
        match block.header {
            Some(_) => told(line, format!("{} : {reason}", block.told(&lines))),
            None => told(line, reason),
        }
        if lines[block.from..block.to].concat().trim().is_empty() {
            return None;
        }
        let unknown = between(error.message(), "unknown field `");
        faulty.push(Some(name).filter(|name| unknown != Some(name)));
        // Its lines stay, empty, so that those below keep their numbers.
        left = (0..)
            .zip(&lines)
            .map(|(at, line)| match (block.from..block.to).contains(&at) {
                true => "\n",
                false => line,
            })
            .collect();
    }
}

/// Where a fault begins, counted from 1.
fn line_of(text: &str, error: &toml::de::Error) -> usize {
    let at = error.span().map_or(0, |span| span.start.min(text.len()));
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Sample {
        survey: Survey,
        #[serde(default)]
        base: Vec<Base>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Survey {
        title: String,
        edition: u16,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Base {
        slug: String,
        stated: bool,
        pages: Option<(u16, u16)>,
    }

    fn told(text: &str) -> Vec<(usize, String)> {
        let mut problems = Vec::new();
        let read = read::<Sample>(File::Study, text, &mut problems);
        assert_eq!(read.is_none(), !problems.is_empty());
        problems.into_iter().map(|p| (p.line, p.reason)).collect()
    }

    const GOOD: &str =
        "[survey]\ntitle = \"a\"\nedition = 2018\n\n[[base]]\nslug = \"b\"\nstated = true\n";

    #[test]
    fn each_fault_has_its_line_its_block_and_what_to_do() {
        assert_eq!(told(GOOD), []);
        let cases = [
            ("title = \"a\"", "title = ", 2, "il manque la valeur"),
            ("title = \"a\"", "title = \"a", 2, "guillemet droit"),
            ("title = \"a\"", "title = \"a\"b\"", 2, "guillemet droit"),
            ("title = \"a\"", "title = “a”", 2, "entre guillemets droits"),
            (
                "title = \"a\"",
                "title = bonjour",
                2,
                "entre guillemets droits",
            ),
            ("title = \"a\"", "un titre", 2, "nom = valeur"),
            (
                "title = \"a\"",
                "title = 4",
                2,
                "[survey] : title : il faut un texte entre guillemets droits (\"…\"), et non le nombre 4",
            ),
            (
                "title = \"a\"",
                "titel = \"a\"",
                2,
                "[survey] : « titel » n’est pas un nom connu",
            ),
            (
                "title = \"a\"\n",
                "",
                1,
                "[survey] : il manque la ligne « title = … »",
            ),
            (
                "2018",
                "\"2018\"",
                3,
                "un nombre entier de 0 à 65535, sans guillemets, et non le texte 2018",
            ),
            (
                "2018",
                "20,18",
                3,
                "un nombre décimal s’écrit avec un point",
            ),
            ("edition = 2018", "edition = 1\nedition = 2", 4, "deux fois"),
            ("[[base]]", "[[base]", 5, "crochets"),
            (
                "[[base]]",
                "[[bases]]",
                5,
                "« bases » n’est pas un nom connu",
            ),
            (
                "true",
                "\"oui\"",
                7,
                "[[base]] « b » : stated : il faut true ou false",
            ),
            (
                "true",
                "true\npages = [3]",
                8,
                "[[base]] « b » : pages : il faut la première et la dernière page",
            ),
        ];
        for (from, to, line, reason) in cases {
            let told = told(&GOOD.replacen(from, to, 1));
            let [(at, said)] = told.as_slice() else {
                panic!("{to}: {told:?}");
            };
            assert_eq!(*at, line, "{to}: {said}");
            assert!(said.contains(reason), "{to}: {said}");
        }
    }

    #[test]
    fn every_faulty_block_is_told() {
        let text =
            GOOD.replace("2018", "true") + "\n[[base]]\nslug = 3\n\n[[base]]\nslug = \"d\"\n";
        // The name of a block is misspelt, and so it is missing: one cause.
        let misspelt = told(&GOOD.replace("[survey]", "[surveys]"));
        assert_eq!(misspelt.len(), 1, "{misspelt:?}");
        let lines: Vec<usize> = told(&text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines.len(), 3, "{:?}", told(&text));
        assert!(
            told("")
                .iter()
                .any(|(_, said)| said.contains("le bloc [survey]"))
        );
    }
}
