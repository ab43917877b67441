//! What the reader of TOML says of a file, in the words of a publisher: which
//! block, what is wrong in it, what to do.

use serde::de::DeserializeOwned;
use toml::de::DeTable;

use super::problem::{File, Problem};

/// What a text holds, and every fault of it: one a block, since what follows
/// the first of a block is not read.
pub fn read<T: DeserializeOwned>(file: File, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let mut left = text.to_owned();
    let mut told = |line, reason| problems.push(Problem { file, line, reason });
    let mut faulty = Vec::new();
    loop {
        let error = match toml::from_str(&left) {
            Ok(read) => return faulty.is_empty().then_some(read),
            Err(error) => error,
        };
        let at = error.span().map_or(0, |span| span.start.min(left.len()));
        let line = left[..at].matches('\n').count() + 1;
        if let Err(error) = DeTable::parse(&left) {
            let at = error.span().map_or(0, |span| span.start.min(left.len()));
            let line = left[..at].matches('\n').count() + 1;
            let shown = text.lines().nth(line - 1).unwrap_or_default();
            told(line, syntax(error.message(), shown));
            return None;
        }
        let lines: Vec<&str> = left.split_inclusive('\n').collect();
        let block = Block::around(&lines, line - 1);
        // Only of the file as a whole the reader says no place.
        let whole = error.span().is_none_or(|span| span.is_empty());
        let missing = between(error.message(), "missing field `");
        // A block that was taken out for its fault is not missing.
        if whole && missing.is_some_and(|name| faulty.iter().any(|faulty| faulty == name)) {
            return None;
        }
        let reason = schema(error.message());
        if whole {
            told(0, reason);
            return None;
        }
        match block.header {
            Some(_) => told(line, format!("{} : {reason}", block.told(&lines))),
            None => told(line, reason),
        }
        let name = block.name(&lines);
        if lines[block.from..block.to].concat().trim().is_empty() {
            return None;
        }
        faulty.push(name);
        // Its lines stay, empty, so that those below keep their numbers.
        left = lines
            .iter()
            .enumerate()
            .map(|(at, line)| match (block.from..block.to).contains(&at) {
                true => "\n",
                false => line,
            })
            .collect();
    }
}

/// The lines from a header to the next.
struct Block {
    from: usize,
    to: usize,
    header: Option<usize>,
}

impl Block {
    fn around(lines: &[&str], at: usize) -> Self {
        let is_header = |line: &&str| line.starts_with('[');
        let at = at.min(lines.len());
        let header = lines.iter().take(at + 1).rposition(is_header);
        let next = lines.iter().skip(at + 1).position(is_header);
        Self {
            from: header.unwrap_or_default(),
            to: next.map_or(lines.len(), |next| at + 1 + next),
            header,
        }
    }

    fn name(&self, lines: &[&str]) -> String {
        let header = self.header.map_or("", |at| lines[at].trim());
        let end = header.rfind(']').map_or(header.len(), |at| at + 1);
        header[..end].replace(['[', ']'], "")
    }

    /// The block as it stands in the file, with its slug where it has one.
    fn told(&self, lines: &[&str]) -> String {
        let header = self.header.map_or("", |at| lines[at].trim());
        let end = header.rfind(']').map_or(header.len(), |at| at + 1);
        let slug = lines[self.from..self.to].iter().find_map(|line| {
            let value = line.strip_prefix("slug")?.trim_start().strip_prefix('=')?;
            value.trim_start().strip_prefix('"')?.split('"').next()
        });
        match slug {
            Some(slug) => format!("{} « {slug} »", &header[..end]),
            None => header[..end].to_owned(),
        }
    }
}

/// What stands after a beginning, up to the next backtick.
fn between<'a>(message: &'a str, begins: &str) -> Option<&'a str> {
    message.strip_prefix(begins)?.split('`').next()
}

/// A fault of what the text says: names and kinds of values.
fn schema(message: &str) -> String {
    if let Some(name) = between(message, "unknown field `") {
        let known: Vec<&str> = message.split('`').skip(3).step_by(2).collect();
        let known = match known.as_slice() {
            [] => String::new(),
            known => format!(" (noms possibles : {})", known.join(", ")),
        };
        return format!(
            "« {name} » n’est pas un nom connu ici : corrigez-le ou retirez sa ligne{known}"
        );
    }
    if let Some(name) = between(message, "missing field `") {
        return match name {
            "survey" | "respondents" => format!("il manque le bloc [{name}]"),
            "class" | "size" | "population" | "source" | "fact" | "chapter" | "base"
            | "indicator" | "figure" => format!("il manque au moins un bloc [[{name}]]"),
            _ => format!("il manque la ligne « {name} = … »"),
        };
    }
    if let Some(name) = between(message, "duplicate field `") {
        return format!("« {name} » est écrit deux fois : gardez une seule ligne");
    }
    let expected = message.split_once(", expected ");
    let found = expected.and_then(|(found, expected)| {
        let (kind, found) = found.split_once(": ").unwrap_or((found, ""));
        kind.starts_with("invalid ").then_some((found, expected))
    });
    match found {
        Some((found, expected)) => {
            let found = match value(found) {
                found if found.is_empty() => String::new(),
                found => format!(", et non {found}"),
            };
            format!("il faut {}{found}", kind(expected))
        }
        // What the rules of the study say is in French already.
        None => message.to_owned(),
    }
}

/// What stands in the file, as serde names it.
fn value(found: &str) -> String {
    let told = |begins: &str, as_told: &str| {
        let rest = found.strip_prefix(begins)?;
        Some(format!("{as_told}{}", rest.trim_matches(['`', '"'])))
    };
    told("string ", "le texte ")
        .or_else(|| told("integer ", "le nombre "))
        .or_else(|| told("floating point ", "le nombre "))
        .or_else(|| told("boolean ", ""))
        .or_else(|| {
            found
                .starts_with("sequence")
                .then(|| "une liste".to_owned())
        })
        .or_else(|| found.starts_with("map").then(|| "un bloc".to_owned()))
        .unwrap_or_default()
}

/// What should stand there.
fn kind(expected: &str) -> &'static str {
    const KINDS: [(&str, &str); 8] = [
        ("a string", "un texte entre guillemets droits (\"…\")"),
        ("u8", "un nombre entier de 0 à 255, sans guillemets"),
        ("u16", "un nombre entier de 0 à 65535, sans guillemets"),
        ("a sequence", "une liste entre crochets ([…])"),
        (
            "a tuple",
            "la première et la dernière page entre crochets ([8, 12])",
        ),
        ("a boolean", "true ou false, sans guillemets"),
        (
            "struct ",
            "un bloc de lignes « nom = valeur », ou { nom = valeur }",
        ),
        (
            "a map",
            "un bloc de lignes « nom = valeur », ou { nom = valeur }",
        ),
    ];
    let known = KINDS.iter().find(|(name, _)| expected.starts_with(name));
    known.map_or(
        "une autre valeur : comparez avec un bloc voisin",
        |(_, told)| told,
    )
}

/// A fault of the writing itself, from the line where the reader gave up.
fn syntax(message: &str, line: &str) -> String {
    let trimmed = line.trim();
    let value = trimmed.split_once('=').map(|(_, value)| value.trim());
    let number = |text: &str| !text.is_empty() && text.trim().chars().all(|c| c.is_ascii_digit());
    let comma = value.and_then(|v| v.split('#').next()?.split_once(','));
    let what = if message.contains("duplicate key") {
        "ce nom est écrit deux fois dans le même bloc : gardez une seule ligne"
    } else if comma.is_some_and(|(whole, rest)| number(whole) && number(rest)) {
        "un nombre décimal s’écrit avec un point (4.5), et non une virgule"
    } else if trimmed.contains(['“', '”']) || value.is_some_and(|v| v.starts_with(['«', '’', '‘']))
    {
        "un texte s’écrit entre guillemets droits (\"…\") : remplacez ceux qui l’entourent"
    } else if trimmed.matches('"').count() % 2 == 1
        || trimmed.matches('"').count() > 2 && !trimmed.contains(['[', '{'])
    {
        "guillemet droit (\") en trop ou manquant : un texte en a un au début et un à la fin ; à l’intérieur, employez « »"
    } else if value == Some("") {
        "il manque la valeur après « = »"
    } else if trimmed.starts_with('[') {
        "crochets mal fermés : un bloc commence par [nom] ou [[nom]], seul sur sa ligne"
    } else if value.is_none() {
        "cette ligne devrait être « nom = valeur » ; une remarque commence par #"
    } else if value.is_some_and(|v| v.starts_with(char::is_alphabetic)) {
        "un texte s’écrit entre guillemets droits (\"…\")"
    } else {
        "cette ligne ne se lit pas : vérifiez les guillemets droits, les crochets et les virgules, ici et à la ligne d’avant"
    };
    what.replace(" ; ", "\u{202f}; ")
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
                "[survey] : il faut un texte entre guillemets droits (\"…\"), et non le nombre 4",
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
                "[[base]] « b » : il faut true ou false",
            ),
            (
                "true",
                "true\npages = [3]",
                8,
                "[[base]] « b » : il faut la première et la dernière page",
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
        let lines: Vec<usize> = told(&text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines.len(), 3, "{:?}", told(&text));
        assert!(
            told("")
                .iter()
                .any(|(_, said)| said.contains("le bloc [survey]"))
        );
    }
}
