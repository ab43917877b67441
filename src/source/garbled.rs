//! Texts that went through another encoding on their way: what is left of an
//! accent or of a space is told where a person would see it.

use super::problem::Problem;

/// What UTF-8 looks like where it was read as Windows-1252.
const READ_AS_WINDOWS: [&str; 3] = ["â€", "ï¿½", "ï»¿"];

/// Where a `?` stands for a space or a letter that the encoding lacked.
const LOST: [&str; 6] = ["?%", "«?", "?»", "?:", "?;", "??"];

/// Lines that are garbled one by one are told so; many have one cause.
const FEW: usize = 3;

/// What is wrong with a file's texts, from what is wrong with each of its lines.
pub fn together(mut lines: Vec<Problem>) -> Vec<Problem> {
    let others = lines.len().saturating_sub(1);
    if others >= FEW {
        lines.truncate(1);
    }
    if let (true, Some(first)) = (others >= FEW, lines.first_mut()) {
        first.reason = format!(
            "{}. {others} autres lignes du fichier ont le même défaut : reprenez plutôt la dernière version saine",
            first.reason
        );
    }
    lines
}

/// What is wrong with a text, and what to do.
pub fn reason(text: &str) -> Option<String> {
    if text.contains('\u{fffd}') {
        return Some(told("\u{fffd}", "un caractère s’est perdu"));
    }
    if let Some(found) = READ_AS_WINDOWS.iter().find(|found| text.contains(*found)) {
        return Some(told(
            found,
            "le fichier a été ouvert dans un autre encodage que l’UTF-8",
        ));
    }
    let chars: Vec<char> = text.chars().collect();
    for pair in chars.windows(2) {
        let accent = match pair[0] {
            'Ã' => !pair[1].is_ascii_alphanumeric() && !pair[1].is_ascii_punctuation(),
            'Â' => ('\u{a0}'..='\u{bf}').contains(&pair[1]),
            'Å' => matches!(pair[1], '“' | '’' | '\u{93}' | '\u{92}'),
            _ => false,
        };
        if accent {
            let found: String = pair.iter().collect();
            return Some(told(
                &found,
                "le fichier a été ouvert dans un autre encodage que l’UTF-8",
            ));
        }
    }
    let of_a_word = |found: &[char]| {
        found[1] == '?' && found[0].is_alphanumeric() && found[2].is_alphanumeric()
    };
    let in_a_word = chars
        .windows(3)
        .find(|found| of_a_word(found) && !text.contains("://"));
    let found = in_a_word.map(|found| found.iter().collect());
    let found =
        found.or_else(|| Some((*LOST.iter().find(|lost| text.contains(*lost))?).to_owned()));
    found.map(|found: String| {
        told(
            &found,
            "un caractère s’est changé en « ? » (espace fine, apostrophe ou accent)",
        )
    })
}

fn told(found: &str, why: &str) -> String {
    format!("« {found} » : {why}. Retapez ces caractères et enregistrez en UTF-8")
}

#[cfg(test)]
mod tests {
    use super::super::problem::File;
    use super::*;

    #[test]
    fn many_garbled_lines_are_one_fault() {
        let lines = |count: usize| {
            let line = |line| Problem {
                file: File::Study,
                line,
                reason: "« Ã© »".into(),
            };
            together((1..=count).map(line).collect())
        };
        assert_eq!([0, 1, 3].map(|count| lines(count).len()), [0, 1, 3]);
        let told = lines(300);
        assert_eq!((told.len(), told[0].line), (1, 1));
        assert!(told[0].reason.contains("299 autres lignes"), "{told:?}");
    }

    #[test]
    fn what_another_encoding_left_is_told() {
        for text in [
            "Ã©quipement",
            "lâ€™enquÃªte",
            "61Â\u{a0}%",
            "dâ€¦",
            "Ã\u{a0} part",
            "cÅ“ur",
            "perdu \u{fffd}",
            "61?% des services",
            "«?stable?»",
            "la taille?: la suite",
            "l?enquête",
            "deux?; trois",
            "quoi??",
        ] {
            assert!(
                reason(text).is_some_and(|told| told.contains("UTF-8")),
                "{text}"
            );
        }
    }

    #[test]
    fn french_is_left_alone() {
        for text in [
            "Âge, Ãge, SÃO",
            "Combien êtes-vous\u{202f}?",
            "«\u{a0}Combien\u{202f}?\u{a0}» l’œuvre",
            "https://exemple.nc/?a=b?c",
            "Vraiment\u{202f}?!",
            "Åse",
        ] {
            assert_eq!(reason(text), None, "{text}");
        }
    }
}
