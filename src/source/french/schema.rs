//! A fault of what a file says: names, and kinds of values.

/// What stands after a beginning, up to the next backtick.
pub(super) fn between<'a>(message: &'a str, begins: &str) -> Option<&'a str> {
    message.strip_prefix(begins)?.split('`').next()
}

/// What is wrong, from what serde says of it; `key` stands on the line.
pub(super) fn told(message: &str, key: Option<&str>) -> String {
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
    if message.starts_with("data did not match") {
        let key = key.unwrap_or_default();
        return format!(
            "{key} : cette valeur n’est pas du genre attendu : comparez avec un bloc voisin"
        );
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
            let key = key.map_or_else(String::new, |key| format!("{key} : "));
            format!("{key}il faut {}{found}", kind(expected))
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
